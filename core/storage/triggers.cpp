#include "core/storage/triggers.h"
#include "core/storage/scalar.h"

namespace lanai {

namespace {

// The day a thing was made, for what has no day of its own.
constexpr QLatin1StringView dayMade{"date(@created_at/1000,'unixepoch')"};

// Things that carry the columns of stamp.h: those have revisions.
Result<QStringList> stampedTables(Connection &connection)
{
    return textsOf(connection, QStringLiteral("SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c "
                                              "WHERE m.type='table' AND c.name='hlc' AND m.name<>'tombstone' "
                                              "ORDER BY m.name"));
}

Result<void> dropTriggers(Connection &connection)
{
    const Result<QStringList> names =
        textsOf(connection, QStringLiteral("SELECT name FROM sqlite_master WHERE type='trigger'"));
    if (!names)
        return fail(names.error());
    for (const QString &name : *names) {
        const Result<void> dropped = connection.exec(QStringLiteral("DROP TRIGGER \"%1\"").arg(name));
        if (!dropped)
            return dropped;
    }
    return {};
}

Result<void> makeRevisionTriggers(Connection &connection, const QString &table)
{
    const Result<QStringList> columns =
        textsOf(connection,
                QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE name<>'pk' ORDER BY cid").arg(table));
    if (!columns)
        return fail(columns.error());
    QStringList members;
    for (const QString &column : *columns)
        members << QStringLiteral("'%1',old.%1").arg(column);

    // OR IGNORE keeps the row as it was before the command, however often the command touches it.
    const QString keep =
        QStringLiteral("INSERT OR IGNORE INTO revision (command_id,table_name,row_id,op,at,old_row) "
                       "SELECT command_id,'%1',%2.id,'%3',CAST((julianday('now')-2440587.5)*86400000 AS INTEGER),%4 "
                       "FROM current_command;");
    const QString old = QStringLiteral("json_object(%1)").arg(members.join(QLatin1Char(',')));
    const struct
    {
        QString op, row, content;
    } kinds[] = {{QStringLiteral("insert"), QStringLiteral("new"), QStringLiteral("NULL")},
                 {QStringLiteral("update"), QStringLiteral("old"), old},
                 {QStringLiteral("delete"), QStringLiteral("old"), old}};
    for (const auto &kind : kinds) {
        const Result<void> created =
            connection.exec(QStringLiteral("CREATE TRIGGER %1_revised_%2 AFTER %2 ON %1 BEGIN %3 END")
                                .arg(table, kind.op, keep.arg(table, kind.row, kind.op, kind.content)));
        if (!created)
            return created;
    }
    return {};
}

QString of(QLatin1StringView expression, const QString &row)
{
    return QString(expression).replace(QLatin1Char('@'), row);
}

// A row id in date order: days since 1970 above, a counter within the day below.
QString nextRid(const QString &day)
{
    const QString base = QStringLiteral("(CAST(julianday(%1)-2440587.5 AS INTEGER)*4194304)").arg(day);
    return QStringLiteral("(SELECT ifnull(max(rid),%1)+1 FROM search_doc WHERE rid BETWEEN %1 AND %1+4194303)")
        .arg(base);
}

QString addDoc(const SearchedTable &searched, const QString &from)
{
    return QStringLiteral("INSERT INTO search_doc (rid,thing_table,thing_id) SELECT %1,'%2',new.id %3;")
        .arg(nextRid(of(searched.day, QStringLiteral("new."))), QString(searched.table), from);
}

QString addWords(const SearchedTable &searched)
{
    return QStringLiteral("INSERT INTO search (rowid,text,pairs) SELECT rid,%1,new.pairs FROM search_doc "
                          "WHERE thing_id=new.id AND new.deleted_at IS NULL;")
        .arg(of(searched.words, QStringLiteral("new.")));
}

QString takeWords(const SearchedTable &searched)
{
    return QStringLiteral("INSERT INTO search (search,rowid,text,pairs) SELECT 'delete',rid,%1,old.pairs "
                          "FROM search_doc WHERE thing_id=old.id AND old.deleted_at IS NULL;")
        .arg(of(searched.words, QStringLiteral("old.")));
}

Result<void> makeSearchTriggers(Connection &connection, const SearchedTable &searched)
{
    const QString table = searched.table;
    const QString wordsBefore = of(searched.words, QStringLiteral("old."));
    const QString wordsAfter = of(searched.words, QStringLiteral("new."));
    const QString dayBefore = of(searched.day, QStringLiteral("old."));
    const QString dayAfter = of(searched.day, QStringLiteral("new."));
    const QStringList triggers{
        QStringLiteral("CREATE TRIGGER %1_found_insert AFTER INSERT ON %1 WHEN new.deleted_at IS NULL BEGIN %2 %3 END")
            .arg(table, addDoc(searched, {}), addWords(searched)),
        QStringLiteral("CREATE TRIGGER %1_found_update AFTER UPDATE ON %1 "
                       "WHEN %2 IS NOT %3 OR %4 IS NOT %5 OR old.pairs IS NOT new.pairs "
                       "OR (old.deleted_at IS NULL) IS NOT (new.deleted_at IS NULL) BEGIN "
                       "%6 DELETE FROM search_doc WHERE thing_id=old.id "
                       "AND (new.deleted_at IS NOT NULL OR %4 IS NOT %5); %7 %8 END")
            .arg(table, wordsBefore, wordsAfter, dayBefore, dayAfter, takeWords(searched),
                 addDoc(searched, QStringLiteral("WHERE new.deleted_at IS NULL AND NOT EXISTS "
                                                 "(SELECT 1 FROM search_doc WHERE thing_id=new.id)")),
                 addWords(searched)),
        QStringLiteral("CREATE TRIGGER %1_found_delete AFTER DELETE ON %1 BEGIN %2 "
                       "DELETE FROM search_doc WHERE thing_id=old.id; END")
            .arg(table, takeWords(searched))};
    for (const QString &trigger : triggers) {
        const Result<void> created = connection.exec(trigger);
        if (!created)
            return created;
    }
    return {};
}

} // namespace

const QList<SearchedTable> &searchedTables()
{
    using View = QLatin1StringView;
    // The same words, in the same order, as Mapping<T>::words() gives for the pairs.
    static const QList<SearchedTable> tables{
        {View("peer"),
         View("@name||' '||@preferred_name||' '||@role||' '||@organisation||' '||@team||' '||"
              "@how_we_met||' '||@tags"),
         dayMade},
        {View("role_history"), View("@role||' '||@organisation||' '||@team"), dayMade},
        {View("entry"), View("@body||' '||@tags"), View("@day")},
        {View("fact"), View("@label||' '||@text||' '||@learnt_where"),
         View("ifnull(@learnt_on,date(@created_at/1000,'unixepoch'))")},
        {View("insight"), View("@text"), View("ifnull(@learnt_on,date(@created_at/1000,'unixepoch'))")},
        {View("series"), View("@purpose"), dayMade},
        {View("term"), View("@why"), View("@first_day")},
        {View("meeting"), View("@outcome||' '||@remember||' '||@why"), View("@day")},
        {View("agenda_item"), View("@text"), dayMade},
        {View("commitment"), View("@text"), View("ifnull(@due,date(@created_at/1000,'unixepoch'))")},
        {View("renegotiation"), View("@why"), View("@on_day")},
        {View("ask"), View("@question||' '||@context"), dayMade},
        {View("topic"), View("@text"), dayMade},
        {View("practice"), View("@text"), dayMade},
        {View("staff_meeting"), View("@title"), View("@day")},
        {View("attendee"), View("@name||' '||@line"), dayMade},
        {View("staff_item"), View("@title||' '||@decision||' '||@outcome_text"), dayMade},
        {View("preview"), View("@words||' '||@changed"), View("@on_day")},
        {View("away_week"), View("@reason"), View("@from_day")},
    };
    return tables;
}

Result<void> makeTriggers(Connection &connection)
{
    const Result<void> dropped = dropTriggers(connection);
    if (!dropped)
        return dropped;
    const Result<QStringList> tables = stampedTables(connection);
    if (!tables)
        return fail(tables.error());
    for (const QString &table : *tables) {
        const Result<void> made = makeRevisionTriggers(connection, table);
        if (!made)
            return made;
    }
    for (const SearchedTable &searched : searchedTables()) {
        const Result<void> made = makeSearchTriggers(connection, searched);
        if (!made)
            return made;
    }
    return {};
}

Result<void> rebuildSearch(Connection &connection)
{
    Result<void> done =
        connection.exec(QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')")).and_then([&] {
            return connection.exec(QStringLiteral("DELETE FROM search_doc"));
        });
    for (const SearchedTable &searched : searchedTables()) {
        if (!done)
            return done;
        const QString day = of(searched.day, {});
        done = connection
                   .exec(QStringLiteral("INSERT INTO search_doc (rid,thing_table,thing_id) SELECT "
                                        "(SELECT ifnull(max(rid),base) FROM search_doc WHERE rid BETWEEN base AND "
                                        "base+4194303)+row_number() OVER (PARTITION BY base ORDER BY pk),'%1',id FROM "
                                        "(SELECT pk,id,CAST(julianday(%2)-2440587.5 AS INTEGER)*4194304 AS base "
                                        "FROM %1 WHERE deleted_at IS NULL)")
                             .arg(QString(searched.table), day))
                   .and_then([&] {
                       return connection.exec(
                           QStringLiteral("INSERT INTO search (rowid,text,pairs) SELECT rid,%2,pairs FROM %1 "
                                          "JOIN search_doc ON thing_id=id WHERE deleted_at IS NULL")
                               .arg(QString(searched.table), of(searched.words, {})));
                   });
    }
    return done;
}

} // namespace lanai
