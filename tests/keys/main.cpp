#include "core/keys/systemkeychain.h"
#include "tests/support/registry.h"
#include <QCoreApplication>
#include <cstdio>
#include <cstring>

// `test_keys ask keep|find|forget`: one question to the keychain of this process's own environment, as a program that
// just starts asks it. Prints the number of the error, or "ok".
static int ask(const char *what)
{
    using namespace lanai;
    const QByteArray salt("0123456789abcdef");
    SystemKeychain keychain;
    QObject here;
    const auto tell = [](const Result<void> &result) {
        std::puts(result ? "ok" : QByteArray::number(int(result.error().code)).constData());
        QCoreApplication::quit();
    };
    if (std::strcmp(what, "keep") == 0)
        keychain.keep(*Key::fromRaw(SecretBytes("x'" + QByteArray(64, 'a') + salt.toHex() + "'")), &here, tell);
    else if (std::strcmp(what, "forget") == 0)
        keychain.forget(salt, &here, tell);
    else
        keychain.find(salt, &here,
                      [tell](const Result<Key> &key) { tell(key ? Result<void>() : lanai::fail(key.error())); });
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "ask") == 0)
        return ask(argv[2]);
    return lanai::test::runRegistered(argc, argv);
}
