#include "core/journal/peerpage.h"
#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "core/journal/today.h"
#include "tests/bench/generator.h"
#include "tests/bench/rows.h"

namespace lanai::bench {

namespace {

using Query = std::function<Result<void>(Journal &)>;

Result<void> today(Journal &journal)
{
    return journal.today().map([](const Today &) {});
}

Result<void> peerPage(Journal &journal)
{
    return journal.peerPage(Generator::peerId(0)).map([](const PeerPage &) {});
}

Result<void> staffMeeting(Journal &journal)
{
    return journal.staff().next(journal.clock().today()).and_then([&](const StaffMeeting &meeting) {
        return journal.sheets().staff(meeting.id, {}).map([](const StaffSheet &) {});
    });
}

} // namespace

Result<Rows> pageRows(const Journals &journals, int runs)
{
    const auto large = journals.openLarge();
    const auto small = journals.openSmall();
    if (!large || !small)
        return fail(large ? small.error() : large.error());
    const std::pair<QString, Query> pages[] = {{QStringLiteral("Today"), today},
                                               {QStringLiteral("Peer page"), peerPage},
                                               {QStringLiteral("Staff meeting"), staffMeeting}};
    Rows rows;
    for (const auto &[name, query] : pages) {
        const Result<Row> row = compare({.name = QStringLiteral("%1, all notes").arg(name),
                                         .twin = QStringLiteral("%1, 1,000 notes").arg(name),
                                         .target = 1.5},
                                        runs, {.run = [&, ask = query] { return ask(**large); }},
                                        {.run = [&, ask = query] { return ask(**small); }});
        if (!row)
            return fail(row.error());
        rows << *row;
    }
    return rows;
}

} // namespace lanai::bench
