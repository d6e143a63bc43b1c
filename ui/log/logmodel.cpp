#include "ui/log/logmodel.h"
#include "core/domain/zonedtime.h"
#include "core/journal/drafts.h"
#include "core/journal/journal.h"
#include "core/journal/undoing.h"
#include "ui/log/draftcontent.h"
#include <QTimeZone>

namespace lanai {
namespace {

constexpr int keepAfter = 3000; // milliseconds of writing

bool isWritten(const NoteDraft &draft)
{
    return !draft.body.trimmed().isEmpty() || !draft.outcome.value_or(QString()).isEmpty() ||
           !draft.remember.value_or(QString()).isEmpty() || !draft.done.isEmpty() || draft.worth.value_or(0) > 0 ||
           draft.mostlyStatus.value_or(false) || draft.intentionResult != IntentionResult::Unsaid;
}

} // namespace

LogModel::LogModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, &LogModel::keepDraft);
    connect(&journal, &Journal::changed, this, [this](const ChangeSet &changes) { m_lastCommand = changes.command; });
}

Result<void> LogModel::open(const Place &place)
{
    keepDraft();
    const Result<LogSubject> found = LogSubject::at(m_journal, place);
    if (!found)
        return fail(found.error());
    m_subject = *found;
    m_draft = m_subject.blank(m_journal);
    m_keptFrom = QDateTime();
    m_touched = false;
    const Result<Draft> kept = m_journal.drafts().at(m_subject.draftPlace());
    if (const auto written = kept ? draftFromText(kept->content) : std::nullopt; written && isWritten(*written)) {
        const NoteDraft blank = m_draft;
        m_draft = *written;
        m_draft.meetingId = blank.meetingId;
        m_draft.draftPlace = blank.draftPlace;
        m_draft.tags = blank.tags;
        m_keptFrom = kept->updatedAt;
    }
    read();
    Q_EMIT opened();
    return kept ? Result<void>() : fail(kept.error());
}

void LogModel::refresh(const ChangeSet &changes)
{
    const bool bears = changes.touches(QLatin1StringView("meeting")) ||
                       changes.touches(QLatin1StringView("agenda_item")) ||
                       changes.touches(QLatin1StringView("peer")) || changes.touches(QLatin1StringView("staff_item"));
    if (!bears || !m_subject.reload(m_journal))
        return;
    read();
    Q_EMIT subjectChanged();
}

bool LogModel::isOneOnOne() const
{
    return !m_subject.meeting.id.isNull() ||
           (m_draft.kind == EntryKind::OneOnOne && m_draft.peers.size() == 1 && m_subject.entry.id.isNull());
}

bool LogModel::saysHowItWent() const
{
    return m_draft.worth.value_or(0) > 0 || !m_draft.outcome.value_or(QString()).isEmpty() ||
           !m_draft.remember.value_or(QString()).isEmpty() || m_draft.mostlyStatus.value_or(false);
}

bool LogModel::isReadOnly() const
{
    return m_journal.isReadOnly();
}

QDate LogModel::today() const
{
    return m_journal.clock().today();
}

template<class T>
void LogModel::say(T &field, const T &value)
{
    if (field == value)
        return;
    field = value;
    touch();
    Q_EMIT saidChanged();
}

void LogModel::touch()
{
    m_touched = true;
    if (!m_keep.isActive())
        m_keep.start();
}

void LogModel::setBody(const QString &body)
{
    if (m_draft.body == body)
        return;
    m_draft.body = body;
    touch();
    read();
}

void LogModel::read()
{
    const Result<CaptureNote> captured = m_journal.notes().capture(m_draft);
    m_captured = captured ? *captured : CaptureNote();
    Q_EMIT capturedChanged();
}

void LogModel::setPeers(const QList<Id> &peers)
{
    if (m_draft.peers == peers)
        return;
    say(m_draft.peers, peers);
    read();
}

void LogModel::setDate(QDate date)
{
    if (m_draft.date == date || !date.isValid())
        return;
    say(m_draft.date, date);
    read(); // dates in words count from it
}

void LogModel::setKind(EntryKind kind)
{
    say(m_draft.kind, std::optional(kind));
}

void LogModel::setTimes(QTime start, int minutes)
{
    say(m_draft.startedAt, start);
    say(m_draft.minutes, minutes);
}

void LogModel::setMode(MeetingMode mode)
{
    say(m_draft.mode, std::optional(mode));
}

void LogModel::setPrivacy(Privacy privacy)
{
    say(m_draft.privacy, privacy);
}

void LogModel::setWorth(int worth)
{
    say(m_draft.worth, std::optional(worth));
}

void LogModel::setIntention(IntentionResult result)
{
    say(m_draft.intentionResult, result);
}

