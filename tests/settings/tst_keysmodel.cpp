#include "tests/support/registry.h"
#include "ui/settings/keysmodel.h"
#include "ui/shell/actiontable.h"
#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>

using namespace lanai;

namespace {

int rowOf(const ActionTable &actions, const char *id)
{
    for (int i = 0; i < actions.specs().size(); ++i) {
        if (actions.specs().at(i).id == QLatin1StringView(id))
            return i;
    }
    return -1;
}

QVariant keys(const char *text)
{
    return QVariant::fromValue(QKeySequence(QString::fromLatin1(text)));
}

} // namespace

class TstKeysModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QSettings().clear(); }

    void listsEveryActionWithItsKeys()
    {
        ActionTable actions;
        KeysModel model(actions);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), actions.specs().size());
        const int lock = rowOf(actions, "lock");
        QCOMPARE(model.index(lock, 0).data().toString(), QStringLiteral("Lock"));
        QCOMPARE(model.index(lock, 1).data().toString(), QStringLiteral("Ctrl+L"));
    }
    void newKeysWorkAtOnceAndAreKept()
    {
        ActionTable actions;
        KeysModel model(actions);
        QVERIFY(model.setData(model.index(rowOf(actions, "lock"), 1), keys("Ctrl+Alt+L")));
        QCOMPARE(actions.action(QStringLiteral("lock"))->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+L")));
        const ActionTable later;
        QCOMPARE(later.keysOf(QStringLiteral("lock")), QKeySequence(QStringLiteral("Ctrl+Alt+L")));
    }
    void keysThatAreTakenAreRefusedAndTheirOwnerIsNamed()
    {
        ActionTable actions;
        KeysModel model(actions);
        const QSignalSpy refused(&model, &KeysModel::refused);
        QVERIFY(!model.setData(model.index(rowOf(actions, "lock"), 1), keys("Ctrl+K")));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(QStringLiteral("Find anything")));
        QCOMPARE(actions.keysOf(QStringLiteral("lock")), QKeySequence(QStringLiteral("Ctrl+L")));
    }
    void twoPagesMayHaveTheSameKeys()
    {
        ActionTable actions;
        KeysModel model(actions);
        const QSignalSpy refused(&model, &KeysModel::refused);
        QVERIFY(model.setData(model.index(rowOf(actions, "staff-print"), 1), keys("Ctrl+Alt+S")));
        QVERIFY(model.setData(model.index(rowOf(actions, "prep-print"), 1), keys("Ctrl+Alt+S")));
        QCOMPARE(refused.size(), 0);
    }
    void theUsualKeysComeBack()
    {
        ActionTable actions;
        KeysModel model(actions);
        const int lock = rowOf(actions, "lock");
        QVERIFY(model.setData(model.index(lock, 1), keys("Ctrl+Alt+L")));
        model.reset(lock);
        QCOMPARE(actions.keysOf(QStringLiteral("lock")), QKeySequence(QStringLiteral("Ctrl+L")));
        QVERIFY(!QSettings().contains(QStringLiteral("keys/lock")));
    }
    void noTwoActionsOfOnePlaceBeginWithTheSameKeys()
    {
        const ActionTable actions;
        for (const ActionSpec &spec : actions.specs())
            QVERIFY2(actions.holderOf(spec.keys, spec.id) == nullptr, qPrintable(spec.id));
    }
};

LANAI_TEST(TstKeysModel, tst_keysmodel)
#include "tst_keysmodel.moc"
