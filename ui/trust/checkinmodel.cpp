#include "ui/trust/checkinmodel.h"
#include "core/journal/changeset.h"
#include "core/journal/checkins.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "ui/trust/checkindraft.h"
#include <algorithm>

namespace lanai {
namespace {

constexpr int keepCheckInAfter = 3000; // milliseconds of writing
constexpr int lookForNext = 400;       // days, for the next 1:1

ConductScore *conductOf(CheckIn &checkIn, TrustMeasure measure)
{
    switch (measure) {
    case TrustMeasure::Listening:
        return &checkIn.listening;
    case TrustMeasure::OpenMindedness:
        return &checkIn.openMindedness;
    case TrustMeasure::Vulnerability:
        return &checkIn.vulnerability;
    case TrustMeasure::Trust:
        break;
    }
    return nullptr;
}

bool liesInMonth(QDate day, QDate month)
{
    return day.year() == month.year() && day.month() == month.month();
}

} // namespace

CheckInModel::CheckInModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepCheckInAfter);
    connect(&m_keep, &QTimer::timeout, this, &CheckInModel::keepDraft);
}

bool CheckInModel::concerns(const ChangeSet &changes)
{
    return changes.touches(QLatin1StringView("checkin")) || changes.touches(QLatin1StringView("peer")) ||
           changes.touches(QLatin1StringView("practice")) || changes.touches(QLatin1StringView("series")) ||
           changes.touches(QLatin1StringView("term")) || changes.touches(QLatin1StringView("meeting"));
}

void CheckInModel::open(const Id &peer, const Id &checkIn)
{
    keepDraft();
    Id wanted = peer;
    const Result<CheckIn> found = checkIn.isNull() ? fail(ErrorCode::NotFound) : m_journal.checkIns().checkIn(checkIn);
    if (found)
        wanted = found->peerId;
    m_peer = wanted.isNull() ? m_peer : wanted;
    reload();
    if (found)
        return take(found->peerId, *found);
    if (wanted.isNull() && row() != nullptr)
        return; // as it was
    if (const TrustRow *first = row() != nullptr ? row() : m_page.rows.isEmpty() ? nullptr : &m_page.rows.first())
        openMonth(first->peer.id, m_page.today);
}

void CheckInModel::reload()
{
    const Result<TrustPage> page = m_journal.trustPage(m_peer);
    m_error = page ? std::nullopt : std::optional(page.error());
    if (page)
        m_page = *page;
    if (page && row() == nullptr)
        m_peer = Id();
    // What is open may have been changed or deleted elsewhere; what is being said stays.
    if (const TrustRow *of = row(); of != nullptr && !m_kept.id.isNull()) {
        const auto now = std::find_if(of->checkIns.cbegin(), of->checkIns.cend(),
                                      [this](const CheckIn &one) { return one.id == m_kept.id; });
        const bool untouched = !isChanged();
        if (now == of->checkIns.cend())
            m_kept.id = Id();
        else
            m_kept = *now;
        if (now != of->checkIns.cend() && untouched && !saysTheSame(m_said, m_kept)) {
            m_said = m_kept;
            Q_EMIT opened();
        }
    }
    Q_EMIT changed();
}

bool CheckInModel::isReadOnly() const
{
    return m_journal.isReadOnly();
}

void CheckInModel::setMeasure(TrustMeasure measure)
{
    m_measure = measure;
    Q_EMIT changed();
}

QList<TrustMonth> CheckInModel::months(const TrustRow &row) const
{
    return trustMonths(row.checkIns, m_measure, m_page.today);
}

bool CheckInModel::isChanged() const
{
    return !saysTheSame(m_said, m_kept);
}

bool CheckInModel::isComplete() const
{
    return m_said.trust > 0 && m_said.listening.score > 0 && m_said.openMindedness.score > 0 &&
           m_said.vulnerability.score > 0;
}

const Practice *CheckInModel::practice() const
{
    const auto found = std::find_if(m_page.practices.cbegin(), m_page.practices.cend(),
                                    [this](const Practice &one) { return one.id == m_said.practiceId; });
    return found == m_page.practices.cend() ? nullptr : &*found;
}

Meeting CheckInModel::intendedFor() const
{
    if (!m_kept.meetingId.isNull() && m_said.practiceId == m_kept.practiceId)
        return m_journal.oneOnOnes().meeting(m_kept.meetingId).value_or(Meeting());
    const QDate today = m_page.today;
    const auto ahead = m_journal.oneOnOnes().between(m_peer, today, today.addDays(lookForNext));
    for (const Meeting &meeting : ahead ? *ahead : QList<Meeting>()) {
        if (meeting.state == MeetingState::Planned)
            return meeting;
    }
    return {};
}

// A new one's by the month it was begun for.
QString CheckInModel::draftPlace() const
{
    if (!isNew())
        return QStringLiteral("checkin:") + idText(m_kept.id);
    return QStringLiteral("checkin:%1:%2").arg(idText(m_peer), m_kept.on.toString(QStringLiteral("yyyy-MM")));
}

