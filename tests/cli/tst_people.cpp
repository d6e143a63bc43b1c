#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Program;
using lanai::test::Ran;

class TstPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyIsListedByNameAndStanding()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("peer edit Marcus --standing former")).status, 0);
        const QString text = program.on19November(line("peers")).text();
        QVERIFY(text.startsWith(QStringLiteral("Peers  4\n")));
        QVERIFY(text.contains(QStringLiteral("  Dana Whitfield  VP Engineering  strong\n")));
        QVERIFY(text.contains(QStringLiteral("\nFormer peers  1\n  Marcus Oyelaran")));
        const QJsonArray peers = program.json(line("peers")).value(QStringLiteral("peers")).toArray();
        QCOMPARE(peers.size(), 5);
        QCOMPARE(peers.first()[QStringLiteral("name")].toString(), QStringLiteral("Ana Lima"));
    }
    void anEmptyJournalSaysHowToBegin()
    {
        Program program;
        program.set(QStringLiteral("LANAI_PASSPHRASE"), QStringLiteral("one two three"));
        QCOMPARE(program.run(line("create j.lanai")).status, 0);
        QVERIFY(program.run(line("peers")).text().contains(QStringLiteral("lanai-cli peer add NAME")));
    }
    void aPersonIsAddedWithAllThatIsSaid()
    {
        const JournalProgram program;
        const QJsonObject added =
            program.json({QStringLiteral("peer"), QStringLiteral("add"), QStringLiteral("  Wei  Lin Tan "),
                          QStringLiteral("--role"), QStringLiteral("CMO"), QStringLiteral("--org"),
                          QStringLiteral("Acme"), QStringLiteral("--interdependence"), QStringLiteral("light"),
                          QStringLiteral("--email"), QStringLiteral("wei@example.com"), QStringLiteral("--tag"),
                          QStringLiteral("brand, apac"), QStringLiteral("--tz"), QStringLiteral("Asia/Singapore"),
                          QStringLiteral("--birthday"), QStringLiteral("12-03")});
        const QJsonValue peer = added.value(QStringLiteral("peer"));
        QCOMPARE(peer[QStringLiteral("name")].toString(), QStringLiteral("Wei Lin Tan"));
        QCOMPARE(peer[QStringLiteral("organisation")].toString(), QStringLiteral("Acme"));
        QCOMPARE(peer[QStringLiteral("interdependence")].toString(), QStringLiteral("light"));
        QCOMPARE(peer[QStringLiteral("timeZone")].toString(), QStringLiteral("Asia/Singapore"));
        QCOMPARE(peer[QStringLiteral("birthday")].toString(), QStringLiteral("--12-03"));
        QCOMPARE(peer[QStringLiteral("tags")].toArray(), (QJsonArray{QStringLiteral("brand"), QStringLiteral("apac")}));
        QCOMPARE(program.json(line("peer lin")).value(QStringLiteral("peer"))[QStringLiteral("id")],
                 peer[QStringLiteral("id")]);
    }
    void aNewRoleKeepsTheOneBefore()
    {
        const JournalProgram program;
        const QJsonObject page = program.json(line("peer edit dana --role CTO"));
        QCOMPARE(page.value(QStringLiteral("peer"))[QStringLiteral("role")].toString(), QStringLiteral("CTO"));
        const QJsonArray roles = page.value(QStringLiteral("roles")).toArray();
        QCOMPARE(roles.size(), 1);
        QCOMPARE(roles.first()[QStringLiteral("role")].toString(), QStringLiteral("VP Engineering"));
        QCOMPARE(roles.first()[QStringLiteral("until")].toString(), QStringLiteral("2026-11-18"));
    }
    void anEmptyValueTakesAwayWhatWasThere()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("peer edit dana --phone 123 --birthday 1980-03-14 --tag eng")).status, 0);
        const QJsonObject page = program.json({QStringLiteral("peer"), QStringLiteral("edit"), QStringLiteral("dana"),
                                               QStringLiteral("--phone"), QString(), QStringLiteral("--birthday"),
                                               QString(), QStringLiteral("--tag"), QString()});
        const QJsonValue peer = page.value(QStringLiteral("peer"));
        QCOMPARE(peer[QStringLiteral("phone")].toString(), QString());
        QVERIFY(peer[QStringLiteral("birthday")].isNull());
        QVERIFY(peer[QStringLiteral("tags")].toArray().isEmpty());
    }
    void aFactIsKnownAndComesRound()
    {
        const JournalProgram program;
        const Ran ran = program.on19November(
            {QStringLiteral("fact"), QStringLiteral("add"), QStringLiteral("dana"), QStringLiteral("Theo’s recital"),
             QStringLiteral("--on"), QStringLiteral("12 Dec"), QStringLiteral("--category"), QStringLiteral("family")});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY(ran.text().contains(QStringLiteral("Sat 12 Dec")));
        const QJsonArray facts = program.json(line("peer dana")).value(QStringLiteral("facts")).toArray();
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts.first()[QStringLiteral("comesRound")].toString(), QStringLiteral("--12-12"));
        QCOMPARE(facts.first()[QStringLiteral("category")].toString(), QStringLiteral("family"));
        QCOMPARE(facts.first()[QStringLiteral("privacy")].toString(), QStringLiteral("private"));
        QCOMPARE(facts.first()[QStringLiteral("learntOn")].toString(), QStringLiteral("2026-11-19"));
    }
    void aPersonsPageReadsWell()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("peer edit dana --email dana@example.com")).status, 0);
        QCOMPARE(
            program.on19November(line("log dana -"), "Theo again.\n>> me by Fri: send the draft\n!! number first\n")
                .status,
            0);
        static const QRegularExpression shortIds(QStringLiteral("[0-9a-f]{8}  "));
        QCOMPARE(program.on19November(line("peer dana")).text().remove(shortIds),
                 QStringLiteral("Dana Whitfield  VP Engineering\n"
                                "  interdependence  strong\n"
                                "  e-mail           dana@example.com\n"
                                "\n"
                                "1:1s\n"
                                "  last contact  today\n"
                                "\n"
                                "You promised\n"
                                "  tomorrow  send the draft\n"
                                "\n"
                                "How they work\n"
                                "  thinking  number first\n"
                                "\n"
                                "Record  newest first\n"
                                "  today  conversation  Theo again.\n"
                                "  today  insight       number first\n"));
    }
    void whoIsSpokenOfHasTheMention()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("log Dana -"), "@Priya will hate this\n").status, 0);
        QCOMPARE(program.on19November(line("log Dana - --privacy sealed"), "@Priya must not know\n").status, 0);
        const QString page = program.on19November(line("peer Priya")).text();
        QVERIFY2(page.contains(QStringLiteral("Mentions")), qPrintable(page));
        QVERIFY2(page.contains(QStringLiteral("@Priya will hate this")), qPrintable(page));
        QVERIFY(!page.contains(QStringLiteral("must not know")));
        const QJsonArray mentions = program.json(line("peer Priya")).value(QStringLiteral("mentions")).toArray();
        QCOMPARE(mentions.size(), 2);
        QVERIFY(mentions.at(0)[QStringLiteral("text")].isNull());
        QCOMPARE(mentions.at(1)[QStringLiteral("text")].toString(), QStringLiteral("@Priya will hate this\n"));
        QVERIFY(!program.on19November(line("peer Dana")).text().contains(QStringLiteral("Mentions")));
    }
    void sealedFactsAndInsightsAreSealedEverywhereOnThePage()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("log Dana - --privacy sealed"), "++ is ill\n!! avoids conflict\n").status,
                 0);
        const Ran page = program.on19November(line("peer Dana"));
        const Ran json = program.on19November(line("peer Dana --json"));
        for (const char *sealed : {"is ill", "avoids conflict"}) {
            QVERIFY2(!page.out.contains(sealed), page.out.constData());
            QVERIFY2(!json.out.contains(sealed), json.out.constData());
        }
        QVERIFY2(page.text().contains(QStringLiteral("Know them")), page.out.constData());
    }
    void sealedWordsAreNotInTheRecord()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("log dana --privacy sealed -m Secretplans")).status, 0);
        const Ran page = program.on19November(line("peer dana"));
        QVERIFY(page.text().contains(QStringLiteral("(sealed)")));
        QVERIFY(!page.out.contains("Secretplans"));
        QVERIFY(!program.on19November(line("peer dana --json")).out.contains("Secretplans"));
    }

    void whatCanNotBeIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &words, int status, const QString &says) {
            QTest::newRow(name) << words << status << says;
        };
        row("unknown name", line("peer Zed"), 1,
            QStringLiteral("Nobody in the journal is called “Zed”. There are: Ana Lima, Ana Ruiz"));
        row("ambiguous name", line("peer edit ana --role CFO"), 1,
            QStringLiteral("“ana” may be one of these: Ana Lima, Ana Ruiz"));
        row("name taken", {QStringLiteral("peer"), QStringLiteral("add"), QStringLiteral("dana whitfield")}, 1,
            QStringLiteral("There is a “Dana Whitfield” already"));
        row("empty name", {QStringLiteral("peer"), QStringLiteral("add"), QStringLiteral("  ")}, 1,
            QStringLiteral("The name is empty"));
        row("unknown zone", line("peer edit dana --tz Mars/Olympus"), 1, QStringLiteral("no time zone “Mars/Olympus”"));
        row("unknown choice", line("peer edit dana --interdependence fierce"), 1,
            QStringLiteral(
                "“fierce” is not a possible --interdependence. Choose one of these: strong, moderate, light."));
        row("unreadable birthday", line("peer edit dana --birthday 30-30"), 1, QStringLiteral("“30-30” is not a date"));
        row("nothing to change", line("peer edit dana"), 2, QStringLiteral("Nothing to change is named"));
        row("no name", line("peer add"), 2, QStringLiteral("It is written: lanai-cli peer add NAME"));
        row("two names", line("peer dana priya"), 2, QStringLiteral("“priya” is one word too many"));
        row("fact without text",
            {QStringLiteral("fact"), QStringLiteral("add"), QStringLiteral("dana"), QStringLiteral(" ")}, 1,
            QStringLiteral("empty"));
        row("fact on no date",
            {QStringLiteral("fact"), QStringLiteral("add"), QStringLiteral("dana"), QStringLiteral("x"),
             QStringLiteral("--on"), QStringLiteral("3/12")},
            1, QStringLiteral("“3/12” is not a date"));
        row("fact about nobody", line("fact add Zed text"), 1, QStringLiteral("Nobody in the journal is called “Zed”"));
    }
    void whatCanNotBeIsRefusedAndChangesNothing()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const JournalProgram program;
        const QByteArray before = program.bytes();
        const Ran ran = program.on19November(words);
        QCOMPARE(ran.status, status);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.reason().contains(says), ran.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void aRefusalInJsonCarriesTheCandidates()
    {
        const Ran ran = JournalProgram().on19November(line("peer ana --json"));
        QCOMPARE(ran.status, 1);
        const QJsonValue error = ran.json().value(QStringLiteral("error"));
        QCOMPARE(error[QStringLiteral("code")].toString(), QStringLiteral("ambiguous-name"));
        QCOMPARE(error[QStringLiteral("details")].toArray(),
                 (QJsonArray{QStringLiteral("ana"), QStringLiteral("Ana Lima"), QStringLiteral("Ana Ruiz")}));
    }
};

LANAI_TEST(TstPeople, tst_people)
#include "tst_people.moc"
