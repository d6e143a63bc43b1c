// The real program, followed from one system call to the next: stopped dead at a call that was chosen, or told that the
// call has failed. Its calls tell also which files and which kinds of sockets it has opened. Linux.
#pragma once
#include <QByteArray>
#include <QProcessEnvironment>
#include <QSet>
#include <QStringList>

namespace lanai::test {

// At the n-th call, from 1, that changes something below the folder: writing, syncing, cutting, making, renaming,
// linking and removing.
struct Intrusion
{
    enum class Kind { KillBefore, KillAfter, Fail };
    int at = 0; // 0: never
    Kind kind = Kind::KillBefore;
    int error = 0; // what the call answers to Fail: EIO, ENOSPC …
};

struct Traced
{
    int status = -1;          // -1: it was killed or crashed
    int signal = 0;           // by which it ended; 0: it ended by itself
    bool wasIntruded = false; // it came to that
    int changes = 0;          // such calls there were
    QByteArray out;
    QByteArray err;
    QStringList opened; // paths, as they were asked for
    QSet<int> families; // of sockets: AF_UNIX …

    [[nodiscard]] bool isKilled() const;
};

// Runs it to its end. `folder` is where its changes count; `words` begin with the program.
[[nodiscard]] Traced runTraced(const QStringList &words, const QProcessEnvironment &environment, const QString &folder,
                               const Intrusion &intrusion = {}, const QByteArray &input = {});

} // namespace lanai::test
