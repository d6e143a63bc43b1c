#include "core/journal/breadthpage.h"
#include "core/domain/zonedtime.h"
#include "core/journal/session.h"
#include "core/storage/peerstats.h"
#include <algorithm>

namespace lanai {

namespace {

constexpr qsizetype breadthSubjects = 3;

// The most frequent first, among equals by the alphabet.
QStringList mostSpokenOn(const QHash<QString, int> &spoken)
{
    QStringList words = spoken.keys();
    std::sort(words.begin(), words.end(), [&spoken](const QString &one, const QString &other) {
        const int times = spoken.value(one);
        const int otherTimes = spoken.value(other);
        return times == otherTimes ? one < other : times > otherTimes;
    });
    return words.mid(0, breadthSubjects);
}

} // namespace

QList<BreadthRow> BreadthPage::in(Nearness nearness) const
{
    QList<BreadthRow> found;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(found),
                 [nearness](const BreadthRow &row) { return row.nearness == nearness; });
    return found;
}

Result<BreadthPage> BreadthQuery::run() const
{
    BreadthPage page;
    page.today = m_session.today();
    return m_session.reading([&]() -> Result<BreadthPage> {
        return m_session.file().peers.all().and_then(
            [&](const QList<Peer> &peers) { return fill(page, peers).map([&] { return page; }); });
    });
}

Result<void> BreadthQuery::fill(BreadthPage &page, const QList<Peer> &peers) const
{
    const PeerStats stats(m_session.file().connection());
    const QDate from = page.today.addDays(1 - breadthDays);
    const Result<QHash<Id, int>> contacts = stats.contactDays(from, page.today);
    const Result<QHash<Id, QDate>> last = m_session.file().entries.lastContacts(page.today);
    const Result<QHash<Id, OpenCommitments>> open = stats.openCommitments(page.today);
    const auto spoken = stats.spokenOn(from, page.today);
    const Result<QHash<Id, int>> circles = stats.circles();
    const Result<QHash<Id, int>> answers = stats.answers();
    if (!contacts || !last || !open)
        return fail(!contacts ? contacts.error() : !last ? last.error() : open.error());
    if (!spoken || !circles || !answers)
        return fail(!spoken ? spoken.error() : !circles ? circles.error() : answers.error());
    for (const Peer &peer : peers) {
        BreadthRecord record;
        record.standing = peer.standing;
        record.interdependence = peer.interdependence;
        record.contacts = contacts->value(peer.id);
        record.last = last->value(peer.id);
        record.knownSince = localDate(peer.createdAt, m_session.clock().zone());
        record.owed = !(open->value(peer.id) == OpenCommitments());
        record.useful = !peer.tags.isEmpty() || answers->value(peer.id) > 0;
        record.circles = circles->value(peer.id);
        page.rows << BreadthRow{personRef(peer),
                                peer.interdependence,
                                peer.standing,
                                nearness(record, page.today),
                                record.contacts,
                                record.last,
                                mostSpokenOn(spoken->value(peer.id)),
                                record.circles,
                                breadthAdvice(record, page.today)};
    }
    // By name among equals, as they come.
    std::stable_sort(page.rows.begin(), page.rows.end(), [](const BreadthRow &one, const BreadthRow &other) {
        return one.nearness == other.nearness ? one.contacts > other.contacts : one.nearness < other.nearness;
    });
    return {};
}

} // namespace lanai
