#include "ui/shell/errorcalendar.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct CalendarErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarErrorWords)
};

} // namespace

QString calendarReasonWords(CalendarReason reason, const QStringList &names)
{
    const QString named = names.join(QStringLiteral(", "));
    switch (reason) {
    case CalendarReason::NobodyKnown:
        return CalendarErrorWords::tr("No peer takes part or is named");
    case CalendarReason::AmbiguousName:
        return CalendarErrorWords::tr("Several peers are called so: %1").arg(named);
    case CalendarReason::SeveralPeers:
        return CalendarErrorWords::tr("More than two peers: %1").arg(named);
    case CalendarReason::LargeMeeting:
        return CalendarErrorWords::tr("More than four people, so it is no 1:1");
    case CalendarReason::Declined:
        return CalendarErrorWords::tr("Not coming: %1").arg(named);
    case CalendarReason::AllDay:
        return CalendarErrorWords::tr("All day, or longer than any 1:1");
    case CalendarReason::Cancelled:
        return CalendarErrorWords::tr("Called off");
    case CalendarReason::FromLanai:
        return CalendarErrorWords::tr("Lanai's own: it came from here");
    case CalendarReason::OwnRhythm:
        return CalendarErrorWords::tr("Lanai's own, with another rhythm: a rhythm is changed on the 1:1s page");
    }
    return {};
}

QString calendarTroubleWords(const CalendarProblem &problem)
{
    switch (problem.trouble) {
    case CalendarTrouble::BrokenLine:
        return CalendarErrorWords::tr("This line says nothing: %1").arg(problem.words);
    case CalendarTrouble::BrokenValue:
        return CalendarErrorWords::tr("This can't be read and was left out: %1").arg(problem.words);
    case CalendarTrouble::NotUtf8:
        return CalendarErrorWords::tr("Some letters can't be read: %1").arg(problem.words);
    case CalendarTrouble::NotClosed:
        return CalendarErrorWords::tr("Its end is missing; what is there was read");
    case CalendarTrouble::NoStart:
        return CalendarErrorWords::tr("No start is given");
    case CalendarTrouble::UnknownZone:
        return CalendarErrorWords::tr("Its time zone is unknown: %1").arg(problem.words);
    case CalendarTrouble::TooOften:
        return CalendarErrorWords::tr("It repeats more often than daily; only its first time was looked at");
    case CalendarTrouble::TooLong:
        return CalendarErrorWords::tr("More text than an event has; the rest was left out");
    case CalendarTrouble::TooMuch:
        return problem.words == QStringLiteral("0")
                   ? CalendarErrorWords::tr("More repeats than a calendar has; this one's were not looked at")
                   : CalendarErrorWords::tr("More than a calendar has; only %1 were read").arg(problem.words);
    }
    return {};
}

} // namespace lanai
