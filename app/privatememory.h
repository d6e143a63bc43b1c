// Nothing of the journal ends up in a core dump, in another process of the same user or in a folder for everybody.
#pragma once
#include <QByteArray>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace lanai {

// Sanitizer builds stay dumpable: their reports need it.
inline void keepMemoryPrivate()
{
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

// Temporary files (printing makes one) go to the person's own run-time folder, which is gone after the session.
inline void keepTemporaryFilesPrivate()
{
#ifdef Q_OS_UNIX
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && access(runtime.constData(), W_OK) == 0)
        qputenv("TMPDIR", runtime);
#endif
}

} // namespace lanai
