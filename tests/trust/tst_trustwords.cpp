#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"
#include "ui/trust/checkindraft.h"
#include "ui/trust/trustwords.h"

using namespace lanai;
using namespace lanai::test;

namespace {

CheckIn checkIn(const char *on, int trust, int rating = 0, const char *words = "")
{
    CheckIn one;
    one.id = idOf(on);
    one.on = day(on);
    one.trust = trust;
    one.listening = {trust, QStringLiteral("heard")};
    one.openMindedness.score = 2;
    one.vulnerability.score = 1;
    one.theirRating = rating;
    one.theirWords = QString::fromUtf8(words);
    one.asked = rating > 0 || !one.theirWords.isEmpty();
    return one;
}

TrustRow row(const char *name, const QList<CheckIn> &checkIns)
{
    TrustRow row;
    row.peer.id = idOf(name);
    row.peer.name = QString::fromUtf8(name);
    row.checkIns = checkIns;
    row.low = lowTrustOf(checkIns);
    return row;
}

} // namespace

class TstTrustWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneSentenceOfFactsAndNothingComputed()
    {
        TrustPage page;
        page.today = today();
        page.rows = {row("Dana Whitfield", {}), row("Tomás Arriaga", {})};
        QCOMPARE(TrustWords::facts(page), QStringLiteral("Nobody checked in this month."));
        page.thisMonth = 1;
        page.rows[1] = row("Tomás Arriaga", {checkIn("2026-09-07", 2), checkIn("2026-08-10", 2)});
        QCOMPARE(TrustWords::facts(page),
                 QStringLiteral("One of two peers checked in this month. Tomás has been at 2 since August."));
        page.rows[0] = row("Dana Whitfield", {checkIn("2026-11-16", 1), checkIn("2026-11-02", 1)});
        page.rows << row("Ana Lima", {checkIn("2026-01-16", 1), checkIn("2025-12-02", 1)});
        QCOMPARE(TrustWords::facts(page),
                 QStringLiteral("One of three peers checked in this month. Dana has been at 1 since 2 November. "
                                "Tomás has been at 2 since August."));
        page.rows = {page.rows.last()};
        QCOMPARE(TrustWords::facts(page),
                 QStringLiteral("Checked in this month. Ana has been at 1 since December 2025."));
    }
    void checkInsAreCountedInWords_data()
    {
        QTest::addColumn<int>("all");
        QTest::addColumn<int>("answered");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << 0 << 0 << QStringLiteral("no check-in yet");
        QTest::newRow("one") << 1 << 0 << QStringLiteral("one check-in");
        QTest::newRow("with an answer") << 1 << 1 << QStringLiteral("one check-in, one with their own answer");
        QTest::newRow("as in the picture") << 10 << 3 << QStringLiteral("ten check-ins, three with their own answer");
    }
    void checkInsAreCountedInWords()
    {
        QFETCH(const int, all);
        QFETCH(const int, answered);
        QFETCH(const QString, expected);
        QList<CheckIn> checkIns;
        for (int i = 0; i < all; ++i)
            checkIns << checkIn("2026-11-09", 3, i < answered ? 4 : 0);
        QCOMPARE(TrustWords::counts(checkIns), expected);
    }
    void theirAnswerStandsApart()
    {
        QCOMPARE(TrustWords::mine(checkIn("2026-11-09", 4)),
                 QStringLiteral("Trust 4, listening 4, open-mindedness 2, vulnerability 1"));
        QCOMPARE(TrustWords::theirs(checkIn("2026-11-09", 4), QStringLiteral("Dana")), QString());
        QCOMPARE(TrustWords::theirs(checkIn("2026-11-09", 4, 3), QStringLiteral("Dana")), QStringLiteral("Dana: 3"));
        QCOMPARE(TrustWords::theirs(checkIn("2026-11-09", 4, 0, "Better"), QStringLiteral("Dana")),
                 QStringLiteral("Dana: “Better”"));
        QCOMPARE(TrustWords::theirs(checkIn("2026-11-09", 4, 3, "Better"), QStringLiteral("Dana")),
                 QStringLiteral("Dana: 3, “Better”"));
    }
    void theChartShowsAYearOldestFirst()
    {
        const TrustRow dana = row("Dana Whitfield", {checkIn("2026-11-09", 4, 4, "Better"), checkIn("2026-02-09", 2),
                                                     checkIn("2025-11-30", 1)});
        const TrendData data = TrustWords::trend(dana, today());
        QCOMPARE(data.points.size(), 2);
        QCOMPARE(data.points.first().on, day("2026-02-09"));
        QCOMPARE(data.points.last().mark, 4);
        QVERIFY(data.points.last().spoken.contains(QStringLiteral("“Better”")));
        QCOMPARE(data.lines.first().values, (QList{2, 4}));
        QCOMPARE(data.lines.size(), 3);
        QCOMPARE(TrustWords::smallTrend(dana.checkIns, QStringLiteral("Dana")).points.size(), 1);
        QCOMPARE(TrustWords::smallTrend({}, {}).points.size(), 0);
    }
    void eachCellSaysWhoWhenAndWhat()
    {
        const TrustRow dana = row("Dana Whitfield", {checkIn("2026-11-09", 4)});
        const HeatRow shown = TrustWords::row(dana, trustMonths(dana.checkIns, TrustMeasure::Trust, today()));
        QCOMPARE(shown.cells.size(), 12);
        QCOMPARE(shown.cells.last().spoken, QStringLiteral("Dana Whitfield, November: 4 of 5"));
        QCOMPARE(shown.cells.first().spoken, QStringLiteral("Dana Whitfield, December: no check-in"));
        QCOMPARE(TrustWords::columns(today()).first().spoken, QStringLiteral("December 2025"));
        QCOMPARE(TrustWords::columns(today()).last().name, QStringLiteral("Nov"));
    }
    void aDraftComesBackAsItWasSaid()
    {
        CheckIn said = checkIn("2026-11-09", 4, 3, "Better");
        said.easier = QStringLiteral("Say no\nsooner");
        said.told = true;
        said.practiceId = idOf("practice");
        const auto back = checkInFromText(checkInToText(said));
        QVERIFY(back);
        QVERIFY(saysTheSame(*back, said));
        QCOMPARE(back->easier, said.easier);
        QVERIFY(!checkInFromText(QStringLiteral("{}")));
        QVERIFY(!checkInFromText(QStringLiteral("no check-in")));
        said.theirRating = 5;
        QVERIFY(!saysTheSame(*back, said));
    }
};

LANAI_TEST(TstTrustWords, tst_trustwords)
#include "tst_trustwords.moc"
