#include "tests/support/registry.h"
#include <cstring>
#include <map>
#include <string>

namespace lanai::test {
namespace {
using Make = std::function<std::unique_ptr<QObject>()>;
std::map<std::string, Make> &registry()
{
    static std::map<std::string, Make> tests;
    return tests;
}
} // namespace

bool registerTest(const char *name, Make make)
{
    return registry().emplace(name, std::move(make)).second;
}

int runRegistered(int argc, char **argv)
{
    const bool named = argc > 1 && std::strncmp(argv[1], "tst_", 4) == 0;
    QStringList arguments{QString::fromLocal8Bit(argv[0])};
    for (int i = named ? 2 : 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (named && !registry().contains(argv[1])) {
        qWarning("No test class is called %s.", argv[1]);
        return 1;
    }
    int failures = 0;
    for (const auto &[name, make] : registry()) {
        if (!named || name == argv[1])
            failures += QTest::qExec(make().get(), arguments);
    }
    return failures;
}

} // namespace lanai::test
