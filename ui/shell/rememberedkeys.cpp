#include "ui/shell/rememberedkeys.h"

namespace lanai {

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

void RememberedKeys::forget(const QString &journal, const Keychain::Done &then)
{
    const Result<QByteArray> salt = readSalt(journal);
    if (!salt)
        return then(fail(salt.error()));
    m_keychain.forget(*salt, this, then);
}

} // namespace lanai
