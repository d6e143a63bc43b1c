#include "ui/parts/elidedtext.h"
#include "ui/shell/discretion.h"
#include "ui/shell/theme.h"
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <cmath>

namespace lanai {
namespace {

// Where each line of `text` begins and how long it is, wrapped at blanks, else anywhere.
QList<QPair<int, int>> wrapped(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QPair<int, int>> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << qMakePair(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

} // namespace

ElidedText::ElidedText(const QString &text, Type type, int width, int mostLines)
    : m_type(type)
{
    const QFont font = theme().font(type);
    QString shown = discretion().shown(text.trimmed());
    if (mostLines == 1) {
        shown = shown.simplified();
        const QString fitting = QFontMetrics(font).elidedText(shown, Qt::ElideRight, std::max(width, 0));
        m_cut = fitting != shown;
        m_lines << fitting;
        return;
    }
    shown.replace(u'\n', QChar::LineSeparator);
    const auto lines = wrapped(shown, font, std::max(width, 1));
    for (const auto &[start, length] : lines) {
        if (m_lines.size() + 1 == mostLines && lines.size() > mostLines) {
            const QString rest = shown.mid(start).replace(QChar::LineSeparator, u' ');
            m_lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            m_cut = true;
            return;
        }
        m_lines << shown.mid(start, length).remove(QChar::LineSeparator).trimmed();
    }
}

int ElidedText::height() const
{
    return lines() * theme().line(m_type);
}

int ElidedText::widest() const
{
    int widest = 0;
    for (const QString &line : m_lines)
        widest = std::max(widest, widthOf(line, m_type));
    return widest;
}

void ElidedText::paint(QPainter &painter, const QRectF &place, const QColor &colour, Qt::Alignment align) const
{
    if (!m_veiled || place.isEmpty())
        return paintLines(painter, place, colour, align);
    discretion().veil(painter, place, [&](QPainter &into) { paintLines(into, place, colour, align); });
}

void ElidedText::paintLines(QPainter &painter, const QRectF &place, const QColor &colour, Qt::Alignment align) const
{
    const auto side = QStyle::visualAlignment(painter.layoutDirection(), align & Qt::AlignHorizontal_Mask);
    const int line = theme().line(m_type);
    painter.setFont(theme().font(m_type));
    painter.setPen(colour);
    qreal top = place.top();
    for (const QString &text : m_lines) {
        painter.drawText(QRectF(place.left(), top, place.width(), line),
                         int(side | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip | readingOf(text), text);
        top += line;
    }
}

int ElidedText::readingOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

QString ElidedText::apart(QString text)
{
    return text.replace(QStringLiteral("->"), QStringLiteral("-\u200C>"));
}

int ElidedText::widthOf(const QString &text, Type type)
{
    return int(std::ceil(QFontMetricsF(theme().font(type)).horizontalAdvance(text)));
}

} // namespace lanai
