#include "core/journal/kudos.h"
#include "core/domain/kudosrules.h"
#include "core/domain/sentences.h"
#include "core/domain/zonedtime.h"
#include "core/journal/notes.h"
#include "core/journal/session.h"
#include <algorithm>

namespace lanai {

namespace {
constexpr QDate beforeAllKudos = QDate::fromJulianDay(2'415'021); // 1 January 1900
} // namespace

Result<Id> Kudos::give(const Id &peer, const QString &line, QDate on, Privacy privacy)
{
    if (line.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("text")});
    NoteDraft draft;
    draft.kind = EntryKind::Kudos;
    draft.date = on;
    draft.peers = {peer};
    draft.body = line;
    draft.privacy = privacy;
    return Notes(m_session).log(draft).map([](const Filed &filed) { return filed.entryId; });
}

Result<QList<KudosDue>> Kudos::due() const
{
    const Result<QList<Peer>> peers = m_session.file().peers.all();
    const Result<QHash<Id, QDate>> given = m_session.file().entries.lastOfKind(EntryKind::Kudos, beforeAllKudos);
    if (!peers || !given)
        return fail(peers ? given.error() : peers.error());
    QList<KudosDue> due;
    for (const Peer &peer : *peers) {
        const QDate last = given->value(peer.id);
        const QDate known = localDate(peer.createdAt, m_session.clock().zone());
        if (kudosAreDue(peer.standing, last, known, m_session.today()))
            due << KudosDue{personRef(peer), last};
    }
    // Among equals by name, as they come.
    std::stable_sort(due.begin(), due.end(),
                     [](const KudosDue &one, const KudosDue &other) { return kudosComeBefore(one.last, other.last); });
    return due;
}

Result<std::pair<QDate, QString>> Kudos::lastOf(const Id &peer) const
{
    return m_session.file().entries.newestOfKind(peer, EntryKind::Kudos).map([](const std::optional<Entry> &entry) {
        if (!entry)
            return std::pair<QDate, QString>();
        return std::pair(entry->date, entry->privacy == Privacy::Sealed ? QString() : firstSentence(entry->body));
    });
}

} // namespace lanai
