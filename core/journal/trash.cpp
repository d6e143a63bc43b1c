#include "core/journal/trash.h"
#include "core/domain/retention.h"
#include "core/journal/nextintention.h"
#include "core/journal/previewagenda.h"
#include "core/journal/rowlabel.h"
#include "core/journal/rowrules.h"
#include "core/journal/session.h"
#include "core/storage/searchtidy.h"
#include "core/storage/trashstore.h"

namespace lanai {

namespace {

bool liesInTrash(const RowVersion &row)
{
    return !row.value(QStringLiteral("deleted_at")).isNull();
}

Result<QString> peerName(const JournalFile &file, const RowVersion &row)
{
    const Id peer = idFromText(row.value(QStringLiteral("peer_id")).toString());
    const Result<Peer> found = peer.isNull() ? fail(ErrorCode::NotFound) : file.peers.peers().get(peer);
    if (!found && found.error().code != ErrorCode::NotFound)
        return fail(found.error());
    return found ? found->name : QString();
}

// The practice of a check-in that came back is asked of the next 1:1 again.
Result<void> followPractices(Session &session, const QList<Revision> &back, const Stamp &stamp)
{
    NextIntention next(session);
    Table<CheckIn> &checkIns = session.file().checkIns.checkIns();
    for (const Revision &revision : back) {
        if (revision.table != Mapping<CheckIn>::table)
            continue;
        Result<CheckIn> checkIn = checkIns.get(revision.row);
        if (!checkIn)
            return fail(checkIn.error());
        const Result<Id> meeting = next.give(*checkIn, stamp);
        if (!meeting)
            return fail(meeting.error());
        checkIn->meetingId = *meeting;
        const Result<void> kept = checkIns.update(*checkIn, stamp);
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace

Result<QList<TrashedThing>> Trash::things() const
{
    const Result<QList<TrashedRow>> rows = TrashStore(m_session.file().connection()).things();
    if (!rows)
        return fail(rows.error());
    QList<TrashedThing> things;
    QHash<Id, qsizetype> ofCommand;
    for (const TrashedRow &row : *rows) { // within one instant, what was meant comes before what went along
        const auto meant = ofCommand.constFind(row.command);
        if (!row.command.isNull() && meant != ofCommand.cend()) {
            ++things[*meant].along;
            continue;
        }
        const Result<QString> label = rowLabel(m_session.file(), row.table, row.row);
        const Result<QString> peer = peerName(m_session.file(), row.row);
        if (!label || !peer)
            return fail(label ? peer.error() : label.error());
        ofCommand.insert(row.command, things.size());
        things << TrashedThing{row.table,
                               row.kind,
                               row.id,
                               *label,
                               *peer,
                               row.deletedAt,
                               daysLeftInTrash(row.deletedAt, m_session.clock().nowUtc()),
                               0};
    }
    return things;
}

Result<QList<Revision>> Trash::deletedWith(const QString &table, const Id &thing) const
{
    const RevisionLog &log = m_session.file().revisions;
    const Result<QList<Revision>> own = log.revisionsOfRow(table, thing);
    if (!own)
        return own;
    const auto trashing = std::find_if(own->cbegin(), own->cend(), [](const Revision &revision) {
        return revision.before && !liesInTrash(*revision.before);
    });
    if (trashing == own->cend())
        return QList<Revision>();
    if (trashing->command.isNull())
        return QList<Revision>{*trashing};
    return log.revisionsOf(trashing->command);
}

Result<void> Trash::restorePeerOf(const Revision &revision, const Stamp &stamp)
{
    const Id id = idFromText(revision.before->value(QStringLiteral("peer_id")).toString());
    Table<Peer> &peers = m_session.file().peers.peers();
    if (id.isNull())
        return {};
    const Result<Peer> living = peers.get(id);
    if (!living && living.error().code == ErrorCode::NotFound)
        return peers.restore(id, stamp);
    return living ? Result<void>() : fail(living.error());
}

Result<void> Trash::restore(const Id &thing)
{
    RowVersions &rows = m_session.file().revisions.rows();
    return m_session.command(QStringLiteral("restore"), [&](const Stamp &stamp) -> Result<void> {
        const Result<QString> table = TrashStore(m_session.file().connection()).tableOf(thing);
        if (!table)
            return fail(table.error());
        const Result<QList<Revision>> together = deletedWith(*table, thing);
        if (!together)
            return fail(together.error());
        QList<Revision> back;
        for (const Revision &revision : *together) {
            const auto now = rows.current(revision.table, revision.row);
            if (!now)
                return fail(now.error());
            if (!*now || !liesInTrash(**now) || !revision.before || liesInTrash(*revision.before))
                continue;
            back << revision;
            const Result<void> done = rows.putBack(revision.table, revision.row, *revision.before, stamp).and_then([&] {
                return restorePeerOf(revision, stamp);
            });
            if (!done)
                return done;
        }
        const bool found = std::any_of(back.cbegin(), back.cend(),
                                       [&thing](const Revision &revision) { return revision.row == thing; });
        if (!found)
            return fail(ErrorCode::NotFound, {idText(thing)});
        return checkRowRules(m_session, back)
            .and_then([&] { return followPractices(m_session, back, stamp); })
            .and_then([&] { return PreviewAgenda(m_session).follow(stamp); });
    });
}

Result<void> Trash::tidy()
{
    Connection &connection = m_session.file().connection();
    return TrashStore(connection)
        .dropUnusedPictures(m_session.clock().nowUtc())
        .and_then([&](int) { return tidySearch(connection); })
        .map([](bool) {});
}

Result<void> Trash::erase(const Id &thing)
{
    return m_session.upkeep(QStringLiteral("erase"), [&](const Stamp &stamp) -> Result<void> {
        TrashStore store(m_session.file().connection());
        const Result<QString> table = store.tableOf(thing);
        if (!table)
            return fail(table.error());
        const auto row = m_session.file().revisions.rows().current(*table, thing);
        if (!row)
            return fail(row.error());
        if (!*row || !liesInTrash(**row))
            return fail(ErrorCode::NotFound, {idText(thing)});
        return store.erase(*table, thing, stamp).and_then([&] { return tidy(); });
    });
}

Result<void> Trash::emptyOld()
{
    TrashStore store(m_session.file().connection());
    const QDateTime now = m_session.clock().nowUtc();
    const Result<QList<TrashedRow>> due = store.deletedUpTo(eraseDeletedUpTo(now));
    if (!due)
        return fail(due.error());
    const Result<bool> oldRevisions = store.hasRevisionsBefore(keepRevisionsFrom(now));
    if (!oldRevisions)
        return fail(oldRevisions.error());
    if ((due->isEmpty() && !*oldRevisions) || m_session.file().isReadOnly())
        return {};
    return m_session.upkeep(QStringLiteral("trash-empty"), [&](const Stamp &stamp) -> Result<void> {
        for (const TrashedRow &row : *due) {
            const Result<void> erased = store.erase(row.table, row.id, stamp);
            if (!erased)
                return erased;
        }
        return store.dropRevisionsBefore(keepRevisionsFrom(now)).and_then([&] { return tidy(); });
    });
}

Result<QList<Id>> Trash::idsEndingIn(const QString &end) const
{
    return TrashStore(m_session.file().connection()).idsEndingIn(end);
}

Result<QList<ThingVersion>> Trash::history(const Id &thing) const
{
    const RevisionLog &log = m_session.file().revisions;
    const Result<QString> table = TrashStore(m_session.file().connection()).tableOf(thing);
    if (!table)
        return fail(table.error());
    const auto now = log.rows().current(*table, thing);
    const Result<QList<Revision>> revisions = log.revisionsOfRow(*table, thing);
    if (!now || !revisions)
        return fail(now ? revisions.error() : now.error());
    QList<ThingVersion> versions{{{}, {}, {}, {}, now->value_or(RowVersion())}};
    for (const Revision &revision : *revisions) {
        const Result<CommandRecord> command = log.command(revision.command);
        if (!revision.before)
            continue;
        ThingVersion version{revision.at, revision.command, {}, {}, *revision.before};
        if (command) {
            version.until = QDateTime::fromMSecsSinceEpoch(command->stamp.now, QTimeZone::utc());
            version.kind = command->kind;
        }
        versions << version;
    }
    for (ThingVersion &version : versions) {
        const Result<QString> label = rowLabel(m_session.file(), *table, version.row);
        if (!label)
            return fail(label.error());
        version.label = *label;
    }
    return versions;
}

} // namespace lanai
