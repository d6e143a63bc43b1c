#include "core/domain/remember.h"
#include "core/domain/agendaorder.h"
#include "core/domain/datedfact.h"
#include <algorithm>

namespace lanai {
namespace {

struct Candidate
{
    Remembered line;
    Matter matter = Matter::Thing;
};

QList<Candidate> pinned(const RememberInput &input)
{
    if (input.held.isEmpty())
        return {};
    const Meeting &last = input.held.first();
    const Privacy privacy = last.privacy == Privacy::Sealed ? Privacy::Sealed : Privacy::Private;
    return {{{RememberKind::Pinned, last.remember, last.id, privacy, {}}}};
}

QList<Candidate> datedFacts(const RememberInput &input, QDate meetingDay)
{
    QList<Candidate> found;
    for (const Fact &fact : factsDatedNear(input.facts, meetingDay))
        found << Candidate{{RememberKind::DatedFact, fact.text, fact.id, fact.privacy, datedNear(fact, meetingDay)}};
    return found;
}

// The longest overdue first.
QList<Candidate> overdue(const RememberInput &input, CommitmentSide side)
{
    QList<Commitment> late;
    std::copy_if(input.commitments.cbegin(), input.commitments.cend(), std::back_inserter(late),
                 [&](const Commitment &one) { return one.side == side && one.isLate(input.today); });
    std::stable_sort(late.begin(), late.end(),
                     [](const Commitment &one, const Commitment &other) { return one.due < other.due; });
    const RememberKind kind = side == CommitmentSide::Mine ? RememberKind::MyOverdue : RememberKind::TheirOverdue;
    QList<Candidate> found;
    for (const Commitment &one : late)
        found << Candidate{{kind, one.text, one.id, one.privacy, one.due, one.dueDoubtful}};
    return found;
}

QList<Candidate> carried(const RememberInput &input)
{
    QList<Candidate> found;
    for (const AgendaItem &item : inAgendaOrder(input.agenda)) {
        if (item.source == AgendaSource::CarriedOver && !item.done)
            found << Candidate{{RememberKind::Carried, item.text, item.id, item.privacy, {}}};
    }
    return found;
}

QList<Candidate> unsettledAsks(const RememberInput &input)
{
    QList<Candidate> found;
    for (const Ask &ask : input.asks) {
        const bool unsettled = ask.state == AskState::Draft || ask.state == AskState::Open;
        if (input.lastNote && ask.entryId == input.lastNote->id && unsettled)
            found << Candidate{{RememberKind::Ask, ask.question, ask.id, ask.privacy, {}}};
    }
    return found;
}

// Those whose day to ask has come first, then the latest learnt; not those that are for later.
QList<Candidate> unaskedFacts(const RememberInput &input, QDate meetingDay)
{
    QList<Fact> unasked;
    std::copy_if(input.facts.cbegin(), input.facts.cend(), std::back_inserter(unasked), [meetingDay](const Fact &fact) {
        return !fact.askedOn.isValid() && (!fact.askOn.isValid() || fact.askOn <= meetingDay);
    });
    std::stable_sort(unasked.begin(), unasked.end(), [](const Fact &one, const Fact &other) {
        if (one.askOn.isValid() != other.askOn.isValid())
            return one.askOn.isValid();
        return one.learntOn > other.learntOn;
    });
    QList<Candidate> found;
    for (const Fact &fact : unasked)
        found << Candidate{{RememberKind::Fact, fact.text, fact.id, fact.privacy, {}}};
    return found;
}

QList<Candidate> lastOutcome(const RememberInput &input)
{
    const auto last = std::find_if(input.held.cbegin(), input.held.cend(),
                                   [](const Meeting &meeting) { return !meeting.outcome.trimmed().isEmpty(); });
    if (last == input.held.cend())
        return {};
    return {{{RememberKind::Outcome, last->outcome, last->id, last->privacy, {}}}};
}

QString firstLine(QStringView body)
{
    while (!body.isEmpty()) {
        const qsizetype end = body.indexOf(QLatin1Char('\n'));
        const QStringView line = (end < 0 ? body : body.first(end)).trimmed();
        if (!line.isEmpty() || end < 0)
            return line.toString();
        body = body.sliced(end + 1);
    }
    return {};
}

QList<Candidate> lastNoteLine(const RememberInput &input)
{
    if (!input.lastNote)
        return {};
    const Entry &note = *input.lastNote;
    return {{{RememberKind::EntryLine, firstLine(note.body), note.id, note.privacy, {}}, matterOf(note.kind)}};
}

} // namespace

std::optional<Remembered> rememberFor(const RememberInput &input, QDate meetingDay, const QStringList &shownBefore,
                                      const Audience &audience)
{
    const QList<Candidate> inOrder = pinned(input) + datedFacts(input, meetingDay) +
                                     overdue(input, CommitmentSide::Mine) + overdue(input, CommitmentSide::Theirs) +
                                     carried(input) + unsettledAsks(input) + unaskedFacts(input, meetingDay) +
                                     lastOutcome(input) + lastNoteLine(input);
    for (Candidate candidate : inOrder) {
        candidate.line.text = candidate.line.text.trimmed();
        const bool isNew = !candidate.line.text.isEmpty() && !shownBefore.contains(candidate.line.text);
        if (isNew && !keptBack(candidate.matter, candidate.line.privacy, audience))
            return candidate.line;
    }
    return {};
}

} // namespace lanai
