#include "ui/sheet/recoverypaper.h"
#include "core/storage/secretbytes.h"
#include "ui/sheet/papertheme.h"
#include "ui/sheet/sheetfile.h"
#include "ui/sheet/typesetter.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace lanai {
namespace {

struct RecoveryPaperWords
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryPaper)
};

constexpr double keySizePoints = 15;
constexpr double keyLinePoints = 26;
constexpr double shellSizePoints = 6.8; // so that the second line of 115 signs stays one line, on Letter and A4
constexpr double shellLinePoints = 11;
constexpr double gapPoints = 14;

// From the top of a page downwards.
class RecoveryPainter
{
public:
    RecoveryPainter(QPainter &painter, QSizeF size)
        : m_painter(painter)
        , m_setter(m_theme, QLocale())
        , m_left(m_theme.sideMargin * dotsPerPoint)
        , m_width(size.width() - 2 * m_left)
        , m_y(m_theme.topMargin * dotsPerPoint)
    {
    }

    void say(const QString &text, TypeSize size, RunStyle style = RunStyle::Plain)
    {
        const SetParagraph set = m_setter.set({{text, style}}, size, m_width);
        m_painter.setPen(m_theme.ink);
        for (int line = 0; line < set.lines(); ++line) {
            const QTextLine drawn = set.layout->lineAt(line);
            const QPointF at(m_left, m_y + m_setter.baseline(size));
            drawn.draw(&m_painter, at - QPointF(0, drawn.y() + drawn.ascent()));
            m_y += m_setter.lineHeight(size);
        }
    }
    void label(const QString &text)
    {
        gap();
        say(text.toUpper(), TypeSize::Label);
        m_y += 4 * dotsPerPoint;
        rule(m_theme.sectionRule);
        m_y += 6 * dotsPerPoint;
    }
    // In signs of one width: a key, a command.
    void exact(const QString &text, double points, double line, double indent = 0)
    {
        m_painter.setFont(fixedFont(points));
        m_painter.setPen(m_theme.ink);
        m_painter.drawText(QPointF(m_left + indent * dotsPerPoint, m_y + 0.7 * line * dotsPerPoint), text);
        m_y += line * dotsPerPoint;
    }
    void number(int number)
    {
        m_painter.setFont(fixedFont(m_theme.bodySize));
        m_painter.setPen(m_theme.muted);
        m_painter.drawText(QPointF(m_left, m_y + 0.7 * keyLinePoints * dotsPerPoint), QString::number(number));
    }
    void rule(double thickness)
    {
        m_painter.fillRect(QRectF(m_left, m_y, m_width, thickness * dotsPerPoint), m_theme.hairline);
        m_y += thickness * dotsPerPoint;
    }
    void gap() { m_y += gapPoints * dotsPerPoint; }

private:
    static QFont fixedFont(double points)
    {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(qRound(points * dotsPerPoint));
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::PreferNoShaping);
        return font;
    }

    QPainter &m_painter;
    PaperTheme m_theme;
    TypeSetter m_setter;
    double m_left;
    double m_width;
    double m_y;
};

// In dots.
void paintRecovery(const RecoveryPaper &sheet, QPainter &painter)
{
    RecoveryPainter page(painter, pageSize(sheet.paper).size(QPageSize::Point) * dotsPerPoint);
    page.say(RecoveryPaperWords::tr("Recovery sheet"), TypeSize::Title, RunStyle::Strong);
    page.say(RecoveryPaperWords::tr("%1, made on %2")
                 .arg(sheet.fileName, QLocale().toString(sheet.date, QLocale::LongFormat)),
             TypeSize::Body, RunStyle::Muted);
    page.gap();
    page.say(RecoveryPaperWords::tr(
                 "This key opens the journal without the passphrase, and also when the beginning of its file is "
                 "destroyed. Whoever has this sheet and the file can read everything: keep it where you keep a "
                 "passport, not beside the computer."),
             TypeSize::Body);
    page.label(RecoveryPaperWords::tr("Recovery key"));
    for (int line = 0; line < int(sheet.lines.size()); ++line) {
        page.number(line + 1);
        page.exact(sheet.lines.at(line), keySizePoints, keyLinePoints, PaperTheme().numberColumn);
    }
    page.say(RecoveryPaperWords::tr("Capitals don't matter. The fifth group of each line checks the four before it."),
             TypeSize::Body, RunStyle::Muted);
    page.label(RecoveryPaperWords::tr("With Lanai"));
    page.say(RecoveryPaperWords::tr(
                 "Open the file, choose “Use the recovery key” and type the six lines. Then give the journal a new "
                 "passphrase in Settings."),
             TypeSize::Body);
    page.label(RecoveryPaperWords::tr("Without Lanai"));
    page.say(RecoveryPaperWords::tr(
                 "The free program sqlcipher opens the file with these two lines. The long one holds the first four "
                 "groups of the six lines, one after the other."),
             TypeSize::Body);
    page.gap();
    for (const QString &line : sqlcipherLines(sheet))
        page.exact(line, shellSizePoints, shellLinePoints);
    page.label(RecoveryPaperWords::tr("When it is void"));
    page.say(RecoveryPaperWords::tr(
                 "After a change of the passphrase this sheet opens only what was backed up before. Destroy it then, "
                 "and print the new one."),
             TypeSize::Body);
}

} // namespace

QStringList sqlcipherLines(const RecoveryPaper &sheet)
{
    QString raw;
    raw.reserve(96); // so that no part of it is left behind by growing
    for (const QString &line : sheet.lines) {
        for (const QChar c : QStringView(line).left(line.lastIndexOf(u' '))) {
            if (c != u' ')
                raw += c;
        }
    }
    return QStringLiteral("sqlcipher \"%1\"\nPRAGMA key = \"x'%2'\";").arg(sheet.fileName, raw).split(u'\n');
}

Result<int> printRecovery(const RecoveryPaper &sheet, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::CannotWrite, {QString()});
    const double scale = double(device.logicalDpiX()) / dotsPerInch;
    painter.scale(scale, scale);
    paintRecovery(sheet, painter);
    return 1;
}

QByteArray recoveryPdf(const RecoveryPaper &sheet)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(pageSize(sheet.paper));
    writer.setPageMargins({});
    writer.setTitle(RecoveryPaperWords::tr("Recovery sheet"));
    writer.setCreator(QStringLiteral("Lanai " LANAI_VERSION));
    return printRecovery(sheet, writer) ? pdf : QByteArray();
}

QString recoveryFileName(QDate date)
{
    return QStringLiteral("recovery-%1.pdf").arg(date.toString(Qt::ISODate));
}

Result<void> writeRecovery(const RecoveryPaper &sheet, const QString &path)
{
    QByteArray pdf = recoveryPdf(sheet);
    QSaveFile file(path);
    Result<void> done;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(pdf) != pdf.size() || !file.flush() || !file.commit())
        done = fail(writeError(file.error(), path, file.errorString()));
    wipeMemory(pdf.data(), pdf.size());
    return done;
}

} // namespace lanai
