// Questions with one answer, or one column of them.
#pragma once
#include "core/storage/connection.h"
#include <QStringList>

namespace lanai {

// 0 when there is no row, or it is NULL.
[[nodiscard]] inline Result<qint64> numberOf(const Connection &connection, const QString &sql,
                                             const QVariantList &binds = {})
{
    return connection.value(sql, binds).map([](const QVariant &value) { return value.toLongLong(); });
}

// Empty when there is no row, or it is NULL.
[[nodiscard]] inline Result<QString> textOf(const Connection &connection, const QString &sql,
                                            const QVariantList &binds = {})
{
    return connection.value(sql, binds).map([](const QVariant &value) { return value.toString(); });
}

[[nodiscard]] inline Result<QStringList> textsOf(const Connection &connection, const QString &sql,
                                                 const QVariantList &binds = {})
{
    return connection.list<QString>(sql, binds, [](const QSqlQuery &row) { return row.value(0).toString(); });
}

} // namespace lanai
