#include "core/domain/rhythmadvice.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::day;

namespace {

Rhythm every(int weeks)
{
    return Rhythm::everyWeeks(weeks, Qt::Thursday);
}

const Rhythm everyMonth = Rhythm::monthly(1, Qt::Thursday);
const Rhythm everyQuarter = Rhythm::quarterly(1, Qt::Thursday);

// A series whose rhythm is what its need asks for, so that only what a test adds speaks.
RhythmEvidence contented(const Rhythm &current)
{
    RhythmEvidence evidence;
    evidence.current = current;
    evidence.interdependence = nominalDays(current) < 14   ? Interdependence::Strong
                               : nominalDays(current) < 21 ? Interdependence::Moderate
                                                           : Interdependence::Light;
    return evidence;
}

QString reasonWords(const RhythmAdvice &advice)
{
    QStringList words;
    for (const RhythmReason reason : advice.reasons)
        words << wordFor(reason);
    return words.join(QLatin1Char(' '));
}

} // namespace

class TstRhythmAdvice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worthAndSkipsSuggestASlowerRhythm_data()
    {
        QTest::addColumn<QList<int>>("worths");
        QTest::addColumn<int>("skips");
        QTest::addColumn<QString>("reasons"); // empty: no advice
        const auto row = [](const char *name, const QList<int> &worths, int skips, const char *reasons) {
            QTest::newRow(name) << worths << skips << QString::fromLatin1(reasons);
        };
        row("nothing known", {}, 0, "");
        row("two low ones in a row", {4, 2, 1}, 0, "low-worth");
        row("one low one", {4, 5, 1}, 0, "");
        row("a single meeting, low", {1}, 0, "");
        row("two low ones, but better since", {1, 1, 4}, 0, "");
        row("two low ones, not in a row", {2, 4, 2}, 0, "");
        row("3 isn't low", {3, 3, 3}, 0, "");
        row("one not said breaks the row", {2, 0, 2}, 0, "");
        row("not said isn't low", {0, 0}, 0, "");
        row("two skips", {}, 2, "");
        row("three skips", {}, 3, "skips");
        row("five skips in spite of worth", {5, 5}, 5, "skips");
        row("both", {2, 2}, 3, "low-worth skips");
    }
    void worthAndSkipsSuggestASlowerRhythm()
    {
        QFETCH(const QList<int>, worths);
        QFETCH(const int, skips);
        QFETCH(const QString, reasons);
        RhythmEvidence evidence = contented(every(1));
        evidence.worths = worths;
        evidence.skips = skips;
        const auto advice = rhythmAdvice(evidence);
        QCOMPARE(advice.has_value(), !reasons.isEmpty());
        if (advice) {
            QCOMPARE(advice->suggested, every(2));
            QCOMPARE(reasonWords(*advice), reasons);
        }
    }

    void stepsAreAtLeastAWeekApart_data()
    {
        QTest::addColumn<Rhythm>("current");
        QTest::addColumn<std::optional<Rhythm>>("slower");
        QTest::addColumn<std::optional<Rhythm>>("faster");
        const auto row = [](const char *name, const Rhythm &current, std::optional<Rhythm> slower,
                            std::optional<Rhythm> faster) { QTest::newRow(name) << current << slower << faster; };
        row("weekly", every(1), every(2), std::nullopt);
        row("every 2 weeks", every(2), everyMonth, every(1));
        row("every 3 weeks", every(3), everyMonth, every(2));
        row("every 4 weeks is as good as monthly", every(4), everyQuarter, every(2));
        row("monthly", everyMonth, everyQuarter, every(2));
        row("every 6 weeks", every(6), everyQuarter, everyMonth);
        row("every 12 weeks", every(12), everyQuarter, everyMonth);
        row("quarterly: a ritual or an end", everyQuarter, std::nullopt, everyMonth);
    }
    void stepsAreAtLeastAWeekApart()
    {
        QFETCH(const Rhythm, current);
        QFETCH(const std::optional<Rhythm>, slower);
        QFETCH(const std::optional<Rhythm>, faster);
        RhythmEvidence evidence = contented(current);
        evidence.skips = 3;
        QCOMPARE(rhythmAdvice(evidence).value().suggested, slower);
        evidence.conflict = true; // and wins
        const auto advice = rhythmAdvice(evidence);
        QCOMPARE(advice.has_value(), faster.has_value());
        if (advice)
            QCOMPARE(advice->suggested, faster);
    }

    void conflictOrLostTrustSuggestsAFasterRhythm_data()
    {
        QTest::addColumn<bool>("conflict");
        QTest::addColumn<bool>("trustFell");
        QTest::addColumn<QString>("reasons");
        QTest::newRow("conflict") << true << false << QStringLiteral("conflict");
        QTest::newRow("trust") << false << true << QStringLiteral("trust-fell");
        QTest::newRow("both") << true << true << QStringLiteral("conflict trust-fell");
    }
    void conflictOrLostTrustSuggestsAFasterRhythm()
    {
        QFETCH(const bool, conflict);
        QFETCH(const bool, trustFell);
        QFETCH(const QString, reasons);
        RhythmEvidence evidence = contented(every(2));
        evidence.conflict = conflict;
        evidence.trustFell = trustFell;
        const RhythmAdvice advice = rhythmAdvice(evidence).value();
        QCOMPARE(advice.suggested, every(1));
        QCOMPARE(reasonWords(advice), reasons);
        evidence.worths = {1, 1}; // faster wins over slower
        evidence.skips = 4;
        QCOMPARE(rhythmAdvice(evidence), advice);
    }
    void aWeeklySeriesInConflictIsNotToldToSlowDown()
    {
        RhythmEvidence evidence = contented(every(1));
        evidence.conflict = true;
        evidence.worths = {1, 1};
        QVERIFY(!rhythmAdvice(evidence));
    }

    void needAloneSuggestsTheRhythmItAsksFor_data()
    {
        QTest::addColumn<Rhythm>("current");
        QTest::addColumn<Interdependence>("interdependence");
        QTest::addColumn<std::optional<Rhythm>>("suggested");
        const auto row = [](const char *name, const Rhythm &current, Interdependence interdependence,
                            std::optional<Rhythm> suggested) {
            QTest::newRow(name) << current << interdependence << suggested;
        };
        row("strong and weekly", every(1), Interdependence::Strong, std::nullopt);
        row("strong and monthly", everyMonth, Interdependence::Strong, every(1));
        row("moderate and every 2 weeks", every(2), Interdependence::Moderate, std::nullopt);
        row("moderate and weekly", every(1), Interdependence::Moderate, every(2));
        row("moderate and quarterly", everyQuarter, Interdependence::Moderate, every(2));
        row("light and monthly", everyMonth, Interdependence::Light, std::nullopt);
        row("light and every 4 weeks", every(4), Interdependence::Light, std::nullopt);
        row("light and weekly", every(1), Interdependence::Light, everyMonth);
    }
    void needAloneSuggestsTheRhythmItAsksFor()
    {
        QFETCH(const Rhythm, current);
        QFETCH(const Interdependence, interdependence);
        QFETCH(const std::optional<Rhythm>, suggested);
        RhythmEvidence evidence;
        evidence.current = current;
        evidence.interdependence = interdependence;
        const auto advice = rhythmAdvice(evidence);
        QCOMPARE(advice.has_value(), suggested.has_value());
        if (advice)
            QCOMPARE(*advice, (RhythmAdvice{suggested, {RhythmReason::Need}}));
    }
    void needGoesFurtherTheSameWay()
    {
        RhythmEvidence evidence;
        evidence.current = everyQuarter;
        evidence.interdependence = Interdependence::Strong;
        evidence.conflict = true;
        const RhythmAdvice faster = rhythmAdvice(evidence).value();
        QCOMPARE(faster.suggested, every(1));
        QCOMPARE(reasonWords(faster), QStringLiteral("conflict need"));

        evidence.current = every(1);
        evidence.interdependence = Interdependence::Light;
        evidence.conflict = false;
        evidence.skips = 3;
        const RhythmAdvice slower = rhythmAdvice(evidence).value();
        QCOMPARE(slower.suggested, everyMonth);
        QCOMPARE(reasonWords(slower), QStringLiteral("skips need"));
    }
    void needDoesNotHoldBackAStepTheOtherWay()
    {
        RhythmEvidence evidence;
        evidence.current = every(2);
        evidence.interdependence = Interdependence::Strong;
        evidence.skips = 3;
        const RhythmAdvice advice = rhythmAdvice(evidence).value();
        QCOMPARE(advice.suggested, everyMonth);
        QCOMPARE(reasonWords(advice), QStringLiteral("skips"));
    }

    void theDayOfTheWeekStays()
    {
        RhythmEvidence evidence = contented(Rhythm::everyWeeks(2, Qt::Tuesday));
        evidence.skips = 3;
        evidence.nextStart = day("2026-11-19"); // the next Tuesday is the month's fourth
        QCOMPARE(rhythmAdvice(evidence).value().suggested, Rhythm::monthly(4, Qt::Tuesday));
        evidence = contented(Rhythm::monthly(lastOrdinal, Qt::Tuesday));
        evidence.nextStart = day("2026-11-19");
        evidence.skips = 3;
        QCOMPARE(rhythmAdvice(evidence).value().suggested, Rhythm::quarterly(lastOrdinal, Qt::Tuesday));
    }
};

LANAI_TEST(TstRhythmAdvice, tst_rhythmadvice)
#include "tst_rhythmadvice.moc"
