// Questions for peers: their wordings, whom they went to, what came back and what was woven of it.
#pragma once
#include "core/domain/ask.h"
#include "core/storage/table.h"

namespace lanai {

template<>
struct Mapping<Ask>
{
    static constexpr QLatin1StringView table{"ask"};
    static constexpr QLatin1StringView columns{"question,context,state,entry_id,closes_on,privacy,tags,asked_on,"
                                               "answered_on,did,did_on,went,went_on,closed_on"};
    static constexpr bool searched = true;
    static void write(const Ask &ask, Values &out);
    static Ask read(Row &row); // without its parts
    static QString words(const Ask &ask);
};

struct AskWordingRow : AskWording
{
    Id askId;
};

template<>
struct Mapping<AskWordingRow>
{
    static constexpr QLatin1StringView table{"ask_wording"};
    static constexpr QLatin1StringView columns{"ask_id,until_day,text,why"};
    static constexpr bool searched = true;
    static void write(const AskWordingRow &wording, Values &out);
    static AskWordingRow read(Row &row);
    static QString words(const AskWordingRow &wording) { return wording.text + QLatin1Char('\n') + wording.why; }
};

struct AskRecipientRow : AskRecipient
{
    Id askId;
    int position = 0;
};

template<>
struct Mapping<AskRecipientRow>
{
    static constexpr QLatin1StringView table{"ask_recipient"};
    static constexpr QLatin1StringView columns{"ask_id,peer_id,circle_id,asked_on,way,agenda_id,thanked_on,position"};
    static constexpr bool searched = false;
    static void write(const AskRecipientRow &recipient, Values &out);
    static AskRecipientRow read(Row &row);
};

struct AskAnswerRow : AskReply
{
    Id askId;
};

template<>
struct Mapping<AskAnswerRow>
{
    static constexpr QLatin1StringView table{"ask_reply"};
    static constexpr QLatin1StringView columns{"ask_id,peer_id,day,way,words"};
    static constexpr bool searched = true;
    static void write(const AskAnswerRow &reply, Values &out);
    static AskAnswerRow read(Row &row);
    static QString words(const AskAnswerRow &reply) { return reply.words; }
};

struct AskThreadRow : AskThread
{
    Id askId;
    int position = 0;
};

template<>
struct Mapping<AskThreadRow>
{
    static constexpr QLatin1StringView table{"ask_thread"};
    static constexpr QLatin1StringView columns{"ask_id,reply_id,text,position"};
    static constexpr bool searched = true;
    static void write(const AskThreadRow &thread, Values &out);
    static AskThreadRow read(Row &row);
    static QString words(const AskThreadRow &thread) { return thread.text; }
};

// Somebody whom a question has reached: in person, or in a circle. Of a circle that met on the day when it was asked
// there, those who attended; else its members.
struct AskHearer
{
    Id askId;
    Id circleId; // null: in person
    Id peerId;
    QDate askedOn;
};

class AskStore
{
public:
    explicit AskStore(Connection &connection)
        : m_connection(connection)
        , m_asks(connection)
        , m_wordings(connection)
        , m_recipients(connection)
        , m_replies(connection)
        , m_threads(connection)
    {
    }

    // The asks alone, as a note files them: written so, their parts stay as they are. Their state is as it is told.
    [[nodiscard]] Table<Ask> &asks() { return m_asks; }
    [[nodiscard]] const Table<Ask> &asks() const { return m_asks; }

    // An ask with all its parts: those not in its lists leave it. Its state is what follows from them.
    [[nodiscard]] Result<void> put(Ask ask, const Stamp &stamp);
    // With its parts.
    [[nodiscard]] Result<void> trash(const Id &ask, const Stamp &stamp);
    [[nodiscard]] Result<Ask> get(const Id &ask) const;
    // Newest first.
    [[nodiscard]] Result<QList<Ask>> all() const;
    // That reached somebody, or that somebody replied to; newest first.
    [[nodiscard]] Result<QList<Ask>> ofPeer(const Id &peer) const;
    // Of living asks that went out on or after `from` (null: ever), by day; in no order within one.
    [[nodiscard]] Result<QList<AskHearer>> hearers(QDate from = {}) const;

    // These without their parts.
    [[nodiscard]] Result<QList<Ask>> ofEntry(const Id &entry) const;
    [[nodiscard]] Result<QList<Ask>> ofEntries(const QList<Id> &entries) const;
    // Whether any ask is draft or open.
    [[nodiscard]] Result<bool> anyUnanswered() const;
    // Draft or open, newest first.
    [[nodiscard]] Result<QList<Ask>> unanswered() const;

private:
    [[nodiscard]] Result<QList<Ask>> whole(Result<QList<Ask>> asks) const;

    Connection &m_connection;
    Table<Ask> m_asks;
    Table<AskWordingRow> m_wordings;
    Table<AskRecipientRow> m_recipients;
    Table<AskAnswerRow> m_replies;
    Table<AskThreadRow> m_threads;
};

} // namespace lanai
