#include "core/journal/weeklyreview.h"
#include "core/domain/agendaorder.h"
#include "core/domain/reviewday.h"
#include "core/domain/zonedtime.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "core/journal/session.h"
#include "core/journal/settings.h"

namespace lanai {

namespace {

constexpr int reviewDays = 7;

// "2026-11-20 ahead 0192…": on which day it was passed over, and what.
QString passedWord(QDate on, ReviewPart part, const Id &thing)
{
    return QStringList{on.toString(Qt::ISODate), wordFor(part), idText(thing)}.join(u' ');
}

// Of a review that nobody finished, what was passed over a week ago counts no more.
QStringList stillPassed(const QStringList &words, QDate today)
{
    QStringList still;
    for (const QString &word : words) {
        const QDate on = QDate::fromString(word.section(u' ', 0, 0), Qt::ISODate);
        if (on.isValid() && on.daysTo(today) < reviewDays)
            still << word;
    }
    return still;
}

class PassedOver
{
public:
    PassedOver(const QStringList &words, QDate today)
    {
        for (const QString &word : stillPassed(words, today))
            m_words.insert(word.section(u' ', 1));
    }
    [[nodiscard]] bool holds(ReviewPart part, const Id &thing) const
    {
        return m_words.contains(wordFor(part) + u' ' + idText(thing));
    }
    [[nodiscard]] bool anyOf(ReviewPart part) const
    {
        return std::any_of(m_words.cbegin(), m_words.cend(),
                           [part](const QString &word) { return word.startsWith(wordFor(part) + u' '); });
    }

private:
    QSet<QString> m_words;
};

bool syncIsOver(const SyncRow &sync, const QDateTime &now)
{
    constexpr int secondsAMinute = 60;
    return sync.startsAt.addSecs(qint64{sync.minutes} * secondsAMinute) <= now;
}

// What Today shows in its own order, in the review's.
void arrangeReview(WeeklyReview &review, const Today &today, const PassedOver &passed, const QDateTime &now)
{
    const QList<SyncRow> syncs = today.unlogged + today.syncs;
    for (const SyncRow &sync : syncs) {
        const bool over = sync.date < today.date || syncIsOver(sync, now);
        if (passed.holds(over ? ReviewPart::Unlogged : ReviewPart::Ahead, sync.meetingId))
            continue;
        if (over)
            review.unlogged << sync;
        else
            review.ahead << ReviewSync{sync, {}};
    }
    review.commitments = today.mine + today.theirs;
    std::stable_sort(
        review.commitments.begin(), review.commitments.end(),
        [](const CommitmentRow &one, const CommitmentRow &other) { return one.commitment.due < other.commitment.due; });
    review.commitments.removeIf(
        [&passed](const CommitmentRow &row) { return passed.holds(ReviewPart::Commitment, row.commitment.id); });
    review.decisions = today.decisions;
    review.decisions.removeIf(
        [&passed](const DecisionRow &row) { return passed.holds(ReviewPart::Decision, row.seriesId); });
}

} // namespace

int WeeklyReview::lines() const
{
    return int(unlogged.size() + commitments.size() + decisions.size() + ahead.size()) + (reachOut ? 1 : 0);
}

Result<WeeklyReview> WeeklyReviews::now() const
{
    return m_session.reading([this]() -> Result<WeeklyReview> {
        const Result<Today> today = TodayQuery(m_session).run(reviewDays, m_session.today().addDays(-1));
        const Result<QStringList> words = Settings(m_session).get(setting::weeklyReviewPassed);
        const Result<QDate> finished = Settings(m_session).get(setting::weeklyReviewFinished);
        if (!today || !words || !finished)
            return fail(!today ? today.error() : !words ? words.error() : finished.error());
        WeeklyReview review;
        review.date = today->date;
        review.until = today->date.addDays(reviewDays);
        review.finishedOn = *finished;
        const PassedOver passed(*words, today->date);
        arrangeReview(review, *today, passed, m_session.clock().nowUtc());
        return addAgendas(review)
            .and_then([&] {
                return passed.anyOf(ReviewPart::ReachOut) ? Result<void>() : addReachOut(review, today->drifting);
            })
            .map([&] { return std::move(review); });
    });
}

Result<void> WeeklyReviews::addAgendas(WeeklyReview &review) const
{
    QList<Id> meetings;
    for (const ReviewSync &one : std::as_const(review.ahead))
        meetings << one.sync.meetingId;
    return m_session.file().meetings.agendaOf(meetings).map([&review](const QList<AgendaItem> &items) {
        for (ReviewSync &one : review.ahead) {
            for (const AgendaItem &item : items) {
                if (item.meetingId == one.sync.meetingId && !item.done)
                    one.agenda << item;
            }
            one.agenda = inAgendaOrder(one.agenda);
        }
    });
}

// As things stood before today: who was spoken with since was reached out to, and nobody else takes their place.
Result<void> WeeklyReviews::addReachOut(WeeklyReview &review, const QList<DriftRow> &drifting) const
{
    const Result<QHash<Id, QDate>> contacts = m_session.file().entries.lastContacts(review.date);
    if (!contacts)
        return fail(contacts.error());
    QList<Id> peers;
    for (const DriftRow &row : drifting)
        peers << row.peer.id;
    const Result<QList<Meeting>> next = m_session.file().meetings.nextOf(peers, review.date);
    if (!next)
        return fail(next.error());
    QSet<Id> met;
    for (const Meeting &meeting : *next) {
        if (localDate(meeting.startsAt, m_session.clock().zone()) <= review.until)
            met << meeting.peerId;
    }
    const auto worst = std::find_if(drifting.cbegin(), drifting.cend(),
                                    [&met](const DriftRow &row) { return !met.contains(row.peer.id); });
    if (worst != drifting.cend() && contacts->value(worst->peer.id) < review.date)
        review.reachOut = *worst;
    return {};
}

Result<bool> WeeklyReviews::isDue() const
{
    return m_session.reading([this]() -> Result<bool> {
        const Settings settings(m_session);
        const Result<Qt::DayOfWeek> weekday = settings.get(setting::weeklyReviewDay);
        const Result<QDate> finished = settings.get(setting::weeklyReviewFinished);
        const Result<QDateTime> begun = m_session.file().peers.firstAdded();
        if (!weekday || !finished || !begun)
            return fail(!weekday ? weekday.error() : !finished ? finished.error() : begun.error());
        const QDate begunOn = begun->isValid() ? localDate(*begun, m_session.clock().zone()) : QDate();
        return reviewIsDue(m_session.today(), *weekday, *finished, begunOn);
    });
}

Result<void> WeeklyReviews::pass(ReviewPart part, const Id &thing)
{
    return m_session.command(QStringLiteral("review-pass"), [&](const Stamp & /*stamp*/) {
        Settings settings(m_session);
        return settings.get(setting::weeklyReviewPassed).and_then([&](const QStringList &words) {
            QStringList still = stillPassed(words, m_session.today());
            still << passedWord(m_session.today(), part, thing);
            return settings.set(setting::weeklyReviewPassed, still);
        });
    });
}

Result<void> WeeklyReviews::snooze(const Id &peer, QDate until)
{
    return m_session.command(QStringLiteral("peer-snooze"), [&](const Stamp & /*stamp*/) {
        return People(m_session).snooze(peer, until).and_then([&] { return pass(ReviewPart::ReachOut, peer); });
    });
}

Result<Id> WeeklyReviews::plan(const Meeting &meeting)
{
    return m_session.command(QStringLiteral("meeting-plan"), [&](const Stamp & /*stamp*/) {
        return OneOnOnes(m_session).plan(meeting).and_then([&](const Id &planned) {
            return pass(ReviewPart::ReachOut, meeting.peerId).map([&planned] { return planned; });
        });
    });
}

Result<void> WeeklyReviews::finish()
{
    return m_session.command(QStringLiteral("review-finish"), [this](const Stamp & /*stamp*/) {
        Settings settings(m_session);
        return settings.set(setting::weeklyReviewFinished, m_session.today()).and_then([&settings] {
            return settings.set(setting::weeklyReviewPassed, {});
        });
    });
}

} // namespace lanai
