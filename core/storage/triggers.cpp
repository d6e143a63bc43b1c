#include "core/storage/triggers.h"
#include "core/storage/scalar.h"

namespace lanai {

namespace {

// The day a thing was made, on this device's clocks: for what has no day of its own.
constexpr QLatin1StringView dayMade{"date(@created_at/1000,'unixepoch','localtime')"};

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

    // Keeps the row as it was before the command, however often the command touches it. (OR IGNORE would do, but the
    // conflict clause of an upsert that fires the trigger takes its place.)
    const QString keep =
        QStringLiteral("INSERT INTO revision (command_id,table_name,row_id,op,at,old_row) "
                       "SELECT command_id,'%1',%2.id,'%3',CAST((julianday('now')-2440587.5)*86400000 AS INTEGER),%4 "
                       "FROM current_command c WHERE NOT EXISTS (SELECT 1 FROM revision r WHERE "
                       "r.command_id=c.command_id AND r.table_name='%1' AND r.row_id=%2.id);");
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

// The first row id of a day: days since 1970 above, a counter within the day below. People have days of their own.
QString firstRid(const SearchedTable &searched, const QString &row)
{
    const QString base = QStringLiteral("CAST(julianday(%1)-2440587.5 AS INTEGER)*4194304").arg(of(searched.day, row));
    return searched.table == QLatin1StringView("peer") ? base + QStringLiteral("+70368744177664") : base;
}

QString nextRid(const SearchedTable &searched)
{
    return QStringLiteral("(SELECT ifnull(max(rid),%1)+1 FROM search_doc WHERE rid BETWEEN %1 AND %1+4194303)")
        .arg(firstRid(searched, QStringLiteral("new.")));
}

QString isFound(const SearchedTable &searched, const QString &row)
{
    return QStringLiteral("(%1deleted_at IS NULL AND (%2))").arg(row, of(searched.kept, row));
}

QString addDoc(const SearchedTable &searched, const QString &condition)
{
    return QStringLiteral("INSERT INTO search_doc (rid,thing_table,thing_pk) SELECT %1,'%2',new.pk WHERE %3;")
        .arg(nextRid(searched), QString(searched.table), condition);
}

QString docOf(const SearchedTable &searched, const QString &row)
{
    return QStringLiteral("thing_table='%1' AND thing_pk=%2pk").arg(QString(searched.table), row);
}

QString addWords(const SearchedTable &searched)
{
    return QStringLiteral("INSERT INTO search (rowid,text,pairs) SELECT rid,%1,new.pairs FROM search_doc "
                          "WHERE %2 AND %3;")
        .arg(of(searched.words, QStringLiteral("new.")), docOf(searched, QStringLiteral("new.")),
             isFound(searched, QStringLiteral("new.")));
}

QString takeWords(const SearchedTable &searched)
{
    return QStringLiteral("INSERT INTO search (search,rowid,text,pairs) SELECT 'delete',rid,%1,old.pairs "
                          "FROM search_doc WHERE %2 AND %3;")
        .arg(of(searched.words, QStringLiteral("old.")), docOf(searched, QStringLiteral("old.")),
             isFound(searched, QStringLiteral("old.")));
}

// Words, day or being found at all have changed.
QString isFoundOtherwise(const SearchedTable &searched)
{
    const QString before = QStringLiteral("old.");
    const QString after = QStringLiteral("new.");
    return QStringLiteral("%1 IS NOT %2 OR %3 IS NOT %4 OR %5 IS NOT %6 OR old.pairs IS NOT new.pairs")
        .arg(of(searched.words, before), of(searched.words, after), of(searched.day, before), of(searched.day, after),
             isFound(searched, before), isFound(searched, after));
}

Result<void> makeSearchTriggers(Connection &connection, const SearchedTable &searched)
{
    const QString table = searched.table;
    const QString found = isFound(searched, QStringLiteral("new."));
    const QString oldDoc = docOf(searched, QStringLiteral("old."));
    const QString keepsDay =
        QStringLiteral("%1 IS %2")
            .arg(of(searched.day, QStringLiteral("old.")), of(searched.day, QStringLiteral("new.")));
    const QString isNew = QStringLiteral("%1 AND NOT EXISTS (SELECT 1 FROM search_doc WHERE %2)")
                              .arg(found, docOf(searched, QStringLiteral("new.")));
    const QStringList triggers{
        QStringLiteral("CREATE TRIGGER %1_found_insert AFTER INSERT ON %1 WHEN %2 BEGIN %3 %4 END")
            .arg(table, found, addDoc(searched, QStringLiteral("1")), addWords(searched)),
        QStringLiteral("CREATE TRIGGER %1_found_update AFTER UPDATE ON %1 WHEN %2 BEGIN %3 "
                       "DELETE FROM search_doc WHERE %4 AND NOT (%5 AND %6); %7 %8 END")
            .arg(table, isFoundOtherwise(searched), takeWords(searched), oldDoc, found, keepsDay,
                 addDoc(searched, isNew), addWords(searched)),
        QStringLiteral(
            "CREATE TRIGGER %1_found_delete AFTER DELETE ON %1 BEGIN %2 DELETE FROM search_doc WHERE %3; END")
            .arg(table, takeWords(searched), oldDoc)};
    for (const QString &trigger : triggers) {
        const Result<void> created = connection.exec(trigger);
        if (!created)
            return created;
    }
    return {};
}

using View = QLatin1StringView;

// People, what one knows of them, their 1:1s and what was promised.
QList<SearchedTable> searchedOfPeople()
{
    return {
        {View("peer"),
         View("@name||' '||@preferred_name||' '||@role||' '||@organisation||' '||@team||' '||"
              "@how_we_met||' '||@tags"),
         dayMade},
        {View("role_history"), View("@role||' '||@organisation||' '||@team"), dayMade},
        {View("entry"), View("@body||' '||@tags"), View("@day")},
        {View("fact"), View("@label||' '||@text||' '||@learnt_where"), dayMade},
        {View("insight"), View("@text"), dayMade},
        {View("series"), View("@purpose"), dayMade},
        {View("term"), View("@why"), View("ifnull(@decided_on,date(@created_at/1000,'unixepoch','localtime'))")},
        {View("meeting"), View("@outcome||' '||@remember||' '||@why"), View("@day")},
        {View("agenda_item"), View("@text"), dayMade},
        {View("commitment"), View("@text"), View("ifnull(@due,date(@created_at/1000,'unixepoch','localtime'))")},
        {View("renegotiation"), View("@why"), dayMade},
    };
}

// Questions and circles.
QList<SearchedTable> searchedOfGroups()
{
    return {
        {View("ask"), View("@question||' '||@context||' '||@did||' '||@went||' '||@tags"), dayMade},
        {View("ask_wording"), View("@text||' '||@why"), dayMade},
        {View("ask_reply"), View("@words"), View("@day")},
        {View("ask_thread"), View("@text"), dayMade},
        {View("circle"), View("@name||' '||@purpose||' '||@principles||' '||@talks_in||' '||@rule"), dayMade},
        {View("circle_term"), View("@why"), View("ifnull(@decided_on,date(@created_at/1000,'unixepoch','localtime'))")},
        {View("circle_session"), View("@topic||' '||@why||' '||@opening||' '||@questions||' '||@closing||' '||@notes"),
         View("@day")},
        {View("circle_takeaway"), View("@text||' '||@tags"), dayMade},
        {View("circle_topic"), View("@text"), dayMade},
    };
}

// Staff meetings, projects, trust, rituals, and the starter set: what ships with the app isn't found, as nobody wrote
// it.
QList<SearchedTable> searchedOfWork()
{
    return {
        {View("topic"), View("@text"), dayMade, View("@starter=0")},
        {View("practice"), View("@text"), dayMade, View("@starter=0")},
        {View("staff_meeting"), View("@title"), dayMade},
        {View("attendee"), View("@name||' '||@line"), dayMade},
        {View("staff_item"), View("@title||' '||@decision||' '||@outcome_text"), dayMade},
        {View("preview"), View("@words||' '||@changed"), dayMade},
        {View("away_week"), View("@reason"), dayMade},
        {View("project"), View("@title||' '||@about||' '||@hope||' '||@ended_why||' '||@differently"),
         View("ifnull(@due,date(@created_at/1000,'unixepoch','localtime'))")},
        {View("project_step"), View("@why"), View("@on_day")},
        {View("project_note"), View("@text"), dayMade},
        {View("checkin"),
         View("@listening_fact||' '||@openness_fact||' '||@vulnerability_fact||' '||@words||' '||@easier"),
         View("@day")},
        {View("ritual"), View("@title||' '||@tacked_on"), dayMade},
    };
}

} // namespace

const QList<SearchedTable> &searchedTables()
{
    // The same words, in the same order, as Mapping<T>::words() gives for the pairs. Days: Edges, Search; what is
    // planned ahead and written later (a meeting's outcome, why a term was decided so) is found under the day it is
    // written on.
    static const QList<SearchedTable> tables = searchedOfPeople() + searchedOfGroups() + searchedOfWork();
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
        const QString table = searched.table;
        done =
            connection
                .exec(QStringLiteral("INSERT INTO search_doc (rid,thing_table,thing_pk) SELECT "
                                     "(SELECT ifnull(max(rid),base) FROM search_doc WHERE rid BETWEEN base AND "
                                     "base+4194303)+row_number() OVER (PARTITION BY base ORDER BY pk),'%1',pk FROM "
                                     "(SELECT pk,%2 AS base FROM %1 WHERE %3)")
                          .arg(table, firstRid(searched, {}), isFound(searched, {})))
                .and_then([&] {
                    return connection.exec(QStringLiteral("INSERT INTO search (rowid,text,pairs) SELECT rid,%2,pairs "
                                                          "FROM search_doc JOIN %1 ON pk=thing_pk "
                                                          "WHERE thing_table='%1' ORDER BY rid")
                                               .arg(table, of(searched.words, {})));
                });
    }
    return done;
}

} // namespace lanai
