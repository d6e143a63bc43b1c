// Whether somebody who sits before an open journal knows what opens it: asked before its keys leave it or change.
// Deriving is slow, so it is done in a thread of its own.
#pragma once
#include "core/domain/result.h"
#include "core/storage/key.h"
#include <QObject>
#include <memory>

class QThread;

namespace lanai {

class KeyProof final : public QObject
{
    Q_OBJECT
public:
    // `key`: what the journal is open with.
    explicit KeyProof(Key key, QObject *parent = nullptr);
    // Waits for what still runs, and wipes it.
    ~KeyProof() override;

    // A passphrase, or a raw key. Ends in proven() or refused(), never before it returns. Nothing happens while one
    // runs.
    void start(SecretBytes typed);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void proven();
    // WrongPassphrase, EmptyPassphrase.
    void refused(const lanai::Error &error);

private:
    void finish(const Result<void> &proof);

    Key m_key;
    SecretBytes m_typed;
    std::unique_ptr<QThread> m_thread; // null: none runs
};

} // namespace lanai
