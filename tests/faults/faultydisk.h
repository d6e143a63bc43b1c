// A disk that fails, under SQLCipher: every connection that is opened while it is there goes through it.
#pragma once
#include <QByteArray>

namespace lanai::test {

// What goes wrong, at a call that was chosen before.
enum class DiskFault {
    WriteFails, // this call only: writing, cutting or removing
    SyncFails,  // this call only
    Full,       // this write, and every one until heal()
    Torn,       // half of this write reaches the disk, and the power is gone
    PowerCut,   // the power is gone; of what was not synced, a part is lost
};

// Only one at a time, and made before it is used by connections.
class FaultyDisk
{
public:
    FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;
    ~FaultyDisk();

    // The n-th call of its kind from now on, from 1.
    void failAt(DiskFault fault, int n);
    // Works again as a disk does; what was lost stays lost.
    void heal();

    // Since failAt() or heal(): whether it came to that, and how many calls of each kind there were.
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] int writes() const;
    [[nodiscard]] int syncs() const;
};

} // namespace lanai::test
