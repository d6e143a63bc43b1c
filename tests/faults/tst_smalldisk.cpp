// A real disk that is full but for a few kilobytes, from none to enough: saving, exporting, backing up and a new
// passphrase are refused in words or done, what was saved before is there, and the next save works. And a disk that
// nothing can be written to.
#include "tests/cli/smalldisk.h"
#include "tests/faults/faultrow.h"
#include "tests/support/registry.h"
#include <QtTest>

using namespace lanai::test;

namespace {

struct Step
{
    const char *name;
    const char *words;
};

constexpr Step steps[] = {
    {"saving", "log Dana disk-note.md"},
    {"exporting", "export --as ics --output disk/out.ics"},
    {"backing up", "backup"},
    {"new passphrase", "passphrase --new-passphrase-file new"},
};

} // namespace

class TstSmallDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskRefusesInWordsAndLosesNothing_data()
    {
        QTest::addColumn<QByteArray>("words");
        for (const Step &step : steps)
            QTest::addRow("small disk that is full: %s", step.name) << QByteArray(step.words);
    }
    void aFullDiskRefusesInWordsAndLosesNothing()
    {
        QFETCH(const QByteArray, words);
        FaultRow row(QTest::currentDataTag());
        const QList<int> left =
            isFullRun() ? QList<int>{0, 4, 8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048}
                        : QList<int>{0, 4096};
        int refused = 0;
        int done = 0;
        for (const int kilobytes : left) {
            const JournalProgram program;
            QVERIFY(
                !program.file(QStringLiteral("disk-note.md"), "A long one.\n\n" + QByteArray("word ").repeated(20'000))
                     .isEmpty());
            QVERIFY(!program.file(QStringLiteral("new"), "five other plain words").isEmpty());
            SmallDisk disk(program);
            const int first = disk.run("log Dana -m 'First note.'");
            const int series = disk.run("series add Dana --every weekly --on thu --at 15:00");
            disk.fill(kilobytes);
            const int tried = disk.run(words);
            disk.makeRoom();
            const bool changes = words.startsWith("passphrase");
            const int whole = disk.run("verify");
            const int byNew = disk.run("verify --passphrase-file new");
            const int next = disk.run("log Dana -m 'The next note.'");
            const int page = disk.run("peer Dana");
            QVERIFY2(disk.play(), disk.reason().constData());
            QVERIFY2(disk.ran(first).status == 0 && disk.ran(series).status == 0, disk.ran(first).err.constData());
            const bool isDone = disk.ran(tried).status == 0;
            if (!isDone) {
                QCOMPARE(disk.ran(tried).status, 1);
                QVERIFY2(disk.ran(tried).reason().contains(QStringLiteral("full")), disk.ran(tried).err.constData());
            }
            // Exactly one passphrase opens it.
            QCOMPARE(disk.ran(whole).status, changes && isDone ? 3 : 0);
            QCOMPARE(disk.ran(byNew).status, changes && isDone ? 0 : 3);
            if (!(changes && isDone)) {
                QVERIFY2(disk.ran(next).status == 0, disk.ran(next).err.constData());
                QVERIFY(disk.ran(page).text().contains(QStringLiteral("First note.")));
                QVERIFY(disk.ran(page).text().contains(QStringLiteral("The next note.")));
            }
            (isDone ? done : refused) += 1;
            row.reached(refused + done, QStringLiteral("%1 refused as full, %2 done").arg(refused).arg(done));
        }
        QVERIFY(refused > 0);
    }
    void whereNothingCanBeWrittenItIsRead()
    {
        FaultRow row("read-only disk: every command that would write");
        const JournalProgram program;
        QVERIFY(!program.file(QStringLiteral("new"), "five other plain words").isEmpty());
        SmallDisk disk(program);
        disk.run("log Dana -m 'Said before.'");
        disk.protect();
        const QList<QByteArray> commands{
            "log Dana -m No",
            "peer add Zoe",
            "peer edit Dana --role CTO",
            "fact add Dana 'plays cello'",
            "series add Dana --every weekly --on thu --at 15:00",
            "away add 2026-12-24 2027-01-03",
            "staff add 2026-11-23",
            "project add Glossary --with Dana",
            "ritual add Lunch --with Dana",
            "circle add Fridays --members Dana",
            "kudos give Dana Thanks",
            "ask add 'Who reads this?'",
            "checkin add Dana --trust 4 --listening 4 --open-mindedness 4 --vulnerability 3",
            "undo",
            "backup",
            "passphrase --new-passphrase-file new"};
        QList<int> refused;
        const int before = disk.list();
        for (const QByteArray &command : commands)
            refused << disk.run(command);
        const int page = disk.run("peer Dana");
        const int whole = disk.run("verify");
        const int after = disk.list();
        QVERIFY2(disk.play(), disk.reason().constData());
        for (qsizetype i = 0; i < refused.size(); ++i)
            QVERIFY2(disk.ran(refused.at(i)).status == 1, commands.at(i) + ": " + disk.ran(refused.at(i)).err);
        QVERIFY(disk.ran(page).text().contains(QStringLiteral("Said before.")));
        QCOMPARE(disk.ran(whole).status, 0);
        QCOMPARE(disk.ran(after).out, disk.ran(before).out);
        row.reached(int(refused.size()), QStringLiteral("refused; 0 writes, all can be read"));
    }
};

LANAI_TEST(TstSmallDisk, tst_smalldisk)
#include "tst_smalldisk.moc"
