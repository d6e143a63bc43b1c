#include "core/storage/evidencetables.h"

namespace lanai {

namespace {

using Text = QLatin1StringView;

constexpr Text ofItself{"t.pk IN (SELECT value FROM json_each(?1))"};

QList<EvidenceTable> notesAndMeetings()
{
    return {{FoundKind::Entry, Text("entry"), Text("meeting"),
             Text("t.id,NULL,(SELECT json_group_array(peer_id) FROM entry_peer WHERE entry_id=t.id AND "
                  "role<>'mentioned' AND deleted_at IS NULL),(SELECT json_group_array(peer_id) FROM entry_peer WHERE "
                  "entry_id=t.id AND role='mentioned' AND deleted_at IS NULL),t.day,'',t.body,t.tags||char(10)||"
                  "ifnull((SELECT outcome FROM meeting WHERE id=t.meeting_id AND deleted_at IS NULL),''),'',t.privacy"),
             Text("t.pk IN (SELECT value FROM json_each(?1)) OR t.meeting_id IN (SELECT id FROM meeting WHERE pk IN "
                  "(SELECT value FROM json_each(?2)))")},
            {FoundKind::Meeting, Text("meeting"), Text("entry"),
             Text("t.id,NULL,json_array(t.peer_id),'[]',t.day,'',t.outcome||char(10)||char(10)||t.remember,"
                  "ifnull((SELECT group_concat(tags||char(10)||body,char(10)) FROM entry WHERE meeting_id=t.id AND "
                  "deleted_at IS NULL),''),'',t.privacy"),
             Text("t.pk IN (SELECT value FROM json_each(?1)) OR t.id IN (SELECT meeting_id FROM entry WHERE pk IN "
                  "(SELECT value FROM json_each(?2)))")},
            {FoundKind::Commitment, Text("commitment"), Text(),
             Text("t.id,NULL,json_array(t.peer_id),'[]',t.made_on,'',t.text,'','',t.privacy"),
             Text("t.side='theirs' AND t.pk IN (SELECT value FROM json_each(?1))")}};
}

QList<EvidenceTable> aboutPeople()
{
    return {{FoundKind::Fact, Text("fact"), Text(),
             Text("t.id,NULL,json_array(t.peer_id),'[]',t.learnt_on,'',t.text,t.label||char(10)||t.category||char(10)||"
                  "t.learnt_where,'',t.privacy"),
             ofItself},
            {FoundKind::Insight, Text("insight"), Text(),
             Text("t.id,NULL,json_array(t.peer_id),'[]',t.learnt_on,'',t.text,t.facet,'',t.privacy"), ofItself},
            {FoundKind::Role, Text("role_history"), Text(),
             Text("t.id,NULL,json_array(t.peer_id),'[]',t.until_day,'',t.role||ifnull(', '||nullif(t.organisation,''),"
                  "'')||ifnull(', '||nullif(t.team,''),''),'','','sheet-safe'"),
             ofItself},
            {FoundKind::Project, Text("project"), Text("project_note"),
             Text("t.id,NULL,(SELECT json_group_array(peer_id) FROM project_peer WHERE project_id=t.id AND deleted_at "
                  "IS NULL),'[]',t.start_day,t.title,t.title||char(10)||char(10)||t.about||ifnull((SELECT char(10)||"
                  "char(10)||group_concat(text,char(10)||char(10)) FROM project_note WHERE project_id=t.id AND "
                  "deleted_at IS NULL),''),t.hope,'',t.privacy"),
             Text("t.pk IN (SELECT value FROM json_each(?1)) OR t.id IN (SELECT project_id FROM project_note WHERE pk "
                  "IN (SELECT value FROM json_each(?2)))")}};
}

// What a circle's rule keeps in the circle is as private as the circle.
QList<EvidenceTable> answersAndTakeaways()
{
    constexpr Text toQuestion("t.deleted_at IS NULL AND (t.pk IN (SELECT value FROM json_each(?1)) OR t.ask_id IN "
                              "(SELECT id FROM ask WHERE pk IN (SELECT value FROM json_each(?2)))) AND "
                              "(SELECT deleted_at FROM ask WHERE id=t.ask_id) IS NULL");
    return {{FoundKind::Ask, Text("ask_reply"), Text("ask"),
             Text("t.id,t.ask_id,json_array(t.peer_id),'[]',t.day,(SELECT question FROM ask WHERE id=t.ask_id),"
                  "t.words,(SELECT question||char(10)||context||char(10)||tags FROM ask WHERE id=t.ask_id),"
                  "CASE WHEN t.way='circle' THEN ifnull((SELECT c.rule FROM ask_recipient r JOIN circle c ON "
                  "c.id=r.circle_id WHERE r.ask_id=t.ask_id AND r.deleted_at IS NULL ORDER BY r.position LIMIT 1),'') "
                  "ELSE '' END,(SELECT privacy FROM ask WHERE id=t.ask_id)"),
             toQuestion},
            {FoundKind::Ask, Text("ask_thread"), Text("ask"),
             Text("t.id,t.ask_id,(SELECT json_array(peer_id) FROM ask_reply WHERE id=t.reply_id AND deleted_at IS "
                  "NULL),'[]',(SELECT day FROM ask_reply WHERE id=t.reply_id),(SELECT question FROM ask WHERE "
                  "id=t.ask_id),t.text,(SELECT question||char(10)||context||char(10)||tags FROM ask WHERE id=t.ask_id)"
                  ",ifnull((SELECT c.rule FROM ask_reply y JOIN ask_recipient r ON r.ask_id=y.ask_id AND r.deleted_at "
                  "IS NULL JOIN circle c ON c.id=r.circle_id WHERE y.id=t.reply_id AND y.way='circle' ORDER BY "
                  "r.position LIMIT 1),''),(SELECT privacy FROM ask WHERE id=t.ask_id)"),
             toQuestion},
            {FoundKind::Ask, Text("ask"), Text(),
             Text("t.id,t.id,'[]','[]',t.asked_on,t.question,t.question||char(10)||char(10)||t.context,t.tags,'',"
                  "t.privacy"),
             ofItself},
            {FoundKind::Takeaway, Text("circle_takeaway"), Text("circle_session"),
             Text("t.id,NULL,json_array(t.peer_id),'[]',s.day,s.topic,t.text,t.tags||char(10)||s.topic||char(10)||"
                  "s.questions||char(10)||s.notes||char(10)||c.name||char(10)||c.purpose,c.rule,c.privacy"),
             Text("t.pk IN (SELECT value FROM json_each(?1)) OR t.session_id IN (SELECT id FROM circle_session WHERE "
                  "pk IN (SELECT value FROM json_each(?2)))")}};
}

} // namespace

const QList<EvidenceTable> &evidenceTables()
{
    static const QList<EvidenceTable> all = notesAndMeetings() + aboutPeople() + answersAndTakeaways();
    return all;
}

QString evidenceSelect(const EvidenceTable &table)
{
    const QString from = table.kind == FoundKind::Takeaway
                             ? QStringLiteral("circle_takeaway t JOIN circle_session s ON s.id=t.session_id AND "
                                              "s.deleted_at IS NULL JOIN circle c ON c.id=s.circle_id AND c.deleted_at "
                                              "IS NULL")
                             : QString(table.table) + QStringLiteral(" t");
    // ?2 is bound in any case.
    return QStringLiteral("SELECT %1 FROM %2 WHERE t.deleted_at IS NULL AND (%3) AND ?2 IS NOT NULL ORDER BY t.pk")
        .arg(QString(table.columns), from, QString(table.condition));
}

} // namespace lanai
