// What is counted straight away is what the rule says, and what libical steps through.
#include "core/exchange/icalendartime.h"
#include "core/exchange/plainrule.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include <random>

using namespace lanai;
using lanai::test::day;

namespace {

icalrecurrencetype parsedRule(const QByteArray &rule)
{
    return icalrecurrencetype_from_string(rule.constData());
}

// From the first day on, none of them left out.
QList<QDate> steppedThrough(icalrecurrencetype rule, QDate first, QDate until)
{
    rule.until = icalTime(until, QTime(23, 59, 59));
    const ICalIteratorPointer iterator(icalrecur_iterator_new(rule, icalTime(first, QTime(9, 0))));
    QList<QDate> all;
    for (icaltimetype next = icalrecur_iterator_next(iterator.get()); icaltime_is_null_time(next) == 0;
         next = icalrecur_iterator_next(iterator.get()))
        all << dateOf(next);
    return all;
}

struct MadeUpRule
{
    QByteArray text;
    bool isDaily = false;
    int interval = 1;
    int count = 0;
    QList<int> weekdays; // as Qt counts them; none: that of the first day
    int weekStart = Qt::Monday;
};

constexpr std::array weekdayCodes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

MadeUpRule madeUpRule(std::mt19937 &random)
{
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    MadeUpRule rule;
    rule.isDaily = below(3) == 0;
    rule.text = rule.isDaily ? "FREQ=DAILY" : "FREQ=WEEKLY";
    rule.interval = 1 + below(6);
    rule.text += ";INTERVAL=" + QByteArray::number(rule.interval);
    if (below(3) == 0) {
        rule.count = 1 + below(90);
        rule.text += ";COUNT=" + QByteArray::number(rule.count);
    }
    QByteArrayList codes;
    for (int weekday = rule.isDaily ? 7 : below(7); weekday < 7; weekday += 1 + below(4)) {
        rule.weekdays << weekday + 1;
        codes << weekdayCodes.at(static_cast<std::size_t>(weekday));
    }
    if (!codes.isEmpty())
        rule.text += ";BYDAY=" + codes.join(',');
    if (below(3) == 0) {
        rule.weekStart = 1 + below(7);
        rule.text += QByteArray(";WKST=") + weekdayCodes.at(static_cast<std::size_t>(rule.weekStart) - 1);
    }
    return rule;
}

// RFC 5545, day by day.
QList<QDate> countedOut(const MadeUpRule &rule, QDate first, QDate until)
{
    const auto weekOf = [&rule](QDate date) { return date.addDays(-((date.dayOfWeek() - rule.weekStart + 7) % 7)); };
    QList<QDate> all;
    for (QDate date = first; date <= until && (rule.count == 0 || all.size() < rule.count); date = date.addDays(1)) {
        const bool isItsWeekday =
            rule.weekdays.isEmpty() ? date.dayOfWeek() == first.dayOfWeek() : rule.weekdays.contains(date.dayOfWeek());
        const bool falls = rule.isDaily ? first.daysTo(date) % rule.interval == 0
                                        : isItsWeekday && weekOf(first).daysTo(weekOf(date)) % (7 * rule.interval) == 0;
        if (falls)
            all << date;
    }
    return all;
}

} // namespace

class TstPlainRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsDaysAreThoseOfTheRule()
    {
        std::mt19937 random(4);
        for (int round = 0; round < 3000; ++round) {
            const MadeUpRule rule = madeUpRule(random);
            const QDate first = day("2024-01-01").addDays(static_cast<int>(random() % 400));
            const QDate until = first.addDays(static_cast<int>(random() % 500));
            const QByteArray words = rule.text + " from " + first.toString(Qt::ISODate).toUtf8();
            const auto plain = PlainRule::of(parsedRule(rule.text), first);
            QVERIFY2(plain, words);
            const QList<QDate> all = countedOut(rule, first, until);
            QVERIFY2(plain->days(first, until) == all, words);
            // And from anywhere in between.
            const QDate from = first.addDays(static_cast<int>(random() % 300));
            QList<QDate> later = all;
            later.removeIf([from](QDate date) { return date < from; });
            QVERIFY2(plain->days(from, until) == later, words);
            // libical loses weekdays before the first one's in the weeks of a longer interval.
            if (rule.weekdays.isEmpty() || rule.interval == 1)
                QVERIFY2(steppedThrough(parsedRule(rule.text), first, until) == all, words);
        }
    }
    void aWeekMayBeginOnAnyDay()
    {
        // The first week is that of Saturday, 27 January, to Friday, 2 February.
        const auto plain =
            PlainRule::of(parsedRule("FREQ=WEEKLY;INTERVAL=5;COUNT=4;BYDAY=TU,FR;WKST=SA"), day("2024-02-01"));
        QVERIFY(plain);
        QCOMPARE(plain->days(day("2024-02-01"), day("2025-02-01")),
                 test::days("2024-02-02 2024-03-05 2024-03-08 2024-04-09"));
    }
    void everyWorkdayIsPlain()
    {
        const auto plain = PlainRule::of(parsedRule("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"), day("2026-11-19"));
        QVERIFY(plain);
        QCOMPARE(plain->days(day("2026-11-19"), day("2026-11-24")),
                 test::days("2026-11-19 2026-11-20 2026-11-23 2026-11-24"));
    }
    void whatSaysMoreIsNot_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const char *rule :
             {"FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=HOURLY", "FREQ=WEEKLY;BYMONTH=3", "FREQ=WEEKLY;BYDAY=TH;BYSETPOS=1",
              "FREQ=DAILY;INTERVAL=2;BYDAY=TH", "FREQ=DAILY;BYMONTHDAY=1", "FREQ=WEEKLY;BYHOUR=9,15"})
            QTest::newRow(rule) << QByteArray(rule);
    }
    void whatSaysMoreIsNot()
    {
        QFETCH(const QByteArray, rule);
        QVERIFY(!PlainRule::of(parsedRule(rule), day("2026-11-19")));
    }
};

LANAI_TEST(TstPlainRule, tst_plainrule)
#include "tst_plainrule.moc"
