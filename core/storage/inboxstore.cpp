#include "core/storage/inboxstore.h"
#include "core/storage/scalar.h"

namespace lanai {

void Mapping<WaitingNote>::write(const WaitingNote &note, Values &out)
{
    out.text(note.text).instant(note.writtenAt).id(note.entryId);
}

WaitingNote Mapping<WaitingNote>::read(Row &row)
{
    WaitingNote note;
    row.start(note);
    note.text = row.text();
    note.writtenAt = row.instant();
    note.entryId = row.id();
    return note;
}

Result<std::vector<InboxPair>> InboxStore::pairs() const
{
    Result<QSqlQuery> query =
        m_connection.query(QStringLiteral("SELECT public_key,secret_key,salt,announced FROM inbox_key "
                                          "ORDER BY pk DESC"));
    if (!query)
        return fail(query.error());
    std::vector<InboxPair> pairs;
    while (query->next()) {
        Row row(*query);
        InboxPair pair;
        pair.publicKey = row.bytes();
        QByteArray secret = row.bytes();
        pair.secretKey = SecretBytes(secret);
        wipeMemory(secret.data(), secret.size());
        pair.salt = QByteArray::fromHex(row.text().toLatin1());
        pair.announced = row.flag();
        pairs.push_back(std::move(pair));
    }
    if (const Result<void> whole = m_connection.finished(*query); !whole)
        return fail(whole.error());
    return pairs;
}

Result<void> InboxStore::addPair(const InboxPair &pair, qint64 now)
{
    QByteArray secret = pair.secretKey.view().toByteArray();
    const Result<void> added = m_connection.exec(
        QStringLiteral("INSERT INTO inbox_key (public_key,secret_key,salt,announced,created_at) VALUES (?,?,?,?,?)"),
        {pair.publicKey, secret, QString::fromLatin1(pair.salt.toHex()), pair.announced ? 1 : 0, now});
    wipeMemory(secret.data(), secret.size());
    return added;
}

Result<void> InboxStore::announce(const QByteArray &publicKey)
{
    return m_connection.exec(QStringLiteral("UPDATE inbox_key SET announced=1 WHERE public_key=?"), {publicKey});
}

Result<QList<WaitingNote>> InboxStore::waiting() const
{
    return m_notes.where(QStringLiteral("entry_id IS NULL ORDER BY written_at, pk"));
}

Result<QList<Id>> InboxStore::filedAs(const QList<Id> &entries) const
{
    return m_connection.list<Id>(
        QStringLiteral("SELECT id FROM waiting_note WHERE entry_id IN (SELECT value FROM json_each(?))"),
        {idSet(entries)}, [](const QSqlQuery &query) { return Row(query).id(); });
}

Result<bool> InboxStore::knows(const Id &note) const
{
    return m_notes.exists(note).and_then([&](bool there) -> Result<bool> {
        if (there)
            return true;
        return numberOf(m_connection, QStringLiteral("SELECT count(*) FROM tombstone WHERE id=?"), {idText(note)})
            .map([](qint64 count) { return count > 0; });
    });
}

} // namespace lanai
