#include "ui/shell/reminding.h"
#include "core/journal/journal.h"
#include "ui/shell/reminderwords.h"
#include <algorithm>

namespace lanai {
namespace {

constexpr int settles = 300; // milliseconds after a change
constexpr qint64 secondsADay = 24 * 3600;
constexpr qint64 secondsAnHour = 3600;
constexpr qint64 secondsAMinute = 60;

QString slotOf(ReminderKind kind, int number)
{
    return number == 1 ? wordFor(kind) : QStringLiteral("%1-%2").arg(wordFor(kind)).arg(number);
}

QString missedSlot()
{
    return QStringLiteral("missed");
}

// The same 1:1 by its instant alone.
ReminderKey nameless(const ReminderKey &key)
{
    return {key.kind, {}, key.of};
}

bool isAhead(const ReminderKey &key, const QDateTime &now)
{
    return key.kind == ReminderKind::Before && key.of > now;
}

// What is known while locked: when 1:1s begin, and how long before one is reminded.
ReminderFacts instantsOf(const RemindersAhead &ahead, const QDateTime &now)
{
    ReminderFacts facts;
    facts.choices.minutesBefore = ahead.choices.minutesBefore;
    facts.choices.quiet = ahead.choices.quiet;
    facts.choices.after = false;
    facts.choices.decisions = false;
    for (const RemindedMeeting &meeting : ahead.meetings) {
        const QDateTime start = meeting.time.startsAt;
        const bool known = !facts.meetings.isEmpty() && facts.meetings.last().startsAt == start;
        if (ahead.on && start > now && !known)
            facts.meetings << MeetingTime{{}, start, 0};
    }
    return facts;
}

// What was told of these instants, or is snoozed.
ReminderMemory instantsOf(const ReminderMemory &memory, const QDateTime &now)
{
    ReminderMemory instants;
    instants.lookedAt = memory.lookedAt;
    for (const ReminderKey &key : memory.told) {
        if (isAhead(key, now))
            instants.told << nameless(key);
    }
    for (const Reminder &snoozed : memory.snoozed) {
        if (isAhead(snoozed.key, now))
            instants.snoozed << Reminder{nameless(snoozed.key), snoozed.due};
    }
    return instants;
}

} // namespace

Reminding::Reminding(const Clock &clock, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_notifier(notifier)
    , m_timer(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settles);
    connect(&m_soon, &QTimer::timeout, this, &Reminding::look);
    connect(&m_timer, &WallTimer::reached, this, &Reminding::look);
    connect(&m_notifier, &Notifier::pressed, this, &Reminding::press);
    connect(&m_notifier, &Notifier::closed, this, [this](const QString &slot) { m_shown.remove(slot); });
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
    const auto shown = std::exchange(m_shown, {});
    for (auto each = shown.cbegin(); each != shown.cend(); ++each) {
        const QList<ReminderKey> &keys = each.value();
        if (keys.size() == 1 && isAhead(keys.first(), now)) {
            show(ReminderWords::locked(keys.first().of, now), each.key(), {nameless(keys.first())});
            continue;
        }
        m_notifier.withdraw(each.key());
        for (const ReminderKey &key : keys) // still stood there: once more when the journal is open again
            snooze(m_memory, key, now);
    }
    if (!m_isNew) // else the journal could not be read, and knows more than is known here
        keep();
    m_locked = instantsOf(m_ahead, now);
    m_memory = instantsOf(m_memory, now);
    m_ahead = {};
    m_journal = nullptr;
    lookLocked(now);
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
        withdrawAll();
        return arm({}, now);
    }
    ReminderMemory memory = kept();
    if (std::exchange(m_wasOff, false))
        memory.lookedAt = now; // what was due meanwhile was not wanted
    const RemindersDue due = remindersDue(m_ahead.facts(), memory, now, m_clock.zone());
    m_memory = due.memory;
    const bool old = !memory.lookedAt.isValid() || memory.lookedAt.secsTo(now) > secondsAnHour;
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
    m_memory = due.memory;
    tell(due, now);
    withdrawWhatIsOver(now);
    arm(due.next, now);
}

