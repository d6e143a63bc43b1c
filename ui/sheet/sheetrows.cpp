#include "ui/sheet/sheetrows.h"
#include "ui/sheet/imprintwords.h"
#include "ui/sheet/papertext.h"

namespace lanai {

SheetParagraph line(const QString &text, RunStyle style)
{
    const QString words = paperText(text);
    return words.isEmpty() ? SheetParagraph{} : SheetParagraph{{words, style}};
}

SheetCell lines(const QString &text)
{
    SheetCell cell;
    for (const QString &words : paperLines(text))
        cell << SheetParagraph{{words, RunStyle::Plain}};
    return cell;
}

SheetCell number(int position)
{
    return {{{QString::number(position), RunStyle::Muted}}};
}

SheetRow promiseRow(const SheetCommitment &commitment, QDate sheetDate, const SheetWords &words)
{
    SheetCell said{words.promise(commitment)};
    if (const SheetParagraph rule = line(commitment.rule, RunStyle::Muted); !rule.isEmpty())
        said << rule; // what was said in a circle goes under its confidentiality
    return {{{line(words.due(commitment, sheetDate), RunStyle::Muted)}, {line(words.parties(commitment))}, said}};
}

SheetDocument bound(const QString &title, const QList<SheetPart> &parts, const SheetImprint &imprint,
                    const SheetWords &words)
{
    const ImprintWords of(words.locale());
    return {title, words.locale(), parts, of.leftOut(imprint), of.prepared(imprint.preparedOn), of.pageOf()};
}

} // namespace lanai
