#include "ui/shell/proofform.h"
#include "core/keys/recoverykey.h"
#include "ui/parts/label.h"
#include "ui/shell/column.h"
#include "ui/shell/errortext.h"
#include "ui/shell/passphrasefield.h"
#include "ui/shell/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

ProofForm::ProofForm(const QString &title, const QString &why, const QString &does, Key key, QWidget *parent)
    : QDialog(parent)
    , m_proof(new KeyProof(std::move(key), this))
    , m_asks(new QWidget(this))
    , m_field(new PassphraseField(m_asks))
    , m_body(new QVBoxLayout)
{
    setObjectName(QStringLiteral("proofForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Lanai"));
    setAccessibleName(title);
    setFixedWidth(theme().px("form-width"));
    auto *column = new QVBoxLayout(this);
    const int side = theme().px("step-24");
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme().px("step-12"));
    column->addWidget(plainLabel(title, Type::Section, Colour::Ink, this));
    column->addWidget(plainLabel(why, Type::Small, Colour::Muted, this));
    addField(column);
    column->addLayout(m_body);
    m_refusal = plainLabel(QString(), Type::Small, Colour::Overdue, this);
    m_refusal->setObjectName(QStringLiteral("proofRefusal"));
    m_refusal->hide();
    column->addWidget(m_refusal);
    addButtons(does, column);
    m_field->setFocus();
    connect(m_proof, &KeyProof::proven, this, &ProofForm::end);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { goOn(); });
    connect(m_proof, &KeyProof::refused, this, [this](const Error &error) {
        setFilling(true);
        m_field->setWrong(true);
        m_field->setFocus();
        m_field->selectAll();
        say(error.code == ErrorCode::WrongPassphrase
                ? tr("This does not open the journal. Type its present passphrase, or "
                     "the recovery key.")
                : errorSentence(error));
    });
}

void ProofForm::addField(QVBoxLayout *column)
{
    auto *inside = new QVBoxLayout(m_asks);
    inside->setContentsMargins({});
    inside->setSpacing(theme().px("step-4"));
    Label *caption = plainLabel(tr("Present passphrase, or the recovery key"), Type::SmallMedium, Colour::Ink, m_asks);
    caption->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("presentPassphrase"));
    m_field->setAccessibleName(caption->text());
    inside->addWidget(caption);
    inside->addWidget(m_field);
    column->addWidget(m_asks);
}

void ProofForm::addButtons(const QString &does, QVBoxLayout *column)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("proofCancel"));
    cancel->setAutoDefault(false);
    m_button = new QPushButton(does, this);
    m_button->setObjectName(QStringLiteral("proofConfirm"));
    m_button->setProperty("kind", QStringLiteral("primary"));
    m_button->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_button);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &ProofForm::reject);
    connect(m_button, &QPushButton::clicked, this, &ProofForm::confirm);
}

void ProofForm::takeAsProven()
{
    m_proven = true;
    m_asks->hide();
}

void ProofForm::confirm()
{
    if (m_proof->isRunning())
        return;
    if (const QString why = refusal(); !why.isEmpty())
        return say(why);
    m_refusal->hide();
    if (m_proven)
        return end();
    setFilling(false);
    const Result<Key> recovery = readRecoveryKey(m_field->text());
    m_proof->start(recovery ? SecretBytes(recovery->bytes()) : m_field->bytes());
}

void ProofForm::end()
{
    Q_EMIT proven();
    m_field->forget();
    accept();
}

// What was typed is what is proven: it stays as it is until then.
void ProofForm::setFilling(bool filling)
{
    m_button->setEnabled(filling);
    m_asks->setEnabled(filling);
    for (int at = 0; at < m_body->count(); ++at) {
        if (QWidget *part = m_body->itemAt(at)->widget())
            part->setEnabled(filling);
    }
}

void ProofForm::say(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

// Sentences wrap: how high they are follows from the width alone, and changes with what is said.
void ProofForm::fit()
{
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

// A field says itself where Enter leads; the dialog's button isn't pressed as well.
void ProofForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<const QLineEdit *>(focusWidget()) != nullptr)
        return;
    QDialog::keyPressEvent(event);
}

bool ProofForm::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return done;
}

} // namespace lanai
