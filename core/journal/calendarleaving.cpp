#include "core/journal/calendarleaving.h"
#include "core/domain/occurrences.h"
#include "core/domain/termmeetings.h"
#include "core/domain/zonedtime.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

constexpr int singlesBack = 28; // days
constexpr int promisesBack = 90;
constexpr int yearsAhead = 2;

QString uidOf(const Id &id)
{
    return idText(id) + calendarUidEnd;
}

bool stillReaches(const Term &term, const Session &session)
{
    const QDate today = localDate(session.clock().nowUtc(), term.schedule.zone).value_or(session.today());
    return term.lastDay >= today;
}

// The rhythm's own time: not moved, not longer.
bool isAsAgreed(const Meeting &meeting, const Schedule &schedule, QDate day)
{
    return meeting.date == day && meeting.time == schedule.time && meeting.zone == schedule.zone &&
           meeting.minutes == schedule.minutes;
}

} // namespace

bool CalendarLeavingQuery::isChosen(const Id &peer) const
{
    return m_peers.contains(peer) && (m_choice.peers.isEmpty() || m_choice.peers.contains(peer));
}

QString CalendarLeavingQuery::titleFor(const Id &peer) const
{
    return m_choice.neutral ? m_choice.neutralTitle : QStringLiteral("1:1 ") + m_peers.value(peer).name;
}

QString CalendarLeavingQuery::titleOf(const Commitment &promise) const
{
    if (m_choice.neutral)
        return m_choice.neutralToDo;
    const QString name = m_peers.value(promise.peerId).shortName();
    const QChar arrow(0x2192);
    return promise.side == CommitmentSide::Mine ? QStringLiteral("%1 %2 %3").arg(promise.text, arrow, name)
                                                : QStringLiteral("%1 %2 %3").arg(name, arrow, promise.text);
}

void CalendarLeavingQuery::admit(LeavingKind kind, const Id &id, const Id &peer, const QString &text)
{
    // A neutral title is of nobody.
    m_ledger.admit({kind, id, m_choice.neutral ? QString() : m_peers.value(peer).name, text, {}}, Privacy::SheetSafe);
}

Result<void> CalendarLeavingQuery::addDays(const Series &series, CalendarTerm &leaving, const QList<QDate> &days) const
{
    QList<Id> ids;
    for (const QDate day : days)
        ids << seriesMeetingId(series.id, day);
    const Result<QList<Meeting>> meetings = m_session.file().meetings.meetings().getAll(ids);
    if (!meetings)
        return fail(meetings.error());
    QHash<Id, Meeting> byId;
    for (const Meeting &meeting : *meetings)
        byId.insert(meeting.id, meeting);
    for (qsizetype i = 0; i < days.size(); ++i) {
        const Meeting meeting = byId.value(ids.at(i));
        if (meeting.seriesId != series.id || meeting.state == MeetingState::Skipped)
            leaving.dropped << days.at(i);
        else if (!isAsAgreed(meeting, leaving.schedule, days.at(i)))
            leaving.moved << CalendarMove{days.at(i), meeting.date, meeting.time, meeting.zone, meeting.minutes};
    }
    return {};
}

Result<void> CalendarLeavingQuery::addTerm(const Series &series, const Term &term)
{
    CalendarTerm leaving;
    leaving.uid = uidOf(term.id);
    leaving.title = titleFor(series.peerId);
    leaving.schedule = term.schedule;
    leaving.lastDay = term.effectiveLastDay();
    const QList<QDate> days = meetingDays(term);
    leaving.cancelled = days.isEmpty();
    leaving.first = days.isEmpty() ? nextOccurrence(term.schedule, term.firstDay) : days.first();
    if (leaving.first > term.lastDay) // the rhythm never falls into it
        return {};
    const Result<void> added = addDays(series, leaving, days);
    if (!added)
        return added;
    admit(LeavingKind::OneOnOne, term.id, series.peerId, leaving.title);
    m_leaving.sheet.terms << leaving;
    return {};
}

