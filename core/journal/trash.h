// What was deleted, for 30 days, and what things were before. Rule 14.
#pragma once
#include "core/domain/result.h"
#include "core/domain/searchkind.h"
#include "core/journal/history.h"
#include <QDateTime>

namespace lanai {

class Session;
struct Revision;
struct Stamp;
struct TouchedRow;

// One act of deleting: the thing that was meant, and what went along.
struct TrashedThing
{
    QString table; // "entry", "peer", …
    FoundKind kind = FoundKind::Entry;
    Id id;
    QString label;       // its first words; empty: sealed
    QString peer;        // whose it is; empty: nobody's alone
    QDateTime deletedAt; // UTC
    int daysLeft = 0;    // until it is erased; 0: due
    int along = 0;       // other things that come back with it
    bool sealed = false; // itself, or its circle; it is listed without its words. Rule 13
};

struct ErasedThing
{
    QString table;
    FoundKind kind = FoundKind::Entry;
    QString label;
    QList<Id> rows;      // its own first; for a look at which backups hold them
    QList<Id> elsewhere; // other rows that held its words before: what it was filed from

    [[nodiscard]] int along() const { return static_cast<int>(rows.size()) - 1; }
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
    // What erase() would take, before anybody is asked: the thing itself first, then what was deleted together with it.
    // NotFound, also for what is no thing of a kind that a person looks for.
    [[nodiscard]] Result<ErasedThing> erasable(const Id &thing) const;
    // At once, whether it lies in the trash or not: with what was deleted together with it (of a note that isn't yet:
    // what only it has filed), what stands or falls with it, every revision, drafts and pictures. It can't be undone.
    // NotFound as above.
    [[nodiscard]] Result<ErasedThing> erase(const Id &thing);
    // What has been in the trash for 30 days, and revisions of 90. Does nothing when nothing is due.
    [[nodiscard]] Result<void> emptyOld();

    [[nodiscard]] History history() { return History(m_session); }

    // For a person who types the end of an id: things of any kind, in the trash or not.
    [[nodiscard]] Result<QList<Id>> idsEndingIn(const QString &end) const;

private:
    // The revisions that moved rows into the trash together with this one.
    [[nodiscard]] Result<QList<Revision>> deletedWith(const QString &table, const Id &thing) const;
    [[nodiscard]] Result<ErasedThing> eraseRows(const Id &thing);
    void forgetTraces();
    [[nodiscard]] Result<ErasedThing> eraseAll(const ErasedThing &meant, const Stamp &stamp);
    // What lies in the trash of that command's, with the tables.
    [[nodiscard]] Result<QList<TouchedRow>> alongWith(const QString &table, const Id &thing) const;
    // After rows went for good: pictures that nothing shows any more, and beginnings of words in the search index.
    [[nodiscard]] Result<void> tidy();
    [[nodiscard]] Result<void> restorePeerOf(const Revision &revision, const Stamp &stamp);

    Session &m_session;
};

} // namespace lanai
