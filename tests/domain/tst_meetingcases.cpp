// 2,000 made-up terms over zones, clock changes, leap days and year ends: each of their meetings takes place once, on
// the day that was meant. What must hold is counted out day by day and offset by offset, without the rules' own means.
#include "core/domain/termlength.h"
#include "core/domain/termmeetings.h"
#include "core/domain/zonedtime.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include <QSet>
#include <random>

using namespace lanai;
using lanai::test::day;

namespace {

constexpr int termsTried = 2000;
constexpr int anHour = 3600;

class TermDice
{
public:
    explicit TermDice(unsigned seed)
        : m_engine(seed)
    {
    }
    // The same on every machine: only the engine is taken from the library.
    int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }

private:
    std::mt19937 m_engine;
};

const QList<QByteArray> &zonesOfTerms()
{
    static const QList<QByteArray> all{
        "Europe/Berlin",     "Europe/Dublin",    "America/New_York",    "America/St_Johns",
        "America/Santiago",  "Africa/Cairo",     "Africa/Casablanca",   "Asia/Kathmandu",
        "Asia/Gaza",         "Asia/Tokyo",       "Australia/Lord_Howe", "Pacific/Chatham",
        "Pacific/Auckland",  "Antarctica/Troll", "Atlantic/Azores",     "UTC",
        "America/Sao_Paulo", "Pacific/Apia",     "Pacific/Pago_Pago",   "Asia/Tehran"};
    return all;
}

Rhythm anyRhythm(TermDice &dice)
{
    const auto weekday = static_cast<Qt::DayOfWeek>(1 + dice.below(7));
    const int ordinal = dice.below(5) == 4 ? lastOrdinal : 1 + dice.below(4);
    switch (dice.below(4)) {
    case 0:
        return Rhythm::monthly(ordinal, weekday);
    case 1:
        return Rhythm::quarterly(ordinal, weekday);
    default:
        return Rhythm::everyWeeks(1 + dice.below(12), weekday);
    }
}

// Around a leap day, a year's end or a change of the clocks.
QDate interestingFirstDay(TermDice &dice, const QTimeZone &zone)
{
    const int before = dice.below(85);
    switch (dice.below(3)) {
    case 0:
        return QDate(2024 + 4 * dice.below(3), 2, 29).addDays(-before);
    case 1:
        return QDate(2024 + dice.below(9), 12, 31).addDays(-before);
    default: {
        const QDateTime from(QDate(2024 + dice.below(9), 1 + dice.below(12), 1), QTime(0, 0), Qt::UTC);
        const QTimeZone::OffsetData change = zone.nextTransition(from);
        return (change.atUtc.isValid() ? change.atUtc.date() : from.date()).addDays(-before);
    }
    }
}

bool isNthOfItsMonth(QDate date, int ordinal)
{
    return ordinal == lastOrdinal ? date.addDays(7).month() != date.month() : (date.day() - 1) / 7 + 1 == ordinal;
}

Term anyTerm(TermDice &dice)
{
    Term term;
    term.schedule.zone = zonesOfTerms().at(dice.below(static_cast<int>(zonesOfTerms().size())));
    term.schedule.rhythm = anyRhythm(dice);
    // Half of them in the small hours, where clocks change.
    term.schedule.time = dice.below(2) == 0 ? QTime(dice.below(4), 5 * dice.below(12)) : QTime(dice.below(24), 0);
    term.seriesId = derivedId({QStringLiteral("series")});
    term.firstDay = interestingFirstDay(dice, zoneNamed(term.schedule.zone).value());
    term.lastDay = defaultLastDay(term.firstDay);
    const Rhythm &rhythm = term.schedule.rhythm;
    const auto falls = [&rhythm](QDate date) {
        return date.dayOfWeek() == rhythm.weekday &&
               (rhythm.unit == RhythmUnit::Weeks || isNthOfItsMonth(date, rhythm.ordinal));
    };
    for (term.schedule.anchor = term.firstDay; !falls(term.schedule.anchor);)
        term.schedule.anchor = term.schedule.anchor.addDays(1);
    return term;
}

