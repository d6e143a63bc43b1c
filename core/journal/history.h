// How a thing came to be what it is, for 90 days, and a way back to any of it. Rule 14.
#pragma once
#include "core/domain/searchkind.h"
#include "core/journal/thingfields.h"
#include <QDateTime>

namespace lanai {

class Session;
struct Stamp;

// One thing at one time, with what belongs to it.
struct ThingMoment
{
    QDateTime until; // UTC: as long as it was so; null: it is so now
    qint64 turn = 0; // the change that ended it, for bringBack()
    Id command;      // that made the change; null: none yet, or another program
    QString kind;    // of that command, e.g. "commitment-keep"; empty as above
    QString label;
    RowVersion row;
    QList<ThingField> fields;
    bool inTrash = false;
};

struct ThingHistory
{
    Id id;
    QString table;
    FoundKind kind = FoundKind::Entry;
    QString label;              // as it is now
    QString peer;               // whose it is; empty: nobody's alone
    QList<ThingMoment> moments; // newest first, the first is how it is; two neighbours always differ
};

class History
{
public:
    explicit History(Session &session)
        : m_session(session)
    {
    }

    // As far back as 90 days. NotFound, also for what is no thing of a kind that a person looks for.
    [[nodiscard]] Result<ThingHistory> of(const Id &thing, const FieldSpeech &speech = {}) const;
    // Makes the thing as it was until that change; one that lies in the trash comes back. It is a command itself, so it
    // can be undone. A note's lines file what they said then. NotFound when there is no such change, or it lay in the
    // trash then; and what Notes::edit(), Trash::restore() and checkRowRules() refuse.
    [[nodiscard]] Result<void> bringBack(const Id &thing, qint64 turn);

private:
    // A change of the thing, or of what belongs to it.
    struct Turn
    {
        qint64 pk = 0; // of its first revision here
        Id command;
        QDateTime at; // UTC
    };
    struct RowPast
    {
        TouchedRow row;
        std::optional<RowVersion> now;
        QList<Revision> revisions; // newest first
    };

    [[nodiscard]] Result<QList<RowPast>> pastsOf(const QString &table, const Id &thing) const;
    [[nodiscard]] static QList<Turn> turnsOf(const QList<RowPast> &pasts); // newest first
    // As it was before the revision with that pk.
    [[nodiscard]] static std::optional<RowVersion> versionBefore(const RowPast &past, qint64 pk);
    [[nodiscard]] static std::optional<ThingState> stateBefore(const QList<RowPast> &pasts, qint64 pk);
    [[nodiscard]] Result<ThingMoment> momentOf(const ThingState &state, const Turn &turn,
                                               const FieldSpeech &speech) const;
    [[nodiscard]] Result<void> putNoteBack(const Id &note, const ThingState &state);
    [[nodiscard]] Result<void> putRowsBack(const QList<RowPast> &pasts, qint64 pk, const Stamp &stamp);

    Session &m_session;
};

} // namespace lanai
