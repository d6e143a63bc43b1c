#include "core/domain/conflictcopy.h"
#include "tests/support/registry.h"
#include <QtTest>

using namespace lanai;

class TstConflictCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOfSyncPrograms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *program, const QString &name, bool isOne) {
            QTest::newRow(program) << name << isOne;
        };
        row("Syncthing", QStringLiteral("Peers.sync-conflict-20261119-080000-ABCDEFG.lanai"), true);
        row("Nextcloud", QStringLiteral("Peers (conflicted copy 2026-11-19 080000).lanai"), true);
        row("ownCloud", QStringLiteral("Peers_conflict-20261119-080000.lanai"), true);
        row("Dropbox", QStringLiteral("Peers (laptop’s conflicted copy 2026-11-19).lanai"), true);
        row("Dropbox, a second one", QStringLiteral("Peers (laptop’s conflicted copy 2026-11-19 (1)).lanai"), true);
        row("Dropbox in German", QStringLiteral("Peers (In Konflikt stehende Kopie von Laptop 2026-11-19).lanai"),
            true);
        row("Dropbox in Polish", QStringLiteral("Peers (kopia powodująca problem 2026-11-19).lanai"), true);
        row("Seafile", QStringLiteral("Peers (SFConflict laptop 2026-11-19-08-00-00).lanai"), true);
        row("itself", QStringLiteral("Peers.lanai"), false);
        row("a copy of one's own", QStringLiteral("Peers 2026-11-19.lanai"), false);
        row("a numbered copy", QStringLiteral("Peers (1).lanai"), false);
        row("another journal", QStringLiteral("Other.sync-conflict-20261119-080000-ABCDEFG.lanai"), false);
        row("another kind of file", QStringLiteral("Peers (conflicted copy 2026-11-19 080000).txt"), false);
        row("its rollback journal", QStringLiteral("Peers.lanai-journal"), false);
    }
    void namesOfSyncPrograms()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isOne);
        QCOMPARE(isConflictCopy(name, QStringLiteral("Peers.lanai")), isOne);
    }
    void anOriginalWithoutAnExtension()
    {
        QVERIFY(isConflictCopy(QStringLiteral("Peers.sync-conflict-20261119-080000-ABCDEFG"), QStringLiteral("Peers")));
    }
};

LANAI_TEST(TstConflictCopy, tst_conflictcopy)
#include "tst_conflictcopy.moc"
