// 2,000 made-up stretches of days: zones, clock changes, leap days, year ends, sleep, snoozes, a clock that is set
// back. What must hold is said without the rule's own means, from the looks that were taken.
#include "core/domain/reminders.h"
#include "core/domain/zonedtime.h"
#include "tests/support/registry.h"
#include <numeric>
#include <random>

using namespace lanai;

namespace {

constexpr int cases = 2000;
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

const QList<QByteArray> &zones()
{
    static const QList<QByteArray> all{"Europe/Berlin",      "Europe/Dublin",
                                       "America/New_York",   "America/St_Johns",
                                       "America/Santiago",   "America/Sao_Paulo",
                                       "Africa/Cairo",       "Africa/Casablanca",
                                       "Asia/Kathmandu",     "Asia/Tehran",
                                       "Asia/Tokyo",         "Asia/Gaza",
                                       "Australia/Adelaide", "Australia/Lord_Howe",
                                       "Pacific/Auckland",   "Pacific/Chatham",
                                       "Pacific/Apia",       "Pacific/Kiritimati",
                                       "Pacific/Pago_Pago",  "Antarctica/Troll",
                                       "Atlantic/Azores",    "UTC"};
    return all;
}

// The same on every machine: only the engine is taken from the library, not its distributions.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    int upTo(int most) { return int(m_engine() % unsigned(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    template<class T>
    T oneOf(const QList<T> &all)
    {
        return all.at(upTo(int(all.size()) - 1));
    }

private:
    std::mt19937 m_engine;
};

// A meeting as it was meant: on the clocks of its zone.
struct MeantMeeting
{
    MeetingTime time;
    QByteArray zone;
    QDate date;
    QTime at;
};

struct Look
{
    QDateTime at;
    bool quiet = false;
    QList<Reminder> told;
};

struct Snooze
{
    ReminderKey key;
    QDateTime until;
    qsizetype look = 0; // after which of them
};

struct Life
{
    QTimeZone device;
    QDate around; // a day on which something happens to dates or clocks
    ReminderFacts facts;
    QList<MeantMeeting> meant;
    QList<Look> looks;
    QList<Snooze> snoozes;
    bool calm = true; // no sleep, no snooze, no clock set back: looked exactly when it was asked to
    QString failure;
};

QDate interestingDay(Dice &dice, const QTimeZone &device)
{
    const int year = 2024 + dice.upTo(8);
    switch (dice.upTo(4)) {
    case 0:
        return {2024 + 4 * dice.upTo(2), 2, 29};
    case 1:
        return {year, 12, 31};
    case 2:
    case 3: {
        const auto change = device.nextTransition(QDateTime(QDate(year, 1 + dice.upTo(11), 1), QTime(0, 0), Qt::UTC));
        return change.atUtc.isValid() ? localDate(change.atUtc, device) : QDate(year, 3, 29);
    }
    default:
        return QDate(year, 1, 1).addDays(dice.upTo(364));
    }
}

QTime anyTime(Dice &dice)
{
    return QTime(0, 0).addSecs(dice.upTo(24 * 60 - 1) * int(minute));
}

void addMeeting(Life &life, Dice &dice, int number)
{
    MeantMeeting meeting;
    // Half of them in the small hours, where clocks change.
    meeting.zone = dice.oneIn(2) ? life.device.id() : dice.oneOf(zones());
    meeting.date = life.around.addDays(dice.upTo(3) - 1);
    meeting.at = dice.oneIn(2) ? QTime(dice.upTo(4), 5 * dice.upTo(11)) : anyTime(dice);
    meeting.time.meeting = derivedId({QString::number(number)});
    meeting.time.startsAt = *instantOf(meeting.date, meeting.at, meeting.zone);
    meeting.time.minutes = 5 + 5 * dice.upTo(20);
    life.meant << meeting;
    life.facts.meetings << meeting.time;
}

Life begun(Dice &dice)
{
    Life life;
    life.device = QTimeZone(dice.oneOf(zones()));
    life.around = interestingDay(dice, life.device);
    life.calm = dice.oneIn(2);
    const int meetings = 1 + dice.upTo(5);
    for (int number = 0; number < meetings; ++number)
        addMeeting(life, dice, number);
    ReminderChoices &choices = life.facts.choices;
    choices.minutesBefore = dice.oneIn(3) ? 10 : 1 + dice.upTo(119);
    if (dice.oneIn(2))
        choices.quiet = {anyTime(dice), anyTime(dice)};
    if (dice.oneIn(2))
        choices.review = WeeklyReviewTime{Qt::DayOfWeek(1 + dice.upTo(6)), anyTime(dice), {}};
    if (dice.oneIn(2))
        life.facts.decisions << DecisionTime{derivedId({QStringLiteral("term")}),
                                             *instantOf(life.around, QTime(0, 0), dice.oneOf(zones()))};
    return life;
}

