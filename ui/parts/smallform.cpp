#include "ui/parts/smallform.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

SmallForm::SmallForm(const QString &title, const QString &does, QWidget *parent)
    : QDialog(parent)
    , m_hint(new Label(Type::Small, Colour::Muted, this))
    , m_fields(new QFormLayout)
    , m_below(new QVBoxLayout)
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
    , m_button(new QPushButton(does, this))
{
    setObjectName(QStringLiteral("smallForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Lanai")); // seen outside of it, where no name may stand
    setAccessibleName(title);
    setMinimumWidth(theme().px("form-width"));
    auto *column = new QVBoxLayout(this);
    const int side = theme().px("step-24");
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme().px("step-12"));
    column->addWidget(new Label(title, Type::Section, Colour::Ink, this));
    column->addWidget(m_hint);
    column->addLayout(m_fields);
    column->addLayout(m_below);
    column->addWidget(m_refusal);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_refusal->setObjectName(QStringLiteral("formRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_fields->setHorizontalSpacing(theme().px("step-16"));
    m_fields->setVerticalSpacing(theme().px("step-8"));
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("formCancel"));
    cancel->setAutoDefault(false);
    m_button->setObjectName(QStringLiteral("formConfirm"));
    m_button->setProperty("kind", QStringLiteral("primary"));
    m_button->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_button);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &SmallForm::reject);
    connect(m_button, &QPushButton::clicked, this, &SmallForm::confirm);
}

void SmallForm::addField(const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    auto *said = new Label(label, Type::Base, Colour::Muted, this);
    said->setBuddy(field);
    m_fields->addRow(said, field);
    if (m_fields->rowCount() == 1)
        field->setFocus();
}

QLineEdit *SmallForm::addLine(const QString &name, const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setObjectName(name);
    addField(label, line);
    return line;
}

QDateEdit *SmallForm::addDate(const QString &name, const QString &label, QDate date)
{
    auto *edit = new QDateEdit(date, this);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(Dates::stampFormat());
    addField(label, edit);
    return edit;
}

QTimeEdit *SmallForm::addTime(const QString &name, const QString &label, QTime time)
{
    auto *edit = new QTimeEdit(time, this);
    edit->setObjectName(name);
    addField(label, edit);
    return edit;
}

QComboBox *SmallForm::addChoice(const QString &name, const QString &label, const QStringList &choices, int chosen)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->addItems(choices);
    box->setCurrentIndex(chosen);
    addField(label, box);
    return box;
}

void SmallForm::addBelow(QWidget *below)
{
    m_below->addWidget(below);
}

void SmallForm::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void SmallForm::confirm()
{
    const Result<void> done = m_act ? m_act() : Result<void>();
    if (done)
        return accept();
    m_refusal->setText(errorSentence(done.error()));
    m_refusal->show();
    adjustSize();
}

QString SmallForm::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

} // namespace lanai
