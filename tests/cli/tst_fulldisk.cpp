#include "tests/cli/smalldisk.h"
#include "tests/support/registry.h"

using namespace lanai::test;

namespace {

// Larger than what a few free bytes could hold.
QByteArray longNote(const QByteArray &first)
{
    return first + "\n\n>> me by Fri: send the pricing draft\n" + QByteArray("word ").repeated(40'000) + '\n';
}

} // namespace

class TstFulldisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastSavedNoteStaysAndTheNextSaveWorks()
    {
        const JournalProgram program;
        const QString note = program.file(QStringLiteral("second.md"), longNote("Second note."));
        SmallDisk disk(program);
        const int first = disk.run("log Dana -m 'First note.'");
        disk.fill();
        const int refused = disk.run("log Dana second.md");
        const int readable = disk.run("peer Dana");
        disk.makeRoom();
        const int whole = disk.run("verify");
        const int saved = disk.run("log Dana second.md");
        const int page = disk.run("peer Dana");
        const int wholeAgain = disk.run("verify");
        QVERIFY2(disk.play(), disk.reason().constData());

        QCOMPARE(disk.ran(first).status, 0);
        QCOMPARE(disk.ran(refused).status, 1);
        QCOMPARE(disk.ran(refused).out, QByteArray());
        QVERIFY2(disk.ran(refused).reason().contains(QStringLiteral("full")), disk.ran(refused).err.constData());
        QVERIFY(disk.ran(readable).text().contains(QStringLiteral("First note.")));
        QVERIFY(!disk.ran(readable).text().contains(QStringLiteral("Second note.")));
        QCOMPARE(disk.ran(whole).status, 0);
        QVERIFY2(disk.ran(saved).status == 0, disk.ran(saved).err.constData());
        QVERIFY(disk.ran(page).text().contains(QStringLiteral("First note.")));
        QVERIFY(disk.ran(page).text().contains(QStringLiteral("Second note.")));
        QCOMPARE(disk.ran(wholeAgain).status, 0);
        QFile kept(note);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), longNote("Second note."));
    }
    void aNoteThatWasTypedInIsGivenBack()
    {
        const JournalProgram program;
        SmallDisk disk(program);
        disk.fill();
        const int refused = disk.run("log Dana", longNote("Typed and nowhere else."));
        const int fromFile = disk.run("log Dana -m 'Said on the command line.'");
        disk.makeRoom();
        const int page = disk.run("peer Dana");
        QVERIFY2(disk.play(), disk.reason().constData());
        QCOMPARE(disk.ran(refused).status, 1);
        QVERIFY(disk.ran(refused).err.contains(longNote("Typed and nowhere else.")));
        QCOMPARE(disk.ran(fromFile).status, 1);
        QVERIFY(!disk.ran(fromFile).err.contains("Said on the command line."));
        QVERIFY(!disk.ran(page).text().contains(QStringLiteral("Typed")));
    }
    void anEditThatWasTypedInIsGivenBack()
    {
        const JournalProgram program;
        const QString id =
            program.json(line("log Dana -m Before"))[QStringLiteral("entry")][QStringLiteral("id")].toString();
        SmallDisk disk(program);
        disk.fill();
        const int refused = disk.run("note edit " + id.toUtf8() + " -", longNote("My long edit."));
        disk.makeRoom();
        const int note = disk.run("note " + id.toUtf8());
        QVERIFY2(disk.play(), disk.reason().constData());
        QCOMPARE(disk.ran(refused).status, 1);
        QVERIFY(disk.ran(refused).err.contains(longNote("My long edit.")));
        QVERIFY2(disk.ran(note).text().contains(QStringLiteral("Before")), disk.ran(note).err.constData());
    }
    void aSheetThatDoesNotFitLeavesNoHalfFile()
    {
        const JournalProgram program;
        SmallDisk disk(program);
        const int planned = disk.run("staff add 2026-11-23 --attendees Dana");
        disk.fill();
        const int refused = disk.run("prep staff --format pdf --output disk/staff.pdf");
        const int left = disk.list();
        disk.makeRoom();
        const int written = disk.run("prep staff --format pdf --output disk/staff.pdf");
        const int there = disk.list();
        QVERIFY2(disk.play(), disk.reason().constData());
        QVERIFY2(disk.ran(planned).status == 0, disk.ran(planned).err.constData());
        QCOMPARE(disk.ran(refused).status, 1);
        QVERIFY2(disk.ran(refused).reason().contains(QStringLiteral("full")), disk.ran(refused).err.constData());
        QVERIFY2(!disk.ran(left).out.contains("staff"), disk.ran(left).out.constData());
        QVERIFY2(disk.ran(written).status == 0, disk.ran(written).err.constData());
        QVERIFY(disk.ran(there).out.contains("staff.pdf"));
    }
    void aJournalThatDoesNotFitIsNotMade()
    {
        const JournalProgram program;
        SmallDisk disk(program);
        disk.fill();
        const int refused = disk.run("create disk/other.lanai");
        const int left = disk.list();
        disk.makeRoom();
        const int made = disk.run("create disk/other.lanai");
        QVERIFY2(disk.play(), disk.reason().constData());
        QCOMPARE(disk.ran(refused).status, 1);
        QVERIFY2(disk.ran(refused).reason().contains(QStringLiteral("full")), disk.ran(refused).err.constData());
        QVERIFY2(!disk.ran(left).out.contains("other"), disk.ran(left).out.constData());
        QVERIFY2(disk.ran(made).status == 0, disk.ran(made).err.constData());
    }
};

LANAI_TEST(TstFulldisk, tst_fulldisk)
#include "tst_fulldisk.moc"
