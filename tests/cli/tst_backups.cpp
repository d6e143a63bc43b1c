#include "tests/cli/journalprogram.h"
#include "tests/cli/smalldisk.h"
#include "tests/support/registry.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;
using lanai::test::SmallDisk;

namespace {

constexpr const char *calendarOfDana =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a@x\r\nSUMMARY:1:1 Dana\r\n"
    "DTSTART;TZID=Europe/Berlin:20261126T090000\r\nDURATION:PT45M\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

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
    void onlyOneThatIsDueIsMade()
    {
        const JournalProgram program;
        QCOMPARE(program.run(line("log Dana -m one")).status, 0);
        const auto made = [&program] { return program.run(line("backup --if-due --json")).json(); };
        QCOMPARE(made().value(QStringLiteral("reason")).toString(), QStringLiteral("daily"));
        QVERIFY(made().value(QStringLiteral("backup")).isNull());
        QCOMPARE(program.run(line("log Dana -m two")).status, 0);
        QVERIFY(made().value(QStringLiteral("backup")).isNull()); // one a day
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
    void aRestoreNamesWhatTakesItBack()
    {
        const JournalProgram program;
        const QString backup = backupMade(program);
        QCOMPARE(program.run(line("log Dana -m later")).status, 0);
        const QString kept = program.run({QStringLiteral("restore"), backup, QStringLiteral("--json")})
                                 .json()
                                 .value(QStringLiteral("kept"))
                                 .toString();
        QCOMPARE(notesOf(program), 0);
        QCOMPARE(program.run({QStringLiteral("restore"), kept}).status, 0);
        QCOMPARE(notesOf(program), 1);
    }
    void theNewestIsTriedAndABrokenOneFound()
    {
        const JournalProgram program;
        QCOMPARE(program.run(line("backup try")).status, 1); // there is none
        const QString backup = backupMade(program);
        const Ran tried = program.run(line("backup try"));
        QCOMPARE(tried.status, 0);
        QVERIFY2(tried.text().contains(QStringLiteral("it is whole")), tried.out.constData());
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("broken") == 6);
        file.close();
        const Ran broken = program.run(line("backup try"));
        QCOMPARE(broken.status, 4);
        QVERIFY2(broken.reason().contains(QStringLiteral("damaged")), broken.err.constData());
    }
    void aFolderIsChosenForThisMachineAndTakenBack()
    {
        const JournalProgram program;
        const QString beside = backupMade(program);
        const QString disk = program.path(QStringLiteral("disk"));
        const Ran gone = program.run({QStringLiteral("backup"), QStringLiteral("folder"), disk});
        QCOMPARE(gone.status, 1);
        QVERIFY(QDir().mkpath(disk));
        QCOMPARE(program.run({QStringLiteral("backup"), QStringLiteral("folder"), disk}).status, 0);
        QVERIFY(backupMade(program).startsWith(disk));
        QVERIFY2(program.run({QStringLiteral("backup"), QStringLiteral("show"), QFileInfo(beside).fileName()}).status ==
                     0,
                 "one beside the journal is found by the name it is listed with");
        QVERIFY(QDir(disk).removeRecursively());
        const Ran refused = program.run(line("backup"));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.reason().contains(disk), refused.err.constData());
        QVERIFY(!QFileInfo::exists(disk));
        QCOMPARE(program.run(line("backup folder --beside")).status, 0);
        QVERIFY(backupMade(program).contains(QStringLiteral("/Backups/")));
    }
    void anImportIsBackedUpFirstAndRefusedWithout()
    {
        const JournalProgram program;
        const QString calendar = program.file(QStringLiteral("calendar.ics"), QByteArray(calendarOfDana));
        QCOMPARE(program.on19November({QStringLiteral("import"), calendar, QStringLiteral("--dry-run")}).status, 0);
        const auto reasons = [&program] {
            QStringList all;
            for (const QJsonValue &one :
                 program.run(line("backup list --json")).json().value(QStringLiteral("backups")).toArray())
                all << one[QStringLiteral("reason")].toString();
            return all;
        };
        QVERIFY(reasons().isEmpty());
        QCOMPARE(program.on19November({QStringLiteral("import"), calendar}).status, 0);
        QCOMPARE(reasons(), QStringList{QStringLiteral("before-import")});
        // Where none can be made nothing is imported.
        QVERIFY(QDir(QFileInfo(program.journal()).absolutePath() + QStringLiteral("/Backups")).removeRecursively());
        (void)program.file(QStringLiteral("Backups"), "in the way");
        QCOMPARE(program.run(line("log Dana -m later")).status, 0);
        const QByteArray before = program.bytes();
        QCOMPARE(program.on19November({QStringLiteral("import"), calendar}).status, 1);
        QCOMPARE(program.bytes(), before);
    }
    void onAFullDiskNoBackupIsMadeAndThoseThereAreStay()
    {
        const JournalProgram program;
        SmallDisk disk(program, 5);
        const int first = disk.run("backup --json");
        disk.fill();
        const int full = disk.run("backup");
        const int left = disk.run("backup list --json");
        disk.makeRoom();
        const int again = disk.run("backup");
        QVERIFY2(disk.play(), disk.reason().constData());
        QCOMPARE(disk.ran(first).status, 0);
        QCOMPARE(disk.ran(full).status, 1);
        QVERIFY2(disk.ran(full).reason().contains(QStringLiteral("is full")), disk.ran(full).err.constData());
        QCOMPARE(disk.ran(left).json().value(QStringLiteral("backups")).toArray().size(), 1);
        QCOMPARE(disk.ran(again).status, 0);
    }
    void onAProtectedDiskNoneIsMadeAndItSaysSo()
    {
        const JournalProgram program;
        SmallDisk disk(program, 8);
        disk.protect();
        const int refused = disk.run("backup");
        const int tried = disk.run("restore mine.lanai");
        QVERIFY2(disk.play(), disk.reason().constData());
        QCOMPARE(disk.ran(refused).status, 1);
        QVERIFY2(disk.ran(refused).reason().contains(QStringLiteral("Backups")), disk.ran(refused).err.constData());
        QCOMPARE(disk.ran(tried).status, 1);
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
