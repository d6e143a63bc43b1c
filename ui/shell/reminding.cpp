#include "ui/shell/reminding.h"
#include "core/journal/journal.h"
#include "ui/shell/discretion.h"
#include "ui/shell/lockedreminders.h"
#include "ui/shell/reminderwords.h"
#include <QRandomGenerator>
#include <array>

namespace lanai {
namespace {

constexpr int settles = 300; // milliseconds after a change
constexpr qint64 secondsADay = 24 * 3600;
constexpr qint64 secondsAnHour = 3600;
constexpr qint64 secondsAMinute = 60;

QByteArray newLockKey()
{
    std::array<quint32, LockedMarks::keyBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return {reinterpret_cast<const char *>(words.data()), LockedMarks::keyBytes};
}

} // namespace

Reminding::Reminding(const Clock &clock, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_notifier(notifier)
    , m_timer(this)
    , m_shown(notifier)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settles);
    connect(&m_soon, &QTimer::timeout, this, &Reminding::look);
    connect(&m_timer, &WallTimer::reached, this, &Reminding::look);
    connect(&m_notifier, &Notifier::pressed, this, &Reminding::press);
    connect(&discretion(), &Discretion::changed, this, &Reminding::followDiscretion);
    connect(&m_notifier, &Notifier::closed, this, [this](const QString &slot) { m_shown.take(slot); });
}

