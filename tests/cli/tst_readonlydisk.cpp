// A journal where nothing can be written: on a protected stick, in a colleague's folder.
#include "tests/cli/smalldisk.h"
#include "tests/support/registry.h"

using namespace lanai::test;

class TstReadOnlyDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJournalThatCannotBeWrittenToCanBeRead()
    {
        const JournalProgram program;
        SmallDisk disk(program);
        disk.run("log Dana -m 'Said before.'");
        disk.protect();
        const int page = disk.run("peer Dana");
        const int found = disk.run("search before");
        const int whole = disk.run("verify");
        QVERIFY2(disk.play(), disk.reason().constData());
        QVERIFY2(disk.ran(page).text().contains(QStringLiteral("Said before.")), disk.ran(page).err.constData());
        QVERIFY2(disk.ran(found).text().contains(QStringLiteral("Said before.")), disk.ran(found).err.constData());
        QVERIFY2(disk.ran(whole).status == 0, disk.ran(whole).err.constData());
    }
    void aNoteIsRefusedThereAndWhatWasTypedIsGivenBack()
    {
        const JournalProgram program;
        SmallDisk disk(program);
        disk.protect();
        const int refused = disk.run("log Dana", "Typed and nowhere else.");
        const int page = disk.run("peer Dana");
        QVERIFY2(disk.play(), disk.reason().constData());
        QCOMPARE(disk.ran(refused).status, 1);
        QVERIFY2(disk.ran(refused).reason().contains(QStringLiteral("can be read here but not changed")),
                 disk.ran(refused).err.constData());
        QVERIFY(disk.ran(refused).err.contains("Typed and nowhere else."));
        QVERIFY2(disk.ran(page).status == 0, disk.ran(page).err.constData());
    }
};

LANAI_TEST(TstReadOnlyDisk, tst_readonlydisk)
#include "tst_readonlydisk.moc"
