// Journal notes, whose they are, and what their lines filed.
#pragma once
#include "core/domain/entry.h"
#include "core/storage/table.h"
#include <optional>

namespace lanai {

template<>
struct Mapping<Entry>
{
    static constexpr QLatin1StringView table{"entry"};
    static constexpr QLatin1StringView columns{"kind,day,body,privacy,tags,meeting_id"};
    static constexpr bool searched = true;
    static void write(const Entry &entry, Values &out);
    static Entry read(Row &row); // without its peers
    static QString words(const Entry &entry);
};

// One thing that one line of a note filed.
struct FiledLine
{
    Id id;
    Id entryId;
    int line = 0; // 0 is the note's first
    QString thingTable;
    Id thingId;
    Hlc filedHlc = 0; // the thing's clock when the note last wrote it

    friend bool operator==(const FiledLine &, const FiledLine &) = default;
};

template<>
struct Mapping<FiledLine>
{
    static constexpr QLatin1StringView table{"filed_line"};
    static constexpr QLatin1StringView columns{"entry_id,line,thing_table,thing_id,filed_hlc"};
    static constexpr bool searched = false;
    static void write(const FiledLine &filed, Values &out);
    static FiledLine read(Row &row);
};

class EntryStore
{
public:
    explicit EntryStore(Connection &connection);

    // A note with its peers. update() replaces both; NotFound when there is none.
    [[nodiscard]] Result<void> insert(const Entry &entry, const Stamp &stamp);
    [[nodiscard]] Result<void> update(const Entry &entry, const Stamp &stamp);
    [[nodiscard]] Result<void> trash(const Id &entry, const Stamp &stamp);
    [[nodiscard]] Result<Entry> get(const Id &entry) const;

    // Newest first. `before`: only notes dated earlier, for the next page of a timeline; null: from the newest.
    [[nodiscard]] Result<QList<Entry>> ofPeer(const Id &peer, EntryRole role, int limit, QDate before = {}) const;
    [[nodiscard]] Result<QList<Entry>> ofMeeting(const Id &meeting) const;
    // The peer's own notes (about them, or with them there).
    [[nodiscard]] Result<QList<Entry>> latestOf(const Id &peer, int limit) const;
    // Of each of these peers the newest of those notes, without saying whose it is.
    [[nodiscard]] Result<QHash<Id, Entry>> latestBareOf(const QList<Id> &peers) const;
    [[nodiscard]] Result<int> countOf(const Id &peer) const;
    // Rule 11: the last day up to `until` on which there was contact: a note that is, or a 1:1 that was held. Null when
    // there is none.
    [[nodiscard]] Result<QDate> contactOf(const Id &peer, QDate until) const;
    // The same for everyone who has had any; some of them may lie in the trash.
    [[nodiscard]] Result<QHash<Id, QDate>> lastContacts(QDate until) const;

    // By peer, the day of the newest note of that kind since `from` about them, or with them there.
    [[nodiscard]] Result<QHash<Id, QDate>> lastOfKind(EntryKind kind, QDate from) const;

    // The newest note of that kind about this peer, or with them there, without saying whose it is; none: there is
    // none.
    [[nodiscard]] Result<std::optional<Entry>> newestOfKind(const Id &peer, EntryKind kind) const;

    // Which of the journal's pictures the note shows, from now on: those it no longer shows are let go.
    [[nodiscard]] Result<void> linkPictures(const Id &entry, const QList<QByteArray> &hashes, const Stamp &stamp);

    [[nodiscard]] Table<FiledLine> &filedLines() { return m_filed; }
    [[nodiscard]] Result<QList<FiledLine>> filedBy(const Id &entry) const;
    [[nodiscard]] Result<QList<FiledLine>> filedBy(const QList<Id> &entries) const;

private:
    [[nodiscard]] Result<void> writePeers(const Entry &entry, const Stamp &stamp);
    [[nodiscard]] Result<void> dropPeersNotIn(const Entry &entry, const Stamp &stamp);
    // Rows of a peer and a day; the later day counts.
    [[nodiscard]] Result<void> addDays(QHash<Id, QDate> &latest, const QString &sql, const QVariantList &binds) const;
    [[nodiscard]] Result<QList<Entry>> withPeers(Result<QList<Entry>> entries) const;

    Connection &m_connection;
    Table<Entry> m_entries;
    Table<FiledLine> m_filed;
};

} // namespace lanai
