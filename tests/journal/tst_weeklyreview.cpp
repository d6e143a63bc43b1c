#include "core/journal/notes.h"
#include "core/journal/promises.h"
#include "core/journal/settings.h"
#include "core/journal/undoing.h"
#include "core/journal/weeklyreview.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Friday 20 November, nine o'clock in Berlin. Dana's series began on Thursday 5 November: the 5th, 12th and 19th were
// said nothing about. Priya was added half a year ago and never spoken with.
struct Week : OpenJournal
{
    Week()
        : OpenJournal("2026-05-01")
    {
        comeTo("2026-11-05");
        startSeries(dana, "2026-11-05");
        comeTo("2026-11-20");
    }
    [[nodiscard]] WeeklyReview review() const { return *journal->weeklyReviews().now(); }
    [[nodiscard]] QStringList unlogged() const
    {
        QStringList days;
        for (const SyncRow &sync : review().unlogged)
            days << sync.date.toString(Qt::ISODate);
        return days;
    }
    [[nodiscard]] Id owe(const char *text, const char *due, CommitmentSide side = CommitmentSide::Mine)
    {
        Commitment commitment;
        commitment.peerId = dana;
        commitment.side = side;
        commitment.text = QString::fromUtf8(text);
        commitment.due = day(due);
        return journal->promises().add(commitment).value();
    }
    [[nodiscard]] Id planned(const Id &peer, const char *on, const char *at, int minutes = 30)
    {
        return journal->oneOnOnes().plan(oneOnOne(peer, on, at, minutes)).value();
    }
    [[nodiscard]] static Meeting oneOnOne(const Id &peer, const char *on, const char *at, int minutes = 30)
    {
        Meeting meeting;
        meeting.peerId = peer;
        meeting.date = day(on);
        meeting.time = QTime::fromString(QString::fromLatin1(at), QStringLiteral("HH:mm"));
        meeting.zone = "Europe/Berlin";
        meeting.minutes = minutes;
        return meeting;
    }
};

} // namespace

class TstWeeklyReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNobodySaidAnythingAboutInTwoWeeksIsAskedFor()
    {
        Week week;
        QCOMPARE(week.unlogged(), (QStringList{QStringLiteral("2026-11-12"), QStringLiteral("2026-11-19")}));
        VERIFY_OK(week->oneOnOnes().hold(week.review().unlogged.first().meetingId, 4, {}));
        QCOMPARE(week.unlogged(), QStringList{QStringLiteral("2026-11-19")});
        VERIFY_OK(week->undo());
        QCOMPARE(week.unlogged().size(), 2);
    }
    void todaysAreLeftOverOnceTheyAreOver()
    {
        Week week;
        const Id early = week.planned(week.priya, "2026-11-20", "08:30"); // until nine: it is nine
        const Id running = week.planned(week.priya, "2026-11-20", "08:45");
        const WeeklyReview review = week.review();
        QCOMPARE(review.unlogged.last().meetingId, early);
        QCOMPARE(review.ahead.first().sync.meetingId, running);
    }
    void whatIsDueInTheDaysAheadStandsByItsDayOnBothSides()
    {
        Week week;
        const Id mine = week.owe("the draft", "2026-11-25");
        const Id theirs = week.owe("the numbers", "2026-11-10", CommitmentSide::Theirs);
        QVERIFY(!week.owe("not this week", "2026-11-28").isNull());
        QList<Id> ids;
        const WeeklyReview review = week.review();
        for (const CommitmentRow &row : review.commitments)
            ids << row.commitment.id;
        QCOMPARE(ids, (QList<Id>{theirs, mine}));
        QCOMPARE(review.commitments.first().daysLate, 10);
        VERIFY_OK(week->promises().keep(theirs));
        VERIFY_OK(week->promises().renegotiate(mine, day("2026-12-10"), {}));
        QVERIFY(week.review().commitments.isEmpty());
    }
    void aTermThatEndsIsDecidedAbout()
    {
        Week week;
        QVERIFY(week.review().decisions.isEmpty());
        week.comeTo("2027-01-22");
        QCOMPARE(week.review().decisions.first().peer.id, week.dana);
        VERIFY_OK(week->oneOnOnes().decide(week.dana, Decision{}));
        QVERIFY(week.review().decisions.isEmpty());
    }
    void theDaysAheadStandWithWhatIsToBeTalkedAbout()
    {
        Week week;
        AgendaItem item;
        item.peerId = week.dana;
        item.meetingId = week.review().ahead.first().sync.meetingId;
        item.text = QStringLiteral("hiring");
        const Id done = week->oneOnOnes().addAgendaItem(item).value();
        item.text = QStringLiteral("the offsite");
        item.trustLevel = 1;
        VERIFY_OK(week->oneOnOnes().addAgendaItem(item));
        VERIFY_OK(week->oneOnOnes().tickAgendaItem(done, true));
        const WeeklyReview review = week.review();
        QCOMPARE(review.ahead.size(), 1); // the 26th; not the 3rd
        QCOMPARE(review.ahead.first().sync.date, day("2026-11-26"));
        QCOMPARE(review.ahead.first().agenda.size(), 1);
        QCOMPARE(review.ahead.first().agenda.first().text, QStringLiteral("the offsite"));
    }
    void whoeverDriftsMostIsReachedOutTo()
    {
        Week week;
        const Id aisha = week.addPeer("Aisha Karim", Interdependence::Light);
        Q_UNUSED(aisha) // added today: she doesn't drift
        QVERIFY(week.review().reachOut.has_value());
        QCOMPARE(week.review().reachOut->peer.id, week.priya);
    }
    void whoeverIsMetInTheDaysAheadIsNot()
    {
        Week week;
        QVERIFY(!week.planned(week.priya, "2026-11-27", "10:00").isNull());
        QVERIFY(!week.review().reachOut.has_value()); // Dana's is on the 26th
    }
    void oneIsEnough_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"snoozed", "planned", "passed over", "spoken with"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void oneIsEnough()
    {
        QFETCH(const QString, how);
        Week week;
        week.comeTo("2026-06-01");
        QVERIFY(!week.addPeer("Aisha Karim", Interdependence::Light).isNull());
        week.comeTo("2026-11-20");
        QCOMPARE(week.review().reachOut->peer.id, week.priya);
        WeeklyReviews &reviews = week->weeklyReviews();
        if (how == QStringLiteral("snoozed"))
            VERIFY_OK(reviews.snooze(week.priya, day("2026-12-20")));
        else if (how == QStringLiteral("planned"))
            VERIFY_OK(reviews.plan(Week::oneOnOne(week.priya, "2026-12-10", "10:00")));
        else if (how == QStringLiteral("passed over"))
            VERIFY_OK(reviews.pass(ReviewPart::ReachOut, week.priya));
        else {
            NoteDraft note;
            note.peers = {week.priya};
            note.kind = EntryKind::Conversation;
            note.body = QStringLiteral("called");
            VERIFY_OK(week->notes().log(note));
        }
        QVERIFY(!week.review().reachOut.has_value()); // Aisha waits for the next review
        VERIFY_OK(week->undo());
        QVERIFY(week.review().reachOut.has_value()); // one command, one undo
    }
    void whatIsPassedOverStaysAwayUntilTheReviewIsFinished()
    {
        Week week;
        const Id late = week.owe("the draft", "2026-11-10");
        WeeklyReviews &reviews = week->weeklyReviews();
        VERIFY_OK(reviews.pass(ReviewPart::Commitment, late));
        VERIFY_OK(reviews.pass(ReviewPart::Unlogged, week.review().unlogged.first().meetingId));
        VERIFY_OK(reviews.pass(ReviewPart::Ahead, week.review().ahead.first().sync.meetingId));
        QVERIFY(week.review().commitments.isEmpty());
        QCOMPARE(week.review().unlogged.size(), 1);
        QVERIFY(week.review().ahead.isEmpty());
        VERIFY_OK(week->undo());
        QCOMPARE(week.review().ahead.size(), 1);
        week.reopen();
        QVERIFY(week.review().commitments.isEmpty());
        VERIFY_OK(week->weeklyReviews().finish());
        QCOMPARE(week.review().commitments.size(), 1);
        QCOMPARE(week.review().finishedOn, day("2026-11-20"));
    }
    void whatWasLookedAtAheadIsStillAskedForWhenItIsOver()
    {
        Week week;
        VERIFY_OK(week->weeklyReviews().pass(ReviewPart::Ahead, week.review().ahead.first().sync.meetingId));
        week.comeTo("2026-11-26");
        week.scratch.clock.set(utc("2026-11-26T12:00"));
        QVERIFY(week.unlogged().contains(QStringLiteral("2026-11-26")));
    }
    void anUnfinishedReviewForgetsAfterAWeek()
    {
        Week week;
        const Id late = week.owe("the draft", "2026-11-10");
        VERIFY_OK(week->weeklyReviews().pass(ReviewPart::Commitment, late));
        week.comeTo("2026-11-26");
        QVERIFY(week.review().commitments.isEmpty());
        week.comeTo("2026-11-27");
        QCOMPARE(week.review().commitments.size(), 1);
    }
    void itIsDueOnItsDayAndOverWhenItIsFinished()
    {
        Week week;
        WeeklyReviews &reviews = week->weeklyReviews();
        QCOMPARE(reviews.isDue().value(), true);
        VERIFY_OK(reviews.finish());
        QCOMPARE(reviews.isDue().value(), false);
        VERIFY_OK(week->undo());
        QCOMPARE(reviews.isDue().value(), true);
        VERIFY_OK(reviews.finish());
        week.comeTo("2026-11-26");
        QCOMPARE(reviews.isDue().value(), false);
        VERIFY_OK(week->settings().set(setting::weeklyReviewDay, Qt::Thursday));
        QCOMPARE(reviews.isDue().value(), true);
    }
    void withNobodyInItThereIsNothingToReview()
    {
        ScratchJournal scratch("2026-11-20");
        scratch.file.reset();
        const auto empty =
            Journal::open(scratch.path(), ScratchJournal::key(), scratch.clock, QStringLiteral("window"));
        QCOMPARE((*empty)->weeklyReviews().isDue().value(), false);
        QCOMPARE((*empty)->weeklyReviews().now()->lines(), 0);
    }
    void theSamplesLastReviewIsFinished()
    {
        QTemporaryDir folder;
        const FixedClock clock(utc("2026-11-19T07:30"), QTimeZone("Europe/Berlin"));
        const auto sample = Journal::createSample(folder.filePath(QStringLiteral("Sample.lanai")),
                                                  passphraseBytes(QStringLiteral("a test passphrase")), clock,
                                                  QStringLiteral("window"));
        VERIFY_OK(sample);
        const WeeklyReview review = *(*sample)->weeklyReviews().now();
        QCOMPARE(review.finishedOn, day("2026-11-13"));
        QCOMPARE((*sample)->weeklyReviews().isDue().value(), false);
        QCOMPARE(review.reachOut->peer.name, QStringLiteral("Hannah Sokolov"));
    }
};

LANAI_TEST(TstWeeklyReview, tst_weeklyreview)
#include "tst_weeklyreview.moc"
