#include "ui/parts/icon.h"
#include "ui/shell/theme.h"
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <cmath>

namespace lanai {
namespace {

constexpr double grid = 24;       // units
constexpr double leastLine = 1.6; // pixels

QString fileOf(const QString &name)
{
    return QStringLiteral(":/lanai/icons/%1.svg").arg(name);
}

// No line is thinner than 1.6 pixels, also where the icon is drawn smaller than its grid: it would be paler than the
// text beside it. Larger signs, the logo's above all, grow as a whole.
QByteArray drawnAt(const QString &name, int size)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString drawing = QString::fromUtf8(file.readAll());
    static const QRegularExpression width(QStringLiteral("stroke-width=\"([0-9.]+)\""));
    const double least = leastLine * grid / std::max(1, size);
    for (auto found = width.match(drawing); found.hasMatch(); found = width.match(drawing, found.capturedEnd())) {
        const QString units = QString::number(std::max(least, found.captured(1).toDouble()));
        drawing.replace(found.capturedStart(1), found.capturedLength(1), units);
    }
    return drawing.toUtf8();
}

// Those that point along the line are turned where one reads from the right.
bool isTurned(const QString &name)
{
    static const QStringList along{QStringLiteral("back"), QStringLiteral("chevron-left"),
                                   QStringLiteral("chevron-right"), QStringLiteral("list"), QStringLiteral("undo")};
    return QGuiApplication::isRightToLeft() && along.contains(name);
}

// Crisp at every scale: drawn anew for each size and ratio.
class LineEngine final : public QIconEngine
{
public:
    LineEngine(QString name, Colour colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        paintIcon(*painter, m_name, rect, theme().colour(mode == QIcon::Disabled ? Colour::Muted : m_colour));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineEngine(m_name, m_colour); }

private:
    QString m_name;
    Colour m_colour;
};

} // namespace

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double ratio)
{
    const bool turned = isTurned(name);
    const QString key = QStringLiteral("lanai/%1/%2/%3/%4/%5")
                            .arg(name)
                            .arg(size)
                            .arg(colour.rgba(), 0, 16)
                            .arg(ratio)
                            .arg(int(turned));
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    const int pixels = int(std::ceil(size * ratio));
    drawn = QPixmap(pixels, pixels);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    if (turned)
        painter.setTransform(QTransform(-1, 0, 0, 1, pixels, 0));
    QSvgRenderer(drawnAt(name, size)).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawn.rect(), colour);
    painter.end();
    drawn.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, drawn);
    return drawn;
}

QIcon themedIcon(const QString &name, Colour colour)
{
    return QIcon(new LineEngine(name, colour));
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &colour)
{
    // Of a widget that is painted into a picture, only the transform knows the picture's own ratio.
    const double ratio = std::max(painter.device()->devicePixelRatioF(), painter.deviceTransform().m11());
    const int size = int(std::lround(std::min(place.width(), place.height())));
    const QPointF middle = place.center() - QPointF(size, size) / 2;
    const QPointF onPixel(std::round(middle.x() * ratio) / ratio, std::round(middle.y() * ratio) / ratio);
    painter.drawPixmap(onPixel, iconPixmap(name, size, colour, ratio));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(fileOf(name));
}

} // namespace lanai
