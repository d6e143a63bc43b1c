#include "core/storage/backup.h"
#include "core/storage/breakoff.h"
#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstBreakOff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatRunsEndsAtOnce()
    {
        StoreFile journal;
        BreakOff breakOff;
        const BreakOff::During during(&breakOff, journal.file->connection());
        std::unique_ptr<QThread> other(QThread::create([&breakOff] {
            // Again and again: the query may not run yet at the first.
            for (int i = 0; i < 100; ++i) {
                breakOff.now();
                QThread::msleep(10);
            }
        }));
        other->start();
        const auto endless = journal.file->connection().value(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT max(i) FROM n"));
        VERIFY_REFUSED(endless, ErrorCode::Cancelled);
        QVERIFY(breakOff.isAsked());
        other->wait();
    }
    void whatIsBegunAfterItEndsToo()
    {
        StoreFile journal;
        BreakOff breakOff;
        breakOff.now();
        const QString to = journal.folder() + QStringLiteral("/copy.lanai");
        VERIFY_REFUSED(
            takeBackup(journal.path(), journal.key(), to, [](int) { return true; }, &breakOff), ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(to));
    }
    void nobodyNeedsToAsk()
    {
        StoreFile journal;
        const BreakOff::During during(nullptr, journal.file->connection());
        VERIFY_OK(journal.file->connection().exec(QStringLiteral("PRAGMA user_version")));
    }
};

LANAI_TEST(TstBreakOff, tst_breakoff)
#include "tst_breakoff.moc"
