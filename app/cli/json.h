// How values are written in JSON: the same in every answer.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/recurringdate.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace lanai {

// What isn't known is null.
[[nodiscard]] inline QJsonValue jsonDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}
[[nodiscard]] inline QJsonValue jsonDay(const RecurringDate &day)
{
    return day.isSet() ? QJsonValue(day.toText()) : QJsonValue();
}
// In UTC to the second: "2026-11-19T14:00:00Z".
[[nodiscard]] inline QJsonValue jsonInstant(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue();
}
// Wall clock: "15:00".
[[nodiscard]] inline QJsonValue jsonTime(QTime time)
{
    return time.isValid() ? QJsonValue(time.toString(QStringLiteral("HH:mm"))) : QJsonValue();
}
[[nodiscard]] inline QJsonValue jsonId(const Id &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(idText(id));
}
template<class E>
[[nodiscard]] QJsonValue jsonWord(E value)
{
    return wordFor(value);
}
template<class T, class Write>
[[nodiscard]] QJsonArray jsonList(const QList<T> &values, Write write)
{
    QJsonArray list;
    for (const T &value : values)
        list << write(value);
    return list;
}

// "PEER: {"id", "name", …}", read off an object itself so that help can't lie about it.
[[nodiscard]] inline QString shapeOf(const QString &thing, const QJsonObject &example)
{
    return QStringLiteral("%1: {\"%2\"}").arg(thing, example.keys().join(QStringLiteral("\", \"")));
}

} // namespace lanai
