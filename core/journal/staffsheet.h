// Puts the staff meeting's one page together.
#pragma once
#include "core/journal/leavingledger.h"
#include "core/journal/sheetparts.h"

namespace lanai {

class Session;

class StaffSheetQuery
{
public:
    StaffSheetQuery(Session &session, const SheetOptions &options)
        : m_session(session)
        , m_parts(session)
        , m_options(options)
        , m_ledger(options.audience(Outlet::StaffSheet))
    {
    }

    [[nodiscard]] Result<StaffSheet> run(const Id &staffMeeting);

private:
    [[nodiscard]] Result<void> addItems(StaffSheet &sheet, const StaffMeeting &meeting);
    [[nodiscard]] Result<SheetItem> sheetItem(const StaffItem &item, const QList<Id> &withoutSync);
    [[nodiscard]] Result<void> addRoom(StaffSheet &sheet, const StaffMeeting &meeting);
    [[nodiscard]] Result<RoomLine> roomLine(const Attendee &attendee, const StaffMeeting &meeting);
    [[nodiscard]] Result<void> addCommitments(StaffSheet &sheet, const StaffMeeting &meeting);
    [[nodiscard]] Result<void> addAsks(StaffSheet &sheet);
    [[nodiscard]] Result<QList<SheetPerson>> askedInPerson(const Id &ask) const;

    Session &m_session;
    SheetParts m_parts;
    SheetOptions m_options;
    LeavingLedger m_ledger;
    QList<StaffItem> m_items;
};

} // namespace lanai
