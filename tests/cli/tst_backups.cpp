#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

int notesOf(const JournalProgram &program)
{
    return program.run(line("verify --json")).json().value(QStringLiteral("entries")).toInt(-1);
}

QString backupMade(const JournalProgram &program)
{
    return program.run(line("backup --json")).json().value(QStringLiteral("backup")).toString();
}

qint64 countIn(const QJsonObject &shown, const char *kind, const char *what)
{
    for (const QJsonValue &value : shown.value(QStringLiteral("kinds")).toArray()) {
        if (value[QStringLiteral("kind")].toString() == QLatin1StringView(kind))
            return value[QString::fromLatin1(what)].toInteger(-1);
    }
    return -1;
}

} // namespace

class TstBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsMadeListedAndOpens()
    {
        const JournalProgram program;
        const Ran made = program.run(line("backup"));
        QCOMPARE(made.status, 0);
        QVERIFY2(made.text().contains(QStringLiteral("made and read back")), made.out.constData());
        const QJsonArray listed =
            program.run(line("backup list --json")).json().value(QStringLiteral("backups")).toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first()[QStringLiteral("reason")].toString(), QStringLiteral("asked"));
        const QString path = listed.first()[QStringLiteral("backup")].toString();
        QCOMPARE(program.run({QStringLiteral("peers"), QStringLiteral("--journal"), path}).status, 0);
    }
    void withoutOneTheListSaysHowToMakeIt()
    {
        const Ran ran = JournalProgram().run(line("backup list"));
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.text().contains(QStringLiteral("lanai-cli backup")));
    }
    void whatItHoldsAndWhatDiffersIsShown()
    {
        const JournalProgram program;
        QCOMPARE(program.run(line("log Dana -m one")).status, 0);
        const QString backup = backupMade(program);
        QCOMPARE(program.run(line("log Dana -m two")).status, 0);
        const QJsonObject shown = program
                                      .run({QStringLiteral("backup"), QStringLiteral("show"),
                                            QFileInfo(backup).fileName(), QStringLiteral("--json")})
                                      .json();
        QCOMPARE(shown.value(QStringLiteral("compared")), QJsonValue(true));
        QCOMPARE(countIn(shown, "entry", "there"), 1);
        QCOMPARE(countIn(shown, "entry", "only_in_journal"), 1);
        QCOMPARE(countIn(shown, "entry", "only_in_backup"), 0);
        QCOMPARE(countIn(shown, "peer", "there"), 5);
        QCOMPARE(countIn(shown, "peer", "changed"), 0);
    }
    void restoringKeepsWhatWasThere()
    {
        const JournalProgram program;
        QCOMPARE(program.run(line("log Dana -m one")).status, 0);
        const QString backup = backupMade(program);
        QCOMPARE(program.run(line("log Dana -m two")).status, 0);
        QCOMPARE(notesOf(program), 2);
        const Ran restored = program.run({QStringLiteral("restore"), backup});
        QCOMPARE(restored.status, 0);
        QCOMPARE(notesOf(program), 1);
        const QJsonArray listed =
            program.run(line("backup list --json")).json().value(QStringLiteral("backups")).toArray();
        QCOMPARE(listed.size(), 2);
        QStringList reasons;
        for (const QJsonValue &one : listed)
            reasons << one[QStringLiteral("reason")].toString();
        QVERIFY(reasons.contains(QStringLiteral("before-restore")));
    }
    void aLostOrDamagedJournalIsBroughtBack_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("lost") << false;
        QTest::newRow("damaged") << true;
    }
    void aLostOrDamagedJournalIsBroughtBack()
    {
        QFETCH(const bool, isThere);
        const JournalProgram program;
        QCOMPARE(program.run(line("log Dana -m one")).status, 0);
        const QString backup = backupMade(program);
        QVERIFY(QFile::remove(program.journal()));
        if (isThere) {
            QFile broken(program.journal());
            QVERIFY(broken.open(QIODevice::WriteOnly));
            QCOMPARE(broken.write(QByteArray(50'000, 'x')), 50'000);
        }
        QCOMPARE(program.run({QStringLiteral("restore"), backup}).status, 0);
        QCOMPARE(notesOf(program), 1);
    }
    void whatCannotBeRestoredChangesNothing()
    {
        const JournalProgram program;
        const QByteArray before = program.bytes();
        const Ran none = program.run(line("restore nowhere.lanai"));
        QCOMPARE(none.status, 1);
        QVERIFY2(none.reason().contains(QStringLiteral("There is no file")), none.err.constData());
        const Ran noJournal = program.run(
            {QStringLiteral("restore"), program.file(QStringLiteral("letter.txt"), QByteArray(20'480, 'x'))});
        QVERIFY(noJournal.status == 1 || noJournal.status == 3);
        QCOMPARE(program.bytes(), before);
        QVERIFY(program.run(line("backup list --json")).json().value(QStringLiteral("backups")).toArray().isEmpty());
    }
};

LANAI_TEST(TstBackups, tst_backups)
#include "tst_backups.moc"
