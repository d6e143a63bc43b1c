// Reminders as a day brings them, on a real journal; the clock and the desktop are the test's.
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "core/journal/settings.h"
#include "tests/support/deskbench.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/shell/discretion.h"
#include "ui/shell/reminding.h"
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

class TstReminding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        bench = std::make_unique<DeskBench>(DeskBench::Content::Empty);
        notifier = std::make_unique<FakeNotifier>();
        begin();
        Peer peer;
        peer.name = QStringLiteral("Dana Whitfield");
        dana = *bench->journal->people().add(peer);
        peer.name = QStringLiteral("Priya Raman");
        priya = *bench->journal->people().add(peer);
        reminding->follow(*bench->journal);
        lookAt("2026-11-19T07:30");
    }
    void cleanup()
    {
        discretion().set(false);
        reminding.reset();
        notifier.reset();
        bench.reset();
    }

    void aMeetingIsSaidTenMinutesBeforeWithoutANameAndWithoutAWord()
    {
        pinFor(dana);
        const Id meeting = plan(dana, "10:00");
        lookAt("2026-11-19T08:49");
        QCOMPARE(notifier->titles(), QStringList());
        QCOMPARE(reminding->nextLook(), utc("2026-11-19T08:50"));
        lookAt("2026-11-19T08:50");
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("A 1:1 in 10 minutes")});
        QCOMPARE(notifier->all.last().milliseconds, 600'000);
        QVERIFY(!notifier->everything().contains(QStringLiteral("Dana")));
        QVERIFY(!notifier->everything().contains(QStringLiteral("Mia")));
        lookAt("2026-11-19T08:51");
        QCOMPARE(notifier->all.size(), 1);
        Q_UNUSED(meeting)
    }
    void withNamesAllowedItSaysWhoAndTheOneThing()
    {
        VERIFY_OK(bench->journal->settings().set(setting::namesInNotifications, true));
        pinFor(dana);
        plan(dana, "10:00");
        lookAt("2026-11-19T08:56:30");
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("1:1 with Dana Whitfield in 4 minutes")});
        QCOMPARE(notifier->all.last().text, QStringLiteral("Ask about Mia's recital"));
    }
    void discreetModeNamesNobodyThoughNamesAreAllowed()
    {
        VERIFY_OK(bench->journal->settings().set(setting::namesInNotifications, true));
        pinFor(dana);
        plan(dana, "10:00");
        discretion().set(true);
        lookAt("2026-11-19T08:50");
        lookAt("2026-11-19T09:30");
        QCOMPARE(notifier->all.size(), 2);
        QVERIFY(!notifier->everything().contains(QStringLiteral("Dana")));
        QVERIFY(!notifier->everything().contains(QStringLiteral("Mia")));
    }
    void nobodyIsNamedBesideADecisionEither()
    {
        VERIFY_OK(bench->journal->settings().set(setting::namesInNotifications, true));
        startSeries();
        discretion().set(true);
        lookAt("2027-02-02T08:00");
        lookAt("2027-02-03T08:00");
        QCOMPARE(notifier->shown.value(QStringLiteral("decision")).title, QStringLiteral("A decision is due"));
    }
    void turningItOnTakesTheNameOffTheScreen()
    {
        VERIFY_OK(bench->journal->settings().set(setting::namesInNotifications, true));
        pinFor(dana);
        plan(dana, "10:00");
        lookAt("2026-11-19T08:50");
        QVERIFY(notifier->titles().first().contains(QStringLiteral("Dana")));
        discretion().set(true);
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("A 1:1 in 10 minutes")});
        QVERIFY(!notifier->shown.first().text.contains(QStringLiteral("Mia")));
        QCOMPARE(placeAfterPressing("before").peer, dana);
    }
    void turningItOnTellsNothingAnewThatNamesNobody()
    {
        plan(dana, "10:00");
        lookAt("2026-11-19T08:50");
        discretion().set(true);
        QCOMPARE(notifier->all.size(), 1);
    }
    void itGoesWhenTheMeetingBegins()
    {
        plan(dana, "10:00");
        lookAt("2026-11-19T08:50");
        QCOMPARE(reminding->nextLook(), utc("2026-11-19T09:00"));
        lookAt("2026-11-19T09:00");
        QVERIFY(notifier->shown.isEmpty());
    }
    void itGoesWhenTheMeetingIsSkipped()
    {
        const Id meeting = plan(dana, "10:00");
        lookAt("2026-11-19T08:50");
        VERIFY_OK(bench->journal->oneOnOnes().skip(meeting, QStringLiteral("travels")));
        QTRY_VERIFY(notifier->shown.isEmpty());
    }
    void openingItLeadsToThePrep()
    {
        const Id meeting = plan(dana, "10:00");
        lookAt("2026-11-19T08:50");
        QSignalSpy window(reminding.get(), &Reminding::windowWanted);
        const Place place = placeAfterPressing("before");
        QCOMPARE(window.size(), 1);
        QCOMPARE(place.page, PageId::Prep);
        QCOMPARE(place.peer, dana);
        QCOMPARE(place.meeting, meeting);
    }
    void afterTheMeetingItOffersTheLog()
    {
        const Id meeting = plan(dana, "10:00");
        lookAt("2026-11-19T09:30");
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("A 1:1 is over")});
        const Place place = placeAfterPressing("after");
        QCOMPARE(place.page, PageId::Log);
        QCOMPARE(place.meeting, meeting);
    }
    void theNextOneTakesThePlaceOfTheOneBefore()
    {
        plan(dana, "10:00");
        plan(priya, "11:00");
        lookAt("2026-11-19T08:50");
        lookAt("2026-11-19T09:50");
        QCOMPARE(notifier->shown.keys(), (QStringList{QStringLiteral("after"), QStringLiteral("before")}));
    }
    void twoAtOnceStandBesideEachOther()
    {
        plan(dana, "10:00");
        plan(priya, "10:00");
        lookAt("2026-11-19T08:50");
        QCOMPARE(notifier->shown.size(), 2);
    }
    void aRunOfMissedOnesIsOne()
    {
        plan(dana, "10:00");
        plan(priya, "11:00");
        lookAt("2026-11-19T15:00");
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("While you were away")});
        QCOMPARE(notifier->all.last().text, QStringLiteral("2 1:1s to log."));
        QCOMPARE(placeAfterPressing("missed").page, PageId::Today);
    }
    void aDecisionLeadsToIt()
    {
        VERIFY_OK(bench->journal->settings().set(setting::namesInNotifications, true));
        startSeries();
        lookAt("2027-02-02T08:00");
        QVERIFY(!notifier->shown.contains(QStringLiteral("decision")));
        lookAt("2027-02-03T08:00");
        QCOMPARE(notifier->shown.value(QStringLiteral("decision")).title,
                 QStringLiteral("Decide about the 1:1s with Dana Whitfield"));
        const Place place = placeAfterPressing("decision");
        QCOMPARE(place.page, PageId::Decision);
        QCOMPARE(place.peer, dana);
    }
    void theWeeklyReviewComesOnTheDayChosen()
    {
        lookAt("2026-11-20T14:59");
        QCOMPARE(notifier->titles(), QStringList());
        lookAt("2026-11-20T15:00");
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("Your weekly review")});
        QCOMPARE(placeAfterPressing("review").page, PageId::Review);
    }

    void aReviewThatIsFinishedGoes()
    {
        lookAt("2026-11-20T15:00");
        VERIFY_OK(bench->journal->settings().set(setting::weeklyReviewFinished, day("2026-11-20")));
        QTRY_VERIFY(notifier->shown.isEmpty());
    }

    void aSnoozeHoldsAndIsToldAgain()
    {
        plan(dana, "10:00");
        lookAt("2026-11-19T08:50");
        notifier->press(QStringLiteral("before"), NoticeAct::SnoozeShort);
        QCOMPARE(reminding->nextLook(), utc("2026-11-19T08:55"));
        lookAt("2026-11-19T08:54");
        QVERIFY(notifier->shown.isEmpty());
        lookAt("2026-11-19T08:55");
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("A 1:1 in 5 minutes")});
    }
    void onlySnoozesThatEndInTimeAreOffered()
    {
        plan(dana, "10:00");
        lookAt("2026-11-19T08:50");
        QCOMPARE(notifier->all.last().buttons.size(), 2); // Prep, and five minutes
        QCOMPARE(notifier->all.last().buttons.last().text, QStringLiteral("Again in 5 minutes"));
        lookAt("2026-11-19T09:30");
        QCOMPARE(notifier->all.last().buttons.size(), 3);
    }
    void whatWasToldAndSnoozedSurvivesARestart()
    {
        plan(dana, "10:00");
        plan(priya, "10:30");
        lookAt("2026-11-19T08:50");
        lookAt("2026-11-19T09:20");
        notifier->press(QStringLiteral("before"), NoticeAct::SnoozeShort);
        begin();
        reminding->follow(*bench->journal);
        lookAt("2026-11-19T09:24");
        QCOMPARE(notifier->all.size(), 2);
        lookAt("2026-11-19T09:25");
        QCOMPARE(notifier->all.size(), 3);
    }
    void whatOneWindowToldTheOtherDoesNot()
    {
        plan(dana, "10:00");
        FakeNotifier elsewhere;
        Reminding other(bench->clock, elsewhere);
        other.follow(*bench->journal);
        lookAt("2026-11-19T08:50");
        other.look();
        QCOMPARE(notifier->all.size(), 1);
        QCOMPARE(elsewhere.all.size(), 0);
    }

    void turnedOffNothingIsSaidAndNothingIsMadeUpFor()
    {
        plan(dana, "10:00");
        lookAt("2026-11-19T08:50");
        VERIFY_OK(bench->journal->settings().set(setting::reminders, false));
        QTRY_VERIFY(notifier->shown.isEmpty());
        QVERIFY(!reminding->nextLook().isValid());
        lookAt("2026-11-19T12:00");
        VERIFY_OK(bench->journal->settings().set(setting::reminders, true));
        lookAt("2026-11-19T12:01");
        QCOMPARE(notifier->all.size(), 1);
    }
    void aChangeInTheJournalIsSeenByItself()
    {
        plan(dana, "10:00");
        QTRY_COMPARE(reminding->nextLook(), utc("2026-11-19T08:50"));
        VERIFY_OK(bench->journal->settings().set(setting::reminderMinutes, 20));
        QTRY_COMPARE(reminding->nextLook(), utc("2026-11-19T08:40"));
    }
    void looksOnceADayAtLeast()
    {
        lookAt("2026-11-19T08:00");
        QCOMPARE(reminding->nextLook(), utc("2026-11-20T08:00"));
    }

    void lockedItKnowsOnlyThatThereIsOne()
    {
        VERIFY_OK(bench->journal->settings().set(setting::namesInNotifications, true));
        pinFor(dana);
        plan(dana, "10:00");
        lockAt("2026-11-19T08:00");
        QCOMPARE(reminding->nextLook(), utc("2026-11-19T08:50"));
        lookAt("2026-11-19T08:50");
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("A 1:1 in 10 minutes")});
        QCOMPARE(notifier->all.last().text, QStringLiteral("Unlock to see it."));
        lookAt("2026-11-19T09:30");
        QCOMPARE(notifier->all.size(), 1); // that it is over is said when the journal is open again
    }
    void lockingTakesNamesOffTheScreen()
    {
        VERIFY_OK(bench->journal->settings().set(setting::namesInNotifications, true));
        plan(dana, "10:00");
        lookAt("2026-11-19T08:50");
        lockAt("2026-11-19T08:51");
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("A 1:1 in 9 minutes")});
    }
    void whatStoodThereWhenItWasLockedComesBack()
    {
        plan(dana, "10:00");
        lookAt("2026-11-19T09:30");
        lockAt("2026-11-19T09:35");
        QVERIFY(notifier->shown.isEmpty());
        reminding->follow(*bench->journal);
        lookAt("2026-11-19T09:40");
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("A 1:1 is over")});
    }
    void whatWasDismissedDoesNot()
    {
        plan(dana, "10:00");
        lookAt("2026-11-19T09:30");
        notifier->dismiss(QStringLiteral("after"));
        lockAt("2026-11-19T09:35");
        reminding->follow(*bench->journal);
        lookAt("2026-11-19T09:40");
        QVERIFY(notifier->shown.isEmpty());
    }
    void whatWasToldLockedIsNotToldAgain()
    {
        plan(dana, "10:00");
        lockAt("2026-11-19T08:00");
        lookAt("2026-11-19T08:50");
        reminding->follow(*bench->journal);
        lookAt("2026-11-19T08:52");
        QCOMPARE(notifier->all.size(), 1);
    }
    void aSnoozeWhileLockedHoldsAfterUnlocking()
    {
        plan(dana, "10:00");
        lockAt("2026-11-19T08:00");
        lookAt("2026-11-19T08:50");
        notifier->press(QStringLiteral("before"), NoticeAct::SnoozeShort);
        reminding->follow(*bench->journal);
        lookAt("2026-11-19T08:54");
        QCOMPARE(notifier->all.size(), 1);
        lookAt("2026-11-19T08:55");
        QCOMPARE(notifier->all.size(), 2);
    }
    void whatWasToldLockedIsNotToldAgainWhenTheProgramHasEnded()
    {
        plan(dana, "10:00");
        plan(priya, "10:20");
        lockAt("2026-11-19T08:00");
        lookAt("2026-11-19T08:50");
        QCOMPARE(notifier->all.size(), 1);
        begin(); // the program ends, and starts again with the session
        lookAt("2026-11-19T08:51");
        QCOMPARE(notifier->all.size(), 1);
        reminding->follow(*bench->journal);
        lookAt("2026-11-19T08:52");
        QCOMPARE(notifier->all.size(), 1);
        lookAt("2026-11-19T09:10"); // the next one is another one
        QCOMPARE(notifier->all.size(), 2);
        QVERIFY(QSettings().value(QStringLiteral("reminders/locked")).isNull()); // the journal knows it now
    }
    void aSnoozeWhileLockedHoldsWhenTheProgramHasEnded()
    {
        plan(dana, "10:00");
        lockAt("2026-11-19T08:00");
        lookAt("2026-11-19T08:50");
        notifier->press(QStringLiteral("before"), NoticeAct::SnoozeShort);
        begin();
        reminding->follow(*bench->journal);
        lookAt("2026-11-19T08:54");
        QCOMPARE(notifier->all.size(), 1);
        lookAt("2026-11-19T08:55");
        QCOMPARE(notifier->all.size(), 2);
    }
    void whileLockedNoInstantOfAMeetingIsOnTheDisk()
    {
        plan(dana, "10:00");
        lockAt("2026-11-19T08:00");
        lookAt("2026-11-19T08:50");
        const QStringList kept = QSettings().value(QStringLiteral("reminders/locked")).toStringList();
        QCOMPARE(kept.size(), 2); // the journal's mark, and the one of what was told
        static const QRegularExpression mark(QStringLiteral("\\A[0-9a-f]{32}\\z"));
        for (const QString &one : kept)
            QVERIFY2(mark.match(one).hasMatch(), qPrintable(one));
    }
    void whatWasToldOfAnotherJournalStaysForIt()
    {
        plan(dana, "10:00");
        lockAt("2026-11-19T08:00");
        lookAt("2026-11-19T08:50");
        begin();
        const DeskBench other(DeskBench::Content::Empty);
        reminding->follow(*other.journal);
        lookAt("2026-11-19T08:51");
        reminding->follow(*bench->journal);
        lookAt("2026-11-19T08:52");
        QCOMPARE(notifier->all.size(), 1);
    }
    void afterASleepWhileLockedWhatHasBegunIsNotToldAnyMore()
    {
        plan(dana, "10:00");
        plan(priya, "15:00");
        lockAt("2026-11-19T08:00");
        jumpTo("2026-11-19T12:00");
        QCOMPARE(notifier->all.size(), 0);
        QCOMPARE(reminding->nextLook(), utc("2026-11-19T13:50"));
        reminding->follow(*bench->journal);
        lookAt("2026-11-19T12:01");
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("A 1:1 is over")});
    }
    void aSleepMakesOneOfAllThatWasMissed()
    {
        plan(dana, "10:00");
        plan(priya, "11:00");
        lookAt("2026-11-19T08:00");
        jumpTo("2026-11-20T15:30"); // over the weekly review, too
        QCOMPARE(notifier->all.size(), 1);
        QCOMPARE(notifier->all.last().text, QStringLiteral("2 1:1s to log and the weekly review."));
    }
    void aClockThatIsSetBackTellsNothingTwiceAndLosesNothing_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::newRow("open") << false;
        QTest::newRow("locked") << true;
    }
    void aClockThatIsSetBackTellsNothingTwiceAndLosesNothing()
    {
        QFETCH(const bool, locked);
        plan(dana, "10:00");
        plan(priya, "10:30");
        if (locked)
            lockAt("2026-11-19T08:00");
        jumpTo("2026-11-19T08:50");
        QCOMPARE(notifier->all.size(), 1);
        jumpTo("2026-11-19T07:50");
        jumpTo("2026-11-19T08:50");
        QCOMPARE(notifier->all.size(), 1);
        jumpTo("2026-11-19T09:20");
        QCOMPARE(notifier->shown.value(QStringLiteral("before")).title, QStringLiteral("A 1:1 in 10 minutes"));
    }
    void openedWhileLockedItLeadsToThePrepAfterUnlocking()
    {
        const Id meeting = plan(dana, "10:00");
        lockAt("2026-11-19T08:00");
        lookAt("2026-11-19T08:50");
        QSignalSpy window(reminding.get(), &Reminding::windowWanted);
        notifier->press(QStringLiteral("before"), NoticeAct::Open);
        QCOMPARE(window.size(), 1);
        places.clear();
        connect(reminding.get(), &Reminding::placeWanted, this, [this](const Place &place) { places << place; });
        reminding->follow(*bench->journal);
        lookAt("2026-11-19T08:52");
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().page, PageId::Prep);
        QCOMPARE(places.first().meeting, meeting);
    }
    void turnedOffNothingIsSaidWhileLockedEither()
    {
        plan(dana, "10:00");
        VERIFY_OK(bench->journal->settings().set(setting::reminders, false));
        lockAt("2026-11-19T08:00");
        lookAt("2026-11-19T08:50");
        QCOMPARE(notifier->all.size(), 0);
    }
    void whatWasToldBeforeIsKeptThroughLockingWhileTurnedOff()
    {
        plan(dana, "10:00");
        lookAt("2026-11-19T08:50");
        VERIFY_OK(bench->journal->settings().set(setting::reminders, false));
        lockAt("2026-11-19T08:51");
        QCOMPARE(bench->journal->reminders().memory()->told.size(), 1);
    }
    void beforeTheFirstUnlockNothingIsKnown()
    {
        plan(dana, "10:00");
        begin();
        lookAt("2026-11-19T08:50");
        QCOMPARE(notifier->all.size(), 0);
        QVERIFY(!reminding->nextLook().isValid());
    }
    void itWaitsByTheWallClock()
    {
        bench->clock.set(utc("2026-11-19T08:49:59.900"));
        plan(dana, "10:00");
        reminding->look();
        bench->clock.set(utc("2026-11-19T08:50:00"));
        QTRY_COMPARE(notifier->all.size(), 1); // the timer ran out
    }