// A draft that was kept for it goes on.
void CheckInModel::take(const Id &peer, const CheckIn &kept)
{
    keepDraft();
    m_peer = peer;
    m_kept = m_said = kept;
    m_draftFrom = {};
    m_touched = false;
    const Result<Draft> draft = m_journal.drafts().at(draftPlace());
    if (const auto written = draft ? checkInFromText(draft->content) : std::nullopt) {
        const CheckIn before = m_said;
        m_said = *written;
        m_said.id = before.id;
        m_said.peerId = before.peerId;
        m_said.meetingId = before.meetingId;
        m_draftFrom = isChanged() ? draft->updatedAt : QDateTime();
    }
    Q_EMIT opened();
    Q_EMIT changed();
}

void CheckInModel::openMonth(const Id &peer, QDate month)
{
    const TrustRow *of = m_page.rowOf(peer);
    if (of == nullptr)
        return;
    const auto latest = std::find_if(of->checkIns.cbegin(), of->checkIns.cend(),
                                     [month](const CheckIn &one) { return liesInMonth(one.on, month); });
    if (latest != of->checkIns.cend())
        return take(peer, *latest);
    CheckIn blank;
    blank.peerId = peer;
    blank.on = std::min(m_page.today, QDate(month.year(), month.month(), month.daysInMonth()));
    take(peer, blank);
}

void CheckInModel::openCheckIn(const Id &checkIn)
{
    if (const Result<CheckIn> found = m_journal.checkIns().checkIn(checkIn))
        take(found->peerId, *found);
}

void CheckInModel::begin(const Id &peer)
{
    CheckIn blank;
    blank.peerId = peer;
    blank.on = m_page.today;
    take(peer, blank);
}

template<class T>
void CheckInModel::say(T &field, const T &value)
{
    if (field == value)
        return;
    field = value;
    m_touched = true;
    if (!m_keep.isActive())
        m_keep.start();
    Q_EMIT saidChanged();
}

void CheckInModel::setDay(QDate on)
{
    say(m_said.on, on);
}

void CheckInModel::setScore(TrustMeasure measure, int score)
{
    ConductScore *conduct = conductOf(m_said, measure);
    say(conduct != nullptr ? conduct->score : m_said.trust, score);
}

void CheckInModel::setFact(TrustMeasure measure, const QString &fact)
{
    if (ConductScore *conduct = conductOf(m_said, measure))
        say(conduct->fact, fact);
}

void CheckInModel::setTold(bool told)
{
    say(m_said.told, told);
}

void CheckInModel::setAsked(bool asked)
{
    say(m_said.asked, asked);
}

void CheckInModel::setTheirWords(const QString &words)
{
    say(m_said.theirWords, words);
}

void CheckInModel::setTheirRating(int rating)
{
    say(m_said.theirRating, rating);
}

void CheckInModel::setEasier(const QString &words)
{
    say(m_said.easier, words);
}

void CheckInModel::setPractice(const Id &practice)
{
    say(m_said.practiceId, practice);
}

Result<void> CheckInModel::save()
{
    CheckIn saved = m_said;
    saved.id = m_kept.id;
    for (const TrustMeasure measure :
         {TrustMeasure::Listening, TrustMeasure::OpenMindedness, TrustMeasure::Vulnerability}) {
        ConductScore *conduct = conductOf(saved, measure);
        conduct->fact = conduct->fact.simplified();
    }
    saved.theirWords = saved.theirWords.trimmed();
    saved.easier = saved.easier.trimmed();
    const QString place = draftPlace();
    const Result<Id> id = isNew() ? m_journal.checkIns().add(saved)
                                  : m_journal.checkIns().change(saved).map([&saved] { return saved.id; });
    if (!id)
        return fail(id.error());
    m_keep.stop();
    m_touched = false;
    static_cast<void>(m_journal.drafts().drop(place)); // at worst what is saved is offered again
    const Result<CheckIn> kept = m_journal.checkIns().checkIn(*id);
    if (!kept)
        return fail(kept.error());
    m_kept = m_said = *kept;
    m_draftFrom = {};
    reload();
    Q_EMIT opened();
    return {};
}

Result<void> CheckInModel::remove()
{
    const Result<void> removed = m_journal.checkIns().remove(m_kept.id);
    if (!removed)
        return removed;
    m_keep.stop();
    m_touched = false;
    static_cast<void>(m_journal.drafts().drop(draftPlace()));
    const QDate month = m_kept.on;
    const Id peer = m_peer;
    m_kept = m_said = CheckIn();
    reload();
    openMonth(peer, month);
    return {};
}

void CheckInModel::discard()
{
    m_keep.stop();
    m_touched = false;
    m_draftFrom = {};
    if (const Result<void> dropped = m_journal.drafts().drop(draftPlace()); !dropped)
        Q_EMIT draftFailed(dropped.error());
    m_said = m_kept;
    Q_EMIT opened();
}

void CheckInModel::keepDraft()
{
    m_keep.stop();
    if (!m_touched)
        return;
    const Result<void> kept = isChanged() ? m_journal.drafts().save(draftPlace(), checkInToText(m_said))
                                          : m_journal.drafts().drop(draftPlace());
    if (!kept) {
        Q_EMIT draftFailed(kept.error()); // it stays touched: the next try comes with the next word
        return;
    }
    m_touched = false;
}

std::optional<Draft> CheckInModel::unkept() const
{
    if (!m_touched || !isChanged())
        return {};
    return Draft{draftPlace(), checkInToText(m_said), {}};
}

} // namespace lanai