// What was told and snoozed by its instant alone is now known by its meeting.
void Reminding::takeUpLocked()
{
    if (!std::exchange(m_isNew, false))
        return;
    const ReminderMemory locked = std::exchange(m_memory, {});
    const QDateTime wanted = std::exchange(m_wanted, {});
    std::optional<Place> place;
    m_memory = kept();
    for (const RemindedMeeting &meeting : std::as_const(m_ahead.meetings)) {
        const ReminderKey key{ReminderKind::Before, meeting.time.meeting, meeting.time.startsAt};
        if (locked.told.contains(nameless(key)) && !m_memory.told.contains(key))
            m_memory.told << key;
        for (const Reminder &snoozed : locked.snoozed) {
            if (snoozed.key == nameless(key))
                snooze(m_memory, key, snoozed.due);
        }
        for (QList<ReminderKey> &shown : m_shown)
            std::replace(shown.begin(), shown.end(), nameless(key), key);
        if (wanted == key.of)
            place = placeOf(key);
    }
    keep();
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
        tellOne(reminder, now, slotOf(reminder.key.kind, ++told[reminder.key.kind]));
    if (due.missed.isEmpty())
        return;
    QList<ReminderKey> keys;
    for (const Reminder &reminder : due.missed)
        keys << reminder.key;
    show(ReminderWords::missed(due.missed), missedSlot(), keys);
}

void Reminding::tellOne(const Reminder &reminder, const QDateTime &now, const QString &slot)
{
    const ReminderKey &key = reminder.key;
    const RemindedMeeting *of = meeting(key.thing);
    const RemindedDecision *about = decision(key.thing);
    if (m_journal == nullptr)
        show(ReminderWords::locked(key.of, now), slot, {key});
    else if (key.kind == ReminderKind::Review)
        show(ReminderWords::review(), slot, {key});
    else if (key.kind == ReminderKind::Before && of != nullptr)
        show(ReminderWords::before(*of, m_ahead.names, now), slot, {key});
    else if (key.kind == ReminderKind::After && of != nullptr)
        show(ReminderWords::after(*of, m_ahead.names), slot, {key});
    else if (about != nullptr)
        show(ReminderWords::decision(*about, m_ahead.names, m_clock.today()), slot, {key});
}

void Reminding::show(Notice notice, const QString &slot, const QList<ReminderKey> &keys)
{
    notice.slot = slot;
    m_shown.insert(slot, keys);
    m_notifier.show(notice);
}

void Reminding::withdrawAll()
{
    const QStringList all = m_shown.keys();
    m_shown.clear();
    for (const QString &slot : all)
        m_notifier.withdraw(slot);
}

void Reminding::withdrawWhatIsOver(const QDateTime &now)
{
    const QStringList all = m_shown.keys();
    for (const QString &slot : all) {
        const QList<ReminderKey> keys = m_shown.value(slot);
        if (!std::all_of(keys.cbegin(), keys.cend(), [&](const ReminderKey &key) { return isOver(key, now); }))
            continue;
        m_shown.remove(slot);
        m_notifier.withdraw(slot);
    }
}

// It has begun, was moved, logged, skipped, decided.
bool Reminding::isOver(const ReminderKey &key, const QDateTime &now) const
{
    const RemindedMeeting *of = meeting(key.thing);
    const bool same = m_journal == nullptr || (of != nullptr && of->time.startsAt == key.of);
    switch (key.kind) {
    case ReminderKind::Before:
        return key.of <= now || !same;
    case ReminderKind::After:
        return !same;
    case ReminderKind::Decision:
        return decision(key.thing) == nullptr;
    case ReminderKind::Review:
        break;
    }
    const auto &review = m_ahead.choices.review;
    return review && review->finished >= key.of.date();
}

// Once a day at least: what lies ahead is known for 36 hours.
void Reminding::arm(const QDateTime &next, const QDateTime &now)
{
    m_next = next;
    const auto sooner = [this](const QDateTime &at) {
        if (!m_next.isValid() || at < m_next)
            m_next = at;
    };
    for (const QList<ReminderKey> &keys : std::as_const(m_shown)) {
        for (const ReminderKey &key : keys) {
            if (isAhead(key, now)) // to be withdrawn
                sooner(key.of);
        }
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
    if (const RemindedMeeting *of = meeting(key.thing); of != nullptr) {
        place.page = key.kind == ReminderKind::After ? PageId::Log : PageId::Prep;
        place.peer = of->peer.id;
        place.meeting = of->time.meeting;
    } else if (const RemindedDecision *about = decision(key.thing); about != nullptr) {
        place.page = PageId::Decision;
        place.peer = about->peer.id;
    } else if (key.kind == ReminderKind::Review) {
        place.page = PageId::Review;
    }
    return place;
}

const RemindedMeeting *Reminding::meeting(const Id &id) const
{
    const auto found = std::find_if(m_ahead.meetings.cbegin(), m_ahead.meetings.cend(),
                                    [&id](const RemindedMeeting &one) { return one.time.meeting == id; });
    return found == m_ahead.meetings.cend() ? nullptr : &*found;
}

const RemindedDecision *Reminding::decision(const Id &term) const
{
    const auto found = std::find_if(m_ahead.decisions.cbegin(), m_ahead.decisions.cend(),
                                    [&term](const RemindedDecision &one) { return one.time.term == term; });
    return found == m_ahead.decisions.cend() ? nullptr : &*found;
}

} // namespace lanai
