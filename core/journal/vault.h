// The file itself: is it whole?
#pragma once
#include "core/domain/result.h"
#include "core/storage/integrity.h"
#include "core/storage/repair.h"
#include <QDateTime>

namespace lanai {

class Session;

class Vault
{
public:
    // Both outlive it.
    Vault(Session &session, const Key &key)
        : m_session(session)
        , m_key(key)
    {
    }

    // Reads the whole file: every page's seal, the structure, references and the search index, with a connection of its
    // own: SQLite takes what another program deletes first for damage of the index where a connection was open before.
    // Takes seconds on a large journal.
    [[nodiscard]] Result<Integrity> verify() const;
    // When the last command was given, here or elsewhere, as stamps tell. UTC.
    [[nodiscard]] Result<QDateTime> lastChange() const;

    // Writes the search index anew where it has faults, and mends references to nothing; changes nothing where there is
    // nothing to mend. Words that belonged to something that is gone become a note about nobody, and before anything
    // goes a copy of the file is laid among its backups: the errors of copyTo(). DamagedFile when pages or the
    // structure are broken: a backup has to be restored. ReadOnly.
    [[nodiscard]] Result<Repaired> repair();
    // What is open here, whole and under the same key, as a file of its own: also when another file has taken this
    // one's place. FileExists; CannotWrite, DiskFull: nothing is left there.
    [[nodiscard]] Result<void> copyTo(const QString &path) const;

private:
    Session &m_session;
    const Key &m_key;
};

} // namespace lanai
