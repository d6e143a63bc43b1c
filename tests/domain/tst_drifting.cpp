#include "core/domain/drifting.h"
#include "core/domain/entry.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Spoken with so many days ago.
ContactRecord spoke(int daysAgo, std::optional<Rhythm> rhythm = Rhythm::everyWeeks(1, Qt::Thursday))
{
    ContactRecord record;
    record.peerId = idOf("dana");
    record.rhythm = rhythm;
    record.lastContact = today().addDays(-daysAgo);
    record.addedOn = day("2026-01-01");
    return record;
}

AwayWeek away(const char *from, const char *until)
{
    return {{}, day(from), day(until), QStringLiteral("holidays")};
}

} // namespace

class TstDrifting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notMetForSomeDays_data()
    {
        QTest::addColumn<QDate>("lastContact");
        QTest::addColumn<bool>("expected");
        QTest::newRow("never") << QDate() << true;
        QTest::newRow("29 days ago") << day("2026-10-21") << false;
        QTest::newRow("30 days ago") << day("2026-10-20") << true;
        QTest::newRow("today") << day("2026-11-19") << false;
        QTest::newRow("on a day ahead") << day("2026-11-20") << false;
    }
    void notMetForSomeDays()
    {
        QFETCH(const QDate, lastContact);
        QFETCH(const bool, expected);
        QCOMPARE(notMetFor(30, lastContact, day("2026-11-19")), expected);
    }
    void whichEntriesAreAContact_data()
    {
        QTest::addColumn<EntryKind>("kind");
        QTest::addColumn<bool>("contact");
        QTest::newRow("1:1") << EntryKind::OneOnOne << true;
        QTest::newRow("conversation") << EntryKind::Conversation << true;
        QTest::newRow("ritual") << EntryKind::Ritual << true;
        QTest::newRow("conflict") << EntryKind::Conflict << true;
        QTest::newRow("feedback given") << EntryKind::FeedbackGiven << true;
        QTest::newRow("feedback received") << EntryKind::FeedbackReceived << true;
        QTest::newRow("kudos") << EntryKind::Kudos << true;
        QTest::newRow("insight") << EntryKind::Insight << false;
        QTest::newRow("note") << EntryKind::Note << false;
    }
    void whichEntriesAreAContact()
    {
        QFETCH(EntryKind, kind);
        QTEST(isContact(kind), "contact");
    }

    void driftingIsMoreThanOneAndAHalfTimesTheRhythm_data()
    {
        QTest::addColumn<std::optional<Rhythm>>("rhythm");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<Interdependence>("interdependence");
        QTest::addColumn<int>("longest"); // days that are still fine; 0: for ever
        const auto row = [](const char *name, std::optional<Rhythm> rhythm, Standing standing,
                            Interdependence interdependence,
                            int longest) { QTest::newRow(name) << rhythm << standing << interdependence << longest; };
        constexpr auto current = Standing::Current;
        constexpr auto strong = Interdependence::Strong;
        row("weekly", Rhythm::everyWeeks(1, Qt::Thursday), current, strong, 10);
        row("every 2 weeks", Rhythm::everyWeeks(2, Qt::Thursday), current, strong, 21);
        row("every 4 weeks", Rhythm::everyWeeks(4, Qt::Thursday), current, strong, 42);
        row("every 12 weeks", Rhythm::everyWeeks(12, Qt::Thursday), current, strong, 126);
        row("monthly counts 30 days", Rhythm::monthly(2, Qt::Thursday), current, strong, 45);
        row("quarterly counts 91 days", Rhythm::quarterly(-1, Qt::Thursday), current, strong, 136);
        row("no series, strong: weekly", {}, current, strong, 10);
        row("no series, moderate: every 2 weeks", {}, current, Interdependence::Moderate, 21);
        row("no series, light: monthly", {}, current, Interdependence::Light, 45);
        row("former: a quarter", {}, Standing::Former, strong, 136);
        row("former, whatever they still meet", Rhythm::everyWeeks(1, Qt::Thursday), Standing::Former, strong, 136);
        row("dormant: never", {}, Standing::Dormant, strong, 0);
    }
    void driftingIsMoreThanOneAndAHalfTimesTheRhythm()
    {
        QFETCH(std::optional<Rhythm>, rhythm);
        QFETCH(Standing, standing);
        QFETCH(Interdependence, interdependence);
        QFETCH(int, longest);
        ContactRecord record = spoke(longest, rhythm);
        record.standing = standing;
        record.interdependence = interdependence;
        QVERIFY(!driftingFrom(record, {}, today()));
        record.lastContact = today().addDays(longest == 0 ? -5'000 : -longest - 1);
        QCOMPARE(driftingFrom(record, {}, today()).has_value(), longest != 0);
    }

    void itSaysSinceWhenAndHowLate()
    {
        const Drifting weekly = *driftingFrom(spoke(21), {}, today());
        QCOMPARE(weekly, (Drifting{idOf("dana"), day("2026-10-29"), true, 21, 7, true}));
        QCOMPARE(weekly.daysPast(), 14);
        QCOMPARE(weekly.lateness(), 2.0);
        QVERIFY(!driftingFrom(spoke(42, {}), {}, today())->hasSeries);
    }

    void loggingMovesTheLastContactAtOnce()
    {
        QVERIFY(driftingFrom(spoke(30), {}, today()));
        QVERIFY(!driftingFrom(spoke(0), {}, today()));
        QVERIFY(!driftingFrom(spoke(-1), {}, today())); // dated tomorrow
    }

    void oneNeverSpokenWithCountsFromTheBeginning_data()
    {
        QTest::addColumn<QDate>("addedOn");
        QTest::addColumn<QDate>("seriesBegan");
        QTest::addColumn<QDate>("since"); // null: not drifting
        QTest::newRow("added long ago") << day("2026-10-01") << QDate() << day("2026-10-01");
        QTest::newRow("added lately") << day("2026-11-15") << QDate() << QDate();
        QTest::newRow("a series begun lately") << day("2026-01-01") << day("2026-11-12") << QDate();
        QTest::newRow("a series begun long ago") << day("2026-01-01") << day("2026-10-01") << day("2026-10-01");
        QTest::newRow("added after the series began") << day("2026-11-15") << day("2026-10-01") << QDate();
        QTest::newRow("nothing known") << QDate() << QDate() << QDate();
    }
    void oneNeverSpokenWithCountsFromTheBeginning()
    {
        QFETCH(QDate, addedOn);
        QFETCH(QDate, seriesBegan);
        QFETCH(QDate, since);
        ContactRecord record = spoke(0);
        record.lastContact = {};
        record.addedOn = addedOn;
        record.seriesBegan = seriesBegan;
        const std::optional<Drifting> found = driftingFrom(record, {}, today());
        QCOMPARE(found ? found->since : QDate(), since);
        QVERIFY(!found || !found->everSpoke);
    }

    void daysInAwayWeeksAreNotCounted_data()
    {
        QTest::addColumn<QList<AwayWeek>>("weeks");
        QTest::addColumn<int>("days"); // after 1 November, up to and including the 19th
        const auto row = [](const char *name, const QList<AwayWeek> &weeks, int days) {
            QTest::newRow(name) << weeks << days;
        };
        row("none", {}, 18);
        row("one inside, both its days away", {away("2026-11-02", "2026-11-08")}, 11);
        row("a single day", {away("2026-11-05", "2026-11-05")}, 17);
        row("two apart", {away("2026-11-10", "2026-11-11"), away("2026-11-02", "2026-11-03")}, 14);
        row("overlapping, counted once", {away("2026-11-02", "2026-11-08"), away("2026-11-05", "2026-11-10")}, 9);
        row("one inside another", {away("2026-11-02", "2026-11-10"), away("2026-11-04", "2026-11-05")}, 9);
        row("the same twice", {away("2026-11-02", "2026-11-08"), away("2026-11-02", "2026-11-08")}, 11);
        row("begun before the contact", {away("2026-10-20", "2026-11-03")}, 16);
        row("until the contact's own day", {away("2026-10-20", "2026-11-01")}, 18);
        row("going on after today", {away("2026-11-16", "2026-12-31")}, 14);
        row("from today on", {away("2026-11-19", "2026-12-31")}, 17);
        row("all of it", {away("2026-10-01", "2026-12-31")}, 0);
        row("long past", {away("2026-08-01", "2026-08-14")}, 18);
        row("still to come", {away("2026-12-24", "2027-01-01")}, 18);
        row("written the wrong way round", {away("2026-11-08", "2026-11-02")}, 18);
    }
    void daysInAwayWeeksAreNotCounted()
    {
        QFETCH(QList<AwayWeek>, weeks);
        QTEST(daysNotAway(day("2026-11-01"), today(), weeks), "days");
    }

    void awayDaysKeepAPeerFromDrifting()
    {
        const QList<AwayWeek> holidays{away("2026-11-09", "2026-11-15")};
        QVERIFY(driftingFrom(spoke(17), {}, today()));
        QVERIFY(!driftingFrom(spoke(17), holidays, today()));
        QCOMPARE(driftingFrom(spoke(18), holidays, today())->days, 11);
    }

    void aSnoozeHoldsUntilItsDay_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("listed");
        QTest::newRow("not snoozed") << QDate() << true;
        QTest::newRow("until tomorrow") << today().addDays(1) << false;
        QTest::newRow("until today") << today() << true;
        QTest::newRow("until yesterday") << today().addDays(-1) << true;
    }
    void aSnoozeHoldsUntilItsDay()
    {
        QFETCH(QDate, until);
        ContactRecord record = spoke(60);
        record.snoozeUntil = until;
        QTEST(driftingFrom(record, {}, today()).has_value(), "listed");
    }

    void contactEndsASnooze_data()
    {
        QTest::addColumn<QDate>("contactOn");
        QTest::addColumn<QDate>("lastContact");
        QTest::addColumn<bool>("ends");
        QTest::newRow("the first ever") << today() << QDate() << true;
        QTest::newRow("a newer one") << today() << today().addDays(-30) << true;
        QTest::newRow("another of the same day") << today() << today() << true;
        QTest::newRow("an older one, written down now") << today().addDays(-40) << today().addDays(-30) << false;
    }
    void contactEndsASnooze()
    {
        QFETCH(QDate, contactOn);
        QFETCH(QDate, lastContact);
        QTEST(endsSnooze(contactOn, lastContact), "ends");
    }

    void theWorstForItsRhythmComesFirst()
    {
        QList<ContactRecord> records{spoke(50, Rhythm::monthly(1, Qt::Thursday)), spoke(3), spoke(28),
                                     spoke(40, Rhythm::everyWeeks(2, Qt::Thursday)), spoke(28)};
        for (qsizetype i = 0; i < records.size(); ++i)
            records[i].peerId = idOf(QByteArray::number(i));
        QList<Id> order;
        for (const Drifting &one : drifting(records, {}, today()))
            order << one.peerId;
        QCOMPARE(order, idsOf("2 4 3 0"));
    }
};

LANAI_TEST(TstDrifting, tst_drifting)
#include "tst_drifting.moc"
