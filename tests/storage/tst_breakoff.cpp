#include "core/storage/backup.h"
#include "core/storage/breakoff.h"
#include "tests/storage/storefile.h"
#include "tests/support/registry.h"
#include <QThread>
#include <atomic>

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
        std::atomic<bool> ended = false;
        std::unique_ptr<QThread> other(QThread::create([&breakOff, &ended] {
            // Again and again: the query may not run yet at the first.
            while (!ended)
                breakOff.now();
        }));
        other->start();
        const auto endless = journal.file->connection().value(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT max(i) FROM n"));
        ended = true;
        other->wait();
        VERIFY_REFUSED(endless, ErrorCode::Cancelled);
        QVERIFY(breakOff.isAsked());
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
