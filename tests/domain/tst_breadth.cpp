#include "core/domain/breadth.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

BreadthRecord current(int contacts, Interdependence interdependence = Interdependence::Light)
{
    BreadthRecord record;
    record.contacts = contacts;
    record.interdependence = interdependence;
    record.knownSince = day("2026-01-01");
    return record;
}

BreadthRecord former(const char *last)
{
    BreadthRecord record = current(0);
    record.standing = Standing::Former;
    record.last = day(last);
    return record;
}

template<class Change>
BreadthRecord with(BreadthRecord record, Change change)
{
    change(record);
    return record;
}

} // namespace

Q_DECLARE_METATYPE(lanai::BreadthRecord)

class TstBreadth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contactsOfAQuarterSayHowNear_data()
    {
        QTest::addColumn<BreadthRecord>("record");
        QTest::addColumn<Nearness>("near");
        QTest::newRow("six") << current(6) << Nearness::Inner;
        QTest::newRow("five") << current(5) << Nearness::Regular;
        QTest::newRow("two") << current(2) << Nearness::Regular;
        QTest::newRow("one") << current(1) << Nearness::NameOnly;
        QTest::newRow("none") << current(0, Interdependence::Strong) << Nearness::NameOnly;
        QTest::newRow("dormant") << with(current(0), [](BreadthRecord &one) { one.standing = Standing::Dormant; })
                                 << Nearness::NameOnly;
        QTest::newRow("former, a year ago") << former("2025-11-19") << Nearness::KeptWarm;
        QTest::newRow("former, longer ago") << former("2025-11-18") << Nearness::NameOnly;
        QTest::newRow("former, never") << former("") << Nearness::NameOnly;
        QTest::newRow("former, often") << with(former("2026-11-18"), [](BreadthRecord &one) { one.contacts = 9; })
                                       << Nearness::KeptWarm;
    }
    void contactsOfAQuarterSayHowNear()
    {
        QFETCH(const BreadthRecord, record);
        QTEST(nearness(record, day("2026-11-19")), "near");
    }

    void whatIsWorthDoingFollows_data()
    {
        QTest::addColumn<BreadthRecord>("record");
        QTest::addColumn<BreadthAdvice>("advice");
        using Advice = BreadthAdvice;
        const auto useful = [](BreadthRecord &one) { one.useful = true; };
        QTest::newRow("near and useful") << with(current(6), useful) << Advice::Sponsor;
        QTest::newRow("near") << current(6) << Advice::None;
        QTest::newRow("brought together already")
            << with(with(current(6), useful), [](BreadthRecord &one) { one.circles = 1; }) << Advice::None;
        QTest::newRow("regular") << with(current(5), useful) << Advice::None;
        QTest::newRow("light, in name only") << current(1) << Advice::LetRest;
        QTest::newRow("something is owed")
            << with(current(1), [](BreadthRecord &one) { one.owed = true; }) << Advice::None;
        QTest::newRow("moderate, in name only") << current(1, Interdependence::Moderate) << Advice::Renew;
        QTest::newRow("strong, something owed")
            << with(current(0, Interdependence::Strong), [](BreadthRecord &one) { one.owed = true; }) << Advice::Renew;
        QTest::newRow("rests already") << with(current(0, Interdependence::Strong), [](BreadthRecord &one) {
            one.standing = Standing::Dormant;
        }) << Advice::None;
        const auto since = [](const char *iso) { return [iso](BreadthRecord &one) { one.knownSince = day(iso); }; };
        QTest::newRow("too new to tell") << with(current(0), since("2026-08-21")) << Advice::None;
        QTest::newRow("known for a quarter") << with(current(0), since("2026-08-20")) << Advice::LetRest;
        QTest::newRow("former, within the quarter") << former("2026-08-21") << Advice::None;
        QTest::newRow("former, a quarter without") << former("2026-08-20") << Advice::KeepWarm;
        QTest::newRow("former, never") << former("") << Advice::KeepWarm;
    }
    void whatIsWorthDoingFollows()
    {
        QFETCH(const BreadthRecord, record);
        QTEST(breadthAdvice(record, day("2026-11-19")), "advice");
    }
};

LANAI_TEST(TstBreadth, tst_breadth)
#include "tst_breadth.moc"
