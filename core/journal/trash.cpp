#include "core/journal/trash.h"
#include "core/domain/privacy.h"
#include "core/domain/retention.h"
#include "core/journal/notes.h"
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

// What belongs to a circle is as sealed as that.
Result<bool> isSealedRow(const RowVersions &rows, const RowVersion &row)
{
    if (row.contains(QStringLiteral("privacy")))
        return row.value(QStringLiteral("privacy")).toString() == wordFor(Privacy::Sealed);
    for (const auto &[column, table] : {std::pair(QStringLiteral("circle_id"), QStringLiteral("circle")),
                                        std::pair(QStringLiteral("session_id"), QStringLiteral("circle_session"))}) {
        const Id whole = idFromText(row.value(column).toString());
        const Result<std::optional<RowVersion>> found =
            whole.isNull() ? std::optional<RowVersion>() : rows.current(table, whole);
        if (!found)
            return fail(found.error());
        if (*found)
            return isSealedRow(rows, **found);
    }
    return false;
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
        const Result<bool> sealed = isSealedRow(m_session.file().revisions.rows(), row.row);
        if (!label || !peer || !sealed)
            return fail(!label ? label.error() : !peer ? peer.error() : sealed.error());
        ofCommand.insert(row.command, things.size());
        things << TrashedThing{row.table,
                               row.kind,
                               row.id,
                               *sealed ? QString() : *label,
                               *peer,
                               row.deletedAt,
                               daysLeftInTrash(row.deletedAt, m_session.clock().nowUtc()),
                               0,
                               *sealed};
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
    if (revision.table.startsWith(QLatin1StringView("circle_"))) // many belong to it, and it does without one of them
        return {};
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
        return checkRowRules(m_session, back).and_then([&] { return followRowsBack(m_session, back, stamp); });
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

Result<QList<TouchedRow>> Trash::alongWith(const QString &table, const Id &thing) const
{
    const RowVersions &rows = m_session.file().revisions.rows();
    const Result<QList<Revision>> together = deletedWith(table, thing);
    const Result<QList<TrashedRow>> all = TrashStore(m_session.file().connection()).things();
    if (!together || !all)
        return fail(together ? all.error() : together.error());
    // What itself went along with something else takes nothing with it.
    const auto command =
        std::find_if(all->cbegin(), all->cend(), [&thing](const TrashedRow &row) { return row.id == thing; });
    const auto isOfIt = [&](const TrashedRow &row) { return row.command == command->command; };
    if (command == all->cend() || std::find_if(all->cbegin(), all->cend(), isOfIt)->id != thing)
        return QList<TouchedRow>();
    QList<TouchedRow> along;
    for (const Revision &revision : *together) {
        const auto now = rows.current(revision.table, revision.row);
        if (!now)
            return fail(now.error());
        const bool wentThen = *now && liesInTrash(**now) && revision.before && !liesInTrash(*revision.before);
        if (wentThen && revision.row != thing)
            along << TouchedRow{revision.table, revision.row};
    }
    return along;
}

Result<ErasedThing> Trash::erasable(const Id &thing) const
{
    const Result<QString> table = TrashStore(m_session.file().connection()).tableOf(thing);
    if (!table)
        return fail(table.error());
    const auto kind = TrashStore::kindOf(*table);
    const auto row = m_session.file().revisions.rows().current(*table, thing);
    if (!row)
        return fail(row.error());
    if (!kind || !*row)
        return fail(ErrorCode::NotFound, {idText(thing)});
    ErasedThing meant{*table, *kind, {}, {thing}, {}};
    const Result<QString> label = rowLabel(m_session.file(), *table, **row);
    const Result<QList<TouchedRow>> along =
        liesInTrash(**row) ? alongWith(*table, thing) : Result<QList<TouchedRow>>(QList<TouchedRow>());
    if (!label || !along)
        return fail(label ? along.error() : label.error());
    meant.label = *label;
    for (const TouchedRow &other : *along) {
        if (TrashStore::kindOf(other.table)) // links are nothing that a person counts
            meant.rows << other.id;
    }
    const Result<QList<Id>> waited = m_session.file().inbox.filedAs(meant.rows);
    if (!waited)
        return fail(waited.error());
    meant.elsewhere = *waited;
    return meant;
}

Result<ErasedThing> Trash::eraseAll(const ErasedThing &meant, const Stamp &stamp)
{
    TrashStore store(m_session.file().connection());
    const Result<QList<TouchedRow>> along = alongWith(meant.table, meant.rows.first());
    if (!along)
        return fail(along.error());
    const Result<ErasedThing> whole = erasable(meant.rows.first());
    if (!whole)
        return whole;
    QStringList pictures;
    for (const TouchedRow &row : QList<TouchedRow>{{meant.table, meant.rows.first()}} + *along) {
        const Result<QStringList> shown = store.picturesOf(row.table, row.id);
        const Result<void> erased = shown ? store.erase(row.table, row.id, stamp) : fail(shown.error());
        if (!erased)
            return fail(erased.error());
        pictures << *shown;
    }
    return store.dropPictures(pictures).and_then([&] { return tidy(); }).map([&] { return *whole; });
}

Result<ErasedThing> Trash::erase(const Id &thing)
{
    const Result<ErasedThing> erased = eraseRows(thing);
    if (erased)
        forgetTraces();
    return erased;
}

// The rows are gone and that stands, even when another program is in the way or the disk is full now: the next erasing
// writes the file anew.
void Trash::forgetTraces()
{
    (void)m_session.file().connection().vacuum();
}

Result<ErasedThing> Trash::eraseRows(const Id &thing)
{
    return m_session.upkeep(QStringLiteral("erase"), [&](const Stamp &stamp) -> Result<ErasedThing> {
        const Result<ErasedThing> meant = erasable(thing);
        if (!meant)
            return meant;
        const auto row = m_session.file().revisions.rows().current(meant->table, thing);
        if (!row)
            return fail(row.error());
        const bool isLivingNote = meant->table == Mapping<Entry>::table && !liesInTrash(row->value_or(RowVersion()));
        const Result<void> deleted =
            isLivingNote ? Notes(m_session).remove(thing).map([](const QList<KeptThing> &) {}) : Result<void>();
        return deleted.and_then([&] { return eraseAll(*meant, stamp); });
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
    const Result<void> emptied =
        m_session.upkeep(QStringLiteral("trash-empty"), [&](const Stamp &stamp) -> Result<void> {
            for (const TrashedRow &row : *due) {
                const Result<void> erased = store.erase(row.table, row.id, stamp);
                if (!erased)
                    return erased;
            }
            return store.dropRevisionsBefore(keepRevisionsFrom(now)).and_then([&] { return tidy(); });
        });
    if (emptied && !due->isEmpty())
        forgetTraces();
    return emptied;
}

Result<QList<Id>> Trash::idsEndingIn(const QString &end) const
{
    return TrashStore(m_session.file().connection()).idsEndingIn(end);
}

} // namespace lanai
