#include "ui/shell/keycare.h"
#include "core/journal/journal.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/passphraseform.h"
#include "ui/shell/passphrasescreen.h"
#include "ui/shell/rememberedkeys.h"
#include "ui/shell/toasts.h"
#include <QStackedWidget>

namespace lanai {
namespace {

QString backupsText(OlderBackups choice, const Result<SettledBackups> &settled)
{
    if (!settled)
        return KeyCare::tr("Not all backups could be changed: %1").arg(errorSentence(settled.error()));
    const QString left = KeyCare::tr("%n backup(s) still open with the old passphrase.", nullptr, settled->left);
    switch (choice) {
    case OlderBackups::Keep:
        return left;
    case OlderBackups::Delete:
        return KeyCare::tr("%n backup(s) under the old passphrase are deleted, and there is a new one.", nullptr,
                           settled->done);
    case OlderBackups::ReEncrypt:
        break;
    }
    const QString done = KeyCare::tr("%n backup(s) open with the new passphrase, too.", nullptr, settled->done);
    return settled->left > 0 ? done + u' ' + left : done;
}

} // namespace

KeyCare::KeyCare(const Clock &clock, ActionTable &actions, QStackedWidget *screens, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_recovery(new RecoveryScreen(screens))
    , m_progress(new PassphraseScreen(screens))
    , m_window(screens->window())
    , m_remember(actions.attach(QStringLiteral("remember-key"), m_window, this, &KeyCare::remember))
{
    m_remember->setCheckable(true);
    m_remember->setEnabled(false);
    screens->addWidget(m_recovery);
    screens->addWidget(m_progress);
    actions.attach(QStringLiteral("change-passphrase"), m_window, this, &KeyCare::askForPassphrase);
    actions.attach(QStringLiteral("recovery-sheet"), m_window, this, &KeyCare::askForSheet);
    connect(m_recovery, &RecoveryScreen::finished, this, &KeyCare::deskWanted);
    connect(m_progress, &PassphraseScreen::cancelled, this, [this] {
        if (m_change)
            m_change->job->cancel();
    });
}

KeyCare::~KeyCare() = default;

void KeyCare::setPrinting(Printing &printing)
{
    m_recovery->setPrinting(printing);
}

void KeyCare::begin(Journal &journal, Prompts &prompts, Toasts &toasts, OpenedBy by)
{
    m_journal = &journal;
    m_prompts = &prompts;
    m_toasts = &toasts;
    m_by = by;
    lookInKeychain();
    if (m_ended && m_ended->journal == journal.path())
        return tellOfChange();
    if (by == OpenedBy::Creating)
        offer(RecoveryOccasion::Created);
    else if (by == OpenedBy::RecoveryKey && !journal.isReadOnly())
        toasts.tell(tr("Opened with the recovery key."), tr("Give it a new passphrase"), this,
                    [this] { askForPassphrase(); });
}

void KeyCare::end()
{
    m_recovery->forget();
    m_remember->setChecked(false);
    m_remember->setEnabled(false);
    m_journal = nullptr;
    m_prompts = nullptr;
    m_toasts = nullptr;
}

// A keychain that doesn't answer, or can't say, leaves the action disabled.
void KeyCare::lookInKeychain()
{
    if (m_keys == nullptr || m_journal == nullptr || m_by == OpenedBy::Sample)
        return;
    m_keys->holds(m_journal->key(), m_journal, [this](std::optional<bool> held) {
        m_remember->setChecked(held.value_or(false));
        m_remember->setEnabled(held.has_value());
    });
}

// Checked by then, or not any more.
void KeyCare::remember()
{
    if (m_keys == nullptr || m_journal == nullptr)
        return;
    const bool wanted = m_remember->isChecked();
    m_remember->setEnabled(false); // until it is answered
    const auto done = [this, wanted](const Result<void> &result) { remembered(wanted, result); };
    if (wanted)
        m_keys->remember(m_journal->key(), m_journal, done);
    else
        m_keys->forget(m_journal->key(), m_journal, done);
}

void KeyCare::remembered(bool wanted, const Result<void> &done)
{
    m_remember->setChecked(wanted == done.has_value());
    m_remember->setEnabled(true);
    if (!done)
        m_toasts->tell(done.error());
    else
        m_toasts->tell(wanted ? tr("The system keychain holds the journal’s key from now on.")
                              : tr("The system keychain doesn’t hold the journal’s key any more."));
}

bool KeyCare::refuses()
{
    if (m_journal == nullptr)
        return true;
    if (m_by == OpenedBy::Sample)
        m_toasts->tell(tr("The sample journal keeps its passphrase; it is gone when Lanai quits."));
    return m_by == OpenedBy::Sample;
}

void KeyCare::askForSheet()
{
    if (refuses())
        return;
    auto *form = new ProofForm(tr("Make the recovery sheet"),
                               tr("The sheet opens the journal without the passphrase, so Lanai asks who makes it."),
                               tr("Go on"), m_journal->key(), m_window);
    if (m_by == OpenedBy::RecoveryKey)
        form->takeAsProven();
    connect(form, &ProofForm::proven, this, [this] { offer(RecoveryOccasion::Asked); });
    // Locked meanwhile: what was asked for is gone with the journal.
    connect(m_journal, &QObject::destroyed, form, &QDialog::reject);
    form->open();
}

void KeyCare::askForPassphrase()
{
    if (refuses())
        return;
    if (m_journal->isReadOnly())
        return m_toasts->tell(Error{ErrorCode::ReadOnly, {m_journal->path()}});
    const BackupFolder backups(m_journal->path(), m_clock);
    auto *form = new PassphraseForm(m_journal->key(), int(backups.all().size()), m_window);
    if (m_by == OpenedBy::RecoveryKey)
        form->takeAsProven();
    connect(form, &ProofForm::proven, this, [this, form] {
        if (m_journal == nullptr)
            return; // locked meanwhile
        change({m_journal->path(), m_journal->key(), form->fresh(), form->older()});
    });
    connect(m_journal, &QObject::destroyed, form, &QDialog::reject);
    form->open();
}

void KeyCare::offer(RecoveryOccasion occasion, const QString &also)
{
    if (m_journal == nullptr)
        return;
    m_recovery->offer(*m_journal, *m_prompts, occasion, also);
    Q_EMIT screenWanted(m_recovery);
}

void KeyCare::change(PassphraseWish wish)
{
    m_ended.reset();
    m_change = std::make_unique<Change>(Change{nullptr, wish.journal, wish.key.copy(), wish.older, false});
    if (m_keys != nullptr) {
        m_keys->holds(wish.key, this, [this](std::optional<bool> held) {
            if (m_change) // else answered too late: nothing is changed there
                m_change->isRemembered = held.value_or(false);
        });
    }
    m_change->job = std::make_unique<PassphraseJob>(m_clock, std::move(wish));
    PassphraseJob *job = m_change->job.get();
    connect(job, &PassphraseJob::began, m_progress, &PassphraseScreen::tell);
    connect(job, &PassphraseJob::beganBackups, m_progress, &PassphraseScreen::tellBackups);
    connect(job, &PassphraseJob::ended, this, &KeyCare::changed);
    Q_EMIT closeWanted();
    Q_EMIT screenWanted(m_progress);
    m_progress->begin();
    job->start();
}

void KeyCare::changed()
{
    const std::unique_ptr<Change> change = std::move(m_change);
    const Result<PassphraseChanged> result = change->job->takeResult();
    change->job.release()->deleteLater(); // it told of this
    if (result)
        m_ended.emplace(Ended{change->journal, backupsText(change->older, result->older)});
    else
        m_ended.emplace(Ended{change->journal, fail(result.error())});
    if (result)
        updateKeychain(*change, result->key);
    Q_EMIT openWanted(result ? result->key : change->before);
}

// The keychain follows only where it held the key from before: nobody is remembered who didn't ask for it.
void KeyCare::updateKeychain(const Change &change, const Key &fresh)
{
    if (m_keys == nullptr || !change.isRemembered)
        return;
    m_keys->replace(change.before, fresh, [this](const Error &error) {
        if (m_toasts != nullptr)
            m_toasts->tell(error);
    });
}

void KeyCare::tellOfChange()
{
    const std::optional<Ended> ended = std::exchange(m_ended, std::nullopt);
    if (!ended->backups)
        return m_toasts->tell(ended->backups.error());
    m_by = OpenedBy::Passphrase;
    offer(RecoveryOccasion::Changed, *ended->backups);
}

} // namespace lanai
