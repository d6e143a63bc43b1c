#include "core/storage/askstore.h"
#include "core/domain/askrules.h"
#include "core/storage/partrows.h"
#include "core/storage/scalar.h"

namespace lanai {

namespace {

constexpr QLatin1StringView ofAsk{"ask_id"};

// Whom living questions have reached.
constexpr QLatin1StringView heard{
    "WITH went AS (SELECT r.* FROM ask_recipient r JOIN ask ON ask.id=r.ask_id WHERE r.deleted_at IS NULL AND "
    "ask.deleted_at IS NULL), there AS (SELECT circle_session.* FROM circle_session WHERE state='held' AND "
    "deleted_at IS NULL), heard AS ("
    "SELECT ask_id,NULL AS circle_id,peer_id,asked_on FROM went WHERE peer_id IS NOT NULL UNION "
    "SELECT ask_id,went.circle_id,a.peer_id,asked_on FROM went JOIN there ON there.circle_id=went.circle_id AND "
    "there.day=asked_on JOIN circle_attendance a ON a.session_id=there.id AND a.deleted_at IS NULL UNION "
    "SELECT ask_id,went.circle_id,m.peer_id,asked_on FROM went JOIN circle_member m ON m.circle_id=went.circle_id "
    "AND m.deleted_at IS NULL WHERE NOT EXISTS (SELECT 1 FROM there WHERE there.circle_id=went.circle_id AND "
    "there.day=asked_on)) "};

} // namespace

Result<void> AskStore::put(Ask ask, const Stamp &stamp)
{
    ask.state = askState(ask);
    return m_asks.put(ask, stamp)
        .and_then([&] { return putRows(m_wordings, ofAsk, ask.id, ask.wordings, stamp); })
        .and_then([&] { return putRows(m_recipients, ofAsk, ask.id, ask.recipients, stamp); })
        .and_then([&] { return putRows(m_replies, ofAsk, ask.id, ask.replies, stamp); })
        .and_then([&] { return putRows(m_threads, ofAsk, ask.id, ask.threads, stamp); });
}

Result<void> AskStore::trash(const Id &ask, const Stamp &stamp)
{
    return m_asks.trash(ask, stamp)
        .and_then([&] { return trashRows(m_wordings, ofAsk, ask, stamp); })
        .and_then([&] { return trashRows(m_recipients, ofAsk, ask, stamp); })
        .and_then([&] { return trashRows(m_replies, ofAsk, ask, stamp); })
        .and_then([&] { return trashRows(m_threads, ofAsk, ask, stamp); });
}

Result<QList<Ask>> AskStore::whole(Result<QList<Ask>> asks) const
{
    if (!asks || asks->isEmpty())
        return asks;
    using Order = QLatin1StringView;
    return addRows(m_wordings, ofAsk, Order("until_day,pk"), *asks, &AskWordingRow::askId, &Ask::wordings)
        .and_then([&] {
            return addRows(m_recipients, ofAsk, Order("position,pk"), *asks, &AskRecipientRow::askId, &Ask::recipients);
        })
        .and_then(
            [&] { return addRows(m_replies, ofAsk, Order("day,pk"), *asks, &AskAnswerRow::askId, &Ask::replies); })
        .and_then(
            [&] { return addRows(m_threads, ofAsk, Order("position,pk"), *asks, &AskThreadRow::askId, &Ask::threads); })
        .map([&] {
            for (Ask &ask : *asks)
                ask.state = askState(ask);
            return *asks;
        });
}

Result<Ask> AskStore::get(const Id &ask) const
{
    return m_asks.get(ask)
        .and_then([this](const Ask &found) { return whole(QList<Ask>{found}); })
        .map([](const QList<Ask> &found) { return found.first(); });
}

Result<QList<Ask>> AskStore::all() const
{
    return whole(m_asks.where(QStringLiteral("1 ORDER BY created_at DESC, pk DESC")));
}

Result<QList<Ask>> AskStore::ofPeer(const Id &peer) const
{
    const Result<QStringList> ids =
        textsOf(m_connection,
                heard + QStringLiteral("SELECT ask_id FROM heard WHERE peer_id=?1 UNION SELECT ask_id FROM ask_reply "
                                       "WHERE peer_id=?1 AND deleted_at IS NULL"),
                {idText(peer)});
    if (!ids)
        return fail(ids.error());
    QList<Id> asks;
    for (const QString &id : *ids)
        asks << idFromText(id);
    return whole(m_asks.where(
        QStringLiteral("id IN (SELECT value FROM json_each(?)) ORDER BY created_at DESC, pk DESC"), {idSet(asks)}));
}

Result<QList<AskHearer>> AskStore::hearers(QDate from) const
{
    return m_connection.list<AskHearer>(
        heard + QStringLiteral("SELECT ask_id,circle_id,peer_id,asked_on FROM heard WHERE asked_on>=? "
                               "ORDER BY asked_on"),
        {from.isValid() ? dayText(from) : QString::fromLatin1("")}, [](const QSqlQuery &query) {
            Row row(query);
            AskHearer hearer;
            hearer.askId = row.id();
            hearer.circleId = row.id();
            hearer.peerId = row.id();
            hearer.askedOn = row.day();
            return hearer;
        });
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
