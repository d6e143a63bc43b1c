#include "core/journal/history.h"
#include "core/journal/notes.h"
#include "core/journal/rowlabel.h"
#include "core/journal/rowrules.h"
#include "core/journal/session.h"
#include "core/journal/trash.h"
#include "core/storage/thingparts.h"
#include "core/storage/trashstore.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <limits>

namespace lanai {

namespace {

constexpr qint64 nowPk = std::numeric_limits<qint64>::max();

bool lay(const RowVersion &row)
{
    return !row.value(QStringLiteral("deleted_at")).isNull();
}

NoteDraft noteDraftFrom(const ThingState &state)
{
    NoteDraft draft;
    const auto text = [&state](const char *column) { return state.row.value(QLatin1StringView(column)).toString(); };
    draft.date = QDate::fromString(text("day"), Qt::ISODate);
    draft.body = text("body");
    draft.kind = fromWord<EntryKind>(text("kind"), {}).value_or(EntryKind::Note);
    draft.privacy = fromWord<Privacy>(text("privacy"), {}).value_or(Privacy::Private);
    const QJsonArray tags = QJsonDocument::fromJson(text("tags").toUtf8()).array();
    for (const QJsonValue tag : tags)
        draft.tags << tag.toString();
    draft.meetingId = idFromText(text("meeting_id"));
    for (const auto &[table, row] : state.parts) {
        if (!lay(row) && row.value(QStringLiteral("role")).toString() == wordFor(EntryRole::About))
            draft.peers << idFromText(row.value(QStringLiteral("peer_id")).toString());
    }
    return draft;
}

} // namespace

Result<QList<History::RowPast>> History::pastsOf(const QString &table, const Id &thing) const
{
    const RevisionLog &log = m_session.file().revisions;
    const Result<QList<TouchedRow>> rows = rowsOfThing(m_session.file().connection(), table, thing);
    if (!rows)
        return fail(rows.error());
    QList<RowPast> pasts;
    for (const TouchedRow &row : *rows) {
        const auto now = log.rows().current(row.table, row.id);
        const Result<QList<Revision>> revisions = log.revisionsOfRow(row.table, row.id);
        if (!now || !revisions)
            return fail(now ? revisions.error() : now.error());
        pasts << RowPast{row, *now, *revisions};
    }
    return pasts;
}

QList<History::Turn> History::turnsOf(const QList<RowPast> &pasts)
{
    QList<Turn> turns;
    for (const RowPast &past : pasts) {
        for (const Revision &revision : past.revisions) {
            const auto same = std::find_if(turns.begin(), turns.end(), [&revision](const Turn &turn) {
                return !turn.command.isNull() && turn.command == revision.command;
            });
            if (same == turns.end())
                turns << Turn{revision.pk, revision.command, revision.at};
            else
                same->pk = std::min(same->pk, revision.pk);
        }
    }
    std::sort(turns.begin(), turns.end(), [](const Turn &one, const Turn &other) { return one.pk > other.pk; });
    return turns;
}

std::optional<RowVersion> History::versionBefore(const RowPast &past, qint64 pk)
{
    std::optional<RowVersion> version = past.now;
    for (const Revision &revision : past.revisions) {
        if (revision.pk < pk)
            break;
        version = revision.before;
    }
    return version;
}

std::optional<ThingState> History::stateBefore(const QList<RowPast> &pasts, qint64 pk)
{
    const std::optional<RowVersion> own = versionBefore(pasts.first(), pk);
    if (!own)
        return std::nullopt;
    ThingState state{pasts.first().row.table, *own, {}};
    for (qsizetype at = 1; at < pasts.size(); ++at) {
        if (const auto part = versionBefore(pasts.at(at), pk))
            state.parts << std::pair(pasts.at(at).row.table, *part);
    }
    return state;
}

Result<ThingMoment> History::momentOf(const ThingState &state, const Turn &turn, const FieldSpeech &speech) const
{
    const JournalFile &file = m_session.file();
    const Result<QString> label = rowLabel(file, state.table, state.row);
    const Result<QList<ThingField>> fields = fieldsOf(file, state, speech);
    if (!label || !fields)
        return fail(label ? fields.error() : label.error());
    ThingMoment moment{turn.at, turn.pk, turn.command, {}, *label, state.row, *fields, lay(state.row)};
    const Result<CommandRecord> command = file.revisions.command(turn.command);
    if (command) {
        moment.until = QDateTime::fromMSecsSinceEpoch(command->stamp.now, QTimeZone::utc());
        moment.kind = command->kind;
    }
    return moment;
}

Result<ThingHistory> History::of(const Id &thing, const FieldSpeech &speech) const
{
    return m_session.reading([&]() -> Result<ThingHistory> {
        const Result<QString> table = TrashStore(m_session.file().connection()).tableOf(thing);
        if (!table)
            return fail(table.error());
        const auto kind = TrashStore::kindOf(*table);
        const Result<QList<RowPast>> pasts = pastsOf(*table, thing);
        if (!kind || !pasts)
            return kind ? fail(pasts.error()) : fail(ErrorCode::NotFound, {idText(thing)});
        ThingHistory history{thing, *table, *kind, {}, {}, {}};
        for (const Turn &turn : QList<Turn>{{nowPk, {}, {}}} + turnsOf(*pasts)) {
            const auto state = stateBefore(*pasts, turn.pk);
            if (!state) // it was made then
                break;
            const Result<ThingMoment> moment = momentOf(*state, turn, speech);
            if (!moment)
                return fail(moment.error());
            const bool differs = history.moments.isEmpty() || history.moments.last().fields != moment->fields ||
                                 history.moments.last().inTrash != moment->inTrash;
            if (differs) // else something changed that isn't shown
                history.moments << *moment;
        }
        history.label = history.moments.first().label;
        const Id peer = idFromText(history.moments.first().row.value(QStringLiteral("peer_id")).toString());
        if (const Result<Peer> whose = m_session.file().peers.peers().get(peer))
            history.peer = whose->name;
        return history;
    });
}

Result<void> History::putNoteBack(const Id &note, const ThingState &state)
{
    const auto now = m_session.file().revisions.rows().current(state.table, note);
    if (!now)
        return fail(now.error());
    const Result<void> there = *now && lay(**now) ? Trash(m_session).restore(note) : Result<void>();
    return there.and_then([&] { return Notes(m_session).edit(note, noteDraftFrom(state)).map([](const Filed &) {}); });
}

Result<void> History::putRowsBack(const QList<RowPast> &pasts, qint64 pk, const Stamp &stamp)
{
    RowVersions &rows = m_session.file().revisions.rows();
    QList<Revision> back;
    for (const RowPast &past : pasts) {
        const std::optional<RowVersion> version = versionBefore(past, pk);
        if (!past.now || (version && saysTheSame(*version, *past.now)))
            continue;
        const Result<void> done =
            version ? rows.withoutErased(past.row.table, *version, *past.now).and_then([&](const RowVersion &possible) {
                return rows.putBack(past.row.table, past.row.id, possible, stamp);
            })
                    : rows.trash(past.row.table, past.row.id, stamp);
        if (!done)
            return done;
        Revision revision;
        revision.table = past.row.table;
        revision.row = past.row.id;
        back << revision;
    }
    return checkRowRules(m_session, back).and_then([&] { return followRowsBack(m_session, back, stamp); });
}

Result<void> History::bringBack(const Id &thing, qint64 turn)
{
    return m_session.command(QStringLiteral("bring-back"), [&](const Stamp &stamp) -> Result<void> {
        const Result<QString> table = TrashStore(m_session.file().connection()).tableOf(thing);
        if (!table)
            return fail(table.error());
        const Result<QList<RowPast>> pasts = pastsOf(*table, thing);
        if (!pasts)
            return fail(pasts.error());
        const auto isIt = [turn](const Turn &one) { return one.pk == turn; };
        const QList<Turn> turns = turnsOf(*pasts);
        const bool known = std::any_of(turns.cbegin(), turns.cend(), isIt);
        const auto state = known ? stateBefore(*pasts, turn) : std::nullopt;
        if (!state || lay(state->row))
            return fail(ErrorCode::NotFound, {idText(thing)});
        if (*table == Mapping<Entry>::table)
            return putNoteBack(thing, *state);
        return putRowsBack(*pasts, turn, stamp);
    });
}

} // namespace lanai
