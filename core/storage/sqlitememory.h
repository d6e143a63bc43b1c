// SQLite's memory. Private to core/storage.
//
// security.md wants it locked and wiped, so SQLCipher locks, wipes and unlocks each allocation on its own: two system
// calls for each value that SQLite touches, and a page unlocked under its neighbours' feet. Here SQLCipher locks a few
// large pieces, and what SQLite asks for is cut from those; it is wiped when SQLite gives it back, and pieces in which
// nothing lies any more go back to SQLCipher, which wipes them again and unlocks them.
#pragma once
#include <cstddef>

namespace lanai {

// Once in a process, before its first connection; later calls do nothing. cipher_memory_security is on from then on.
// Only for an SQLite of our own: where it is shared, other libraries may be using it already, and it stays as it is.
void prepareSqliteMemory();

// What SQLite has in use, and what is locked for it; bytes. Both 0 where its memory stays as it is.
struct SqliteMemoryUse
{
    std::size_t used = 0;
    std::size_t locked = 0;
};
[[nodiscard]] SqliteMemoryUse sqliteMemoryUse();

} // namespace lanai
