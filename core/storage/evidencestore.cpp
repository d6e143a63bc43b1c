#include "core/storage/evidencestore.h"
#include "core/storage/evidencetables.h"
#include "core/storage/row.h"
#include "core/storage/scalar.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace lanai {

namespace {

QList<Id> idsOf(const QStringList &texts)
{
    QList<Id> ids;
    for (const QString &text : texts) {
        if (const Id id = idFromText(text); !id.isNull())
            ids << id;
    }
    return ids;
}

EvidenceThing readEvidence(const QSqlQuery &query, FoundKind kind)
{
    Row row(query);
    EvidenceThing thing;
    thing.kind = kind;
    thing.id = row.id();
    thing.ask = row.id();
    thing.peers = idsOf(row.list());
    thing.named = idsOf(row.list());
    thing.on = row.day();
    thing.title = row.text();
    thing.text = row.text();
    thing.context = row.text();
    thing.rule = row.text();
    thing.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    return thing;
}

QString rowSet(const QList<qint64> &rows)
{
    QJsonArray all;
    for (const qint64 row : rows)
        all << row;
    return QString::fromLatin1(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

// A beginning of a word, in quotes: nothing of it is taken for an operator.
QString evidenceWord(const QString &beginning)
{
    constexpr qsizetype leastBeginning = 3; // shorter ones begin too many words
    QString word = beginning;
    word.remove(u'"');
    return u'"' + word + u'"' + (word.size() >= leastBeginning ? QStringLiteral("*") : QString());
}

} // namespace

QString evidenceExpression(const QStringList &beginnings)
{
    QStringList any;
    for (const QString &beginning : beginnings) {
        QStringList all;
        for (const QString &part : beginning.split(u' ', Qt::SkipEmptyParts))
            all << evidenceWord(part);
        if (!all.isEmpty())
            any << u'(' + all.join(QStringLiteral(" AND ")) + u')';
    }
    return any.isEmpty() ? QString() : QStringLiteral("text : (%1)").arg(any.join(QStringLiteral(" OR ")));
}

Result<EvidenceStore::Rows> EvidenceStore::rowsHolding(const QString &match) const
{
    Result<QSqlQuery> query =
        m_connection.query(QStringLiteral("SELECT thing_table,thing_pk FROM search CROSS JOIN search_doc ON "
                                          "rid=search.rowid WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?"),
                           {match, mostLookedAt});
    if (!query)
        return fail(query.error());
    Rows rows;
    while (query->next()) {
        Row row(*query);
        const QString table = row.text();
        rows[table] << row.number();
    }
    return m_connection.finished(*query).map([&rows] { return rows; });
}

Result<QList<EvidenceThing>> EvidenceStore::holding(const QStringList &beginnings) const
{
    const QString match = evidenceExpression(beginnings);
    if (match.isEmpty())
        return QList<EvidenceThing>();
    const Result<Rows> rows = rowsHolding(match);
    if (!rows)
        return fail(rows.error());
    QList<EvidenceThing> things;
    for (const EvidenceTable &table : evidenceTables()) {
        const QList<qint64> own = rows->value(table.table);
        const QList<qint64> around = table.around.isEmpty() ? QList<qint64>() : rows->value(table.around);
        if (own.isEmpty() && around.isEmpty())
            continue;
        const auto found = m_connection.list<EvidenceThing>(
            evidenceSelect(table), {rowSet(own), rowSet(around)},
            [&table](const QSqlQuery &query) { return readEvidence(query, table.kind); });
        if (!found)
            return fail(found.error());
        things += *found;
    }
    return things;
}

Result<QList<PeerStanding>> EvidenceStore::standings() const
{
    return m_connection.list<PeerStanding>(
        QStringLiteral("SELECT id,role,organisation,team,tags FROM peer WHERE deleted_at IS NULL ORDER BY name, pk"),
        {}, [](const QSqlQuery &query) {
            Row row(query);
            const Id id = row.id();
            const QString role = row.text();
            const QString organisation = row.text();
            const QString team = row.text();
            return PeerStanding{id, role, organisation, team, row.list()};
        });
}

Result<qint64> EvidenceStore::count() const
{
    return numberOf(m_connection, QStringLiteral("SELECT count(*) FROM search_doc"));
}

} // namespace lanai
