#include "core/journal/sampleprojects.h"

namespace lanai {
namespace {
using FieldName = QLatin1StringView;

void readSteps(SampleRecord &record, Project &project)
{
    for (const SampleLine &line : record.takeAll(FieldName("step"))) {
        ProjectStep step;
        step.phase = line.word(ProjectPhase::Idea);
        step.on = line.date(1);
        step.why = line.text(2);
        if (!step.on.isValid())
            line.refuse();
        project.phase = step.phase;
        project.endedOn = isEnded(step.phase) ? step.on : QDate();
        project.steps << step;
    }
}

void readPhaseNotes(SampleRecord &record, Project &project)
{
    for (const SampleLine &line : record.takeAll(FieldName("note"))) {
        const ProjectNote note{{}, line.word(ProjectPhase::Idea), line.word(ProjectNoteKind::Note, 1), line.text(2)};
        if (note.text.isEmpty())
            line.refuse();
        project.notes << note;
    }
}

SampleProjectPart partOf(const SampleLine &line, int textCell)
{
    SampleProjectPart part;
    part.peer = line.peer();
    part.text = line.text(textCell);
    if (part.text.isEmpty())
        line.refuse();
    return part;
}

void readPromises(SampleRecord &record, SampleProject &told)
{
    for (const SampleLine &line : record.takeAll(FieldName("part")))
        told.parts << partOf(line, 1);
    for (const SampleLine &line : record.takeAll(FieldName("kept"))) {
        SampleProjectPart part = partOf(line, 2);
        part.side = line.word(CommitmentSide::Mine, 1);
        part.madeOn = line.date(3);
        part.due = line.date(4);
        part.keptOn = line.date(5);
        if (!part.madeOn.isValid() || !part.keptOn.isValid())
            line.refuse();
        told.parts << part;
    }
}

SampleProject readProject(SampleRecord &record)
{
    SampleProject told;
    Project &project = told.project;
    project.title = record.required(FieldName("project")).text();
    project.about = record.take(FieldName("about")).text();
    told.peers = record.required(FieldName("with")).peers();
    project.why = record.required(FieldName("why")).word(ProjectWhy::WhiteSpace);
    project.hope = record.take(FieldName("hope")).text();
    const SampleLine days = record.take(FieldName("days"));
    project.start = days.date(0);
    project.due = days.date(1);
    readSteps(record, project);
    readPhaseNotes(record, project);
    readPromises(record, told);
    for (const SampleLine &line : record.takeAll(FieldName("learnt")))
        told.learnt << SampleLearnt{line.peer(), line.word(InsightFacet::Thinking, 1), line.text(2)};
    project.differently = record.take(FieldName("differently")).text();
    project.another = record.take(FieldName("another")).word(AnotherOne::Unsaid);
    if (project.start.isValid() == project.steps.isEmpty())
        record.refuse();
    return told;
}

} // namespace

QList<SampleProject> readSampleProjects(QList<SampleRecord> records)
{
    QList<SampleProject> all;
    for (SampleRecord &record : records) {
        all << readProject(record);
        record.finish();
    }
    return all;
}

} // namespace lanai
