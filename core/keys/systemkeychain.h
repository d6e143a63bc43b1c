// Secret Service, KWallet, the macOS keychain or the Windows credential manager.
#pragma once
#include "core/keys/keychain.h"
#include <chrono>

namespace QKeychain {
class Job;
}

namespace lanai {

class SystemKeychain final : public Keychain
{
    Q_OBJECT
public:
    // `asksPerson`: whether the system's own dialog is open now, or about to be; then it may take as long as the
    // person does. Asked first when a job begins, where its answer doesn't count yet, and then each time `patience` is
    // over. Without it, and where it says no then, an answer that takes longer than that is none.
    explicit SystemKeychain(std::function<bool()> asksPerson = {},
                            std::chrono::milliseconds patience = std::chrono::seconds(2));

    void find(const QByteArray &salt, QObject *context, Found then) override;
    void keep(const Key &key, QObject *context, Done then) override;
    void forget(const QByteArray &salt, QObject *context, Done then) override;

private:
    using Ended = std::function<void(const Result<void> &, QKeychain::Job &)>;
    // Runs the job and tells how it ended, once: late answers are only wiped.
    void run(QKeychain::Job *job, QObject *context, const Ended &then) const;

    std::function<bool()> m_asksPerson;
    std::chrono::milliseconds m_patience;
};

} // namespace lanai
