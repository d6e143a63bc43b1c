// Puts the prep sheet for one 1:1 together.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/peer.h"
#include "core/journal/leavingledger.h"
#include "core/journal/sheetparts.h"

namespace lanai {

class Session;

class OneOnOneSheetQuery
{
public:
    OneOnOneSheetQuery(Session &session, const SheetOptions &options)
        : m_session(session)
        , m_parts(session)
        , m_options(options)
        , m_ledger(options.audience(Outlet::OneOnOneSheet))
    {
    }

    // `meeting`: one with a null id when none is planned; its peer is set all the same.
    [[nodiscard]] Result<OneOnOneSheet> run(const Meeting &meeting);

private:
    [[nodiscard]] Result<void> addHeader(OneOnOneSheet &sheet, const Meeting &meeting, const Peer &peer);
    [[nodiscard]] Result<void> addRemember(OneOnOneSheet &sheet, const Meeting &meeting);
    [[nodiscard]] Result<void> addLastTime(OneOnOneSheet &sheet, const Peer &peer, QDate before);
    // The last one, passing over sealed ones, of which not even the day leaves; without an id when there is none.
    [[nodiscard]] Meeting lastToTell(const QList<Meeting> &held, const Peer &peer);
    // The lines of the newest of `notes` that may leave.
    void addNote(SheetLastTime &last, const QList<Entry> &notes, const Peer &peer);
    void addNoteLines(SheetLastTime &last, const Entry &note, const Peer &peer);
    [[nodiscard]] Result<void> addOwed(OneOnOneSheet &sheet, const Peer &peer);
    [[nodiscard]] Result<void> addAgenda(OneOnOneSheet &sheet, const Meeting &meeting, const Peer &peer);
    [[nodiscard]] Result<void> addTopics(OneOnOneSheet &sheet, const Peer &peer);
    [[nodiscard]] Result<void> addIntention(OneOnOneSheet &sheet, const Meeting &meeting);
    [[nodiscard]] Result<void> addPreviews(OneOnOneSheet &sheet, const Meeting &meeting, const Peer &peer);
    // The human line.
    [[nodiscard]] Result<void> addKindWord(OneOnOneSheet &sheet, const Peer &peer);
    // Only when turned on for this sheet. Rule 13
    [[nodiscard]] Result<void> addTrust(OneOnOneSheet &sheet, const Peer &peer);

    Session &m_session;
    SheetParts m_parts;
    SheetOptions m_options;
    LeavingLedger m_ledger;
};

} // namespace lanai
