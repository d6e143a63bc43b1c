#include "ui/peers/startseries.h"
#include "ui/parts/words.h"

namespace lanai {

QList<Rhythm> SeriesProposal::rhythms() const
{
    const int ordinal = from.isValid() ? ordinalFrom(from, weekday) : 1;
    return {Rhythm::everyWeeks(1, weekday), Rhythm::everyWeeks(2, weekday), Rhythm::monthly(ordinal, weekday),
            Rhythm::quarterly(ordinal, weekday)};
}

QStringList SeriesProposal::names() const
{
    QStringList names;
    for (const Rhythm &rhythm : rhythms())
        names << Words::name(rhythm);
    return names;
}

SeriesDraft SeriesProposal::draft(int index) const
{
    SeriesDraft draft;
    draft.peerId = peer;
    draft.schedule.rhythm = rhythms().at(index);
    draft.schedule.time = time;
    draft.schedule.zone = zone;
    draft.schedule.minutes = minutes;
    draft.from = from;
    return draft;
}

SeriesProposal proposedSeries(const Peer &peer, const Me &me, QDate today)
{
    SeriesProposal proposal;
    proposal.peer = peer.id;
    proposal.suggested = static_cast<int>(peer.interdependence);
    proposal.weekday = me.peerDay;
    proposal.zone = me.timeZone;
    proposal.from = today;
    return proposal;
}

} // namespace lanai
