#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QDir>
#include <QJsonArray>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

QString noteAboutFerries(const JournalProgram &program)
{
    return program
        .json({QStringLiteral("log"), QStringLiteral("Dana"), QStringLiteral("-m"),
               QStringLiteral("about ferries\n>> me by 3 Dec: book the ferry")})
        .value(QStringLiteral("entry"))[QStringLiteral("id")]
        .toString();
}

} // namespace

class TstErase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAnybodyToAskItIsRefused()
    {
        const JournalProgram program;
        const QString note = noteAboutFerries(program);
        const Ran ran = program.on19November({QStringLiteral("erase"), note});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.reason().contains(QStringLiteral("--yes")), ran.err.constData());
        QCOMPARE(program.on19November({QStringLiteral("note"), note}).status, 0);
    }
    void itIsGoneWithWhatItFiled()
    {
        const JournalProgram program;
        const QString note = noteAboutFerries(program);
        const Ran ran = program.on19November({QStringLiteral("erase"), note.last(8), QStringLiteral("--yes")});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY2(ran.text().contains(QStringLiteral("Erased: “about ferries”.")), ran.out.constData());
        QCOMPARE(program.on19November({QStringLiteral("note"), note}).status, 1);
        QVERIFY(program.on19November(line("trash")).text().contains(QStringLiteral("The trash is empty.")));
        QVERIFY(program.on19November(line("commitments")).text().contains(QStringLiteral("ferry")) == false);
        QCOMPARE(program.on19November({QStringLiteral("erase"), note, QStringLiteral("--yes")}).status, 1);
        QCOMPARE(program.on19November(line("undo")).status == 0 &&
                     program.on19November({QStringLiteral("note"), note}).status == 0,
                 false);
    }
    void theBackupsThatHoldItAreNamedAndReplaced()
    {
        const JournalProgram program;
        const auto on = [&program](const char *day, const char *words) { // a day keeps one backup
            return program.run(line(words) << QStringLiteral("--today") << QString::fromLatin1(day));
        };
        QCOMPARE(on("2026-11-19", "backup").status, 0);
        const QString note = noteAboutFerries(program);
        QCOMPARE(on("2026-11-20", "backup").status, 0);
        const QString other = noteAboutFerries(program);
        const QJsonObject named = program.json({QStringLiteral("erase"), note, QStringLiteral("--yes")});
        QCOMPARE(named.value(QStringLiteral("heldBy")).toArray().size(), 1);
        QCOMPARE(named.value(QStringLiteral("removed")).toArray().size(), 0);
        QCOMPARE(on("2026-11-21", "backup").status, 0); // holds the other one
        const QJsonObject gone =
            program.json({QStringLiteral("erase"), other, QStringLiteral("--yes"), QStringLiteral("--remove-backups")});
        QCOMPARE(gone.value(QStringLiteral("removed")).toArray().size(), 1);
        QVERIFY(!QFile::exists(gone.value(QStringLiteral("removed")).toArray().first().toString()));
        const QJsonArray left = program.json(line("backup list")).value(QStringLiteral("backups")).toArray();
        QVERIFY(!left.isEmpty());
    }
    void atATerminalItAsks()
    {
        const JournalProgram program;
        const QString note = noteAboutFerries(program);
        const QStringList words{QStringLiteral("erase"), note, QStringLiteral("--today"), QStringLiteral("2026-11-19")};
        const Ran no = program.runAtTerminal(words, {{"Type “yes”: ", "no\n"}});
        QVERIFY(no.status != 0);
        QVERIFY2(no.text().contains(QStringLiteral("Note: “about ferries”")), no.out.constData());
        QCOMPARE(program.on19November({QStringLiteral("note"), note}).status, 0);
        const Ran yes = program.runAtTerminal(words, {{"Type “yes”: ", "yes\n"}});
        QVERIFY2(yes.status == 0, yes.out.constData());
        QCOMPARE(program.on19November({QStringLiteral("note"), note}).status, 1);
    }
};

LANAI_TEST(TstErase, tst_erase)
#include "tst_erase.moc"
