#include "core/journal/reminders.h"
#include "core/domain/zonedtime.h"
#include "core/journal/drafts.h"
#include "core/journal/oneonones.h"
#include "core/journal/rememberlines.h"
#include "core/journal/session.h"
#include "core/journal/settings.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace lanai {

namespace {

constexpr int daysBehind = 15; // two weeks since it was over, and the 1:1 itself

QTime timeOfDay(int minutes)
{
    constexpr int millisecondsAMinute = 60'000;
    return QTime::fromMSecsSinceStartOfDay(minutes * millisecondsAMinute);
}

// [kind, thing, of], and until when for a snoozed one.
QJsonArray jsonOf(const ReminderKey &key)
{
    return {wordFor(key.kind), idText(key.thing), key.of.toMSecsSinceEpoch()};
}

QDateTime instantFrom(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

std::optional<Reminder> reminderFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    const auto kind = fromWord<ReminderKind>(array.at(0).toString(), {});
    const Reminder reminder{
        {kind.value_or(ReminderKind::Before), idFromText(array.at(1).toString()), instantFrom(array.at(2))},
        instantFrom(array.at(3))};
    return kind && reminder.key.of.isValid() ? std::optional(reminder) : std::nullopt;
}

// From which day in the series' zone the latest of its terms stands under *Needs a decision*, and until when it counts.
std::optional<RemindedDecision> decisionAbout(const SeriesState &series)
{
    const std::optional<Term> latest = latestTerm(series.terms);
    if (!latest)
        return {};
    const bool paused = latest->decision == TermDecision::Paused;
    const QDate from = paused ? latest->pauseUntil : dueFrom(*latest);
    const std::optional<Term> undecided = needsDecision(series.terms, from);
    const Result<QDateTime> instant = instantOf(from, QTime(0, 0), latest->schedule.zone);
    if (!undecided || undecided->id != latest->id || !instant)
        return {};
    return RemindedDecision{
        {latest->id, *instant}, series.series.id, personRef(series.peer), paused ? from : latest->effectiveLastDay()};
}

} // namespace

ReminderFacts RemindersAhead::facts() const
{
    ReminderFacts facts{{}, {}, choices};
    for (const RemindedMeeting &meeting : meetings)
        facts.meetings << meeting.time;
    for (const RemindedDecision &decision : decisions)
        facts.decisions << decision.time;
    return facts;
}

const RemindedMeeting *RemindersAhead::meeting(const Id &id) const
{
    const auto found = std::find_if(meetings.cbegin(), meetings.cend(),
                                    [&id](const RemindedMeeting &one) { return one.time.meeting == id; });
    return found == meetings.cend() ? nullptr : &*found;
}

const RemindedDecision *RemindersAhead::decision(const Id &term) const
{
    const auto found = std::find_if(decisions.cbegin(), decisions.cend(),
                                    [&term](const RemindedDecision &one) { return one.time.term == term; });
    return found == decisions.cend() ? nullptr : &*found;
}

bool RemindersAhead::isOver(const ReminderKey &key, const QDateTime &now) const
{
    const RemindedMeeting *of = meeting(key.thing);
    const bool same = of != nullptr && of->time.startsAt == key.of;
    switch (key.kind) {
    case ReminderKind::Before:
        return key.of <= now || !same;
    case ReminderKind::After:
        return !same;
    case ReminderKind::Decision:
        return decision(key.thing) == nullptr;
    case ReminderKind::Review:
        break;
    }
    return choices.review && choices.review->finished >= key.of.date();
}

Result<RemindersAhead> Reminders::ahead() const
{
    return m_session.reading([this]() -> Result<RemindersAhead> {
        RemindersAhead ahead;
        const Result<QHash<Id, Peer>> peers = m_session.file().peers.byId();
        if (!peers)
            return fail(peers.error());
        return addChoices(ahead)
            .and_then([&] { return addMeetings(ahead, *peers); })
            .and_then([&] { return addDecisions(ahead, *peers); })
            .map([&] { return std::move(ahead); });
    });
}

Result<void> Reminders::addChoices(RemindersAhead &ahead) const
{
    const Settings settings(m_session);
    const Result<bool> on = settings.get(setting::reminders);
    const Result<bool> names = settings.get(setting::namesInNotifications);
    const Result<bool> after = settings.get(setting::reminderAfter);
    const Result<bool> decisions = settings.get(setting::reminderDecisions);
    const Result<int> before = settings.get(setting::reminderMinutes);
    const Result<bool> review = settings.get(setting::reminderReview);
    const Result<Qt::DayOfWeek> reviewDay = settings.get(setting::weeklyReviewDay);
    const Result<QDate> reviewed = settings.get(setting::weeklyReviewFinished);
    const Result<int> reviewTime = settings.get(setting::weeklyReviewTime);
    const Result<int> quietFrom = settings.get(setting::quietFrom);
    const Result<int> quietUntil = settings.get(setting::quietUntil);
    for (const Result<bool> *flag : {&on, &names, &after, &decisions, &review}) {
        if (!*flag)
            return fail(flag->error());
    }
    for (const Result<int> *number : {&before, &reviewTime, &quietFrom, &quietUntil}) {
        if (!*number)
            return fail(number->error());
    }
    if (!reviewDay || !reviewed)
        return fail(!reviewDay ? reviewDay.error() : reviewed.error());
    ahead.on = *on;
    ahead.names = *names;
    ahead.choices = {*before, *after, *decisions, {}, {timeOfDay(*quietFrom), timeOfDay(*quietUntil)}};
    if (*review)
        ahead.choices.review = WeeklyReviewTime{*reviewDay, timeOfDay(*reviewTime), *reviewed};
    return {};
}

