#include "core/domain/askrules.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Ask metrics()
{
    Ask ask;
    ask.id = idOf("metrics");
    ask.question = QStringLiteral("Do you think we have too many metrics?");
    return ask;
}

AskRecipient toPeer(const char *peer, AskWay way = AskWay::Message)
{
    return {idOf(QByteArray("to ").append(peer).constData()), idOf(peer), {}, {}, way, {}, {}};
}

AskRecipient toCircle(const char *circle)
{
    return {idOf(QByteArray("to ").append(circle).constData()), {}, idOf(circle), {}, AskWay::Circle, {}, {}};
}

AskReply from(const char *peer, const char *on, AskWay way = AskWay::Message)
{
    return {idOf(QByteArray("of ").append(peer).constData()), idOf(peer), day(on), way, QString::fromLatin1(peer)};
}

Ask askedOf(const QList<AskRecipient> &whom, const char *on = "2026-11-06")
{
    return *asked(metrics(), whom, day(on), today());
}

Ask answeredBy(Ask ask, const QList<AskReply> &replies)
{
    for (const AskReply &reply : replies)
        ask = *replied(ask, reply, today());
    return ask;
}

Ask wovenOf(const Ask &ask)
{
    return *woven(ask, *threadsToWeave(ask), day("2026-11-17"));
}

// One question in each state, by that state's word.
Ask inState(const QString &state)
{
    const Ask open = askedOf({toPeer("priya")});
    const Ask answered = wovenOf(answeredBy(open, {from("priya", "2026-11-10")}));
    if (state == QLatin1StringView("closed"))
        return *closed(answered, today());
    if (state == QLatin1StringView("answered"))
        return answered;
    return state == QLatin1StringView("open") ? open : metrics();
}

} // namespace

