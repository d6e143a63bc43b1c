#include "app/cli/seriesoptions.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/domain/rhythmtext.h"
#include "core/domain/zonedtime.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct SeriesOptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(SeriesOptions)
};

constexpr int shortest = 5;  // minutes
constexpr int longest = 480; // minutes

} // namespace

QList<Option> scheduleOptions()
{
    using Takes = Option::Takes;
    return {{QStringLiteral("every"),
             Takes::One,
             QStringLiteral("weekly|2w…12w|monthly|quarterly"),
             SeriesOptionsWords::tr("how often"),
             {}},
            {QStringLiteral("on"),
             Takes::One,
             QStringLiteral("thu|2nd-thu|last-thu"),
             SeriesOptionsWords::tr("which weekday"),
             {}},
            {QStringLiteral("at"), Takes::One, QStringLiteral("15:00"), SeriesOptionsWords::tr("the local time"), {}},
            {QStringLiteral("tz"),
             Takes::One,
             QStringLiteral("ZONE"),
             SeriesOptionsWords::tr("its time zone, such as Europe/Berlin; this computer's otherwise"),
             {}},
            {QStringLiteral("minutes"), Takes::One, QStringLiteral("30"), SeriesOptionsWords::tr("how long"), {}}};
}

Result<QTime> timeFrom(const QString &words)
{
    for (const char *const format : {"H:mm", "HH:mm", "H.mm"}) {
        const QTime time = QTime::fromString(words.trimmed(), QString::fromLatin1(format));
        if (time.isValid())
            return time;
    }
    return fail(ErrorCode::UnreadableTime, {words});
}

Result<Schedule> scheduleFrom(const Arguments &arguments, const Schedule &before, QDate start, bool whole)
{
    const QString every = QStringLiteral("every");
    const QString on = QStringLiteral("on");
    const QString at = QStringLiteral("at");
    if (whole && (!arguments.has(every) || !arguments.has(on) || !arguments.has(at)))
        return usage(
            SeriesOptionsWords::tr("When do you meet? Say --every weekly|2w…12w|monthly|quarterly, --on thu and "
                                   "--at 15:00."));
    Schedule schedule = before;
    if (arguments.has(every) || arguments.has(on)) {
        const QString how = arguments.has(every) ? arguments.value(every) : everyText(before.rhythm);
        // A monthly rhythm takes its ordinal from the start, unless one is named.
        const QString when = arguments.has(on) ? arguments.value(on) : wordFor(before.rhythm.weekday);
        const Result<Rhythm> rhythm = parseRhythm(how, when, start);
        if (!rhythm)
            return fail(rhythm.error());
        schedule.rhythm = *rhythm;
    }
    if (arguments.has(at)) {
        const Result<QTime> time = timeFrom(arguments.value(at));
        if (!time)
            return fail(time.error());
        schedule.time = *time;
    }
    if (arguments.has(QStringLiteral("tz"))) {
        const Result<QTimeZone> zone = zoneNamed(arguments.value(QStringLiteral("tz")).toUtf8());
        if (!zone)
            return fail(zone.error());
        schedule.zone = zone->id();
    }
    return numberOption(arguments, QStringLiteral("minutes"), shortest, longest, before.minutes).map([&](int minutes) {
        schedule.minutes = minutes;
        return schedule;
    });
}

} // namespace lanai
