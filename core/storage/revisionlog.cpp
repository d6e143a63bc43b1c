#include "core/storage/revisionlog.h"
#include "core/domain/id.h"
#include "core/storage/row.h"
#include "core/storage/scalar.h"
#include <QJsonDocument>

namespace lanai {

namespace {

constexpr QLatin1StringView commandColumns{"SELECT id,kind,source,at,hlc,device,undoes FROM command "};

CommandRecord readCommand(const QSqlQuery &query)
{
    Row row(query);
    CommandRecord command;
    command.id = row.id();
    command.kind = row.text();
    command.source = row.text();
    command.stamp.now = row.number();
    command.stamp.hlc = row.number();
    command.stamp.device = row.text();
    command.undoes = row.id();
    return command;
}

std::optional<RowVersion> versionFrom(const QString &json)
{
    return json.isEmpty() ? std::nullopt : std::optional(QJsonDocument::fromJson(json.toUtf8()).object());
}

constexpr QLatin1StringView revisionColumns{"SELECT pk,command_id,at,table_name,row_id,old_row FROM revision "};

Revision readRevision(const QSqlQuery &query)
{
    Row row(query);
    Revision revision;
    revision.pk = row.number();
    revision.command = row.id();
    revision.at = row.instant();
    revision.table = row.text();
    revision.row = row.id();
    revision.before = versionFrom(row.text());
    return revision;
}

} // namespace

Result<void> RevisionLog::begin(const CommandRecord &command)
{
    const QString id = idText(command.id);
    return m_connection
        .exec(
            QStringLiteral("INSERT INTO command (id,kind,source,at,hlc,device,undoes) VALUES (?,?,?,?,?,?,?)"),
            QVariantList{id, command.kind, command.source, command.stamp.now, command.stamp.hlc, command.stamp.device} +
                Values().id(command.undoes).all())
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

Result<CommandRecord> RevisionLog::command(const Id &id) const
{
    return m_connection.list<CommandRecord>(commandColumns + QStringLiteral("WHERE id=?"), {idText(id)}, readCommand)
        .and_then([&id](const QList<CommandRecord> &found) -> Result<CommandRecord> {
            if (found.isEmpty())
                return fail(ErrorCode::NotFound, {idText(id)});
            return found.first();
        });
}

Result<bool> RevisionLog::isInEffect(const Id &command) const
{
    // What was taken back twice was in effect again in between: the last time counts.
    const Result<QString> undoer =
        textOf(m_connection,
               QStringLiteral("SELECT id FROM command WHERE undoes=?1 AND pk>(SELECT pk FROM command WHERE id=?1) "
                              "AND id IS NOT (SELECT command_id FROM current_command) ORDER BY pk DESC LIMIT 1"),
               {idText(command)});
    if (!undoer)
        return fail(undoer.error());
    if (undoer->isEmpty())
        return true;
    return isInEffect(idFromText(*undoer)).map([](bool takenBack) { return !takenBack; });
}

Result<CommandRecord> RevisionLog::lastInEffect(const QString &source) const
{
    constexpr int atOnce = 20;
    qint64 before = std::numeric_limits<qint64>::max();
    while (true) {
        const Result<QList<std::pair<qint64, Id>>> some = m_connection.list<std::pair<qint64, Id>>(
            QStringLiteral("SELECT pk,id FROM command WHERE pk<? AND source=? AND undoes IS NULL AND EXISTS "
                           "(SELECT 1 FROM revision WHERE command_id=command.id) ORDER BY pk DESC LIMIT ?"),
            {before, source, atOnce}, [](const QSqlQuery &row) {
                return std::pair(row.value(0).toLongLong(), idFromText(row.value(1).toString()));
            });
        if (!some)
            return fail(some.error());
        if (some->isEmpty())
            return fail(ErrorCode::NothingToUndo);
        for (const auto &[pk, id] : *some) {
            const Result<bool> inEffect = isInEffect(id);
            if (!inEffect)
                return fail(inEffect.error());
            if (*inEffect)
                return command(id);
        }
        before = some->last().first;
    }
}

Result<QList<Revision>> RevisionLog::revisionsOf(const Id &command) const
{
    return m_connection.list<Revision>(revisionColumns + QStringLiteral("WHERE command_id=? ORDER BY pk DESC"),
                                       {idText(command)}, readRevision);
}

Result<QList<Revision>> RevisionLog::revisionsOfRow(const QString &table, const Id &row) const
{
    return m_connection.list<Revision>(revisionColumns +
                                           QStringLiteral("WHERE row_id=? AND table_name=? ORDER BY pk DESC"),
                                       {idText(row), table}, readRevision);
}

Result<QList<Revision>> RevisionLog::since(qint64 pk) const
{
    return m_connection.list<Revision>(
        QStringLiteral("SELECT pk,command_id,at,table_name,row_id,NULL FROM revision WHERE pk>? ORDER BY pk"), {pk},
        readRevision);
}

Result<qint64> RevisionLog::newest() const
{
    return numberOf(m_connection, QStringLiteral("SELECT max(pk) FROM revision"));
}

Result<qint64> RevisionLog::dataVersion() const
{
    return numberOf(m_connection, QStringLiteral("PRAGMA data_version"));
}

Result<std::optional<RowVersion>> RevisionLog::versionAfter(const Revision &revision) const
{
    const Result<QString> next = textOf(
        m_connection,
        QStringLiteral("SELECT old_row FROM revision WHERE row_id=? AND pk>? AND table_name=? ORDER BY pk LIMIT 1"),
        {idText(revision.row), revision.pk, revision.table});
    if (!next)
        return fail(next.error());
    return next->isEmpty() ? m_rows.current(revision.table, revision.row) : versionFrom(*next);
}

Result<Hlc> RevisionLog::lastStamp() const
{
    return numberOf(m_connection,
                    QStringLiteral("SELECT ifnull((SELECT hlc FROM command ORDER BY pk DESC LIMIT 1),0)"));
}

} // namespace lanai
