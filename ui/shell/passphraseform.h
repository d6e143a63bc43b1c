// A new passphrase for the open journal, and what becomes of the backups that open with the present one.
#pragma once
#include "core/journal/passphrasechange.h"
#include "ui/shell/proofform.h"

class QComboBox;

namespace lanai {

class NewPassphrase;

class PassphraseForm final : public ProofForm
{
    Q_OBJECT
public:
    // `backups`: how many there are now.
    PassphraseForm(Key key, int backups, QWidget *parent);

    [[nodiscard]] SecretBytes fresh() const;
    [[nodiscard]] OlderBackups older() const;

protected:
    [[nodiscard]] QString refusal() override;
    void goOn() override;

private:
    NewPassphrase *m_fresh;
    QComboBox *m_older;
};

} // namespace lanai
