#include "tests/support/registry.h"
#include "ui/shell/actiontable.h"
#include <QSettings>
#include <QWidget>

using namespace lanai;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QKeySequence keys(const char *latin)
{
    return QKeySequence(QString::fromLatin1(latin));
}

} // namespace

class TstActionTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void everyActionHasItsOwnWordAndAName()
    {
        const ActionTable table;
        QSet<QString> ids;
        for (const ActionSpec &spec : table.specs()) {
            QVERIFY2(!spec.text.isEmpty(), qPrintable(spec.id));
            QVERIFY2(!ids.contains(spec.id), qPrintable(spec.id));
            ids << spec.id;
            QVERIFY(table.action(spec.id) != nullptr);
            QCOMPARE(table.keysOf(spec.id), spec.keys);
        }
        QCOMPARE(table.action(text("no such action")), nullptr);
    }
    void noTwoActionsOfOnePlaceShareTheirKeys()
    {
        const ActionTable table;
        for (const ActionSpec &spec : table.specs()) {
            const ActionSpec *holder = table.holderOf(spec.keys, spec.id);
            QVERIFY2(holder == nullptr, qPrintable(spec.id + u' ' + spec.keys.toString()));
        }
    }
    void keysThatAreTakenAreRefused()
    {
        ActionTable table;
        QSignalSpy changed(&table, &ActionTable::keysChanged);
        const ActionSpec *holder = table.holderOf(keys("Ctrl+K"), text("lock"));
        QVERIFY(holder != nullptr);
        QCOMPARE(holder->id, text("palette"));
        QVERIFY(!table.setKeys(text("lock"), keys("Ctrl+K")));
        QCOMPARE(table.keysOf(text("lock")), keys("Ctrl+L"));
        QCOMPARE(changed.size(), 0);
        QVERIFY(!table.setKeys(text("no such action"), keys("Ctrl+J")));
    }
    void actionsOfTwoPagesMayShareTheirKeys()
    {
        ActionTable table;
        QCOMPARE(table.holderOf(keys("Ctrl+P"), text("log-save")), nullptr); // on Staff and Prep, not on Log
        QVERIFY(table.holderOf(keys("Ctrl+P"), text("staff-export")) != nullptr);
        QVERIFY(table.holderOf(keys("Ctrl+P"), text("lock")) != nullptr); // everywhere is on each page
    }
    void changedKeysAreKept()
    {
        {
            ActionTable table;
            QSignalSpy changed(&table, &ActionTable::keysChanged);
            QVERIFY(table.setKeys(text("lock"), keys("Ctrl+Alt+L")));
            QCOMPARE(table.action(text("lock"))->shortcut(), keys("Ctrl+Alt+L"));
            QVERIFY(table.setKeys(text("lock"), keys("Ctrl+Alt+L"))); // the same again
            QCOMPARE(changed.size(), 1);
        }
        const ActionTable later;
        QCOMPARE(later.keysOf(text("lock")), keys("Ctrl+Alt+L"));
    }
    void keysCanBeTakenAway()
    {
        ActionTable table;
        QVERIFY(table.setKeys(text("lock"), {}));
        QVERIFY(ActionTable().keysOf(text("lock")).isEmpty());
        QVERIFY(table.setKeys(text("quit"), {})); // none and none don't meet
    }
    void keysGoBackToWhatTheyWere()
    {
        ActionTable table;
        QVERIFY(table.setKeys(text("lock"), keys("Ctrl+Alt+L")));
        table.resetKeys(text("lock"));
        QCOMPARE(table.keysOf(text("lock")), keys("Ctrl+L"));
        QVERIFY(QSettings().allKeys().isEmpty());
        QCOMPARE(ActionTable().keysOf(text("lock")), keys("Ctrl+L"));
    }
    // Somebody else has them by now: the keys stay, and so does what is kept.
    void keysThatAreTakenByNowAreNotTakenBack()
    {
        ActionTable table;
        QVERIFY(table.setKeys(text("lock"), keys("Ctrl+Alt+L")));
        QVERIFY(table.setKeys(text("log"), keys("Ctrl+L")));
        table.resetKeys(text("lock"));
        QCOMPARE(table.keysOf(text("lock")), keys("Ctrl+Alt+L"));
        QCOMPARE(ActionTable().keysOf(text("lock")), keys("Ctrl+Alt+L"));
    }
    void anActionWorksWhereItBelongs()
    {
        ActionTable table;
        QWidget window;
        int locked = 0;
        QAction *lock = table.attach(text("lock"), &window, &window, [&locked] { ++locked; });
        QCOMPARE(lock->shortcutContext(), Qt::WindowShortcut);
        lock->trigger();
        QCOMPARE(locked, 1);
        QAction *save = table.attach(text("log-save"), &window, &window, [] {});
        QCOMPARE(save->shortcutContext(), Qt::WidgetWithChildrenShortcut);
        QVERIFY(window.actions().contains(save));
        QCOMPARE(table.attach(text("no such action"), &window, &window, [] {}), nullptr);
    }
};

LANAI_TEST(TstActionTable, tst_actiontable)
#include "tst_actiontable.moc"
