#include "core/storage/backup.h"
#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

bool goesOn(int)
{
    return true;
}

qint64 countOf(const BackupContents &contents, FoundKind kind)
{
    for (const BackupCount &count : contents.counts) {
        if (count.kind == kind)
            return count.there;
    }
    return -1;
}

} // namespace

class TstBackup : public QObject
{
    Q_OBJECT

    struct Backed : StoreFile
    {
        [[nodiscard]] QString target() const { return folder() + QStringLiteral("/copy.lanai"); }
        [[nodiscard]] QStringList names() const
        {
            return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        }
        void note(const char *word, const char *text)
        {
            Entry entry;
            entry.id = idOf(word);
            entry.date = day("2026-11-19");
            entry.body = QString::fromUtf8(text);
            VERIFY_OK(file->entries.insert(entry, stamp()));
        }
    };

private Q_SLOTS:
    void aBackupIsAWholeJournalUnderTheSameKey()
    {
        Backed journal;
        journal.note("n", "one");
        VERIFY_OK(takeBackup(journal.path(), journal.key(), journal.target(), goesOn));
        const auto opened = JournalFile::open(journal.target(), journal.key());
        VERIFY_OK(opened);
        QCOMPARE((*opened)->entries.get(idOf("n"))->body, QStringLiteral("one"));
        QCOMPARE(*readSalt(journal.target()), *readSalt(journal.path()));
        QCOMPARE(QFile::permissions(journal.target()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    void nothingButTheBackupIsLeft()
    {
        Backed journal;
        journal.file.reset();
        VERIFY_OK(takeBackup(journal.path(), journal.key(), journal.target(), goesOn));
        QCOMPARE(journal.names(), (QStringList{QStringLiteral("Peers.lanai"), QStringLiteral("copy.lanai")}));
    }
    void whoSavesMeanwhileIsNotKeptWaitingAndIsInIt()
    {
        Backed journal;
        for (int i = 0; i < 40; ++i) // more than one step
            journal.note(qPrintable(QStringLiteral("n%1").arg(i)), QByteArray(20'000, 'x').constData());
        bool saved = false;
        VERIFY_OK(takeBackup(journal.path(), journal.key(), journal.target(), [&](int) {
            if (!saved)
                journal.note("late", "while it was copied");
            saved = true;
            return true;
        }));
        QVERIFY(saved);
        const auto opened = JournalFile::open(journal.target(), journal.key());
        VERIFY_OK(opened);
        QCOMPARE((*opened)->entries.get(idOf("late"))->body, QStringLiteral("while it was copied"));
    }
    void cancellingLeavesNothing()
    {
        Backed journal;
        journal.file.reset();
        for (const int at : {0, 80, 90}) {
            VERIFY_REFUSED(
                takeBackup(journal.path(), journal.key(), journal.target(), [at](int percent) { return percent < at; }),
                ErrorCode::Cancelled);
            QCOMPARE(journal.names(), QStringList{QStringLiteral("Peers.lanai")});
        }
    }
    void ofADamagedJournalThereIsNoBackup()
    {
        Backed journal;
        journal.file.reset();
        QFile file(journal.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        const QByteArray there = file.peek(1);
        QVERIFY(file.putChar(char(there.at(0) ^ 1)));
        file.close();
        const auto taken = takeBackup(journal.path(), journal.key(), journal.target(), goesOn);
        QVERIFY(!taken);
        QCOMPARE(journal.names(), QStringList{QStringLiteral("Peers.lanai")});
    }
    void whatIsThereAlreadyIsNotOverwritten()
    {
        Backed journal;
        VERIFY_OK(takeBackup(journal.path(), journal.key(), journal.target(), goesOn));
        VERIFY_REFUSED(takeBackup(journal.path(), journal.key(), journal.target(), goesOn), ErrorCode::FileExists);
    }
    void whatItHoldsIsCounted()
    {
        Backed journal;
        journal.note("n", "one");
        journal.note("o", "two");
        VERIFY_OK(journal.file->entries.trash(idOf("o"), journal.stamp()));
        VERIFY_OK(takeBackup(journal.path(), journal.key(), journal.target(), goesOn));
        const auto contents = lookIntoBackup(journal.target(), journal.key());
        VERIFY_OK(contents);
        QCOMPARE(countOf(*contents, FoundKind::Peer), 2);
        QCOMPARE(countOf(*contents, FoundKind::Entry), 1);
        QCOMPARE(contents->lastNote, day("2026-11-19"));
    }
    void anOlderOneIsLookedIntoWithoutBeingChanged()
    {
        const QString old =
            qEnvironmentVariable("LANAI_SOURCE") + QStringLiteral("/tests/fixtures/journals/version-1.lanai");
        const auto key = keyFor(old, passphraseBytes(QStringLiteral("fixture")));
        VERIFY_OK(key);
        const auto contents = lookIntoBackup(old, *key);
        VERIFY_OK(contents);
        QCOMPARE(contents->version, 1);
        QCOMPARE(countOf(*contents, FoundKind::Peer), 1);
        QCOMPARE(countOf(*contents, FoundKind::Project), -1);
    }
    void whatDiffersIsToldByKind()
    {
        Backed journal;
        journal.note("stays", "one");
        journal.note("changes", "two");
        journal.note("goes", "three");
        VERIFY_OK(takeBackup(journal.path(), journal.key(), journal.target(), goesOn));
        const auto same = compareWithBackup(journal.path(), journal.key(), journal.target(), journal.key());
        VERIFY_OK(same);
        QVERIFY(same->isEmpty());
        journal.note("new", "four");
        Entry changed = *journal.file->entries.get(idOf("changes"));
        changed.body = QStringLiteral("two and a half");
        VERIFY_OK(journal.file->entries.update(changed, journal.stamp()));
        VERIFY_OK(journal.file->entries.trash(idOf("goes"), journal.stamp()));
        const auto differences = compareWithBackup(journal.path(), journal.key(), journal.target(), journal.key());
        VERIFY_OK(differences);
        QCOMPARE(*differences, (QList<BackupDifference>{{FoundKind::Entry, 1, 1, 1}}));
    }
    void aBackupUnderAnotherKeyIsRefused()
    {
        Backed journal;
        const Key other =
            *Key::fromRaw(*deriveKey(passphraseBytes(QStringLiteral("other")), *readSalt(journal.path())));
        VERIFY_OK(takeBackup(journal.path(), journal.key(), journal.target(), goesOn));
        VERIFY_REFUSED(lookIntoBackup(journal.target(), other), ErrorCode::WrongPassphrase);
        QVERIFY(!compareWithBackup(journal.path(), journal.key(), journal.target(), other));
        VERIFY_REFUSED(compareWithBackup(journal.path(), journal.key(), journal.folder() + QStringLiteral("/no.lanai"),
                                         journal.key()),
                       ErrorCode::FileNotFound);
        QVERIFY(!QFile::exists(journal.folder() + QStringLiteral("/no.lanai")));
    }
};

LANAI_TEST(TstBackup, tst_backup)
#include "tst_backup.moc"
