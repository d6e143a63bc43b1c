#include "core/journal/trustpage.h"
#include "core/journal/checkins.h"
#include "core/journal/session.h"
#include <algorithm>

namespace lanai {

const TrustRow *TrustPage::rowOf(const Id &peer) const
{
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&peer](const TrustRow &row) { return row.peer.id == peer; });
    return found == rows.cend() ? nullptr : &*found;
}

Result<TrustPage> TrustPageQuery::run(const Id &also) const
{
    return m_session.reading([&]() -> Result<TrustPage> {
        const CheckIns checkIns(m_session);
        const Result<QList<CheckIn>> all = checkIns.all();
        const Result<QList<CheckInDuty>> duties = all ? checkIns.dutiesBy(*all) : fail(all.error());
        const Result<QList<Peer>> peers = m_session.file().peers.peers().all();
        const Result<QList<Practice>> practices = m_session.file().topics.practices().all();
        if (!duties || !all || !peers || !practices)
            return fail(!duties ? duties.error() : !all ? all.error() : !peers ? peers.error() : practices.error());
        TrustPage page;
        page.today = m_session.today();
        page.practices = *practices;
        QHash<Id, CheckInDue> due;
        for (const CheckInDuty &duty : *duties)
            due.insert(duty.peer.id, duty.due);
        QHash<Id, QList<CheckIn>> of;
        for (const CheckIn &one : *all)
            of[one.peerId] << one;
        const QDate thisMonth(page.today.year(), page.today.month(), 1);
        const QDate first = thisMonth.addMonths(1 - checkInMonths);
        for (const Peer &peer : *peers) {
            TrustRow row{peer, of.value(peer.id), {}, {}};
            if (due.contains(peer.id))
                row.due = due.value(peer.id);
            const QDate last = row.checkIns.isEmpty() ? QDate() : row.checkIns.first().on;
            if (!row.due && peer.id != also && !(last.isValid() && last >= first))
                continue;
            row.low = lowTrustOf(row.checkIns);
            page.thisMonth += last.isValid() && last >= thisMonth ? 1 : 0;
            page.rows << row;
        }
        std::stable_sort(page.rows.begin(), page.rows.end(), [](const TrustRow &one, const TrustRow &other) {
            return one.peer.interdependence < other.peer.interdependence;
        });
        return page;
    });
}

} // namespace lanai
