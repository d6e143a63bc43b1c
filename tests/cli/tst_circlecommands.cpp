#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

// Words with "quoted ones" among them.
QStringList quotedLine(const char *text)
{
    QStringList all;
    const QStringList parts = QString::fromUtf8(text).split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1)
            all << parts.at(i);
        else
            all << parts.at(i).split(u' ', Qt::SkipEmptyParts);
    }
    return all;
}

QJsonObject wholeCircle(const JournalProgram &program)
{
    return program.json(quotedLine("circle fridays"));
}

QString nextTopicId(const JournalProgram &program)
{
    const QJsonObject ahead = wholeCircle(program).value(QStringLiteral("ahead")).toArray().first().toObject();
    return ahead.value(QStringLiteral("topicId")).toString();
}

QJsonArray decisionsAhead(const JournalProgram &program, const char *today)
{
    const QStringList words{QStringLiteral("upcoming"), QStringLiteral("--json"), QStringLiteral("--today"),
                            QString::fromLatin1(today)};
    return program.run(words).json().value(QStringLiteral("circleDecisions")).toArray();
}

QStringList texts(const QJsonArray &list, const char *key)
{
    QStringList all;
    for (const QJsonValue value : list)
        all << value.toObject().value(QLatin1StringView(key)).toString();
    return all;
}

class CircleProgram : public JournalProgram
{
public:
    CircleProgram()
    {
        run("circle add \"First Fridays\" --members Dana,Priya --purpose \"Say it aloud\" --part sponsor "
            "--talks-in #fridays --rule \"Names stay here\"");
        run("circle start fridays --every 4w --on wed --at 16:00 --tz Europe/Berlin");
    }
    Ran run(const char *text) const
    {
        const Ran ran = on19November(quotedLine(text));
        if (ran.status != 0)
            qWarning("%s: %s", text, ran.err.constData());
        return ran;
    }
    Ran tried(const char *text) const { return on19November(quotedLine(text)); }
};

} // namespace

class TstCircleCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCircleIsDrivenThroughATerm()
    {
        const CircleProgram program;
        QCOMPARE(texts(wholeCircle(program).value(QStringLiteral("ahead")).toArray(), "date"),
                 (QStringList{QStringLiteral("2026-11-25"), QStringLiteral("2026-12-23"), QStringLiteral("2027-01-20"),
                              QStringLiteral("2027-02-17")}));
        QCOMPARE(program.run("circle topic fridays \"Letting go\" --wanted-by Dana,Priya").status, 0);
        QCOMPARE(program.run("circle topic fridays \"Board packs\"").status, 0);
        QCOMPARE(program.run("circle want fridays board Priya").status, 0);
        QCOMPARE(program
                     .run("circle session fridays 2026-11-25 --host Priya --topic \"letting go\" --opening \"One "
                          "word\" --question \"What, and why?\" --question \"Who?\" --closing \"One thing\"")
                     .status,
                 0);
        const QJsonObject ahead = wholeCircle(program).value(QStringLiteral("ahead")).toArray().first().toObject();
        QVERIFY(!ahead.value(QStringLiteral("topicId")).toString().isEmpty());
        QCOMPARE(ahead.value(QStringLiteral("questions")).toArray().first().toString(),
                 QStringLiteral("What, and why?"));
        QCOMPARE(program.run("circle session fridays 2026-11-18 --at 16:00 --tz Europe/Berlin --host me").status, 0);
        QCOMPARE(program
                     .run("circle hold fridays 2026-11-18 --there Dana --topic Delegation --takeaway \"Dana: Give it "
                          "away, first\" --takeaway \"Nobody: knows\"")
                     .status,
                 0);
        const QJsonObject circle = wholeCircle(program);
        const QJsonObject met = circle.value(QStringLiteral("past")).toArray().first().toObject();
        QCOMPARE(met.value(QStringLiteral("topic")).toString(), QStringLiteral("Delegation"));
        QCOMPARE(met.value(QStringLiteral("hostedByMe")).toBool(), true);
        QCOMPARE(texts(met.value(QStringLiteral("attended")).toArray(), "name"),
                 QStringList{QStringLiteral("Dana Whitfield")});
        QCOMPARE(texts(met.value(QStringLiteral("takeaways")).toArray(), "text"),
                 (QStringList{QStringLiteral("Give it away, first"), QStringLiteral("Nobody: knows")}));
        QCOMPARE(program.run("circle takeaway fridays 2026-11-18 \"give it\" --become insight --facet values").status,
                 0);
        const QJsonObject dana = program.json(quotedLine("peer Dana"));
        const QJsonObject insight = dana.value(QStringLiteral("insights")).toArray().first().toObject();
        QCOMPARE(insight.value(QStringLiteral("text")).toString(), QStringLiteral("Give it away, first"));
        QCOMPARE(insight.value(QStringLiteral("privacy")).toString(), QStringLiteral("private"));
        const QJsonObject rule = dana.value(QStringLiteral("rules")).toArray().first().toObject();
        QCOMPARE(rule.value(QStringLiteral("thing")), insight.value(QStringLiteral("id")));
        QCOMPARE(rule.value(QStringLiteral("rule")).toString(), QStringLiteral("Names stay here"));
        QVERIFY(program.run("peer Dana").text().contains(QStringLiteral("Give it away, first (Names stay here)")));
        QCOMPARE(program.run("circle skip fridays 2026-12-23 --why Holidays").status, 0);
        QCOMPARE(program.run("circle decide fridays change --every 2w --on mon --why \"More often\"").status, 0);
        const QJsonObject after = wholeCircle(program).value(QStringLiteral("ahead")).toArray().first().toObject();
        QCOMPARE(after.value(QStringLiteral("date")).toString(), QStringLiteral("2026-11-23"));
        QCOMPARE(after.value(QStringLiteral("topic")).toString(), QStringLiteral("Letting go"));
        QCOMPARE(program.run("circle end fridays --why Done").status, 0);
        QVERIFY(wholeCircle(program).value(QStringLiteral("ahead")).toArray().isEmpty());
        QVERIFY(program.run("circle fridays").text().contains(QStringLiteral("It ended on")));
        QVERIFY(program.run("undo").text().contains(QStringLiteral("a circle ended")));
        QVERIFY(!wholeCircle(program).value(QStringLiteral("ahead")).toArray().isEmpty());
    }
    void itsConfidentialityStandsWhereverItsContentIs_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("the circle") << QByteArray("circle fridays");
        QTest::newRow("a session") << QByteArray("circle session fridays 2026-11-25 --topic Delegation");
        QTest::newRow("what is upcoming") << QByteArray("upcoming");
        QTest::newRow("its sheet") << QByteArray("circle sheet fridays 2026-11-25 --format md");
        QTest::newRow("a topic") << QByteArray("circle topic fridays Delegation");
    }
    void itsConfidentialityStandsWhereverItsContentIs()
    {
        QFETCH(QByteArray, command);
        const CircleProgram program;
        const Ran shown = program.run(command.constData());
        QCOMPARE(shown.status, 0);
        QVERIFY2(shown.text().contains(QStringLiteral("Names stay here")), shown.out.constData());
        const CircleProgram other; // the bank holds a topic once
        const Ran json = other.tried((command + " --json").constData());
        QVERIFY2(json.text().contains(QStringLiteral("Names stay here")), json.out.constData());
    }
    void plannedSessionsAreUpcoming()
    {
        const CircleProgram program;
        const QJsonArray ahead = program.json(quotedLine("upcoming")).value(QStringLiteral("circles")).toArray();
        QCOMPARE(ahead.size(), 1);
        QCOMPARE(ahead.first().toObject().value(QStringLiteral("date")).toString(), QStringLiteral("2026-11-25"));
        QVERIFY(program.json(quotedLine("upcoming --days 5")).value(QStringLiteral("circles")).toArray().isEmpty());
    }
    void whatNeedsADecisionIsUpcoming()
    {
        const CircleProgram program;
        QVERIFY(decisionsAhead(program, "2026-12-01").isEmpty());
        QCOMPARE(texts(decisionsAhead(program, "2027-02-15"), "name"),
                 QStringList{QStringLiteral("First Fridays")}); // ends 17 February
    }
    void aSessionIsMeantByTheDayItWasOn()
    {
        const CircleProgram program;
        program.run("circle session fridays 2026-11-18 --at 16:00 --topic Delegation");
        program.run("circle hold fridays \"18 Nov\" --there Dana --takeaway \"Dana: Give it away\"");
        program.run("circle hold fridays \"18 Nov\" --there Dana,Priya --takeaway \"Dana: Give it away\"");
        const QJsonObject circle = wholeCircle(program);
        const QJsonObject met = circle.value(QStringLiteral("past")).toArray().first().toObject();
        QCOMPARE(met.value(QStringLiteral("takeaways")).toArray().size(), 1); // held again: put right, not told twice
        const QJsonObject list = program.json(quotedLine("circle sheet fridays \"18 Nov\" --list"));
        QCOMPARE(list.value(QStringLiteral("leftOut")).toInt(), 1);
    }
    void aTopicIsTheBanksByAPartOfItsWords()
    {
        const CircleProgram program;
        program.run("circle topic fridays \"Seats or beds\" --wanted-by Dana");
        program.run("circle session fridays 2026-11-25 --topic seats");
        QVERIFY(!nextTopicId(program).isEmpty());
        program.run("circle session fridays 2026-11-25 --topic \"Something else\"");
        QVERIFY(nextTopicId(program).isEmpty());
    }
    void theListNamesAllOfThem()
    {
        const CircleProgram program;
        const QJsonArray circles = program.json(quotedLine("circle")).value(QStringLiteral("circles")).toArray();
        QCOMPARE(texts(circles, "name"), QStringList{QStringLiteral("First Fridays")});
        QVERIFY(program.run("circle").text().contains(QStringLiteral("Dana Whitfield, Priya Raman")));
        QVERIFY(JournalProgram().on19November(quotedLine("circle")).text().contains(QStringLiteral("No circles yet")));
    }
    void theSheetLeavesWithoutWhatWasSaid()
    {
        const CircleProgram program;
        program.run("circle session fridays 2026-11-18 --at 16:00 --topic Delegation --question \"What stays?\"");
        program.run("circle hold fridays 2026-11-18 --there Dana --notes Quiet --takeaway \"Dana: Give it away\"");
        const QString sheet = program.run("circle sheet fridays 2026-11-18").text();
        QVERIFY(sheet.contains(QStringLiteral("What stays?")));
        QVERIFY(!sheet.contains(QStringLiteral("Give it away")) && !sheet.contains(QStringLiteral("Quiet")));
        const QString whole = program.run("circle sheet fridays 2026-11-18 --include takeaways,notes").text();
        QVERIFY(whole.contains(QStringLiteral("Give it away")) && whole.contains(QStringLiteral("Quiet")));
        for (const char *format : {"pdf", "html", "md"}) {
            const QString path = program.path(QStringLiteral("sheet.") + QLatin1StringView(format));
            const QStringList command = quotedLine("circle sheet fridays 2026-11-18 --output") + QStringList{path};
            QCOMPARE(program.on19November(command).status, 0);
            QVERIFY(QFileInfo(path).size() > 200);
        }
        const QJsonObject list = program.json(quotedLine("circle sheet fridays 2026-11-18 --list"));
        QVERIFY(texts(list.value(QStringLiteral("leaving")).toArray(), "text").contains(QStringLiteral("What stays?")));
        QCOMPARE(program.run("circle edit fridays --privacy sealed").status, 0);
        const Ran sealed = program.tried("circle sheet fridays 2026-11-18");
        QCOMPARE(sealed.status, 1);
        QVERIFY2(sealed.reason().contains(QStringLiteral("sealed")), sealed.err.constData());
    }
    void badInputIsRefusedInWordsAndNothingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *what, const char *command, int status, const char *said) {
            QTest::newRow(what) << QByteArray(command) << status << QString::fromUtf8(said);
        };
        row("nobody in it", "circle add Alumni", 1, "has no members");
        row("no name", "circle add \" \" --members Dana", 1, "name");
        row("a name that is taken", "circle add \"first fridays\" --members Dana", 1, "First Fridays");
        row("a stranger in it", "circle add Alumni --members Zoe", 1, "Zoe");
        row("on paper for all", "circle edit fridays --privacy sheet-safe", 1, "sheet-safe");
        row("no such circle", "circle mondays", 1, "First Fridays");
        row("a second rhythm", "circle start fridays --every 2w --on mon --at 9:00", 1, "First Fridays");
        row("longer than three months", "circle decide fridays change --every 2w --until 2027-06-01", 1, "1 June 2027");
        row("a host who is no member", "circle session fridays 2026-11-25 --host Marcus", 1, "Dana Whitfield");
        row("there without being a member", "circle hold fridays 2026-11-25 --there Marcus", 1, "Dana Whitfield");
        row("held tomorrow", "circle hold fridays 2026-11-25", 1, "25");
        row("no session on that day", "circle hold fridays 2026-11-20", 1, "20");
        row("planned without a time", "circle session fridays 2026-11-27 --topic X", 2, "--at");
        row("five in the morning in no zone", "circle session fridays 2026-11-27 --at 5:00 --tz Mars/Olympus", 1,
            "Mars");
        row("wanted by a stranger", "circle topic fridays Sums --wanted-by Marcus", 1, "Dana Whitfield");
        row("a topic without words", "circle topic fridays \" \"", 1, "topic");
        row("a topic nobody knows", "circle want fridays Sums Dana", 1, "Sums");
        row("included what isn't there", "circle sheet fridays 2026-11-25 --include all", 1, "takeaways");
        row("a pause without an end", "circle decide fridays pause", 2, "--until");
    }
    void badInputIsRefusedInWordsAndNothingIsWritten()
    {
        QFETCH(QByteArray, command);
        const CircleProgram program;
        const QByteArray before = program.bytes();
        const Ran ran = program.tried(command.constData());
        QTEST(ran.status, "status");
        QFETCH(QString, said);
        QVERIFY2(ran.reason().contains(said), ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(program.bytes(), before);
    }
    void whatHasEndedStays()
    {
        const CircleProgram program;
        QCOMPARE(program.run("circle end fridays").status, 0);
        for (const char *command :
             {"circle end fridays", "circle start fridays --every 2w --on mon --at 9:00", "circle decide fridays renew",
              "circle topic fridays Sums", "circle session fridays 2026-11-27 --at 9:00"}) {
            const Ran ran = program.tried(command);
            QCOMPARE(ran.status, 1);
            QVERIFY2(ran.reason().contains(QStringLiteral("come to its end")), ran.err.constData());
        }
    }
    void deletedItGoesWithAllOfItAndComesBack()
    {
        const CircleProgram program;
        const QString id = program.json(quotedLine("circle delete fridays")).value(QStringLiteral("id")).toString();
        QVERIFY(!id.isEmpty());
        QVERIFY(program.json(quotedLine("upcoming")).value(QStringLiteral("circles")).toArray().isEmpty());
        QCOMPARE(program.on19November({QStringLiteral("restore-thing"), id}).status, 0);
        QCOMPARE(program.json(quotedLine("upcoming")).value(QStringLiteral("circles")).toArray().size(), 1);
    }
    void helpNamesTheShapes()
    {
        const QString help = JournalProgram().on19November(line("help json")).text();
        for (const char *shape : {"CIRCLE: {", "SESSION: {", "TAKEAWAY: {", "WISH: {", "CIRCLEAHEAD: {", "HEALTH: {"})
            QVERIFY2(help.contains(QLatin1StringView(shape)), shape);
    }
};

LANAI_TEST(TstCircleCommands, tst_circlecommands)
#include "tst_circlecommands.moc"
