#include "core/storage/foundthing.h"
#include "core/storage/foundcircles.h"
#include "core/storage/row.h"
#include "core/storage/saidincircle.h"
#include "core/storage/scalar.h"
#include <QSet>

namespace lanai {

namespace {

using View = QLatin1StringView;

constexpr qint64 rowsOfADay = qint64(1) << 22;
constexpr QDate epoch = QDate::fromJulianDay(2'440'588); // 1 January 1970
constexpr View sheetSafe{"'sheet-safe'"};
constexpr View ownPrivacy{"t.privacy"};
constexpr View ownPeer{"t.peer_id IN wanted"};

// Who and what is written about them.
QList<SearchedThing> peopleAndNotes()
{
    return {
        {View("peer"), FoundKind::Peer,
         View("t.id,json_array(t.id),t.name,t.preferred_name||char(10)||t.role||char(10)||t.organisation||char(10)||"
              "t.team||char(10)||t.how_we_met,t.tags,NULL,NULL,t.role,''"),
         sheetSafe, View(), View("t.id IN wanted")},
        {View("role_history"), FoundKind::Role,
         View("t.peer_id,json_array(t.peer_id),'',t.role||char(10)||t.organisation||char(10)||t.team,'[]',"
              "t.until_day,NULL,'',''"),
         sheetSafe, View(), ownPeer},
        {View("entry"), FoundKind::Entry,
         View("t.id,(SELECT json_group_array(peer_id) FROM (SELECT peer_id FROM entry_peer WHERE entry_id=t.id "
              "AND role<>'mentioned' AND deleted_at IS NULL ORDER BY "
              "position,pk)),'',t.body,t.tags,t.day,NULL,t.kind,''"),
         ownPrivacy, View(),
         View("t.id IN (SELECT entry_id FROM entry_peer WHERE peer_id IN wanted AND deleted_at IS NULL)")},
        {View("fact"), FoundKind::Fact,
         View("t.id,json_array(t.peer_id),t.label,t.text||char(10)||t.learnt_where,'[]',"
              "t.learnt_on,NULL,'',''"),
         ownPrivacy, View(), ownPeer},
        {View("insight"), FoundKind::Insight, View("t.id,json_array(t.peer_id),'',t.text,'[]',t.learnt_on,NULL,'',''"),
         ownPrivacy, View(), ownPeer},
    };
}

// What is regular, and what came of it.
QList<SearchedThing> meetingsAndPromises()
{
    return {
        {View("series"), FoundKind::Series, View("t.id,json_array(t.peer_id),'',t.purpose,'[]',NULL,NULL,'',''"),
         sheetSafe, View(), ownPeer},
        {View("term"), FoundKind::Series,
         View("t.series_id,(SELECT json_array(peer_id) FROM series WHERE id=t.series_id),'',t.why,'[]',"
              "t.decided_on,NULL,'',''"),
         sheetSafe, View(), View("t.series_id IN (SELECT id FROM series WHERE peer_id IN wanted)")},
        {View("meeting"), FoundKind::Meeting,
         View("t.id,json_array(t.peer_id),'',t.outcome||char(10)||t.remember||char(10)||t.why,'[]',t.day,NULL,'',"
              "t.state"),
         ownPrivacy, View(), ownPeer},
        {View("agenda_item"), FoundKind::AgendaItem,
         View("t.id,json_array(t.peer_id),'',t.text,'[]',(SELECT day FROM meeting WHERE id=t.meeting_id),NULL,'',''"),
         ownPrivacy, View("t.done=0"), ownPeer},
        {View("commitment"), FoundKind::Commitment,
         View("t.id,json_array(t.peer_id),'',t.text,'[]',t.due,t.due,t.side,t.state"), ownPrivacy,
         View("t.state='open'"), ownPeer},
        {View("renegotiation"), FoundKind::Commitment,
         View("t.commitment_id,(SELECT json_array(peer_id) FROM commitment WHERE id=t.commitment_id),"
              "(SELECT text FROM commitment WHERE id=t.commitment_id),t.why,'[]',t.on_day,"
              "(SELECT due FROM commitment WHERE id=t.commitment_id),"
              "(SELECT side FROM commitment WHERE id=t.commitment_id),"
              "(SELECT state FROM commitment WHERE id=t.commitment_id)"),
         View("(SELECT privacy FROM commitment WHERE id=t.commitment_id)"),
         View("(SELECT state FROM commitment WHERE id=t.commitment_id)='open'"),
         View("t.commitment_id IN (SELECT id FROM commitment WHERE peer_id IN wanted)")},
    };
}

// Questions, with all that belongs to them: those of their note's people, and of whom they went to.
QList<SearchedThing> questions()
{
    const View ofItsAsk("(SELECT privacy FROM ask WHERE id=t.ask_id)");
    const View askIsOpen("(SELECT state FROM ask WHERE id=t.ask_id) IN ('draft','open')");
    const View askOfPeer(
        "t.ask_id IN (SELECT ask_id FROM ask_recipient WHERE peer_id IN wanted AND deleted_at IS NULL)");
    return {
        {View("ask"), FoundKind::Ask,
         View("t.id,(SELECT json_group_array(peer_id) FROM (SELECT peer_id FROM (SELECT peer_id,0 AS part,position,pk "
              "FROM entry_peer WHERE entry_id=t.entry_id AND role<>'mentioned' AND deleted_at IS NULL UNION ALL SELECT "
              "peer_id,1,position,pk FROM ask_recipient WHERE ask_id=t.id AND peer_id IS NOT NULL AND deleted_at IS "
              "NULL) GROUP BY peer_id ORDER BY min(part),min(position),min(pk))),'',"
              "t.question||char(10)||t.context||char(10)||t.did||char(10)||t.went,t.tags,NULL,NULL,'',t.state"),
         ownPrivacy, View("t.state IN ('draft','open')"),
         View("(t.entry_id IN (SELECT entry_id FROM entry_peer WHERE peer_id IN wanted AND role<>'mentioned' "
              "AND deleted_at IS NULL) OR t.id IN (SELECT ask_id FROM ask_recipient WHERE peer_id IN wanted "
              "AND deleted_at IS NULL))")},
        {View("ask_wording"), FoundKind::Ask,
         View("t.ask_id,'[]',(SELECT question FROM ask WHERE id=t.ask_id),t.text||char(10)||t.why,'[]',t.until_day,"
              "NULL,'',(SELECT state FROM ask WHERE id=t.ask_id)"),
         ofItsAsk, askIsOpen, askOfPeer},
        {View("ask_reply"), FoundKind::Ask,
         View("t.ask_id,json_array(t.peer_id),(SELECT question FROM ask WHERE id=t.ask_id),t.words,'[]',t.day,NULL,'',"
              "(SELECT state FROM ask WHERE id=t.ask_id)"),
         ofItsAsk, askIsOpen, ownPeer},
        {View("ask_thread"), FoundKind::Ask,
         View("t.ask_id,(SELECT json_group_array(peer_id) FROM ask_reply WHERE id=t.reply_id AND deleted_at IS NULL),"
              "(SELECT question FROM ask WHERE id=t.ask_id),t.text,'[]',(SELECT answered_on FROM ask WHERE "
              "id=t.ask_id),NULL,'',(SELECT state FROM ask WHERE id=t.ask_id)"),
         ofItsAsk, askIsOpen,
         View("t.reply_id IN (SELECT id FROM ask_reply WHERE peer_id IN wanted AND deleted_at IS NULL)")},
    };
}

// Topics, the staff meeting, and away weeks.
QList<SearchedThing> topicsAndStaff()
{
    return {
        {View("topic"), FoundKind::Topic, View("t.id,'[]','',t.text,'[]',NULL,NULL,'',''"), sheetSafe, View(), View()},
        {View("practice"), FoundKind::Practice, View("t.id,'[]','',t.text,'[]',NULL,NULL,'',''"), sheetSafe, View(),
         View()},
        {View("staff_meeting"), FoundKind::StaffMeeting, View("t.id,'[]',t.title,'','[]',t.day,NULL,'',''"), sheetSafe,
         View(), View()},
        {View("attendee"), FoundKind::StaffMeeting,
         View("t.staff_meeting_id,json_array(t.peer_id),(SELECT title FROM staff_meeting WHERE id=t.staff_meeting_id),"
              "t.name||char(10)||t.line,'[]',(SELECT day FROM staff_meeting WHERE id=t.staff_meeting_id),NULL,'',''"),
         sheetSafe, View(), ownPeer},
        {View("staff_item"), FoundKind::StaffItem,
         View("t.id,(SELECT json_group_array(peer_id) FROM (SELECT peer_id FROM staff_need WHERE staff_item_id=t.id "
              "AND deleted_at IS NULL ORDER BY position,pk)),t.title,t.decision||char(10)||t.outcome_text,'[]',"
              "(SELECT day FROM staff_meeting WHERE id=t.staff_meeting_id),NULL,'',''"),
         ownPrivacy, View("t.outcome='none'"),
         View("t.id IN (SELECT staff_item_id FROM staff_need WHERE peer_id IN wanted AND deleted_at IS NULL)")},
        {View("preview"), FoundKind::Preview,
         View("t.id,json_array(t.peer_id),(SELECT title FROM staff_item WHERE id=t.staff_item_id),"
              "t.words||char(10)||t.changed,'[]',t.on_day,NULL,'',''"),
         View("CASE WHEN (SELECT privacy FROM staff_item WHERE id=t.staff_item_id)='sealed' THEN 'sealed' "
              "ELSE t.privacy END"),
         View(), ownPeer},
        {View("away_week"), FoundKind::AwayWeek, View("t.id,'[]','',t.reason,'[]',t.from_day,NULL,'',''"), sheetSafe,
         View(), View()},
    };
}

// Projects, check-ins and rituals.
QList<SearchedThing> doneTogether()
{
    const View ofItsProject("(SELECT privacy FROM project WHERE id=t.project_id)");
    const View projectIsOpen("(SELECT phase FROM project WHERE id=t.project_id) NOT IN ('closed','abandoned')");
    const View projectOfPeer(
        "t.project_id IN (SELECT project_id FROM project_peer WHERE peer_id IN wanted AND deleted_at IS NULL)");
    return {
        {View("project"), FoundKind::Project,
         View("t.id,(SELECT json_group_array(peer_id) FROM (SELECT peer_id FROM project_peer WHERE project_id=t.id "
              "AND deleted_at IS NULL ORDER BY position,pk)),t.title,t.about||char(10)||t.hope||char(10)||t.ended_why||"
              "char(10)||t.differently,'[]',t.due,NULL,'',t.phase"),
         ownPrivacy, View("t.phase NOT IN ('closed','abandoned')"),
         View("t.id IN (SELECT project_id FROM project_peer WHERE peer_id IN wanted AND deleted_at IS NULL)")},
        {View("project_step"), FoundKind::Project,
         View("t.project_id,(SELECT json_group_array(peer_id) FROM (SELECT peer_id FROM project_peer WHERE "
              "project_id=t.project_id AND deleted_at IS NULL ORDER BY position,pk)),"
              "(SELECT title FROM project WHERE id=t.project_id),t.why,'[]',t.on_day,NULL,'',"
              "(SELECT phase FROM project WHERE id=t.project_id)"),
         ofItsProject, projectIsOpen, projectOfPeer},
        {View("project_note"), FoundKind::Project,
         View("t.project_id,(SELECT json_group_array(peer_id) FROM (SELECT peer_id FROM project_peer WHERE "
              "project_id=t.project_id AND deleted_at IS NULL ORDER BY position,pk)),"
              "(SELECT title FROM project WHERE id=t.project_id),t.text,'[]',NULL,NULL,'',"
              "(SELECT phase FROM project WHERE id=t.project_id)"),
         ofItsProject, projectIsOpen, projectOfPeer},
        {View("checkin"), FoundKind::CheckIn,
         View("t.id,json_array(t.peer_id),'',t.listening_fact||char(10)||t.openness_fact||char(10)||"
              "t.vulnerability_fact||char(10)||t.words||char(10)||t.easier,'[]',t.day,NULL,'',''"),
         View("'private'"), View(), ownPeer},
        {View("ritual"), FoundKind::Ritual,
         View("t.id,(SELECT json_group_array(peer_id) FROM (SELECT peer_id FROM ritual_peer WHERE ritual_id=t.id "
              "AND deleted_at IS NULL ORDER BY position,pk)),t.title,t.tacked_on,'[]',t.next_day,NULL,'',''"),
         View("'private'"), View("t.ended_on IS NULL"),
         View("t.id IN (SELECT ritual_id FROM ritual_peer WHERE peer_id IN wanted AND deleted_at IS NULL)")},
    };
}

} // namespace

const QList<SearchedThing> &searchedThings()
{
    static const QList<SearchedThing> things =
        peopleAndNotes() + meetingsAndPromises() + questions() + topicsAndStaff() + doneTogether() + foundCircles();
    return things;
}

namespace {

QString selectOf(const SearchedThing &thing)
{
    return QStringLiteral("SELECT %1,%2 FROM %3 t WHERE t.pk=? AND t.deleted_at IS NULL")
        .arg(QString(thing.columns), QString(thing.privacy), QString(thing.table));
}

const SearchedThing *thingOf(const QString &table)
{
    const QList<SearchedThing> &things = searchedThings();
    const auto found = std::find_if(things.cbegin(), things.cend(),
                                    [&table](const SearchedThing &thing) { return thing.table == table; });
    return found == things.cend() ? nullptr : &*found;
}

FoundThing read(const QSqlQuery &query, FoundKind kind)
{
    Row row(query);
    FoundThing thing;
    thing.kind = kind;
    thing.id = row.id();
    const QStringList peers = row.list();
    for (const QString &peer : peers) {
        if (const Id id = idFromText(peer); !id.isNull())
            thing.peers << id;
    }
    thing.title = row.text();
    thing.text = row.text();
    thing.tags = row.list();
    thing.ownDay = row.day();
    thing.due = row.day();
    const QString word = row.text();
    if (kind == FoundKind::Peer)
        thing.role = word;
    if (kind == FoundKind::Entry)
        thing.entryKind = fromWord<EntryKind>(word, {}).value_or(EntryKind::Note);
    if (kind == FoundKind::Commitment)
        thing.side = fromWord<CommitmentSide>(word, {}).value_or(CommitmentSide::Mine);
    thing.state = row.text();
    thing.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    return thing;
}

} // namespace

qint64 firstRowOf(QDate day)
{
    return epoch.daysTo(day) * rowsOfADay;
}

QDate dayOf(qint64 row)
{
    const qint64 ofThing = row >= personRows / 2 ? row - personRows : row;
    return epoch.addDays(ofThing >> 22);
}

namespace {

// Of the circle in which a reply was given, or that reply of which a thread is made. Empty: in none.
Result<QString> ruleOfReply(const Connection &connection, const FoundRow &row)
{
    const QString reply = row.table == QLatin1StringView("ask_reply")
                              ? QStringLiteral("r.pk=?")
                              : QStringLiteral("r.id=(SELECT reply_id FROM ask_thread WHERE pk=?)");
    return textOf(connection,
                  QStringLiteral("SELECT ifnull(max(c.rule),'') FROM ask_reply r JOIN ask_recipient a ON "
                                 "a.ask_id=r.ask_id AND a.deleted_at IS NULL JOIN circle c ON c.id=a.circle_id "
                                 "WHERE %1 AND r.way='circle'")
                      .arg(reply),
                  {row.pk});
}

// What a circle's things are shown with, wherever that is: they open the circle. So is a reply from one, and what
// became of a takeaway.
Result<QString> ruleOf(const Connection &connection, const FoundThing &thing, const FoundRow &row)
{
    if (row.table == QLatin1StringView("ask_reply") || row.table == QLatin1StringView("ask_thread")) {
        const Result<QString> its = ruleOfReply(connection, row);
        if (!its || !its->isEmpty())
            return its;
    }
    static const QSet<FoundKind> said{FoundKind::Circle, FoundKind::CircleSession, FoundKind::CircleTopic,
                                      FoundKind::Takeaway};
    if (said.contains(thing.kind))
        return textOf(connection, QStringLiteral("SELECT rule FROM circle WHERE id=?"), {idText(thing.id)});
    static const QSet<FoundKind> became{FoundKind::Fact, FoundKind::Insight, FoundKind::Commitment, FoundKind::Ask};
    if (!became.contains(thing.kind))
        return QString();
    return circleRulesOf(connection, {thing.id}).map([&thing](const QHash<Id, QString> &rules) {
        return rules.value(thing.id);
    });
}

} // namespace

Result<FoundThing> readFoundThing(const Connection &connection, const FoundRow &row)
{
    const SearchedThing *thing = thingOf(row.table);
    if (!thing)
        return fail(ErrorCode::NotFound, {row.table});
    Result<QSqlQuery> query = connection.query(selectOf(*thing), {row.pk});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, {QString::number(row.pk)});
    FoundThing found = read(*query, thing->kind);
    found.date = dayOf(row.row);
    return ruleOf(connection, found, row).map([&found](const QString &rule) {
        found.rule = rule;
        return found;
    });
}

} // namespace lanai
