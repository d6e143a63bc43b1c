// lanai-cli told that its n-th call that changes the disk has failed, for calls all over a command: the disk is full,
// or broken. It never crashes, it never says done what isn't, and the journal stays whole.
#include "core/journal/backupfolder.h"
#include "tests/faults/faultjournal.h"
#include "tests/faults/faultrow.h"
#include "tests/faults/traced.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <cerrno>

using namespace lanai;
using namespace lanai::test;

namespace {

const QString newNote = QStringLiteral("A note that may not be saved.");

// The words of a command on the journal.
QStringList commandCalled(const QString &name, const FaultJournal &journal)
{
    if (name == QLatin1StringView("log"))
        return {name, QStringLiteral("Dana"), QStringLiteral("-m"), newNote};
    if (name == QLatin1StringView("create"))
        return {name, journal.in("Other.lanai")};
    if (name == QLatin1StringView("restore"))
        return {name, BackupFolder(journal.path(), journal.clock()).all().value(0).path};
    if (name == QLatin1StringView("passphrase")) {
        QFile file(journal.in("new"));
        if (!file.open(QIODevice::WriteOnly) || file.write(FaultJournal::another) < 0)
            qFatal("no new passphrase");
        return {name, QStringLiteral("--new-passphrase-file"), file.fileName()};
    }
    return {name};
}

// What the command is to have brought about, or not at all.
bool isDone(const QString &name, const FaultJournal &journal, const JournalLook &look, qsizetype backupsBefore)
{
    const qsizetype backups = BackupFolder(journal.path(), journal.clock()).all().size();
    if (name == QLatin1StringView("log"))
        return look.notes.contains(newNote);
    if (name == QLatin1StringView("create"))
        return QFile::exists(journal.in("Other.lanai"));
    if (name == QLatin1StringView("passphrase"))
        return FaultJournal::lookAt(journal.path(), FaultJournal::another).has_value();
    return backups > backupsBefore;
}

} // namespace

class TstFailingCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCalledDoneThatIsNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("error");
        for (const char *name : {"log", "backup", "passphrase", "create", "restore"}) {
            QTest::addRow("lanai-cli %s: n-th call answers that the disk is full", name)
                << QString::fromLatin1(name) << ENOSPC;
            QTest::addRow("lanai-cli %s: n-th call answers that the disk is broken", name)
                << QString::fromLatin1(name) << EIO;
        }
    }
    void nothingIsCalledDoneThatIsNot()
    {
        QFETCH(const QString, name);
        QFETCH(const int, error);
        FaultRow row(QTest::currentDataTag());
        const int calls = run(name, *prepared(name), {}).changes;
        QVERIFY(calls > 0);
        const int times = std::min(rounds(2, 100), calls);
        int refused = 0;
        for (int round = 0; round < times; ++round) {
            const auto journal = prepared(name);
            const qsizetype backups = BackupFolder(journal->path(), journal->clock()).all().size();
            const int at = 1 + (2 * round + 1) * calls / (2 * times);
            const Traced ran = run(name, *journal, {std::min(at, calls), Intrusion::Kind::Fail, error});
            QVERIFY2(ran.signal == 0, QByteArray::number(at));
            const auto byOld = FaultJournal::lookAt(journal->path(), FaultJournal::passphrase);
            const auto look = byOld ? byOld : FaultJournal::lookAt(journal->path(), FaultJournal::another);
            QVERIFY2(look.has_value(), (QByteArray::number(at) + ": " + why(look)).constData());
            QVERIFY2(look->integrity.isWhole(), QByteArray::number(at));
            for (const QString &note : FaultJournal::savedNotes())
                QVERIFY2(look->notes.contains(note), QByteArray::number(at));
            if (ran.status == 0)
                QVERIFY2(isDone(name, *journal, *look, backups), QByteArray::number(at) + " is called done");
            else
                QVERIFY2(!ran.err.isEmpty(), "it is refused without a word");
            refused += ran.status == 0 ? 0 : 1;
            row.reached(round + 1, QStringLiteral("over %1 calls; %2 refused in words").arg(calls).arg(refused));
        }
    }

private:
    static std::unique_ptr<FaultJournal> prepared(const QString &name)
    {
        auto journal = std::make_unique<FaultJournal>();
        if (name == QLatin1StringView("restore") && run(QStringLiteral("backup"), *journal, {}).status != 0)
            qFatal("no backup");
        return journal;
    }
    static Traced run(const QString &name, const FaultJournal &journal, const Intrusion &intrusion)
    {
        return runTraced(cli(commandCalled(name, journal)), journal.environment(), journal.folder(), intrusion);
    }
};

LANAI_TEST(TstFailingCalls, tst_failingcalls)
#include "tst_failingcalls.moc"