Result<void> CalendarLeavingQuery::addSeries()
{
    const SeriesStore &store = m_session.file().series;
    const Result<QList<Series>> all = store.series().all();
    const Result<QHash<Id, QList<Term>>> terms = store.termsOfAll();
    if (!all || !terms)
        return fail(all ? terms.error() : all.error());
    for (const Series &series : *all) {
        const QList<Term> ofSeries = isChosen(series.peerId) ? terms->value(series.id) : QList<Term>();
        for (const Term &term : ofSeries) {
            const Result<void> added = stillReaches(term, m_session) ? addTerm(series, term) : Result<void>();
            if (!added)
                return added;
        }
    }
    return {};
}

// A rule made its id, and it wasn't the rule of a series.
Result<bool> CalendarLeavingQuery::cameFromCalendar(const Meeting &meeting) const
{
    if (meeting.id.version() != QUuid::Sha1)
        return false;
    const QDate day = meeting.movedFrom.isValid() ? meeting.movedFrom.date() : meeting.date;
    return m_session.file().series.seriesOf(meeting.peerId).map([&](const QList<Series> &all) {
        return std::none_of(all.cbegin(), all.cend(),
                            [&](const Series &series) { return seriesMeetingId(series.id, day) == meeting.id; });
    });
}

Result<void> CalendarLeavingQuery::addSingles()
{
    const QDateTime now = m_session.clock().nowUtc();
    const Result<QList<Meeting>> meetings =
        m_session.file().meetings.startingBetween(now.addDays(-singlesBack), now.addYears(yearsAhead));
    if (!meetings)
        return fail(meetings.error());
    for (const Meeting &meeting : *meetings) {
        if (!meeting.seriesId.isNull() || !isChosen(meeting.peerId))
            continue;
        const Result<bool> foreign = cameFromCalendar(meeting);
        if (!foreign)
            return fail(foreign.error());
        if (*foreign)
            continue;
        const QString title = titleFor(meeting.peerId);
        admit(LeavingKind::OneOnOne, meeting.id, meeting.peerId, title);
        m_leaving.sheet.singles << CalendarSingle{uidOf(meeting.id),
                                                  title,
                                                  meeting.date,
                                                  meeting.time,
                                                  meeting.zone,
                                                  meeting.minutes,
                                                  meeting.state == MeetingState::Skipped};
    }
    return {};
}

Result<void> CalendarLeavingQuery::addPromises()
{
    const QDate today = m_session.today();
    const CommitmentStore &store = m_session.file().commitments;
    const Result<QList<Commitment>> open = store.open();
    const Result<QList<Commitment>> recent = store.dueBetween(today.addDays(-promisesBack), today.addYears(yearsAhead));
    if (!open || !recent)
        return fail(open ? recent.error() : open.error());
    QList<Commitment> all = *open;
    std::copy_if(recent->cbegin(), recent->cend(), std::back_inserter(all), [&](const Commitment &promise) {
        return promise.state != CommitmentState::Open && promise.closedOn >= today.addDays(-promisesBack);
    });
    for (const Commitment &promise : std::as_const(all)) {
        if (!promise.due.isValid() || !isChosen(promise.peerId))
            continue;
        const QString title = titleOf(promise);
        const QString person = m_choice.neutral ? QString() : m_peers.value(promise.peerId).name;
        if (m_ledger.admit({LeavingKind::Commitment, promise.id, person, title, {}}, promise.privacy))
            m_leaving.sheet.toDos << CalendarToDo{uidOf(promise.id), title, promise.due, promise.state,
                                                  promise.closedOn};
    }
    return {};
}

Result<CalendarLeaving> CalendarLeavingQuery::run()
{
    const Result<QHash<Id, Peer>> peers = m_session.file().peers.byId();
    const Result<Hlc> last = m_session.file().revisions.lastStamp();
    if (!peers || !last)
        return fail(peers ? last.error() : peers.error());
    m_peers = *peers;
    const qint64 changed = HybridClock::milliseconds(*last);
    m_leaving.sheet.changedAt = QDateTime::fromSecsSinceEpoch(changed / 1000, QTimeZone::utc());
    const Result<void> added =
        addSeries().and_then([this] { return addSingles(); }).and_then([this] { return addPromises(); });
    if (!added)
        return fail(added.error());
    SheetImprint imprint;
    m_ledger.fill(imprint);
    m_leaving.things = imprint.leaving;
    m_leaving.leftOut = imprint.leftOut;
    return m_leaving;
}

} // namespace lanai
