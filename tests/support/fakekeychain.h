// A keychain that remembers in memory, answers when a test says so, and fails as it says.
#pragma once
#include "core/keys/keychain.h"
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <optional>

namespace lanai::test {

class FakeKeychain final : public Keychain
{
public:
    std::optional<ErrorCode> refuses; // none: it works
    bool answers = true;              // false: it hangs

    void find(const QByteArray &salt, QObject *context, Found then) override
    {
        ++asked;
        later(context, [this, salt, then] {
            if (refuses)
                return then(fail(*refuses));
            const QByteArray raw = kept.value(salt.toHex());
            then(raw.isEmpty() ? Result<Key>(fail(ErrorCode::KeychainEmpty)) : Key::fromRaw(SecretBytes(raw)));
        });
    }
    void keep(const Key &key, QObject *context, Done then) override
    {
        const QByteArray raw = key.bytes().toByteArray();
        later(context, [this, raw, then] {
            if (refuses)
                return then(fail(*refuses));
            kept.insert(raw.chopped(1).right(2 * saltSize), raw);
            then({});
        });
    }
    void forget(const QByteArray &salt, QObject *context, Done then) override
    {
        later(context, [this, salt, then] {
            if (refuses)
                return then(fail(*refuses));
            kept.remove(salt.toHex());
            then({});
        });
    }

    QHash<QByteArray, QByteArray> kept; // raw keys by the hex of their salt
    int asked = 0;

private:
    void later(QObject *context, const std::function<void()> &work) const
    {
        if (answers)
            QTimer::singleShot(0, context, work);
    }
};

} // namespace lanai::test
