#include "core/storage/sqlitememory.h"
#include "core/storage/secretbytes.h"
#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <mutex>
#include <sqlite3.h>

namespace lanai {

#ifdef LANAI_OWN_SQLITE

namespace {

// Sizes in eight steps to each doubling, so that at most a ninth of an allocation is lost, and that what grows by a few
// bytes at a time (FTS5's list of the notes on a page) is not copied and wiped each time.
constexpr int stepBits = 3;
constexpr size_t smallest = 16;
constexpr size_t largestShared = 32 * 1024;        // a page of the cache takes 4.5 KiB
constexpr size_t largestPooled = 256 * 1024;       // over largestShared, each lies in a piece of its own
constexpr size_t largestStepped = size_t(1) << 30; // the next step may be more than an int holds
constexpr size_t firstPiece = 16 * 1024;
constexpr size_t largestPiece = 256 * 1024;

struct Piece;

// Lies before each allocation.
struct Header
{
    Piece *piece; // null: it has a locked piece of its own
};

struct FreeSlot
{
    FreeSlot *next;
};

// Lies at the beginning of what SQLCipher locked.
struct Piece
{
    Piece *before;
    Piece *after;
    FreeSlot *free;
    char *untouched; // from here on nothing was ever handed out
    char *end;
    size_t slotSize; // without the header
    size_t bytes;
    int kind;
    int used;
};

// One size's pieces with room in them.
struct Kind
{
    Piece *first = nullptr;
    size_t nextBytes = firstPiece;
    int empty = 0; // of those pieces
};

constexpr size_t roundedTo8(size_t size)
{
    return (size + 7) & ~size_t(7);
}

// The sizes in order: 16, 24, 32 … 128, 144 … 256, 288 …
constexpr int kindFor(size_t size)
{
    if (size <= 64)
        return static_cast<int>((std::max(size, smallest) + 7) / 8) - 2;
    const auto doubling = static_cast<int>(std::bit_width(size - 1)) - 1; // 64 < size ≤ 128: 6
    const auto step = static_cast<int>((size - 1) >> (doubling - stepBits)) & ((1 << stepBits) - 1);
    return 7 + (doubling - 6) * (1 << stepBits) + step;
}

constexpr size_t sizeOf(int kind)
{
    if (kind < 7)
        return (static_cast<size_t>(kind) + 2) * 8;
    const int doubling = 6 + (kind - 7) / (1 << stepBits);
    const auto step = static_cast<size_t>((kind - 7) % (1 << stepBits)) + 1;
    return (size_t(1) << doubling) + (step << (doubling - stepBits));
}

constexpr int kindCount = kindFor(largestPooled) + 1;
static_assert(sizeOf(0) == smallest && sizeOf(kindCount - 1) == largestPooled);
static_assert(sizeOf(kindFor(65)) == 72 && sizeOf(kindFor(128)) == 128 && sizeOf(kindFor(4368)) == 4608);

struct Pool
{
    std::mutex mutex;
    sqlite3_mem_methods locked{}; // SQLCipher's
    std::array<Kind, kindCount> kinds;
    SqliteMemoryUse use;
};

Pool &pool()
{
    static Pool only;
    return only;
}

void link(Kind &kind, Piece *piece)
{
    piece->before = nullptr;
    piece->after = kind.first;
    if (kind.first)
        kind.first->before = piece;
    kind.first = piece;
}

void unlink(Kind &kind, Piece *piece)
{
    (piece->before ? piece->before->after : kind.first) = piece->after;
    if (piece->after)
        piece->after->before = piece->before;
}

Piece *newPiece(Pool &from, int number)
{
    Kind &kind = from.kinds[static_cast<size_t>(number)];
    const size_t slot = sizeOf(number) + sizeof(Header);
    const bool shared = sizeOf(number) <= largestShared;
    const size_t bytes = sizeof(Piece) + (shared ? std::max(kind.nextBytes - sizeof(Piece), 4 * slot) : slot);
    auto *piece = static_cast<Piece *>(from.locked.xMalloc(static_cast<int>(roundedTo8(bytes))));
    if (!piece)
        return nullptr;
    kind.nextBytes = std::min(2 * kind.nextBytes, largestPiece);
    char *begin = reinterpret_cast<char *>(piece) + sizeof(Piece);
    const size_t count = (bytes - sizeof(Piece)) / slot;
    *piece = {nullptr, nullptr, nullptr, begin, begin + count * slot, sizeOf(number), bytes, number, 0};
    from.use.locked += bytes;
    link(kind, piece);
    ++kind.empty;
    return piece;
}

bool isFull(const Piece &piece)
{
    return !piece.free && piece.untouched == piece.end;
}

void *takeSlot(Pool &from, int number)
{
    Kind &kind = from.kinds[static_cast<size_t>(number)];
    Piece *piece = kind.first ? kind.first : newPiece(from, number);
    if (!piece)
        return nullptr;
    char *memory = reinterpret_cast<char *>(piece->free);
    if (memory) {
        piece->free = piece->free->next;
        std::memset(memory, 0, sizeof(FreeSlot));
    } else {
        const Header header{piece};
        std::memcpy(piece->untouched, &header, sizeof header);
        memory = piece->untouched + sizeof(Header);
        piece->untouched = memory + piece->slotSize;
    }
    kind.empty -= piece->used++ == 0 ? 1 : 0;
    if (isFull(*piece))
        unlink(kind, piece);
    from.use.used += piece->slotSize;
    return memory;
}

void giveSlotBack(Pool &to, Piece *piece, void *memory)
{
    Kind &kind = to.kinds[static_cast<size_t>(piece->kind)];
    if (isFull(*piece))
        link(kind, piece);
    auto *slot = static_cast<FreeSlot *>(memory);
    slot->next = piece->free;
    piece->free = slot;
    to.use.used -= piece->slotSize;
    if (--piece->used > 0 || kind.empty++ == 0)
        return; // one empty piece stays, so that a page more or less doesn't lock and unlock
    --kind.empty;
    unlink(kind, piece);
    to.use.locked -= piece->bytes;
    to.locked.xFree(piece);
}

Header headerOf(const void *memory)
{
    Header header{};
    std::memcpy(&header, static_cast<const char *>(memory) - sizeof(Header), sizeof header);
    return header;
}

void *startOf(void *memory)
{
    return static_cast<char *>(memory) - sizeof(Header);
}

int sizeOfMemory(void *memory)
{
    if (!memory)
        return 0;
    if (const Piece *piece = headerOf(memory).piece)
        return static_cast<int>(piece->slotSize);
    return pool().locked.xSize(startOf(memory)) - static_cast<int>(sizeof(Header));
}

int roundUp(int size)
{
    const auto asked = static_cast<size_t>(std::max(size, 1));
    return static_cast<int>(asked <= largestStepped ? sizeOf(kindFor(asked)) : roundedTo8(asked));
}

void *allocate(int size)
{
    Pool &from = pool();
    const std::scoped_lock lock(from.mutex);
    const auto asked = static_cast<size_t>(roundUp(size));
    if (asked <= largestPooled)
        return takeSlot(from, kindFor(asked));
    auto *own = static_cast<char *>(from.locked.xMalloc(static_cast<int>(asked + sizeof(Header))));
    if (!own)
        return nullptr;
    std::memset(own, 0, sizeof(Header));
    const auto bytes = static_cast<size_t>(sizeOfMemory(own + sizeof(Header)));
    from.use.used += bytes;
    from.use.locked += bytes;
    return own + sizeof(Header);
}

void release(void *memory)
{
    if (!memory)
        return;
    Pool &to = pool();
    const auto bytes = static_cast<size_t>(sizeOfMemory(memory));
    Piece *piece = headerOf(memory).piece;
    if (piece) // SQLCipher wipes the others
        wipeMemory(memory, static_cast<qsizetype>(bytes));
    const std::scoped_lock lock(to.mutex);
    if (piece)
        return giveSlotBack(to, piece, memory);
    to.use.used -= bytes;
    to.use.locked -= bytes;
    to.locked.xFree(startOf(memory));
}

void *resize(void *memory, int size)
{
    const int before = sizeOfMemory(memory);
    if (memory && size <= before)
        return memory;
    void *larger = allocate(size);
    if (larger && memory) {
        std::memcpy(larger, memory, static_cast<size_t>(before));
        release(memory);
    }
    return larger;
}

int begin(void *)
{
    return SQLITE_OK;
}

void end(void *) {}

// SQLCipher puts its own allocator in at SQLite's first start; ours goes on top of it, and SQLite starts again.
void putOnTop()
{
    sqlite3 *memory = nullptr;
    if (sqlite3_open_v2(":memory:", &memory, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
        sqlite3_exec(memory, "PRAGMA cipher_memory_security = ON", nullptr, nullptr, nullptr);
    sqlite3_close(memory);
    sqlite3_shutdown();
    const sqlite3_mem_methods ours{allocate, release, resize, sizeOfMemory, roundUp, begin, end, nullptr};
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &pool().locked) == SQLITE_OK)
        sqlite3_config(SQLITE_CONFIG_MALLOC, &ours);
}

} // namespace

void prepareSqliteMemory()
{
    static std::once_flag once;
    std::call_once(once, putOnTop);
}

SqliteMemoryUse sqliteMemoryUse()
{
    const std::scoped_lock lock(pool().mutex);
    return pool().use;
}

#else

void prepareSqliteMemory() {}

SqliteMemoryUse sqliteMemoryUse()
{
    return {};
}

#endif

} // namespace lanai
