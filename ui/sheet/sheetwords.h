// The visible sentences of prep sheets; the same on paper, in Markdown, in HTML and on the screen.
#pragma once
#include "core/journal/prepsheet.h"
#include "ui/sheet/sheetdates.h"
#include "ui/sheet/sheetdocument.h"
#include <QCoreApplication>

namespace lanai {

class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)

public:
    explicit SheetWords(const QLocale &locale);

    [[nodiscard]] const SheetDates &dates() const { return m_dates; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    // What somebody said about an item beforehand: "Dana supports with a change: wants on-call cost." or "Elena not yet
    // previewed." Empty for one who was neither needed nor asked.
    [[nodiscard]] SheetParagraph support(const SheetSupport &support) const;

    // "Decide. Two markets, one quarter."
    [[nodiscard]] QString sought(ItemSought sought, const QString &decision) const;

    // The line proposed for an attendee, or as edited; empty when there is nothing to say.
    [[nodiscard]] SheetParagraph roomLine(const RoomLine &line, QDate preparedOn) const;

    [[nodiscard]] QString parties(const SheetCommitment &commitment) const; // "Me to Elena", "Marcus to me"
    [[nodiscard]] SheetParagraph promise(const SheetCommitment &commitment) const;
    // "Tue 17 Nov", "Tue 17 Nov?" where that is doubtful; "no date" for a working agreement.
    [[nodiscard]] QString due(const SheetCommitment &commitment, QDate sheetDate) const;
    // With "2 days late" behind it, when it is; with a question mark where its due day is doubtful.
    [[nodiscard]] SheetParagraph withLateness(SheetParagraph paragraph, int days, bool doubtful) const;
    [[nodiscard]] QString late(int days, bool doubtful) const;
    [[nodiscard]] QString name(Reaction reaction) const; // "supports with a change"

private:
    [[nodiscard]] QString ended(const QString &sentence) const;

    QLocale m_locale;
    SheetDates m_dates;
};

// The words of `pattern`, with the runs in the places of %1, %2 …; so that a translation may turn them around and a
// name stays strong wherever it stands. A place marker inside a run's own text is text.
[[nodiscard]] SheetParagraph composed(const QString &pattern, const SheetParagraph &runs);

} // namespace lanai
