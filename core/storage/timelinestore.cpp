#include "core/storage/timelinestore.h"
#include "core/storage/row.h"
#include "core/storage/saidincircle.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace lanai {

namespace {

// Where rows come from. On one day they stand in the order of `place`, and within a source the newest first.
struct Source
{
    int place;
    TimelineKind kind;
    QList<TimelineFilter> shownIn;
    QString sql; // id, day, pk, text, whether that is all, privacy, then the kind's own
};

// `from` holds %1 where conditions end; `day` is the row's, newest first from the cursor on. ?1 peer, ?2 day, ?3 pk,
// ?4 count, ?5 longest text.
QString sourceSql(const QString &columns, const QString &from, const QString &day, const QString &pk)
{
    return QStringLiteral("SELECT %1 %2 AND %3<=?2 AND (%3<?2 OR %4<?3) ORDER BY %3 DESC,%4 DESC LIMIT ?4")
        .arg(columns, from, day, pk);
}

QString textColumns(const QString &column)
{
    return QStringLiteral("substr(%1,1,?5),length(%1)<=?5").arg(column);
}

QString entrySql(const QString &only)
{
    // From the peer's own notes, which lie in the index by day.
    return sourceSql(QStringLiteral("e.id,p.day,p.pk,%1,e.privacy,e.kind,ifnull(m.actual_minutes,0),ifnull(m.worth,0)")
                         .arg(textColumns(QStringLiteral("e.body"))),
                     QStringLiteral("FROM entry_peer p CROSS JOIN entry e ON e.id=p.entry_id LEFT JOIN meeting m "
                                    "ON m.id=e.meeting_id AND m.deleted_at IS NULL WHERE p.peer_id=?1 "
                                    "AND p.role<>'mentioned' AND p.deleted_at IS NULL") +
                         only,
                     QStringLiteral("p.day"), QStringLiteral("p.pk"));
}

QString commitmentSql(const QString &only)
{
    const QString day = QStringLiteral("ifnull(closed_on,made_on)");
    return sourceSql(QStringLiteral("id,%1,pk,%2,privacy,side,state,due").arg(day, textColumns(QStringLiteral("text"))),
                     QStringLiteral("FROM commitment WHERE peer_id=?1 AND deleted_at IS NULL") + only, day,
                     QStringLiteral("pk"));
}

QString knownSql(const QString &table, const QString &dayColumn, const QString &text, const QString &privacy)
{
    const QString day = QStringLiteral("ifnull(%1,'')").arg(dayColumn);
    return sourceSql(QStringLiteral("id,%1,pk,%2,%3").arg(day, textColumns(text), privacy),
                     QStringLiteral("FROM %1 WHERE peer_id=?1 AND deleted_at IS NULL").arg(table), day,
                     QStringLiteral("pk"));
}

const QList<Source> &sources()
{
    using F = TimelineFilter;
    const QString learnt = QStringLiteral("learnt_on");
    const QString text = QStringLiteral("text");
    const QString privacy = QStringLiteral("privacy");
    static const QList<Source> all{
        {0, TimelineKind::Entry, {F::All}, entrySql({})},
        {0, TimelineKind::Entry, {F::OneOnOnes}, entrySql(QStringLiteral(" AND e.kind='1:1'"))},
        {1, TimelineKind::Commitment, {F::All}, commitmentSql(QStringLiteral(" AND state='kept'"))},
        {1, TimelineKind::Commitment, {F::Commitments}, commitmentSql({})},
        {2, TimelineKind::Fact, {F::All, F::Facts}, knownSql(QStringLiteral("fact"), learnt, text, privacy)},
        {3, TimelineKind::Insight, {F::All, F::Insights}, knownSql(QStringLiteral("insight"), learnt, text, privacy)},
        {4,
         TimelineKind::Role,
         {F::All},
         knownSql(QStringLiteral("role_history"), QStringLiteral("until_day"), QStringLiteral("role"),
                  QStringLiteral("'sheet-safe'"))},
        {5,
         TimelineKind::CheckIn,
         {F::All, F::Trust},
         sourceSql(QStringLiteral("id,day,pk,%1,'private',trust,listening,openness,vulnerability,asked")
                       .arg(textColumns(QStringLiteral("words"))),
                   QStringLiteral("FROM checkin WHERE peer_id=?1 AND deleted_at IS NULL"), QStringLiteral("day"),
                   QStringLiteral("pk"))},
    };
    return all;
}

struct Placed
{
    TimelineRow row;
    TimelineCursor at;
};

Placed read(const QSqlQuery &query, const Source &source)
{
    Row row(query);
    Placed placed;
    TimelineRow &line = placed.row;
    line.kind = source.kind;
    line.id = row.id();
    line.date = row.day();
    placed.at = {line.date, source.place, row.number()};
    line.text = row.text();
    line.isWhole = row.flag();
    line.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    if (source.kind == TimelineKind::Entry) {
        line.entryKind = row.word(EntryKind::Note);
        line.minutes = row.small();
        line.worth = row.small();
    } else if (source.kind == TimelineKind::CheckIn) {
        line.trust = row.small();
        line.listening = row.small();
        line.openMindedness = row.small();
        line.vulnerability = row.small();
        line.asked = row.flag();
    } else if (source.kind == TimelineKind::Commitment) {
        line.side = row.word(CommitmentSide::Mine);
        line.state = row.word(CommitmentState::Open);
        const QDate due = row.day();
        if (line.state == CommitmentState::Kept) {
            line.kind = TimelineKind::CommitmentKept;
            line.daysEarly = due.isValid() ? static_cast<int>(line.date.daysTo(due)) : 0;
        }
    }
    return placed;
}

// The cursor as one source sees it: on the cursor's day, the sources before the cursor's are over, and all of those
// after it are still to come.
QVariantList binds(const Id &peer, const Source &source, const TimelineCursor &from, int count, int longest)
{
    constexpr qint64 all = std::numeric_limits<qint64>::max();
    if (from.pk == 0)
        return {idText(peer), QStringLiteral("9999-12-31"), all, count, longest};
    const QString day = from.date.isValid() ? dayText(from.date) : QStringLiteral(""); // undated ones come last
    const qint64 pk = source.place > from.source ? all : source.place == from.source ? from.pk : 0;
    return {idText(peer), day, pk, count, longest};
}

} // namespace

