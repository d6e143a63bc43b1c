#include "ui/today/waitingnotefiling.h"
#include "core/domain/clock.h"
#include "core/journal/inbox.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"

namespace lanai {

WaitingNoteFiling::WaitingNoteFiling(Journal &journal, const WaitingNote &note, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_note(note.id)
    , m_draft(journal.inbox().draftOf(note))
    , m_people(journal.people().names().value_or(QList<PersonName>()))
{
    read();
}

QDate WaitingNoteFiling::today() const
{
    return m_journal.clock().today();
}

void WaitingNoteFiling::read()
{
    // What can't be read now is said when it is filed.
    m_captured = m_journal.notes().capture(m_draft).value_or(CaptureNote());
    Q_EMIT capturedChanged();
}

void WaitingNoteFiling::setBody(const QString &body)
{
    m_draft.body = body;
    read();
}

void WaitingNoteFiling::setPeers(const QList<Id> &peers)
{
    m_draft.peers = peers;
    read();
}

void WaitingNoteFiling::setDate(QDate date)
{
    m_draft.date = date;
    read();
}

Result<Filed> WaitingNoteFiling::file()
{
    return m_journal.inbox().file(m_note, m_draft);
}

} // namespace lanai
