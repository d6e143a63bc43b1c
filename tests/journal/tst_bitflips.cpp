// Bars, security.md: single bit flips, all found by verify, no crash, and the newest good backup is offered. 100 by
// default; LANAI_BIT_FLIPS says otherwise (the bar's own count is 1,000).
#include "core/journal/journalcheck.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QRandomGenerator>

using namespace lanai;
using namespace lanai::test;

class TstBitFlips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsFoundAndABackupIsOffered()
    {
        const int wanted = qEnvironmentVariableIntValue("LANAI_BIT_FLIPS");
        const int flips = wanted > 0 ? wanted : 100;
        OpenJournal journal;
        for (int i = 0; i < 40; ++i)
            journal.addPeer(qPrintable(QStringLiteral("Peer %1").arg(i)));
        const BackupFolder folder(journal.scratch.path(), journal.scratch.clock);
        const auto backup = folder.take(BackupReason::Daily, ScratchJournal::key(), [](int) { return true; });
        VERIFY_OK(backup);
        journal.journal.reset();
        QVERIFY(checkJournal(journal.scratch.path(), ScratchJournal::key(), {})->isWhole());
        QFile file(journal.scratch.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const QString broken = journal.scratch.folder() + QStringLiteral("/Broken.lanai");
        QRandomGenerator random(20261119);
        int unopened = 0;
        int read = 0;
        for (int flip = 0; flip < flips; ++flip) {
            const auto at = qsizetype(random.bounded(quint32(whole.size())));
            QByteArray bytes = whole;
            bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
            QFile out(broken);
            QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(out.write(bytes), bytes.size());
            out.close();
            const auto check = checkJournal(broken, ScratchJournal::key(), {});
            if (!check) {
                ++unopened;
                const QList<ErrorCode> said{ErrorCode::WrongPassphrase, ErrorCode::DamagedFile, ErrorCode::NotAJournal};
                QVERIFY2(said.contains(check.error().code),
                         qPrintable(QStringLiteral("byte %1: %2").arg(at).arg(int(check.error().code))));
                continue;
            }
            QVERIFY2(!check->isWhole(), qPrintable(QStringLiteral("the flip in byte %1 was not found").arg(at)));
            ++read;
        }
        qInfo("%d flips in %lld bytes: %d found on reading, %d kept the file from opening, 0 were missed", flips,
              qlonglong(whole.size()), read, unopened);
        QCOMPARE(read + unopened, flips);
        QVERIFY(read > 0);
        const auto offered = newestWhole(folder.all(), ScratchJournal::key());
        QVERIFY(offered.has_value());
        QCOMPARE(offered->path, backup->path);
    }
};

LANAI_TEST(TstBitFlips, tst_bitflips)
#include "tst_bitflips.moc"
