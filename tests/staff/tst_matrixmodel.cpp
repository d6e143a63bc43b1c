#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/shell/tokens.h"
#include "ui/staff/matrixmodel.h"
#include <QAbstractItemModelTester>

using namespace lanai;
using namespace lanai::test;

class TstMatrixModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itemsAreRowsAndThePeopleConcernedColumns()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        const MatrixModel matrix(model);
        QCOMPARE(matrix.rowCount(), 4);
        QStringList names;
        for (int i = 0; i < matrix.columnCount(); ++i)
            names << matrix.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(names, (QStringList{QStringLiteral("Dana"), QStringLiteral("Priya"), QStringLiteral("Elena"),
                                     QStringLiteral("Tomás")}));
        QCOMPARE(matrix.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("Q1 roadmap cut line"));
    }
    void aCellSaysWhatWasSaidOrWhenItCanBeAsked()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        const MatrixModel matrix(model);
        QVERIFY(matrix.index(0, 0).data().toString().startsWith(QStringLiteral("must preview, today")));
        QCOMPARE(matrix.index(0, 1).data().toString(), QStringLiteral("supports"));
        QCOMPARE(matrix.index(0, 2).data().toString(), QString());
        QCOMPARE(matrix.index(2, 1).data(MatrixModel::WordsRole).toString(),
                 QStringLiteral("if two come from attrition"));
        QCOMPARE(matrix.index(0, 2).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Elena Brandt on Q1 roadmap cut line: not needed"));
        QCOMPARE(Colour(matrix.index(0, 1).data(MatrixModel::ColourRole).toInt()), Colour::Kept);
        QCOMPARE(matrix.indexOf(matrix.index(2, 1).data(MatrixModel::ItemRole).value<Id>(), matrix.person(1).id),
                 matrix.index(2, 1));
        QVERIFY(!matrix.indexOf({}, {}).isValid());
    }
    void followsWhatIsRecorded()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        MatrixModel matrix(model);
        const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Preview preview;
        preview.itemId = model.items().first().item.id;
        preview.peerId = matrix.person(0).id;
        preview.reaction = Reaction::Opposes;
        QVERIFY(model.record(preview));
        QCOMPARE(matrix.index(0, 0).data().toString(), QStringLiteral("opposes"));
        QVERIFY(model.removeItem(preview.itemId));
        QCOMPARE(matrix.rowCount(), 3);
    }
};

LANAI_TEST(TstMatrixModel, tst_matrixmodel)
#include "tst_matrixmodel.moc"
