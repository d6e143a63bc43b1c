#include "core/keys/sealedinbox.h"
#include "tests/cli/smalldisk.h"
#include "tests/support/registry.h"
#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Program;
using lanai::test::Ran;

namespace {

// Whoever knows no passphrase.
class Passer : public JournalProgram
{
public:
    // The journal was opened once in its folder, which makes the inbox.
    Passer() { (void)run(line("peers")); }
    [[nodiscard]] Ran jot(const QStringList &words, const QByteArray &input = {}) const
    {
        Program stranger;
        return stranger.run(QStringList{QStringLiteral("jot"), QStringLiteral("--journal"), journal()} + words, input);
    }
    [[nodiscard]] QJsonArray waiting() const { return json(line("inbox")).value(QStringLiteral("waiting")).toArray(); }
    [[nodiscard]] QString idOf(qsizetype at) const
    {
        return waiting().at(at).toObject().value(QStringLiteral("id")).toString();
    }
};

} // namespace

class TstInboxCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jotNeedsNoPassphraseAndTheNoteWaits()
    {
        const Passer program;
        const Ran said = program.jot({QStringLiteral("-m"), QStringLiteral("Dana wants the number first.")});
        QVERIFY2(said.status == 0, said.err.constData());
        const Ran piped = program.jot({QStringLiteral("-")}, ">> me by Fri: send it\n");
        QVERIFY2(piped.status == 0, piped.err.constData());
        const QJsonArray waiting = program.waiting();
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting.first().toObject().value(QStringLiteral("text")).toString(),
                 QStringLiteral("Dana wants the number first."));
        QVERIFY(program.run(line("inbox")).text().contains(QStringLiteral(">> me by Fri: send it")));
    }
    void nothingOfItIsReadableBesideTheJournal()
    {
        const Passer program;
        QCOMPARE(program.jot({QStringLiteral("-m"), QStringLiteral("zebrafish")}).status, 0);
        QFile inbox(SealedInbox(program.journal()).path());
        QVERIFY(inbox.open(QIODevice::ReadOnly));
        QVERIFY(!inbox.readAll().contains("zebrafish"));
    }
    void whatWaitsIsFiledAsLogDoes()
    {
        const Passer program;
        QCOMPARE(program.jot({QStringLiteral("-m"), QStringLiteral(">> me by Fri: send it")}).status, 0);
        const QString id = program.idOf(0);
        const QJsonObject filed = program.json({QStringLiteral("inbox"), QStringLiteral("file"), id.right(8),
                                                QStringLiteral("Dana"), QStringLiteral("--tag"), QStringLiteral("q")});
        QCOMPARE(filed.value(QStringLiteral("filed")).toArray().size(), 1);
        QCOMPARE(filed.value(QStringLiteral("entry")).toObject().value(QStringLiteral("tags")).toArray().size(), 1);
        QVERIFY(program.waiting().isEmpty());
        QVERIFY(program.run(line("undo")).text().contains(QStringLiteral("a note filed")));
        QCOMPARE(program.waiting().size(), 1);
    }
    void whatIsDeletedCanBeTakenBack()
    {
        const Passer program;
        QCOMPARE(program.jot({QStringLiteral("-m"), QStringLiteral("not so important")}).status, 0);
        const QString id = program.idOf(0);
        QCOMPARE(program.run({QStringLiteral("inbox"), QStringLiteral("delete"), id}).status, 0);
        QVERIFY(program.waiting().isEmpty());
        QVERIFY(program.run(line("trash")).text().contains(QStringLiteral("not so important")));
        QCOMPARE(program.run({QStringLiteral("restore-thing"), id}).status, 0);
        QCOMPARE(program.waiting().size(), 1);
    }
    void refusals()
    {
        const Passer program;
        QCOMPARE(program.jot({QStringLiteral("-m"), QStringLiteral("  ")}).status, 1);
        QCOMPARE(program.jot({QStringLiteral("call")}).status, 2); // a word is no note
        QCOMPARE(program.run(line("inbox file ffffffff")).status, 1);
        const Ran unknown = program.jot({QStringLiteral("-m"), QStringLiteral("x"), QStringLiteral("--nonsense")});
        QCOMPARE(unknown.status, 2);
    }
    void withoutAnInboxTheNoteIsGivenBack()
    {
        const Passer program;
        QVERIFY(QFile::remove(SealedInbox(program.journal()).path()));
        const Ran refused = program.jot({QStringLiteral("-")}, "kept in mind\n");
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.reason().contains(QStringLiteral("Unlock the journal once")));
        QVERIFY(refused.reason().contains(QStringLiteral("kept in mind")));
        Program nobody;
        QCOMPARE(nobody.run(line("jot -m x --journal nowhere.lanai")).status, 1);
    }
    void aForeignInboxIsRefusedAndNothingFiled()
    {
        const Passer program;
        const SealedInbox inbox(program.journal());
        QVERIFY(QFile::remove(inbox.path()));
        QVERIFY(inbox.prepare(newInboxKeys().publicKey).has_value());
        QCOMPARE(program.jot({QStringLiteral("-m"), QStringLiteral("to a stranger")}).status, 0);
        const Ran refused = program.run(line("inbox"));
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.reason().contains(QStringLiteral("is not the inbox that this journal made")));
        // The rest goes on.
        QCOMPARE(program.run(line("peers")).status, 0);
    }
    void onAFullDiskTheNoteIsGivenBackAndNothingOfItStays()
    {
        const JournalProgram program;
        lanai::test::SmallDisk disk(program);
        const int first = disk.run("inbox"); // makes it
        const int sealed = disk.run("jot -m 'First note.'");
        disk.fill();
        const int refused = disk.run("jot -", QByteArray("Second note. ").repeated(10'000));
        disk.makeRoom();
        const int third = disk.run("jot -m 'Third note.'");
        const int waiting = disk.run("inbox");
        QVERIFY2(disk.play(), disk.reason().constData());
        QCOMPARE(disk.ran(first).status, 0);
        QCOMPARE(disk.ran(sealed).status, 0);
        QCOMPARE(disk.ran(refused).status, 1);
        QVERIFY2(disk.ran(refused).reason().contains(QStringLiteral("full")), disk.ran(refused).err.constData());
        QVERIFY(disk.ran(refused).err.contains("Second note."));
        QVERIFY2(disk.ran(third).status == 0, disk.ran(third).err.constData());
        const QString told = disk.ran(waiting).text();
        QVERIFY(told.contains(QStringLiteral("First note.")) && told.contains(QStringLiteral("Third note.")));
        QVERIFY(!told.contains(QStringLiteral("Second note.")));
    }
};

LANAI_TEST(TstInboxCommands, tst_inbox)
#include "tst_inbox.moc"
