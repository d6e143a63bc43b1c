#include "core/storage/peermover.h"
#include "core/storage/scalar.h"

namespace lanai {

Result<PeerBelongings> PeerMover::belongings(const Id &peer) const
{
    PeerBelongings all;
    const struct
    {
        const char *table;
        const char *only;
        int *count;
    } kinds[] = {{"entry_peer", " AND role<>'mentioned'", &all.entries},
                 {"entry_peer", " AND role='mentioned'", &all.mentions},
                 {"fact", "", &all.facts},
                 {"insight", "", &all.insights},
                 {"series", "", &all.series},
                 {"meeting", "", &all.meetings},
                 {"agenda_item", "", &all.agendaItems},
                 {"commitment", "", &all.commitments},
                 {"preview", "", &all.previews},
                 {"staff_need", "", &all.needs},
                 {"attendee", "", &all.attendance},
                 {"role_history", "", &all.roles},
                 {"project_peer", "", &all.projects},
                 {"checkin", "", &all.checkIns},
                 {"ritual_peer", "", &all.rituals},
                 {"circle_member", "", &all.circles},
                 {"ask_reply", "", &all.replies}};
    for (const auto &kind : kinds) {
        const Result<qint64> count =
            numberOf(m_connection,
                     QStringLiteral("SELECT count(*) FROM %1 WHERE peer_id=? AND deleted_at IS NULL%2")
                         .arg(QString::fromLatin1(kind.table), QString::fromLatin1(kind.only)),
                     {idText(peer)});
        if (!count)
            return fail(count.error());
        *kind.count = static_cast<int>(*count);
    }
    return all;
}

Result<void> PeerMover::move(const Id &from, const Id &to, const Id &command, const Stamp &stamp)
{
    Result<void> done;
    // Also what lies in the trash: brought back, it is the kept one's.
    for (const char *table : {"role_history", "fact", "insight", "series", "meeting", "agenda_item", "commitment",
                              "preview", "checkin", "ask_reply", "circle_takeaway"}) {
        done = done.and_then([&] {
            return m_connection.exec(QStringLiteral("UPDATE %1 SET peer_id=?,updated_at=?,hlc=?,device=? "
                                                    "WHERE peer_id=?")
                                         .arg(QString::fromLatin1(table)),
                                     {idText(to), stamp.now, stamp.hlc, stamp.device, idText(from)});
        });
    }
    return done.and_then([&] {
        return m_connection.exec(
            QStringLiteral("UPDATE filed_line SET filed_hlc=?1,updated_at=?2,hlc=?1,device=?3 WHERE thing_id IN "
                           "(SELECT row_id FROM revision WHERE command_id=?4) AND filed_hlc="
                           "(SELECT json_extract(old_row,'$.hlc') FROM revision WHERE command_id=?4 "
                           "AND table_name=filed_line.thing_table AND row_id=filed_line.thing_id)"),
            {stamp.hlc, stamp.now, stamp.device, idText(command)});
    });
}

} // namespace lanai