Result<void> Reminders::addMeetings(RemindersAhead &ahead, const QHash<Id, Peer> &peers) const
{
    constexpr qint64 secondsAnHour = 3600;
    const QDateTime now = m_session.clock().nowUtc();
    const Result<QList<Meeting>> meetings =
        m_session.file().meetings.notHeldBetween(now.addDays(-daysBehind), now.addSecs(hoursAhead * secondsAnHour));
    if (!meetings)
        return fail(meetings.error());
    QHash<Id, QList<Meeting>> upcoming;
    for (const Meeting &meeting : *meetings) {
        const auto peer = peers.constFind(meeting.peerId);
        if (meeting.state != MeetingState::Planned || peer == peers.cend()) // in the trash
            continue;
        ahead.meetings << RemindedMeeting{{meeting.id, meeting.startsAt, meeting.minutes}, personRef(*peer), {}};
        if (meeting.startsAt > now)
            upcoming[meeting.peerId] << meeting;
    }
    return addLines(ahead, upcoming);
}

Result<void> Reminders::addLines(RemindersAhead &ahead, const QHash<Id, QList<Meeting>> &upcoming) const
{
    Result<QHash<Id, RememberLines::Lines>> lines = RememberLines(m_session).of(upcoming, {});
    if (!lines)
        return fail(lines.error());
    const QDateTime now = m_session.clock().nowUtc();
    // Meetings and lines are both in the order of their starts.
    for (RemindedMeeting &meeting : ahead.meetings) {
        if (meeting.time.startsAt > now)
            meeting.remember = (*lines)[meeting.peer.id].takeFirst();
    }
    return {};
}

Result<void> Reminders::addDecisions(RemindersAhead &ahead, const QHash<Id, Peer> &peers) const
{
    const Result<QHash<Id, QList<Term>>> terms = m_session.file().series.termsOfAll();
    if (!terms)
        return fail(terms.error());
    const Result<QList<SeriesState>> standings = OneOnOnes(m_session).standings(peers, *terms);
    if (!standings)
        return fail(standings.error());
    for (const SeriesState &series : *standings) {
        if (const std::optional<RemindedDecision> decision = decisionAbout(series))
            ahead.decisions << *decision;
    }
    return {};
}

Result<ReminderMemory> Reminders::memory() const
{
    return m_session.file().settings.draft(Drafts::remindersPlace).map([](const Draft &kept) {
        const QJsonObject object = QJsonDocument::fromJson(kept.content.toUtf8()).object();
        ReminderMemory memory;
        memory.lookedAt = instantFrom(object.value(QLatin1StringView("looked")));
        const QJsonArray told = object.value(QLatin1StringView("told")).toArray();
        for (const auto &value : told) {
            if (const std::optional<Reminder> one = reminderFrom(value))
                memory.told << one->key;
        }
        const QJsonArray snoozed = object.value(QLatin1StringView("snoozed")).toArray();
        for (const auto &value : snoozed) {
            if (const std::optional<Reminder> one = reminderFrom(value); one && one->due.isValid())
                memory.snoozed << *one;
        }
        memory.lockKey = QByteArray::fromHex(object.value(QLatin1StringView("lock")).toString().toLatin1());
        return memory;
    });
}

Result<void> Reminders::remember(const ReminderMemory &memory)
{
    if (m_session.file().isReadOnly())
        return fail(ErrorCode::ReadOnly, {m_session.file().connection().path()});
    QJsonArray told;
    for (const ReminderKey &key : memory.told)
        told << jsonOf(key);
    QJsonArray snoozed;
    for (const Reminder &one : memory.snoozed) {
        QJsonArray row = jsonOf(one.key);
        row << one.due.toMSecsSinceEpoch();
        snoozed << row;
    }
    const QJsonValue looked = memory.lookedAt.isValid() ? memory.lookedAt.toMSecsSinceEpoch() : QJsonValue();
    const QJsonObject object{{QStringLiteral("looked"), looked},
                             {QStringLiteral("told"), told},
                             {QStringLiteral("snoozed"), snoozed},
                             {QStringLiteral("lock"), QString::fromLatin1(memory.lockKey.toHex())}};
    return m_session.file().settings.saveDraft({Drafts::remindersPlace,
                                                QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)),
                                                m_session.clock().nowUtc()});
}

} // namespace lanai
