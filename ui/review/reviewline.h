// One line of the week's review: what it says, and what can be done about it.
#pragma once
#include "core/journal/weeklyreview.h"
#include "ui/shell/tokens.h"
#include <variant>

namespace lanai {

struct ReviewLine
{
    ReviewPart part = ReviewPart::Unlogged;
    Id thing; // what is passed over: see WeeklyReviews::pass()
    PersonRef peer;
    QString icon;       // of resources/icons; empty: none
    QString text;       // behind the name
    QString below;      // a second line
    QStringList agenda; // below it, one line each,
    QString more;       // and how many more there are; empty: none
    QString trailing;   // at the end; while its verbs stand there, behind the second line
    Colour tone = Colour::Muted;
    QString spoken;    // the whole line
    QStringList verbs; // what can be done: ids of actions, in the order they are shown
    std::variant<SyncRow, CommitmentRow, DecisionRow, DriftRow> subject;

    [[nodiscard]] QString key() const { return wordFor(part) + u'-' + idText(thing); }
};

struct ReviewSection
{
    ReviewPart part = ReviewPart::Unlogged;
    QString title;
    QString caption;
    QList<ReviewLine> lines;
};

} // namespace lanai
