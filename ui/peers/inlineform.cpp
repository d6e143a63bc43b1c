#include "ui/peers/inlineform.h"
#include "ui/parts/label.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace lanai {

InlineForm::InlineForm(const QString &name, const QString &saves, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_fields(new QVBoxLayout)
    , m_refusal(new Label(Type::Caption, Colour::Overdue, this))
    , m_button(new QPushButton(saves, this))
{
    setObjectName(QStringLiteral("inlineForm"));
    setAccessibleName(name);
    m_column->setContentsMargins(0, 0, 0, theme().px("step-8"));
    m_column->setSpacing(theme().px("step-4"));
    m_fields->setSpacing(theme().px("step-4"));
    m_column->addLayout(m_fields);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_column->addWidget(m_refusal);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("inlineCancel"));
    cancel->setProperty("kind", QStringLiteral("quiet"));
    m_button->setObjectName(QStringLiteral("inlineSave"));
    for (QPushButton *button : {m_button, cancel}) {
        button->setProperty("measure", QStringLiteral("small"));
        button->setAutoDefault(false);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_button);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    connect(m_button, &QPushButton::clicked, this, &InlineForm::save);
    connect(cancel, &QPushButton::clicked, this, &InlineForm::close);
}

void InlineForm::add(QWidget *field, const QString &objectName, const QString &label)
{
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    m_fields->addWidget(field);
}

QLineEdit *InlineForm::addField(const QString &objectName, const QString &label, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setPlaceholderText(label);
    add(field, objectName, label);
    connect(field, &QLineEdit::returnPressed, this, &InlineForm::save);
    return field;
}

QComboBox *InlineForm::addChoice(const QString &objectName, const QString &label, const QStringList &choices,
                                 int chosen)
{
    auto *box = new QComboBox(this);
    box->addItems(choices);
    box->setCurrentIndex(chosen);
    box->setToolTip(label);
    add(box, objectName, label);
    return box;
}

void InlineForm::begin()
{
    if (m_fields->count() > 0)
        m_fields->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void InlineForm::save()
{
    if (const Result<void> saved = m_save(); !saved) {
        m_refusal->setText(errorSentence(saved.error()));
        m_refusal->show();
        setAccessibleDescription(m_refusal->text());
        return;
    }
    close();
}

void InlineForm::close()
{
    hide();
    setParent(nullptr); // whoever looks whether something is being written finds it gone
    Q_EMIT closed();
    deleteLater();
}

void InlineForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

QString InlineForm::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

} // namespace lanai
