// `lanai-cli load`: what the weeks ahead hold, and what could be lighter. Rules 4 and 5.
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include "core/journal/loadahead.h"
#include <QCoreApplication>
#include <QLocale>

namespace lanai {
namespace {

struct LoadCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(LoadCommand)
};

QString hoursText(double minutes)
{
    const int whole = qRound(minutes);
    return whole < 60 ? LoadCommandWords::tr("%1 min").arg(whole)
                      : LoadCommandWords::tr("%1 h %2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString adviceText(const LoadAdvice &advice, const Me &me, QDate today)
{
    switch (advice.kind) {
    case LoadAdvice::Kind::Group:
        return LoadCommandWords::tr("%1 meets off your peer day: %2 would keep peer 1:1s together.")
            .arg(advice.peer.name, QLocale().standaloneDayName(me.peerDay));
    case LoadAdvice::Kind::Lighter:
        return LoadCommandWords::tr("%1 is full; %2 could move to %3.")
            .arg(calendarDay(advice.day, today), advice.peer.name, calendarDay(advice.to, today));
    case LoadAdvice::Kind::Reconsider:
        break;
    }
    return advice.day.isValid()
               ? LoadCommandWords::tr("From the week of %1 on it is more than you set. The 1:1 with %2 has the "
                                      "weakest case.")
                     .arg(calendarDay(advice.day, today), advice.peer.name)
               : LoadCommandWords::tr("There are more series than you set. The 1:1 with %1 has the weakest case.")
                     .arg(advice.peer.name);
}

void tellWeeks(Page &page, const LoadAhead &ahead, QDate today)
{
    page.heading(LoadCommandWords::tr("Weeks ahead"),
                 LoadCommandWords::tr("at most %1 a week").arg(hoursText(ahead.me.weeklyMinutes)));
    QList<Row> rows;
    for (const WeekLoad &week : ahead.load.weeks) {
        QStringList notes;
        if (week.overHours)
            notes << LoadCommandWords::tr("over the limit");
        for (const QDate day : week.fullDays)
            notes << LoadCommandWords::tr("more than %n 1:1s on %1", nullptr, ahead.me.dailyPeerMeetings)
                         .arg(calendarDay(day, today));
        rows << Row{calendarDay(week.monday, today), Cell(hoursText(week.minutes), Tone::Strong),
                    Cell(notes.join(QStringLiteral("; ")), Tone::Due)};
    }
    page.table(rows);
}

void tellWeekdays(Page &page, const LoadAhead &ahead)
{
    page.heading(LoadCommandWords::tr("An average week"), hoursText(ahead.load.minutesAWeek()));
    QList<Row> rows;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const auto at = static_cast<size_t>(day - 1);
        const double peers = ahead.load.weekdays.at(at);
        const int reports = ahead.reports.at(at);
        if (peers > 0 || reports > 0)
            rows << Row{QLocale().standaloneDayName(day, QLocale::ShortFormat), Cell(hoursText(peers), Tone::Strong),
                        reports > 0 ? LoadCommandWords::tr("direct reports %1").arg(hoursText(reports)) : QString()};
    }
    page.table(rows);
}

QJsonObject adviceJson(const LoadAdvice &advice)
{
    static const QHash<int, QString> kinds{{int(LoadAdvice::Kind::Group), QStringLiteral("group")},
                                           {int(LoadAdvice::Kind::Lighter), QStringLiteral("lighter")},
                                           {int(LoadAdvice::Kind::Reconsider), QStringLiteral("reconsider")}};
    return {{QStringLiteral("kind"), kinds.value(int(advice.kind))},
            {QStringLiteral("peer"), advice.peer.name},
            {QStringLiteral("meeting"), jsonId(advice.meeting)},
            {QStringLiteral("day"), jsonDay(advice.day)},
            {QStringLiteral("to"), jsonDay(advice.to)}};
}

QJsonObject json(const LoadAhead &ahead)
{
    QJsonArray weeks;
    for (const WeekLoad &week : ahead.load.weeks) {
        QJsonArray full;
        for (const QDate day : week.fullDays)
            full << jsonDay(day);
        weeks << QJsonObject{{QStringLiteral("monday"), jsonDay(week.monday)},
                             {QStringLiteral("minutes"), week.minutes},
                             {QStringLiteral("overHours"), week.overHours},
                             {QStringLiteral("fullDays"), full}};
    }
    QJsonArray weekdays;
    for (size_t day = 0; day < ahead.reports.size(); ++day)
        weekdays << QJsonObject{{QStringLiteral("peerMinutes"), ahead.load.weekdays.at(day)},
                                {QStringLiteral("reportMinutes"), ahead.reports.at(day)}};
    return {{QStringLiteral("weeks"), weeks},
            {QStringLiteral("weekdays"), weekdays},
            {QStringLiteral("openSeries"), ahead.load.openSeries},
            {QStringLiteral("tooManySeries"), ahead.load.tooManySeries},
            {QStringLiteral("advice"), jsonList(ahead.advice, adviceJson)}};
}

Result<Answer> runLoad(Context &context)
{
    const Result<int> weeks = numberOption(context.arguments(), QStringLiteral("weeks"), 1, 53, 13);
    const Result<Journal *> journal = context.journal();
    if (!weeks || !journal)
        return fail(weeks ? journal.error() : weeks.error());
    return (*journal)->loadAhead(*weeks).map([&](const LoadAhead &ahead) {
        Answer answer;
        tellWeeks(answer.page, ahead, context.today());
        tellWeekdays(answer.page, ahead);
        answer.page.line(
            LoadCommandWords::tr("%1 of %2 open series.").arg(ahead.load.openSeries).arg(ahead.me.openSeries),
            ahead.load.tooManySeries ? Tone::Due : Tone::Plain);
        if (!ahead.advice.isEmpty())
            answer.page.heading(LoadCommandWords::tr("What could be lighter"));
        for (const LoadAdvice &advice : ahead.advice)
            answer.page.line(adviceText(advice, ahead.me, context.today()));
        answer.json = json(ahead);
        return answer;
    });
}

} // namespace

Command loadCommand()
{
    Command command;
    command.name = QStringLiteral("load");
    command.what =
        LoadCommandWords::tr("hours of 1:1s in the weeks ahead, what is over a limit, and what could be lighter");
    command.options = {{QStringLiteral("weeks"),
                        Option::Takes::One,
                        QStringLiteral("13"),
                        LoadCommandWords::tr("how many weeks ahead"),
                        {}}};
    command.json = {QStringLiteral("{\"weeks\": [{\"monday\", \"minutes\", \"overHours\", \"fullDays\": [DAY…]}…],"),
                    QStringLiteral(" \"weekdays\": [{\"peerMinutes\", \"reportMinutes\"}…] from Monday on,"),
                    QStringLiteral(" \"openSeries\", \"tooManySeries\","),
                    QStringLiteral(" \"advice\": [{\"kind\": \"group|lighter|reconsider\", \"peer\", \"meeting\", "
                                   "\"day\", \"to\"}…]}")};
    command.run = runLoad;
    return command;
}

} // namespace lanai
