// The rule by itself, its cases as a table of looks.
#include "core/domain/reminders.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::clock;
using lanai::test::day;
using lanai::test::utc;

namespace {

const Id withDana = derivedId({QStringLiteral("dana")});
const Id withPriya = derivedId({QStringLiteral("priya")});

// Which reminder, in short: "before dana".
QString inShort(const Reminder &reminder)
{
    const QString whose = reminder.key.thing == withDana    ? QStringLiteral(" dana")
                          : reminder.key.thing == withPriya ? QStringLiteral(" priya")
                                                            : QString();
    return wordFor(reminder.key.kind) + whose;
}

QString inShort(const RemindersDue &due)
{
    QStringList words;
    for (const Reminder &one : due.now)
        words << inShort(one);
    QStringList missed;
    for (const Reminder &one : due.missed)
        missed << inShort(one);
    if (!missed.isEmpty())
        words << QStringLiteral("[%1]").arg(missed.join(QStringLiteral(", ")));
    return words.join(QStringLiteral(", "));
}

QString nextOf(const RemindersDue &due)
{
    return due.next.isValid() ? due.next.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QStringLiteral("never");
}

} // namespace

class TstReminders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        facts = {};
        facts.meetings = {{withDana, utc("2026-11-19T09:00"), 45}}; // 10:00 in Berlin
        memory = {};
    }

    // Each row is a day in Berlin: looks at these times (UTC), and what each of them tells.
    void eachLookTellsWhatHasBecomeDue_data()
    {
        QTest::addColumn<QString>("looks");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *looks, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(looks) << QString::fromLatin1(expected);
        };
        row("ten minutes before, and when it is over", "08:00 08:49 08:50 09:44 09:45 09:46",
            "||before dana||after dana|");
        row("late, while it hasn't begun", "08:00 08:59", "|before dana");
        row("not once it has begun", "08:00 09:00", "|");
        row("at once, when the first look comes late", "08:55", "before dana");
        row("what was over before the first look is old", "09:50", "");
        row("missed by sleep, one alone", "08:00 11:00", "|after dana");
        row("a clock set back tells nothing twice", "08:00 08:50 08:30 08:50 08:59", "|before dana|||");
        row("a clock set back loses nothing", "10:30 08:30 08:50 09:45", "||before dana|after dana");
        row("a clock that was far ahead loses nothing that hadn't begun", "08:00 23:59 08:30 08:50",
            "|after dana||before dana");
    }
    void eachLookTellsWhatHasBecomeDue()
    {
        QFETCH(const QString, looks);
        QFETCH(const QString, expected);
        QStringList all;
        for (const QString &at : looks.split(QLatin1Char(' ')))
            all << look("2026-11-19T" + at.toLatin1());
        QCOMPARE(all.join(QLatin1Char('|')), expected);
    }

    void looksAgainWhenTheNextIsDue()
    {
        QCOMPARE(nextAfter("2026-11-19T08:00"), QStringLiteral("2026-11-19 08:50"));
        QCOMPARE(nextAfter("2026-11-19T08:50"), QStringLiteral("2026-11-19 09:45"));
        QCOMPARE(nextAfter("2026-11-19T09:45"), QStringLiteral("never"));
    }
    void minutesBeforeCanBeChosen()
    {
        facts.choices.minutesBefore = 90;
        QCOMPARE(nextAfter("2026-11-19T07:00"), QStringLiteral("2026-11-19 07:30"));
        facts.choices.minutesBefore = 0;
        QCOMPARE(nextAfter("2026-11-19T07:00"), QStringLiteral("2026-11-19 09:45"));
        facts.choices.after = false;
        QCOMPARE(nextAfter("2026-11-19T07:00"), QStringLiteral("never"));
    }
    void aMovedMeetingIsRemindedOfAgain()
    {
        look("2026-11-19T08:00");
        QCOMPARE(look("2026-11-19T08:50"), QStringLiteral("before dana"));
        facts.meetings[0].startsAt = utc("2026-11-19T14:00");
        QCOMPARE(look("2026-11-19T08:51"), QString());
        QCOMPARE(look("2026-11-19T13:50"), QStringLiteral("before dana"));
    }
    void aSkippedMeetingIsNot()
    {
        look("2026-11-19T08:00");
        facts.meetings.clear();
        QCOMPARE(look("2026-11-19T08:50"), QString());
        QCOMPARE(nextAfter("2026-11-19T08:51"), QStringLiteral("never"));
    }
    void twoAtTheSameTimeAreToldEach()
    {
        facts.meetings << MeetingTime{withPriya, utc("2026-11-19T09:00"), 30};
        look("2026-11-19T08:00");
        QCOMPARE(look("2026-11-19T08:50"), QStringLiteral("before dana, before priya"));
    }

    void aRunOfMissedOnesIsOne()
    {
        facts.meetings << MeetingTime{withPriya, utc("2026-11-19T10:00"), 30}
                       << MeetingTime{withPriya, utc("2026-11-19T12:05"), 30};
        facts.decisions = {{withDana, utc("2026-11-19T00:00")}};
        look("2026-11-19T07:00");
        // 09:00 in Berlin was 08:00; the next 1:1 is no missed one.
        QCOMPARE(look("2026-11-19T12:00"), QStringLiteral("before priya, [decision dana, after dana, after priya]"));
        QCOMPARE(look("2026-11-19T12:01"), QString());
    }
    void whatIsOlderThanTwoWeeksIsNotToldAnyMore()
    {
        look("2026-11-19T08:00");
        QCOMPARE(look("2026-12-03T09:46"), QString());
        init();
        look("2026-11-19T08:00");
        QCOMPARE(look("2026-12-03T09:44"), QStringLiteral("after dana"));
    }

    void quietHoursHoldBack()
    {
        facts.choices.quiet = {clock("10:30"), clock("13:00")};
        look("2026-11-19T08:00");
        QCOMPARE(look("2026-11-19T08:50"), QStringLiteral("before dana"));
        QCOMPARE(nextAfter("2026-11-19T09:00"), QStringLiteral("2026-11-19 12:00"));
        QCOMPARE(look("2026-11-19T09:45"), QString()); // 10:45 in Berlin
        QCOMPARE(nextAfter("2026-11-19T09:46"), QStringLiteral("2026-11-19 12:00"));
        QCOMPARE(look("2026-11-19T11:59"), QString());
        QCOMPARE(look("2026-11-19T12:00"), QStringLiteral("after dana"));
    }
    void whatHasBegunWhenQuietHoursEndIsDropped()
    {
        facts.choices.quiet = {clock("20:00"), clock("10:00")};
        look("2026-11-18T18:00");
        QCOMPARE(look("2026-11-19T08:50"), QString());
        QCOMPARE(nextAfter("2026-11-19T08:50"), QStringLiteral("2026-11-19 09:45"));
        QCOMPARE(look("2026-11-19T09:00"), QString());
        QCOMPARE(look("2026-11-19T09:45"), QStringLiteral("after dana"));
    }
    void aFirstLookInQuietHoursLosesNothing()
    {
        facts.choices.quiet = {clock("10:00"), clock("11:00")};
        QCOMPARE(look("2026-11-19T09:30"), QString());
        QCOMPARE(look("2026-11-19T09:50"), QString());
        QCOMPARE(look("2026-11-19T10:00"), QStringLiteral("after dana"));
    }

    void aSnoozeHolds()
    {
        look("2026-11-19T08:00");
        look("2026-11-19T08:50");
        snooze(memory, {ReminderKind::Before, withDana, utc("2026-11-19T09:00")}, utc("2026-11-19T08:55"));
        QCOMPARE(nextAfter("2026-11-19T08:51"), QStringLiteral("2026-11-19 08:55"));
        QCOMPARE(look("2026-11-19T08:54"), QString());
        QCOMPARE(look("2026-11-19T08:55"), QStringLiteral("before dana"));
        QCOMPARE(look("2026-11-19T08:56"), QString());
        QVERIFY(memory.snoozed.isEmpty());
    }
    void aSnoozeBeginsAnewWhenItIsSnoozedAgain()
    {
        const ReminderKey key{ReminderKind::After, withDana, utc("2026-11-19T09:00")};
        look("2026-11-19T08:00");
        look("2026-11-19T09:45");
        snooze(memory, key, utc("2026-11-19T09:50"));
        snooze(memory, key, utc("2026-11-19T10:00"));
        QCOMPARE(look("2026-11-19T09:50"), QString());
        QCOMPARE(look("2026-11-19T10:00"), QStringLiteral("after dana"));
    }
    void aSnoozeEndsWithWhatItIsAbout()
    {
        look("2026-11-19T08:00");
        look("2026-11-19T09:45");
        snooze(memory, {ReminderKind::After, withDana, utc("2026-11-19T09:00")}, utc("2026-11-19T09:50"));
        facts.meetings.clear(); // it was logged
        QCOMPARE(look("2026-11-19T09:50"), QString());
        QVERIFY(memory.snoozed.isEmpty());
    }
    void aSnoozeInQuietHoursWaitsForTheirEnd()
    {
        facts.choices.quiet = {clock("10:48"), clock("13:00")};
        look("2026-11-19T08:00");
        look("2026-11-19T09:45");
        snooze(memory, {ReminderKind::After, withDana, utc("2026-11-19T09:00")}, utc("2026-11-19T09:50"));
        QCOMPARE(nextAfter("2026-11-19T09:46"), QStringLiteral("2026-11-19 12:00"));
        QCOMPARE(look("2026-11-19T12:00"), QStringLiteral("after dana"));
    }

    void aDecisionIsSaidInTheMorning_data()
    {
        QTest::addColumn<QByteArray>("device");
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QString>("told");
        // 20 November begins in Berlin, Honolulu and Auckland.
        QTest::newRow("at home") << QByteArray("Europe/Berlin") << utc("2026-11-19T23:00")
                                 << QStringLiteral("2026-11-20 08:00");
        QTest::newRow("the series lies east")
            << QByteArray("Europe/Berlin") << utc("2026-11-19T11:00") << QStringLiteral("2026-11-20 08:00");
        QTest::newRow("the series lies west, the day comes later")
            << QByteArray("Pacific/Auckland") << utc("2026-11-20T10:00") << QStringLiteral("2026-11-20 20:00");
    }
    void aDecisionIsSaidInTheMorning()
    {
        QFETCH(const QByteArray, device);
        QFETCH(const QDateTime, from);
        QFETCH(const QString, told);
        zone = QTimeZone(device);
        facts.meetings.clear();
        facts.decisions = {{withDana, from}};
        QCOMPARE(nextAfter("2026-11-19T08:30"), told);
        zone = QTimeZone("Europe/Berlin");
    }
    void decisionsCanBeTurnedOff()
    {
        facts.meetings.clear();
        facts.decisions = {{withDana, utc("2026-11-19T23:00")}};
        facts.choices.decisions = false;
        QCOMPARE(nextAfter("2026-11-19T08:00"), QStringLiteral("never"));
    }

    void theWeeklyReviewComesOnItsDay()
    {
        facts.meetings.clear();
        facts.choices.review = WeeklyReviewTime{Qt::Friday, clock("16:00"), {}};
        QCOMPARE(nextAfter("2026-11-19T08:00"), QStringLiteral("2026-11-20 15:00"));
        QCOMPARE(look("2026-11-20T15:00"), QStringLiteral("review"));
        QCOMPARE(nextAfter("2026-11-20T15:01"), QStringLiteral("2026-11-27 15:00"));
        QCOMPARE(look("2026-11-27T15:00"), QStringLiteral("review"));
    }
    void aReviewThatIsFinishedIsNotRemindedOf()
    {
        facts.meetings.clear();
        facts.choices.review = WeeklyReviewTime{Qt::Friday, clock("16:00"), day("2026-11-20")};
        QCOMPARE(nextAfter("2026-11-19T08:00"), QStringLiteral("2026-11-27 15:00"));
        facts.choices.review->finished = day("2026-11-19"); // last week's
        QCOMPARE(nextAfter("2026-11-19T08:00"), QStringLiteral("2026-11-20 15:00"));
    }
    void ofTwoMissedReviewsTheLastRemains()
    {
        facts.meetings.clear();
        facts.choices.review = WeeklyReviewTime{Qt::Friday, clock("16:00"), {}};
        look("2026-11-19T08:00");
        QCOMPARE(look("2026-11-30T08:00"), QStringLiteral("review"));
        QCOMPARE(look("2026-11-30T08:01"), QString());
    }
    void aReviewThatTravelsIsStillOne()
    {
        facts.meetings.clear();
        facts.choices.review = WeeklyReviewTime{Qt::Friday, clock("16:00"), {}};
        look("2026-11-19T08:00");
        QCOMPARE(look("2026-11-20T15:00"), QStringLiteral("review"));
        zone = QTimeZone("America/New_York");
        QCOMPARE(look("2026-11-20T21:00"), QString()); // 16:00 there
        zone = QTimeZone("Europe/Berlin");
    }

    void quietHoursEnd_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QDateTime>("end");
        const auto row = [](const char *name, const char *from, const char *until, const char *at, const char *end) {
            QTest::newRow(name) << clock(from) << clock(until) << utc(at) << utc(end);
        };
        row("over midnight, in the evening", "20:00", "07:00", "2026-11-19T19:00", "2026-11-20T06:00");
        row("over midnight, in the morning", "20:00", "07:00", "2026-11-20T05:59", "2026-11-20T06:00");
        row("they are over", "20:00", "07:00", "2026-11-20T06:00", "");
        row("they haven't begun", "20:00", "07:00", "2026-11-20T18:59", "");
        row("within a day", "12:00", "13:00", "2026-11-20T11:30", "2026-11-20T12:00");
        row("none", "12:00", "12:00", "2026-11-20T11:30", "");
        row("the night that is shorter", "20:00", "07:00", "2026-03-28T20:00", "2026-03-29T05:00");
        row("the night that is longer", "20:00", "07:00", "2026-10-24T20:00", "2026-10-25T06:00");
        row("they end in the gap", "20:00", "02:30", "2026-03-29T00:59", "2026-03-29T01:30");
        row("they end in the hour that comes twice", "20:00", "02:30", "2026-10-25T00:29", "2026-10-25T00:30");
        row("and not twice", "20:00", "02:30", "2026-10-25T01:15", "");
        row("over a year's end", "20:00", "07:00", "2026-12-31T22:59", "2027-01-01T06:00");
        row("over a leap day", "20:00", "07:00", "2028-02-28T22:59", "2028-02-29T06:00");
    }
    void quietHoursEnd()
    {
        QFETCH(const QTime, from);
        QFETCH(const QTime, until);
        QFETCH(const QDateTime, at);
        QFETCH(const QDateTime, end);
        QCOMPARE(quietUntil({from, until}, at, zone), end);
    }

    void onlyTheNewestOfWhatWasToldIsKept()
    {
        for (int i = 0; i < 400; ++i)
            memory.told << ReminderKey{ReminderKind::After, derivedId({QString::number(i)}), utc("2026-11-01T08:00")};
        look("2026-11-19T08:00");
        look("2026-11-19T08:50");
        look("2026-11-19T08:51");
        QCOMPARE(memory.told.size(), 300);
        QCOMPARE(memory.told.last().thing, withDana);
    }

private:
    QString look(const QByteArray &at)
    {
        RemindersDue due = remindersDue(facts, memory, utc(at), zone);
        memory = due.memory;
        return inShort(due);
    }
    QString nextAfter(const QByteArray &at)
    {
        const RemindersDue due = remindersDue(facts, memory, utc(at), zone);
        memory = due.memory;
        return nextOf(due);
    }

    ReminderFacts facts;
    ReminderMemory memory;
    QTimeZone zone = QTimeZone("Europe/Berlin");
};

LANAI_TEST(TstReminders, tst_reminders)
#include "tst_reminders.moc"
