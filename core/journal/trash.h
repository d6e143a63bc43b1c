// What was deleted, for 30 days, and how each thing came to be what it is. Rule 14.
#pragma once
#include "core/domain/result.h"
#include "core/domain/searchkind.h"
#include "core/storage/rowversions.h"
#include <QDateTime>

namespace lanai {

class Session;
struct Revision;
struct Stamp;

// One act of deleting: the thing that was meant, and what went along.
struct TrashedThing
{
    QString table; // "entry", "peer", …
    FoundKind kind = FoundKind::Entry;
    Id id;
    QString label;       // its first words
    QString peer;        // whose it is; empty: nobody's alone
    QDateTime deletedAt; // UTC
    int daysLeft = 0;    // until it is erased; 0: due
    int along = 0;       // other things that come back with it
};

// One thing at one time.
struct ThingVersion
{
    QDateTime until; // UTC: as long as it was so; null: it is so now
    Id command;      // that changed it then; null: none yet, or another program
    QString kind;    // of that command, e.g. "commitment-keep"; empty as above
    QString label;
    RowVersion row;
};

class Trash
{
public:
    explicit Trash(Session &session)
        : m_session(session)
    {
    }

    // The latest first.
    [[nodiscard]] Result<QList<TrashedThing>> things() const;
    // Brings it back with all that the same command has deleted, and its peer where that lies in the trash, too.
    // NotFound when it isn't in the trash; NameTaken, TermOpenAlready, StaffMeetingExists where its place is taken.
    [[nodiscard]] Result<void> restore(const Id &thing);
    // At once, with what stands or falls with it. NotFound unless it lies in the trash. It can't be undone.
    [[nodiscard]] Result<void> erase(const Id &thing);
    // What has been in the trash for 30 days, and revisions of 90. Does nothing when nothing is due.
    [[nodiscard]] Result<void> emptyOld();

    // For a person who types the end of an id: things of any kind, in the trash or not.
    [[nodiscard]] Result<QList<Id>> idsEndingIn(const QString &end) const;

    // Newest first, as far back as 90 days; the first is how it is. NotFound.
    [[nodiscard]] Result<QList<ThingVersion>> history(const Id &thing) const;

private:
    // The revisions that moved rows into the trash together with this one.
    [[nodiscard]] Result<QList<Revision>> deletedWith(const QString &table, const Id &thing) const;
    // After rows went for good: pictures that nothing shows any more, and beginnings of words in the search index.
    [[nodiscard]] Result<void> tidy();
    [[nodiscard]] Result<void> restorePeerOf(const Revision &revision, const Stamp &stamp);

    Session &m_session;
};

} // namespace lanai