bool changesNear(const QDateTime &at, const QTimeZone &zone)
{
    const auto change = zone.nextTransition(at.addSecs(-26 * hour));
    return change.atUtc.isValid() && change.atUtc <= at.addSecs(26 * hour);
}

// By what the clock on the wall shows; on a day when clocks change that says too little.
bool isQuietOnTheWall(const QuietHours &quiet, const QDateTime &at, const QTimeZone &zone)
{
    const QTime shown = wallTime(at, zone).time;
    if (quiet.from <= quiet.until)
        return shown >= quiet.from && shown < quiet.until;
    return shown >= quiet.from || shown < quiet.until;
}

// Where it goes after a look: to where it was asked to, or elsewhere.
QDateTime whereNext(Life &life, Dice &dice, const RemindersDue &due, const QDateTime &now)
{
    const QDateTime asked = due.next.isValid() ? qMin(due.next, now.addSecs(20 * hour)) : now.addSecs(20 * hour);
    if (life.calm || dice.oneIn(2))
        return asked;
    switch (dice.upTo(2)) {
    case 0:
        return now.addSecs(1 + dice.upTo(int(15 * hour))); // slept
    case 1:
        return now.addSecs(-dice.upTo(int(3 * hour))); // set back
    default:
        return qMin(asked, now.addSecs(dice.upTo(int(hour)))); // something was changed
    }
}

void snoozeSome(Life &life, Dice &dice, ReminderMemory &memory, const Look &look)
{
    for (const Reminder &one : look.told) {
        if (life.calm || !dice.oneIn(4))
            continue;
        const QDateTime until = look.at.addSecs((dice.oneIn(2) ? 5 : 15) * minute);
        snooze(memory, one.key, until);
        life.snoozes << Snooze{one.key, until, life.looks.size()};
    }
}

Life lived(unsigned seed)
{
    Dice dice(seed);
    Life life = begun(dice);
    ReminderMemory memory;
    QDateTime now = QDateTime(life.around.addDays(-2), QTime(dice.upTo(23), 0), Qt::UTC);
    const QDateTime end = QDateTime(life.around.addDays(5), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 400 && now < end; ++i) {
        const RemindersDue due = remindersDue(life.facts, memory, now, life.device);
        memory = due.memory;
        const QDateTime quiet = quietUntil(life.facts.choices.quiet, now, life.device);
        Look look{now, quiet.isValid(), due.now + due.missed};
        if (due.missed.size() == 1 || (due.next.isValid() && due.next <= now) || (quiet.isValid() && quiet <= now))
            life.failure = QStringLiteral("one missed alone, or a next look that isn't later");
        snoozeSome(life, dice, memory, look);
        life.looks << look;
        now = whereNext(life, dice, due, now);
    }
    return life;
}

QString about(const ReminderKey &key, const QDateTime &at)
{
    return wordFor(key.kind) + QLatin1Char(' ') + key.of.toString(Qt::ISODate) + QStringLiteral(" at ") +
           at.toString(Qt::ISODate);
}

QList<QDateTime> timesTold(const Life &life, const ReminderKey &key)
{
    QList<QDateTime> times;
    for (const Look &look : life.looks) {
        for (const Reminder &one : look.told) {
            if (one.key == key)
                times << look.at;
        }
    }
    return times;
}

QString toldTwice(const Life &life)
{
    for (const Look &look : life.looks) {
        for (const Reminder &one : look.told) {
            const auto snoozes = std::count_if(life.snoozes.cbegin(), life.snoozes.cend(),
                                               [&one](const Snooze &snoozed) { return snoozed.key == one.key; });
            if (timesTold(life, one.key).size() > 1 + snoozes)
                return about(one.key, look.at);
        }
    }
    return {};
}

QString toldInQuietHours(const Life &life)
{
    for (const Look &look : life.looks) {
        const bool onTheWall =
            isQuietOnTheWall(life.facts.choices.quiet, look.at, life.device) && !changesNear(look.at, life.device);
        if (!look.told.isEmpty() && (look.quiet || onTheWall))
            return about(look.told.first().key, look.at);
    }
    return {};
}

// Whether a look could have told it: not quiet, late enough, and after one that was earlier than the reminder.
bool couldBeTold(const Life &life, const QDateTime &due, const QDateTime &lapses)
{
    bool before = lapses.isValid(); // a 1:1 that hasn't begun is told at the first look, too
    for (const Look &look : life.looks) {
        if (!look.quiet && look.at >= due && before && (!lapses.isValid() || look.at < lapses))
            return true;
        before = before || look.at < due;
    }
    return false;
}

QString lostOrMadeUp(const Life &life)
{
    for (const MeantMeeting &meeting : life.meant) {
        const QDateTime start = meeting.time.startsAt;
        const QDateTime due = start.addSecs(-life.facts.choices.minutesBefore * minute);
        const ReminderKey before{ReminderKind::Before, meeting.time.meeting, start};
        if (couldBeTold(life, due, start) == timesTold(life, before).isEmpty())
            return about(before, due);
        const QDateTime over = start.addSecs(meeting.time.minutes * minute);
        const ReminderKey after{ReminderKind::After, meeting.time.meeting, start};
        if (couldBeTold(life, over, {}) == timesTold(life, after).isEmpty())
            return about(after, over);
    }
    return {};
}

