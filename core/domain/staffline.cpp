#include "core/domain/staffline.h"
#include "core/domain/datedfact.h"
#include "core/domain/previews.h"
#include <algorithm>

namespace lanai {
namespace {

// The longest overdue that may be shown.
StaffLine overdue(const Id &peer, CommitmentSide side, const StaffLineInput &input, const Audience &audience)
{
    const Commitment *oldest = nullptr;
    for (const Commitment &one : input.commitments) {
        const bool counts = one.peerId == peer && one.side == side && one.isLate(input.today);
        if (counts && mayShow(one.privacy, audience) && (!oldest || one.due < oldest->due))
            oldest = &one;
    }
    if (!oldest)
        return {};
    const auto source = side == CommitmentSide::Mine ? RoomLineSource::MyOverdue : RoomLineSource::TheirOverdue;
    return {source, oldest->text.trimmed(), oldest->id, oldest->due, 0, oldest->dueDoubtful};
}

// Their latest word on an item that isn't settled. A concern about an item that stays off the sheet stays off it too.
StaffLine concern(const Id &peer, const StaffLineInput &input, const Audience &audience)
{
    for (const StaffItem &item : input.items) {
        const std::optional<Preview> latest = latestPreview(item, peer);
        if (!latest || item.outcome != ItemOutcome::None)
            continue;
        const bool stands = latest->reaction == Reaction::HasConcerns || latest->reaction == Reaction::Opposes;
        const bool shown = mayShow(item.privacy, audience) && mayShow(latest->privacy, audience);
        if (stands && shown && !latest->words.trimmed().isEmpty())
            return {RoomLineSource::Concern, latest->words.trimmed(), latest->id, latest->on, item.position};
    }
    return {};
}

StaffLine lastOutcome(const Id &peer, const StaffLineInput &input, const Audience &audience)
{
    const auto last = std::find_if(input.held.cbegin(), input.held.cend(), [&peer](const Meeting &meeting) {
        return meeting.peerId == peer && !meeting.outcome.trimmed().isEmpty();
    });
    if (last == input.held.cend() || !mayShow(last->privacy, audience))
        return {};
    return {RoomLineSource::LastOutcome, last->outcome.trimmed(), last->id, last->date};
}

StaffLine datedFact(const Id &peer, const StaffLineInput &input)
{
    for (const Fact &fact : factsDatedNear(input.facts, input.meetingDay)) {
        if (fact.peerId == peer && fact.privacy == Privacy::SheetSafe && !fact.text.trimmed().isEmpty())
            return {RoomLineSource::DatedFact, fact.text.trimmed(), fact.id, datedNear(fact, input.meetingDay)};
    }
    return {};
}

} // namespace

StaffLine staffLine(const Attendee &attendee, const StaffLineInput &input, const Audience &audience)
{
    if (!attendee.line.trimmed().isEmpty())
        return {RoomLineSource::Edited, attendee.line.trimmed(), {}, {}};
    const Id &peer = attendee.peerId;
    if (peer.isNull())
        return {};
    const auto tried = {overdue(peer, CommitmentSide::Mine, input, audience),
                        overdue(peer, CommitmentSide::Theirs, input, audience), concern(peer, input, audience),
                        lastOutcome(peer, input, audience), datedFact(peer, input)};
    const auto first = std::find_if(tried.begin(), tried.end(),
                                    [](const StaffLine &line) { return line.source != RoomLineSource::Nothing; });
    return first == tried.end() ? StaffLine{} : *first;
}

} // namespace lanai
