#include "core/storage/thingparts.h"
#include "core/storage/scalar.h"
#include <array>

namespace lanai {

namespace {

struct PartTable
{
    QLatin1StringView thing;
    QLatin1StringView table;
    QLatin1StringView column;
};

using Name = QLatin1StringView;

constexpr std::array partTables{
    PartTable{Name("entry"), Name("entry_peer"), Name("entry_id")},
    PartTable{Name("peer"), Name("role_history"), Name("peer_id")},
    PartTable{Name("commitment"), Name("renegotiation"), Name("commitment_id")},
    PartTable{Name("project"), Name("project_peer"), Name("project_id")},
    PartTable{Name("project"), Name("project_step"), Name("project_id")},
    PartTable{Name("project"), Name("project_note"), Name("project_id")},
    PartTable{Name("ritual"), Name("ritual_peer"), Name("ritual_id")},
    PartTable{Name("ritual"), Name("ritual_time"), Name("ritual_id")},
    PartTable{Name("ask"), Name("ask_wording"), Name("ask_id")},
    PartTable{Name("ask"), Name("ask_recipient"), Name("ask_id")},
    PartTable{Name("ask"), Name("ask_reply"), Name("ask_id")},
    PartTable{Name("ask"), Name("ask_thread"), Name("ask_id")},
    PartTable{Name("circle"), Name("circle_member"), Name("circle_id")},
    PartTable{Name("circle"), Name("circle_term"), Name("circle_id")},
    PartTable{Name("circle_session"), Name("circle_attendance"), Name("session_id")},
    PartTable{Name("circle_session"), Name("circle_takeaway"), Name("session_id")},
    PartTable{Name("circle_topic"), Name("circle_vote"), Name("topic_id")},
    PartTable{Name("staff_meeting"), Name("attendee"), Name("staff_meeting_id")},
    PartTable{Name("staff_item"), Name("staff_need"), Name("staff_item_id")},
};

} // namespace

Result<QList<TouchedRow>> rowsOfThing(const Connection &connection, const QString &table, const Id &thing)
{
    QList<TouchedRow> rows{{table, thing}};
    for (const PartTable &part : partTables) {
        if (part.thing != table)
            continue;
        const Result<QStringList> ids =
            textsOf(connection, QStringLiteral("SELECT id FROM %1 WHERE %2=? ORDER BY pk").arg(part.table, part.column),
                    {idText(thing)});
        if (!ids)
            return fail(ids.error());
        for (const QString &id : *ids)
            rows << TouchedRow{part.table, idFromText(id)};
    }
    return rows;
}

} // namespace lanai
