#include "core/domain/backupname.h"
#include "tests/support/registry.h"
#include <QtTest>

using namespace lanai;

namespace {

const QDateTime someTime(QDate(2026, 11, 19), QTime(8, 15), Qt::UTC);

} // namespace

class TstBackupName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameTellsJournalTimeAndReason()
    {
        QCOMPARE(backupFileName(QStringLiteral("Peers"), {someTime, BackupReason::BeforeImport}),
                 QStringLiteral("Peers 2026-11-19T081500Z before-import.lanai"));
    }
    void everyReasonIsReadBack()
    {
        for (const auto &word : EnumWords<BackupReason>::words) {
            const BackupName name{someTime, word.value};
            const QString file = backupFileName(QStringLiteral("My peers 2"), name);
            QCOMPARE(readBackupFileName(QStringLiteral("My peers 2"), file), std::optional(name));
        }
    }
    void theTimeIsUtcWhateverTheZone()
    {
        const QDateTime local = someTime.toTimeZone(QTimeZone("Asia/Tokyo"));
        QCOMPARE(backupFileName(QStringLiteral("Peers"), {local, BackupReason::Daily}),
                 QStringLiteral("Peers 2026-11-19T081500Z daily.lanai"));
    }
    void otherFilesAreNoBackups_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("another journal") << QStringLiteral("Team 2026-11-19T081500Z daily.lanai");
        QTest::newRow("a longer name") << QStringLiteral("Peers old 2026-11-19T081500Z daily.lanai");
        QTest::newRow("no reason") << QStringLiteral("Peers 2026-11-19T081500Z.lanai");
        QTest::newRow("no such reason") << QStringLiteral("Peers 2026-11-19T081500Z weekly.lanai");
        QTest::newRow("no such day") << QStringLiteral("Peers 2026-02-30T081500Z daily.lanai");
        QTest::newRow("not done yet") << QStringLiteral("Peers 2026-11-19T081500Z daily.lanai.new");
        QTest::newRow("the journal") << QStringLiteral("Peers.lanai");
        QTest::newRow("nothing") << QString();
    }
    void otherFilesAreNoBackups()
    {
        QFETCH(const QString, file);
        QVERIFY(!readBackupFileName(QStringLiteral("Peers"), file));
    }
};

LANAI_TEST(TstBackupName, tst_backupname)
#include "tst_backupname.moc"
