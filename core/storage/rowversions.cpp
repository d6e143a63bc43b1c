#include "core/storage/rowversions.h"
#include "core/storage/scalar.h"
#include <QJsonDocument>
#include <algorithm>

namespace lanai {

namespace {

// Written anew by each command. filed_hlc follows the filed thing's own stamp.
bool isStamp(const QString &column)
{
    static const QStringList stamps{QStringLiteral("updated_at"), QStringLiteral("hlc"), QStringLiteral("device"),
                                    QStringLiteral("filed_hlc")};
    return stamps.contains(column);
}

RowVersion withoutStamps(RowVersion row)
{
    for (const QString &column : row.keys()) {
        if (isStamp(column))
            row.remove(column);
    }
    return row;
}

// json_extract() would end a text at a NUL, so the values go through Qt.
QVariant valueOf(const QJsonValue &value)
{
    return value.isNull() ? QVariant(QMetaType::fromType<QString>()) : value.toVariant();
}

} // namespace

bool saysTheSame(const RowVersion &one, const RowVersion &other)
{
    return withoutStamps(one) == withoutStamps(other);
}

Result<QStringList> RowVersions::columnsOf(const QString &table) const
{
    // The name came out of the file: it goes into SQL only when it is one of our tables'.
    const Result<QStringList> columns =
        textsOf(m_connection,
                QStringLiteral("SELECT c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type='table' "
                               "AND m.name=? AND c.name<>'pk' ORDER BY c.cid"),
                {table});
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; };
    const bool ours =
        columns && columns->contains(QStringLiteral("hlc")) && std::all_of(table.cbegin(), table.cend(), isPlain);
    if (columns && !ours)
        return fail(ErrorCode::DamagedFile, {m_connection.path(), table});
    return columns;
}

Result<std::optional<RowVersion>> RowVersions::current(const QString &table, const Id &row) const
{
    const Result<QStringList> columns = columnsOf(table);
    if (!columns)
        return fail(columns.error());
    QStringList members;
    for (const QString &column : *columns)
        members << QStringLiteral("'%1',%1").arg(column);
    return textOf(m_connection,
                  QStringLiteral("SELECT json_object(%1) FROM %2 WHERE id=?").arg(members.join(u','), table),
                  {idText(row)})
        .map([](const QString &json) -> std::optional<RowVersion> {
            if (json.isEmpty())
                return std::nullopt;
            return QJsonDocument::fromJson(json.toUtf8()).object();
        });
}

Result<RowVersion> RowVersions::withoutErased(const QString &table, const RowVersion &version,
                                              const RowVersion &now) const
{
    using Reference = std::pair<QString, QString>; // column, table
    const Result<QList<Reference>> references = m_connection.list<Reference>(
        QStringLiteral("SELECT \"from\",\"table\" FROM pragma_foreign_key_list(?)"), {table},
        [](const QSqlQuery &row) { return Reference(row.value(0).toString(), row.value(1).toString()); });
    if (!references)
        return fail(references.error());
    RowVersion possible = version;
    for (const auto &[column, target] : *references) {
        const QString id = version.value(column).toString();
        if (id.isEmpty())
            continue;
        const Result<qint64> there =
            numberOf(m_connection, QStringLiteral("SELECT count(*) FROM %1 WHERE id=?").arg(target), {id});
        if (!there)
            return fail(there.error());
        if (*there == 0)
            possible.insert(column, now.value(column));
    }
    return possible;
}

Result<void> RowVersions::putBack(const QString &table, const Id &row, const RowVersion &version, const Stamp &stamp)
{
    const Result<QStringList> columns = columnsOf(table);
    if (!columns)
        return fail(columns.error());
    QStringList set{QStringLiteral("updated_at=?"), QStringLiteral("hlc=?"), QStringLiteral("device=?")};
    QVariantList binds{stamp.now, stamp.hlc, stamp.device};
    for (const QString &column : *columns) {
        if (column == QLatin1StringView("id") || (isStamp(column) && column != QLatin1StringView("filed_hlc")) ||
            !version.contains(column)) // a column that came with a later Lanai stays as it is
            continue;
        set << column + QStringLiteral("=?");
        binds << valueOf(version.value(column));
    }
    binds << idText(row);
    return m_connection.exec(QStringLiteral("UPDATE %1 SET %2 WHERE id=?").arg(table, set.join(u',')), binds)
        .and_then([&] {
            // Its note knows the thing by its stamp, and would take the new one for somebody's change.
            return m_connection.exec(QStringLiteral("UPDATE filed_line SET filed_hlc=?,updated_at=?,hlc=?,device=? "
                                                    "WHERE thing_id=? AND filed_hlc=?"),
                                     {stamp.hlc, stamp.now, stamp.hlc, stamp.device, idText(row),
                                      valueOf(version.value(QStringLiteral("hlc")))});
        });
}

Result<void> RowVersions::trash(const QString &table, const Id &row, const Stamp &stamp)
{
    return columnsOf(table).and_then([&](const QStringList &) {
        return m_connection.exec(QStringLiteral("UPDATE %1 SET deleted_at=?,updated_at=?,hlc=?,device=? WHERE id=? "
                                                "AND deleted_at IS NULL")
                                     .arg(table),
                                 {stamp.now, stamp.now, stamp.hlc, stamp.device, idText(row)});
    });
}

} // namespace lanai
