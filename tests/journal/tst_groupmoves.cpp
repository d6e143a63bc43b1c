#include "core/journal/asks.h"
#include "core/journal/circles.h"
#include "core/journal/duplicates.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Dana is there twice: both belong to a circle, both were asked, the twin alone has replied, hosted and voted.
struct TwinsInGroups : OpenJournal
{
    TwinsInGroups()
    {
        twin = addPeer("D. Whitfield");
        Circle practice;
        practice.name = QStringLiteral("Practice");
        practice.members = {dana, twin, priya};
        circle = journal->circles().add(practice).value();
        CircleSession once;
        once.circleId = circle;
        once.date = day("2026-11-18");
        once.time = QTime(16, 0);
        once.zone = "Europe/Berlin";
        once.hostId = twin;
        session = journal->circles().plan(once).value();
        HeldSession told;
        told.attended = {twin, priya};
        CircleTakeaway takeaway;
        takeaway.peerId = twin;
        takeaway.text = QStringLiteral("Ask first");
        told.takeaways = {takeaway};
        if (!journal->circles().hold(session, told))
            qFatal("the session was not held");
        CircleTopic wish;
        wish.circleId = circle;
        wish.text = QStringLiteral("On call");
        wish.wantedBy = {twin, dana};
        topic = journal->circles().addTopic(wish).value();
        Ask question;
        question.question = QStringLiteral("What did you stop?");
        ask = journal->asks().add(question).value();
        if (!journal->asks().ask(ask, {twin}, {}, AskWay::Message, day("2026-11-10")) ||
            !journal->asks().ask(ask, {dana, priya}, {}, AskWay::Message, day("2026-11-12")))
            qFatal("nobody was asked");
        AskReply words;
        words.peerId = twin;
        words.words = QStringLiteral("Dashboards");
        journal->asks().reply(ask, words).value();
    }

    Id twin;
    Id circle;
    Id session;
    Id topic;
    Id ask;
};

} // namespace

class TstGroupMoves : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheTwinIsInCirclesIsTheKeptOnes()
    {
        TwinsInGroups at;
        VERIFY_OK(at->duplicates().merge({at.dana, at.twin, {}, false}));
        QCOMPARE(at->circles().get(at.circle)->members, (QList<Id>{at.dana, at.priya}));
        const CircleSession session = at->circles().session(at.session).value();
        QCOMPARE(session.hostId, at.dana);
        QCOMPARE(session.attended, (QList<Id>{at.dana, at.priya}));
        const CirclePage page = at->circles().page(at.circle).value();
        QCOMPARE(page.topics.first().topic.wantedBy, QList<Id>{at.dana});
        QCOMPARE(page.past.first().takeaways.first().takeaway.peerId, at.dana);
    }
    void whoWasAskedUnderBothNamesWasAskedOnTheEarlierDay()
    {
        TwinsInGroups at;
        VERIFY_OK(at->duplicates().merge({at.dana, at.twin, {}, false}));
        const Ask ask = at->asks().get(at.ask).value();
        QCOMPARE(ask.recipients.size(), 2);
        QCOMPARE(ask.recipients.first().peerId, at.dana);
        QCOMPARE(ask.recipients.first().askedOn, day("2026-11-10"));
        QCOMPARE(ask.replies.first().peerId, at.dana);
    }
    void oneUndoPartsThemAgain()
    {
        TwinsInGroups at;
        const QStringList before = at.rows();
        VERIFY_OK(at->duplicates().merge({at.dana, at.twin, {}, false}));
        VERIFY_OK(at->undo());
        QCOMPARE(at.rows(), before);
    }
    void aCirclesNameThatIsTakenNowDoesNotComeBack()
    {
        TwinsInGroups at;
        VERIFY_OK(at->circles().remove(at.circle));
        const Id removal = at->lastCommand()->id;
        Circle other;
        other.name = QStringLiteral("practice");
        other.members = {at.priya};
        VERIFY_OK(at->circles().add(other));
        VERIFY_REFUSED(at->undo(removal), ErrorCode::NameTaken);
    }
    void aCirclesTermDoesNotComeBackBesideTheOneThatFollowedIt()
    {
        TwinsInGroups at;
        CircleStart start;
        start.schedule = {Rhythm::everyWeeks(2, Qt::Wednesday), QTime(16, 0), "Europe/Berlin", 60, {}};
        VERIFY_OK(at->circles().start(at.circle, start));
        Decision end;
        end.choice = TermDecision::Ended;
        VERIFY_OK(at->circles().decide(at.circle, end));
        const Id ending = at->lastCommand()->id;
        start.schedule.rhythm = Rhythm::everyWeeks(2, Qt::Friday); // other sessions than those that went
        start.from = day("2026-11-20");
        VERIFY_OK(at->circles().start(at.circle, start));
        VERIFY_REFUSED(at->undo(ending), ErrorCode::TermOpenAlready);
    }
};

LANAI_TEST(TstGroupMoves, tst_groupmoves)
#include "tst_groupmoves.moc"
