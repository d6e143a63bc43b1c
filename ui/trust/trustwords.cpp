#include "ui/trust/trustwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"
#include <QLocale>
#include <algorithm>

namespace lanai {
namespace {

constexpr int mostLowTold = 2; // told of in one sentence each
constexpr int railMonths = 6;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

// For a sentence: a month, or the day when it lies in this one.
QString sinceWords(QDate day, QDate today)
{
    return firstOfMonth(day) == firstOfMonth(today) ? Dates::day(day) : TrustWords::month(day, today);
}

} // namespace

QString TrustWords::name(TrustMeasure measure)
{
    switch (measure) {
    case TrustMeasure::Trust:
        return tr("Trust");
    case TrustMeasure::Listening:
        return Words::name(TrustHabit::Listening);
    case TrustMeasure::OpenMindedness:
        return Words::name(TrustHabit::OpenMindedness);
    case TrustMeasure::Vulnerability:
        return Words::name(TrustHabit::Vulnerability);
    }
    return {};
}

QString TrustWords::month(QDate day, QDate today)
{
    const QString name = QLocale().standaloneMonthName(day.month());
    return day.year() == today.year() ? name
                                      : tr("%1 %2", "a month and its year").arg(name, QString::number(day.year()));
}

QString TrustWords::facts(const TrustPage &page)
{
    const int all = int(page.rows.size());
    QStringList sentences{page.thisMonth == 0
                              ? tr("Nobody checked in this month.", "of one's own check-ins about peers")
                          : all == 1 ? tr("Checked in this month.", "about the only peer there is")
                                     : tr("%1 of %2 peers checked in this month.", "in words: five of nine")
                                           .arg(Dates::capitalised(Words::number(page.thisMonth)), Words::number(all))};
    int told = 0;
    for (const TrustRow &row : page.rows) {
        if (row.low && told++ < mostLowTold)
            sentences << tr("%1 has been at %2 since %3.", "a name, a trust level, a month")
                             .arg(row.peer.shortName(), QLocale().toString(row.low->level),
                                  sinceWords(row.low->since, page.today));
    }
    return sentences.join(u' ');
}

QString TrustWords::counts(const QList<CheckIn> &checkIns)
{
    const int all = int(checkIns.size());
    const int answered = int(std::count_if(checkIns.cbegin(), checkIns.cend(), hasTheirAnswer));
    if (all == 0)
        return tr("no check-in yet");
    const QString count = all == 1 ? tr("one check-in") : tr("%1 check-ins", "in words").arg(Words::number(all));
    return answered == 0
               ? count
               : tr("%1, %2 with their own answer", "ten check-ins, three").arg(count, Words::number(answered));
}

QString TrustWords::mine(const CheckIn &checkIn)
{
    const QLocale locale;
    return tr("Trust %1, listening %2, open-mindedness %3, vulnerability %4")
        .arg(locale.toString(checkIn.trust), locale.toString(checkIn.listening.score),
             locale.toString(checkIn.openMindedness.score), locale.toString(checkIn.vulnerability.score));
}

QString TrustWords::theirs(const CheckIn &checkIn, const QString &name)
{
    if (!hasTheirAnswer(checkIn))
        return {};
    const QString words = checkIn.theirWords.simplified();
    const QString number = QLocale().toString(checkIn.theirRating);
    if (words.isEmpty())
        return tr("%1: %2", "a name, the number they gave").arg(name, number);
    return checkIn.theirRating == 0 ? tr("%1: “%2”", "a name, their words").arg(name, words)
                                    : tr("%1: %2, “%3”", "a name, their number, their words").arg(name, number, words);
}

QList<HeatColumn> TrustWords::columns(QDate until)
{
    QList<HeatColumn> columns;
    for (int back = checkInMonths - 1; back >= 0; --back) {
        const QDate month = firstOfMonth(until).addMonths(-back);
        columns << HeatColumn{QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat),
                              tr("%1 %2", "a month and its year")
                                  .arg(QLocale().standaloneMonthName(month.month()), QString::number(month.year()))};
    }
    return columns;
}

HeatRow TrustWords::row(const TrustRow &row, const QList<TrustMonth> &months)
{
    HeatRow shown{{row.peer.id, row.peer.name, {}}, row.peer.name, {}};
    for (const TrustMonth &month : months) {
        const QString name = QLocale().standaloneMonthName(month.month.month());
        shown.cells << HeatCell{
            month.score, month.score > 0 ? tr("%1, %2: %3 of 5", "a name, a month, a number")
                                               .arg(row.peer.name, name, QLocale().toString(month.score))
                                         : tr("%1, %2: no check-in", "a name, a month").arg(row.peer.name, name)};
    }
    return shown;
}

QList<CheckIn> TrustWords::shown(const QList<CheckIn> &checkIns, QDate today)
{
    const QDate first = firstOfMonth(today).addMonths(1 - checkInMonths);
    QList<CheckIn> within;
    std::copy_if(checkIns.cbegin(), checkIns.cend(), std::back_inserter(within),
                 [first](const CheckIn &one) { return one.on >= first; });
    return within;
}

TrendPoint TrustWords::point(const CheckIn &checkIn, const QString &name)
{
    QStringList lines{Dates::stamp(checkIn.on), mine(checkIn)};
    if (const QString answer = theirs(checkIn, name); !answer.isEmpty())
        lines << answer;
    return {checkIn.on, hasTheirAnswer(checkIn) ? checkIn.theirRating : 0, lines.join(u'\n')};
}

TrendData TrustWords::trend(const TrustRow &row, QDate today)
{
    TrendData data;
    data.markName = tr("%1’s answer").arg(row.peer.shortName());
    data.lines = {{name(TrustMeasure::Listening), Colour::Accent, TrendDash::Solid, -1, {}},
                  {name(TrustMeasure::OpenMindedness), Colour::Trend2, TrendDash::Dashed, 1, {}},
                  {name(TrustMeasure::Vulnerability), Colour::Trend3, TrendDash::Dotted, 0, {}}};
    const QList<CheckIn> within = shown(row.checkIns, today);
    for (auto one = within.crbegin(); one != within.crend(); ++one) {
        data.points << point(*one, row.peer.shortName());
        data.lines[0].values << one->listening.score;
        data.lines[1].values << one->openMindedness.score;
        data.lines[2].values << one->vulnerability.score;
    }
    return data;
}

TrendData TrustWords::smallTrend(const QList<CheckIn> &checkIns, const QString &name)
{
    TrendData data;
    data.markName = name;
    data.lines = {{TrustWords::name(TrustMeasure::Trust), Colour::Accent, TrendDash::Solid, 0, {}}};
    if (checkIns.isEmpty())
        return data;
    const QDate first = firstOfMonth(checkIns.first().on).addMonths(1 - railMonths);
    for (auto one = checkIns.crbegin(); one != checkIns.crend(); ++one) {
        if (one->on < first)
            continue;
        data.points << point(*one, name);
        data.lines[0].values << one->trust;
    }
    return data;
}

} // namespace lanai
