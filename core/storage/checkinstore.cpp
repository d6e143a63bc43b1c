#include "core/storage/checkinstore.h"

namespace lanai {

void Mapping<CheckIn>::write(const CheckIn &checkIn, Values &out)
{
    out.id(checkIn.peerId)
        .day(checkIn.on)
        .number(checkIn.listening.score)
        .text(checkIn.listening.fact)
        .number(checkIn.openMindedness.score)
        .text(checkIn.openMindedness.fact)
        .number(checkIn.vulnerability.score)
        .text(checkIn.vulnerability.fact)
        .number(checkIn.trust)
        .flag(checkIn.told)
        .flag(checkIn.asked)
        .text(checkIn.theirWords)
        .number(checkIn.theirRating)
        .text(checkIn.easier)
        .id(checkIn.practiceId)
        .id(checkIn.meetingId);
}

CheckIn Mapping<CheckIn>::read(Row &row)
{
    CheckIn checkIn;
    row.start(checkIn);
    checkIn.peerId = row.id();
    checkIn.on = row.day();
    for (ConductScore *conduct : {&checkIn.listening, &checkIn.openMindedness, &checkIn.vulnerability}) {
        conduct->score = row.small();
        conduct->fact = row.text();
    }
    checkIn.trust = row.small();
    checkIn.told = row.flag();
    checkIn.asked = row.flag();
    checkIn.theirWords = row.text();
    checkIn.theirRating = row.small();
    checkIn.easier = row.text();
    checkIn.practiceId = row.id();
    checkIn.meetingId = row.id();
    return checkIn;
}

QString Mapping<CheckIn>::words(const CheckIn &checkIn)
{
    return QStringList{checkIn.listening.fact, checkIn.openMindedness.fact, checkIn.vulnerability.fact,
                       checkIn.theirWords, checkIn.easier}
        .join(QLatin1Char('\n'));
}

Result<QList<CheckIn>> CheckInStore::all() const
{
    return m_checkIns.where(QStringLiteral("1 ORDER BY day DESC, pk DESC"));
}

Result<QList<CheckIn>> CheckInStore::ofPeer(const Id &peer) const
{
    return m_checkIns.where(QStringLiteral("peer_id=? ORDER BY day DESC, pk DESC"), {idText(peer)});
}

Result<QList<CheckIn>> CheckInStore::between(QDate from, QDate until) const
{
    return m_checkIns.where(QStringLiteral("day>=? AND day<=? ORDER BY day, pk"), {dayText(from), dayText(until)});
}

Result<QList<CheckIn>> CheckInStore::newest() const
{
    return m_checkIns.where(
        QStringLiteral("pk=(SELECT c.pk FROM checkin c WHERE c.peer_id=checkin.peer_id AND c.deleted_at IS NULL "
                       "ORDER BY c.day DESC, c.pk DESC LIMIT 1) ORDER BY pk"));
}

} // namespace lanai
