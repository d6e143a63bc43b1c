// Where a passphrase is typed: hidden unless the eye is pressed, given away as bytes, and emptied by whoever took it.
#pragma once
#include "core/storage/key.h"
#include <QLineEdit>

namespace lanai {

class PassphraseField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PassphraseField(QWidget *parent);

    // UTF-8 in NFC.
    [[nodiscard]] SecretBytes bytes() const;
    // Under the field something is wrong: its border says so, until the text changes.
    void setWrong(bool wrong);
    // What stands there can be read: it was offered and is to be written down.
    void reveal() { makeReadable(true); }
    // Empty and hidden, and undo doesn't bring it back.
    void forget();

private:
    void toggle();
    void makeReadable(bool readable);

    QAction *m_eye;
};

} // namespace lanai
