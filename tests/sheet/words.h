// Composed words as one string, to be compared: *strong*, ~muted~, !alert!.
#pragma once
#include "ui/sheet/sheetdocument.h"

namespace lanai::test {

[[nodiscard]] inline QString marked(const SheetParagraph &paragraph)
{
    QString text;
    for (const SheetRun &run : paragraph) {
        const QString mark = run.style == RunStyle::Strong  ? QStringLiteral("*")
                             : run.style == RunStyle::Muted ? QStringLiteral("~")
                             : run.style == RunStyle::Alert ? QStringLiteral("!")
                                                            : QString();
        text += mark + run.text + mark;
    }
    return text;
}

// Cells apart by " | ", paragraphs of one by " / ".
[[nodiscard]] inline QString marked(const SheetRow &row)
{
    QStringList cells;
    for (const SheetCell &cell : row.cells) {
        QStringList paragraphs;
        for (const SheetParagraph &paragraph : cell)
            paragraphs << marked(paragraph);
        cells << paragraphs.join(QStringLiteral(" / "));
    }
    return cells.join(QStringLiteral(" | "));
}

[[nodiscard]] inline QStringList marked(const SheetSection &section)
{
    QStringList rows;
    for (const SheetRow &row : section.rows)
        rows << marked(row);
    return rows;
}

[[nodiscard]] inline QStringList labels(const SheetPart &part)
{
    QStringList labels;
    for (const SheetSection &section : part.sections)
        labels << section.label;
    return labels;
}

// The rows of the section with this label; none when there is no such section.
[[nodiscard]] inline QStringList rowsUnder(const SheetDocument &document, const QString &label, qsizetype part = 0)
{
    for (const SheetSection &section : document.parts.at(part).sections) {
        if (section.label == label)
            return marked(section);
    }
    return {};
}

} // namespace lanai::test
