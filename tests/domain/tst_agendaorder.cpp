#include "core/domain/agendaorder.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// "c3 a": carried, level 3, called a. "o1@2 b": own, level 1, put in the second place.
AgendaItem itemFrom(const QString &text)
{
    AgendaItem item;
    item.source = text.startsWith(u'c') ? AgendaSource::CarriedOver : AgendaSource::Own;
    item.trustLevel = text.at(1).digitValue();
    if (text.at(2) == u'@')
        item.position = text.section(u' ', 0, 0).section(u'@', 1).toInt();
    item.text = text.section(u' ', 1);
    return item;
}

QString ordered(const QString &items)
{
    QList<AgendaItem> all;
    for (const QString &text : items.split(u','))
        all << itemFrom(text.trimmed());
    QString names;
    for (const AgendaItem &item : inAgendaOrder(all))
        names += item.text;
    return names;
}

} // namespace

class TstAgendaorder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAgendaIsInOrder_data()
    {
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *name, const char *items, const char *order) {
            QTest::newRow(name) << QString::fromLatin1(items) << QString::fromLatin1(order);
        };
        row("from low to high trust", "o5 a, o1 b, o3 c", "bca");
        row("carried ones come first, whatever their level", "o1 a, c5 b", "ba");
        row("carried ones among themselves from low to high", "c4 a, o1 b, c2 c", "cab");
        row("equals stay as they were added", "o2 a, o2 b, o2 c", "abc");
        row("the person's own order wins", "o5@1 a, o1@3 b, c1@2 c", "acb");
        row("put first, before the carried", "c1 a, o1 b, o5@1 c", "cab");
        row("put second, the rest fills in around it", "o1 a, o2 b, o5@2 c", "acb");
        row("beyond the end is the end", "o1@9 a, o2 b", "ba");
        row("two in one place stand together", "o1 a, o3@1 b, o2@1 c", "cba");
        row("a new one joins a sorted agenda at its end", "o5@1 a, o1@2 b, o1 c", "abc");
        row("one alone", "o1@4 a", "a");
    }
    void theAgendaIsInOrder()
    {
        QFETCH(QString, items);
        QTEST(ordered(items), "order");
    }

    void equalsGoByWhenTheyWereAdded()
    {
        AgendaItem later = itemFrom(QStringLiteral("o2 later"));
        later.createdAt = utc("2026-11-19T10:00");
        AgendaItem earlier = itemFrom(QStringLiteral("o2 earlier"));
        earlier.createdAt = utc("2026-11-18T10:00");
        QCOMPARE(inAgendaOrder({later, earlier}).first().text, QStringLiteral("earlier"));
    }

    void anEmptyAgendaStaysEmpty() { QVERIFY(inAgendaOrder({}).isEmpty()); }
};

LANAI_TEST(TstAgendaorder, tst_agendaorder)
#include "tst_agendaorder.moc"
