// Prep sheets, put together from the journal. Rules 6, 7, 12 and 13: what may not leave is left out here, and counted.
#pragma once
#include "core/domain/result.h"
#include "core/journal/circlesheet.h"
#include "core/journal/prepsheet.h"

namespace lanai {

class Session;
struct Meeting;

class Sheets
{
public:
    explicit Sheets(Session &session)
        : m_session(session)
    {
    }

    // StaffMeetingNotFound, as NotFound.
    [[nodiscard]] Result<StaffSheet> staff(const Id &staffMeeting, const SheetOptions &options) const;

    // For the peer's next 1:1, or for none when none is planned.
    [[nodiscard]] Result<OneOnOneSheet> oneOnOne(const Id &peer, const SheetOptions &options) const;

    // For one 1:1 of any day.
    [[nodiscard]] Result<OneOnOneSheet> forMeeting(const Meeting &meeting, const SheetOptions &options) const;

    // Of a circle's session: the opening round, the topic, the questions and the closing. What was said in it stays
    // unless it is turned on. NotFound; CircleSealed.
    [[nodiscard]] Result<CircleSheet> circle(const Id &session, const CircleSheetOptions &options = {}) const;

    // All 1:1s of a day on this device, by time. NothingToPrint when there is none.
    [[nodiscard]] Result<DaySheet> day(QDate day, const SheetOptions &options) const;

    // What was chosen last. Without a choice: the defaults of SheetOptions. Conflict notes and trust are turned on for
    // one sheet at a time (Rule 13) and are never kept.
    [[nodiscard]] Result<SheetChoices> choices() const;
    [[nodiscard]] Result<void> choose(const SheetChoices &choices);

private:
    template<class Sheet>
    [[nodiscard]] Result<Sheet> discreet(const Sheet &sheet, const SheetOptions &options) const;

    Session &m_session;
};

} // namespace lanai
