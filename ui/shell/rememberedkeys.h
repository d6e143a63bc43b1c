// The keys that this computer's keychain remembers, for the window: asked once when the program begins with a journal,
// while the passphrase can be typed all the same. After locking, the passphrase is asked for: whoever passes by has the
// keychain, too.
#pragma once
#include "core/keys/keychain.h"
#include <memory>
#include <optional>

namespace lanai {

class RememberedKeys : public QObject
{
    Q_OBJECT
public:
    // `keychain` must outlive it.
    RememberedKeys(Keychain &keychain, QObject *parent);

    // Ends in `found`, or in nothing: without a remembered key there is the passphrase. A newer call, or stop(), ends
    // the one before.
    void look(const QString &journal, const std::function<void(const Key &)> &found);
    // Nobody waits for it any more.
    void stop();
    // Only a refusal is told: what was asked for by a tick is done silently.
    void keep(const Key &key, const std::function<void(const Error &)> &refused);
    // The same where somebody waits for how it ended.
    void remember(const Key &key, QObject *context, const Keychain::Done &then);
    // Also when nothing was remembered.
    void forget(const Key &key, QObject *context, const Keychain::Done &then);
    // Whether a key lies there for the journal that `raw` opens, whatever key it is; none where it can't be asked.
    void holds(const Key &raw, QObject *context, const std::function<void(std::optional<bool>)> &then);
    // After a change of passphrase: the new key first, then the older one goes. Only a refusal of the first is told.
    void replace(const Key &before, const Key &fresh, const std::function<void(const Error &)> &refused);

private:
    Keychain &m_keychain;
    std::unique_ptr<QObject> m_waiting; // null: nobody waits
};

} // namespace lanai
