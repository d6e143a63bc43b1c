#include "core/journal/backupmemory.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/parts/inlinebar.h"
#include "ui/today/backupnotice.h"
#include <QPushButton>
#include <QSettings>

using namespace lanai;
using namespace lanai::test;

class TstBackupNotice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        bench = std::make_unique<DeskBench>(DeskBench::Content::Empty);
        notice = new BackupNotice(bench->context(), &bench->window);
        bench->window.show();
    }
    void cleanup() { bench.reset(); }

    void whereAllIsWellNothingIsSaid()
    {
        QVERIFY(notice->isHidden());
        RestoreTestReport good;
        good.at = good.takenAt = bench->clock.nowUtc();
        BackupMemory::instance().setTest(bench->journal->path(), good);
        QVERIFY(notice->isHidden());
    }
    void aTrialThatFailedIsSaidUntilOneSucceeds()
    {
        RestoreTestReport report;
        report.at = report.takenAt = bench->clock.nowUtc();
        report.failure = Error{ErrorCode::DamagedFile, {QStringLiteral("x")}};
        BackupMemory::instance().setTest(bench->journal->path(), report);
        QVERIFY(!notice->isHidden());
        QVERIFY(said().contains(QStringLiteral("no other one opens")));
        report.newestGood = utc("2026-11-18T08:00");
        BackupMemory::instance().setTest(bench->journal->path(), report);
        QVERIFY(said().contains(QStringLiteral("Wed 18 Nov")));
        report.failure.reset();
        BackupMemory::instance().setTest(bench->journal->path(), report);
        QVERIFY(notice->isHidden());
    }
    void aBackupThatWasNotMadeIsSaidAndLeadsToTheBackups()
    {
        BackupMemory::instance().setFailure(bench->journal->path(), Error{ErrorCode::DiskFull, {bench->folder.path()}});
        QVERIFY(said().startsWith(QStringLiteral("The last backup was not made. The disk")));
        notice->findChild<QPushButton *>(QStringLiteral("lookAtBackups"))->click();
        QCOMPARE(bench->navigator.current().page, PageId::Settings);
        QCOMPARE(bench->navigator.current().words, QStringLiteral("backups"));
    }
    void anotherJournalsTroubleIsNotThisOnes()
    {
        BackupMemory::instance().setFailure(bench->folder.filePath(QStringLiteral("other.lanai")),
                                            Error{ErrorCode::DiskFull, {}});
        QVERIFY(notice->isHidden());
    }

private:
    [[nodiscard]] QString said() const
    {
        return notice->findChild<InlineBar *>(QStringLiteral("backupNotice"))->message();
    }

    std::unique_ptr<DeskBench> bench;
    BackupNotice *notice = nullptr;
};

LANAI_TEST(TstBackupNotice, tst_backupnotice)
#include "tst_backupnotice.moc"
