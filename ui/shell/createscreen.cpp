#include "ui/shell/createscreen.h"
#include "ui/parts/icon.h"
#include "ui/parts/label.h"
#include "ui/shell/column.h"
#include "ui/shell/errortext.h"
#include "ui/shell/logo.h"
#include "ui/shell/newpassphrase.h"
#include "ui/shell/theme.h"
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

CreateScreen::CreateScreen(QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_passphrase(new NewPassphrase(tr("Passphrase"), this))
    , m_held(this)
{
    setObjectName(QStringLiteral("createScreen"));
    QVBoxLayout *column = centredColumn(
        "lock-column", tr("If you lose the passphrase, nobody can open the journal: not even the makers of Lanai."),
        this);
    m_held = column->parentWidget();
    column->addWidget(new Logo(theme().px("lock-logo"), this));
    column->addSpacing(theme().px("lock-below-logo"));
    column->addWidget(plainLabel(tr("Create a journal"), Type::Title, Colour::Ink, this));
    column->addSpacing(theme().px("step-16"));
    addField(tr("File"), m_path, "newPath");
    m_path->setProperty("measure", QStringLiteral("large"));
    QAction *choose =
        m_path->addAction(themedIcon(QStringLiteral("folder"), Colour::Muted), QLineEdit::TrailingPosition);
    choose->setObjectName(QStringLiteral("chooseFile"));
    choose->setText(tr("Choose where the file lies"));
    connect(choose, &QAction::triggered, this, &CreateScreen::placeWanted);
    column->addWidget(m_passphrase);
    column->addSpacing(theme().px("step-12"));
    m_wrong = plainLabel(QString(), Type::Small, Colour::Overdue, this);
    m_wrong->setObjectName(QStringLiteral("createMessage"));
    column->addWidget(m_wrong);
    column->addSpacing(theme().px("step-8"));
    m_create = new QPushButton(this);
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setProperty("kind", QStringLiteral("primary"));
    m_create->setProperty("measure", QStringLiteral("large"));
    column->addWidget(m_create);
    column->addSpacing(theme().px("step-8"));
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(QStringLiteral("createBack"));
    back->setProperty("kind", QStringLiteral("link"));
    column->addWidget(back, 0, Qt::AlignLeft);
    connect(back, &QPushButton::clicked, this, &CreateScreen::cancelled);
    connect(m_create, &QPushButton::clicked, this, &CreateScreen::check);
    connect(m_passphrase, &NewPassphrase::entered, this, &CreateScreen::check);
    setCreating(false);
}

QLineEdit *CreateScreen::addField(const QString &label, QLineEdit *field, const char *name)
{
    Label *words = plainLabel(label, Type::SmallMedium, Colour::Ink, this);
    auto *column = qobject_cast<QVBoxLayout *>(m_held->layout());
    column->addWidget(words);
    column->addSpacing(theme().px("step-4"));
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    words->setBuddy(field);
    column->addWidget(field);
    column->addSpacing(theme().px("step-12"));
    return field;
}

void CreateScreen::begin(const QString &path)
{
    setPath(path);
    forget();
    m_wrong->hide();
    setCreating(false);
    m_passphrase->setFocus();
}

void CreateScreen::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString CreateScreen::path() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QString suffix = QStringLiteral(".lanai");
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

SecretBytes CreateScreen::passphrase() const
{
    return m_passphrase->bytes();
}

void CreateScreen::setCreating(bool creating)
{
    m_create->setText(creating ? tr("Creating") : tr("Create the journal"));
    m_create->setEnabled(!creating);
}

void CreateScreen::check()
{
    if (path().isEmpty())
        return say(tr("The journal needs a file. Choose where it lies."));
    if (const QString refusal = m_passphrase->refusal(); !refusal.isEmpty())
        return say(refusal);
    m_wrong->hide();
    Q_EMIT entered();
}

void CreateScreen::tell(const Error &error)
{
    setCreating(false);
    say(errorSentence(error));
}

void CreateScreen::say(const QString &sentence)
{
    m_wrong->setText(sentence);
    m_wrong->show();
}

void CreateScreen::forget()
{
    m_passphrase->forget();
}

void CreateScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void CreateScreen::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colour(Colour::Window));
}

} // namespace lanai
