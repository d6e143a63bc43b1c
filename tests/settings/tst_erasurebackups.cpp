#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/settings/erasurebackups.h"

using namespace lanai;
using namespace lanai::test;

// A journal with a backup that holds somebody who was erased since.
class TstErasureBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        bench = std::make_unique<DeskBench>(DeskBench::Content::Empty);
        Peer peer;
        peer.name = QStringLiteral("Dana Whitfield");
        const Id dana = bench->journal->people().add(peer).value();
        const auto taken = folder().take(BackupReason::Daily, bench->journal->key(), [](int) { return true; });
        VERIFY_OK(taken);
        backup = *taken;
        VERIFY_OK(bench->journal->people().remove(dana));
        const auto gone = bench->journal->trash().erase(dana);
        VERIFY_OK(gone);
        erased = *gone;
    }
    void cleanup() { bench.reset(); }

    void theBackupThatHoldsItIsFound()
    {
        ErasureBackups backups(*bench->journal);
        std::optional<StillHeld> held;
        backups.look(erased, [&held](const StillHeld &found) { held = found; });
        QTRY_VERIFY(held);
        QCOMPARE(held->holding.size(), 1);
        QCOMPARE(held->holding.first().path, backup.path);
        QVERIFY(held->unknown.isEmpty());
    }
    void itGoesWhenANewOneIsThere()
    {
        ErasureBackups backups(*bench->journal);
        std::optional<Result<void>> done;
        bench->clock.set(utc("2026-11-20T07:30"));
        backups.replace({backup}, [&done](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done);
        VERIFY_OK(*done);
        QVERIFY(!QFile::exists(backup.path));
        QCOMPARE(folder().all().size(), 1);
    }
    // Locking doesn't wait for a whole backup, and without a new one the old one stays.
    void whoLeavesBreaksItOffAndNothingIsDeleted()
    {
        bool answered = false;
        {
            ErasureBackups backups(*bench->journal);
            backups.replace({backup}, [&answered](const Result<void> &) { answered = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!answered);
        QVERIFY(QFile::exists(backup.path));
        QCOMPARE(folder().all().size(), 1);
    }

private:
    [[nodiscard]] BackupFolder folder() const { return {bench->journal->path(), bench->clock}; }

    std::unique_ptr<DeskBench> bench;
    StoredBackup backup;
    ErasedThing erased;
};

LANAI_TEST(TstErasureBackups, tst_erasurebackups)
#include "tst_erasurebackups.moc"
