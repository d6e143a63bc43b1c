// `kudos` and `breadth`.
#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

QStringList namesDue(const JournalProgram &program, const char *words)
{
    QStringList names;
    const QJsonArray due = program.run(line(words)).json().value(QStringLiteral("due")).toArray();
    for (const QJsonValue &one : due)
        names << one[QStringLiteral("peerName")].toString();
    return names;
}

QJsonValue rowOf(const QJsonObject &breadth, const char *name)
{
    for (const QJsonValue &row : breadth.value(QStringLiteral("people")).toArray()) {
        if (row[QStringLiteral("peerName")].toString() == QLatin1StringView(name))
            return row;
    }
    return {};
}

} // namespace

class TstKudosCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKindWordIsGivenAndWhoseTurnItIsIsTold()
    {
        const JournalProgram program;
        const QJsonObject given = program.json({QStringLiteral("kudos"), QStringLiteral("give"), QStringLiteral("Dana"),
                                                QStringLiteral("Held the release calmly"), QStringLiteral("--privacy"),
                                                QStringLiteral("sheet-safe")});
        const QJsonValue entry = given.value(QStringLiteral("entry"));
        QCOMPARE(entry[QStringLiteral("kind")].toString(), QStringLiteral("kudos"));
        QCOMPARE(entry[QStringLiteral("date")].toString(), QStringLiteral("2026-11-19"));
        QCOMPARE(entry[QStringLiteral("privacy")].toString(), QStringLiteral("sheet-safe"));
        QCOMPARE(entry[QStringLiteral("body")].toString(), QStringLiteral("Held the release calmly"));
        QVERIFY(!namesDue(program, "kudos due --json --today 2027-12-01").isEmpty());
        const Ran told = program.on19November(line("kudos give Priya Thanks --on yesterday"));
        QVERIFY2(told.status != 0 || told.text().contains(QStringLiteral("A kind word for Priya Raman")), told.out);
        QCOMPARE(program.on19November(line("kudos give Priya Thanks --on 2026-11-18")).status, 0);
        const Ran due = program.run(line("kudos due --today 2027-12-01"));
        QVERIFY2(due.text().contains(QStringLiteral("last Thu 19 Nov 2026")), due.out);
    }
    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &words, const char *says) {
            QTest::newRow(name) << QStringList{QStringLiteral("kudos"), QStringLiteral("give")} + words
                                << QString::fromUtf8(says);
        };
        row("nobody by that name", line("Diana Thanks"), "Diana");
        row("no words", {QStringLiteral("Dana"), QStringLiteral(" ")}, "empty");
        row("a day to come", line("Dana Thanks --on 2026-11-20"), "2026");
        row("no day", line("Dana Thanks --on someday"), "someday");
        row("no privacy", line("Dana Thanks --privacy loud"), "loud");
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, says);
        const JournalProgram program;
        const QByteArray before = program.bytes();
        const Ran ran = program.on19November(words);
        QVERIFY(ran.status != 0);
        QVERIFY2(ran.reason().contains(says), ran.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void breadthTellsWhoIsNearAndWhoIsNot()
    {
        const JournalProgram program;
        for (int i = 10; i < 16; ++i) {
            const QString on = QStringLiteral("2026-11-%1").arg(i);
            QCOMPARE(program
                         .on19November({QStringLiteral("log"), QStringLiteral("Dana"), QStringLiteral("--on"), on,
                                        QStringLiteral("--tag"), QStringLiteral("roadmap"), QStringLiteral("-m"),
                                        QStringLiteral("Talked.")})
                         .status,
                     0);
        }
        const QJsonObject breadth = program.json(line("breadth"));
        const QJsonValue dana = rowOf(breadth, "Dana Whitfield");
        QCOMPARE(dana[QStringLiteral("nearness")].toString(), QStringLiteral("inner"));
        QCOMPARE(dana[QStringLiteral("contacts")].toInt(), 6);
        QCOMPARE(dana[QStringLiteral("on")].toArray().first().toString(), QStringLiteral("roadmap"));
        QCOMPARE(rowOf(breadth, "Priya Raman")[QStringLiteral("nearness")].toString(), QStringLiteral("name-only"));
        const Ran told = program.on19November(line("breadth"));
        QVERIFY2(told.text().contains(QStringLiteral("Inner circle")), told.out);
        QVERIFY2(told.text().contains(QStringLiteral("In name only")), told.out);
    }
};

LANAI_TEST(TstKudosCommands, tst_kudoscommands)
#include "tst_kudoscommands.moc"
