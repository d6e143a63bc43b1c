#include "ui/shell/passphraseform.h"
#include "ui/parts/label.h"
#include "ui/shell/column.h"
#include "ui/shell/newpassphrase.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QVBoxLayout>

namespace lanai {

PassphraseForm::PassphraseForm(Key key, int backups, QWidget *parent)
    : ProofForm(
          tr("Change the passphrase"),
          tr("The journal is copied whole under the new passphrase and compared; only then the copy takes its place. "
             "The file that was there stays among the backups."),
          tr("Change it"), std::move(key), parent)
    , m_fresh(new NewPassphrase(tr("New passphrase"), this))
    , m_older(new QComboBox(this))
{
    setObjectName(QStringLiteral("passphraseForm"));
    body()->setSpacing(theme().px("step-4"));
    body()->addWidget(m_fresh);
    body()->addSpacing(theme().px("step-12"));
    Label *caption = plainLabel(tr("Backups from before"), Type::SmallMedium, Colour::Ink, this);
    caption->setBuddy(m_older);
    m_older->setObjectName(QStringLiteral("olderBackups"));
    m_older->setAccessibleName(caption->text());
    m_older->addItem(tr("Keep them: they open with the old passphrase"), int(OlderBackups::Keep));
    m_older->addItem(tr("Give them the new passphrase, too"), int(OlderBackups::ReEncrypt));
    m_older->addItem(tr("Delete them, after a new one is made"), int(OlderBackups::Delete));
    body()->addWidget(caption);
    body()->addWidget(m_older);
    body()->addWidget(
        plainLabel(tr("%n backup(s) now, and the one that this change makes. Recovery sheets from before become void.",
                      nullptr, backups),
                   Type::Caption, Colour::Muted, this));
    connect(m_fresh, &NewPassphrase::entered, this, [this] { confirm(); });
}

SecretBytes PassphraseForm::fresh() const
{
    return m_fresh->bytes();
}

OlderBackups PassphraseForm::older() const
{
    return OlderBackups(m_older->currentData().toInt());
}

void PassphraseForm::goOn()
{
    m_fresh->setFocus();
}

QString PassphraseForm::refusal()
{
    return m_fresh->refusal();
}

} // namespace lanai
