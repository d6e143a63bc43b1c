#include "ui/sheet/sheethtml.h"

namespace lanai {
namespace {

constexpr qsizetype longestLabel = 44; // characters; a longer one wraps

QString styleSheet(Paper paper, const PaperTheme &theme)
{
    // Sizes in points, as on paper; %1 … are the theme's colours, %7 the page's size.
    return QStringLiteral(R"(
@page { size: %7; margin: 16mm 17mm; }
:root { color-scheme: only light; }
* { box-sizing: border-box; }
body { margin: 0; background: %6; color: %1; font: 9.5pt/13pt %8, system-ui, sans-serif; }
article { max-width: 186mm; margin: 10mm auto; padding: 16mm 17mm; background: #fff; }
article + article { break-before: page; }
header { display: flex; justify-content: space-between; align-items: flex-end; gap: 24pt; padding-bottom: 8pt; border-bottom: 1.5pt solid %1; }
header p { margin: 0; color: %2; }
header .aside { text-align: end; }
h1 { margin: 0; font-size: 16pt; line-height: 20pt; font-weight: 600; }
h2 { margin: 16pt 0 0; padding-bottom: 4.5pt; border-bottom: .75pt solid %1; color: %3; font-size: 8pt; line-height: 10pt; font-weight: 600; letter-spacing: .7pt; text-transform: uppercase; break-after: avoid; }
table { width: 100%; border-collapse: collapse; margin-top: 1pt; }
tr { break-inside: avoid; }
tr + tr td { border-top: .5pt solid %5; }
td { padding: 4pt 12pt 4pt 0; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
td:last-child { padding-inline-end: 0; }
td.number { width: 15pt; padding-inline-end: 0; color: %2; }
td.label { white-space: nowrap; }
td.label p.long { white-space: normal; min-width: 30ch; }
td p { margin: 0; unicode-bidi: plaintext; }
b { font-weight: 600; }
.muted { color: %2; }
.alert { color: %4; font-weight: 600; }
footer { display: flex; justify-content: space-between; gap: 24pt; margin-top: 24pt; color: %2; font-size: 8pt; line-height: 10pt; }
@media print { body { background: none; } article { max-width: none; margin: 0; padding: 0; } }
)")
        .arg(theme.ink.name(), theme.muted.name(), theme.accent.name(), theme.alert.name(), theme.hairline.name(),
             theme.desk.name(), wordFor(paper), theme.families.constFirst());
}

QString runHtml(const SheetRun &run)
{
    const QString text = run.text.toHtmlEscaped();
    switch (run.style) {
    case RunStyle::Plain:
        return text;
    case RunStyle::Strong:
        return QStringLiteral("<b>") + text + QStringLiteral("</b>");
    case RunStyle::Muted:
        return QStringLiteral("<span class=\"muted\">") + text + QStringLiteral("</span>");
    case RunStyle::Alert:
        return QStringLiteral("<span class=\"alert\">") + text + QStringLiteral("</span>");
    }
    return {};
}

QString classOf(ColumnWidth width)
{
    switch (width) {
    case ColumnWidth::Number:
        return QStringLiteral("<td class=\"number\">");
    case ColumnWidth::Label:
        return QStringLiteral("<td class=\"label\">");
    case ColumnWidth::Body:
        break;
    }
    return QStringLiteral("<td>");
}

bool isLong(const SheetParagraph &paragraph)
{
    qsizetype length = 0;
    for (const SheetRun &run : paragraph)
        length += run.text.size();
    return length > longestLabel;
}

// Labels take what they need, bodies share the rest.
QString columnsHtml(const QList<SheetColumn> &columns)
{
    double shares = 0;
    for (const SheetColumn &column : columns)
        shares += column.width == ColumnWidth::Body ? column.share : 0;
    QString html = QStringLiteral("<colgroup>");
    for (const SheetColumn &column : columns) {
        const double share = column.width != ColumnWidth::Body ? std::max(column.least, 0.01)
                             : column.share < shares           ? column.share / shares
                                                               : 0;
        html += share > 0 ? QStringLiteral("<col style=\"width: %1%\"/>").arg(qRound(share * 100))
                          : QStringLiteral("<col/>");
    }
    return html + QStringLiteral("</colgroup>\n");
}

QString rowHtml(const SheetRow &row, const QList<SheetColumn> &columns)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        html += classOf(columns.at(i).width);
        for (const SheetParagraph &paragraph : row.cells.at(i)) {
            html += isLong(paragraph) ? QStringLiteral("<p class=\"long\">") : QStringLiteral("<p>");
            for (const SheetRun &run : paragraph)
                html += runHtml(run);
            html += QStringLiteral("</p>");
        }
        html += QStringLiteral("</td>");
    }
    return html + QStringLiteral("</tr>\n");
}

QString lineHtml(const QString &line)
{
    return QStringLiteral("<p dir=\"auto\">") + line.toHtmlEscaped() + QStringLiteral("</p>");
}

QString headerHtml(const SheetPart &part)
{
    QString html =
        QStringLiteral("<header><div><h1 dir=\"auto\">") + part.title.toHtmlEscaped() + QStringLiteral("</h1>");
    for (const QString &line : part.subtitles)
        html += lineHtml(line);
    html += QStringLiteral("</div><div class=\"aside\">");
    for (const QString &line : part.aside)
        html += lineHtml(line);
    return html + QStringLiteral("</div></header>\n");
}

QString partHtml(const SheetPart &part)
{
    QString html = headerHtml(part);
    for (const SheetSection &section : part.sections) {
        html += QStringLiteral("<section><h2>") + section.label.toHtmlEscaped() + QStringLiteral("</h2>\n<table>\n") +
                columnsHtml(section.columns);
        for (const SheetRow &row : section.rows)
            html += rowHtml(row, section.columns);
        html += QStringLiteral("</table></section>\n");
    }
    return html;
}

} // namespace

QByteArray sheetHtml(const SheetDocument &document, Paper paper, const PaperTheme &theme)
{
    const bool mirrored = document.locale.textDirection() == Qt::RightToLeft;
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                  "style-src 'unsafe-inline'\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\">\n")
                       .arg(document.locale.bcp47Name(), mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    html += QStringLiteral("<title>") + document.title.toHtmlEscaped() + QStringLiteral("</title>\n<style>") +
            styleSheet(paper, theme) + QStringLiteral("</style>\n</head>\n<body>\n");
    const QString footer = QStringLiteral("<footer><span>") + document.footerLeft.toHtmlEscaped() +
                           QStringLiteral("</span><span>") + document.footerCentre.toHtmlEscaped() +
                           QStringLiteral("</span></footer>\n");
    for (const SheetPart &part : document.parts)
        html += QStringLiteral("<article>\n") + partHtml(part) + footer + QStringLiteral("</article>\n");
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace lanai
