#include "core/journal/journal.h"
#include "core/journal/vault.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewJournalIsEmptyAndWhole()
    {
        const QTemporaryDir folder;
        const FixedClock clock(QDateTime(day("2026-11-19"), QTime(8, 0), QTimeZone::utc()), QTimeZone::utc());
        const auto made = Journal::create(folder.filePath(QStringLiteral("new.lanai")), ScratchJournal::passphrase(),
                                          clock, QStringLiteral("cli"));
        VERIFY_OK(made);
        QCOMPARE((*made)->people().all()->size(), 0);
        QVERIFY((*made)->vault().verify()->isWhole());
    }
    void twoDoorsToOneJournalShareIt()
    {
        OpenJournal journal;
        const auto other = Journal::open(journal.scratch.path(), ScratchJournal::key(), journal.scratch.clock,
                                         QStringLiteral("window"));
        VERIFY_OK(other);
        Peer zoe;
        zoe.name = QStringLiteral("Zoe");
        VERIFY_OK((*other)->people().add(zoe));
        QCOMPARE(journal->people().find(QStringLiteral("Zoe"))->name, zoe.name);
        VERIFY_OK(journal->people().snooze(journal.dana, day("2026-12-01")));
        QCOMPARE((*other)->people().peer(journal.dana)->snoozeUntil, day("2026-12-01"));
    }
    void noNameIsReadableInTheFile()
    {
        OpenJournal journal;
        journal.journal.reset();
        QFile file(journal.scratch.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("Whitfield"));
        QVERIFY(!bytes.contains("SQLite format"));
    }
};

LANAI_TEST(TstJournal, tst_journal)
#include "tst_journal.moc"