Result<TimelinePage> TimelineStore::page(const Id &peer, TimelineFilter filter, int count, const TimelineCursor &from,
                                         int longest) const
{
    QList<Placed> found;
    for (const Source &source : sources()) {
        if (!source.shownIn.contains(filter))
            continue;
        const Result<QList<Placed>> rows =
            m_connection.list<Placed>(source.sql, binds(peer, source, from, count + 1, longest),
                                      [&source](const QSqlQuery &query) { return read(query, source); });
        if (!rows)
            return fail(rows.error());
        found << *rows;
    }
    std::stable_sort(found.begin(), found.end(), [](const Placed &one, const Placed &other) {
        return std::tuple(other.at.date, one.at.source, other.at.pk) <
               std::tuple(one.at.date, other.at.source, one.at.pk);
    });
    TimelinePage page;
    page.isLast = found.size() <= count;
    for (const Placed &placed : found.mid(0, count)) {
        page.rows << placed.row;
        page.next = placed.at;
    }
    return addFiled(page.rows).and_then([&] { return addRules(page.rows); }).map([&] { return page; });
}

Result<void> TimelineStore::addFiled(QList<TimelineRow> &rows) const
{
    QJsonArray ids;
    QHash<Id, TimelineRow *> byId;
    for (TimelineRow &row : rows) {
        if (row.kind != TimelineKind::Entry)
            continue;
        ids << idText(row.id);
        byId.insert(row.id, &row);
    }
    Result<QSqlQuery> query = m_connection.query(
        QStringLiteral("SELECT entry_id,sum(thing_table='commitment'),sum(thing_table='fact') FROM filed_line "
                       "WHERE entry_id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL GROUP BY entry_id"),
        {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))});
    if (!query)
        return fail(query.error());
    while (query->next()) {
        Row row(*query);
        TimelineRow &entry = *byId.value(row.id());
        entry.commitments = row.small();
        entry.facts = row.small();
    }
    return m_connection.finished(*query);
}

Result<void> TimelineStore::addRules(QList<TimelineRow> &rows) const
{
    QList<Id> things;
    for (const TimelineRow &row : std::as_const(rows)) {
        if (row.kind != TimelineKind::Entry)
            things << row.id;
    }
    if (things.isEmpty())
        return {};
    return circleRulesOf(m_connection, things).map([&rows](const QHash<Id, QString> &rules) {
        for (TimelineRow &row : rows)
            row.rule = rules.value(row.id);
    });
}

} // namespace lanai
