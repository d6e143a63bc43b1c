// Puts the one page of a circle's session together. Rule 13
#pragma once
#include "core/domain/circle.h"
#include "core/journal/leavingledger.h"
#include "core/journal/sheetparts.h"

namespace lanai {

class Session;

class SessionSheetQuery
{
public:
    SessionSheetQuery(Session &session, const SheetOptions &options)
        : m_session(session)
        , m_parts(session)
        , m_options(options)
        , m_ledger(audience())
    {
    }

    [[nodiscard]] Result<SessionSheet> run(const Id &session);

private:
    // What is private in a circle is so on every other sheet; this one is the session's own.
    [[nodiscard]] static Audience audience() { return {Outlet::OneOnOneSheet, true, false, false}; }
    [[nodiscard]] Result<void> addHead(SessionSheet &sheet, const CircleSession &session, const Circle &circle);
    void addWords(SessionSheet &sheet, const CircleSession &session, const Circle &circle);
    [[nodiscard]] QString admitted(LeavingKind kind, const QString &text, Privacy privacy);

    Session &m_session;
    SheetParts m_parts;
    SheetOptions m_options;
    LeavingLedger m_ledger;
    Id m_id;
};

} // namespace lanai
