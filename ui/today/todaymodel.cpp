#include "ui/today/todaymodel.h"
#include "core/domain/zonedtime.h"
#include "core/journal/inbox.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/weeklyreview.h"
#include "ui/parts/dates.h"
#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <utility>

namespace lanai {
namespace {

using namespace std::chrono_literals;

// What no row, card or sentence of the page is made from.
bool showsNothingOf(const QString &table)
{
    static const QSet<QString> elsewhere{QStringLiteral("setting"), QStringLiteral("draft"),
                                         QStringLiteral("role_history"), QStringLiteral("insight")};
    return elsewhere.contains(table);
}

QString firstLineOf(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("^(>>|\\+\\+|\\?\\?|!!|->|#+)\\s*"));
    for (const QString &line : text.split(u'\n')) {
        if (const QString words = line.simplified().remove(mark); !words.isEmpty())
            return words;
    }
    return {};
}

} // namespace

TodayModel::TodayModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_minute.setInterval(1min);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &TodayModel::lookAtClock);
    m_minute.start();
}

void TodayModel::reload()
{
    Result<Today> read = m_journal.today();
    const Result<QList<Peer>> peers = m_journal.people().all();
    const Result<QList<WaitingNote>> waiting = m_journal.inbox().waiting();
    Result<QList<GroupRow>> groups = TodayGroups::read(m_journal);
    m_error.reset();
    if (!read || !peers || !waiting || !groups) {
        m_error = !read ? read.error() : !peers ? peers.error() : !waiting ? waiting.error() : groups.error();
    } else {
        m_today = std::move(*read);
        m_hasPeers = !peers->isEmpty();
        m_groups = std::move(*groups);
        m_reviewIsDue = m_journal.weeklyReviews().isDue().value_or(false);
        m_state = stateNow();
        m_toFile.clear();
        for (const WaitingNote &note : *waiting)
            m_toFile << toFileRow(note);
        group();
    }
    Q_EMIT changed();
}

void TodayModel::refresh(const ChangeSet &changes)
{
    const QList<QString> tables = changes.rows.keys();
    if (!std::all_of(tables.cbegin(), tables.cend(), showsNothingOf))
        return reload();
    if (!changes.touches(QLatin1StringView("setting")))
        return;
    const bool due = m_journal.weeklyReviews().isDue().value_or(false);
    if (std::exchange(m_reviewIsDue, due) != due)
        Q_EMIT changed();
}

void TodayModel::lookAtClock()
{
    if (!m_today.date.isValid() || m_journal.clock().today() == m_today.date)
        return;
    const Result<void> made = m_journal.catchUp();
    reload();
    if (!made) {
        m_error = made.error();
        Q_EMIT changed();
    }
}

TodayState TodayModel::stateNow() const
{
    if (!m_hasPeers)
        return TodayState::NoPeers;
    if (m_today.syncs.isEmpty() && m_today.heldToday == 0)
        return TodayState::NoSyncs;
    const bool anySpokenWith = std::any_of(m_today.syncs.cbegin(), m_today.syncs.cend(),
                                           [](const SyncRow &sync) { return sync.lastContact.isValid(); });
    const bool begun = anySpokenWith || m_today.heldToday > 0 || !m_today.unlogged.isEmpty();
    return begun ? TodayState::Ordinary : TodayState::FirstWeek;
}

bool TodayModel::allDone() const
{
    const bool noneToday = std::none_of(m_today.syncs.cbegin(), m_today.syncs.cend(),
                                        [this](const SyncRow &sync) { return sync.date == m_today.date; });
    const bool previewed = !m_today.staff || m_today.staff->previewed == m_today.staff->items.size();
    return m_today.heldToday > 0 && noneToday && previewed && m_today.decisions.isEmpty() &&
           m_today.unlogged.isEmpty() && m_today.mine.isEmpty() && m_today.theirs.isEmpty() &&
           m_today.drifting.isEmpty() && m_toFile.isEmpty() &&
           std::none_of(m_groups.cbegin(), m_groups.cend(), [](const GroupRow &row) { return row.waits; });
}

ToFileRow TodayModel::toFileRow(const WaitingNote &note) const
{
    constexpr int longRead = 64 * 1024; // letters; longer ones are read when they are opened
    const WallTime written = wallTime(note.writtenAt, m_journal.clock().zone());
    ToFileRow row{note, firstLineOf(note.text), {}};
    row.detail =
        Dates::capitalised(Dates::soon(written.date, QTime(written.time.hour(), written.time.minute()), m_today.date));
    if (note.text.size() > longRead)
        return row;
    const Result<CaptureNote> read = m_journal.notes().capture(m_journal.inbox().draftOf(note));
    const int marks = read ? static_cast<int>(read->marks.size()) : 0;
    if (marks > 0)
        row.detail = tr("%1 · %2", "when it was written, what is in it")
                         .arg(row.detail, tr("%n thing(s) to file", nullptr, marks));
    return row;
}

void TodayModel::group()
{
    std::map<QDate, TodayDay> byDay;
    QHash<QDate, QList<SkipNote>> skips;
    for (const SyncRow &sync : m_today.syncs)
        byDay[sync.date].syncs << sync;
    for (const SkipNote &note : m_today.skipped) {
        if (note.date > m_today.date.addDays(m_today.days))
            continue;
        skips[note.date] << note;
        byDay[note.date];
    }
    if (m_today.heldToday > 0 && byDay[m_today.date].syncs.isEmpty())
        byDay[m_today.date].note = allDone() ? tr("All of today’s 1:1s are logged, and nothing else waits for you.")
                                             : tr("All of today’s 1:1s are logged.");
    m_days.clear();
    for (auto &[date, day] : byDay) {
        day.date = date;
        day.title = m_words.dayTitle(date, m_today.date);
        day.detail = m_words.dayDetail(date, m_today.date);
        day.skips = m_words.skips(skips.value(date));
        m_days << day;
    }
}

QString TodayModel::title() const
{
    return Dates::title(m_today.date);
}

QString TodayModel::subtitle() const
{
    return m_hasPeers ? m_words.subtitle(m_today) : tr("Your peers, and when you meet, will stand here.");
}

std::optional<Place> TodayModel::nextToLog() const
{
    const QDateTime now = m_journal.clock().nowUtc();
    const SyncRow *found = nullptr;
    for (const QList<SyncRow> *list : {&m_today.unlogged, &m_today.syncs}) {
        for (const SyncRow &sync : *list) {
            if (sync.startsAt <= now)
                found = &sync;
            else if (found == nullptr && sync.date == m_today.date)
                found = &sync;
        }
    }
    if (found == nullptr)
        return std::nullopt;
    Place place;
    place.page = PageId::Log;
    place.peer = found->peer.id;
    place.meeting = found->meetingId;
    return place;
}

} // namespace lanai
