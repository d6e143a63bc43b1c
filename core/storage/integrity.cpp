#include "core/storage/integrity.h"
#include "core/storage/scalar.h"
#include "core/storage/triggers.h"

namespace lanai {

namespace {

// A check that breaks off because the file is broken has found something.
Result<QStringList> findings(Result<QStringList> found)
{
    const bool broke =
        !found && (found.error().code == ErrorCode::DamagedFile || found.error().code == ErrorCode::Storage);
    return broke ? QStringList{found.error().args.join(QLatin1Char(' '))} : found;
}

Result<QStringList> brokenReferences(const Connection &connection)
{
    return findings(connection.list<QString>(QStringLiteral("PRAGMA foreign_key_check"), {}, [](const QSqlQuery &row) {
        return QStringLiteral("%1 %2 → %3")
            .arg(row.value(0).toString(), row.value(1).toString(), row.value(2).toString());
    }));
}

// Things that stand in no line of the index, and the other way round.
QString lostOf(const SearchedTable &searched)
{
    const QString isFound = QString(searched.kept).remove(QLatin1Char('@'));
    return QStringLiteral("SELECT '%1 '||id FROM %1 WHERE deleted_at IS NULL AND (%2) AND NOT EXISTS "
                          "(SELECT 1 FROM search_doc WHERE thing_table='%1' AND thing_pk=pk) UNION ALL "
                          "SELECT '%1 '||thing_pk FROM search_doc WHERE thing_table='%1' AND NOT EXISTS "
                          "(SELECT 1 FROM %1 WHERE pk=thing_pk AND deleted_at IS NULL AND (%2))")
        .arg(QString(searched.table), isFound);
}

} // namespace

Result<QStringList> lostInSearch(const Connection &connection)
{
    QStringList lost;
    for (const SearchedTable &searched : searchedTables()) {
        const Result<QStringList> found = findings(textsOf(connection, lostOf(searched)));
        if (!found)
            return found;
        lost << *found;
    }
    // Lines without words, and words without a line.
    return findings(
               textsOf(connection, QStringLiteral("SELECT thing_table||' '||thing_pk FROM search_doc WHERE NOT EXISTS "
                                                  "(SELECT 1 FROM search_docsize WHERE id=rid) UNION ALL "
                                                  "SELECT 'search '||id FROM search_docsize WHERE NOT EXISTS "
                                                  "(SELECT 1 FROM search_doc WHERE rid=id)")))
        .map([&lost](const QStringList &words) { return lost + words; });
}

Result<Integrity> checkIntegrity(const Connection &connection)
{
    Integrity integrity;
    const Result<QStringList> cipher = findings(textsOf(connection, QStringLiteral("PRAGMA cipher_integrity_check")));
    if (!cipher)
        return fail(cipher.error());
    Result<QStringList> structure = findings(textsOf(connection, QStringLiteral("PRAGMA integrity_check")));
    if (!structure)
        return fail(structure.error());
    integrity.cipher = *cipher;
    structure->removeAll(QStringLiteral("ok"));
    integrity.structure = *structure;
    if (!integrity.isSound())
        return integrity; // what follows would read the broken parts
    const Result<QStringList> references = brokenReferences(connection);
    if (!references)
        return fail(references.error());
    const Result<QStringList> search = lostInSearch(connection);
    if (!search)
        return fail(search.error());
    const Result<qint64> entries =
        numberOf(connection, QStringLiteral("SELECT count(*) FROM entry WHERE deleted_at IS NULL"));
    const Result<qint64> peers =
        numberOf(connection, QStringLiteral("SELECT count(*) FROM peer WHERE deleted_at IS NULL"));
    if (!entries || !peers)
        return fail(entries ? peers.error() : entries.error());
    integrity.references = *references;
    integrity.search = *search;
    integrity.entries = *entries;
    integrity.peers = *peers;
    return integrity;
}

} // namespace lanai
