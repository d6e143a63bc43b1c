#include "core/journal/undoing.h"
#include "core/journal/previewagenda.h"
#include "core/journal/rowlabel.h"
#include "core/journal/rowrules.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

LastCommand lastFrom(const CommandRecord &command)
{
    return {command.id, command.kind, QDateTime::fromMSecsSinceEpoch(command.stamp.now, QTimeZone::utc())};
}

} // namespace

Result<LastCommand> Undoing::last() const
{
    return m_session.file().revisions.lastInEffect(m_session.source()).map(lastFrom);
}

Result<Undone> Undoing::takeBackLast()
{
    return last().and_then([this](const LastCommand &command) { return takeBack(command.id); });
}

Result<void> Undoing::checkUntouched(const Revision &revision) const
{
    const RevisionLog &log = m_session.file().revisions;
    const auto now = log.rows().current(revision.table, revision.row);
    const auto then = log.versionAfter(revision);
    if (!now || !then)
        return fail(now ? then.error() : now.error());
    // Changed and changed back, by an undo for instance, is as good as untouched.
    if (*now && *then && saysTheSame(**now, **then))
        return {};
    return rowLabel(m_session.file(), revision.table, now->value_or(RowVersion()))
        .and_then([](const QString &label) -> Result<void> { return fail(ErrorCode::TouchedLater, {label}); });
}

Result<void> Undoing::putBack(const QList<Revision> &revisions, const Stamp &stamp)
{
    RowVersions &rows = m_session.file().revisions.rows();
    for (const Revision &revision : revisions) {
        // What the command made goes into the trash: nothing is lost, and another copy can't bring it back unasked.
        const Result<void> done = revision.before ? rows.putBack(revision.table, revision.row, *revision.before, stamp)
                                                  : rows.trash(revision.table, revision.row, stamp);
        if (!done)
            return done;
    }
    return checkRowRules(m_session, revisions).and_then([&] { return PreviewAgenda(m_session).follow(stamp); });
}

Result<Undone> Undoing::takeBack(const Id &command)
{
    const RevisionLog &log = m_session.file().revisions;
    return m_session.takingBack(command, [&](const Stamp &stamp) -> Result<Undone> {
        const Result<CommandRecord> found = log.command(command);
        const Result<bool> inEffect = log.isInEffect(command);
        const Result<QList<Revision>> revisions = log.revisionsOf(command);
        if (!found || !inEffect || !revisions)
            return fail(!found ? found.error() : !inEffect ? inEffect.error() : revisions.error());
        if (!*inEffect || revisions->isEmpty())
            return fail(ErrorCode::NothingToUndo);
        for (const Revision &revision : *revisions) {
            const Result<void> untouched = checkUntouched(revision);
            if (!untouched)
                return fail(untouched.error());
        }
        return putBack(*revisions, stamp).map([&] { return Undone{m_session.runningCommand(), command, found->kind}; });
    });
}

} // namespace lanai
