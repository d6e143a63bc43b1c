#include "ui/shell/unlockscreen.h"
#include "ui/parts/label.h"
#include "ui/shell/column.h"
#include "ui/shell/errortext.h"
#include "ui/shell/logo.h"
#include "ui/shell/passphrasefield.h"
#include "ui/shell/sample.h"
#include "ui/shell/theme.h"
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
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
    Label *label = plainLabel(tr("Passphrase"), Type::SmallMedium, Colour::Ink, this);
    column->addWidget(label);
    column->addSpacing(theme().px("step-4"));
    m_field = new PassphraseField(this);
    m_field->setObjectName(QStringLiteral("passphrase"));
    m_field->setAccessibleName(tr("Passphrase"));
    label->setBuddy(m_field);
    column->addWidget(m_field);
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
    column->addWidget(m_wrong);
    column->addSpacing(theme().px("step-16"));
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
    column->addWidget(m_another, 0, Qt::AlignRight);
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
    forget();
    setOpening(false);
    m_field->setFocus();
}

void UnlockScreen::setOpening(bool opening)
{
    m_unlock->setText(opening ? tr("Opening") : tr("Unlock"));
    m_unlock->setEnabled(!opening);
    m_field->setReadOnly(opening);
    m_another->setEnabled(!opening);
    m_bar->setVisible(opening);
}

void UnlockScreen::tell(const Error &error)
{
    setOpening(false);
    const bool wrong = error.code == ErrorCode::WrongPassphrase;
    m_wrong->setText(wrong ? tr("That passphrase did not open %1.").arg(m_fileName) : errorSentence(error));
    m_wrong->show();
    m_field->setWrong(wrong);
    m_field->selectAll();
    m_field->setFocus();
}

void UnlockScreen::forget()
{
    m_field->clear();
    m_field->setWrong(false);
}

SecretBytes UnlockScreen::passphrase() const
{
    return m_field->bytes();
}

void UnlockScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_field->setFocus();
}

void UnlockScreen::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colour(Colour::Window));
}

} // namespace lanai
