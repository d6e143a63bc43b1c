#include "core/journal/loadahead.h"
#include "core/domain/away.h"
#include "core/domain/occurrences.h"
#include "core/domain/zonedtime.h"
#include "core/journal/oneonones.h"
#include "core/journal/session.h"
#include "core/journal/settings.h"

namespace lanai {

namespace {

constexpr int mostWeeks = 53;
constexpr int termWeeks = 14; // three months, and what is left of a week

} // namespace

struct LoadQuery::Facts
{
    Me me;
    QHash<Id, Peer> peers;
    QList<LoadMeeting> meetings;
    QList<LoadSeries> series;
    QHash<Id, PersonRef> peerOf; // by series
    std::array<int, 7> reports{};
};

Result<LoadAhead> LoadQuery::run(int weeks) const
{
    return m_session.reading([&]() -> Result<LoadAhead> {
        const Result<Facts> known = facts(weeks);
        if (!known)
            return fail(known.error());
        return weigh(*known, weeks);
    });
}

Result<LoadAhead> LoadQuery::with(const ConsideredSeries &considered, int weeks) const
{
    return m_session.reading([&]() -> Result<LoadAhead> {
        Result<Facts> known = facts(weeks);
        if (!known)
            return fail(known.error());
        const Result<QList<AwayWeek>> away =
            m_session.file().peers.awayBetween(considered.from.addDays(-1), considered.until.addDays(1));
        if (!away)
            return fail(away.error());
        return consider(*known, considered).map([&] {
            LoadAhead ahead = weigh(*known, weeks);
            ahead.advice.clear();
            for (const LoadMeeting &meeting : std::as_const(known->meetings)) {
                if (meeting.seriesId != considered.peerId)
                    continue;
                ++ahead.considered;
                ahead.consideredAway += awayOn(*away, meeting.day) == nullptr ? 0 : 1;
            }
            return ahead;
        });
    });
}

Result<LoadAhead> LoadQuery::with(const QList<MeetingFate> &fates, int weeks) const
{
    return m_session.reading([&] {
        return facts(weeks).map([&](Facts known) {
            for (const MeetingFate &fate : fates) {
                const auto isMeant = [&fate](const LoadMeeting &meeting) { return meeting.id == fate.meeting; };
                if (fate.what == MeetingFate::What::Skip)
                    known.meetings.removeIf(isMeant);
                const auto moved = std::find_if(known.meetings.begin(), known.meetings.end(), isMeant);
                if (fate.what == MeetingFate::What::Move && moved != known.meetings.end())
                    moved->day = moved->day.addDays(fate.days);
            }
            LoadAhead ahead = weigh(known, weeks);
            ahead.advice.clear();
            return ahead;
        });
    });
}

Result<LoadQuery::Facts> LoadQuery::facts(int weeks) const
{
    if (weeks < 1 || weeks > mostWeeks)
        return fail(ErrorCode::OutOfRange,
                    {QStringLiteral("weeks"), QString::number(weeks), QStringLiteral("1"), QString::number(mostWeeks)});
    const Result<Me> me = m_session.file().peers.me();
    const Result<QHash<Id, Peer>> peers = m_session.file().peers.byId();
    if (!me || !peers)
        return fail(me ? peers.error() : me.error());
    Facts facts{*me, *peers, {}, {}, {}, {}};
    return addMeetings(facts, weeks)
        .and_then([&] { return addSeries(facts); })
        .and_then([&] { return addReports(facts); })
        .map([&] { return std::move(facts); });
}

Result<void> LoadQuery::addMeetings(Facts &facts, int weeks) const
{
    const QTimeZone device = m_session.clock().zone();
    const QDate monday = mondayOf(m_session.today());
    const Result<QDateTime> from = instantOf(monday, QTime(0, 0), device);
    // A term further than asked for: where a meeting could move to must be known, too.
    const Result<QDateTime> until = instantOf(monday.addDays((weeks + termWeeks) * 7), QTime(0, 0), device);
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    return m_session.file().meetings.startingBetween(*from, *until).map([&](const QList<Meeting> &meetings) {
        for (const Meeting &meeting : meetings) {
            if (meeting.state == MeetingState::Skipped || !facts.peers.contains(meeting.peerId))
                continue;
            // What was held can't move any more, but its time was spent.
            const Id movable = meeting.state == MeetingState::Planned ? meeting.id : Id();
            facts.meetings << LoadMeeting{movable, meeting.seriesId, localDate(meeting.startsAt, device),
                                          meeting.minutes};
        }
    });
}

Result<void> LoadQuery::addSeries(Facts &facts) const
{
    JournalFile &file = m_session.file();
    const Result<QHash<Id, QList<Term>>> terms = file.series.termsOfAll();
    if (!terms)
        return fail(terms.error());
    const Result<QList<SeriesState>> states = OneOnOnes(m_session).standings(facts.peers, *terms);
    if (!states)
        return fail(states.error());
    QList<Id> open;
    for (const SeriesState &one : *states) {
        if (!plansMeetings(one.state))
            continue;
        open << one.term.id;
        facts.series << LoadSeries{one.series.id, one.peer.interdependence, 0, one.term.effectiveLastDay(),
                                   one.term.schedule.rhythm.weekday};
        facts.peerOf.insert(one.series.id, personRef(one.peer));
    }
    return file.meetings.worthOf(open).map([&](const QHash<Id, double> &worth) {
        for (LoadSeries &one : facts.series)
            one.worth = worth.value(one.id);
    });
}

Result<void> LoadQuery::addReports(Facts &facts) const
{
    for (size_t day = 0; day < facts.reports.size(); ++day) {
        const Result<int> minutes = Settings(m_session).get(setting::reportMinutes.at(day));
        if (!minutes)
            return fail(minutes.error());
        facts.reports.at(day) = *minutes;
    }
    return {};
}

// What the peer's series plans from that day on gives way; a series of its own, made up for the occasion, takes its
// place.
Result<void> LoadQuery::consider(Facts &facts, const ConsideredSeries &considered) const
{
    Schedule schedule = considered.schedule;
    if (!schedule.anchor.isValid())
        schedule.anchor = firstOccurrence(schedule.rhythm, considered.from);
    if (const Result<void> checked = checkSchedule(schedule); !checked)
        return checked;
    const auto own = [&](const Id &series) { return facts.peerOf.value(series).id == considered.peerId; };
    facts.meetings.removeIf([&](const LoadMeeting &meeting) {
        return !meeting.id.isNull() && own(meeting.seriesId) && meeting.day >= considered.from;
    });
    facts.series.removeIf([&](const LoadSeries &series) { return own(series.id); });
    const Peer peer = facts.peers.value(considered.peerId);
    const LoadSeries made{considered.peerId, peer.interdependence, 0, considered.until, schedule.rhythm.weekday};
    facts.series << made;
    facts.peerOf.insert(made.id, personRef(peer));
    const QTimeZone device = m_session.clock().zone();
    for (const QDate day : occurrences(schedule, considered.from, considered.until)) {
        const Result<QDateTime> start = instantOf(day, schedule.time, QTimeZone(schedule.zone));
        if (!start)
            return fail(start.error());
        facts.meetings << LoadMeeting{Id(), made.id, localDate(*start, device), schedule.minutes};
    }
    return {};
}

LoadAhead LoadQuery::weigh(const Facts &facts, int weeks) const
{
    LoadAhead ahead{load(facts.meetings, facts.series, facts.me, m_session.today(), weeks),
                    facts.me,
                    facts.reports,
                    facts.peerOf,
                    {},
                    0,
                    0};
    for (const Id &series : offThePeerDay(facts.series, facts.me))
        ahead.advice << LoadAdvice{LoadAdvice::Kind::Group, facts.peerOf.value(series), {}, {}, {}};
    QHash<Id, Id> seriesOf;
    for (const LoadMeeting &meeting : facts.meetings)
        seriesOf.insert(meeting.id, meeting.seriesId);
    for (const WeekLoad &week : std::as_const(ahead.load.weeks)) {
        for (const QDate day : week.fullDays) {
            if (day < m_session.today())
                continue;
            if (const auto lighter = lighterDay(day, facts.meetings, facts.series, facts.me))
                ahead.advice << LoadAdvice{LoadAdvice::Kind::Lighter,
                                           facts.peerOf.value(seriesOf.value(lighter->meeting)), lighter->meeting, day,
                                           lighter->day};
        }
    }
    const auto over = std::find_if(ahead.load.weeks.cbegin(), ahead.load.weeks.cend(),
                                   [](const WeekLoad &week) { return week.overHours; });
    if (over != ahead.load.weeks.cend() && !over->weakest.isNull())
        ahead.advice << LoadAdvice{
            LoadAdvice::Kind::Reconsider, facts.peerOf.value(over->weakest), {}, over->monday, {}};
    else if (ahead.load.tooManySeries)
        ahead.advice << LoadAdvice{LoadAdvice::Kind::Reconsider, facts.peerOf.value(ahead.load.weakest), {}, {}, {}};
    return ahead;
}

} // namespace lanai
