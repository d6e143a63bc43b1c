#include "core/storage/foundcircles.h"

namespace lanai {

QList<SearchedThing> foundCircles()
{
    using View = QLatin1StringView;
    const View lives("(SELECT ended_on FROM circle WHERE id=t.circle_id) IS NULL");
    const View ofItsCircle("(SELECT privacy FROM circle WHERE id=t.circle_id)");
    const View memberWanted(
        "t.circle_id IN (SELECT circle_id FROM circle_member WHERE peer_id IN wanted AND deleted_at IS NULL)");
    return {
        {View("circle"), FoundKind::Circle,
         View("t.id,(SELECT json_group_array(peer_id) FROM (SELECT peer_id FROM circle_member WHERE circle_id=t.id "
              "AND deleted_at IS NULL ORDER BY position,pk)),t.name,t.purpose||char(10)||t.principles||char(10)||"
              "t.talks_in||char(10)||t.rule,'[]',NULL,NULL,'',t.part"),
         View("t.privacy"), View("t.ended_on IS NULL"),
         View("t.id IN (SELECT circle_id FROM circle_member WHERE peer_id IN wanted AND deleted_at IS NULL)")},
        {View("circle_term"), FoundKind::Circle,
         View("t.circle_id,'[]',(SELECT name FROM circle WHERE id=t.circle_id),t.why,'[]',t.decided_on,NULL,'',''"),
         ofItsCircle, lives, memberWanted},
        {View("circle_session"), FoundKind::CircleSession,
         View("t.circle_id,(SELECT json_group_array(peer_id) FROM (SELECT peer_id FROM circle_attendance WHERE "
              "session_id=t.id AND deleted_at IS NULL ORDER BY position,pk)),"
              "(SELECT name FROM circle WHERE id=t.circle_id),t.topic||char(10)||t.why||char(10)||t.opening||char(10)||"
              "(SELECT ifnull(group_concat(value,char(10)),'') FROM json_each(t.questions))||char(10)||t.closing||"
              "char(10)||t.notes,'[]',t.day,NULL,'',t.state"),
         ofItsCircle, View(), memberWanted},
        {View("circle_takeaway"), FoundKind::Takeaway,
         View("(SELECT circle_id FROM circle_session WHERE id=t.session_id),json_array(t.peer_id),"
              "(SELECT topic FROM circle_session WHERE id=t.session_id),t.text,t.tags,"
              "(SELECT day FROM circle_session WHERE id=t.session_id),NULL,'',''"),
         View("(SELECT c.privacy FROM circle c JOIN circle_session s ON s.circle_id=c.id WHERE s.id=t.session_id)"),
         View(), View("t.peer_id IN wanted")},
        {View("circle_topic"), FoundKind::CircleTopic,
         View("t.circle_id,(SELECT json_group_array(peer_id) FROM (SELECT peer_id FROM circle_vote WHERE topic_id=t.id "
              "AND deleted_at IS NULL ORDER BY position,pk)),(SELECT name FROM circle WHERE id=t.circle_id),t.text,"
              "'[]',t.covered_on,NULL,'',''"),
         ofItsCircle, View("t.covered_on IS NULL"), memberWanted},
    };
}

} // namespace lanai
