#include "ui/shell/unlockscreen.h"
#include "core/keys/recoverykey.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/icon.h"
#include "ui/parts/label.h"
#include "ui/shell/clipboardcare.h"
#include "ui/shell/column.h"
#include "ui/shell/discretion.h"
#include "ui/shell/errortext.h"
#include "ui/shell/logo.h"
#include "ui/shell/passphrasefield.h"
#include "ui/shell/sample.h"
#include "ui/shell/theme.h"
#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

QString lastOpenedText(const QString &file, const QDateTime &lastOpened)
{
    if (!lastOpened.isValid())
        return file;
    const QLocale locale;
    const QString time = locale.toString(lastOpened.time(), QLocale::ShortFormat);
    const qint64 days = lastOpened.date().daysTo(QDate::currentDate());
    if (days == 0)
        return UnlockScreen::tr("%1, last opened today at %2").arg(file, time);
    if (days == 1)
        return UnlockScreen::tr("%1, last opened yesterday at %2").arg(file, time);
    return UnlockScreen::tr("%1, last opened on %2").arg(file, locale.toString(lastOpened.date(), QLocale::LongFormat));
}

} // namespace

UnlockScreen::UnlockScreen(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("unlockScreen"));
    showAlways(*this);
    QVBoxLayout *column = centredColumn(
        "lock-column", tr("Everything stays on this computer, encrypted. There is no account to reset."), this);
    column->addWidget(new Logo(theme().px("lock-logo"), this));
    column->addSpacing(theme().px("lock-below-logo"));
    column->addWidget(plainLabel(tr("Unlock your journal"), Type::Title, Colour::Ink, this));
    column->addSpacing(theme().px("step-4"));
    m_file = plainLabel(QString(), Type::Base, Colour::Muted, this);
    column->addWidget(m_file);
    column->addSpacing(theme().px("step-24"));
    addField(column);
    addButtons(column);
    setOpening(false);
}

void UnlockScreen::addField(QVBoxLayout *column)
{
    m_caption = plainLabel(tr("Passphrase"), Type::SmallMedium, Colour::Ink, this);
    column->addWidget(m_caption);
    column->addSpacing(theme().px("step-4"));
    m_field = new PassphraseField(this);
    m_field->setObjectName(QStringLiteral("passphrase"));
    m_field->setAccessibleName(tr("Passphrase"));
    m_caption->setBuddy(m_field);
    column->addWidget(m_field);
    m_recovery = new QPlainTextEdit(this);
    m_recovery->setObjectName(QStringLiteral("recoveryKey"));
    m_recovery->setAccessibleName(tr("Recovery key"));
    m_recovery->setPlaceholderText(tr("The six lines of the sheet"));
    m_recovery->setTabChangesFocus(true);
    ClipboardCare::markSecret(*m_recovery);
    m_recovery->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferLowercase);
    m_recovery->setFixedHeight(theme().px("lock-recovery-height"));
    m_recovery->hide();
    column->addWidget(m_recovery);
    auto *bar = new QProgressBar(this);
    bar->setObjectName(QStringLiteral("openingBar"));
    bar->setAccessibleName(tr("Opening the journal"));
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(theme().px("focus-ring"));
    m_bar = bar;
    column->addWidget(m_bar);
    m_wrong = plainLabel(QString(), Type::Small, Colour::Overdue, this);
    m_wrong->setObjectName(QStringLiteral("unlockMessage"));
    m_wrong->setWordWrap(true);
    column->addWidget(m_wrong);
    addOffer(column);
    column->addSpacing(theme().px("step-16"));
    m_remember = new CheckRow(tr("Remember on this computer"), this);
    m_remember->setObjectName(QStringLiteral("remember"));
    m_remember->setType(Type::Base);
    m_remember->setNote(tr("Kept in the system keychain, not in the journal"));
    m_remember->hide();
    column->addWidget(m_remember);
    column->addSpacing(theme().px("step-8"));
}

void UnlockScreen::addOffer(QVBoxLayout *column)
{
    m_offer = plainLabel(QString(), Type::Small, Colour::Ink, this);
    m_offer->setObjectName(QStringLiteral("backupOffer"));
    m_offer->setWordWrap(true);
    m_offer->hide();
    column->addSpacing(theme().px("step-8"));
    column->addWidget(m_offer);
    m_takeOffer = new QPushButton(this);
    m_takeOffer->setObjectName(QStringLiteral("restoreOffered"));
    m_takeOffer->hide();
    column->addWidget(m_takeOffer, 0, Qt::AlignLeading);
    connect(m_takeOffer, &QPushButton::clicked, this, &UnlockScreen::offeredBackupWanted);
}

