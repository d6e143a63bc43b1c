#include "core/storage/table.h"
#include "core/storage/scalar.h"
#include "core/storage/wordpairs.h"

namespace lanai {

namespace {

QString holders(qsizetype count)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), count);
    return marks.join(QLatin1Char(','));
}

// Searched tables hold the pairs of unspaced scripts beside the text.
QStringList ownColumns(QLatin1StringView columns, bool searched)
{
    QStringList own = QString(columns).split(QLatin1Char(','));
    for (QString &column : own)
        column = column.trimmed();
    if (searched)
        own << QStringLiteral("pairs");
    return own;
}

} // namespace

TableBase::TableBase(Connection &connection, QLatin1StringView table, QLatin1StringView columns, bool searched)
    : m_connection(connection)
    , m_table(table)
    , m_searched(searched)
{
    const QStringList own = ownColumns(columns, searched);
    const QString names = own.join(QLatin1Char(','));
    m_insert = QStringLiteral("INSERT INTO %1 (id,created_at,updated_at,hlc,device,%2) VALUES (?,?,?,?,?,%3)")
                   .arg(m_table, names, holders(own.size()));
    // A row that is so already isn't written: no revision, no new stamp.
    m_update = QStringLiteral("UPDATE %1 SET updated_at=?,hlc=?,device=?,deleted_at=NULL,%2=? "
                              "WHERE id=? AND (deleted_at IS NOT NULL OR (%3) IS NOT (%4))")
                   .arg(m_table, own.join(QStringLiteral("=?,")), names, holders(own.size()));
    m_select = QStringLiteral("SELECT id,created_at,updated_at,%1 FROM %2 WHERE deleted_at IS NULL AND ")
                   .arg(QString(columns), m_table);
}

Result<void> TableBase::insertRow(const Id &id, const Stamp &stamp, const QVariantList &values, const QString &words)
{
    QVariantList binds{idText(id), stamp.now, stamp.now, stamp.hlc, stamp.device};
    binds << values;
    if (m_searched)
        binds << wordPairs(words);
    return m_connection.exec(m_insert, binds);
}

Result<void> TableBase::updateRow(const Id &id, const Stamp &stamp, const QVariantList &values, const QString &words)
{
    QVariantList own = values;
    if (m_searched)
        own << wordPairs(words);
    const QVariantList binds = QVariantList{stamp.now, stamp.hlc, stamp.device} + own + QVariantList{idText(id)} + own;
    return m_connection.change(m_update, binds).and_then([&](int changed) -> Result<void> {
        if (changed > 0)
            return {};
        return exists(id).and_then([&](bool there) -> Result<void> {
            if (there)
                return {};
            return fail(ErrorCode::NotFound, {idText(id)});
        });
    });
}

Result<void> TableBase::trash(const Id &id, const Stamp &stamp)
{
    return changeOne(QStringLiteral("UPDATE %1 SET deleted_at=?,updated_at=?,hlc=?,device=? "
                                    "WHERE id=? AND deleted_at IS NULL")
                         .arg(m_table),
                     {stamp.now, stamp.now, stamp.hlc, stamp.device, idText(id)}, id);
}

Result<void> TableBase::restore(const Id &id, const Stamp &stamp)
{
    return changeOne(QStringLiteral("UPDATE %1 SET deleted_at=NULL,updated_at=?,hlc=?,device=? "
                                    "WHERE id=? AND deleted_at IS NOT NULL")
                         .arg(m_table),
                     {stamp.now, stamp.hlc, stamp.device, idText(id)}, id);
}

Result<void> TableBase::changeOne(const QString &sql, const QVariantList &binds, const Id &id)
{
    return m_connection.change(sql, binds).and_then([&id](int changed) -> Result<void> {
        if (changed == 0)
            return fail(ErrorCode::NotFound, {idText(id)});
        return {};
    });
}

Result<bool> TableBase::exists(const Id &id) const
{
    return numberOf(m_connection, QStringLiteral("SELECT count(*) FROM %1 WHERE id=?").arg(m_table), {idText(id)})
        .map([](qint64 count) { return count > 0; });
}

Result<Hlc> TableBase::clockOf(const Id &id) const
{
    return numberOf(m_connection, QStringLiteral("SELECT hlc FROM %1 WHERE id=? AND deleted_at IS NULL").arg(m_table),
                    {idText(id)});
}

} // namespace lanai