// Day by day.
QList<QDate> daysCountedOut(const Term &term)
{
    const Rhythm &rhythm = term.schedule.rhythm;
    QList<QDate> all;
    for (QDate date = term.firstDay; date <= term.lastDay; date = date.addDays(1)) {
        if (date.dayOfWeek() != rhythm.weekday)
            continue;
        const int months =
            (date.year() - term.schedule.anchor.year()) * 12 + date.month() - term.schedule.anchor.month();
        const bool falls =
            rhythm.unit == RhythmUnit::Weeks
                ? term.schedule.anchor.daysTo(date) % (7LL * rhythm.weeks) == 0
                : isNthOfItsMonth(date, rhythm.ordinal) && (rhythm.unit == RhythmUnit::Monthly || months % 3 == 0);
        if (falls)
            all << date;
    }
    return all;
}

// The earliest instant at which the clocks show it; where they never do, counted on by the offset before the gap.
QDateTime instantCountedOut(QDate date, QTime time, const QTimeZone &zone)
{
    const qint64 local = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    const auto offsetAt = [&zone](qint64 seconds) {
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    };
    QSet<int> offsets;
    for (int hours = -27; hours <= 27; ++hours)
        offsets.insert(offsetAt(local + static_cast<qint64>(hours) * anHour));
    std::optional<qint64> earliest;
    for (const int offset : std::as_const(offsets)) {
        const qint64 candidate = local - offset;
        if (offsetAt(candidate) == offset && (!earliest || candidate < *earliest))
            earliest = candidate;
    }
    for (qint64 at = local - 27LL * anHour; !earliest; at += 60) { // over the gap
        if (at + offsetAt(at) > local)
            earliest = local - offsetAt(at - 60);
    }
    return QDateTime::fromSecsSinceEpoch(*earliest, Qt::UTC);
}

QString caseWords(const Term &term, QDate on)
{
    return QStringLiteral("%1 %2 from %3, on %4")
        .arg(QString::fromLatin1(term.schedule.zone), term.schedule.time.toString(QStringLiteral("HH:mm")),
             term.firstDay.toString(Qt::ISODate), on.toString(Qt::ISODate));
}

} // namespace

class TstMeetingCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachMeetingTakesPlaceOnceOnTheDayThatWasMeant()
    {
        int meetings = 0;
        int overGaps = 0;
        for (unsigned seed = 0; seed < termsTried; ++seed) {
            TermDice dice(seed);
            const Term term = anyTerm(dice);
            const QTimeZone zone = zoneNamed(term.schedule.zone).value();
            const QList<QDate> days = meetingDays(term);
            QVERIFY2(days == daysCountedOut(term), qPrintable(caseWords(term, {})));
            QDateTime last;
            for (const QDate date : days) {
                const auto start = instantOf(date, term.schedule.time, term.schedule.zone);
                QVERIFY2(start, qPrintable(caseWords(term, date)));
                QVERIFY2(*start == instantCountedOut(date, term.schedule.time, zone),
                         qPrintable(caseWords(term, date)));
                const WallTime shown = wallTime(*start, zone);
                const bool isOverGap = shown != WallTime{date, term.schedule.time};
                QVERIFY2(shown.date == date || isOverGap, qPrintable(caseWords(term, date)));
                QVERIFY2(!last.isValid() || last < *start, qPrintable(caseWords(term, date)));
                last = *start;
                overGaps += isOverGap ? 1 : 0;
                ++meetings;
            }
        }
        QVERIFY2(meetings > 5000, QByteArray::number(meetings));
        QVERIFY2(overGaps > 0, QByteArray::number(overGaps)); // there were some
    }
    // A clock that is set back lets the rule plan once more: it plans the same ones.
    void plannedAgainTheyAreTheSame()
    {
        for (unsigned seed = 0; seed < termsTried; ++seed) {
            TermDice dice(seed);
            const Term term = anyTerm(dice);
            QSet<Id> ids;
            const QList<QDate> days = meetingDays(term);
            for (const QDate date : days)
                ids.insert(seriesMeetingId(term.seriesId, date));
            QCOMPARE(ids.size(), days.size());
            Term renewed = term;
            renewed.firstDay = term.lastDay.addDays(1);
            renewed.lastDay = defaultLastDay(renewed.firstDay);
            for (const QDate date : meetingDays(renewed))
                QVERIFY2(!ids.contains(seriesMeetingId(term.seriesId, date)), qPrintable(caseWords(term, date)));
            for (const QDate date : meetingDays(term))
                QVERIFY(ids.contains(seriesMeetingId(term.seriesId, date)));
        }
    }
};

LANAI_TEST(TstMeetingCases, tst_meetingcases)
#include "tst_meetingcases.moc"