void LogModel::setMostlyStatus(bool status)
{
    say(m_draft.mostlyStatus, std::optional(status));
}

void LogModel::setOutcome(const QString &line)
{
    say(m_draft.outcome, std::optional(line.simplified()));
}

void LogModel::setRemember(const QString &line)
{
    say(m_draft.remember, std::optional(line.simplified()));
}

void LogModel::setNext(QDate date, QTime time)
{
    say(m_draft.next, std::optional(NextMeeting{date, time}));
}

void LogModel::setTicked(const Id &item, bool ticked)
{
    QList<Id> done = m_draft.done;
    done.removeAll(item);
    if (ticked)
        done << item;
    say(m_draft.done, done);
}

bool LogModel::isTicked(const Id &item) const
{
    return m_draft.done.contains(item);
}

std::optional<Preview> LogModel::previewOf(const LogAgendaRow &row) const
{
    for (const Preview &preview : m_draft.previews) {
        if (preview.itemId == row.staffItem.id)
            return preview;
    }
    return {};
}

void LogModel::setReaction(const LogAgendaRow &row, Reaction reaction)
{
    for (Preview &preview : m_draft.previews) {
        if (preview.itemId == row.staffItem.id) {
            say(preview.reaction, reaction);
            return;
        }
    }
    Preview preview;
    preview.itemId = row.staffItem.id;
    preview.reaction = reaction;
    m_draft.previews << preview;
    touch();
    setTicked(row.item.id, true);
    Q_EMIT saidChanged();
}

void LogModel::setReactionWords(const LogAgendaRow &row, const QString &words)
{
    for (Preview &preview : m_draft.previews) {
        if (preview.itemId == row.staffItem.id && preview.words != words) {
            preview.words = words;
            touch();
        }
    }
}

QTime LogModel::startTime() const
{
    if (m_draft.startedAt.isValid())
        return m_draft.startedAt;
    const Meeting &meeting = m_subject.meeting;
    if (meeting.startedAt.isValid())
        return wallTime(meeting.startedAt, QTimeZone(meeting.zone)).time;
    return meeting.time;
}

int LogModel::minutes() const
{
    if (m_draft.minutes > 0)
        return m_draft.minutes;
    return m_subject.meeting.actualMinutes > 0 ? m_subject.meeting.actualMinutes : m_subject.meeting.minutes;
}

MeetingMode LogModel::mode() const
{
    return m_draft.mode.value_or(m_subject.meeting.mode);
}

NextMeeting LogModel::next() const
{
    return m_draft.next.value_or(NextMeeting{m_subject.next.date, m_subject.next.time});
}

void LogModel::discardDraft()
{
    m_keep.stop();
    m_touched = false;
    m_keptFrom = QDateTime();
    if (const Result<void> dropped = m_journal.drafts().drop(m_subject.draftPlace()); !dropped)
        Q_EMIT draftFailed(dropped.error());
    m_draft = m_subject.blank(m_journal);
    read();
    Q_EMIT opened();
}

void LogModel::keepDraft()
{
    m_keep.stop();
    if (!m_touched)
        return;
    const Result<void> kept = isWritten(m_draft) ? m_journal.drafts().save(m_draft.draftPlace, draftToText(m_draft))
                                                 : m_journal.drafts().drop(m_draft.draftPlace);
    if (!kept) {
        Q_EMIT draftFailed(kept.error()); // what is typed stays touched: the next try comes with the next key
        return;
    }
    m_touched = false;
    Q_EMIT draftKept(m_journal.clock().nowUtc());
}

std::optional<Draft> LogModel::unkept() const
{
    if (!m_touched || !isWritten(m_draft))
        return {};
    return Draft{m_draft.draftPlace, draftToText(m_draft), {}};
}

Result<Filed> LogModel::save()
{
    NoteDraft draft = m_draft;
    draft.previews.clear();
    for (const LogAgendaRow &row : std::as_const(m_subject.agenda)) {
        if (std::optional<Preview> preview = previewOf(row); preview && isTicked(row.item.id)) {
            preview->words = preview->words.trimmed();
            draft.previews << *preview;
        }
    }
    const Result<Filed> filed =
        m_subject.entry.id.isNull() ? m_journal.notes().log(draft) : m_journal.notes().edit(m_subject.entry.id, draft);
    if (!filed)
        return filed;
    m_lastSaved = m_draft;
    m_savedBy = m_lastCommand;
    m_keep.stop();
    m_touched = false;
    return filed;
}

Result<void> LogModel::undoSave()
{
    return m_journal.undo(m_savedBy).and_then(
        [this](const Undone &) { return m_journal.drafts().save(m_lastSaved.draftPlace, draftToText(m_lastSaved)); });
}

} // namespace lanai
