#include "core/domain/datedfact.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Fact factWith(const char *comesRound, QDate askOn = {}, QDate askedOn = {})
{
    Fact fact;
    fact.id = idOf(comesRound);
    fact.text = QString::fromLatin1(comesRound);
    fact.date = RecurringDate::fromText(fact.text);
    fact.askOn = askOn;
    fact.askedOn = askedOn;
    return fact;
}

} // namespace

class TstDatedfact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFactIsNearWithinSevenDaysEitherWay_data()
    {
        QTest::addColumn<QString>("comesRound");
        QTest::addColumn<QDate>("askOn");
        QTest::addColumn<QDate>("askedOn");
        QTest::addColumn<QDate>("meeting");
        QTest::addColumn<QDate>("near");
        const auto row = [](const char *name, const char *comesRound, const char *askOn, const char *askedOn,
                            const char *meeting, const char *near) {
            QTest::newRow(name) << QString::fromLatin1(comesRound) << day(askOn) << day(askedOn) << day(meeting)
                                << day(near);
        };
        row("on the day", "--11-19", "", "", "2026-11-19", "2026-11-19");
        row("seven days ahead", "--11-26", "", "", "2026-11-19", "2026-11-26");
        row("eight days ahead", "--11-27", "", "", "2026-11-19", "");
        row("last Saturday: it can be asked how it went", "--11-14", "", "", "2026-11-19", "2026-11-14");
        row("seven days back", "--11-12", "", "", "2026-11-19", "2026-11-12");
        row("eight days back", "--11-11", "", "", "2026-11-19", "");
        row("over the year's end, ahead", "--01-02", "", "", "2026-12-29", "2027-01-02");
        row("over the year's end, back", "--12-29", "", "", "2027-01-02", "2026-12-29");
        row("a birthday with its year", "1980-11-21", "", "", "2026-11-19", "2026-11-21");
        row("not before its own year", "2027-11-21", "", "", "2026-11-19", "");
        row("leap day in a common year", "--02-29", "", "", "2027-03-02", "2027-02-28");
        row("to ask about it on", "", "2026-11-20", "", "2026-11-19", "2026-11-20");
        row("to ask about it on, too far", "", "2026-12-20", "", "2026-11-19", "");
        row("the nearer of both", "--11-25", "2026-11-18", "", "2026-11-19", "2026-11-18");
        row("of two as near the later", "--11-17", "2026-11-21", "", "2026-11-19", "2026-11-21");
        row("asked about on the day settles it", "--11-14", "", "2026-11-14", "2026-11-19", "");
        row("asked about later settles it", "--11-14", "", "2026-11-16", "2026-11-19", "");
        row("asked about before it came doesn't", "--11-21", "", "2026-11-12", "2026-11-19", "2026-11-21");
        row("asked about last year doesn't", "--11-21", "", "2025-11-22", "2026-11-19", "2026-11-21");
        row("one of both settled leaves the other", "--11-16", "2026-11-23", "2026-11-17", "2026-11-19", "2026-11-23");
        row("no date at all", "", "", "", "2026-11-19", "");
        row("no meeting day", "--11-19", "", "", "", "");
    }
    void aFactIsNearWithinSevenDaysEitherWay()
    {
        QFETCH(QString, comesRound);
        QFETCH(QDate, askOn);
        QFETCH(QDate, askedOn);
        QFETCH(QDate, meeting);
        QTEST(datedNear(factWith(comesRound.toLatin1(), askOn, askedOn), meeting), "near");
    }

    void theNearestComesFirstAndWhatIsStillToComeBeforeWhatIsPast()
    {
        QStringList order;
        const QList<Fact> facts{factWith("--11-13"), factWith("--11-16"), factWith("--12-24"), factWith("--11-22"),
                                factWith("--11-19")};
        for (const Fact &fact : factsDatedNear(facts, day("2026-11-19")))
            order << fact.text;
        QCOMPARE(order, QStringList({QStringLiteral("--11-19"), QStringLiteral("--11-22"), QStringLiteral("--11-16"),
                                     QStringLiteral("--11-13")}));
    }
};

LANAI_TEST(TstDatedfact, tst_datedfact)
#include "tst_datedfact.moc"
