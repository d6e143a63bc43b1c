#include "core/domain/checkinrules.h"
#include "core/domain/happened.h"
#include <algorithm>

namespace lanai {

namespace {

Result<void> checkTrustScore(const char *what, int score, int lowest)
{
    if (score >= lowest && score <= 5)
        return {};
    return fail(ErrorCode::OutOfRange,
                {QLatin1StringView(what), QString::number(score), QString::number(lowest), QStringLiteral("5")});
}

} // namespace

int scoreOf(const CheckIn &checkIn, TrustMeasure measure)
{
    switch (measure) {
    case TrustMeasure::Trust:
        return checkIn.trust;
    case TrustMeasure::Listening:
        return checkIn.listening.score;
    case TrustMeasure::OpenMindedness:
        return checkIn.openMindedness.score;
    case TrustMeasure::Vulnerability:
        return checkIn.vulnerability.score;
    }
    return 0;
}

bool hasTheirAnswer(const CheckIn &checkIn)
{
    return checkIn.asked && (checkIn.theirRating > 0 || !checkIn.theirWords.trimmed().isEmpty());
}

Result<void> checkCheckIn(const CheckIn &checkIn, QDate today)
{
    return checkHappened(checkIn.on, today)
        .and_then([&] { return checkTrustScore("listening", checkIn.listening.score, 1); })
        .and_then([&] { return checkTrustScore("open-mindedness", checkIn.openMindedness.score, 1); })
        .and_then([&] { return checkTrustScore("vulnerability", checkIn.vulnerability.score, 1); })
        .and_then([&] { return checkTrustScore("trust", checkIn.trust, 1); })
        .and_then([&] { return checkTrustScore("rating", checkIn.theirRating, 0); });
}

std::optional<CheckInDue> checkInDue(const CheckInRecord &record)
{
    if (record.standing != Standing::Current || !record.seriesBegan.isValid())
        return {};
    const QDate since = record.last.isValid() ? record.last : record.seriesBegan;
    const QDate answered = record.lastAnswer.isValid() ? record.lastAnswer : record.seriesBegan;
    return CheckInDue{since.addDays(checkInDays), answered.addDays(theirAnswerDays)};
}

QList<TrustMonth> trustMonths(const QList<CheckIn> &checkIns, TrustMeasure measure, QDate until, int months)
{
    const QDate last(until.year(), until.month(), 1);
    QList<TrustMonth> found;
    for (int back = months - 1; back >= 0; --back) {
        const QDate month = last.addMonths(-back);
        const auto in = [&month](const CheckIn &one) {
            return one.on.year() == month.year() && one.on.month() == month.month();
        };
        const auto latest = std::find_if(checkIns.cbegin(), checkIns.cend(), in);
        found << (latest == checkIns.cend() ? TrustMonth{month, {}, 0}
                                            : TrustMonth{month, latest->id, scoreOf(*latest, measure)});
    }
    return found;
}

std::optional<LowTrust> lowTrustOf(const QList<CheckIn> &checkIns)
{
    if (checkIns.isEmpty() || checkIns.first().trust > lowTrust)
        return {};
    const int level = checkIns.first().trust;
    const auto other =
        std::find_if(checkIns.cbegin(), checkIns.cend(), [level](const CheckIn &one) { return one.trust != level; });
    if (other - checkIns.cbegin() < 2)
        return {};
    return LowTrust{level, std::prev(other)->on};
}

const CheckIn &trustAtStart(const QList<CheckIn> &checkIns, QDate since)
{
    const auto then =
        std::find_if(checkIns.cbegin(), checkIns.cend(), [since](const CheckIn &one) { return one.on <= since; });
    return then == checkIns.cend() ? checkIns.last() : *then;
}

bool trustFellSince(const QList<CheckIn> &checkIns, QDate since)
{
    for (const CheckIn &one : checkIns) {
        if (one.trust > checkIns.first().trust)
            return true;
        if (one.on <= since) // how it stood when the stretch began
            return false;
    }
    return false;
}

} // namespace lanai