void Reminding::follow(Journal &journal)
{
    if (journal.path() != m_path) {
        m_locked = {};
        m_memory = {};
        m_wanted = {};
    }
    m_path = journal.path();
    m_journal = &journal;
    m_unsaved = false;
    m_isNew = true;
    m_timer.stop();
    connect(&journal, &Journal::changed, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

void Reminding::lock()
{
    if (m_journal == nullptr)
        return;
    m_soon.stop();
    look(); // also where the last one was long ago
    const QDateTime now = m_clock.nowUtc();
    takeNamesOffTheScreen(now);
    if (!m_isNew) { // else the journal could not be read, and knows more than is known here
        keep();
        m_marks = LockedMarks(m_memory.lockKey);
    }
    m_locked = LockedReminders::facts(m_ahead, now);
    m_memory = LockedReminders::memory(m_memory, now);
    m_ahead = {};
    m_journal = nullptr;
    lookLocked(now);
}

bool Reminding::showsNames() const
{
    return m_ahead.names && !discretion().isOn();
}

// Others see the screen from now on: what names somebody is said anew. Names don't come back by themselves.
void Reminding::followDiscretion(bool on)
{
    if (!on || m_journal == nullptr || !m_ahead.names)
        return;
    const auto shown = m_shown.all();
    for (auto each = shown.cbegin(); each != shown.cend(); ++each) {
        if (each.key() != ShownReminders::missedSlot())
            tellOne({each.value().first(), {}}, m_clock.nowUtc(), each.key());
    }
}

void Reminding::takeNamesOffTheScreen(const QDateTime &now)
{
    const auto shown = m_shown.takeAll();
    for (auto each = shown.cbegin(); each != shown.cend(); ++each) {
        const QList<ReminderKey> &keys = each.value();
        if (keys.size() == 1 && LockedReminders::isAhead(keys.first(), now)) {
            m_shown.show(ReminderWords::locked(keys.first().of, now), each.key(),
                         {LockedReminders::nameless(keys.first())});
            continue;
        }
        m_notifier.withdraw(each.key());
        for (const ReminderKey &key : keys) // still stood there: once more when the journal is open again
            snooze(m_memory, key, now);
    }
}

void Reminding::look()
{
    const QDateTime now = m_clock.nowUtc();
    if (m_journal != nullptr)
        lookAhead(now);
    else
        lookLocked(now);
}

void Reminding::lookAhead(const QDateTime &now)
{
    Result<RemindersAhead> ahead = m_journal->reminders().ahead();
    if (!ahead)
        return arm(now.addSecs(secondsAnHour), now); // or at the next change
    m_ahead = std::move(*ahead);
    takeUpLocked();
    if (!m_ahead.on) {
        m_wasOff = true;
        m_memory = kept();
        m_shown.withdrawAll();
        return arm({}, now);
    }
    ReminderMemory memory = kept();
    if (std::exchange(m_wasOff, false))
        memory.lookedAt = now; // what was due meanwhile was not wanted
    const RemindersDue due = remindersDue(m_ahead.facts(), memory, now, m_clock.zone());
    m_memory = due.memory;
    const bool isFirst = m_memory.lockKey.isEmpty();
    if (isFirst)
        m_memory.lockKey = newLockKey();
    const bool old = isFirst || !memory.lookedAt.isValid() || memory.lookedAt.secsTo(now) > secondsAnHour;
    if (old || m_memory.told != memory.told || m_memory.snoozed != memory.snoozed || m_unsaved)
        keep();
    tell(due, now);
    withdrawWhatIsOver(now);
    arm(due.next, now);
}

void Reminding::lookLocked(const QDateTime &now)
{
    m_locked.meetings.removeIf([&now](const MeetingTime &meeting) { return meeting.startsAt <= now; });
    const RemindersDue due = remindersDue(m_locked, m_memory, now, m_clock.zone());
    const ReminderMemory before = std::exchange(m_memory, due.memory);
    if (before.told != m_memory.told || before.snoozed != m_memory.snoozed)
        m_marks.keep(m_memory);
    tell(due, now);
    withdrawWhatIsOver(now);
    arm(due.next, now);
}

// What was told while it was locked, by this program or by one that has ended meanwhile.
void Reminding::takeUpLocked()
{
    if (!std::exchange(m_isNew, false))
        return;
    ReminderMemory locked = std::exchange(m_memory, {});
    const QDateTime wanted = std::exchange(m_wanted, {});
    m_memory = kept();
    m_marks = LockedMarks(m_memory.lockKey);
    const QList<MeetingTime> meetings = m_ahead.facts().meetings;
    if (!locked.lookedAt.isValid())
        locked = m_marks.about(meetings);
    LockedReminders::takeUp(m_memory, locked, meetings);
    keep();
    if (!m_unsaved)
        m_marks.drop();
    std::optional<Place> place;
    for (const MeetingTime &meeting : meetings) {
        const ReminderKey key{ReminderKind::Before, meeting.meeting, meeting.startsAt};
        m_shown.rename(LockedReminders::nameless(key), key);
        if (wanted == key.of)
            place = placeOf(key);
    }
    if (place)
        Q_EMIT placeWanted(*place);
}

ReminderMemory Reminding::kept()
{
    if (m_unsaved)
        return m_memory;
    return m_journal->reminders().memory().value_or(m_memory);
}

void Reminding::keep()
{
    m_unsaved = !m_journal->reminders().remember(m_memory);
}

void Reminding::tell(const RemindersDue &due, const QDateTime &now)
{
    QHash<ReminderKind, int> told;
    for (const Reminder &reminder : due.now)
        tellOne(reminder, now, ShownReminders::slotOf(reminder.key.kind, ++told[reminder.key.kind]));
    if (due.missed.isEmpty())
        return;
    QList<ReminderKey> keys;
    for (const Reminder &reminder : due.missed)
        keys << reminder.key;
    m_shown.show(ReminderWords::missed(due.missed), ShownReminders::missedSlot(), keys);
}

void Reminding::tellOne(const Reminder &reminder, const QDateTime &now, const QString &slot)
{
    const ReminderKey &key = reminder.key;
    const RemindedMeeting *of = m_ahead.meeting(key.thing);
    const RemindedDecision *about = m_ahead.decision(key.thing);
    if (m_journal == nullptr)
        m_shown.show(ReminderWords::locked(key.of, now), slot, {key});
    else if (key.kind == ReminderKind::Review)
        m_shown.show(ReminderWords::review(), slot, {key});
    else if (key.kind == ReminderKind::Before && of != nullptr)
        m_shown.show(ReminderWords::before(*of, showsNames(), now), slot, {key});
    else if (key.kind == ReminderKind::After && of != nullptr)
        m_shown.show(ReminderWords::after(*of, showsNames()), slot, {key});
    else if (about != nullptr)
        m_shown.show(ReminderWords::decision(*about, showsNames(), m_clock.today()), slot, {key});
}

void Reminding::withdrawWhatIsOver(const QDateTime &now)
{
    m_shown.withdrawWhere([&](const ReminderKey &key) {
        const bool isBefore = key.kind == ReminderKind::Before;
        return m_journal == nullptr ? isBefore && key.of <= now : m_ahead.isOver(key, now);
    });
}

// Once a day at least: what lies ahead is known for 36 hours.
void Reminding::arm(const QDateTime &next, const QDateTime &now)
{
    m_next = next;
    const auto sooner = [this](const QDateTime &at) {
        if (!m_next.isValid() || at < m_next)
            m_next = at;
    };
    const QList<ReminderKey> shown = m_shown.keys();
    for (const ReminderKey &key : shown) {
        if (LockedReminders::isAhead(key, now)) // to be withdrawn
            sooner(key.of);
    }
    if (m_journal != nullptr && m_ahead.on)
        sooner(now.addSecs(secondsADay));
    m_timer.stop();
    if (m_next.isValid())
        m_timer.start(now.msecsTo(m_next));
}

void Reminding::press(const QString &slot, NoticeAct act)
{
    const QList<ReminderKey> keys = m_shown.take(slot);
    if (act == NoticeAct::Open)
        open(keys);
    else
        snoozeFor(keys, act == NoticeAct::SnoozeShort ? ReminderWords::shortSnooze : ReminderWords::longSnooze);
}

void Reminding::snoozeFor(const QList<ReminderKey> &keys, int minutes)
{
    if (m_journal != nullptr)
        m_memory = kept();
    for (const ReminderKey &key : keys)
        snooze(m_memory, key, m_clock.nowUtc().addSecs(minutes * secondsAMinute));
    if (m_journal != nullptr)
        keep();
    else
        m_marks.keep(m_memory);
    look();
}

void Reminding::open(const QList<ReminderKey> &keys)
{
    Q_EMIT windowWanted();
    if (keys.isEmpty())
        return;
    if (m_journal != nullptr)
        Q_EMIT placeWanted(keys.size() == 1 ? placeOf(keys.first()) : Place());
    else
        m_wanted = keys.first().of;
}

Place Reminding::placeOf(const ReminderKey &key) const
{
    Place place;
    if (const RemindedMeeting *of = m_ahead.meeting(key.thing); of != nullptr) {
        place.page = key.kind == ReminderKind::After ? PageId::Log : PageId::Prep;
        place.peer = of->peer.id;
        place.meeting = of->time.meeting;
    } else if (const RemindedDecision *about = m_ahead.decision(key.thing); about != nullptr) {
        place.page = PageId::Decision;
        place.peer = about->peer.id;
    } else if (key.kind == ReminderKind::Review) {
        place.page = PageId::Review;
    }
    return place;
}

} // namespace lanai
