#include "ui/sheet/sheetmarkdown.h"

namespace lanai {
namespace {

constexpr QLatin1StringView nested("    - ");

bool meansSomething(QChar c)
{
    return QStringView(u"\\`*_[]<>&~|$").contains(c);
}

// At the beginning of a line: a heading, a list, a quotation (escaped anywhere), a rule or a table's border.
bool meansSomethingInFront(QChar c)
{
    return QStringView(u"#+-=:").contains(c);
}

// "1. " and "1) " begin a list.
qsizetype listNumberLength(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits).isDigit())
        ++digits;
    const bool isNumber = digits > 0 && digits < text.size() && (text.at(digits) == u'.' || text.at(digits) == u')');
    return isNumber ? digits : 0;
}

QString runText(const SheetRun &run, bool inFront)
{
    const QString escaped = inFront ? markdownEscaped(run.text) : markdownEscaped(u'x' + run.text).mid(1);
    const QString words = escaped.trimmed();
    if (words.isEmpty() || run.style == RunStyle::Plain || run.style == RunStyle::Muted)
        return escaped;
    // Blanks inside the asterisks would make them asterisks.
    const qsizetype start = escaped.indexOf(words);
    return escaped.first(start) + QStringLiteral("**") + words + QStringLiteral("**") +
           escaped.sliced(start + words.size());
}

QString paragraphText(const SheetParagraph &paragraph)
{
    QString text;
    for (const SheetRun &run : paragraph)
        text += runText(run, text.isEmpty());
    return text.trimmed();
}

QStringList cellTexts(const SheetCell &cell)
{
    QStringList texts;
    for (const SheetParagraph &paragraph : cell) {
        if (const QString text = paragraphText(paragraph); !text.isEmpty())
            texts << text;
    }
    return texts;
}

// The labels before the first body, and that body's first line, make the item; what follows hangs under it.
QString rowText(const SheetRow &row, const QList<SheetColumn> &columns)
{
    QStringList head;
    QStringList below;
    QString bullet = QStringLiteral("- ");
    QString item;
    bool bodySeen = false;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        QStringList texts = cellTexts(row.cells.at(i));
        const ColumnWidth width = columns.at(i).width;
        if (width == ColumnWidth::Number && !texts.isEmpty() && texts.constFirst().front().isDigit()) {
            bullet = texts.constFirst() + QStringLiteral(". ");
        } else if (width == ColumnWidth::Number) {
            head << texts;
        } else if (width == ColumnWidth::Label && !bodySeen) {
            head << texts;
        } else if (!bodySeen) {
            bodySeen = true;
            item = texts.isEmpty() ? QString() : texts.takeFirst();
            below << texts;
        } else {
            below << texts;
        }
    }
    const QString colon = head.isEmpty() || item.isEmpty() ? QString() : QStringLiteral(": ");
    QString text = bullet + head.join(QStringLiteral(", ")) + colon + item + u'\n';
    for (const QString &line : below)
        text += nested + line + u'\n';
    return text;
}

QString partText(const SheetPart &part)
{
    QString text = QStringLiteral("# ") + markdownEscaped(part.title) + QStringLiteral("\n\n");
    for (const QString &line : part.subtitles + part.aside) {
        if (!line.isEmpty())
            text += markdownEscaped(line) + QStringLiteral("  \n");
    }
    for (const SheetSection &section : part.sections) {
        text += QStringLiteral("\n## ") + markdownEscaped(section.label) + QStringLiteral("\n\n");
        for (const SheetRow &row : section.rows)
            text += rowText(row, section.columns);
    }
    return text;
}

} // namespace

QString markdownEscaped(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    const qsizetype listNumber = listNumberLength(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool marksList = listNumber > 0 && i == listNumber;
        if (meansSomething(c) || marksList || (i == 0 && meansSomethingInFront(c)))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString sheetMarkdown(const SheetDocument &document)
{
    QStringList parts;
    for (const SheetPart &part : document.parts)
        parts << partText(part);
    return parts.join(QStringLiteral("\n---\n\n")) + QStringLiteral("\n---\n\n") +
           markdownEscaped(document.footerLeft) + QStringLiteral("  \n") + markdownEscaped(document.footerCentre) +
           u'\n';
}

} // namespace lanai