// Nothing is told early, nor a snoozed one before its time.
QString toldTooEarly(const Life &life)
{
    for (const Look &look : life.looks) {
        for (const Reminder &one : look.told) {
            if (one.due > look.at)
                return about(one.key, look.at);
            if (one.key.kind == ReminderKind::Before && one.key.of <= look.at)
                return about(one.key, look.at);
        }
    }
    return {};
}

QString toldInASnooze(const Life &life)
{
    for (const Snooze &snoozed : life.snoozes) {
        for (qsizetype i = snoozed.look + 1; i < life.looks.size(); ++i) {
            const Look &look = life.looks.at(i);
            const bool told = std::any_of(look.told.cbegin(), look.told.cend(),
                                          [&snoozed](const Reminder &one) { return one.key == snoozed.key; });
            if (told && look.at < snoozed.until)
                return about(snoozed.key, look.at);
            if (told)
                break;
        }
    }
    return {};
}

// In a calm life without quiet hours each is told to the second, and on the local time it is meant for.
QString toldAtAnotherTime(const Life &life)
{
    const ReminderChoices &choices = life.facts.choices;
    if (!life.calm || choices.quiet.from != choices.quiet.until)
        return {};
    for (const MeantMeeting &meeting : life.meant) {
        const ReminderKey key{ReminderKind::Before, meeting.time.meeting, meeting.time.startsAt};
        const QDateTime first = life.looks.first().at;
        const QList<QDateTime> times = timesTold(life, key);
        if (times.size() != 1 || times.first() <= first)
            continue; // was due before anybody looked
        const QDateTime start = times.first().addSecs(choices.minutesBefore * minute);
        const WallTime shown = wallTime(start, QTimeZone(meeting.zone));
        const bool meant = shown == WallTime{meeting.date, meeting.at} || changesNear(start, QTimeZone(meeting.zone));
        if (start != meeting.time.startsAt || !meant)
            return about(key, times.first());
    }
    return {};
}

// Each on its own week's day, at its time unless clocks change.
QString reviewOnAnotherDay(const Life &life)
{
    const ReminderChoices &choices = life.facts.choices;
    for (const Look &look : life.looks) {
        for (const Reminder &one : look.told) {
            if (one.key.kind != ReminderKind::Review)
                continue;
            if (one.key.of.date().dayOfWeek() != choices.review->day)
                return about(one.key, look.at);
            const bool snoozed = !life.snoozes.isEmpty();
            const WallTime shown = wallTime(one.due, life.device);
            if (!snoozed && !changesNear(one.due, life.device) &&
                shown != WallTime{one.key.of.date(), choices.review->time})
                return about(one.key, look.at);
        }
    }
    return {};
}

} // namespace

class TstReminderCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatMustHoldInEveryCase_data()
    {
        QTest::addColumn<QString>("broken");
        QHash<QString, QString> firstOf;
        const QList<std::pair<const char *, QString (*)(const Life &)>> laws{
            {"never twice", toldTwice},
            {"never in quiet hours", toldInQuietHours},
            {"never lost, never made up", lostOrMadeUp},
            {"never early, never after it has begun", toldTooEarly},
            {"a snooze holds", toldInASnooze},
            {"at the local time it is meant for", toldAtAnotherTime},
            {"reviews on their day", reviewOnAnotherDay},
            {"always a later look, and a run is two or more", [](const Life &life) { return life.failure; }},
        };
        for (unsigned seed = 0; seed < cases; ++seed) {
            const Life life = lived(seed);
            m_told += std::accumulate(life.looks.cbegin(), life.looks.cend(), qsizetype(0),
                                      [](qsizetype sum, const Look &look) { return sum + look.told.size(); });
            for (const auto &[name, law] : laws) {
                const QString broken = law(life);
                if (!broken.isEmpty() && !firstOf.contains(QString::fromLatin1(name)))
                    firstOf.insert(QString::fromLatin1(name), QStringLiteral("case %1 in %2: %3")
                                                                  .arg(seed)
                                                                  .arg(QString::fromLatin1(life.device.id()), broken));
            }
        }
        for (const auto &[name, law] : laws)
            QTest::newRow(name) << firstOf.value(QString::fromLatin1(name));
    }
    void whatMustHoldInEveryCase()
    {
        QFETCH(const QString, broken);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }
    // Else all of the above would hold of a rule that is silent.
    void theCasesTellManyThings() { QVERIFY2(m_told > 3 * cases, qPrintable(QString::number(m_told))); }

private:
    qsizetype m_told = 0;
};

LANAI_TEST(TstReminderCases, tst_remindercases)
#include "tst_remindercases.moc"
