// The system's keychain, which can remember a journal's raw key on this computer: a convenience copy, never the only
// one. Nothing here ever deletes a journal or makes one, and every failure ends at the passphrase.
#pragma once
#include "core/domain/result.h"
#include "core/storage/key.h"
#include <QObject>
#include <functional>

namespace lanai {

class Keychain : public QObject
{
    Q_OBJECT
public:
    using Found = std::function<void(Result<Key> &&)>;
    using Done = std::function<void(const Result<void> &)>;

    // Each answers once, later and on this thread, unless `context` has gone by then. `salt`: the journal's first
    // bytes, its name there.
    // NoKeychain, KeychainSilent, KeychainDenied, KeychainEmpty, KeychainWrong (what is remembered is no key).
    virtual void find(const QByteArray &salt, QObject *context, Found then) = 0;
    // Over what was remembered for the same salt. `key`: raw, with its salt.
    virtual void keep(const Key &key, QObject *context, Done then) = 0;
    // Also when nothing was remembered.
    virtual void forget(const QByteArray &salt, QObject *context, Done then) = 0;
};

} // namespace lanai
