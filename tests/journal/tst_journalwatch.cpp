#include "core/journal/journalwatch.h"
#include "core/journal/notes.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QFileInfo>
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

namespace {

// The window's journal, watched, and what it heard.
struct Watched : OpenJournal
{
    Watched()
    {
        QObject::connect(journal.get(), &Journal::changed, journal.get(),
                         [this](const ChangeSet &changes) { seen << changes; });
        QObject::connect(journal.get(), &Journal::replaced, journal.get(),
                         [this](const Error &error) { replaced << error; });
        journal->watch();
    }
    [[nodiscard]] std::unique_ptr<Journal> otherDoor() const
    {
        return std::move(*Journal::open(scratch.path(), ScratchJournal::key(), scratch.clock, QStringLiteral("other")));
    }

    QList<ChangeSet> seen;
    QList<Error> replaced;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstJournalWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAnotherWroteShows()
    {
        Watched watched;
        const auto other = watched.otherDoor();
        VERIFY_OK(other->people().snooze(watched.dana, day("2026-12-01")));
        QTRY_COMPARE(watched.seen.size(), 1);
        QVERIFY(watched.seen.first().rows.value(QStringLiteral("peer")).contains(watched.dana));
        QVERIFY(watched.seen.first().command.isNull());
        QCOMPARE(watched->people().peer(watched.dana)->snoozeUntil, day("2026-12-01"));
    }
    void onesOwnCommandsAreToldOnce()
    {
        Watched watched;
        VERIFY_OK(watched->people().snooze(watched.dana, day("2026-12-01")));
        const auto other = watched.otherDoor();
        VERIFY_OK(other->people().snooze(watched.priya, day("2026-12-02")));
        VERIFY_OK(watched->people().snooze(watched.dana, day("2026-12-03")));
        QTRY_COMPARE(watched.seen.size(), 3);
        const QSet<Id> others = watched.seen.last().rows.value(QStringLiteral("peer"));
        QCOMPARE(others, QSet<Id>{watched.priya});
    }
    void anotherProgramsWritingShowsToo()
    {
        Watched watched;
        const auto shell = Connection::open(watched.scratch.path(), ScratchJournal::key(), Connection::Mode::ReadWrite);
        VERIFY_OK((*shell)->exec(QStringLiteral("UPDATE peer SET name='Dana W' WHERE id=?"), {idText(watched.dana)}));
        QTRY_COMPARE(watched.seen.size(), 1);
        QVERIFY(watched.seen.first().touches(QLatin1StringView("peer")));
    }
    void aFileThatTookThePlaceIsNoticedBeforeTheNextWrite()
    {
        Watched watched;
        const QString path = watched.scratch.path();
        const QString copy = watched.scratch.folder() + QStringLiteral("/copy.lanai");
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::rename(path, watched.scratch.folder() + QStringLiteral("/old.lanai")));
        QVERIFY(QFile::rename(copy, path));
        VERIFY_REFUSED(watched->people().snooze(watched.dana, day("2026-12-01")), ErrorCode::ChangedElsewhere);
        QTRY_COMPARE(watched.replaced.size(), 1);
        QCOMPARE(watched.replaced.first(), (Error{ErrorCode::ChangedElsewhere, {path}}));
        const auto there = Journal::open(path, ScratchJournal::key(), watched.scratch.clock, QStringLiteral("other"));
        VERIFY_OK(there);
        QVERIFY(!(*there)->people().peer(watched.dana)->snoozeUntil.isValid());
    }
    // The same place on the disk, so nothing but the commands in it tells.
    void anOlderStateThatIsWrittenOverTheFileIsNoticedBeforeTheNextWrite()
    {
        Watched watched;
        const QByteArray older = bytesOf(watched.scratch.path());
        VERIFY_OK(watched->people().snooze(watched.dana, day("2026-12-01")));
        QFile file(watched.scratch.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(older), older.size());
        QVERIFY(file.resize(older.size()));
        file.close();
        VERIFY_REFUSED(watched->people().snooze(watched.priya, day("2026-12-01")), ErrorCode::ChangedElsewhere);
        QTRY_COMPARE(watched.replaced.size(), 1);
        QCOMPARE(bytesOf(watched.scratch.path()), older);
    }
    void aConflictCopyIsNoticedBeforeTheNextWrite()
    {
        Watched watched;
        QStringList found;
        QObject::connect(watched.journal.get(), &Journal::conflictsFound, watched.journal.get(),
                         [&found](const QStringList &names) { found << names; });
        const QString name = QFileInfo(watched.scratch.path()).completeBaseName() +
                             QStringLiteral(".sync-conflict-20261119-080000-ABCDEFG.lanai");
        QVERIFY(QFile::copy(watched.scratch.path(), watched.scratch.folder() + QLatin1Char('/') + name));
        VERIFY_OK(watched->people().snooze(watched.dana, day("2026-12-01")));
        QCOMPARE(found, QStringList{name});
        watched->watch();
        VERIFY_OK(watched->people().snooze(watched.dana, day("2026-12-02")));
        QCOMPARE(found.size(), 1); // told once
        QCOMPARE(watched.replaced.size(), 0);
    }
    void aConflictCopyThatLayThereBeforeIsToldSoon()
    {
        OpenJournal open;
        const QString name = QFileInfo(open.scratch.path()).completeBaseName() +
                             QStringLiteral(" (conflicted copy 2026-11-19 080000).lanai");
        QVERIFY(QFile::copy(open.scratch.path(), open.scratch.folder() + QLatin1Char('/') + name));
        QSignalSpy found(open.journal.get(), &Journal::conflictsFound);
        open->watch();
        QVERIFY(found.wait());
        QCOMPARE(found.first().first().toStringList(), QStringList{name});
    }
    void aFileThatIsGoneIsNoticed()
    {
        Watched watched;
        QVERIFY(QFile::rename(watched.scratch.path(), watched.scratch.folder() + QStringLiteral("/old.lanai")));
        QTRY_COMPARE(watched.replaced.size(), 1);
        VERIFY_REFUSED(watched->people().snooze(watched.dana, day("2026-12-01")), ErrorCode::ChangedElsewhere);
    }
};

LANAI_TEST(TstJournalWatch, tst_journalwatch)
#include "tst_journalwatch.moc"
