// lanai-cli killed at a call that changes the disk, before it takes place and after, in turn over all such calls there
// are: what was acknowledged is there, what was under way is there as a whole or not at all.
#include "core/journal/backupfolder.h"
#include "core/storage/connection.h"
#include "tests/faults/faultrow.h"
#include "tests/faults/killing.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/rows.h"

using namespace lanai;
using namespace lanai::test;

namespace {

QByteArray calendarFile()
{
    QByteArray events;
    for (int week = 0; week < 6; ++week) {
        const QByteArray day = QDate(2026, 11, 26).addDays(7 * week).toString(QStringLiteral("yyyyMMdd")).toLatin1();
        events += "BEGIN:VEVENT\r\nUID:dana" + day + "@x\r\nSUMMARY:1:1 Dana\r\nDTSTART:" + day +
                  "T140000Z\r\nDURATION:PT45M\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:priya" + day +
                  "@x\r\nSUMMARY:1:1 Priya\r\nDTSTART:" + day + "T160000Z\r\nDURATION:PT30M\r\nEND:VEVENT\r\n";
    }
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

} // namespace

class TstKilled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whileSaving()
    {
        FaultRow row("SIGKILL while saving");
        const FaultJournal journal;
        const auto log = [](int round) {
            return QStringList{QStringLiteral("log"), QStringLiteral("Dana"), QStringLiteral("-m"),
                               QStringLiteral("Round %1. ").arg(round) + QStringLiteral("More of it, ").repeated(200) +
                                   QStringLiteral("and the end.")};
        };
        QStringList acknowledged = FaultJournal::savedNotes();
        const Traced whole = ran(journal, log(-1));
        QVERIFY2(whole.status == 0 && whole.changes > 0, whole.err.constData());
        acknowledged << log(-1).last();
        const int times = rounds(10, 200);
        int kills = 0;
        int lost = 0;
        // Where a note makes fewer calls than the first one did, it is there before the kill; so it goes on until as
        // many were killed.
        for (int round = 0; kills < times && round < 2 * times; ++round) {
            const Traced killed = ran(journal, log(round), killAt(round % times, times, whole.changes));
            kills += killed.isKilled() ? 1 : 0;
            if (killed.status == 0)
                acknowledged << log(round).last();
            const auto look = FaultJournal::lookAt(journal.path(), FaultJournal::passphrase);
            VERIFY_OK(look);
            QVERIFY2(look->integrity.isWhole(), faultsOf(look->integrity));
            QStringList notes = look->notes;
            if (!killed.isKilled() || notes.size() == acknowledged.size()) {
                lost += notes == acknowledged ? 0 : 1;
                continue;
            }
            // It was committed, and then killed before it could say so.
            acknowledged << log(round).last();
            lost += notes == acknowledged ? 0 : 1;
        }
        row.reached(kills, QStringLiteral("over %1 calls; %2 lost").arg(whole.changes).arg(lost));
        QCOMPARE(lost, 0);
        QCOMPARE(kills, times);
    }
    void whileChangingThePassphrase()
    {
        FaultRow row("SIGKILL during a change of passphrase");
        const QStringList before = rowsOf(FaultJournal().path(), FaultJournal::passphrase);
        const auto change = [](const FaultJournal &journal, const Intrusion &intrusion) {
            const QString fresh = journal.in("new");
            QFile file(fresh);
            if (!file.open(QIODevice::WriteOnly) || file.write(FaultJournal::another) < 0)
                return Traced();
            file.close();
            return ran(journal, {QStringLiteral("passphrase"), QStringLiteral("--new-passphrase-file"), fresh},
                       intrusion);
        };
        const Traced whole = change(FaultJournal(), {});
        QVERIFY2(whole.status == 0, whole.err.constData());
        const int times = rounds(4, 100);
        int old = 0;
        int fresh = 0;
        for (int round = 0; round < times; ++round) {
            const FaultJournal journal;
            const Traced killed = change(journal, killAt(round, times, whole.changes));
            QVERIFY(killed.isKilled());
            const auto byOld = FaultJournal::lookAt(journal.path(), FaultJournal::passphrase);
            const auto byNew = FaultJournal::lookAt(journal.path(), FaultJournal::another);
            QVERIFY2(byOld.has_value() != byNew.has_value(), "not exactly one passphrase opens it");
            const JournalLook &look = byOld ? *byOld : *byNew;
            QVERIFY2(look.integrity.isWhole(), faultsOf(look.integrity));
            QCOMPARE(rowsOf(journal.path(), byOld ? FaultJournal::passphrase : FaultJournal::another), before);
            (byOld ? old : fresh) += 1;
            if (byOld) {
                const Traced again = change(journal, {});
                QVERIFY2(again.status == 0, again.err.constData());
            }
            row.reached(round + 1,
                        QStringLiteral("over %1 calls; %2 before, %3 after").arg(whole.changes).arg(old).arg(fresh));
        }
        QVERIFY(old > 0 && fresh > 0);
    }
    void whileImporting()
    {
        FaultRow row("SIGKILL during an import");
        const auto import = [](const FaultJournal &journal, const Intrusion &intrusion) {
            const QString path = journal.in("theirs.ics");
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(calendarFile()) < 0)
                return Traced();
            file.close();
            return ran(journal, {QStringLiteral("import"), path}, intrusion);
        };
        const auto meetings = [](const FaultJournal &journal) {
            return rowsOf(journal.path(), FaultJournal::passphrase).filter(QStringLiteral("meeting: ")).size();
        };
        const FaultJournal imported;
        const Traced whole = import(imported, {});
        QVERIFY2(whole.status == 0, whole.err.constData());
        const qsizetype before = meetings(FaultJournal());
        const qsizetype after = meetings(imported);
        QCOMPARE(after - before, 12);
        const int times = rounds(4, 100);
        int old = 0;
        for (int round = 0; round < times; ++round) {
            const FaultJournal journal;
            const Traced killed = import(journal, killAt(round, times, whole.changes));
            QVERIFY(killed.isKilled());
            const auto look = FaultJournal::lookAt(journal.path(), FaultJournal::passphrase);
            VERIFY_OK(look);
            QVERIFY2(look->integrity.isWhole(), faultsOf(look->integrity));
            QCOMPARE(look->notes, FaultJournal::savedNotes());
            const qsizetype now = meetings(journal);
            QVERIFY2(now == before || now == after, QByteArray::number(now));
            old += now == before ? 1 : 0;
            const Traced again = import(journal, {});
            QVERIFY2(again.status == 0, again.err.constData());
            QCOMPARE(meetings(journal), after);
            row.reached(
                round + 1,
                QStringLiteral("over %1 calls; %2 before, %3 after").arg(whole.changes).arg(old).arg(round + 1 - old));
        }
    }
    void whileCreating()
    {
        FaultRow row("SIGKILL while a journal is made");
        const auto create = [](const FaultJournal &journal, const Intrusion &intrusion) {
            return ran(journal, {QStringLiteral("create"), journal.in("Other.lanai")}, intrusion);
        };
        const Traced whole = create(FaultJournal(), {});
        QVERIFY2(whole.status == 0, whole.err.constData());
        const int times = rounds(4, 100);
        int there = 0;
        for (int round = 0; round < times; ++round) {
            const FaultJournal journal;
            const Traced killed = create(journal, killAt(round, times, whole.changes));
            QVERIFY(killed.isKilled());
            if (!QFile::exists(journal.in("Other.lanai"))) {
                const Traced again = create(journal, {});
                QVERIFY2(again.status == 0, again.err.constData());
            } else {
                ++there;
            }
            const auto look = FaultJournal::lookAt(journal.in("Other.lanai"), FaultJournal::passphrase);
            VERIFY_OK(look);
            QVERIFY2(look->integrity.isWhole(), faultsOf(look->integrity));
            row.reached(round + 1, QStringLiteral("over %1 calls; %2 not there, %3 there")
                                       .arg(whole.changes)
                                       .arg(round + 1 - there)
                                       .arg(there));
        }
    }
    void whileBackingUpAndRestoring_data()
    {
        QTest::addColumn<bool>("restores");
        QTest::newRow("backing up") << false;
        QTest::newRow("restoring") << true;
    }
    void whileBackingUpAndRestoring()
    {
        QFETCH(const bool, restores);
        FaultRow row(restores ? "SIGKILL during a restore" : "SIGKILL during a backup");
        const auto prepared = [] {
            auto journal = std::make_unique<FaultJournal>();
            if (ran(*journal, {QStringLiteral("backup")}).status != 0)
                qFatal("no backup");
            return journal;
        };
        const auto act = [&](const FaultJournal &journal, const Intrusion &intrusion) {
            const QList<StoredBackup> backups = BackupFolder(journal.path(), journal.clock()).all();
            return restores ? ran(journal, {QStringLiteral("restore"), backups.last().path}, intrusion)
                            : ran(journal, {QStringLiteral("backup")}, intrusion);
        };
        const Traced whole = act(*prepared(), {});
        QVERIFY2(whole.status == 0, whole.err.constData());
        const int times = rounds(4, 100);
        for (int round = 0; round < times; ++round) {
            const auto journal = prepared();
            QVERIFY(act(*journal, killAt(round, times, whole.changes)).isKilled());
            QStringList paths{journal->path()};
            const QList<StoredBackup> backups = BackupFolder(journal->path(), journal->clock()).all();
            QVERIFY(!backups.isEmpty()); // never fewer than before
            for (const StoredBackup &backup : backups)
                paths << backup.path;
            for (const QString &path : std::as_const(paths)) {
                const auto look = FaultJournal::lookAt(path, FaultJournal::passphrase);
                QVERIFY2(look.has_value(), (path.toUtf8() + ": " + why(look)).constData());
                QVERIFY2(look->integrity.isWhole(), faultsOf(look->integrity));
                QCOMPARE(look->notes, FaultJournal::savedNotes());
            }
            const Traced again = act(*journal, {});
            QVERIFY2(again.status == 0, again.err.constData());
            row.reached(round + 1, QStringLiteral("over %1 calls").arg(whole.changes));
        }
    }
};

LANAI_TEST(TstKilled, tst_killed)
#include "tst_killed.moc"
