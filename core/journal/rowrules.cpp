#include "core/journal/rowrules.h"
#include "core/domain/termstate.h"
#include "core/journal/nextintention.h"
#include "core/journal/previewagenda.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

// Rule 1, over all series of the term's peer.
Result<void> checkTerm(Session &session, const Id &id)
{
    SeriesStore &store = session.file().series;
    const Result<Term> term = store.terms().get(id);
    if (!term)
        return term.error().code == ErrorCode::NotFound ? Result<void>() : fail(term.error());
    if (term->effectiveLastDay() < session.today())
        return {};
    const Result<Series> series = store.series().get(term->seriesId);
    if (!series)
        return series.error().code == ErrorCode::NotFound ? Result<void>() : fail(series.error());
    const Result<QList<Series>> all = store.seriesOf(series->peerId);
    const Result<Peer> peer = session.file().peers.peers().get(series->peerId);
    if (!all || !peer)
        return all ? Result<void>() : fail(all.error()); // nobody's series while the peer lies in the trash
    for (const Series &one : *all) {
        Result<QList<Term>> terms = store.termsOf(one.id);
        if (!terms)
            return fail(terms.error());
        terms->removeIf([&id](const Term &other) { return other.id == id; });
        const Result<void> alone = checkOneOpenTerm(*terms, *term, peer->name);
        if (!alone)
            return alone;
    }
    return {};
}

// The same for a circle's.
Result<void> checkCircleTerm(Session &session, const Id &id)
{
    const auto row = session.file().revisions.rows().current(QString(Mapping<CircleTermRow>::table), id);
    if (!row)
        return fail(row.error());
    const Id circle = *row ? idFromText((*row)->value(QStringLiteral("circle_id")).toString()) : Id();
    const Result<Circle> whose = session.file().circles.get(circle);
    const Result<QList<Term>> terms = session.file().circles.termsOf(circle);
    if (!whose || !terms)
        return terms && whose.error().code == ErrorCode::NotFound ? Result<void>()
                                                                  : fail(terms ? whose.error() : terms.error());
    const auto mine = std::find_if(terms->cbegin(), terms->cend(), [&id](const Term &term) { return term.id == id; });
    if (mine == terms->cend() || mine->effectiveLastDay() < session.today())
        return {};
    QList<Term> others = *terms;
    others.removeIf([&id](const Term &other) { return other.id == id; });
    return checkOneOpenTerm(others, *mine, whose->name);
}

// Peers and circles go by name: no two living ones have the same.
template<class Thing>
Result<void> checkName(const Result<QList<Thing>> &things, const Id &id)
{
    if (!things)
        return fail(things.error());
    const auto mine =
        std::find_if(things->cbegin(), things->cend(), [&id](const Thing &thing) { return thing.id == id; });
    if (mine == things->cend())
        return {};
    for (const Thing &other : *things) {
        if (other.id != id && other.name.compare(mine->name, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::NameTaken, {other.name});
    }
    return {};
}

Result<void> checkStaffDay(Session &session, const Id &id)
{
    const Result<StaffMeeting> meeting = session.file().staff.get(id);
    if (!meeting)
        return meeting.error().code == ErrorCode::NotFound ? Result<void>() : fail(meeting.error());
    return session.file()
        .staff.between(meeting->date, meeting->date)
        .and_then([&](const QList<StaffMeeting> &sameDay) -> Result<void> {
            if (sameDay.size() > 1)
                return fail(ErrorCode::StaffMeetingExists, {meeting->date.toString(Qt::ISODate)});
            return {};
        });
}

} // namespace

Result<void> checkRowRules(Session &session, const QList<Revision> &revisions)
{
    for (const Revision &revision : revisions) {
        Result<void> held;
        if (revision.table == Mapping<Term>::table)
            held = checkTerm(session, revision.row);
        else if (revision.table == Mapping<Peer>::table)
            held = checkName(session.file().peers.all(), revision.row);
        else if (revision.table == Mapping<StaffMeeting>::table)
            held = checkStaffDay(session, revision.row);
        else if (revision.table == Mapping<Circle>::table)
            held = checkName(session.file().circles.all(), revision.row);
        else if (revision.table == Mapping<CircleTermRow>::table)
            held = checkCircleTerm(session, revision.row);
        if (!held)
            return held;
    }
    return {};
}

Result<void> followRowsBack(Session &session, const QList<Revision> &revisions, const Stamp &stamp)
{
    NextIntention next(session);
    Table<CheckIn> &checkIns = session.file().checkIns.checkIns();
    for (const Revision &revision : revisions) {
        if (revision.table != Mapping<CheckIn>::table)
            continue;
        Result<CheckIn> checkIn = checkIns.get(revision.row);
        if (!checkIn)
            return fail(checkIn.error());
        const Result<Id> meeting = next.give(*checkIn, stamp);
        if (!meeting)
            return fail(meeting.error());
        checkIn->meetingId = *meeting;
        const Result<void> kept = checkIns.update(*checkIn, stamp);
        if (!kept)
            return kept;
    }
    return PreviewAgenda(session).follow(stamp);
}

} // namespace lanai
