#include "ui/staff/followupform.h"
#include "core/domain/duedate.h"
#include "ui/parts/choice.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/shell/errortext.h"
#include "ui/shell/undotoast.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

FollowUpForm::FollowUpForm(StaffModel &model, const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_side(new Choice(Choice::Mode::Single, this))
    , m_person(new QComboBox(this))
    , m_what(new QLineEdit(this))
    , m_due(new QLineEdit(this))
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
{
    setObjectName(QStringLiteral("followUpForm"));
    build();
    refresh();
}

void FollowUpForm::build()
{
    m_side->setObjectName(QStringLiteral("followUpSide"));
    m_side->setAccessibleName(tr("Who owes it"));
    m_side->setChoices(wordsOf<CommitmentSide>(), {tr("I owe"), tr("Owes me")});
    m_side->setCurrent(wordFor(CommitmentSide::Mine));
    m_person->setObjectName(QStringLiteral("followUpPerson"));
    m_person->setAccessibleName(tr("Who"));
    m_what->setObjectName(QStringLiteral("followUpWhat"));
    m_what->setAccessibleName(tr("What"));
    m_what->setPlaceholderText(tr("What, in a line"));
    m_due->setObjectName(QStringLiteral("followUpDue"));
    m_due->setAccessibleName(tr("Due"));
    m_due->setPlaceholderText(tr("By when: Fri, 3 Dec, in 2 weeks"));
    m_refusal->setObjectName(QStringLiteral("followUpRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *go = new QPushButton(tr("Add the commitment"), this);
    go->setObjectName(QStringLiteral("followUpAdd"));
    go->setAutoDefault(true); // Enter presses it
    connect(go, &QPushButton::clicked, this, &FollowUpForm::add);
    auto *who = new QHBoxLayout;
    who->addWidget(m_side);
    who->addWidget(m_person, 1);
    auto *what = new QHBoxLayout;
    what->addWidget(m_what, 2);
    what->addWidget(m_due, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeader(tr("What follows from it"), Type::BaseStrong, this));
    column->addLayout(who);
    column->addLayout(what);
    column->addWidget(m_refusal);
    column->addWidget(go, 0, Qt::AlignLeading);
    followTheme(this, [=] {
        for (QBoxLayout *layout :
             {static_cast<QBoxLayout *>(column), static_cast<QBoxLayout *>(who), static_cast<QBoxLayout *>(what)})
            layout->setSpacing(theme().px("step-8"));
    });
}

void FollowUpForm::refresh()
{
    const QVariant chosen = m_person->currentData();
    m_person->clear();
    for (const StaffAttendee &one : m_model.attendees()) {
        if (!one.attendee.peerId.isNull())
            m_person->addItem(one.name, QVariant::fromValue(one.attendee.peerId));
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
}

void FollowUpForm::begin(const Id &person)
{
    if (const int at = m_person->findData(QVariant::fromValue(person)); at >= 0)
        m_person->setCurrentIndex(at);
    m_what->setFocus(Qt::OtherFocusReason);
}

void FollowUpForm::refuse(const QString &why, QWidget *field)
{
    m_refusal->setText(why);
    m_refusal->show();
    field->setFocus(Qt::OtherFocusReason);
}

void FollowUpForm::add()
{
    Commitment commitment;
    commitment.peerId = m_person->currentData().value<Id>();
    commitment.side = fromWord<CommitmentSide>(m_side->current(), QString()).value_or(CommitmentSide::Mine);
    commitment.text = m_what->text().simplified();
    if (const QString words = m_due->text().simplified(); !words.isEmpty()) {
        const Result<DueDate> due = DateReader(QLocale()).read(words, m_model.today());
        if (!due)
            return refuse(errorSentence(due.error()), m_due);
        commitment.due = due->date;
        commitment.dueDoubtful = due->doubtful;
    }
    if (const Result<void> added = m_model.followUp(commitment); !added)
        return refuse(errorSentence(added.error()), m_what);
    tellDone(m_context, tr("The commitment was added."));
    m_refusal->hide();
    m_what->clear();
    m_due->clear();
    m_what->setFocus(Qt::OtherFocusReason);
}

void FollowUpForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return add();
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

} // namespace lanai
