// Questions for peers.
#pragma once
#include "core/domain/ask.h"
#include "core/storage/table.h"

namespace lanai {

template<>
struct Mapping<Ask>
{
    static constexpr QLatin1StringView table{"ask"};
    static constexpr QLatin1StringView columns{"question,context,state,entry_id,closes_on,privacy"};
    static constexpr bool searched = true;
    static void write(const Ask &ask, Values &out);
    static Ask read(Row &row);
    static QString words(const Ask &ask) { return ask.question + QLatin1Char('\n') + ask.context; }
};

class AskStore
{
public:
    explicit AskStore(Connection &connection)
        : m_connection(connection)
        , m_asks(connection)
    {
    }

    [[nodiscard]] Table<Ask> &asks() { return m_asks; }
    [[nodiscard]] const Table<Ask> &asks() const { return m_asks; }
    [[nodiscard]] Result<QList<Ask>> ofEntry(const Id &entry) const;
    [[nodiscard]] Result<QList<Ask>> ofEntries(const QList<Id> &entries) const;
    // Whether any ask is draft or open.
    [[nodiscard]] Result<bool> anyUnanswered() const;
    // Draft or open, newest first.
    [[nodiscard]] Result<QList<Ask>> unanswered() const;

private:
    Connection &m_connection;
    Table<Ask> m_asks;
};

} // namespace lanai
