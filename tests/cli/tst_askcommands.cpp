#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QJsonObject>

using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

// Words with blanks in them, divided by bars: "ask|add|Who reads a review?"
QStringList barred(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char('|'));
}

QJsonObject askedNow(const JournalProgram &program, const char *which)
{
    return program.json({QStringLiteral("ask"), QString::fromUtf8(which)});
}

QString askStateOf(const JournalProgram &program, const char *which)
{
    return askedNow(program, which)[QStringLiteral("ask")][QStringLiteral("state")].toString();
}

} // namespace

class TstAskCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // From the first wording to a page of the playbook, found by a situation told in other words.
    void oneQuestionIsDrivenToThePlaybook()
    {
        const JournalProgram program;
        const auto done = [&program](const char *words) {
            const Ran ran = program.on19November(barred(words));
            if (ran.status != 0)
                qWarning("%s", ran.err.constData());
            return ran.status == 0;
        };
        QVERIFY(done("ask|add|Do you think we have too many metrics?|--tag|metrics|--context|We report 61 of them"));
        QCOMPARE(askStateOf(program, "metrics"), QStringLiteral("draft"));
        QVERIFY(done("ask|refine|too many|What did you stop measuring?|--why|asks for a story"));
        const Ran sent = program.on19November(barred("ask|to|measuring|Dana|Priya|--on|2026-11-06"));
        QCOMPARE(sent.status, 0);
        QVERIFY2(sent.text().contains(QStringLiteral("What did you stop measuring?")), sent.out.constData());
        QVERIFY2(sent.text().contains(QStringLiteral("We report 61 of them")), sent.out.constData());
        QCOMPARE(askStateOf(program, "measuring"), QStringLiteral("open"));
        QVERIFY(done("ask|reply|measuring|Priya|Cost per seat, and nobody noticed.|--on|2026-11-10|--way|meeting"));
        QVERIFY(done("ask|reply|measuring|Marcus|The engagement survey.|--on|2026-11-12"));
        QVERIFY(done("ask|weave|measuring|Priya: Stop it and wait.|-: Few noticed."));
        QCOMPARE(askStateOf(program, "measuring"), QStringLiteral("answered"));
        QVERIFY(done("ask|outcome|measuring|--did|Halved them"));
        QVERIFY(done("ask|outcome|measuring|--went|Quietly"));
        const Ran thanked = program.on19November(barred("ask|thank|measuring|Priya"));
        QVERIFY2(thanked.text().contains(QStringLiteral("Stop it and wait (PR). Few noticed.")),
                 thanked.out.constData());
        QVERIFY(done("ask|close|measuring"));
        const QJsonObject whole = askedNow(program, "measuring");
        QCOMPARE(whole[QStringLiteral("ask")][QStringLiteral("state")].toString(), QStringLiteral("closed"));
        QCOMPARE(whole[QStringLiteral("ask")][QStringLiteral("did")].toString(), QStringLiteral("Halved them"));
        QCOMPARE(whole[QStringLiteral("wordings")].toArray().size(), 1);
        QCOMPARE(whole[QStringLiteral("recipients")].toArray().size(), 2);
        QCOMPARE(whole[QStringLiteral("replies")].toArray().size(), 2);
        const QJsonArray threads = whole[QStringLiteral("threads")].toArray();
        QCOMPARE(threads.at(0)[QStringLiteral("reply")],
                 whole[QStringLiteral("replies")].toArray().at(0)[QStringLiteral("id")]);
        QVERIFY(threads.at(1)[QStringLiteral("reply")].isNull());
        const QJsonObject found = program.json(barred("playbook|nobody noticed what we had stopped"));
        const QJsonObject page = found[QStringLiteral("entries")].toArray().first().toObject();
        QCOMPARE(page[QStringLiteral("id")], whole[QStringLiteral("ask")][QStringLiteral("id")]);
        QVERIFY(program.json(barred("playbook|--tag|grief"))[QStringLiteral("entries")].toArray().isEmpty());
        QVERIFY(program.on19November(line("playbook")).text().contains(QStringLiteral("Stop it and wait.")));
    }
    void whoDoesNotAnswerForAWeekStandsUnderUpcoming()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("ask add Why? --closes 2026-11-19")).status, 0);
        QCOMPARE(program.on19November(line("ask to why Dana Priya --on 2026-11-12")).status, 0);
        QCOMPARE(program.on19November(line("ask reply why Priya Because. --on 2026-11-13")).status, 0);
        const QJsonObject upcoming = program.json(line("upcoming"));
        const QJsonArray reminders = upcoming[QStringLiteral("askReminders")].toArray();
        QCOMPARE(reminders.size(), 1);
        QCOMPARE(reminders.first()[QStringLiteral("peerName")].toString(), QStringLiteral("Dana Whitfield"));
        QCOMPARE(upcoming[QStringLiteral("asksClosing")].toArray().size(), 1);
        const Ran told = program.on19November(line("upcoming"));
        QVERIFY2(told.text().contains(QStringLiteral("asked 7 days ago")), told.out.constData());
        QVERIFY2(told.text().contains(QStringLiteral("its closing day has come")), told.out.constData());
        QCOMPARE(program.json(line("ask"))[QStringLiteral("toActOn")].toInt(), 1);
    }
    void questionsAreListedByHowTheyStand()
    {
        const JournalProgram program;
        QVERIFY(program.on19November(line("ask")).text().contains(QStringLiteral("No question yet")));
        QCOMPARE(program.on19November(line("ask add Draft?")).status, 0);
        QCOMPARE(program.on19November(line("ask add Sent?")).status, 0);
        QCOMPARE(program.on19November(line("ask add Secret? --privacy sealed")).status, 0);
        QCOMPARE(program.on19November(line("ask to sent Dana")).status, 0);
        const Ran all = program.on19November(line("ask"));
        QVERIFY2(all.text().indexOf(QStringLiteral("Sent?")) < all.text().indexOf(QStringLiteral("Draft?")),
                 all.out.constData());
        QVERIFY2(all.text().contains(QStringLiteral("0 of 1 replied")), all.out.constData());
        QVERIFY2(!all.text().contains(QStringLiteral("Secret?")), all.out.constData());
        const QJsonArray open = program.json(line("ask --state open"))[QStringLiteral("asks")].toArray();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first()[QStringLiteral("question")].toString(), QStringLiteral("Sent?"));
    }
    void askedInAMeetingItIsOnItsAgenda()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("series add Dana --every weekly --on thu --at 15:00")).status, 0);
        QCOMPARE(program.on19November(line("ask add Why?")).status, 0);
        const Ran asked = program.on19November(line("ask to why Dana Priya --way meeting"));
        QCOMPARE(asked.status, 0);
        QVERIFY2(asked.text().contains(QStringLiteral("on the agenda of the 1:1 with Dana Whitfield on")),
                 asked.out.constData());
        QVERIFY2(asked.text().contains(QStringLiteral("waits for the next 1:1 with Priya")), asked.out.constData());
        QVERIFY2(!asked.text().contains(QStringLiteral("To copy and send")), asked.out.constData());
        const QJsonObject dana = askedNow(program, "why")[QStringLiteral("recipients")].toArray().first().toObject();
        QVERIFY(!dana[QStringLiteral("agendaMeeting")].isNull());
        QCOMPARE(program.on19November(line("ask unask why Dana")).status, 0);
        QCOMPARE(program.on19November(line("ask unask why Priya")).status, 0);
        QCOMPARE(askStateOf(program, "why"), QStringLiteral("draft"));
    }
    void itIsTakenOffLine()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("ask add Why?")).status, 0);
        QCOMPARE(program.on19November(line("ask agenda why Dana")).status, 0);
        QCOMPARE(program.on19November(line("ask project why Dana Priya")).status, 0);
        const QJsonObject offline = askedNow(program, "why")[QStringLiteral("offline")].toObject();
        QCOMPARE(offline[QStringLiteral("agenda")].toArray().size(), 1);
        QCOMPARE(offline[QStringLiteral("projects")].toArray().size(), 1);
        QVERIFY(program.on19November(line("projects")).text().contains(QStringLiteral("Why?")));
    }
    void whatASealedQuestionBecameIsSealedToo()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(barred("ask|add|Whom do we let go?|--privacy|sealed|--context|Walrus")).status,
                 0);
        QCOMPARE(program.on19November(line("ask project whom Dana")).status, 0);
        QCOMPARE(program.on19November(line("circle add Table --members Dana Priya")).status, 0);
        const Ran topic = program.on19November(line("ask topic whom Table --json"));
        QCOMPARE(topic.status, 1);
        QVERIFY2(!(topic.out + topic.err).contains("let go"), topic.err.constData());
        for (const char *listing : {"projects", "projects --json", "peer Dana", "peer Dana --json"}) {
            const Ran ran = program.on19November(line(listing));
            QCOMPARE(ran.status, 0);
            QVERIFY2(!ran.out.contains("let go") && !ran.out.contains("Walrus"), ran.out.constData());
        }
        for (const char *finding : {"ask walrus", "project walrus --json"}) {
            const Ran ran = program.on19November(line(finding));
            QCOMPARE(ran.status, 1);
            QVERIFY2(!(ran.out + ran.err).contains("let go"), ran.err.constData());
        }
        const QJsonObject project =
            program.json(line("projects"))[QStringLiteral("projects")].toArray().first().toObject();
        QCOMPARE(project[QStringLiteral("privacy")].toString(), QStringLiteral("sealed"));
        QVERIFY(project[QStringLiteral("title")].isNull());
        QVERIFY(program.on19November(line("projects")).text().contains(QStringLiteral("(sealed)")));
    }
    void theTrashListsASealedQuestionWithoutItsWords()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(barred("ask|add|Whom do we let go?|--privacy|sealed")).status, 0);
        QCOMPARE(program.on19November(line("ask delete whom")).status, 0);
        const Ran trash = program.on19November(line("trash"));
        QVERIFY2(trash.text().contains(QStringLiteral("(sealed)")), trash.out.constData());
        QVERIFY2(!trash.out.contains("let go"), trash.out.constData());
        const QJsonObject thing = program.json(line("trash"))[QStringLiteral("things")].toArray().first().toObject();
        QVERIFY(thing[QStringLiteral("label")].isNull());
        QVERIFY(thing[QStringLiteral("sealed")].toBool());
        QCOMPARE(program.on19November({QStringLiteral("restore-thing"), thing[QStringLiteral("id")].toString()}).status,
                 0);
        QCOMPARE(askStateOf(program, "whom"), QStringLiteral("draft"));
    }
    void whoRepliedWithoutHavingBeenAskedIsThankedToo()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("ask add Why?")).status, 0);
        QCOMPARE(program.on19November(line("ask reply why Marcus Because. --on 2026-11-12")).status, 0);
        QCOMPARE(program.on19November(line("ask thank why Marcus")).status, 0);
        const QJsonArray recipients = askedNow(program, "why")[QStringLiteral("recipients")].toArray();
        QCOMPARE(recipients.size(), 1);
        QCOMPARE(recipients.first()[QStringLiteral("thankedOn")].toString(), QStringLiteral("2026-11-19"));
    }
    void aReplyComesFromStandardInputToo()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("ask add Why?")).status, 0);
        QCOMPARE(program.on19November(line("ask reply why Dana -"), "Two lines\nof it.\n").status, 0);
        const QJsonObject reply = askedNow(program, "why")[QStringLiteral("replies")].toArray().first().toObject();
        QCOMPARE(reply[QStringLiteral("words")].toString(), QStringLiteral("Two lines\nof it."));
    }
    void somebodyUnknownIsAddedWhenThatIsWanted()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("ask add Why?")).status, 0);
        const Ran unknown = program.on19November(line("ask reply why Zoe Because."));
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.reason().contains(QStringLiteral("Dana Whitfield")), unknown.err.constData());
        QVERIFY2(unknown.reason().contains(QStringLiteral("add the person")), unknown.err.constData());
        QCOMPARE(program.on19November(line("ask reply why Zoe Because. --on 2026-11-20 --add")).status, 1);
        QVERIFY(!program.on19November(line("peers")).text().contains(QStringLiteral("Zoe"))); // nobody for nothing
        QCOMPARE(program.on19November(line("ask reply why Zoe Because. --add")).status, 0);
        QVERIFY(program.on19November(line("peers")).text().contains(QStringLiteral("Zoe")));
    }
    void withoutThreadsEachReplyBecomesOne()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("ask add Why?")).status, 0);
        QCOMPARE(program.on19November(line("ask reply why Dana Because.")).status, 0);
        QCOMPARE(program.on19November(line("ask reply why Priya So.")).status, 0);
        QCOMPARE(program.on19November(line("ask weave why")).status, 0);
        QCOMPARE(askedNow(program, "why")[QStringLiteral("threads")].toArray().size(), 2);
    }
    void whoRepliedTwiceIsMeantByTheLatestReply()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("ask add Why?")).status, 0);
        QCOMPARE(program.on19November(line("ask reply why Dana Because.")).status, 0);
        QCOMPARE(program.on19November(line("ask reply why Dana So.")).status, 0);
        QCOMPARE(program.on19November(barred("ask|weave|why|Dana: So it is")).status, 0);
        const QJsonObject ask = askedNow(program, "why");
        QCOMPARE(ask[QStringLiteral("threads")].toArray().first().toObject()[QStringLiteral("reply")],
                 ask[QStringLiteral("replies")].toArray().last().toObject()[QStringLiteral("id")]);
    }
    void itGoesToTheTrashAndComesBack()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("ask add Why?")).status, 0);
        QCOMPARE(program.on19November(line("ask reply why Dana Walrus.")).status, 0);
        QCOMPARE(program.on19November(line("ask delete why")).status, 0);
        QCOMPARE(program.on19November(line("ask why")).status, 1);
        QCOMPARE(program.on19November(line("undo")).status, 0);
        QCOMPARE(askedNow(program, "why")[QStringLiteral("replies")].toArray().size(), 1);
    }
    void whatMakesNoSenseIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *words, int status, const char *says) {
            QTest::newRow(name) << barred(words) << status << says;
        };
        row("an empty question", "ask|add| ", 1, "“question” is empty");
        row("a closing day that is past", "ask|add|Late?|--closes|2026-11-18", 1, "2026");
        row("to nobody", "ask|to|book", 1, "Nobody is named to ask");
        row("to somebody unknown", "ask|to|book|Zoe", 1, "Nobody in the journal is called “Zoe”");
        row("to an unknown circle", "ask|to|book|--circle|Nothing", 1, "Nothing");
        row("on a day ahead", "ask|to|book|Dana|--on|2026-11-20", 1, "still to come");
        row("from somebody unknown", "ask|reply|book|Zoe|Yes", 1, "add the person");
        row("a reply without words", "ask|reply|book|Dana| ", 1, "“words” is empty");
        row("weaving without replies", "ask|weave|book|-: Mine", 1, "nothing to weave");
        row("words of who has not replied", "ask|weave|heard|Priya: Hers", 1, "somebody who replied");
        row("nothing to have done with it", "ask|outcome|book|--did|Nothing", 1, "no reply yet");
        row("no outcome at all", "ask|outcome|heard", 2, "--did");
        row("thanks to who was not asked", "ask|thank|heard|Priya", 1, "somebody who was asked");
        row("taken back from who has replied", "ask|unask|heard|Dana", 1, "Dana Whitfield");
        row("the same words", "ask|refine|book|Which book?", 1, "already reads");
        row("not closed", "ask|reopen|book", 1, "not closed");
        row("closed", "ask|reply|gone|Dana|Yes", 1, "is closed");
        row("nothing to compare with", "ask|similar| ", 1, "nothing to look for");
        row("no such question", "ask|walrus", 1, "not a possible question");
        row("several questions", "ask|?", 1, "Which book?");
        row("no such state", "ask|--state|later", 1, "later");
        row("a project with nobody known", "ask|project|book|Zoe", 1, "“Zoe”");
    }
    void whatMakesNoSenseIsRefusedAndChangesNothing()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const JournalProgram program;
        for (const char *before : {"ask|add|Which book?", "ask|add|Heard of it?", "ask|to|heard|Dana",
                                   "ask|reply|heard|Dana|Yes", "ask|add|Gone?", "ask|close|gone"})
            QCOMPARE(program.on19November(barred(before)).status, 0);
        const QByteArray before = program.bytes();
        const Ran ran = program.on19November(words);
        QVERIFY2(ran.reason().contains(says), ran.err.constData());
        QCOMPARE(ran.status, status);
        QCOMPARE(program.bytes(), before);
    }
    void whoLiesInTheTrashIsUnknown()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("ask add Why?")).status, 0);
        const QString id = program.json(line("peer Priya"))[QStringLiteral("peer")][QStringLiteral("id")].toString();
        QCOMPARE(program.on19November({QStringLiteral("erase"), id, QStringLiteral("--yes")}).status, 0);
        QCOMPARE(program.on19November(line("ask to why Priya")).status, 1);
    }
};

LANAI_TEST(TstAskCommands, tst_askcommands)
#include "tst_askcommands.moc"
