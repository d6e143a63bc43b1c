#include "ui/today/waitingnotefiling.h"
#include "core/domain/clock.h"
#include "core/journal/inbox.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/log/draftcontent.h"

namespace lanai {
namespace {

constexpr int keepAfter = 3000; // milliseconds of writing

} // namespace

WaitingNoteFiling::WaitingNoteFiling(Journal &journal, const WaitingNote &note, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_note(note)
    , m_draft(journal.inbox().draftOf(note))
    , m_people(journal.people().names().value_or(QList<PersonName>()))
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, &WaitingNoteFiling::keepDraft);
    const Result<Draft> kept = journal.drafts().at(m_draft.draftPlace);
    if (const auto written = kept ? draftFromText(kept->content) : std::nullopt) {
        m_draft.body = written->body;
        m_draft.date = written->date.isValid() ? std::min(written->date, today()) : m_draft.date;
        m_draft.peers = written->peers;
        m_goesOn = true;
    }
    read();
}

WaitingNoteFiling::~WaitingNoteFiling()
{
    keepDraft();
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
    changed();
}

void WaitingNoteFiling::setPeers(const QList<Id> &peers)
{
    m_draft.peers = peers;
    changed();
}

void WaitingNoteFiling::setDate(QDate date)
{
    m_draft.date = date;
    changed();
}

void WaitingNoteFiling::changed()
{
    m_touched = true;
    m_keep.start();
    read();
}

void WaitingNoteFiling::startAgain()
{
    m_draft = m_journal.inbox().draftOf(m_note);
    m_goesOn = false;
    changed();
    keepDraft();
    Q_EMIT startedAgain();
}

void WaitingNoteFiling::keepDraft()
{
    m_keep.stop();
    if (!m_touched)
        return;
    const std::optional<Draft> draft = unkept();
    const Result<void> kept =
        draft ? m_journal.drafts().save(draft->place, draft->content) : m_journal.drafts().drop(m_draft.draftPlace);
    if (kept)
        m_touched = false;
    else
        Q_EMIT draftFailed(kept.error()); // the next try comes with the next word
}

std::optional<Draft> WaitingNoteFiling::unkept() const
{
    const NoteDraft before = m_journal.inbox().draftOf(m_note);
    const bool isChanged = m_draft.body != before.body || m_draft.date != before.date || m_draft.peers != before.peers;
    if (!m_touched || !isChanged)
        return {};
    return Draft{m_draft.draftPlace, draftToText(m_draft), {}};
}

Result<Filed> WaitingNoteFiling::file()
{
    return m_journal.inbox().file(m_note.id, m_draft).map([this](const Filed &filed) {
        m_touched = false;
        return filed;
    });
}

} // namespace lanai
