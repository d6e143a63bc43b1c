// The file itself: is it whole?
#pragma once
#include "core/domain/result.h"
#include "core/storage/integrity.h"
#include <QDateTime>

namespace lanai {

class Session;

class Vault
{
public:
    explicit Vault(Session &session)
        : m_session(session)
    {
    }

    // Reads the whole file: every page's seal, the structure, references and the search index. Takes seconds on a large
    // journal.
    [[nodiscard]] Result<Integrity> verify() const;
    // When the last command was given, here or elsewhere, as stamps tell. UTC.
    [[nodiscard]] Result<QDateTime> lastChange() const;
    // What is open here, whole and under the same key, as a file of its own: also when another file has taken this
    // one's place. FileExists; CannotWrite, DiskFull: nothing is left there.
    [[nodiscard]] Result<void> copyTo(const QString &path) const;

private:
    Session &m_session;
};

} // namespace lanai