void UnlockScreen::offerBackup(const QString &sentence, const QString &button)
{
    m_offer->setText(sentence);
    m_offer->show();
    m_takeOffer->setText(button);
    m_takeOffer->setAccessibleName(button);
    m_takeOffer->show();
    QAccessibleEvent said(m_offer, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void UnlockScreen::addButtons(QVBoxLayout *column)
{
    m_unlock = new QPushButton(tr("Unlock"), this);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setProperty("kind", QStringLiteral("primary"));
    m_unlock->setProperty("measure", QStringLiteral("large"));
    column->addWidget(m_unlock);
    column->addSpacing(theme().px("step-8"));
    m_another = new QPushButton(tr("Open another journal"), this);
    m_another->setObjectName(QStringLiteral("openAnother"));
    m_another->setProperty("kind", QStringLiteral("link"));
    m_useRecovery = new QPushButton(this);
    m_useRecovery->setObjectName(QStringLiteral("useRecoveryKey"));
    m_useRecovery->setProperty("kind", QStringLiteral("link"));
    m_useRecovery->setIcon(themedIcon(QStringLiteral("key"), Colour::Accent));
    auto *below = new QHBoxLayout;
    below->addWidget(m_useRecovery);
    below->addStretch();
    below->addWidget(m_another);
    column->addLayout(below);
    useRecoveryKey(false);
    connect(m_useRecovery, &QPushButton::clicked, this, [this] { useRecoveryKey(!usesRecoveryKey()); });
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockScreen::entered);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockScreen::entered);
    connect(m_another, &QPushButton::clicked, this, &UnlockScreen::anotherWanted);
}

void UnlockScreen::ask(const QString &path, const QDateTime &lastOpened, bool sample)
{
    m_fileName = QFileInfo(path).fileName();
    m_file->setText(sample ? tr("The sample journal. Its passphrase is “%1”.").arg(samplePassphrase())
                           : lastOpenedText(m_fileName, lastOpened));
    m_wrong->clear();
    m_wrong->hide();
    m_offer->hide();
    m_takeOffer->hide();
    forget();
    useRecoveryKey(false);
    m_remember->setChecked(false);
    m_remember->setVisible(m_canRemember && !sample); // the sample is gone with the window
    setOpening(false);
    focusField();
}

void UnlockScreen::askForBackup(const QString &path)
{
    ask(path, {}, false);
    m_remember->hide(); // what is typed opens the backup, once
    m_file->setText(tr("“%1” becomes a journal of its own. The backup stays as it is.").arg(m_fileName));
}

void UnlockScreen::setOpening(bool opening)
{
    if (opening) {
        m_offer->hide();
        m_takeOffer->hide();
    }
    m_unlock->setText(opening ? tr("Opening") : tr("Unlock"));
    m_unlock->setEnabled(!opening);
    m_field->setReadOnly(opening);
    m_recovery->setReadOnly(opening);
    m_useRecovery->setEnabled(!opening);
    m_another->setEnabled(!opening);
    m_bar->setVisible(opening);
}

void UnlockScreen::tell(const Error &error)
{
    setOpening(false);
    const bool wrong = error.code == ErrorCode::WrongPassphrase;
    m_wrong->setText(!wrong              ? errorSentence(error)
                     : usesRecoveryKey() ? tr("That recovery key did not open %1.").arg(m_fileName)
                                         : tr("That passphrase did not open %1.").arg(m_fileName));
    m_wrong->show();
    m_field->setWrong(wrong);
    m_field->selectAll();
    focusField();
}

void UnlockScreen::forget()
{
    m_field->forget();
    m_field->setWrong(false);
    m_recovery->clear();
    m_recovery->document()->clearUndoRedoStacks();
}

void UnlockScreen::useRecoveryKey(bool use)
{
    m_field->setVisible(!use);
    m_recovery->setVisible(use);
    m_caption->setText(use ? tr("Recovery key") : tr("Passphrase"));
    m_caption->setBuddy(use ? static_cast<QWidget *>(m_recovery) : m_field);
    m_useRecovery->setText(use ? tr("Use the passphrase") : tr("Use the recovery key"));
    m_wrong->hide();
    focusField();
}

bool UnlockScreen::usesRecoveryKey() const
{
    return !m_recovery->isHidden();
}

void UnlockScreen::focusField()
{
    if (usesRecoveryKey())
        m_recovery->setFocus();
    else
        m_field->setFocus();
}

void UnlockScreen::offerRemembering(bool offered)
{
    m_canRemember = offered;
    m_remember->setVisible(offered);
}

bool UnlockScreen::isToBeRemembered() const
{
    return !m_remember->isHidden() && m_remember->isChecked();
}

Result<SecretBytes> UnlockScreen::passphrase() const
{
    if (!usesRecoveryKey())
        return m_field->bytes();
    QString typed = m_recovery->toPlainText();
    const Result<Key> key = readRecoveryKey(typed);
    wipeMemory(typed.data(), typed.size() * qsizetype(sizeof(QChar)));
    // A passphrase in SQLCipher's raw form is the key.
    return key.map([](const Key &raw) { return SecretBytes(raw.bytes()); });
}

void UnlockScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusField();
}

void UnlockScreen::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colour(Colour::Window));
}

} // namespace lanai
