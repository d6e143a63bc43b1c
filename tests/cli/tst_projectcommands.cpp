#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QJsonObject>

using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

QJsonObject shown(const JournalProgram &program, const char *which)
{
    return program.json({QStringLiteral("project"), QString::fromUtf8(which)})
        .value(QStringLiteral("project"))
        .toObject();
}

QString phaseOf(const JournalProgram &program, const char *which)
{
    return shown(program, which).value(QStringLiteral("phase")).toString();
}

} // namespace

class TstProjectCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // From the idea through every phase to insights on the peer's page.
    void oneProjectIsDrivenThroughAllPhases()
    {
        const JournalProgram program;
        const auto done = [&program](const QStringList &words) {
            const Ran ran = program.on19November(words);
            if (ran.status != 0)
                qWarning("%s", ran.err.constData());
            return ran.status == 0;
        };
        const QString which = QStringLiteral("glossary");
        const auto project = [&which](const char *verb, const QStringList &more) {
            return QStringList{QStringLiteral("project"), QLatin1StringView(verb), which} + more;
        };
        QVERIFY(done({QStringLiteral("project"), QStringLiteral("add"), QStringLiteral("One glossary"),
                      QStringLiteral("--with"), QStringLiteral("Priya"), QStringLiteral("Marcus"),
                      QStringLiteral("--why"), QStringLiteral("white-space")}));
        QCOMPARE(phaseOf(program, "glossary"), QStringLiteral("idea"));
        QVERIFY(done(project("move", {QStringLiteral("diverge")})));
        QCOMPARE(shown(program, "glossary").value(QStringLiteral("due")).toString(), QStringLiteral("2026-12-03"));
        QVERIFY(done(project("note", {QStringLiteral("options"), QStringLiteral("A page, a sheet")})));
        QVERIFY(
            done(project("commit", {QStringLiteral("List the terms"), QStringLiteral("--peer"), QStringLiteral("Priya"),
                                    QStringLiteral("--due"), QStringLiteral("2026-11-24")})));
        QVERIFY(done(project("move", {QStringLiteral("converge")})));
        QVERIFY(done(project("note", {QStringLiteral("choice"), QStringLiteral("The page")})));
        QVERIFY(done(project("move", {QStringLiteral("deliver")})));
        QVERIFY(done(project("move", {QStringLiteral("debrief")})));
        QVERIFY(
            done(project("debrief", {QStringLiteral("--peer"), QStringLiteral("Priya"), QStringLiteral("--thinking"),
                                     QStringLiteral("From the exception, to the rule"), QStringLiteral("--later")})));
        QCOMPARE(phaseOf(program, "glossary"), QStringLiteral("debrief"));
        QVERIFY(done(
            project("debrief", {QStringLiteral("--peer"), QStringLiteral("Marcus"), QStringLiteral("--values"),
                                QStringLiteral("A plain word"), QStringLiteral("--another"), QStringLiteral("yes")})));
        const QJsonObject priya = program.json(line("peer Priya"));
        const QJsonObject insight = priya.value(QStringLiteral("insights")).toArray().first().toObject();
        QCOMPARE(insight.value(QStringLiteral("text")).toString(), QStringLiteral("From the exception, to the rule"));
        QCOMPARE(insight.value(QStringLiteral("project")), shown(program, "glossary").value(QStringLiteral("id")));
        const QJsonObject whole = program.json(line("project glossary"));
        QCOMPARE(whole.value(QStringLiteral("notes")).toArray().size(), 2);
        QCOMPARE(whole.value(QStringLiteral("steps")).toArray().size(), 5);
        QCOMPARE(whole.value(QStringLiteral("commitments")).toArray().size(), 1);
        QCOMPARE(whole.value(QStringLiteral("insights")).toArray().size(), 2);
        const QJsonObject closed = program.json(line("projects")).value(QStringLiteral("closedThisYear")).toObject();
        QCOMPARE(closed.value(QStringLiteral("peers")).toInt(), 2);
        QVERIFY(done(line("undo")));
        QCOMPARE(phaseOf(program, "glossary"), QStringLiteral("debrief"));
    }
    void thePeersPageNamesTheProjectAndTheDebrief()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("project add Book --with Dana --start today")).status, 0);
        const Ran page = program.on19November(line("peer Dana"));
        QVERIFY2(page.text().contains(QStringLiteral("Projects")), page.out.constData());
        QVERIFY2(page.text().contains(QStringLiteral("day 1 of 14")), page.out.constData());
        QCOMPARE(program.on19November(line("project move book deliver --why Read")).status, 0);
        QCOMPARE(program.on19November(line("project debrief book --thinking Slowly")).status, 0);
        const Ran after = program.on19November(line("peer Dana"));
        QVERIFY2(after.text().contains(QStringLiteral("from the debrief of Book")), after.out.constData());
        QCOMPARE(program.on19November(line("project remove book")).status, 0);
        const Ran trashed = program.on19November(line("peer Dana"));
        QVERIFY2(trashed.text().contains(QStringLiteral("from the debrief of Book, in the trash")),
                 trashed.out.constData());
    }
    void theBoardIsListedByColumnWithWhoComesNext()
    {
        const JournalProgram program;
        QVERIFY(program.on19November(line("projects")).text().contains(QStringLiteral("No project yet")));
        QCOMPARE(program.on19November(line("series add Priya --every weekly --on thu --at 10:00")).status, 0);
        QCOMPARE(program.on19November(line("project add Book --with Dana --start 2026-11-14 --due 2026-12-10")).status,
                 0);
        const Ran board = program.on19November(line("projects"));
        QVERIFY2(board.text().contains(QStringLiteral("diverge")), board.out.constData());
        QVERIFY2(board.text().contains(QStringLiteral("day 6 of 26")), board.out.constData());
        QVERIFY2(board.text().contains(QStringLiteral("no longer low-stakes: longer than 21 days")),
                 board.out.constData());
        QVERIFY2(board.text().contains(QStringLiteral("Nothing made together yet")), board.out.constData());
        QCOMPARE(program.on19November(line("project edit book --due 2026-11-28 --title Chapter")).status, 0);
        QCOMPARE(shown(program, "chapter").value(QStringLiteral("days")).toInt(), 14);
        QCOMPARE(program
                     .on19November({QStringLiteral("project"), QStringLiteral("abandon"), QStringLiteral("chapter"),
                                    QStringLiteral("--why"), QStringLiteral("We talk instead")})
                     .status,
                 0);
        QCOMPARE(phaseOf(program, "chapter"), QStringLiteral("abandoned"));
    }
    void whatMakesNoSenseIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody") << "project add Alone" << 1 << "nobody to do it with";
        QTest::newRow("due before start")
            << "project add Late --with Dana --start 2026-11-10 --due 2026-11-09" << 1 << "would be due on";
        QTest::newRow("a start to come") << "project add Soon --with Dana --start 2026-11-20" << 1 << "still to come";
        QTest::newRow("a phase left out") << "project move book deliver" << 1 << "diverge, converge";
        QTest::newRow("closed by a move") << "project move book closed" << 2 << "project debrief";
        QTest::newRow("abandoned by a move") << "project move book abandoned" << 2 << "project abandon";
        QTest::newRow("no such phase") << "project move book later" << 1 << "not a possible phase";
        QTest::newRow("too early") << "project debrief book --peer Dana --thinking x" << 1 << "not delivered yet";
        QTest::newRow("no reason") << "project abandon book" << 1 << "“why” is empty";
        QTest::newRow("no such project") << "project nothing" << 1 << "Choose one of these: Book";
        QTest::newRow("several peers") << "project commit book Read" << 2 << "--peer NAME";
        QTest::newRow("somebody else") << "project commit book Read --peer Marcus" << 2 << "isn't done with Marcus";
        QTest::newRow("no such kind") << "project note book mood Fine" << 1 << "kind of note";
    }
    void whatMakesNoSenseIsRefusedAndChangesNothing()
    {
        QFETCH(const QString, words);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const JournalProgram program;
        QCOMPARE(program.on19November(line("project add Book --with Dana Priya")).status, 0);
        const QJsonObject before = program.json(line("projects"));
        const Ran ran = program.on19November(line(words.toUtf8().constData()));
        QCOMPARE(ran.status, status);
        QVERIFY2(ran.reason().contains(says), ran.err.constData());
        QCOMPARE(program.json(line("projects")), before);
    }
    void anEmptyDebriefKeepsWhatWasTyped()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("project add Book --with Dana --start today")).status, 0);
        QCOMPARE(program.on19November(line("project move book deliver --why Short")).status, 0);
        const Ran empty = program.on19November(line("project debrief book --another maybe"));
        QCOMPARE(empty.status, 1);
        QVERIFY2(empty.reason().contains(QStringLiteral("still empty")), empty.err.constData());
        QCOMPARE(program.on19November(line("project debrief book --differently Less")).status, 0);
        QCOMPARE(shown(program, "book").value(QStringLiteral("another")).toString(), QStringLiteral("maybe"));
    }
    void aTitleThatFitsSeveralIsAsked()
    {
        const JournalProgram program;
        QCOMPARE(program
                     .on19November({QStringLiteral("project"), QStringLiteral("add"), QStringLiteral("Book one"),
                                    QStringLiteral("--with"), QStringLiteral("Dana")})
                     .status,
                 0);
        QCOMPARE(program
                     .on19November({QStringLiteral("project"), QStringLiteral("add"), QStringLiteral("Book two"),
                                    QStringLiteral("--with"), QStringLiteral("Dana")})
                     .status,
                 0);
        const Ran ran = program.on19November(line("project book"));
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(QStringLiteral("Book one, Book two")), ran.err.constData());
        const QString id = shown(program, "two").value(QStringLiteral("id")).toString();
        QCOMPARE(shown(program, id.last(8).toLatin1().constData()).value(QStringLiteral("title")).toString(),
                 QStringLiteral("Book two"));
    }
};

LANAI_TEST(TstProjectCommands, tst_projectcommands)
#include "tst_projectcommands.moc"
