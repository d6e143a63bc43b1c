#include "tests/support/registry.h"
#include "ui/parts/heatgrid.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QtTest>

using namespace lanai;

namespace {

QList<HeatColumn> columns()
{
    return {{QStringLiteral("Oct"), QStringLiteral("October 2026")},
            {QStringLiteral("Nov"), QStringLiteral("November 2026")}};
}

QList<HeatRow> rows()
{
    const auto row = [](const char *name, int first, int second) {
        return HeatRow{{{}, QString::fromLatin1(name), {}},
                       QString::fromLatin1(name),
                       {{first, QStringLiteral("%1, October: %2").arg(QString::fromLatin1(name)).arg(first)},
                        {second, QStringLiteral("%1, November: %2").arg(QString::fromLatin1(name)).arg(second)}}};
    };
    return {row("Dana", 3, 4), row("Priya", 4, 0)};
}

} // namespace

class TstHeatGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNumeralSaysItAndADashWhereThereIsNone()
    {
        HeatModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.fill(columns(), rows());
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("4"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Priya, October: 4"));
        QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("Priya"));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("October 2026"));
        model.mark(1, 0);
        QVERIFY(model.index(1, 0).data(HeatModel::MarkedRole).toBool());
        QVERIFY(!model.index(0, 0).data(HeatModel::MarkedRole).toBool());
        model.fill({}, {});
        QCOMPARE(model.rowCount(), 0);
    }
    void arrowsMoveAndEnterOpens()
    {
        HeatGrid grid;
        grid.fill(columns(), rows());
        grid.mark(0, 1);
        grid.show();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        grid.setFocus(Qt::TabFocusReason);
        QSignalSpy opened(&grid, &HeatGrid::opened);
        QTest::keyClick(&grid, Qt::Key_Down);
        QTest::keyClick(&grid, Qt::Key_Left);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toInt(), 1);
        QCOMPARE(opened.first().at(1).toInt(), 0);
        QTest::keyClick(&grid, Qt::Key_Space);
        QCOMPARE(opened.size(), 2);
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(grid.model()->index(0, 0)).center());
        QCOMPARE(opened.last().at(0).toInt(), 0);
    }
    void eachCellIsSpoken()
    {
        HeatGrid grid;
        grid.setAccessibleName(QStringLiteral("Trust"));
        grid.fill(columns(), rows());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&grid);
        QVERIFY(spoken && spoken->tableInterface());
        QAccessibleInterface *cell = spoken->tableInterface()->cellAt(0, 1);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Dana, November: 4"));
    }
    void whatIsReadAnewLeavesTheFocusWhereItWas()
    {
        HeatGrid grid;
        grid.fill(columns(), rows());
        grid.setCurrentIndex(grid.model()->index(1, 0));
        grid.fill(columns(), rows());
        QCOMPARE(grid.currentIndex(), grid.model()->index(1, 0));
        grid.fill(columns(), rows().mid(0, 1));
        QCOMPARE(grid.currentIndex().row(), 0);
    }
};

LANAI_TEST(TstHeatGrid, tst_heatgrid)
#include "tst_heatgrid.moc"
