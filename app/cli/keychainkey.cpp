#include "app/cli/keychainkey.h"
#include "app/cli/prompt.h"
#include "core/keys/systemkeychain.h"
#include <QDeadlineTimer>
#include <QEventLoop>

namespace lanai {
namespace {

constexpr std::chrono::seconds forThePerson{30};

// The desktop isn't asked here whether its dialog is open. Where somebody sits at a terminal on a screen it may be, and
// they have half a minute for it; a script has nobody.
std::function<bool()> untilThePersonHadTime()
{
    const bool onScreen = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("DISPLAY");
    return [isThere = onScreen && Prompt::canAsk(), until = QDeadlineTimer(forThePerson)] {
        return isThere && !until.hasExpired();
    };
}

// A command has nothing else to do while the keychain thinks.
template<class Answer, class Ask>
Answer waitedFor(Ask ask)
{
    QEventLoop loop;
    Answer answer = fail(ErrorCode::KeychainSilent);
    ask([&](auto &&given) {
        answer = std::forward<decltype(given)>(given);
        loop.quit();
    });
    loop.exec();
    return answer;
}

} // namespace

Result<SecretBytes> keychainKeyFor(const QString &path)
{
    const Result<QByteArray> salt = readSalt(path);
    if (!salt)
        return fail(salt.error());
    SystemKeychain keychain(untilThePersonHadTime());
    QObject here;
    return waitedFor<Result<Key>>([&](const Keychain::Found &then) { keychain.find(*salt, &here, then); })
        .map([](const Key &key) { return SecretBytes(key.bytes()); });
}

Result<void> rememberInKeychain(const Key &raw)
{
    SystemKeychain keychain(untilThePersonHadTime());
    QObject here;
    return waitedFor<Result<void>>([&](const Keychain::Done &then) { keychain.keep(raw, &here, then); });
}

Result<void> forgetInKeychain(const QString &path)
{
    const Result<QByteArray> salt = readSalt(path);
    if (!salt)
        return fail(salt.error());
    SystemKeychain keychain(untilThePersonHadTime());
    QObject here;
    return waitedFor<Result<void>>([&](const Keychain::Done &then) { keychain.forget(*salt, &here, then); });
}

Result<void> followInKeychain(const Key &before, const Key &fresh)
{
    const QByteArray salt = QByteArray::fromHex(before.bytes().chopped(1).last(2 * saltSize).toByteArray());
    SystemKeychain keychain(untilThePersonHadTime());
    QObject here;
    const auto held = waitedFor<Result<Key>>([&](const Keychain::Found &then) { keychain.find(salt, &here, then); });
    if (!held && held.error().code != ErrorCode::KeychainWrong)
        return {};
    Result<void> kept = rememberInKeychain(fresh);
    (void)waitedFor<Result<void>>([&](const Keychain::Done &then) { keychain.forget(salt, &here, then); });
    return kept;
}

} // namespace lanai
