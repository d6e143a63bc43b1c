#include "core/storage/entrystore.h"
#include "core/storage/scalar.h"

namespace lanai {

void Mapping<Entry>::write(const Entry &entry, Values &out)
{
    out.word(entry.kind).day(entry.date).text(entry.body).word(entry.privacy).list(entry.tags).id(entry.meetingId);
}

Entry Mapping<Entry>::read(Row &row)
{
    Entry entry;
    row.start(entry);
    entry.kind = row.word(EntryKind::Note);
    entry.date = row.day();
    entry.body = row.text();
    entry.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    entry.tags = row.list();
    entry.meetingId = row.id();
    return entry;
}

QString Mapping<Entry>::words(const Entry &entry)
{
    return entry.tags.isEmpty() ? entry.body : entry.body + QLatin1Char('\n') + entry.tags.join(QLatin1Char(' '));
}

void Mapping<FiledLine>::write(const FiledLine &filed, Values &out)
{
    out.id(filed.entryId).number(filed.line).text(filed.thingTable).id(filed.thingId).number(filed.filedHlc);
}

FiledLine Mapping<FiledLine>::read(Row &row)
{
    FiledLine filed;
    row.start(filed);
    filed.entryId = row.id();
    filed.line = row.small();
    filed.thingTable = row.text();
    filed.thingId = row.id();
    filed.filedHlc = row.number();
    return filed;
}

EntryStore::EntryStore(Connection &connection)
    : m_connection(connection)
    , m_entries(connection)
    , m_filed(connection)
{
}

Result<void> EntryStore::insert(const Entry &entry, const Stamp &stamp)
{
    return m_entries.insert(entry, stamp).and_then([&] { return writePeers(entry, stamp); });
}

Result<void> EntryStore::update(const Entry &entry, const Stamp &stamp)
{
    return m_entries.update(entry, stamp).and_then([&] { return dropPeersNotIn(entry, stamp); }).and_then([&] {
        return writePeers(entry, stamp);
    });
}

Result<void> EntryStore::trash(const Id &entry, const Stamp &stamp)
{
    Entry nobody;
    nobody.id = entry;
    return m_entries.trash(entry, stamp).and_then([&] { return dropPeersNotIn(nobody, stamp); });
}

Result<void> EntryStore::writePeers(const Entry &entry, const Stamp &stamp)
{
    // One row per note and peer in every copy; a link that was dropped comes back instead of being made twice.
    static const QString put =
        QStringLiteral("INSERT INTO entry_peer (id,entry_id,peer_id,role,position,day,contact,created_at,updated_at,"
                       "hlc,device) VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET "
                       "role=excluded.role,position=excluded.position,day=excluded.day,contact=excluded.contact,"
                       "updated_at=excluded.updated_at,hlc=excluded.hlc,device=excluded.device,deleted_at=NULL "
                       "WHERE role<>excluded.role OR position<>excluded.position OR day<>excluded.day "
                       "OR contact<>excluded.contact OR deleted_at IS NOT NULL");
    for (qsizetype position = 0; position < entry.peers.size(); ++position) {
        const EntryPeer &peer = entry.peers.at(position);
        const QString entryText = idText(entry.id);
        const QString peerText = idText(peer.peerId);
        const bool contact = isContact(entry.kind) && peer.role != EntryRole::Mentioned;
        const Result<void> written =
            m_connection.exec(put, {idText(derivedId({QStringLiteral("entry_peer"), entryText, peerText})), entryText,
                                    peerText, wordFor(peer.role), position, dayText(entry.date), contact ? 1 : 0,
                                    stamp.now, stamp.now, stamp.hlc, stamp.device});
        if (!written)
            return written;
    }
    return {};
}

Result<void> EntryStore::dropPeersNotIn(const Entry &entry, const Stamp &stamp)
{
    const Result<QStringList> before =
        textsOf(m_connection, QStringLiteral("SELECT peer_id FROM entry_peer WHERE entry_id=? AND deleted_at IS NULL"),
                {idText(entry.id)});
    if (!before)
        return fail(before.error());
    for (const QString &peer : *before) {
        const bool stays = std::any_of(entry.peers.cbegin(), entry.peers.cend(),
                                       [&peer](const EntryPeer &kept) { return idText(kept.peerId) == peer; });
        if (stays)
            continue;
        const Result<void> dropped =
            m_connection.exec(QStringLiteral("UPDATE entry_peer SET deleted_at=?,updated_at=?,hlc=?,device=? "
                                             "WHERE entry_id=? AND peer_id=?"),
                              {stamp.now, stamp.now, stamp.hlc, stamp.device, idText(entry.id), peer});
        if (!dropped)
            return dropped;
    }
    return {};
}

Result<QList<Entry>> EntryStore::withPeers(Result<QList<Entry>> entries) const
{
    if (!entries)
        return entries;
    if (entries->isEmpty())
        return entries;
    QHash<Id, Entry *> byId;
    for (Entry &entry : *entries)
        byId.insert(entry.id, &entry);
    const auto peers = m_connection.list<std::pair<Id, EntryPeer>>(
        QStringLiteral("SELECT entry_id,peer_id,role FROM entry_peer WHERE entry_id IN "
                       "(SELECT value FROM json_each(?)) AND deleted_at IS NULL ORDER BY position, pk"),
        {idSet(byId.keys())}, [](const QSqlQuery &query) {
            Row row(query);
            const Id entry = row.id();
            const Id peer = row.id();
            return std::pair(entry, EntryPeer{peer, row.word(EntryRole::Mentioned)});
        });
    if (!peers)
        return fail(peers.error());
    for (const auto &[entry, peer] : *peers)
        byId.value(entry)->peers << peer;
    return entries;
}

Result<Entry> EntryStore::get(const Id &entry) const
{
    return m_entries.get(entry)
        .and_then([this](const Entry &found) { return withPeers(QList<Entry>{found}); })
        .map([](const QList<Entry> &found) { return found.first(); });
}

Result<QList<Entry>> EntryStore::ofPeer(const Id &peer, EntryRole role, int limit, QDate before) const
{
    return withPeers(m_entries.where(
        QStringLiteral("id IN (SELECT entry_id FROM entry_peer WHERE peer_id=? AND role=? AND deleted_at IS NULL "
                       "AND day<? ORDER BY day DESC, entry_peer.pk DESC LIMIT ?) ORDER BY day DESC, pk DESC"),
        {idText(peer), wordFor(role), before.isValid() ? dayText(before) : QStringLiteral("9999"), limit}));
}

Result<QList<Entry>> EntryStore::latestOf(const Id &peer, int limit) const
{
    return withPeers(
        m_entries.where(QStringLiteral("id IN (SELECT entry_id FROM entry_peer WHERE peer_id=? AND role<>'mentioned' "
                                       "AND deleted_at IS NULL ORDER BY day DESC, entry_peer.pk DESC LIMIT ?) "
                                       "ORDER BY day DESC, pk DESC"),
                        {idText(peer), limit}));
}

Result<QHash<Id, Entry>> EntryStore::latestBareOf(const QList<Id> &peers) const
{
    using Latest = std::pair<Id, Id>; // peer and note
    const Result<QList<Latest>> latest = m_connection.list<Latest>(
        QStringLiteral("SELECT p.value,(SELECT e.entry_id FROM entry_peer e WHERE e.peer_id=p.value AND "
                       "e.role<>'mentioned' AND e.deleted_at IS NULL ORDER BY e.day DESC, e.pk DESC LIMIT 1) "
                       "FROM json_each(?) p"),
        {idSet(peers)}, [](const QSqlQuery &query) {
            Row row(query);
            const Id peer = row.id();
            return Latest(peer, row.id());
        });
    if (!latest)
        return fail(latest.error());
    QList<Id> ids;
    for (const Latest &one : *latest)
        ids << one.second;
    return m_entries.getAll(ids).map([&](const QList<Entry> &entries) {
        QHash<Id, Entry> byId;
        for (const Entry &entry : entries)
            byId.insert(entry.id, entry);
        QHash<Id, Entry> ofPeers;
        for (const auto &[peer, entry] : *latest) {
            if (byId.contains(entry))
                ofPeers.insert(peer, byId.value(entry));
        }
        return ofPeers;
    });
}

Result<QList<Entry>> EntryStore::ofMeeting(const Id &meeting) const
{
    return withPeers(m_entries.where(QStringLiteral("meeting_id=? ORDER BY pk"), {idText(meeting)}));
}

Result<int> EntryStore::countOf(const Id &peer) const
{
    return numberOf(m_connection,
                    QStringLiteral("SELECT count(*) FROM entry_peer WHERE peer_id=? AND role<>'mentioned' "
                                   "AND deleted_at IS NULL"),
                    {idText(peer)})
        .map([](qint64 count) { return static_cast<int>(count); });
}

namespace {
// Two seeks a peer, however many notes there are.
QString contactDay()
{
    return QStringLiteral("nullif(max(ifnull((SELECT max(day) FROM entry_peer WHERE peer_id=peer.id AND contact=1 "
                          "AND deleted_at IS NULL AND day<=?1),''),"
                          "ifnull((SELECT max(day) FROM meeting WHERE peer_id=peer.id AND state='held' "
                          "AND deleted_at IS NULL AND day<=?1),'')),'')");
}
} // namespace

Result<QDate> EntryStore::contactOf(const Id &peer, QDate until) const
{
    return textOf(m_connection, QStringLiteral("SELECT %1 FROM peer WHERE id=?2").arg(contactDay()),
                  {dayText(until), idText(peer)})
        .map([](const QString &day) { return QDate::fromString(day, Qt::ISODate); });
}

Result<void> EntryStore::addDays(QHash<Id, QDate> &latest, const QString &sql, const QVariantList &binds) const
{
    using Contact = std::pair<Id, QDate>;
    const Result<QList<Contact>> contacts = m_connection.list<Contact>(sql, binds, [](const QSqlQuery &query) {
        Row row(query);
        const Id peer = row.id();
        return Contact(peer, row.day());
    });
    if (!contacts)
        return fail(contacts.error());
    for (const auto &[peer, day] : *contacts) {
        if (day.isValid() && !(latest.value(peer) >= day))
            latest.insert(peer, day);
    }
    return {};
}

Result<QHash<Id, QDate>> EntryStore::lastContacts(QDate until) const
{
    // Most people were spoken to of late, and those days lie side by side; who is left is asked for one by one.
    constexpr int ofLate = 140;
    const QVariantList days{dayText(until.addDays(-ofLate)), dayText(until)};
    QHash<Id, QDate> latest;
    return addDays(latest,
                   QStringLiteral("SELECT peer_id,max(day) FROM entry_peer INDEXED BY entry_peer_contact_day WHERE "
                                  "contact=1 AND deleted_at IS NULL AND day>? AND day<=? GROUP BY peer_id"),
                   days)
        .and_then([&] {
            return addDays(latest,
                           QStringLiteral("SELECT peer_id,max(day) FROM meeting INDEXED BY meeting_held_day WHERE "
                                          "state='held' AND deleted_at IS NULL AND day>? AND day<=? GROUP BY peer_id"),
                           days);
        })
        .and_then([&] {
            return addDays(latest,
                           QStringLiteral("SELECT id,%1 FROM peer WHERE deleted_at IS NULL AND id NOT IN "
                                          "(SELECT value FROM json_each(?2))")
                               .arg(contactDay()),
                           {dayText(until), idSet(latest.keys())});
        })
        .map([&] { return latest; });
}

Result<QHash<Id, QDate>> EntryStore::lastOfKind(EntryKind kind, QDate from) const
{
    QHash<Id, QDate> latest;
    return addDays(
               latest,
               QStringLiteral(
                   "SELECT p.peer_id,max(e.day) FROM entry e JOIN entry_peer p ON p.entry_id=e.id WHERE "
                   "e.day>=? AND e.kind=? AND p.role<>'mentioned' AND e.deleted_at IS NULL AND p.deleted_at IS NULL "
                   "GROUP BY p.peer_id"),
               {dayText(from), wordFor(kind)})
        .map([&] { return latest; });
}

Result<std::optional<Entry>> EntryStore::newestOfKind(const Id &peer, EntryKind kind) const
{
    return m_entries
        .where(QStringLiteral("id=(SELECT e.id FROM entry_peer p JOIN entry e ON e.id=p.entry_id WHERE p.peer_id=? AND "
                              "p.role<>'mentioned' AND p.deleted_at IS NULL AND e.kind=? AND e.deleted_at IS NULL "
                              "ORDER BY p.day DESC, p.pk DESC LIMIT 1)"),
               {idText(peer), wordFor(kind)})
        .map([](const QList<Entry> &found) {
            return found.isEmpty() ? std::optional<Entry>() : std::optional(found.first());
        });
}

Result<void> EntryStore::linkPictures(const Id &entry, const QList<QByteArray> &hashes, const Stamp &stamp)
{
    const Result<QStringList> before =
        textsOf(m_connection, QStringLiteral("SELECT hash FROM entry_picture WHERE entry_id=? AND deleted_at IS NULL"),
                {idText(entry)});
    if (!before)
        return fail(before.error());
    Result<void> done;
    for (const QString &hash : *before) {
        if (hashes.contains(hash.toLatin1()))
            continue;
        done = done.and_then([&] {
            return m_connection.exec(QStringLiteral("UPDATE entry_picture SET deleted_at=?,updated_at=?,hlc=?,device=? "
                                                    "WHERE entry_id=? AND hash=? AND deleted_at IS NULL"),
                                     {stamp.now, stamp.now, stamp.hlc, stamp.device, idText(entry), hash});
        });
    }
    for (const QByteArray &hash : hashes) {
        const QString text = QString::fromLatin1(hash);
        if (before->contains(text))
            continue;
        // One row per note and picture in every copy; what no picture is stored for is only text.
        const QString id = idText(derivedId({QStringLiteral("entry_picture"), idText(entry), text}));
        done = done.and_then([&] {
            return m_connection.exec(
                QStringLiteral("INSERT INTO entry_picture (id,entry_id,hash,created_at,updated_at,hlc,device) "
                               "SELECT ?,?,hash,?,?,?,? FROM picture WHERE hash=? ON CONFLICT (id) DO UPDATE SET "
                               "deleted_at=NULL,updated_at=excluded.updated_at,hlc=excluded.hlc,"
                               "device=excluded.device"),
                {id, idText(entry), stamp.now, stamp.now, stamp.hlc, stamp.device, text});
        });
    }
    return done;
}

Result<QList<FiledLine>> EntryStore::filedBy(const Id &entry) const
{
    return m_filed.where(QStringLiteral("entry_id=? ORDER BY line, pk"), {idText(entry)});
}

Result<QList<FiledLine>> EntryStore::filedBy(const QList<Id> &entries) const
{
    return m_filed.where(QStringLiteral("entry_id IN (SELECT value FROM json_each(?)) ORDER BY line, pk"),
                         {idSet(entries)});
}

} // namespace lanai
