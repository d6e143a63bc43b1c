#include "core/domain/zonedtime.h"
#include "core/storage/circlestore.h"

namespace lanai {

void Mapping<Circle>::write(const Circle &circle, Values &out)
{
    out.text(circle.name)
        .text(circle.purpose)
        .text(circle.values)
        .word(circle.part)
        .text(circle.talksIn)
        .text(circle.link)
        .text(circle.rule)
        .day(circle.endedOn)
        .word(circle.privacy);
}

Circle Mapping<Circle>::read(Row &row)
{
    Circle circle;
    row.start(circle);
    circle.name = row.text();
    circle.purpose = row.text();
    circle.values = row.text();
    circle.part = row.word(CirclePart::Member);
    circle.talksIn = row.text();
    circle.link = row.text();
    circle.rule = row.text();
    circle.endedOn = row.day();
    circle.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    return circle;
}

QString Mapping<Circle>::words(const Circle &circle)
{
    return QStringList{circle.name, circle.purpose, circle.values, circle.talksIn, circle.rule}.join(QLatin1Char('\n'));
}

void Mapping<CircleSession>::write(const CircleSession &session, Values &out)
{
    // An unreadable zone was refused when the session was planned; UTC only orders what remains.
    const QDateTime start = instantOf(session.date, session.time, session.zone)
                                .value_or(QDateTime(session.date, session.time, QTimeZone::utc()));
    out.id(session.circleId)
        .id(session.termId)
        .day(session.date)
        .time(session.time)
        .latin(session.zone)
        .number(start.toMSecsSinceEpoch())
        .number(session.minutes)
        .id(session.hostId)
        .flag(session.hostedByMe)
        .text(session.topic)
        .id(session.topicId)
        .word(session.state)
        .text(session.why)
        .text(session.opening)
        .list(session.questions)
        .text(session.closing)
        .text(session.notes);
}

CircleSession Mapping<CircleSession>::read(Row &row)
{
    CircleSession session;
    row.start(session);
    session.circleId = row.id();
    session.termId = row.id();
    session.date = row.day();
    session.time = row.time();
    session.zone = row.text().toLatin1();
    session.startsAt = row.instant();
    session.minutes = row.small();
    session.hostId = row.id();
    session.hostedByMe = row.flag();
    session.topic = row.text();
    session.topicId = row.id();
    session.state = row.word(CircleSessionState::Planned);
    session.why = row.text();
    session.opening = row.text();
    session.questions = row.list();
    session.closing = row.text();
    session.notes = row.text();
    return session;
}

QString Mapping<CircleSession>::words(const CircleSession &session)
{
    QStringList words{session.topic, session.why, session.opening};
    words << session.questions << session.closing << session.notes;
    return words.join(QLatin1Char('\n'));
}

void Mapping<CircleTakeaway>::write(const CircleTakeaway &takeaway, Values &out)
{
    out.id(takeaway.sessionId)
        .id(takeaway.peerId)
        .text(takeaway.text)
        .list(takeaway.tags)
        .word(takeaway.became)
        .id(takeaway.becameId)
        .number(takeaway.position);
}

CircleTakeaway Mapping<CircleTakeaway>::read(Row &row)
{
    CircleTakeaway takeaway;
    row.start(takeaway);
    takeaway.sessionId = row.id();
    takeaway.peerId = row.id();
    takeaway.text = row.text();
    takeaway.tags = row.list();
    takeaway.became = row.word(TakeawayBecame::Nothing);
    takeaway.becameId = row.id();
    takeaway.position = row.small();
    return takeaway;
}

QString Mapping<CircleTakeaway>::words(const CircleTakeaway &takeaway)
{
    return takeaway.text + QLatin1Char('\n') + takeaway.tags.join(QLatin1Char(' '));
}

void Mapping<CircleTopic>::write(const CircleTopic &topic, Values &out)
{
    out.id(topic.circleId).text(topic.text).id(topic.askId).day(topic.coveredOn);
}

CircleTopic Mapping<CircleTopic>::read(Row &row)
{
    CircleTopic topic;
    row.start(topic);
    topic.circleId = row.id();
    topic.text = row.text();
    topic.askId = row.id();
    topic.coveredOn = row.day();
    return topic;
}

} // namespace lanai
