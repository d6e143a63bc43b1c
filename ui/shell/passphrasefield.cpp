#include "ui/shell/passphrasefield.h"
#include "ui/parts/icon.h"
#include "ui/shell/clipboardcare.h"
#include <QAction>
#include <QStyle>

namespace lanai {

PassphraseField::PassphraseField(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(themedIcon(QStringLiteral("eye"), Colour::Muted), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setProperty("measure", QStringLiteral("large"));
    setContextMenuPolicy(Qt::NoContextMenu);
    ClipboardCare::markSecret(*this);
    m_eye->setObjectName(QStringLiteral("showPassphrase"));
    m_eye->setText(tr("Show the passphrase"));
    connect(m_eye, &QAction::triggered, this, &PassphraseField::toggle);
    connect(this, &QLineEdit::textEdited, this, [this] { setWrong(false); });
}

SecretBytes PassphraseField::bytes() const
{
    return passphraseBytes(text());
}

void PassphraseField::setWrong(bool wrong)
{
    if (property("wrong").toBool() == wrong)
        return;
    setProperty("wrong", wrong);
    style()->unpolish(this);
    style()->polish(this);
}

void PassphraseField::toggle()
{
    makeReadable(echoMode() == QLineEdit::Password);
}

void PassphraseField::makeReadable(bool readable)
{
    setEchoMode(readable ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(themedIcon(readable ? QStringLiteral("eye-off") : QStringLiteral("eye"), Colour::Muted));
    m_eye->setText(readable ? tr("Hide the passphrase") : tr("Show the passphrase"));
}

void PassphraseField::forget()
{
    setText(QString()); // also empties the list of undone steps
    makeReadable(false);
}

} // namespace lanai
