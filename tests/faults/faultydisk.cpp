#include "tests/faults/faultydisk.h"
#include "core/storage/sqlitememory.h"
#include <QHash>
#include <QList>
#include <QMap>
#include <cstring>
#include <optional>
#include <sqlite3.h>

namespace lanai::test {
namespace {

// By where: what was there when the file was last synced. Bytes that were not there yet count as zeros.
using Unsynced = QMap<sqlite3_int64, QByteArray>;

struct FaultyFile;

struct State
{
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs own{};
    DiskFault fault = DiskFault::WriteFails;
    int failing = 0; // which call; 0: none
    int writes = 0;
    int syncs = 0;
    bool hasFailed = false;
    bool isPowerless = false;
    QList<FaultyFile *> open = {};
};

State &state()
{
    static State one;
    return one;
}

// As SQLite allocates it: ours, and behind it the real one.
struct FaultyFile
{
    sqlite3_file base;
    sqlite3_file *real;
    Unsynced *unsynced;
};

FaultyFile *faulty(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return faulty(file)->real;
}

void remember(FaultyFile *file, sqlite3_int64 at, int size)
{
    if (file->unsynced->contains(at))
        return;
    QByteArray before(size, '\0');
    file->real->pMethods->xRead(file->real, before.data(), size, at); // what is missing, it fills with zeros
    file->unsynced->insert(at, before);
}

// Every other piece that was not synced, in turn: the disk wrote them in whatever order it liked.
void loseUnsynced(FaultyFile *file, int which)
{
    for (auto piece = file->unsynced->cbegin(); piece != file->unsynced->cend(); ++piece) {
        if (++which % 2 == 0)
            file->real->pMethods->xWrite(file->real, piece->constData(), int(piece->size()), piece.key());
    }
    file->unsynced->clear();
}

void cutPower()
{
    state().isPowerless = true;
    for (FaultyFile *file : std::as_const(state().open))
        loseUnsynced(file, state().failing);
}

// What the call answers when it fails; nothing: it goes through.
std::optional<int> failureOfWrite(int broken)
{
    State &disk = state();
    if (disk.isPowerless)
        return broken;
    const int now = ++disk.writes;
    if (disk.failing == 0 || disk.fault == DiskFault::SyncFails || now < disk.failing)
        return std::nullopt;
    if (disk.fault == DiskFault::Full) {
        disk.hasFailed = true;
        return SQLITE_FULL;
    }
    if (now > disk.failing)
        return std::nullopt;
    disk.hasFailed = true;
    if (disk.fault == DiskFault::PowerCut)
        cutPower();
    return broken;
}

int closeFile(sqlite3_file *file)
{
    State &disk = state();
    disk.open.removeAll(faulty(file));
    delete faulty(file)->unsynced;
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, size, at);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    const bool wasPowered = !state().isPowerless;
    if (const std::optional<int> failure = failureOfWrite(SQLITE_IOERR_WRITE)) {
        if (state().fault == DiskFault::Torn && wasPowered) {
            realOf(file)->pMethods->xWrite(realOf(file), from, size / 2, at);
            state().isPowerless = true;
        }
        return *failure;
    }
    if (state().fault == DiskFault::PowerCut && state().failing > 0)
        remember(faulty(file), at, size);
    return realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
}

int cutFile(sqlite3_file *file, sqlite3_int64 size)
{
    // A file that gets shorter needs no room.
    if (state().fault != DiskFault::Full) {
        if (const std::optional<int> failure = failureOfWrite(SQLITE_IOERR_TRUNCATE)) {
            state().isPowerless = state().isPowerless || state().fault == DiskFault::Torn;
            return *failure;
        }
    }
    if (state().fault == DiskFault::PowerCut && state().failing > 0) {
        sqlite3_int64 before = 0;
        realOf(file)->pMethods->xFileSize(realOf(file), &before);
        remember(faulty(file), size, int(std::max<sqlite3_int64>(before - size, 0)));
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    State &disk = state();
    if (disk.isPowerless)
        return SQLITE_IOERR_FSYNC;
    if (++disk.syncs == disk.failing && disk.fault == DiskFault::SyncFails) {
        disk.hasFailed = true;
        return SQLITE_IOERR_FSYNC;
    }
    const int synced = realOf(file)->pMethods->xSync(realOf(file), flags);
    if (synced == SQLITE_OK)
        faulty(file)->unsynced->clear();
    return synced;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int isFileReserved(sqlite3_file *file, int *answer)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), answer);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorOfFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int traitsOfFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

const sqlite3_io_methods &methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods made{};
        made.iVersion = 1;
        made.xClose = closeFile;
        made.xRead = readFile;
        made.xWrite = writeFile;
        made.xTruncate = cutFile;
        made.xSync = syncFile;
        made.xFileSize = sizeOfFile;
        made.xLock = lockFile;
        made.xUnlock = unlockFile;
        made.xCheckReservedLock = isFileReserved;
        made.xFileControl = controlFile;
        made.xSectorSize = sectorOfFile;
        made.xDeviceCharacteristics = traitsOfFile;
        return made;
    }();
    return all;
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *given)
{
    FaultyFile *made = faulty(file);
    made->base.pMethods = nullptr;
    made->real = reinterpret_cast<sqlite3_file *>(made + 1);
    const int opened = state().real->xOpen(state().real, name, made->real, flags, given);
    if (opened != SQLITE_OK)
        return opened;
    made->base.pMethods = &methods();
    made->unsynced = new Unsynced;
    state().open << made;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (state().fault != DiskFault::Full) {
        if (const std::optional<int> failure = failureOfWrite(SQLITE_IOERR_DELETE))
            return *failure;
    }
    return state().real->xDelete(state().real, name, syncFolder);
}

} // namespace

FaultyDisk::FaultyDisk()
{
    prepareSqliteMemory(); // it starts SQLite anew, and the disks with it
    State &disk = state();
    disk.real = sqlite3_vfs_find(nullptr);
    disk.own = *disk.real; // what isn't ours is asked of the real one, which never looks at who asks
    disk.own.zName = "faulty";
    disk.own.szOsFile = int(sizeof(FaultyFile)) + disk.real->szOsFile;
    disk.own.pNext = nullptr;
    disk.own.xOpen = openFile;
    disk.own.xDelete = removeFile;
    heal();
    sqlite3_vfs_register(&disk.own, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&state().own);
    sqlite3_vfs_register(state().real, 1);
}

void FaultyDisk::failAt(DiskFault fault, int n)
{
    heal();
    state().fault = fault;
    state().failing = n;
}

void FaultyDisk::heal()
{
    State &disk = state();
    disk.failing = 0;
    disk.writes = 0;
    disk.syncs = 0;
    disk.hasFailed = false;
    disk.isPowerless = false;
}

bool FaultyDisk::hasFailed() const
{
    return state().hasFailed;
}

int FaultyDisk::writes() const
{
    return state().writes;
}

int FaultyDisk::syncs() const
{
    return state().syncs;
}

} // namespace lanai::test