private:
    void begin() { reminding = std::make_unique<Reminding>(bench->clock, *notifier); }
    void lookAt(const char *at)
    {
        bench->clock.set(utc(at));
        reminding->look();
    }
    // The machine wakes up, or its clock is set: the system says so through the timer.
    void jumpTo(const char *at)
    {
        bench->clock.set(utc(at));
        Q_EMIT reminding->findChild<WallTimer *>()->reached();
    }
    void lockAt(const char *at)
    {
        bench->clock.set(utc(at));
        reminding->lock();
    }
    // On 19 November, in Berlin.
    Id plan(const Id &peer, const char *time)
    {
        Meeting meeting;
        meeting.peerId = peer;
        meeting.date = day("2026-11-19");
        meeting.time = lanai::test::clock(time);
        meeting.zone = "Europe/Berlin";
        meeting.minutes = 30;
        return *bench->journal->oneOnOnes().plan(meeting);
    }
    void pinFor(const Id &peer)
    {
        Meeting last;
        last.peerId = peer;
        last.date = day("2026-11-12");
        last.time = lanai::test::clock("10:00");
        last.zone = "Europe/Berlin";
        const Id held = *bench->journal->oneOnOnes().plan(last);
        VERIFY_OK(bench->journal->oneOnOnes().hold(held, 4, {}));
        VERIFY_OK(bench->journal->oneOnOnes().pin(held, QStringLiteral("Ask about Mia's recital")));
    }
    void startSeries()
    {
        SeriesDraft draft;
        draft.peerId = dana;
        draft.schedule.rhythm = Rhythm::everyWeeks(4, Qt::Thursday);
        draft.schedule.time = QTime(10, 0);
        draft.schedule.zone = "Europe/Berlin";
        draft.from = day("2026-11-19");
        VERIFY_OK(bench->journal->oneOnOnes().start(draft));
    }
    Place placeAfterPressing(const char *slot)
    {
        places.clear();
        connect(reminding.get(), &Reminding::placeWanted, this, [this](const Place &place) { places << place; });
        notifier->press(QString::fromLatin1(slot), NoticeAct::Open);
        reminding->disconnect(this);
        return places.value(0);
    }

    std::unique_ptr<DeskBench> bench;
    std::unique_ptr<FakeNotifier> notifier;
    std::unique_ptr<Reminding> reminding;
    QList<Place> places; // it led to
    Id dana;
    Id priya;
};

LANAI_TEST(TstReminding, tst_reminding)
#include "tst_reminding.moc"
