// A disk that fails under SQLCipher at its n-th write or sync, for every n there is: saving, backing up, a new
// passphrase and a new journal. Nothing that was saved before goes, nothing is called saved that isn't, and the next
// try works.
#include "core/journal/backupfolder.h"
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "core/journal/passphrasechange.h"
#include "tests/faults/faultjournal.h"
#include "tests/faults/faultrow.h"
#include "tests/faults/faultydisk.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <limits>

using namespace lanai;
using namespace lanai::test;

namespace {

const QString newNote = QStringLiteral("The new one. ") + QStringLiteral("It is long enough for pages. ").repeated(600);

// Something that is done to a journal on a disk that may fail. Each answers what is wrong afterwards, empty: nothing.
class Attempt
{
public:
    Attempt() = default;
    Attempt(const Attempt &) = delete;
    Attempt &operator=(const Attempt &) = delete;
    virtual ~Attempt() = default;

    // Whether it is said to have succeeded.
    virtual bool run(const FaultJournal &journal) = 0;
    // The disk works again, and everything that was open is closed.
    [[nodiscard]] virtual QByteArray wrongAfter(const FaultJournal &journal, bool succeeded) const = 0;
};

QByteArray wrongIn(const QString &path, const char *passphrase, const QStringList &notes)
{
    const auto look = FaultJournal::lookAt(path, passphrase);
    if (!look)
        return "it doesn't open: " + why(look);
    if (!look->integrity.isWhole())
        return "it isn't whole: " + (look->integrity.cipher + look->integrity.structure + look->integrity.references +
                                     look->integrity.search)
                                        .join(u'|')
                                        .toUtf8();
    if (look->notes != notes)
        return QByteArray("other notes than expected: ") + QByteArray::number(look->notes.size());
    return {};
}

class Saving : public Attempt
{
public:
    bool run(const FaultJournal &journal) override
    {
        const auto opened = Journal::open(journal.path(), journal.key(), journal.clock(), QStringLiteral("window"));
        if (!opened)
            return false;
        NoteDraft draft;
        draft.body = newNote;
        return (*opened)->notes().log(draft).has_value();
    }
    [[nodiscard]] QByteArray wrongAfter(const FaultJournal &journal, bool succeeded) const override
    {
        const QStringList before = FaultJournal::savedNotes();
        QByteArray wrong = wrongIn(journal.path(), FaultJournal::passphrase, before + QStringList{newNote});
        if (!succeeded && !wrong.isEmpty())
            wrong = wrongIn(journal.path(), FaultJournal::passphrase, before); // all or nothing
        if (!wrong.isEmpty() || succeeded)
            return wrong;
        return Saving().run(journal) ? QByteArray() : QByteArray("the next save fails, too");
    }
};

class BackingUp : public Attempt
{
public:
    bool run(const FaultJournal &journal) override
    {
        const BackupFolder folder(journal.path(), journal.clock());
        const auto taken = folder.take(BackupReason::Asked, journal.key(), [](int) { return true; });
        m_taken = taken ? taken->path : QString();
        return taken.has_value();
    }
    [[nodiscard]] QByteArray wrongAfter(const FaultJournal &journal, bool succeeded) const override
    {
        const QStringList notes = FaultJournal::savedNotes();
        if (QByteArray wrong = wrongIn(journal.path(), FaultJournal::passphrase, notes); !wrong.isEmpty())
            return wrong;
        // Whatever lies there under a backup's name is a good one.
        const QList<StoredBackup> backups = BackupFolder(journal.path(), journal.clock()).all();
        for (const StoredBackup &backup : backups) {
            if (QByteArray wrong = wrongIn(backup.path, FaultJournal::passphrase, notes); !wrong.isEmpty())
                return "a backup: " + wrong;
        }
        if (succeeded)
            return backups.size() == 1 ? QByteArray() : QByteArray("no backup is there");
        return BackingUp().run(journal) ? QByteArray() : QByteArray("the next backup fails, too");
    }

private:
    QString m_taken;
};

class ChangingPassphrase : public Attempt
{
public:
    bool run(const FaultJournal &journal) override
    {
        const BackupFolder folder(journal.path(), journal.clock());
        const auto change = PassphraseChange::begin(folder, journal.path(), journal.key(),
                                                    SecretBytes(QByteArrayView(FaultJournal::another)));
        return change && (*change)->run().has_value();
    }
    [[nodiscard]] QByteArray wrongAfter(const FaultJournal &journal, bool succeeded) const override
    {
        const QStringList notes = FaultJournal::savedNotes();
        const bool oldOpens = FaultJournal::lookAt(journal.path(), FaultJournal::passphrase).has_value();
        const bool newOpens = FaultJournal::lookAt(journal.path(), FaultJournal::another).has_value();
        if (oldOpens == newOpens)
            return oldOpens ? "both passphrases open it" : "no passphrase opens it";
        if (succeeded != newOpens)
            return succeeded ? "it is called changed, and isn't" : "it is called unchanged, and isn't";
        QByteArray wrong = wrongIn(journal.path(), oldOpens ? FaultJournal::passphrase : FaultJournal::another, notes);
        if (!wrong.isEmpty() || succeeded)
            return wrong;
        return ChangingPassphrase().run(journal) ? QByteArray() : QByteArray("the next change fails, too");
    }
};

class Creating : public Attempt
{
public:
    bool run(const FaultJournal &journal) override
    {
        return Journal::create(journal.in("Other.lanai"), SecretBytes(QByteArrayView(FaultJournal::passphrase)),
                               journal.clock(), QStringLiteral("window"))
            .has_value();
    }
    [[nodiscard]] QByteArray wrongAfter(const FaultJournal &journal, bool succeeded) const override
    {
        const QString path = journal.in("Other.lanai");
        if (succeeded || QFile::exists(path))
            return wrongIn(path, FaultJournal::passphrase, {});
        return Creating().run(journal) ? QByteArray() : QByteArray("the next one can't be made, either");
    }
};

std::unique_ptr<Attempt> attemptCalled(const QString &name)
{
    if (name == QLatin1StringView("saving"))
        return std::make_unique<Saving>();
    if (name == QLatin1StringView("backing up"))
        return std::make_unique<BackingUp>();
    if (name == QLatin1StringView("new passphrase"))
        return std::make_unique<ChangingPassphrase>();
    return std::make_unique<Creating>();
}

} // namespace

class TstFailingDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverFailsNothingSavedIsLost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("fault");
        const std::initializer_list<std::pair<const char *, DiskFault>> faults{
            {"n-th write fails", DiskFault::WriteFails},
            {"n-th sync fails", DiskFault::SyncFails},
            {"full from the n-th write on", DiskFault::Full},
            {"torn page and no power at the n-th write", DiskFault::Torn},
            {"power cut at the n-th write, unsynced pages lost", DiskFault::PowerCut}};
        for (const char *name : {"saving", "backing up", "new passphrase", "new journal"}) {
            for (const auto &[words, fault] : faults)
                QTest::addRow("%s: %s", name, words) << QString::fromLatin1(name) << int(fault);
        }
    }
    void whateverFailsNothingSavedIsLost()
    {
        QFETCH(const QString, name);
        QFETCH(const int, fault);
        FaultRow row(QTest::currentDataTag());
        FaultyDisk disk;
        const int last = callsOf(disk, name, DiskFault(fault));
        QVERIFY(last > 0);
        const int step = isFullRun() ? 1 : std::max(1, last / 2);
        int done = 0;
        for (int n = 1; n <= last; n += step, ++done) {
            const FaultJournal journal;
            const std::unique_ptr<Attempt> attempt = attemptCalled(name);
            disk.failAt(DiskFault(fault), n);
            const bool succeeded = attempt->run(journal);
            const bool failed = disk.hasFailed();
            disk.heal();
            const QByteArray wrong = attempt->wrongAfter(journal, succeeded);
            QVERIFY2(wrong.isEmpty(), QByteArray::number(n) + (succeeded ? " (said to be done): " : ": ") + wrong);
            QVERIFY2(failed, QByteArray::number(n));
        }
        row.reached(done, QStringLiteral("of %1 places").arg(last));
    }

private:
    // Without a fault.
    static int callsOf(FaultyDisk &disk, const QString &name, DiskFault fault)
    {
        const FaultJournal journal;
        disk.failAt(fault, std::numeric_limits<int>::max());
        if (!attemptCalled(name)->run(journal))
            return 0;
        return fault == DiskFault::SyncFails ? disk.syncs() : disk.writes();
    }
};

LANAI_TEST(TstFailingDisk, tst_failingdisk)
#include "tst_failingdisk.moc"
