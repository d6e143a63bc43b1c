#include "core/journal/drafts.h"
#include "core/journal/reminders.h"
#include "core/journal/session.h"
#include "core/journal/settings.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

// The clock stands at 2026-11-19, 08:00 UTC, 09:00 in Berlin.
class TstRemindersAhead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { journal = std::make_unique<OpenJournal>(); }
    void cleanup() { journal.reset(); }

    void withoutMeetingsThereIsNothing()
    {
        const auto ahead = (*journal)->reminders().ahead();
        VERIFY_OK(ahead);
        QVERIFY(ahead->on);
        QVERIFY(!ahead->names);
        QVERIFY(ahead->meetings.isEmpty());
        QVERIFY(ahead->decisions.isEmpty());
    }
    void theNext36HoursAreKnownWithTheOneThingToRemember()
    {
        const Id last = plan(journal->dana, "2026-11-12", "10:00");
        VERIFY_OK((*journal)->oneOnOnes().hold(last, 4, {}));
        VERIFY_OK((*journal)->oneOnOnes().pin(last, QStringLiteral("Ask about Mia's recital")));
        plan(journal->dana, "2026-11-19", "10:00");
        plan(journal->priya, "2026-11-20", "20:59");
        plan(journal->priya, "2026-11-20", "21:01");
        const auto ahead = (*journal)->reminders().ahead();
        VERIFY_OK(ahead);
        QCOMPARE(ahead->meetings.size(), 2);
        const RemindedMeeting &first = ahead->meetings.first();
        QCOMPARE(first.time.startsAt, utc("2026-11-19T09:00"));
        QCOMPARE(first.time.minutes, 30);
        QCOMPARE(first.peer.name, QStringLiteral("Dana Whitfield"));
        QVERIFY(first.remember);
        QCOMPARE(first.remember->text, QStringLiteral("Ask about Mia's recital"));
        QVERIFY(!ahead->meetings.last().remember);
        QCOMPARE(ahead->facts().meetings.size(), 2);
    }
    void whatIsLoggedSkippedOrInTheTrashIsNot()
    {
        const Id logged = plan(journal->dana, "2026-11-18", "10:00");
        const Id skipped = plan(journal->dana, "2026-11-19", "10:00");
        plan(journal->priya, "2026-11-19", "11:00");
        QCOMPARE((*journal)->reminders().ahead()->meetings.size(), 3);
        VERIFY_OK((*journal)->oneOnOnes().hold(logged, 3, {}));
        VERIFY_OK((*journal)->oneOnOnes().skip(skipped, QStringLiteral("travels")));
        VERIFY_OK((*journal)->people().remove(journal->priya));
        QVERIFY((*journal)->reminders().ahead()->meetings.isEmpty());
    }
    void whatNobodyLoggedIsKnownForTwoWeeks()
    {
        plan(journal->dana, "2026-11-05", "10:00");
        plan(journal->dana, "2026-11-03", "10:00");
        const auto ahead = (*journal)->reminders().ahead();
        VERIFY_OK(ahead);
        QCOMPARE(ahead->meetings.size(), 1);
        QVERIFY(!ahead->meetings.first().remember);
    }
    void aTermIsDueFromFourteenDaysBeforeItsEndInItsOwnZone()
    {
        const Id series = journal->startSeries(journal->dana, "2026-11-19");
        const auto ahead = (*journal)->reminders().ahead();
        VERIFY_OK(ahead);
        QCOMPARE(ahead->decisions.size(), 1);
        const RemindedDecision &decision = ahead->decisions.first();
        QCOMPARE(decision.seriesId, series);
        QCOMPARE(decision.lastDay, day("2027-02-17"));
        QCOMPARE(decision.time.from, utc("2027-02-02T23:00"));
    }
    void aPausedOneIsDueOnTheDayItIsBack()
    {
        journal->startSeries(journal->dana, "2026-11-19");
        Decision pause;
        pause.choice = TermDecision::Paused;
        pause.until = day("2026-12-10");
        VERIFY_OK((*journal)->oneOnOnes().decide(journal->dana, pause));
        const auto ahead = (*journal)->reminders().ahead();
        VERIFY_OK(ahead);
        QCOMPARE(ahead->decisions.size(), 1);
        QCOMPARE(ahead->decisions.first().time.from, utc("2026-12-09T23:00"));
        QCOMPARE(ahead->decisions.first().lastDay, day("2026-12-10"));
    }
    void whatIsDecidedIsNotDue()
    {
        journal->startSeries(journal->dana, "2026-11-19");
        Decision end;
        end.choice = TermDecision::Ended;
        VERIFY_OK((*journal)->oneOnOnes().decide(journal->dana, end));
        QVERIFY((*journal)->reminders().ahead()->decisions.isEmpty());
    }
    void choicesAreTheSettings()
    {
        Settings &settings = (*journal)->settings();
        const std::optional<WeeklyReviewTime> usual = (*journal)->reminders().ahead()->choices.review;
        QVERIFY(usual);
        QCOMPARE(usual->day, Qt::Friday);
        QCOMPARE(usual->time, QTime(16, 0));
        QVERIFY(!usual->finished.isValid());
        VERIFY_OK(settings.set(setting::reminders, false));
        VERIFY_OK(settings.set(setting::namesInNotifications, true));
        VERIFY_OK(settings.set(setting::reminderMinutes, 5));
        VERIFY_OK(settings.set(setting::reminderAfter, false));
        VERIFY_OK(settings.set(setting::reminderDecisions, false));
        VERIFY_OK(settings.set(setting::weeklyReviewDay, Qt::Thursday));
        VERIFY_OK(settings.set(setting::weeklyReviewTime, 15 * 60 + 30));
        VERIFY_OK(settings.set(setting::weeklyReviewFinished, day("2026-11-13")));
        VERIFY_OK(settings.set(setting::quietFrom, 22 * 60));
        VERIFY_OK(settings.set(setting::quietUntil, 6 * 60 + 15));
        const auto ahead = (*journal)->reminders().ahead();
        VERIFY_OK(ahead);
        QVERIFY(!ahead->on);
        QVERIFY(ahead->names);
        QCOMPARE(ahead->choices.minutesBefore, 5);
        QVERIFY(!ahead->choices.after);
        QVERIFY(!ahead->choices.decisions);
        QCOMPARE(ahead->choices.review->day, Qt::Thursday);
        QCOMPARE(ahead->choices.review->finished, day("2026-11-13"));
        QCOMPARE(ahead->choices.review->time, QTime(15, 30));
        VERIFY_OK(settings.set(setting::reminderReview, false));
        QVERIFY(!(*journal)->reminders().ahead()->choices.review);
        QCOMPARE(ahead->choices.quiet.from, QTime(22, 0));
        QCOMPARE(ahead->choices.quiet.until, QTime(6, 15));
    }

    void whatWasToldSurvivesARestart()
    {
        const ReminderMemory memory = remembered();
        VERIFY_OK((*journal)->reminders().remember(memory));
        journal->reopen();
        const auto read = (*journal)->reminders().memory();
        VERIFY_OK(read);
        QVERIFY(*read == memory);
    }
    void itMakesNoRevisionNothingToUndoAndNoDraft()
    {
        const auto before = (*journal)->lastCommand();
        QSignalSpy changed(journal->journal.get(), &Journal::changed);
        const QStringList rows = journal->rows();
        VERIFY_OK((*journal)->reminders().remember(remembered()));
        QCOMPARE(journal->rows(), rows);
        QCOMPARE(changed.size(), 0);
        QCOMPARE((*journal)->lastCommand()->id, before->id);
        QVERIFY((*journal)->drafts().all()->isEmpty());
    }
    void nothingIsKnownBeforeTheFirstLook()
    {
        const auto memory = (*journal)->reminders().memory();
        VERIFY_OK(memory);
        QVERIFY(*memory == ReminderMemory());
        VERIFY_OK((*journal)->reminders().remember({}));
        QVERIFY(*(*journal)->reminders().memory() == ReminderMemory());
    }
    void whatIsNotUnderstoodCountsAsNotTold_data()
    {
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const char *kept) { QTest::newRow(name) << QString::fromUtf8(kept); };
        row("no JSON", "hello");
        row("a list", "[1, 2]");
        row("words for numbers", R"({"looked": "now", "told": "all", "snoozed": 3})");
        row("a kind of a newer Lanai", R"({"told": [["ritual", "", 1]]})");
        row("no instant", R"({"told": [["before", "", "soon"]], "snoozed": [["before", "", 1]]})");
    }
    void whatIsNotUnderstoodCountsAsNotTold()
    {
        QFETCH(const QString, kept);
        VERIFY_OK((*journal)->drafts().save(Drafts::remindersPlace, kept));
        const auto memory = (*journal)->reminders().memory();
        VERIFY_OK(memory);
        QVERIFY(*memory == ReminderMemory());
    }

private:
    Id plan(const Id &peer, const char *date, const char *time)
    {
        Meeting meeting;
        meeting.peerId = peer;
        meeting.date = day(date);
        meeting.time = lanai::test::clock(time);
        meeting.zone = "Europe/Berlin";
        meeting.minutes = 30;
        return (*journal)->oneOnOnes().plan(meeting).value();
    }
    [[nodiscard]] ReminderMemory remembered() const
    {
        ReminderMemory memory;
        memory.lookedAt = utc("2026-11-19T08:50");
        memory.told << ReminderKey{ReminderKind::Before, journal->dana, utc("2026-11-19T09:00")}
                    << ReminderKey{ReminderKind::Review, {}, utc("2026-11-13T00:00")};
        memory.snoozed << Reminder{{ReminderKind::After, journal->priya, utc("2026-11-19T07:00")},
                                   utc("2026-11-19T09:05")};
        return memory;
    }

    std::unique_ptr<OpenJournal> journal;
};

LANAI_TEST(TstRemindersAhead, tst_remindersahead)
#include "tst_remindersahead.moc"
