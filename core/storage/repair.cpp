#include "core/storage/repair.h"
#include "core/storage/integrity.h"
#include "core/storage/peerstore.h"
#include "core/storage/scalar.h"
#include "core/storage/trashstore.h"
#include "core/storage/triggers.h"

namespace lanai {

namespace {

// A row that points at nothing.
struct Dangling
{
    QString table;
    qint64 pk = 0;
    QString target;
    QString column;
    bool needed = false; // it can't be without
};

Result<QList<Dangling>> danglingRows(const Connection &connection)
{
    return connection.list<Dangling>(
        QStringLiteral("SELECT k.\"table\",k.rowid,k.parent,f.\"from\",c.\"notnull\" FROM pragma_foreign_key_check k, "
                       "pragma_foreign_key_list(k.\"table\") f, pragma_table_info(k.\"table\") c "
                       "WHERE f.id=k.fkid AND c.name=f.\"from\""),
        {}, [](const QSqlQuery &row) {
            return Dangling{row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toString(),
                            row.value(3).toString(), row.value(4).toBool()};
        });
}

Result<void> makePeer(Connection &connection, const Id &id, const Stamp &stamp, Repaired &repaired)
{
    PeerStore peers(connection);
    const Result<bool> there = peers.peers().exists(id);
    if (!there || *there)
        return there ? Result<void>() : fail(there.error());
    Peer peer;
    peer.id = id;
    peer.name = QStringLiteral("? ") + idText(id).last(8);
    ++repaired.peersMade;
    return peers.peers().insert(peer, stamp);
}

// What a person wrote in a row that goes.
Result<QString> wordsOf(const Connection &connection, const Dangling &row)
{
    for (const SearchedTable &searched : searchedTables()) {
        if (searched.table == row.table)
            return textOf(connection,
                          QStringLiteral("SELECT %1 FROM %2 WHERE pk=?")
                              .arg(QString(searched.words).remove(QLatin1Char('@')), row.table),
                          {row.pk})
                .map([](const QString &words) { return words.simplified(); });
    }
    return QString();
}

Result<void> mend(Connection &connection, const Dangling &row, const Stamp &stamp, Repaired &repaired)
{
    const Result<QString> target =
        textOf(connection, QStringLiteral("SELECT %1 FROM %2 WHERE pk=?").arg(row.column, row.table), {row.pk});
    const Result<QString> id =
        textOf(connection, QStringLiteral("SELECT id FROM %1 WHERE pk=?").arg(row.table), {row.pk});
    if (!target || !id)
        return fail(target ? id.error() : target.error());
    if (id->isEmpty()) // it went along with another
        return {};
    if (!row.needed) {
        ++repaired.freed;
        return connection.exec(
            QStringLiteral("UPDATE %1 SET %2=NULL,updated_at=?,hlc=?,device=? WHERE pk=?").arg(row.table, row.column),
            {stamp.now, stamp.hlc, stamp.device, row.pk});
    }
    const Id missing = idFromText(*target);
    if (row.target == Mapping<Peer>::table && !missing.isNull())
        return makePeer(connection, missing, stamp, repaired);
    const Result<QString> words = wordsOf(connection, row);
    if (!words)
        return fail(words.error());
    repaired.orphans << *words;
    return TrashStore(connection).erase(row.table, idFromText(*id), stamp);
}

} // namespace

Result<Repaired> repairJournal(Connection &connection, const Stamp &stamp)
{
    Repaired repaired;
    const Result<QList<Dangling>> dangling = danglingRows(connection);
    if (!dangling)
        return fail(dangling.error());
    for (const Dangling &row : *dangling) {
        const Result<void> mended = mend(connection, row, stamp, repaired);
        if (!mended)
            return fail(mended.error());
    }
    const Result<QStringList> search = lostInSearch(connection);
    if (!search)
        return fail(search.error());
    repaired.search = static_cast<int>(search->size());
    return search->isEmpty() ? Result<Repaired>(repaired)
                             : rebuildSearch(connection).map([&repaired] { return repaired; });
}

} // namespace lanai
