#include "ui/trust/checkindraft.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace lanai {
namespace {

QJsonObject conductJson(const ConductScore &conduct)
{
    return {{QStringLiteral("score"), conduct.score}, {QStringLiteral("fact"), conduct.fact}};
}

ConductScore conductFrom(const QJsonValue &value)
{
    return {value[QLatin1StringView("score")].toInt(), value[QLatin1StringView("fact")].toString()};
}

} // namespace

QString checkInToText(const CheckIn &checkIn)
{
    const QJsonObject json{{QStringLiteral("on"), checkIn.on.toString(Qt::ISODate)},
                           {QStringLiteral("listening"), conductJson(checkIn.listening)},
                           {QStringLiteral("openMindedness"), conductJson(checkIn.openMindedness)},
                           {QStringLiteral("vulnerability"), conductJson(checkIn.vulnerability)},
                           {QStringLiteral("trust"), checkIn.trust},
                           {QStringLiteral("told"), checkIn.told},
                           {QStringLiteral("asked"), checkIn.asked},
                           {QStringLiteral("words"), checkIn.theirWords},
                           {QStringLiteral("rating"), checkIn.theirRating},
                           {QStringLiteral("easier"), checkIn.easier},
                           {QStringLiteral("practice"), idText(checkIn.practiceId)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<CheckIn> checkInFromText(const QString &text)
{
    const QJsonDocument read = QJsonDocument::fromJson(text.toUtf8());
    if (!read.isObject() || !read[QLatin1StringView("listening")].isObject())
        return {};
    CheckIn checkIn;
    checkIn.on = QDate::fromString(read[QLatin1StringView("on")].toString(), Qt::ISODate);
    checkIn.listening = conductFrom(read[QLatin1StringView("listening")]);
    checkIn.openMindedness = conductFrom(read[QLatin1StringView("openMindedness")]);
    checkIn.vulnerability = conductFrom(read[QLatin1StringView("vulnerability")]);
    checkIn.trust = read[QLatin1StringView("trust")].toInt();
    checkIn.told = read[QLatin1StringView("told")].toBool();
    checkIn.asked = read[QLatin1StringView("asked")].toBool();
    checkIn.theirWords = read[QLatin1StringView("words")].toString();
    checkIn.theirRating = read[QLatin1StringView("rating")].toInt();
    checkIn.easier = read[QLatin1StringView("easier")].toString();
    checkIn.practiceId = idFromText(read[QLatin1StringView("practice")].toString());
    return checkIn;
}

bool saysTheSame(const CheckIn &one, const CheckIn &other)
{
    return checkInToText(one) == checkInToText(other);
}

} // namespace lanai
