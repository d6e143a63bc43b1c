// What circles and questions bring to Today, in a line each: sessions of the coming week, what nobody said of those
// that were, terms to decide about, and questions that wait for a word to somebody or whose closing day has come.
#pragma once
#include "core/domain/result.h"
#include "core/journal/askpage.h"
#include "core/journal/circlepage.h"
#include "ui/shell/place.h"
#include "ui/shell/theme.h"
#include <QCoreApplication>

namespace lanai {

class Journal;
class Clock;

struct GroupRow
{
    QString key; // one of its own, and the same while the line is about the same
    QString icon;
    QString words;
    QString below;
    Colour tone = Colour::Muted; // of what stands below
    bool waits = false;          // for somebody to act
    Place place;                 // where it is done
};

class TodayGroups
{
    Q_DECLARE_TR_FUNCTIONS(TodayGroups)

public:
    static constexpr int daysAhead = 7; // of sessions

    // What waits for a decision first, then sessions by start, then questions.
    [[nodiscard]] static Result<QList<GroupRow>> read(Journal &journal);

private:
    [[nodiscard]] static GroupRow session(const CircleUpcoming &ahead, const Clock &clock);
    // What is to be said or decided about a circle; none: nothing.
    [[nodiscard]] static std::optional<GroupRow> circle(const CircleLine &line);
    [[nodiscard]] static GroupRow question(const AskLine &line, QDate today);
};

} // namespace lanai
