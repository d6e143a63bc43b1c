#include "tests/support/registry.h"
#include "ui/search/searchfilters.h"
#include <QtTest>

using namespace lanai;

class TstSearchFilters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFilterTakesThePlaceOfItsKind_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("the first word") << "" << "kind:fact" << "kind:fact";
        QTest::newRow("behind words") << "pricing" << "is:open" << "pricing is:open";
        QTest::newRow("instead of one") << "kind:fact pricing" << "kind:ask" << "pricing kind:ask";
        QTest::newRow("a quoted one") << "peer:\"Wei Lin\" plan" << "peer:" << "plan";
        QTest::newRow("taken out") << "pricing is:open" << "is:" << "pricing";
        QTest::newRow("a word that only looks alike") << "this:that" << "is:open" << "this:that is:open";
    }
    void aFilterTakesThePlaceOfItsKind()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, operation);
        QTEST(withFilter(words, operation), "becomes");
    }
};

LANAI_TEST(TstSearchFilters, tst_searchfilters)
#include "tst_searchfilters.moc"
