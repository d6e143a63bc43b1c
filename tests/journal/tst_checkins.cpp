#include "core/journal/checkins.h"
#include "core/journal/sheets.h"
#include "core/journal/topics.h"
#include "core/journal/trash.h"
#include "core/journal/trustpage.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Dana's series is weekly on Thursdays and began on 12 November; today is Wednesday 18 November.
struct Weekly
{
    Weekly()
    {
        at.startSeries(at.dana, "2026-11-12");
        pause = at->topics().addPractice({{}, QStringLiteral("Pause"), TrustHabit::Listening, false}).value();
        ask = at->topics().addPractice({{}, QStringLiteral("Ask twice"), TrustHabit::OpenMindedness, false}).value();
    }
    [[nodiscard]] CheckIn checkIn(const Id &practice = {}, const char *on = "2026-11-18", int trust = 3) const
    {
        CheckIn one;
        one.peerId = at.dana;
        one.on = day(on);
        one.listening = {4, QStringLiteral("let her finish")};
        one.openMindedness.score = 4;
        one.vulnerability.score = 3;
        one.trust = trust;
        one.practiceId = practice;
        return one;
    }
    [[nodiscard]] Id meetingOn(const char *on) const { return at->oneOnOnes().on(at.dana, day(on))->id; }
    [[nodiscard]] Id intentionOn(const char *on) const { return at->oneOnOnes().on(at.dana, day(on))->practiceId; }

    OpenJournal at{"2026-11-18"};
    Id pause;
    Id ask;
};

} // namespace

