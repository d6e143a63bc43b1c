#include "core/storage/row.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace lanai {

namespace {
QString wallClockFormat()
{
    return QStringLiteral("yyyy-MM-ddTHH:mm");
}

QVariant nullText()
{
    return QVariant(QMetaType::fromType<QString>());
}
} // namespace

QDateTime Row::instant()
{
    const QVariant value = next();
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QDateTime Row::wallClock()
{
    const QString value = text();
    if (value.isEmpty())
        return {};
    // Wall clock without a zone is carried as UTC, so that no local daylight-saving gap can touch it.
    QDateTime read = QDateTime::fromString(value, wallClockFormat());
    read.setTimeZone(QTimeZone::utc());
    return read;
}

QStringList Row::list()
{
    const QString json = text();
    if (json == QLatin1StringView("[]"))
        return {};
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    QStringList words;
    for (const auto &value : array)
        words << value.toString();
    return words;
}

Values &Values::add(QVariant value)
{
    m_values.append(std::move(value));
    return *this;
}

Values &Values::text(const QString &value)
{
    // A null QString would be NULL; a text column holds text.
    return add(value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value));
}

Values &Values::number(qint64 value)
{
    return add(QVariant(value));
}

Values &Values::bytes(const QByteArray &value)
{
    return add(QVariant(value));
}

Values &Values::id(const Id &value)
{
    return add(value.isNull() ? nullText() : QVariant(idText(value)));
}

Values &Values::day(QDate value)
{
    return add(value.isValid() ? QVariant(dayText(value)) : nullText());
}

Values &Values::time(QTime value)
{
    return text(value.toString(QStringLiteral("HH:mm")));
}

Values &Values::instant(const QDateTime &utc)
{
    return add(utc.isValid() ? QVariant(utc.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>()));
}

Values &Values::wallClock(const QDateTime &value)
{
    return add(value.isValid() ? QVariant(value.toString(wallClockFormat())) : nullText());
}

Values &Values::list(const QStringList &value)
{
    return text(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact)));
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString idSet(const QList<Id> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const Id &id : ids)
        texts << QLatin1Char('"') + idText(id) + QLatin1Char('"');
    return QLatin1Char('[') + texts.join(QLatin1Char(',')) + QLatin1Char(']');
}

} // namespace lanai
