#include "ui/log/filedrows.h"
#include "ui/parts/dates.h"

namespace lanai {
namespace {

constexpr int soonDue = 7; // days: due in the colour of it

struct MarkSign
{
    const char *icon;
    Colour colour;
};

MarkSign signOf(const CaptureMark &mark)
{
    switch (mark.kind) {
    case CaptureKind::Commitment:
        return mark.side == CommitmentSide::Mine ? MarkSign{"arrow-mine", Colour::Accent}
                                                 : MarkSign{"arrow-theirs", Colour::Muted};
    case CaptureKind::Ask:
        return {"asks", Colour::Due};
    case CaptureKind::Insight:
        return {"bulb", Colour::Kept};
    case CaptureKind::AgendaItem:
        return {"list", Colour::Accent};
    case CaptureKind::Fact:
        break;
    }
    return {"heart", Colour::Kept};
}

} // namespace

QList<FiledRow> FiledRows::of(const CaptureNote &note) const
{
    QList<FiledRow> rows;
    for (int i = 0; i < note.marks.size(); ++i) {
        const CaptureMark &mark = note.marks.at(i);
        FiledRow row = rowFor(mark, i);
        const QString detail = row.detail;
        const qsizetype things = std::max<qsizetype>(mark.filedCount(), 1);
        for (qsizetype thing = 0; thing < things; ++thing) {
            if (thing < mark.recipients.size()) {
                const Id who = mark.recipients.at(thing);
                const bool another = m_about.size() != 1 || m_about.first() != who;
                row.detail =
                    another ? tr("%1 · %2", "a person and a day, or where a thing goes").arg(m_names.value(who), detail)
                            : detail;
            }
            row.spoken = QStringList{row.text, row.detail, row.doubt}.join(QStringLiteral(", "));
            rows << row;
        }
    }
    return rows;
}

FiledRow FiledRows::rowFor(const CaptureMark &mark, int index) const
{
    FiledRow row;
    row.kind = mark.kind;
    row.mark = index;
    row.icon = QString::fromLatin1(signOf(mark).icon);
    row.iconColour = signOf(mark).colour;
    row.text = Dates::capitalised(mark.text.isEmpty() ? mark.source.trimmed() : mark.text);
    row.files = mark.filedCount() > 0;
    row.detail = row.files ? whereTo(mark) : tr("Files nothing");
    if (mark.due.isValid() && m_today.daysTo(mark.due) <= soonDue)
        row.detailColour = Colour::Due;
    settle(row, mark);
    return row;
}

QString FiledRows::whereTo(const CaptureMark &mark) const
{
    switch (mark.kind) {
    case CaptureKind::Commitment:
        return mark.due.isValid() ? Dates::weekdayDate(mark.due, m_today) : tr("No date");
    case CaptureKind::Ask:
        return tr("Draft ask");
    case CaptureKind::Insight:
        return tr("How they work");
    case CaptureKind::AgendaItem:
        return tr("Next 1:1");
    case CaptureKind::Fact:
        break;
    }
    if (!mark.comesRound.isSet())
        return tr("Know them");
    return tr("Know them, %1").arg(Dates::shortDay(mark.comesRound.nextOnOrAfter(m_today), m_today));
}

void FiledRows::settle(FiledRow &row, const CaptureMark &mark) const
{
    for (const CaptureProblem &problem : mark.problems) {
        row.doubt = question(problem, mark);
        row.candidates = problem.candidates;
        row.asksDate = problem.reason == CaptureReason::UnreadableDate || problem.reason == CaptureReason::DoubtfulDate;
        if (filesNothing(problem.reason))
            return; // what keeps it from being filed is said first
    }
}

QString FiledRows::question(const CaptureProblem &problem, const CaptureMark &mark) const
{
    switch (problem.reason) {
    case CaptureReason::NoText:
        return tr("Nothing after the mark");
    case CaptureReason::NoColon:
        return tr("No colon after the name");
    case CaptureReason::HeadNotRead:
        return problem.words.isEmpty() ? tr("Whose is it?") : tr("Who is “%1”?").arg(problem.words);
    case CaptureReason::UnknownName:
        return tr("Who is “%1”?").arg(problem.words);
    case CaptureReason::AmbiguousName:
    case CaptureReason::DoubtfulDate:
        return tr("Which %1?", "a name or a day that may mean several").arg(problem.words);
    case CaptureReason::NobodyToFileWith:
        return tr("About whom?");
    case CaptureReason::UnreadableDate:
        return tr("When is “%1”?").arg(problem.words);
    case CaptureReason::FirstPeerAssumed:
        break;
    }
    return tr("For %1?").arg(m_names.value(mark.recipients.value(0)));
}

} // namespace lanai
