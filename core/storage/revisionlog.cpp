#include "core/storage/revisionlog.h"
#include "core/domain/id.h"
#include "core/storage/scalar.h"

namespace lanai {

Result<void> RevisionLog::begin(const CommandRecord &command)
{
    const QString id = idText(command.id);
    return m_connection
        .exec(QStringLiteral("INSERT INTO command (id,kind,source,at,hlc,device) VALUES (?,?,?,?,?,?)"),
              {id, command.kind, command.source, command.stamp.now, command.stamp.hlc, command.stamp.device})
        .and_then([&] { return m_connection.exec(QStringLiteral("UPDATE current_command SET command_id=?"), {id}); });
}

Result<void> RevisionLog::end()
{
    return m_connection.exec(QStringLiteral("UPDATE current_command SET command_id=NULL"));
}

Result<QList<TouchedRow>> RevisionLog::touchedBy(const Id &command) const
{
    return m_connection.list<TouchedRow>(
        QStringLiteral("SELECT table_name,row_id FROM revision WHERE command_id=?"), {idText(command)},
        [](const QSqlQuery &row) { return TouchedRow{row.value(0).toString(), idFromText(row.value(1).toString())}; });
}

Result<Hlc> RevisionLog::lastStamp() const
{
    return numberOf(m_connection,
                    QStringLiteral("SELECT ifnull((SELECT hlc FROM command ORDER BY pk DESC LIMIT 1),0)"));
}

} // namespace lanai
