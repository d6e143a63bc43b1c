// What belongs to the inbox beside the journal: whose seals it opens, and the notes that came out of it.
#pragma once
#include "core/domain/waitingnote.h"
#include "core/storage/secretbytes.h"
#include "core/storage/table.h"
#include <vector>

namespace lanai {

template<>
struct Mapping<WaitingNote>
{
    static constexpr QLatin1StringView table{"waiting_note"};
    static constexpr QLatin1StringView columns{"body,written_at,entry_id"};
    static constexpr bool searched = false;
    static void write(const WaitingNote &note, Values &out);
    static WaitingNote read(Row &row);
};

// A pair of keys that notes are sealed with.
struct InboxPair
{
    QByteArray publicKey;
    SecretBytes secretKey;
    QByteArray salt;        // of the file when it was made
    bool announced = false; // the inbox has named it
};

class InboxStore
{
public:
    explicit InboxStore(Connection &connection)
        : m_connection(connection)
        , m_notes(connection)
    {
    }

    // Every pair there ever was, the newest first.
    [[nodiscard]] Result<std::vector<InboxPair>> pairs() const;
    // Becomes the newest. Constraint when it is there already.
    [[nodiscard]] Result<void> addPair(const InboxPair &pair, qint64 now);
    [[nodiscard]] Result<void> announce(const QByteArray &publicKey);

    [[nodiscard]] Table<WaitingNote> &notes() { return m_notes; }
    // In the order they were written.
    [[nodiscard]] Result<QList<WaitingNote>> waiting() const;
    // The waiting notes that became one of these.
    [[nodiscard]] Result<QList<Id>> filedAs(const QList<Id> &entries) const;
    // Whether it came before, whatever became of it: also when it was erased since.
    [[nodiscard]] Result<bool> knows(const Id &note) const;

private:
    Connection &m_connection;
    Table<WaitingNote> m_notes;
};

} // namespace lanai
