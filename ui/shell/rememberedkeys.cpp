#include "ui/shell/rememberedkeys.h"

namespace lanai {
namespace {

QByteArray saltIn(const Key &raw)
{
    return QByteArray::fromHex(raw.bytes().chopped(1).last(2 * saltSize).toByteArray());
}

} // namespace

RememberedKeys::RememberedKeys(Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

void RememberedKeys::look(const QString &journal, const std::function<void(const Key &)> &found)
{
    stop();
    const Result<QByteArray> salt = readSalt(journal);
    if (!salt)
        return; // opening it says why
    m_waiting = std::make_unique<QObject>();
    m_keychain.find(*salt, m_waiting.get(), [found](const Result<Key> &key) {
        if (key)
            found(*key);
    });
}

void RememberedKeys::stop()
{
    m_waiting.reset();
}

void RememberedKeys::keep(const Key &key, const std::function<void(const Error &)> &refused)
{
    m_keychain.keep(key, this, [refused](const Result<void> &kept) {
        if (!kept)
            refused(kept.error());
    });
}

void RememberedKeys::remember(const Key &key, QObject *context, const Keychain::Done &then)
{
    m_keychain.keep(key, context, then);
}

void RememberedKeys::forget(const Key &key, QObject *context, const Keychain::Done &then)
{
    m_keychain.forget(saltIn(key), context, then);
}

void RememberedKeys::holds(const Key &raw, QObject *context, const std::function<void(std::optional<bool>)> &then)
{
    m_keychain.find(saltIn(raw), context, [then](const Result<Key> &key) {
        if (key || key.error().code == ErrorCode::KeychainWrong)
            then(true);
        else
            then(key.error().code == ErrorCode::KeychainEmpty ? std::optional(false) : std::nullopt);
    });
}

void RememberedKeys::replace(const Key &before, const Key &fresh, const std::function<void(const Error &)> &refused)
{
    m_keychain.keep(fresh, this, [this, salt = saltIn(before), refused](const Result<void> &kept) {
        if (!kept)
            refused(kept.error());
        // Also then: it opens nothing but older backups, which is not what somebody wants remembered.
        m_keychain.forget(salt, this, [](const Result<void> & /*gone*/) {});
    });
}

} // namespace lanai
