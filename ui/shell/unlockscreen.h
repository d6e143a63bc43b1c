// Asks for the passphrase of one journal. What is typed stays and is selected when it did not open.
#pragma once
#include "core/domain/result.h"
#include "core/storage/secretbytes.h"
#include <QDateTime>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace lanai {

class CheckRow;
class Label;
class PassphraseField;

class UnlockScreen : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockScreen(QWidget *parent);

    // `lastOpened`: local; invalid when it isn't known. `sample`: its passphrase is no secret and is said.
    void ask(const QString &path, const QDateTime &lastOpened, bool sample);
    // The same of a backup that is to become a journal of its own.
    void askForBackup(const QString &path);
    // While the key is derived: the button says so, and the field waits.
    void setOpening(bool opening);
    void tell(const Error &error);
    // A good backup, as the journal doesn't open: `sentence` says which and why, `button` brings it back.
    void offerBackup(const QString &sentence, const QString &button);
    // Nothing typed stays.
    void forget();
    // Whether the keychain can be offered here; without it, and where it would do nothing, nothing is said of it.
    void offerRemembering(bool offered);
    [[nodiscard]] bool isToBeRemembered() const;
    // Whether the recovery key is typed, in the passphrase's place.
    [[nodiscard]] bool usesRecoveryKey() const;

Q_SIGNALS:
    void entered();
    void anotherWanted();
    void offeredBackupWanted();

public:
    // What was typed, as what opens a journal. A recovery key: RecoveryKeyIncomplete, RecoveryKeyMistyped.
    [[nodiscard]] Result<SecretBytes> passphrase() const;

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addField(QVBoxLayout *column);
    void addOffer(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void useRecoveryKey(bool use);
    void focusField();

    QString m_fileName;
    bool m_canRemember = false;
    Label *m_caption;
    QPlainTextEdit *m_recovery;
    CheckRow *m_remember;
    QPushButton *m_useRecovery;
    Label *m_file;
    PassphraseField *m_field;
    Label *m_wrong;
    Label *m_offer; // what offerBackup() said
    QPushButton *m_takeOffer;
    QWidget *m_bar;
    QPushButton *m_unlock;
    QPushButton *m_another;
};

} // namespace lanai
