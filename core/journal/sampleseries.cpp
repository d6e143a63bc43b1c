#include "core/journal/sampleseries.h"
#include "core/domain/occurrences.h"
#include "core/domain/rhythmtext.h"

namespace lanai {
namespace {
using FieldName = QLatin1StringView;

void readMeetings(SampleRecord &record, QList<SampleMeeting> &meetings)
{
    const auto add = [&meetings](QDate date, MeetingState state, const QString &why = {}) {
        SampleMeeting meeting;
        meeting.date = date;
        meeting.state = state;
        meeting.why = why;
        meetings << meeting;
    };
    for (const QDate day : record.take(FieldName("held")).dates())
        add(day, MeetingState::Held);
    for (const QDate day : record.take(FieldName("planned")).dates())
        add(day, MeetingState::Planned);
    for (const SampleLine &line : record.takeAll(FieldName("skipped")))
        add(line.date(), MeetingState::Skipped, line.text(1));
    for (const SampleLine &line : record.takeAll(FieldName("moved"))) { // from | to | why
        add(line.date(1), MeetingState::Planned, line.text(2));
        meetings.last().movedFrom = line.date(0);
    }
    const auto first = [](const SampleMeeting &meeting) {
        return meeting.movedFrom.isValid() ? meeting.movedFrom : meeting.date;
    };
    std::sort(meetings.begin(), meetings.end(), [first](const auto &a, const auto &b) { return first(a) < first(b); });
}

SampleMeeting *plannedOn(const SampleLine &line, QList<SampleMeeting> &meetings)
{
    const QDate day = line.date();
    for (SampleMeeting &meeting : meetings) {
        if (meeting.date == day && meeting.state == MeetingState::Planned)
            return &meeting;
    }
    line.refuse();
    return nullptr;
}

// What is already set for a planned meeting; each line begins with its day.
void readPlans(SampleRecord &record, QList<SampleMeeting> &meetings)
{
    for (const SampleLine &line : record.takeAll(FieldName("remember"))) {
        if (SampleMeeting *meeting = plannedOn(line, meetings))
            meeting->remember = line.text(1);
    }
    for (const SampleLine &line : record.takeAll(FieldName("practice"))) {
        if (SampleMeeting *meeting = plannedOn(line, meetings))
            meeting->practice = line.text(1);
    }
    for (const SampleLine &line : record.takeAll(FieldName("agenda"))) { // day | trust level | source | text
        SampleMeeting *meeting = plannedOn(line, meetings);
        const SampleAgendaItem item{line.text(3), line.whole(1, 5, 1), line.word(AgendaSource::Own, 2)};
        if (meeting)
            meeting->agenda << item;
        if (item.text.isEmpty())
            line.refuse();
    }
}

SampleTerm readTerm(SampleRecord &record, const QByteArray &zone, const QList<SampleTerm> &before)
{
    SampleTerm term;
    const SampleLine days = record.required(FieldName("term"));
    term.term.firstDay = days.date(0);
    term.term.lastDay = days.date(1);
    if (!term.term.lastDay.isValid())
        days.refuse();
    term.term.schedule = readSampleSchedule(record.required(FieldName("meets")), zone, term.term.firstDay,
                                            before.isEmpty() ? nullptr : &before.last().term);
    readSampleDecision(record.take(FieldName("decided")), term.term);
    readMeetings(record, term.meetings);
    readPlans(record, term.meetings);
    return term;
}

} // namespace

Schedule readSampleSchedule(const SampleLine &line, const QByteArray &zone, QDate firstDay, const Term *before)
{
    Schedule schedule;
    const auto rhythm = parseRhythm(line.text(0), line.text(1), firstDay);
    if (!rhythm || !firstDay.isValid()) {
        line.refuse();
        return schedule;
    }
    schedule.rhythm = *rhythm;
    schedule.time = line.time(2);
    schedule.minutes = line.whole(5, 480, 3);
    schedule.zone = zone;
    const bool renewed = before != nullptr && before->decision == TermDecision::Renewed;
    schedule.anchor = renewed ? before->schedule.anchor : firstOccurrence(schedule.rhythm, firstDay);
    if (!schedule.time.isValid())
        line.refuse();
    return schedule;
}

void readSampleDecision(const SampleLine &line, Term &term)
{
    term.decision = line.word(TermDecision::None);
    term.decidedOn = line.date(1);
    term.why = line.text(2);
    term.endedOn = line.date(3);
    if (line.isGiven() && !term.decidedOn.isValid())
        line.refuse();
}

QList<SampleSeries> readSampleSeries(QList<SampleRecord> records, const QByteArray &zone)
{
    QList<SampleSeries> all;
    for (SampleRecord &record : records) {
        if (record.kind() == FieldName("series"))
            all << SampleSeries{
                record.required(FieldName("series")).peer(), record.required(FieldName("purpose")).text(), {}};
        else if (!all.isEmpty())
            all.last().terms << readTerm(record, zone, all.last().terms);
        else
            record.refuse();
        record.finish();
    }
    return all;
}

} // namespace lanai
