#include "ui/settings/passphrasesection.h"
#include "core/journal/journal.h"
#include "core/journal/recoverycheck.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include <QAction>
#include <QLocale>
#include <QPushButton>

namespace lanai {
namespace {

QString sheetText(const RecoveryCheck &check)
{
    const QString on = QLocale().toString(check.on, QLocale::LongFormat);
    switch (check.sheet) {
    case RecoverySheet::Checked:
        return PassphraseSection::tr("The sheet was checked on %1. A new one is the same key again.").arg(on);
    case RecoverySheet::Void:
        return PassphraseSection::tr(
                   "The sheet that was checked on %1 is void, as the passphrase was changed since. Make "
                   "the new one.")
            .arg(on);
    case RecoverySheet::Never:
        break;
    }
    return PassphraseSection::tr("None was checked yet. Without it, a forgotten passphrase can’t be helped.");
}

} // namespace

PassphraseSection::PassphraseSection(const Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_remembering(context.actions.action(QStringLiteral("remember-key")))
    , m_remember(new Toggle(tr("Remember on this computer"), false, this))
{
    addRemembering();
    addAction(
        tr("Passphrase"),
        tr("Whatever was backed up before opens with the old one, unless you choose otherwise. Recovery sheets from "
           "before become void."),
        tr("Change the passphrase"), "changePassphrase", "change-passphrase");
    m_sheet = addAction(tr("Recovery sheet"), sheetText({}), tr("Make the sheet"), "recoverySheet", "recovery-sheet");
}

void PassphraseSection::addRemembering()
{
    m_remember->setObjectName(QStringLiteral("rememberKey"));
    addRow(tr("Remember on this computer"),
           tr("The system keychain keeps the journal’s key, and Lanai opens the journal when it starts. After locking, "
              "the passphrase is asked for all the same."),
           m_remember);
    if (m_remembering == nullptr)
        return m_remember->setEnabled(false);
    connect(m_remember, &QAbstractButton::clicked, m_remembering, &QAction::trigger);
    connect(m_remembering, &QAction::changed, this, &PassphraseSection::tellRemembering);
    tellRemembering();
}

void PassphraseSection::tellRemembering()
{
    m_remember->setChecked(m_remembering->isChecked());
    m_remember->setEnabled(m_remembering->isEnabled());
}

Label *PassphraseSection::addAction(const QString &title, const QString &meaning, const QString &button,
                                    const char *name, const char *action)
{
    auto *does = new QPushButton(button, this);
    does->setObjectName(QString::fromLatin1(name));
    Label *said = addRow(title, meaning, does);
    does->setAccessibleName(button);
    if (QAction *meant = m_context.actions.action(QString::fromLatin1(action)))
        connect(does, &QPushButton::clicked, meant, &QAction::trigger);
    return said;
}

void PassphraseSection::load()
{
    say({});
    tellSheet();
}

void PassphraseSection::refresh(const ChangeSet &changes)
{
    if (changes.touches(QLatin1StringView("setting")))
        tellSheet();
}

void PassphraseSection::tellSheet()
{
    const Result<RecoveryCheck> check = recoveryCheck(m_context.journal);
    if (!check)
        return say(errorSentence(check.error()));
    m_sheet->setText(sheetText(*check));
}

} // namespace lanai
