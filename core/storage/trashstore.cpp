#include "core/storage/trashstore.h"
#include "core/storage/row.h"
#include "core/storage/scalar.h"
#include <algorithm>

namespace lanai {

namespace {

// Tables of things, and which of their rows a person has made.
struct TrashKind
{
    QLatin1StringView table;
    FoundKind kind;
    QLatin1StringView only;
};

const QList<TrashKind> &kinds()
{
    using View = QLatin1StringView;
    static const QList<TrashKind> all{
        {View("peer"), FoundKind::Peer, {}},
        {View("entry"), FoundKind::Entry, {}},
        {View("series"), FoundKind::Series, {}},
        {View("staff_meeting"), FoundKind::StaffMeeting, {}},
        {View("staff_item"), FoundKind::StaffItem, {}},
        {View("meeting"), FoundKind::Meeting, View(" AND state<>'planned'")},
        {View("commitment"), FoundKind::Commitment, {}},
        {View("fact"), FoundKind::Fact, {}},
        {View("insight"), FoundKind::Insight, {}},
        {View("ask"), FoundKind::Ask, {}},
        {View("agenda_item"), FoundKind::AgendaItem, View(" AND source<>'staff-preview'")},
        {View("preview"), FoundKind::Preview, {}},
        {View("role_history"), FoundKind::Role, {}},
        {View("topic"), FoundKind::Topic, {}},
        {View("practice"), FoundKind::Practice, {}},
        {View("away_week"), FoundKind::AwayWeek, {}},
        {View("project"), FoundKind::Project, {}},
        {View("checkin"), FoundKind::CheckIn, {}},
        {View("ritual"), FoundKind::Ritual, {}},
        {View("circle"), FoundKind::Circle, {}},
        {View("circle_session"), FoundKind::CircleSession, View(" AND state<>'planned'")},
        {View("circle_topic"), FoundKind::CircleTopic, {}},
        {View("circle_takeaway"), FoundKind::Takeaway, {}},
        {View("waiting_note"), FoundKind::Entry, {}},
    };
    return all;
}

// SQL that holds for a picture that nothing shows.
QString isUnused()
{
    return QStringLiteral(
        "NOT EXISTS (SELECT 1 FROM entry_picture WHERE entry_picture.hash=picture.hash) AND NOT EXISTS "
        "(SELECT 1 FROM peer WHERE photo=picture.hash) AND NOT EXISTS (SELECT 1 FROM draft WHERE "
        "instr(content,picture.hash))");
}

} // namespace

Result<QList<TrashedRow>> TrashStore::things() const
{
    QList<TrashedRow> all;
    for (const TrashKind &kind : kinds()) {
        const Result<QList<TrashedRow>> rows = m_connection.list<TrashedRow>(
            QStringLiteral("SELECT id,deleted_at,(SELECT command_id FROM revision WHERE row_id=%1.id ORDER BY pk DESC "
                           "LIMIT 1) FROM %1 WHERE deleted_at IS NOT NULL%2 ORDER BY deleted_at DESC, pk")
                .arg(kind.table, kind.only),
            {}, [&kind](const QSqlQuery &query) {
                Row row(query);
                TrashedRow trashed;
                trashed.table = kind.table;
                trashed.kind = kind.kind;
                trashed.id = row.id();
                trashed.deletedAt = row.instant();
                trashed.command = row.id();
                return trashed;
            });
        if (!rows)
            return rows;
        for (TrashedRow trashed : *rows) {
            const auto row = m_rows.current(trashed.table, trashed.id);
            if (!row)
                return fail(row.error());
            trashed.row = row->value_or(RowVersion());
            all << trashed;
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const TrashedRow &one, const TrashedRow &other) { return one.deletedAt > other.deletedAt; });
    return all;
}

Result<QStringList> TrashStore::stampedTables() const
{
    return textsOf(m_connection, QStringLiteral("SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c "
                                                "WHERE m.type='table' AND c.name='deleted_at' ORDER BY m.name"));
}

Result<QString> TrashStore::tableOf(const Id &thing) const
{
    const Result<QStringList> tables = stampedTables();
    if (!tables)
        return fail(tables.error());
    for (const QString &table : *tables) {
        const Result<qint64> there =
            numberOf(m_connection, QStringLiteral("SELECT count(*) FROM %1 WHERE id=?").arg(table), {idText(thing)});
        if (!there)
            return fail(there.error());
        if (*there > 0)
            return table;
    }
    return fail(ErrorCode::NotFound, {idText(thing)});
}

std::optional<FoundKind> TrashStore::kindOf(const QString &table)
{
    const auto found =
        std::find_if(kinds().cbegin(), kinds().cend(), [&table](const TrashKind &kind) { return kind.table == table; });
    return found == kinds().cend() ? std::nullopt : std::optional(found->kind);
}

Result<QList<Id>> TrashStore::idsEndingIn(const QString &end) const
{
    QList<Id> all;
    for (const TrashKind &kind : kinds()) {
        const Result<QStringList> ids =
            textsOf(m_connection, QStringLiteral("SELECT id FROM %1 WHERE substr(id,-length(?1))=?1").arg(kind.table),
                    {end.toLower()});
        if (!ids)
            return fail(ids.error());
        for (const QString &id : *ids)
            all << idFromText(id);
    }
    return all;
}

Result<QList<TrashedRow>> TrashStore::deletedUpTo(const QDateTime &upTo) const
{
    const Result<QStringList> tables = stampedTables();
    if (!tables)
        return fail(tables.error());
    QList<TrashedRow> all;
    for (const QString &table : *tables) {
        const Result<QList<TrashedRow>> rows = m_connection.list<TrashedRow>(
            QStringLiteral("SELECT id FROM %1 WHERE deleted_at IS NOT NULL AND deleted_at<=?").arg(table),
            {upTo.toMSecsSinceEpoch()}, [&table](const QSqlQuery &query) {
                Row row(query);
                TrashedRow trashed;
                trashed.table = table;
                trashed.id = row.id();
                return trashed;
            });
        if (!rows)
            return rows;
        all << *rows;
    }
    return all;
}

Result<QList<TrashStore::Reference>> TrashStore::referencesTo(const QString &table) const
{
    return m_connection.list<Reference>(
        QStringLiteral(
            "SELECT m.name,f.\"from\",c.\"notnull\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f, "
            "pragma_table_info(m.name) c WHERE m.type='table' AND f.\"table\"=? AND c.name=f.\"from\""),
        {table}, [](const QSqlQuery &query) {
            Row row(query);
            Reference reference;
            reference.table = row.text();
            reference.column = row.text();
            // Nobody attends nameless, nothing went to nobody, and what became a note goes with it.
            reference.needed = row.flag() || reference.table == QLatin1StringView("attendee") ||
                               reference.table == QLatin1StringView("waiting_note") ||
                               (reference.table == QLatin1StringView("ask_recipient") &&
                                reference.column != QLatin1StringView("agenda_id"));
            return reference;
        });
}

Result<void> TrashStore::letGo(const QString &table, const Id &row, const Stamp &stamp)
{
    const Result<QStringList> copies = textsOf(
        m_connection, QStringLiteral("SELECT id FROM agenda_item WHERE source_id=? AND id<>source_id"), {idText(row)});
    if (!copies)
        return fail(copies.error());
    for (const QString &copy : *copies) {
        const Result<void> erased = erase(QStringLiteral("agenda_item"), idFromText(copy), stamp);
        if (!erased)
            return erased;
    }
    const Result<QList<Reference>> references = referencesTo(table);
    if (!references)
        return fail(references.error());
    for (const Reference &reference : *references) {
        if (!reference.needed) {
            const Result<void> freed =
                m_connection.exec(QStringLiteral("UPDATE %1 SET %2=NULL,updated_at=?,hlc=?,device=? WHERE %2=?")
                                      .arg(reference.table, reference.column),
                                  {stamp.now, stamp.hlc, stamp.device, idText(row)});
            if (!freed)
                return freed;
            continue;
        }
        const Result<QStringList> ids =
            textsOf(m_connection, QStringLiteral("SELECT id FROM %1 WHERE %2=?").arg(reference.table, reference.column),
                    {idText(row)});
        if (!ids)
            return fail(ids.error());
        for (const QString &id : *ids) {
            const Result<void> erased = erase(reference.table, idFromText(id), stamp);
            if (!erased)
                return erased;
        }
    }
    return {};
}

Result<void> TrashStore::erase(const QString &table, const Id &row, const Stamp &stamp)
{
    const QString id = idText(row);
    return letGo(table, row, stamp)
        .and_then([&] { return m_connection.exec(QStringLiteral("DELETE FROM %1 WHERE id=?").arg(table), {id}); })
        .and_then([&] {
            return m_connection.exec(QStringLiteral("DELETE FROM revision WHERE row_id=? AND table_name=?"),
                                     {id, table});
        })
        .and_then([&] { return m_connection.exec(QStringLiteral("DELETE FROM draft WHERE instr(place,?)"), {id}); })
        .and_then([&] {
            return m_connection.exec(QStringLiteral("INSERT INTO tombstone (id,table_name,erased_at,hlc,device) "
                                                    "VALUES (?,?,?,?,?) ON CONFLICT (id) DO NOTHING"),
                                     {id, table, stamp.now, stamp.hlc, stamp.device});
        });
}

Result<int> TrashStore::dropUnusedPictures(const QDateTime &now)
{
    return m_connection.change(QStringLiteral("DELETE FROM picture WHERE created_at<? AND ") + isUnused(),
                               {now.addDays(-1).toMSecsSinceEpoch()});
}

Result<QStringList> TrashStore::picturesOf(const QString &table, const Id &row) const
{
    if (table == QLatin1StringView("entry"))
        return textsOf(m_connection, QStringLiteral("SELECT hash FROM entry_picture WHERE entry_id=?"), {idText(row)});
    if (table != QLatin1StringView("peer"))
        return QStringList();
    return textsOf(m_connection,
                   QStringLiteral("SELECT photo FROM peer WHERE id=?1 AND photo<>'' UNION SELECT "
                                  "json_extract(old_row,'$.photo') FROM revision WHERE row_id=?1 AND "
                                  "ifnull(json_extract(old_row,'$.photo'),'')<>''"),
                   {idText(row)});
}

Result<void> TrashStore::dropPictures(const QStringList &hashes)
{
    for (const QString &hash : hashes) {
        const Result<void> dropped =
            m_connection.exec(QStringLiteral("DELETE FROM picture WHERE hash=? AND ") + isUnused(), {hash});
        if (!dropped)
            return dropped;
    }
    return {};
}

Result<bool> TrashStore::hasRevisionsBefore(const QDateTime &from) const
{
    return numberOf(m_connection,
                    QStringLiteral("SELECT count(*) FROM revision LEFT JOIN command ON command.id=command_id "
                                   "WHERE revision.pk=(SELECT min(pk) FROM revision) "
                                   "AND ifnull(command.at,revision.at)<?"),
                    {from.toMSecsSinceEpoch()})
        .map([](qint64 count) { return count > 0; });
}

Result<void> TrashStore::dropRevisionsBefore(const QDateTime &from)
{
    // Revisions are kept in the order of commands: those before the first one that stays go, without a look at the
    // rest.
    return m_connection.exec(
        QStringLiteral(
            "DELETE FROM revision WHERE pk<(SELECT (SELECT min(pk) FROM revision WHERE command_id=command.id) "
            "FROM command WHERE at>=? AND EXISTS (SELECT 1 FROM revision WHERE command_id=command.id) "
            "ORDER BY command.pk LIMIT 1)"),
        {from.toMSecsSinceEpoch()});
}

} // namespace lanai
