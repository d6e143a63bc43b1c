#include "core/journal/checkins.h"
#include "core/domain/happened.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

Result<void> checkScore(const QString &what, int score, int lowest)
{
    if (score >= lowest && score <= 5)
        return {};
    return fail(ErrorCode::OutOfRange, {what, QString::number(score), QString::number(lowest), QStringLiteral("5")});
}

Result<void> checkScores(const CheckIn &checkIn)
{
    return checkScore(QStringLiteral("listening"), checkIn.listening.score, 1)
        .and_then([&] { return checkScore(QStringLiteral("open-mindedness"), checkIn.openMindedness.score, 1); })
        .and_then([&] { return checkScore(QStringLiteral("vulnerability"), checkIn.vulnerability.score, 1); })
        .and_then([&] { return checkScore(QStringLiteral("trust"), checkIn.trust, 1); })
        .and_then([&] { return checkScore(QStringLiteral("rating"), checkIn.theirRating, 0); });
}

} // namespace

Result<Id> CheckIns::add(CheckIn checkIn)
{
    if (!checkIn.on.isValid())
        checkIn.on = m_session.today();
    if (checkIn.id.isNull())
        checkIn.id = m_session.newId();
    const Result<void> sound =
        checkHappened(checkIn.on, m_session.today()).and_then([&] { return checkScores(checkIn); });
    if (!sound)
        return fail(sound.error());
    return m_session.command(QStringLiteral("checkin-add"), [&](const Stamp &stamp) {
        return m_session.file().checkIns.checkIns().insert(checkIn, stamp).map([&] { return checkIn.id; });
    });
}

Result<void> CheckIns::remove(const Id &checkIn)
{
    return m_session.command(QStringLiteral("checkin-remove"), [&](const Stamp &stamp) {
        return m_session.file().checkIns.checkIns().trash(checkIn, stamp);
    });
}

Result<CheckIn> CheckIns::checkIn(const Id &id) const
{
    return m_session.file().checkIns.checkIns().get(id);
}

Result<QList<CheckIn>> CheckIns::ofPeer(const Id &peer) const
{
    return m_session.file().checkIns.ofPeer(peer);
}

} // namespace lanai
