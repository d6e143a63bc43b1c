#include "ui/circles/sessionwords.h"
#include "core/domain/clock.h"
#include "ui/circles/circlewords.h"
#include "ui/parts/dates.h"
#include <QTimeZone>

namespace lanai {

QString SessionWords::when(const CircleSession &session, const Clock &clock)
{
    const QDateTime here =
        session.startsAt.isValid() ? session.startsAt.toTimeZone(clock.zone()) : QDateTime(session.date, session.time);
    const QString said = tr("%1, %2, %3", "a day, a time, a length")
                             .arg(Dates::weekdayDate(here.date(), clock.today()), Dates::time(here.time()),
                                  Dates::minutes(session.minutes));
    if (here.time() == session.time && here.date() == session.date)
        return said;
    const QString city = QString::fromLatin1(session.zone).section(QLatin1Char('/'), -1).replace(u'_', u' ');
    return tr("%1 (%2 in %3)", "a day and a time here; a time, in a city").arg(said, Dates::time(session.time), city);
}

QString SessionWords::host(const CircleMeeting &meeting)
{
    if (meeting.session.hostedByMe)
        return tr("I host");
    return meeting.host.id.isNull() ? tr("Nobody yet", "no host") : meeting.host.name;
}

QString SessionWords::attendance(const CircleMeeting &meeting)
{
    QStringList said;
    if (meeting.session.hostedByMe)
        said << tr("I hosted.");
    else if (!meeting.host.id.isNull())
        said << tr("%1 hosted.", "a name").arg(meeting.host.shortName);
    said << (meeting.attended.isEmpty() ? tr("None of the members was there.")
                                        : tr("There: %1.", "names").arg(CircleWords::people(meeting.attended)));
    if (!meeting.absent.isEmpty())
        said << tr("Missing: %1.", "names").arg(CircleWords::people(meeting.absent));
    return said.join(QLatin1Char(' '));
}

QString SessionWords::ahead(const CircleMeeting &meeting, QDate today)
{
    const QString topic = meeting.session.topic.isEmpty() ? tr("no topic yet") : meeting.session.topic;
    return tr("%1: %2", "a day, a topic").arg(Dates::weekdayDate(meeting.session.date, today), topic);
}

QString SessionWords::skipped(const CircleMeeting &meeting)
{
    return meeting.session.why.isEmpty() ? tr("Skipped.") : tr("Skipped: %1", "why").arg(meeting.session.why);
}

QString SessionWords::became(const CircleTaken &taken)
{
    const TakeawayBecame what = taken.takeaway.became;
    if (what == TakeawayBecame::Nothing)
        return {};
    if (taken.becameWords.isEmpty())
        return tr("Became %1 that is no longer there", "a fact, an ask").arg(CircleWords::nameAsPart(what));
    if (taken.becameWords == taken.takeaway.text)
        return tr("Became %1", "a fact, an ask").arg(CircleWords::nameAsPart(what));
    return tr("Became %1: %2", "a fact, an ask; its words").arg(CircleWords::nameAsPart(what), taken.becameWords);
}

} // namespace lanai
