// Is the journal whole? Every page's seal, the structure, references, and the search index.
#pragma once
#include "core/domain/result.h"
#include "core/storage/connection.h"
#include <QStringList>

namespace lanai {

struct Integrity
{
    QStringList cipher;     // pages whose seal is broken, in SQLCipher's words
    QStringList structure;  // SQLite's own check
    QStringList references; // "table row → table": rows that point at nothing
    QStringList search;     // "table id": found under nothing, or not found at all
    qint64 entries = 0;     // notes that can be read
    qint64 peers = 0;

    // Every page and the structure: what is left can be repaired from what is there.
    [[nodiscard]] bool isSound() const { return cipher.isEmpty() && structure.isEmpty(); }
    [[nodiscard]] bool isWhole() const { return isSound() && references.isEmpty() && search.isEmpty(); }
};

// Reads the whole file. What is found is in the answer; an error means that it could not be looked at.
[[nodiscard]] Result<Integrity> checkIntegrity(const Connection &connection);

// Its last part alone, as Integrity::search.
[[nodiscard]] Result<QStringList> lostInSearch(const Connection &connection);

} // namespace lanai
