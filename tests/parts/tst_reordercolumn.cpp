#include "tests/support/registry.h"
#include "ui/parts/reordercolumn.h"
#include <QPushButton>
#include <QSignalSpy>

using namespace lanai;

class TstReorderColumn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void altAndAnArrowMoveTheRowWithTheFocus_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("to"); // -1: nothing moves
        QTest::newRow("down") << 0 << int(Qt::Key_Down) << 1;
        QTest::newRow("up") << 2 << int(Qt::Key_Up) << 1;
        QTest::newRow("not above the first") << 0 << int(Qt::Key_Up) << -1;
        QTest::newRow("not below the last") << 2 << int(Qt::Key_Down) << -1;
    }
    void altAndAnArrowMoveTheRowWithTheFocus()
    {
        QFETCH(const int, row);
        QFETCH(const int, key);
        QFETCH(const int, to);
        Column column;
        QSignalSpy moved(&column.column, &ReorderColumn::moved);
        column.rows.at(row)->setFocus();
        QTest::keyClick(column.rows.at(row), Qt::Key(key), Qt::AltModifier);
        QCOMPARE(moved.size(), to < 0 ? 0 : 1);
        if (to >= 0)
            QCOMPARE(moved.first(), (QVariantList{row, to}));
    }
    void aRowIsDraggedBelowAnotherAndIsNotPressedByThat()
    {
        Column column;
        QSignalSpy moved(&column.column, &ReorderColumn::moved);
        QSignalSpy clicked(column.rows.first(), &QPushButton::clicked);
        QPushButton *first = column.rows.first();
        const QPoint from = first->rect().center();
        const QPoint to = first->mapFrom(&column.column, column.rows.at(1)->geometry().center() + QPoint(0, 4));
        QTest::mousePress(first, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, first->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(first, &move);
        QTest::mouseRelease(first, Qt::LeftButton, {}, to);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first(), (QVariantList{0, 1}));
        QVERIFY(clicked.isEmpty());
    }
    void aClickIsStillAClick()
    {
        Column column;
        QSignalSpy clicked(column.rows.first(), &QPushButton::clicked);
        QTest::mouseClick(column.rows.first(), Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
    }
    void rowsThatStayKeepTheirFocusAndOthersGo()
    {
        Column column;
        QPushButton *second = column.rows.at(1);
        second->setFocus();
        const QPointer<QPushButton> gone = column.rows.at(0);
        column.column.setRows({{column.rows.at(2), column.rows.at(2)}, {second, second}});
        QVERIFY(second->hasFocus());
        QCOMPARE(column.column.focusedRow(), 1);
        QTRY_VERIFY(gone.isNull());
    }

private:
    struct Column
    {
        Column()
        {
            QList<ReorderColumn::Row> named;
            for (int i = 0; i < 3; ++i) {
                rows << new QPushButton(QString::number(i), &column);
                named << ReorderColumn::Row{rows.last(), rows.last()};
            }
            column.setRows(named);
            column.resize(200, 120);
            column.show();
            column.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&column));
        }
        ReorderColumn column;
        QList<QPushButton *> rows;
    };
};

LANAI_TEST(TstReorderColumn, tst_reordercolumn)
#include "tst_reordercolumn.moc"
