// Between SQL columns and domain values, one column after the other.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

namespace lanai {

// Reads the current row of a query from its first column on. What a column can't be read as becomes the type's empty
// value: the stock shell may have written anything.
class Row
{
public:
    explicit Row(const QSqlQuery &query, int first = 0)
        : m_query(query)
        , m_column(first)
    {
    }

    // id, created_at and updated_at, which every selected row begins with.
    template<class T>
    void start(T &thing)
    {
        thing.id = id();
        const QDateTime created = instant();
        const QDateTime updated = instant();
        if constexpr (requires { thing.createdAt; }) {
            thing.createdAt = created;
            thing.updatedAt = updated;
        }
    }

    QString text() { return next().toString(); }
    qint64 number() { return next().toLongLong(); }
    int small() { return static_cast<int>(number()); }
    bool flag() { return number() != 0; }
    QByteArray bytes() { return next().toByteArray(); }
    Id id() { return idFromText(text()); }
    QDate day() { return QDate::fromString(text(), Qt::ISODate); }
    QTime time() { return QTime::fromString(text(), Qt::ISODate); }
    QDateTime instant();   // UTC, from milliseconds since 1970; null for NULL
    QDateTime wallClock(); // "2026-11-19T15:00", no zone; null for NULL
    QStringList list();    // a JSON array of strings

    template<class E>
    E word(E otherwise)
    {
        return fromWord<E>(text(), {}).value_or(otherwise);
    }

private:
    QVariant next() { return m_query.value(m_column++); }

    const QSqlQuery &m_query;
    int m_column;
};

// Collects the values of one row in column order. Null days, instants and ids become NULL.
class Values
{
public:
    Values &text(const QString &value);
    Values &latin(const QByteArray &value) { return text(QString::fromLatin1(value)); }
    Values &number(qint64 value);
    Values &flag(bool value) { return number(value ? 1 : 0); }
    Values &bytes(const QByteArray &value);
    Values &id(const Id &value);
    Values &day(QDate value);
    Values &time(QTime value);
    Values &instant(const QDateTime &utc);
    Values &wallClock(const QDateTime &value);
    Values &list(const QStringList &value);

    template<class E>
    Values &word(E value)
    {
        return text(wordFor(value));
    }

    [[nodiscard]] const QVariantList &all() const { return m_values; }

private:
    Values &add(QVariant value);

    QVariantList m_values;
};

[[nodiscard]] QString dayText(QDate day);

// For a condition like "peer_id IN (SELECT value FROM json_each(?))".
[[nodiscard]] QString idSet(const QList<Id> &ids);

} // namespace lanai
