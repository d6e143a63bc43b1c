#include "core/journal/samplecircles.h"
#include "core/journal/sampleseries.h"

namespace lanai {
namespace {
using FieldName = QLatin1StringView;

SampleCircle readCircle(SampleRecord &record)
{
    SampleCircle told;
    Circle &circle = told.circle;
    circle.name = record.required(FieldName("circle")).text();
    circle.purpose = record.required(FieldName("purpose")).text();
    circle.values = record.take(FieldName("values")).text();
    circle.part = record.required(FieldName("part")).word(CirclePart::Member);
    told.members = record.required(FieldName("members")).peers();
    const SampleLine channel = record.take(FieldName("channel"));
    circle.talksIn = channel.text();
    circle.link = channel.text(1);
    circle.rule = record.required(FieldName("confidentiality")).text();
    for (const SampleLine &line : record.takeAll(FieldName("topic"))) {
        told.topics << SampleWish{line.text(), line.peers(1)};
        if (told.topics.last().text.isEmpty())
            line.refuse();
    }
    return told;
}

SampleCircleTerm readCircleTerm(SampleRecord &record, const QByteArray &zone, const QList<SampleCircleTerm> &before)
{
    SampleCircleTerm told;
    const SampleLine days = record.required(FieldName("term"));
    told.term.firstDay = days.date(0);
    told.term.lastDay = days.date(1);
    if (!told.term.lastDay.isValid())
        days.refuse();
    told.term.schedule = readSampleSchedule(record.required(FieldName("meets")), zone, told.term.firstDay,
                                            before.isEmpty() ? nullptr : &before.last().term);
    readSampleDecision(record.take(FieldName("decided")), told.term);
    return told;
}

// session: day | state | host | topic. `me` hosts nameless.
void readSessionHead(const SampleLine &line, SampleSession &told)
{
    CircleSession &session = told.session;
    session.date = line.date();
    session.state = line.word(CircleSessionState::Planned, 1);
    session.hostedByMe = line.text(2) == QLatin1StringView("me");
    if (!session.hostedByMe)
        told.host = line.peer(2);
    session.topic = line.text(3);
    if (!session.date.isValid())
        line.refuse();
}

QStringList questionsIn(const QString &text)
{
    QStringList questions;
    for (const QString &question : text.split(QStringLiteral(" / "), Qt::SkipEmptyParts))
        questions << question.simplified();
    return questions;
}

SampleSession readSession(SampleRecord &record, const Term &term)
{
    SampleSession told;
    CircleSession &session = told.session;
    readSessionHead(record.required(FieldName("session")), told);
    session.time = term.schedule.time;
    session.zone = term.schedule.zone;
    session.minutes = term.schedule.minutes;
    session.why = record.take(FieldName("why")).text();
    session.opening = record.take(FieldName("opening")).text();
    session.questions = questionsIn(record.take(FieldName("questions")).text());
    session.closing = record.take(FieldName("closing")).text();
    session.notes = record.take(FieldName("notes")).text();
    const SampleLine attended = record.take(FieldName("attended"));
    if (attended.isGiven())
        told.attended = attended.peers();
    for (const SampleLine &line : record.takeAll(FieldName("takeaway"))) {
        told.takeaways << SampleTakeaway{line.text().isEmpty() ? QString() : line.peer(), line.text(1), line.texts(2)};
        if (told.takeaways.last().text.isEmpty())
            line.refuse();
    }
    return told;
}

} // namespace

QList<SampleCircle> readSampleCircles(QList<SampleRecord> records, const QByteArray &zone)
{
    QList<SampleCircle> all;
    for (SampleRecord &record : records) {
        const bool hasTerm = !all.isEmpty() && !all.last().terms.isEmpty();
        if (record.kind() == FieldName("circle"))
            all << readCircle(record);
        else if (record.kind() == FieldName("term") && !all.isEmpty())
            all.last().terms << readCircleTerm(record, zone, all.last().terms);
        else if (record.kind() == FieldName("session") && hasTerm)
            all.last().terms.last().sessions << readSession(record, all.last().terms.last().term);
        else
            record.refuse();
        record.finish();
    }
    return all;
}

} // namespace lanai
