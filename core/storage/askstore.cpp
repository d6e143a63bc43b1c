#include "core/storage/askstore.h"
#include "core/storage/scalar.h"

namespace lanai {

void Mapping<Ask>::write(const Ask &ask, Values &out)
{
    out.text(ask.question).text(ask.context).word(ask.state).id(ask.entryId).day(ask.closesOn).word(ask.privacy);
}

Ask Mapping<Ask>::read(Row &row)
{
    Ask ask;
    row.start(ask);
    ask.question = row.text();
    ask.context = row.text();
    ask.state = row.word(AskState::Draft);
    ask.entryId = row.id();
    ask.closesOn = row.day();
    ask.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    return ask;
}

Result<QList<Ask>> AskStore::ofEntry(const Id &entry) const
{
    return m_asks.where(QStringLiteral("entry_id=? ORDER BY pk"), {idText(entry)});
}

Result<QList<Ask>> AskStore::ofEntries(const QList<Id> &entries) const
{
    return m_asks.where(QStringLiteral("entry_id IN (SELECT value FROM json_each(?)) ORDER BY pk"), {idSet(entries)});
}

Result<bool> AskStore::anyUnanswered() const
{
    return numberOf(m_connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM ask WHERE state IN ('draft','open') "
                                                 "AND deleted_at IS NULL)"))
        .map([](qint64 found) { return found != 0; });
}

Result<QList<Ask>> AskStore::unanswered() const
{
    return m_asks.where(QStringLiteral("state IN ('draft','open') ORDER BY pk DESC"));
}

} // namespace lanai
