// Nothing of the journal ends up in a core dump or in another process of the same user.
#pragma once
#include <QtGlobal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
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

} // namespace lanai
