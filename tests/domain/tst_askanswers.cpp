// Askrules, from the first reply on: what is woven, done, given thanks for, and who is reminded.
#include "core/domain/askrules.h"
#include "core/domain/entry.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Asked of Priya and Dana on 6 November, and of a circle on the 11th.
Ask stopped()
{
    Ask ask;
    ask.id = idOf("stopped");
    ask.question = QStringLiteral("What did you stop measuring?");
    ask.recipients = {{idOf("to priya"), idOf("priya"), {}, day("2026-11-06"), AskWay::Meeting, {}, {}},
                      {idOf("to dana"), idOf("dana"), {}, day("2026-11-06"), AskWay::Message, {}, {}},
                      {idOf("to practice"), {}, idOf("practice"), day("2026-11-11"), AskWay::Circle, {}, {}}};
    ask.askedOn = day("2026-11-06");
    return ask;
}

AskReply replyOf(const char *id, const char *peer, const char *on, const char *words = "Queue length.")
{
    return {idOf(id), idOf(peer), day(on), AskWay::Message, QString::fromLatin1(words)};
}

Ask repliedTo()
{
    return *replied(stopped(), replyOf("r1", "priya", "2026-11-10", "Cost per seat."), today());
}

Ask answeredOnce()
{
    return *woven(repliedTo(), {{idOf("t1"), QStringLiteral("Stop and wait."), idOf("r1")}}, day("2026-11-17"));
}

} // namespace

class TstAskanswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repliesStandByDayWhoeverTheyAreFrom()
    {
        const auto ask = replied(*replied(stopped(), replyOf("late", "wei", "2026-11-12"), today()),
                                 replyOf("early", "priya", "2026-11-10"), today());
        VERIFY_OK(ask);
        QCOMPARE(ask->replies.first().id, idOf("early"));
        QCOMPARE(ask->askedOn, day("2026-11-06"));
    }
    void aReplyHasWordsAndADayThatCame_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("refused");
        QTest::newRow("no words") << " " << today() << int(ErrorCode::EmptyText);
        QTest::newRow("only what nobody sees") << "\u200b \u200e" << today() << int(ErrorCode::EmptyText);
        QTest::newRow("tomorrow") << "Yes." << day("2026-11-20") << int(ErrorCode::DayAhead);
    }
    void aReplyHasWordsAndADayThatCame()
    {
        QFETCH(QString, words);
        QFETCH(QDate, on);
        AskReply reply = replyOf("r1", "priya", "2026-11-10");
        reply.words = words;
        reply.on = on;
        const auto added = replied(stopped(), reply, today());
        const auto changed = replyChanged(repliedTo(), reply, today());
        QVERIFY(!added && !changed);
        QTEST(int(added.error().code), "refused");
        QTEST(int(changed.error().code), "refused");
    }
    void aReplyChangesButStaysTheirs()
    {
        const auto ask = replyChanged(repliedTo(), replyOf("r1", "dana", "2026-11-12", "Per site."), today());
        VERIFY_OK(ask);
        QCOMPARE(ask->replies.first().words, QStringLiteral("Per site."));
        QCOMPARE(ask->replies.first().on, day("2026-11-12"));
        QCOMPARE(ask->replies.first().peerId, idOf("priya"));
        VERIFY_REFUSED(replyChanged(repliedTo(), replyOf("other", "dana", "2026-11-12"), today()), ErrorCode::NotFound);
    }
    void threadsOfAReplyThatIsTakenAwayBecomeOnesOwn()
    {
        const auto ask = withoutReply(answeredOnce(), idOf("r1"));
        VERIFY_OK(ask);
        QVERIFY(ask->replies.isEmpty());
        QCOMPARE(ask->threads.first().text, QStringLiteral("Stop and wait."));
        QVERIFY(ask->threads.first().replyId.isNull());
        VERIFY_REFUSED(withoutReply(*ask, idOf("r1")), ErrorCode::NotFound);
    }

    void weavingNeedsAReply()
    {
        VERIFY_REFUSED(woven(stopped(), {{{}, QStringLiteral("Stop."), {}}}, today()), ErrorCode::NothingToWeave);
        VERIFY_REFUSED(threadsToWeave(stopped()), ErrorCode::NothingToWeave);
        VERIFY_REFUSED(woven(repliedTo(), {{{}, QStringLiteral("Stop."), idOf("r9")}}, today()), ErrorCode::NotFound);
    }
    void emptyThreadsFallAway()
    {
        const auto ask = woven(
            repliedTo(), {{idOf("t1"), QStringLiteral(" "), idOf("r1")}, {idOf("t2"), QStringLiteral(" Stop. "), {}}},
            today());
        VERIFY_OK(ask);
        QCOMPARE(ask->threads.size(), 1);
        QCOMPARE(ask->threads.first().text, QStringLiteral("Stop."));
        QCOMPARE(ask->answeredOn, today());
        QVERIFY(woven(*ask, {}, today())->answeredOn.isNull());
    }
    void aStartIsEachReplyThatIsNotWovenYet()
    {
        QCOMPARE(threadsToWeave(repliedTo())->first().text, QStringLiteral("Cost per seat."));
        const Ask more = *replied(answeredOnce(), replyOf("r2", "dana", "2026-11-18"), today());
        const auto threads = threadsToWeave(more);
        VERIFY_OK(threads);
        QCOMPARE(threads->size(), 1);
        QCOMPARE(threads->first().replyId, idOf("r2"));
    }

    void whatWasDoneNeedsAnAnswer()
    {
        VERIFY_REFUSED(withOutcome(stopped(), QStringLiteral("Nothing"), {}, today()), ErrorCode::AskNotAnswered);
        VERIFY_REFUSED(thanked(stopped(), {idOf("to priya")}, today()), ErrorCode::AskNotAnswered);
        VERIFY_REFUSED(thanked(repliedTo(), {idOf("to wei")}, today()), ErrorCode::NotFound);
    }
    void eachHalfOfTheOutcomeKeepsItsDay()
    {
        const Ask done = *withOutcome(answeredOnce(), QStringLiteral("Halved them"), {}, day("2026-11-18"));
        QCOMPARE(done.didOn, day("2026-11-18"));
        QVERIFY(done.wentOn.isNull());
        const Ask gone = *withOutcome(done, QStringLiteral("Halved them "), QStringLiteral("Quietly"), today());
        QCOMPARE(gone.didOn, day("2026-11-18"));
        QCOMPARE(gone.wentOn, today());
        QVERIFY(withOutcome(gone, {}, {}, today())->didOn.isNull());
    }
    void thanksAreRememberedAlsoOnceItIsClosed()
    {
        const auto ask = thanked(*closed(answeredOnce(), today()), {idOf("to priya"), idOf("to practice")}, today());
        VERIFY_OK(ask);
        QCOMPARE(ask->recipients.at(0).thankedOn, today());
        QVERIFY(ask->recipients.at(1).thankedOn.isNull());
        QCOMPARE(ask->recipients.at(2).thankedOn, today());
    }

    void whoHasNotAnsweredForAWeekIsReminded_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("lately");
        QTest::addColumn<bool>("replied");
        QTest::addColumn<bool>("remind");
        QTest::newRow("on the sixth day") << day("2026-11-12") << 1 << false << false;
        QTest::newRow("after a week") << day("2026-11-13") << 1 << false << true;
        QTest::newRow("who was asked twice in 30 days has been asked enough") << today() << 2 << false << false;
        QTest::newRow("who has replied") << today() << 1 << true << false;
    }
    void whoHasNotAnsweredForAWeekIsReminded()
    {
        QFETCH(QDate, on);
        QFETCH(int, lately);
        QFETCH(bool, replied);
        Ask ask = stopped();
        if (replied)
            ask = *lanai::replied(ask, replyOf("r1", "priya", "2026-11-10"), today());
        QTEST(askStandings(ask, {}, {{idOf("priya"), lately}}, on).first().remind, "remind");
    }
    void onlyOpenQuestionsRemindAndComeToTheirDay_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("due");
        QTest::newRow("open") << "open" << true;
        QTest::newRow("answered") << "answered" << false;
        QTest::newRow("closed") << "closed" << false;
    }
    void onlyOpenQuestionsRemindAndComeToTheirDay()
    {
        QFETCH(QString, state);
        QFETCH(bool, due);
        Ask ask = state == QLatin1StringView("open") ? stopped() : answeredOnce();
        if (state == QLatin1StringView("closed"))
            ask = *closed(ask, today());
        QCOMPARE(isReminderDue(ask, day("2026-11-06"), today()), due);
        QVERIFY(!isClosingDue(ask, today()));
        if (state != QLatin1StringView("answered")) // with a closing day it would be open again: Dana hasn't replied
            ask.closesOn = today();
        QCOMPARE(isClosingDue(ask, today()), due);
        QVERIFY(!isClosingDue(ask, day("2026-11-18")));
    }
    void everybodyOnItsWayStandsThereOnce()
    {
        const Ask ask = *replied(*replied(stopped(), replyOf("r1", "priya", "2026-11-10"), today()),
                                 replyOf("r2", "wei", "2026-11-12"), today());
        const QList<AskStanding> people = askStandings(ask, {{idOf("practice"), idsOf("dana aisha")}}, {}, today());
        QList<Id> ids;
        for (const AskStanding &person : people)
            ids << person.peerId;
        QCOMPARE(ids, idsOf("priya dana aisha wei"));
        QCOMPARE(people.at(0).replies, idsOf("r1"));
        QCOMPARE(people.at(2).circleId, idOf("practice"));
        QVERIFY(!people.at(2).remind); // a circle is asked as one
        QVERIFY(people.at(3).askedOn.isNull());
    }

    void whoRepliedUnaskedIsThankedToo()
    {
        const Ask replies = *replied(answeredOnce(), replyOf("r2", "wei", "2026-11-12"), today());
        const auto ask = thanked(replies, {idOf("wei")}, today());
        VERIFY_OK(ask);
        QCOMPARE(ask->recipients.size(), replies.recipients.size() + 1);
        const AskRecipient wei = ask->recipients.last();
        QCOMPARE(wei.id, askRecipientId(replies.id, idOf("wei")));
        QCOMPARE(wei.peerId, idOf("wei"));
        QCOMPARE(wei.askedOn, day("2026-11-12"));
        QCOMPARE(wei.way, AskWay::Message);
        QCOMPARE(wei.thankedOn, today());
        QCOMPARE(ask->askedOn, replies.askedOn);
        QCOMPARE(thanked(*ask, {idOf("wei")}, today())->recipients.size(), ask->recipients.size()); // once
        const auto priya = thanked(replies, {idOf("priya")}, today()); // asked by name: that row
        QCOMPARE(priya->recipients.size(), replies.recipients.size());
        QCOMPARE(priya->recipients.first().thankedOn, today());
        VERIFY_REFUSED(thanked(replies, {idOf("lena")}, today()), ErrorCode::NotFound);
    }
    void nothingIsLongerThanANote()
    {
        const QString most(Entry::longestBody, u'x');
        const QString more = most + u'x';
        const QDate on(2026, 11, 19);
        Ask ask = answeredOnce();
        ask.context = most;
        VERIFY_OK(checkAsk(ask, ask, on));
        ask.context = more;
        VERIFY_REFUSED(checkAsk(ask, ask, on), ErrorCode::NoteTooLong);
        ask.context.clear();
        AskReply reply = ask.replies.first();
        reply.words = more;
        VERIFY_REFUSED(replied(ask, reply, on), ErrorCode::NoteTooLong);
        VERIFY_REFUSED(replyChanged(ask, reply, on), ErrorCode::NoteTooLong);
        VERIFY_REFUSED(woven(ask, {AskThread{{}, more, {}}}, on), ErrorCode::NoteTooLong);
        VERIFY_REFUSED(withOutcome(ask, more, {}, on), ErrorCode::NoteTooLong);
        VERIFY_REFUSED(withOutcome(ask, {}, more, on), ErrorCode::NoteTooLong);
        VERIFY_REFUSED(refined(ask, more, {}, on, idOf("w")), ErrorCode::NoteTooLong);
        VERIFY_REFUSED(refined(ask, QStringLiteral("Why?"), more, on, idOf("w")), ErrorCode::NoteTooLong);
        ask.question = more;
        VERIFY_REFUSED(checkAsk(ask, ask, on), ErrorCode::NoteTooLong);
    }
    void aMessageIsTheQuestionAndItsContext()
    {
        Ask ask = stopped();
        QCOMPARE(askMessage(ask), ask.question);
        ask.context = QStringLiteral("We report 61 metrics.\n");
        QCOMPARE(askMessage(ask), QStringLiteral("What did you stop measuring?\n\nWe report 61 metrics."));
    }
    void theWovenTextSaysWhoseWordsItIsMadeOf()
    {
        Ask ask = answeredOnce();
        ask.threads << AskThread{idOf("t2"), QStringLiteral("Who noticed?"), idOf("r1")}
                    << AskThread{idOf("t3"), QStringLiteral("Nobody."), {}};
        QCOMPARE(wovenText(ask, {{idOf("r1"), QStringLiteral("PR")}}),
                 QStringLiteral("Stop and wait (PR). Who noticed? (PR) Nobody."));
    }
};

LANAI_TEST(TstAskanswers, tst_askanswers)
#include "tst_askanswers.moc"