class TstCheckIns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCheckInIsKeptAndFound()
    {
        const Weekly weekly;
        CheckIn without = weekly.checkIn();
        without.on = QDate();
        const auto id = weekly.at->checkIns().add(without);
        VERIFY_OK(id);
        QCOMPARE(weekly.at->checkIns().checkIn(*id)->on, day("2026-11-18")); // today
        QCOMPARE(weekly.at->checkIns().levelOf(weekly.at.dana)->value_or(0), 3);
        QVERIFY(!weekly.at->checkIns().levelOf(weekly.at.priya)->has_value());
    }
    void whatCannotBeIsRefusedAndNothingChanges()
    {
        const Weekly weekly;
        const auto kept = weekly.at->checkIns().add(weekly.checkIn());
        VERIFY_OK(kept);
        const QStringList before = weekly.at.rows();
        VERIFY_REFUSED(weekly.at->checkIns().add(weekly.checkIn({}, "2026-11-19")), ErrorCode::DayAhead);
        VERIFY_REFUSED(weekly.at->checkIns().add(weekly.checkIn({}, "2026-11-18", 6)), ErrorCode::OutOfRange);
        VERIFY_REFUSED(weekly.at->checkIns().add(weekly.checkIn(newId(1))), ErrorCode::NotFound);
        CheckIn stranger = weekly.checkIn();
        stranger.peerId = newId(1);
        VERIFY_REFUSED(weekly.at->checkIns().add(stranger), ErrorCode::NotFound);
        CheckIn worse = weekly.at->checkIns().checkIn(*kept).value();
        worse.vulnerability.score = 0;
        VERIFY_REFUSED(weekly.at->checkIns().change(worse), ErrorCode::OutOfRange);
        VERIFY_REFUSED(weekly.at->checkIns().remove(newId(1)), ErrorCode::NotFound);
        VERIFY_OK(weekly.at->people().remove(weekly.at.priya));
        CheckIn gone = weekly.checkIn();
        gone.peerId = weekly.at.priya;
        VERIFY_REFUSED(weekly.at->checkIns().add(gone), ErrorCode::NotFound); // lies in the trash
        VERIFY_OK(weekly.at->undo());
        QCOMPARE(weekly.at.rows(), before);
    }
    void itsPracticeBecomesTheNextMeetingsIntention()
    {
        const Weekly weekly;
        VERIFY_OK(weekly.at->oneOnOnes().intend(weekly.meetingOn("2026-11-19"), weekly.ask));
        const auto id = weekly.at->checkIns().add(weekly.checkIn(weekly.pause));
        VERIFY_OK(id);
        QCOMPARE(weekly.intentionOn("2026-11-19"), weekly.pause);
        QCOMPARE(weekly.at->checkIns().checkIn(*id)->meetingId, weekly.meetingOn("2026-11-19"));
        QCOMPARE(weekly.at->sheets().oneOnOne(weekly.at.dana, {})->intention->text, QStringLiteral("Pause"));
        VERIFY_OK(weekly.at->undo());
        QCOMPARE(weekly.intentionOn("2026-11-19"), weekly.ask); // as it was
    }
    void anotherPracticeTakesItsPlaceAndNoneTakesItOff()
    {
        const Weekly weekly;
        const Id id = weekly.at->checkIns().add(weekly.checkIn(weekly.pause)).value();
        CheckIn changed = weekly.at->checkIns().checkIn(id).value();
        changed.practiceId = weekly.ask;
        changed.peerId = weekly.at.priya; // whose it is stays
        VERIFY_OK(weekly.at->checkIns().change(changed));
        QCOMPARE(weekly.intentionOn("2026-11-19"), weekly.ask);
        QCOMPARE(weekly.at->checkIns().checkIn(id)->peerId, weekly.at.dana);
        changed.practiceId = {};
        VERIFY_OK(weekly.at->checkIns().change(changed));
        QVERIFY(weekly.intentionOn("2026-11-19").isNull());
        QVERIFY(weekly.at->checkIns().checkIn(id)->meetingId.isNull());
    }
    void removingItTakesItsIntentionBackAndRestoringItGivesItAgain()
    {
        const Weekly weekly;
        const Id id = weekly.at->checkIns().add(weekly.checkIn(weekly.pause)).value();
        VERIFY_OK(weekly.at->checkIns().remove(id));
        QVERIFY(weekly.intentionOn("2026-11-19").isNull());
        VERIFY_REFUSED(weekly.at->checkIns().checkIn(id), ErrorCode::NotFound);
        VERIFY_OK(weekly.at->trash().restore(id));
        QCOMPARE(weekly.intentionOn("2026-11-19"), weekly.pause);
        QCOMPARE(weekly.at->checkIns().checkIn(id)->meetingId, weekly.meetingOn("2026-11-19"));
    }
    void aMeetingThatWasHeldKeepsWhatItPractised()
    {
        Weekly weekly;
        const Id id = weekly.at->checkIns().add(weekly.checkIn(weekly.pause)).value();
        weekly.at.comeTo("2026-11-19");
        HeldMeeting held;
        held.intentionResult = IntentionResult::Partly;
        VERIFY_OK(weekly.at->oneOnOnes().hold(weekly.meetingOn("2026-11-19"), held));
        VERIFY_OK(weekly.at->checkIns().remove(id));
        QCOMPARE(weekly.intentionOn("2026-11-19"), weekly.pause);
        QVERIFY(weekly.intentionOn("2026-11-26").isNull());
    }
    void itGoesAlongWhenThatMeetingIsSkipped()
    {
        const Weekly weekly;
        const Id id = weekly.at->checkIns().add(weekly.checkIn(weekly.pause)).value();
        VERIFY_OK(weekly.at->oneOnOnes().skip(weekly.meetingOn("2026-11-19"), QStringLiteral("offsite")));
        QVERIFY(weekly.intentionOn("2026-11-19").isNull());
        QCOMPARE(weekly.intentionOn("2026-11-26"), weekly.pause);
        QCOMPARE(weekly.at->checkIns().checkIn(id)->meetingId, weekly.meetingOn("2026-11-26"));
        VERIFY_OK(weekly.at->undo());
        QCOMPARE(weekly.intentionOn("2026-11-19"), weekly.pause);
        QVERIFY(weekly.intentionOn("2026-11-26").isNull());
    }
    void skippedBeforeOneWithAnIntentionItPassesThatOver()
    {
        const Weekly weekly;
        VERIFY_OK(weekly.at->checkIns().add(weekly.checkIn(weekly.pause)));
        VERIFY_OK(weekly.at->oneOnOnes().intend(weekly.meetingOn("2026-11-26"), weekly.ask));
        VERIFY_OK(weekly.at->oneOnOnes().skip(weekly.meetingOn("2026-11-19"), {}));
        QCOMPARE(weekly.intentionOn("2026-11-26"), weekly.ask);
        QCOMPARE(weekly.intentionOn("2026-12-03"), weekly.pause);
    }
    void anIntentionChosenByHandInItsPlaceStays()
    {
        const Weekly weekly;
        VERIFY_OK(weekly.at->checkIns().add(weekly.checkIn(weekly.pause)));
        VERIFY_OK(weekly.at->oneOnOnes().intend(weekly.meetingOn("2026-11-19"), weekly.ask));
        VERIFY_OK(weekly.at->oneOnOnes().skip(weekly.meetingOn("2026-11-19"), {}));
        QVERIFY(weekly.intentionOn("2026-11-26").isNull());
    }
    void movedWithinItsPlaceItStaysAndMovedBehindAnotherItGoesToThatOne()
    {
        const Weekly weekly;
        VERIFY_OK(weekly.at->checkIns().add(weekly.checkIn(weekly.pause)));
        const Id first = weekly.meetingOn("2026-11-19");
        VERIFY_OK(weekly.at->oneOnOnes().move(first, day("2026-11-20"), QTime(9, 0), {}, {}));
        QCOMPARE(weekly.intentionOn("2026-11-20"), weekly.pause);
        const auto behind = weekly.at->oneOnOnes().move(first, day("2026-11-27"), QTime(9, 0), {}, {});
        VERIFY_OK(behind);
        QVERIFY(behind->practiceId.isNull());
        QCOMPARE(weekly.intentionOn("2026-11-26"), weekly.pause);
    }
    void withoutAMeetingItWaitsForTheFirstThatIsPlanned()
    {
        const Weekly weekly;
        CheckIn priyas = weekly.checkIn(weekly.pause);
        priyas.peerId = weekly.at.priya;
        const Id id = weekly.at->checkIns().add(priyas).value();
        QVERIFY(weekly.at->checkIns().checkIn(id)->meetingId.isNull());
        Meeting planned;
        planned.peerId = weekly.at.priya;
        planned.date = day("2026-11-24");
        planned.time = QTime(11, 0);
        planned.zone = "Europe/Berlin";
        const auto meeting = weekly.at->oneOnOnes().plan(planned);
        VERIFY_OK(meeting);
        QCOMPARE(weekly.at->oneOnOnes().meeting(*meeting)->practiceId, weekly.pause);
        QCOMPARE(weekly.at->checkIns().checkIn(id)->meetingId, *meeting);
    }
    void aSeriesThatBeginsOrEndsTakesItAlong()
    {
        Weekly weekly;
        CheckIn priyas = weekly.checkIn(weekly.pause);
        priyas.peerId = weekly.at.priya;
        const Id id = weekly.at->checkIns().add(priyas).value();
        weekly.at.startSeries(weekly.at.priya, "2026-11-18");
        const Id first = weekly.at->oneOnOnes().on(weekly.at.priya, day("2026-11-19"))->id;
        QCOMPARE(weekly.at->checkIns().checkIn(id)->meetingId, first);
        Decision end;
        end.choice = TermDecision::Ended;
        VERIFY_OK(weekly.at->oneOnOnes().decide(weekly.at.priya, end));
        QVERIFY(weekly.at->checkIns().checkIn(id)->meetingId.isNull());
    }
    void whatIsEnteredLateGivesNoIntention()
    {
        const Weekly weekly;
        VERIFY_OK(weekly.at->checkIns().add(weekly.checkIn()));
        const Id id = weekly.at->checkIns().add(weekly.checkIn(weekly.pause, "2026-09-01")).value();
        QVERIFY(weekly.intentionOn("2026-11-19").isNull());
        QVERIFY(weekly.at->checkIns().checkIn(id)->meetingId.isNull());
        VERIFY_OK(weekly.at->oneOnOnes().skip(weekly.meetingOn("2026-11-19"), {}));
        QVERIFY(weekly.intentionOn("2026-11-26").isNull());
    }

    void topicsGoByTheLevelThatWasEntered()
    {
        const Weekly weekly;
        for (int level = 1; level <= 5; ++level)
            VERIFY_OK(weekly.at->topics().add({{}, QString::number(level), level, {}, false}));
        QCOMPARE(suggested(weekly), QStringLiteral("2 3")); // without a check-in
        VERIFY_OK(weekly.at->checkIns().add(weekly.checkIn({}, "2026-11-02", 1)));
        QCOMPARE(suggested(weekly), QStringLiteral("1 2"));
        VERIFY_OK(weekly.at->checkIns().add(weekly.checkIn({}, "2026-11-16", 4)));
        QCOMPARE(suggested(weekly), QStringLiteral("4 5"));
        const auto sheet = weekly.at->sheets().oneOnOne(weekly.at.dana, {});
        VERIFY_OK(sheet);
        QCOMPARE(sheet->topics.first().topic.text, QStringLiteral("4"));
    }
    void trustLeavesWithASheetOnlyWhenTurnedOn()
    {
        const Weekly weekly;
        CheckIn asked = weekly.checkIn({}, "2026-10-01", 2);
        asked.asked = true;
        asked.theirRating = 4;
        asked.theirWords = QStringLiteral("Better.");
        VERIFY_OK(weekly.at->checkIns().add(asked));
        VERIFY_OK(weekly.at->checkIns().add(weekly.checkIn()));
        SheetOptions options;
        const auto without = weekly.at->sheets().oneOnOne(weekly.at.dana, options);
        VERIFY_OK(without);
        QVERIFY(!without->trust);
        QCOMPARE(without->imprint.leftOut, 1);
        options.includeTrust = true;
        const auto with = weekly.at->sheets().oneOnOne(weekly.at.dana, options);
        VERIFY_OK(with);
        QCOMPARE(with->imprint.leftOut, 0);
        QCOMPARE(with->trust->level, 3);
        QCOMPARE(with->trust->vulnerability, 3);
        QCOMPARE(with->trust->theirsOn, day("2026-10-01"));
        QCOMPARE(with->trust->theirRating, 4);
        QCOMPARE(with->imprint.leaving.last().kind, LeavingKind::Trust);
        QCOMPARE(with->imprint.leaving.last().text, QStringLiteral("3, 4, 4, 3; 4; Better."));
        const auto nobody = weekly.at->sheets().oneOnOne(weekly.at.priya, options);
        VERIFY_OK(nobody);
        QVERIFY(!nobody->trust);
    }

    void theySayWhenTheyAreDue()
    {
        Weekly weekly;
        const auto fresh = weekly.at->checkIns().duties();
        VERIFY_OK(fresh);
        QCOMPARE(fresh->size(), 1);
        QCOMPARE(fresh->first().due, (CheckInDue{day("2026-12-24"), day("2027-02-11")}));
        CheckIn asked = weekly.checkIn();
        asked.asked = true;
        asked.theirWords = QStringLiteral("Fine");
        VERIFY_OK(weekly.at->checkIns().add(asked));
        const auto after = weekly.at->checkIns().duties();
        QCOMPARE(after->first().due, (CheckInDue{day("2026-12-30"), day("2027-02-17")}));
        QVERIFY(!after->first().isDue(day("2026-12-29")));
        QVERIFY(after->first().isDue(day("2026-12-30")));
        QVERIFY(!after->first().isAskDue(day("2027-02-16")));
    }
    void thePageHoldsWhoHasASeriesOrACheckInByNeed()
    {
        Weekly weekly;
        const Id light = weekly.at.addPeer("Jonas Eklund", Interdependence::Light);
        const Id moderate = weekly.at.addPeer("Tomás Arriaga", Interdependence::Moderate);
        for (const Id &peer : {light, moderate}) {
            CheckIn one = weekly.checkIn({}, peer == light ? "2026-11-02" : "2025-12-01", 2);
            one.peerId = peer;
            VERIFY_OK(weekly.at->checkIns().add(one));
        }
        CheckIn old = weekly.checkIn({}, "2025-11-30");
        old.peerId = weekly.at.priya;
        VERIFY_OK(weekly.at->checkIns().add(old)); // before the months that are shown
        const auto page = weekly.at->trustPage();
        VERIFY_OK(page);
        QCOMPARE(page->rows.size(), 3);
        QCOMPARE(page->rows.at(0).peer.id, weekly.at.dana);
        QCOMPARE(page->rows.at(1).peer.id, moderate);
        QCOMPARE(page->rows.at(2).peer.id, light);
        QCOMPARE(page->thisMonth, 1);
        QVERIFY(page->rows.at(0).due && !page->rows.at(1).due);
        QVERIFY(!page->rowOf(weekly.at.priya));
        QVERIFY(weekly.at->trustPage(weekly.at.priya)->rowOf(weekly.at.priya));
        QCOMPARE(page->practices.size(), 2);
    }

private:
    static QString suggested(const Weekly &weekly)
    {
        QStringList texts;
        const auto topics = weekly.at->topics().suggestedFor(weekly.at.dana);
        for (const TopicSuggestion &topic : *topics)
            texts << topic.topic.text;
        return texts.join(QLatin1Char(' '));
    }
};

LANAI_TEST(TstCheckIns, tst_checkins)
#include "tst_checkins.moc"
