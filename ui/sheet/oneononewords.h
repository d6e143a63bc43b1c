// The visible sentences that only a 1:1's sheet has.
#pragma once
#include "core/journal/prepsheet.h"
#include "ui/sheet/sheetdates.h"
#include "ui/sheet/sheetdocument.h"
#include <QCoreApplication>

namespace lanai {

class OneOnOneWords
{
    Q_DECLARE_TR_FUNCTIONS(OneOnOneWords)

public:
    explicit OneOnOneWords(const QLocale &locale);

    [[nodiscard]] QString name(RememberKind kind) const;
    [[nodiscard]] SheetParagraph noteLine(const SheetNoteLine &line) const; // with the sign of its mark
    [[nodiscard]] QString source(AgendaSource source) const;                // "Carried over"; empty for one's own
    [[nodiscard]] QString level(int trustLevel) const;
    [[nodiscard]] QString habit(TrustHabit habit) const;

    // Why a topic is suggested. `trustShown`: its level may be named, trust being turned on. Rules 7 and 13
    [[nodiscard]] QString why(const TopicSuggestion &topic, bool trustShown, QDate sheetDate) const;

    // Where there are no words of the last one to show.
    [[nodiscard]] QString kindWord(const SheetPerson &peer, const SheetKindWord &word) const;

    // Rule 8: my numbers and theirs apart. Theirs is empty when there is neither rating nor words.
    [[nodiscard]] QString mine(const SheetTrust &trust) const;
    [[nodiscard]] SheetParagraph theirs(const SheetPerson &peer, const SheetTrust &trust) const;

private:
    SheetDates m_dates;
};

} // namespace lanai