class TstAskrules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereItStandsFollowsFromItsParts_data()
    {
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("state");
        QTest::newRow("nobody was asked") << "" << "draft";
        QTest::newRow("somebody was") << "ask" << "open";
        QTest::newRow("somebody replied") << "ask reply" << "open";
        QTest::newRow("somebody replied who wasn't asked") << "reply" << "open";
        QTest::newRow("it is woven") << "ask reply weave" << "answered";
        QTest::newRow("it is woven and one is still to reply") << "ask other reply weave" << "answered";
        QTest::newRow("that one has until its closing day") << "ask other until reply weave" << "open";
        QTest::newRow("all have replied before that") << "ask until reply weave" << "answered";
        QTest::newRow("nobody of a circle is waited for by name") << "ask circle until reply weave" << "answered";
        QTest::newRow("it is taken apart again") << "ask reply weave unweave" << "open";
        QTest::newRow("laid aside with an answer") << "ask reply weave close" << "closed";
        QTest::newRow("laid aside without") << "close" << "closed";
        QTest::newRow("taken up again") << "ask reply weave close reopen" << "answered";
    }
    void whereItStandsFollowsFromItsParts()
    {
        QFETCH(QString, parts);
        Ask ask = metrics();
        for (const QString &part : parts.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            ask = after(ask, part);
        QTEST(wordFor(askState(ask)), "state");
    }

    void whatIsClosedStaysAsItIs_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"refine", "ask", "reply", "change", "weave", "close"})
            QTest::newRow(what) << what;
    }
    void whatIsClosedStaysAsItIs()
    {
        QFETCH(QString, what);
        const Ask ask = inState(QStringLiteral("closed"));
        Result<Ask> done = fail(ErrorCode::Usage);
        if (what == QLatin1StringView("refine"))
            done = refined(ask, QStringLiteral("Other words"), {}, today(), idOf("w"));
        else if (what == QLatin1StringView("ask"))
            done = asked(ask, {toPeer("dana")}, today(), today());
        else if (what == QLatin1StringView("reply"))
            done = replied(ask, from("dana", "2026-11-19"), today());
        else if (what == QLatin1StringView("change"))
            done = replyChanged(ask, from("priya", "2026-11-19"), today());
        else if (what == QLatin1StringView("weave"))
            done = woven(ask, ask.threads, today());
        else
            done = closed(ask, today());
        VERIFY_REFUSED(done, ErrorCode::AskClosed);
        QCOMPARE(done.error().args, QStringList{ask.question});
    }
    void onlyWhatIsClosedIsTakenUpAgain_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"draft", "open", "answered"})
            QTest::newRow(state) << state;
    }
    void onlyWhatIsClosedIsTakenUpAgain()
    {
        QFETCH(QString, state);
        VERIFY_REFUSED(reopened(inState(state)), ErrorCode::AskNotClosed);
    }

    void aQuestionHasWordsAndADayToCome_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QDate>("closes");
        QTest::addColumn<QDate>("before");
        QTest::addColumn<int>("refused"); // -1: not
        QTest::newRow("as it should be") << "Why?" << day("2026-12-04") << QDate() << -1;
        QTest::newRow("today") << "Why?" << today() << QDate() << -1;
        QTest::newRow("without a closing day") << "Why?" << QDate() << QDate() << -1;
        QTest::newRow("no words") << " \n" << QDate() << QDate() << int(ErrorCode::EmptyText);
        QTest::newRow("only what nobody sees") << "\u200b" << QDate() << QDate() << int(ErrorCode::EmptyText);
        QTest::newRow("yesterday") << "Why?" << day("2026-11-18") << QDate() << int(ErrorCode::DuePassed);
        QTest::newRow("it stood there before") << "Why?" << day("2026-11-18") << day("2026-11-18") << -1;
    }
    void aQuestionHasWordsAndADayToCome()
    {
        QFETCH(QString, question);
        QFETCH(QDate, closes);
        QFETCH(QDate, before);
        QFETCH(int, refused);
        Ask ask = metrics();
        Ask was = ask;
        ask.question = question;
        ask.closesOn = closes;
        was.closesOn = before;
        const Result<void> checked = checkAsk(ask, was, today());
        QCOMPARE(checked ? -1 : int(checked.error().code), refused);
    }

    void betterWordsKeepTheOnesBefore()
    {
        const auto ask = refined(metrics(), QStringLiteral(" What did you stop measuring? "),
                                 QStringLiteral("a story\nand no opinion"), day("2026-11-06"), idOf("w"));
        VERIFY_OK(ask);
        QCOMPARE(ask->question, QStringLiteral("What did you stop measuring?"));
        QCOMPARE(ask->wordings.size(), 1);
        QCOMPARE(ask->wordings.first().text, metrics().question);
        QCOMPARE(ask->wordings.first().until, day("2026-11-06"));
        QCOMPARE(ask->wordings.first().why, QStringLiteral("a story and no opinion"));
    }
    void wordsHaveToBeOtherOnes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("refused");
        QTest::newRow("none") << "  " << int(ErrorCode::EmptyText);
        QTest::newRow("nothing that shows") << "\u200b" << int(ErrorCode::EmptyText);
        QTest::newRow("the same") << metrics().question + QLatin1Char(' ') << int(ErrorCode::SameWording);
    }
    void wordsHaveToBeOtherOnes()
    {
        QFETCH(QString, words);
        const auto ask = refined(metrics(), words, {}, today(), idOf("w"));
        QVERIFY(!ask);
        QTEST(int(ask.error().code), "refused");
    }

    void whoIsAskedTwiceKeepsTheDayAndGetsTheNewWay()
    {
        const auto again =
            asked(askedOf({toPeer("priya"), toPeer("jonas")}), {toPeer("priya", AskWay::Meeting)}, today(), today());
        VERIFY_OK(again);
        QCOMPARE(again->recipients.size(), 2);
        QCOMPARE(again->recipients.first().askedOn, day("2026-11-06"));
        QCOMPARE(again->recipients.first().way, AskWay::Meeting);
        QCOMPARE(again->askedOn, day("2026-11-06"));
    }
    void itIsAskedOfSomebodyByToday()
    {
        VERIFY_REFUSED(asked(metrics(), {}, today(), today()), ErrorCode::AskToNobody);
        VERIFY_REFUSED(asked(metrics(), {toPeer("dana")}, day("2026-11-20"), today()), ErrorCode::DayAhead);
    }
    void onlyWhoHasNotRepliedIsTakenOffAgain()
    {
        const Ask ask = answeredBy(askedOf({toPeer("priya"), toPeer("jonas")}), {from("priya", "2026-11-10")});
        VERIFY_REFUSED(unasked(ask, idOf("to priya")), ErrorCode::AskRecipientReplied);
        VERIFY_REFUSED(unasked(ask, idOf("to dana")), ErrorCode::NotFound);
        const auto left = unasked(ask, idOf("to jonas"));
        VERIFY_OK(left);
        QCOMPARE(left->recipients.size(), 1);
        const Ask circle = answeredBy(askedOf({toCircle("practice")}), {from("aisha", "2026-11-11", AskWay::Circle)});
        VERIFY_REFUSED(unasked(circle, idOf("to practice")), ErrorCode::AskRecipientReplied);
    }
    void whenTheLastIsTakenOffItIsADraftAgain()
    {
        const auto draft = unasked(askedOf({toPeer("priya")}), idOf("to priya"));
        VERIFY_OK(draft);
        QVERIFY(draft->askedOn.isNull());
        QCOMPARE(askState(*draft), AskState::Draft);
    }

private:
    static Ask after(const Ask &ask, const QString &part)
    {
        if (part == QLatin1StringView("ask"))
            return *asked(ask, {toPeer("priya")}, day("2026-11-06"), today());
        if (part == QLatin1StringView("other"))
            return *asked(ask, {toPeer("dana")}, day("2026-11-06"), today());
        if (part == QLatin1StringView("circle"))
            return *asked(ask, {toCircle("practice")}, day("2026-11-06"), today());
        if (part == QLatin1StringView("reply"))
            return *replied(ask, from("priya", "2026-11-10"), today());
        if (part == QLatin1StringView("weave"))
            return wovenOf(ask);
        if (part == QLatin1StringView("unweave"))
            return *woven(ask, {}, today());
        if (part == QLatin1StringView("close"))
            return *closed(ask, today());
        if (part == QLatin1StringView("reopen"))
            return *reopened(ask);
        Ask until = ask;
        until.closesOn = day("2026-12-04");
        return until;
    }
};

LANAI_TEST(TstAskrules, tst_askrules)
#include "tst_askrules.moc"
