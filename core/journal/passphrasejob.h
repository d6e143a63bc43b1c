// A change of passphrase in a thread of its own, for a window that shows how far it is.
#pragma once
#include "core/journal/passphrasechange.h"
#include <QObject>
#include <memory>
#include <optional>

namespace lanai {

struct PassphraseWish
{
    QString journal;
    Key key; // opens it now
    SecretBytes fresh;
    OlderBackups older = OlderBackups::Keep;
};

struct PassphraseChanged
{
    Key key;
    Result<SettledBackups> older; // an error: the passphrase was changed all the same
};

class PassphraseJob final : public QObject
{
    Q_OBJECT
public:
    // `clock` must outlive it. The journal is closed by then.
    PassphraseJob(const Clock &clock, PassphraseWish wish, QObject *parent = nullptr);
    // Cancels it and waits. What has taken its place has.
    ~PassphraseJob() override;

    // Ends in ended(), never before it returns. Once.
    void start();
    // See Rekeying::cancel().
    void cancel();
    // After ended(), once: the errors of PassphraseChange, which changed nothing.
    [[nodiscard]] Result<PassphraseChanged> takeResult();

Q_SIGNALS:
    void began(lanai::RekeyStage stage);
    void beganBackups(); // older ones are re-encrypted or deleted
    void ended();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace lanai
