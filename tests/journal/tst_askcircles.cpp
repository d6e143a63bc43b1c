// A question in a circle: who has heard it there, what may be told of it, and its way into the topic bank.
#include "core/journal/asks.h"
#include "core/journal/playbook.h"
#include "core/journal/trash.h"
#include "tests/journal/circledesk.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Id askedThere(const OpenJournal &journal, const Id &circle, const char *on)
{
    Ask ask;
    ask.question = QStringLiteral("What do you no longer decide yourself?");
    const Id id = journal->asks().add(ask).value();
    const auto sent = journal->asks().ask(id, {}, {circle}, AskWay::Meeting, day(on));
    return sent ? id : Id();
}

Id repliedThere(const OpenJournal &journal, const Id &ask, const Id &peer)
{
    AskReply reply;
    reply.peerId = peer;
    reply.way = AskWay::Circle;
    reply.words = QStringLiteral("Hiring.");
    return journal->asks().reply(ask, reply).value_or(Id());
}

} // namespace

class TstAskCircles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCircleIsAskedAsACircleWhateverTheWay()
    {
        OpenJournal journal;
        const Id circle = heldCircle(journal);
        const Id ask = askedThere(journal, circle, "2026-11-12");
        const AskWhole whole = journal->asks().whole(ask).value();
        QCOMPARE(whole.recipients.first().recipient.way, AskWay::Circle);
        QCOMPARE(whole.recipients.first().circle, QStringLiteral("First Fridays"));
        QCOMPARE(whole.recipients.first().rule, QStringLiteral("Names stay here"));
        QVERIFY(!whole.recipients.first().replied);
        QVERIFY(whole.ask.recipients.first().agendaId.isNull());
    }
    void whoMissedThatEveningWasNotAsked()
    {
        OpenJournal journal;
        const Id circle = heldCircle(journal); // Dana was there, Priya wasn't
        const Id ask = askedThere(journal, circle, "2026-11-12");
        QCOMPARE(journal->asks().list()->asks.first().asked, 1);
        QVERIFY(journal->asks().ofPeer(journal.priya)->isEmpty());
        QCOMPARE(journal->asks().ofPeer(journal.dana)->first().id, ask);
        const Id between = askedThere(journal, circle, "2026-11-16"); // where it talks between sessions
        QCOMPARE(journal->asks().ofPeer(journal.priya)->first().id, between);
    }
    void nobodyOfACircleIsRemindedByName()
    {
        OpenJournal journal;
        askedThere(journal, heldCircle(journal), "2026-11-12");
        QVERIFY(journal->asks().reminders()->isEmpty());
    }
    void whatIsSaidThereCarriesItsRule()
    {
        OpenJournal journal;
        const Id ask = askedThere(journal, heldCircle(journal), "2026-11-12");
        const Id reply = repliedThere(journal, ask, journal.dana);
        QVERIFY(!reply.isNull());
        const AskWhole whole = journal->asks().whole(ask).value();
        QVERIFY(whole.recipients.first().replied);
        QCOMPARE(whole.replies.first().rule, QStringLiteral("Names stay here"));
        VERIFY_OK(journal->asks().weave(ask, {{{}, QStringLiteral("Hiring goes first."), reply}}));
        const auto pages = journal->playbook().find(QStringLiteral("hiring"));
        VERIFY_OK(pages);
        QCOMPARE(pages->first().rule, QStringLiteral("Names stay here"));
    }
    void whoAnsweredThereWasAsked()
    {
        OpenJournal journal;
        const Id ask = askedThere(journal, heldCircle(journal), "2026-11-12");
        repliedThere(journal, ask, journal.dana);
        const auto taken = journal->asks().unask(ask, journal->asks().get(ask)->recipients.first().id);
        VERIFY_REFUSED(taken, ErrorCode::AskRecipientReplied);
        QCOMPARE(taken.error().args, QStringList{QStringLiteral("First Fridays")});
    }
    void itBecomesATopicOfTheBank()
    {
        OpenJournal journal;
        const Id circle = heldCircle(journal);
        const Id ask = askedThere(journal, circle, "2026-11-12");
        const auto topic = journal->asks().toTopic(ask, circle);
        VERIFY_OK(topic);
        const AskOffline offline = journal->asks().whole(ask)->offline;
        QCOMPARE(offline.topics.first().first.id, *topic);
        QCOMPARE(offline.topics.first().second, QStringLiteral("First Fridays"));
        VERIFY_REFUSED(journal->asks().toTopic(ask, circle), ErrorCode::NameTaken); // it is there already
        VERIFY_REFUSED(journal->asks().toTopic(ask, idOf("nothing")), ErrorCode::NotFound);
    }
    void aSealedQuestionBecomesATopicOfASealedCircleOnly()
    {
        OpenJournal journal;
        const Id circle = heldCircle(journal);
        Ask sealed;
        sealed.question = QStringLiteral("Whom do we let go?");
        sealed.privacy = Privacy::Sealed;
        const Id ask = journal->asks().add(sealed).value();
        const QStringList before = journal.rows();
        const auto topic = journal->asks().toTopic(ask, circle);
        VERIFY_REFUSED(topic, ErrorCode::AskSealed);
        QVERIFY(topic.error().args.isEmpty()); // not even in the details that scripts read
        QCOMPARE(journal.rows(), before);
        Circle closed = journal->circles().get(circle).value();
        closed.privacy = Privacy::Sealed;
        VERIFY_OK(journal->circles().change(closed));
        VERIFY_OK(journal->asks().toTopic(ask, circle));
    }
    void aTopicOfASealedCircleLiesInTheTrashWithoutItsWords()
    {
        OpenJournal journal;
        const Id circle = heldCircle(journal);
        CircleTopic topic;
        topic.circleId = circle;
        topic.text = QStringLiteral("Whom do we let go?");
        const Id id = journal->circles().addTopic(topic).value();
        VERIFY_OK(journal->circles().removeTopic(id));
        QCOMPARE(journal->trash().things()->first().label, topic.text);
        Circle closed = journal->circles().get(circle).value();
        closed.privacy = Privacy::Sealed;
        VERIFY_OK(journal->circles().change(closed));
        QVERIFY(journal->trash().things()->first().sealed);
        QVERIFY(journal->trash().things()->first().label.isEmpty());
    }
    void whatWasSaidInACircleLeavesUnderItsRuleAndWithoutInitials()
    {
        OpenJournal journal;
        const Id circle = heldCircle(journal);
        const Id ask = askedThere(journal, circle, "2026-11-12");
        const Id there = repliedThere(journal, ask, journal.dana);
        AskReply apart;
        apart.peerId = journal.priya;
        apart.words = QStringLiteral("Budgets.");
        const Id alone = journal->asks().reply(ask, apart).value();
        const QHash<Id, QString> initials{{there, QStringLiteral("DW")}, {alone, QStringLiteral("PR")}};
        VERIFY_OK(journal->asks().weave(ask, {{{}, QStringLiteral("Budgets."), alone}}));
        QCOMPARE(answerToSend(*journal->asks().whole(ask), initials), QStringLiteral("Budgets (PR)."));
        VERIFY_OK(journal->asks().weave(
            ask, {{{}, QStringLiteral("Hiring."), there}, {{}, QStringLiteral("Budgets."), alone}}));
        QCOMPARE(answerToSend(*journal->asks().whole(ask), initials),
                 QStringLiteral("Names stay here\n\nHiring. Budgets (PR)."));
    }
    void aCircleThatHasEndedIsAskedNothing()
    {
        OpenJournal journal;
        const Id circle = heldCircle(journal);
        Ask draft;
        draft.question = QStringLiteral("Why?");
        const Id ask = journal->asks().add(draft).value();
        VERIFY_OK(journal->circles().end(circle, QStringLiteral("Enough")));
        VERIFY_REFUSED(journal->asks().ask(ask, {}, {circle}, AskWay::Circle), ErrorCode::CircleEnded);
        QVERIFY(journal->asks().get(ask)->recipients.isEmpty());
    }
    void aCircleInTheTrashIsAskedNothing()
    {
        OpenJournal journal;
        const Id circle = heldCircle(journal);
        VERIFY_OK(journal->circles().remove(circle));
        QVERIFY(askedThere(journal, circle, "2026-11-12").isNull());
        QVERIFY(journal->asks().list()->circles.isEmpty());
    }
    void takeawaysHelpOthersToo()
    {
        OpenJournal journal;
        const Id circle = heldCircle(journal);
        const auto found = journal->playbook().find(QStringLiteral("how to begin with delegating"));
        VERIFY_OK(found);
        QVERIFY(!found->isEmpty());
        QCOMPARE(found->first().kind, FoundKind::Takeaway);
        QCOMPARE(found->first().circle, circle);
        QCOMPARE(found->first().title, QStringLiteral("Delegation"));
        QCOMPARE(found->first().on, day("2026-11-12"));
    }
};

LANAI_TEST(TstAskCircles, tst_askcircles)
#include "tst_askcircles.moc"
