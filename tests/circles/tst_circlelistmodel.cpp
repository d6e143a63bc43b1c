#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"
#include "ui/circles/circlelistmodel.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

CircleLine lineOf(const char *name, CirclePart part, QDate next, bool ended = false)
{
    CircleLine line;
    line.id = idOf(name);
    line.name = QString::fromUtf8(name);
    line.part = part;
    line.next = next;
    line.ended = ended;
    line.members = {{idOf("dana"), QStringLiteral("Dana Whitfield"), QStringLiteral("Dana"), {}}};
    return line;
}

} // namespace

class TstCircleListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsAListInEveryState()
    {
        CircleListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines({lineOf("Pricing", CirclePart::Member, {}), lineOf("Reliability", CirclePart::Sponsor, today())},
                       today());
        QCOMPARE(model.rowCount(), 2);
        model.setLines({lineOf("Reliability", CirclePart::Sponsor, today())}, today());
        QCOMPARE(model.rowCount(), 1);
        model.setLines({}, today());
        QCOMPARE(model.rowCount(), 0);
    }
    void aRowSaysMyPartAndWhenItMeets_data()
    {
        QTest::addColumn<CirclePart>("part");
        QTest::addColumn<QDate>("next");
        QTest::addColumn<bool>("ended");
        QTest::addColumn<QString>("below");
        QTest::newRow("sponsor") << CirclePart::Sponsor << day("2026-12-02") << false
                                 << QStringLiteral("Sponsor, next Wed 2 Dec");
        QTest::newRow("member") << CirclePart::Member << day("2026-11-30") << false
                                << QStringLiteral("Member, next Mon 30 Nov");
        QTest::newRow("nothing planned") << CirclePart::Member << QDate() << false
                                         << QStringLiteral("Member, no session planned");
        QTest::newRow("ended") << CirclePart::Sponsor << QDate() << true << QStringLiteral("Sponsor, ended");
    }
    void aRowSaysMyPartAndWhenItMeets()
    {
        QFETCH(const CirclePart, part);
        QFETCH(const QDate, next);
        QFETCH(const bool, ended);
        QFETCH(const QString, below);
        CircleListModel model;
        model.setLines({lineOf("Pricing", part, next, ended)}, today());
        QCOMPARE(model.index(0).data(CircleListModel::BelowRole).toString(), below);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Pricing"));
    }
    void aScreenReaderHearsTheWholeRow()
    {
        CircleListModel model;
        model.setLines({lineOf("Pricing", CirclePart::Member, day("2026-12-08"))}, today());
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Pricing. Member, next Tue 8 Dec. With Dana Whitfield"));
        QCOMPARE(model.rowOf(idOf("Pricing")), 0);
        QCOMPARE(model.rowOf(idOf("other")), -1);
    }
};

LANAI_TEST(TstCircleListModel, tst_circlelistmodel)
#include "tst_circlelistmodel.moc"
