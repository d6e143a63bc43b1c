// A new passphrase: five words that are offered, or one's own, typed twice, with how strong it is. A weak one is
// refused until the person says that it is meant.
#pragma once
#include "core/keys/passphrasechoice.h"
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lanai {

class CheckRow;
class Label;
class PassphraseField;

class NewPassphrase : public QWidget
{
    Q_OBJECT
public:
    // `caption`: over the first field.
    NewPassphrase(const QString &caption, QWidget *parent);

    // Why it can't be taken as it stands, in a sentence, with the focus where it is to be mended; empty: it can.
    [[nodiscard]] QString refusal();
    // UTF-8 in NFC.
    [[nodiscard]] SecretBytes bytes() const;
    // Nothing typed stays.
    void forget();

Q_SIGNALS:
    void entered(); // Enter in the last field

private:
    QWidget *captionRow(const QString &caption);
    void addFields(const QString &caption, QVBoxLayout *column);
    void offer();
    void look();

    PassphraseField *m_first;
    PassphraseField *m_second;
    QPushButton *m_offer;
    Label *m_strength;
    CheckRow *m_meant;
    PassphraseStrength m_found = PassphraseStrength::Weak; // of the first field, when it isn't empty
    bool m_offered = false;                                // what stands there was thrown
};

} // namespace lanai
