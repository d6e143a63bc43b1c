#include "ui/oneonones/decisionpage.h"
#include "core/journal/journal.h"
#include "ui/oneonones/scheduleedit.h"
#include "ui/oneonones/whatif.h"
#include "ui/parts/card.h"
#include "ui/parts/choice.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/words.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QClipboard>
#include <QDateEdit>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanai {
namespace {

QFormLayout *formIn(QWidget *parent)
{
    auto *form = new QFormLayout;
    form->setContentsMargins({});
    form->setHorizontalSpacing(theme().px("step-24"));
    form->setVerticalSpacing(theme().px("step-8"));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    qobject_cast<QVBoxLayout *>(parent->layout())->addLayout(form);
    return form;
}

Label *nameOf(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new Label(text, Type::Base, Colour::Muted, parent);
    label->setMinimumWidth(theme().px("decision-names"));
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

DecisionPage::DecisionPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new DecisionModel(context.journal, this))
    , m_header(new PageHeader({}, this))
{
    setObjectName(QStringLiteral("decisionPage"));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme().px("page-side"), 0, theme().px("page-side"), theme().px("page-side"));
    column->setSpacing(theme().px("step-16"));
    content->setMaximumWidth(theme().px("decision-width") + 2 * theme().px("page-side"));
    addFacts(content);
    addChoices(content);
    addFields(content);
    addConfirm(content);
    addThanks(content);
    column->addStretch();
    area->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, theme().px("page-top"), 0, 0);
    page->setSpacing(theme().px("step-24"));
    m_header->setContentsMargins(theme().px("page-side"), 0, theme().px("page-side"), 0);
    page->addWidget(m_header);
    page->addWidget(area, 1);
    connectFields();
}

void DecisionPage::addFacts(QWidget *content)
{
    auto *card = new Card(content);
    m_facts = formIn(card);
    m_facts->setVerticalSpacing(theme().px("step-4"));
    content->layout()->addWidget(card);
    m_suggestion = new Label(Type::BaseMedium, Colour::Ink, content);
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    m_suggestion->setWordWrap(true);
    content->layout()->addWidget(m_suggestion);
}

void DecisionPage::addChoices(QWidget *content)
{
    QStringList ids;
    QStringList verbs;
    for (const TermDecision choice :
         {TermDecision::Renewed, TermDecision::Changed, TermDecision::Paused, TermDecision::Ended}) {
        ids << wordFor(choice);
        verbs << Words::verb(choice);
    }
    m_choices = new Choice(Choice::Mode::Single, content);
    m_choices->setObjectName(QStringLiteral("choices"));
    m_choices->setAccessibleName(tr("What comes next"));
    m_choices->setChoices(ids, verbs);
    for (int i = 0; i < m_choices->count(); ++i)
        m_choices->cell(i)->installEventFilter(this);
    qobject_cast<QVBoxLayout *>(content->layout())->addWidget(m_choices, 0, Qt::AlignLeft);
}

void DecisionPage::addFields(QWidget *content)
{
    QFormLayout *form = formIn(content);
    m_schedule = new ScheduleEdit(content);
    m_until = new QDateEdit(content);
    m_until->setObjectName(QStringLiteral("until"));
    m_until->setCalendarPopup(true);
    m_until->setLayoutDirection(Qt::LeftToRight); // else Qt turns the parts of the format round for good
    m_until->setDisplayFormat(Dates::stampFormat());
    m_until->unsetLayoutDirection();
    m_why = new QLineEdit(content);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setPlaceholderText(tr("A line for the next time you decide"));
    m_scheduleLabel = nameOf(tr("New rhythm"), m_schedule, content);
    m_untilLabel = nameOf(tr("Until"), m_until, content);
    form->addRow(m_scheduleLabel, m_schedule);
    form->addRow(m_untilLabel, m_until);
    form->addRow(nameOf(tr("Why"), m_why, content), m_why);
}

void DecisionPage::addThanks(QWidget *content)
{
    auto *card = new Card(content);
    m_thanks = card;
    m_note = new Label(Type::Base, Colour::Ink, card);
    m_note->setObjectName(QStringLiteral("thanks"));
    m_note->setWordWrap(true);
    auto *copy = new QPushButton(tr("Copy the note"), card);
    copy->setObjectName(QStringLiteral("copyThanks"));
    copy->setProperty("measure", QStringLiteral("small"));
    card->body()->setSpacing(theme().px("step-8"));
    card->body()->addWidget(new Label(tr("With thanks: a note you could send"), Type::BaseStrong, Colour::Ink, card));
    card->body()->addWidget(m_note);
    card->body()->addWidget(copy, 0, Qt::AlignLeft);
    content->layout()->addWidget(card);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_note->text());
        this->context().toasts.tell(tr("The note is copied."));
    });
}

void DecisionPage::addConfirm(QWidget *content)
{
    m_outcome = new Label(Type::Base, Colour::Muted, content);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setWordWrap(true);
    content->layout()->addWidget(m_outcome);
    m_whatIf = new WhatIf(context().journal, content);
    content->layout()->addWidget(m_whatIf);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    m_confirm = new QPushButton(content);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_confirm->setProperty("kind", QStringLiteral("primary"));
    auto *cancel = new QPushButton(tr("Not now"), content);
    cancel->setObjectName(QStringLiteral("notNow"));
    row->addWidget(m_confirm);
    row->addWidget(cancel);
    row->addStretch();
    qobject_cast<QVBoxLayout *>(content->layout())->addLayout(row);
    connect(m_confirm, &QPushButton::clicked, this, &DecisionPage::confirm);
    connect(cancel, &QPushButton::clicked, this, [this] { this->context().navigator.back(); });
}

void DecisionPage::connectFields()
{
    connect(m_model, &DecisionModel::changed, this, &DecisionPage::showChoice);
    connect(m_choices, &Choice::chosen, this, [this](const QString &word) {
        if (const auto choice = fromWord<TermDecision>(word, QString()))
            m_model->choose(*choice);
    });
    connect(m_until, &QDateEdit::dateChanged, this, [this](QDate until) {
        if (!m_loading)
            m_model->setUntil(until);
    });
    connect(m_schedule, &ScheduleEdit::changed, this, [this] {
        if (!m_loading)
            m_model->setSchedule(m_schedule->schedule(m_model->earliest()));
    });
    connect(m_why, &QLineEdit::textChanged, m_model, &DecisionModel::setWhy);
}

void DecisionPage::enter(const Place &place)
{
    m_place = place;
    m_why->clear();
    const Result<void> loaded = m_model->load(place.peer, place.words);
    if (!loaded) {
        context().toasts.tell(loaded.error());
        context().navigator.back();
        return;
    }
    showAll();
    m_choices->setFocus(Qt::OtherFocusReason);
}

void DecisionPage::refresh(const ChangeSet & /*changes*/)
{
    if (m_place.peer.isNull() || !isInFront())
        return;
    const QDate until = m_until->date();
    const Schedule schedule = m_model->schedule();
    if (!m_model->load(m_place.peer, QString(wordFor(m_model->choice()))))
        return;
    if (m_model->choice() == TermDecision::Changed)
        m_model->setSchedule(schedule);
    if (m_model->choice() != TermDecision::Ended)
        m_model->setUntil(until);
    m_model->setWhy(m_why->text()); // what was typed stays
    showAll();
}

void DecisionPage::showAll()
{
    m_header->setTitle(m_model->title());
    m_header->setSubtitle(m_model->subtitle());
    showFacts();
    showChoice();
}

void DecisionPage::showFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const FactLine &line : m_model->lines()) {
        auto *value = new Label(line.value, Type::Base, Colour::Ink, m_facts->parentWidget());
        value->setWordWrap(true);
        m_facts->addRow(nameOf(line.name, value, m_facts->parentWidget()), value);
    }
    m_suggestion->setText(m_model->suggestion());
    m_note->setText(m_model->thanks());
}

void DecisionPage::showChoice()
{
    const TermDecision choice = m_model->choice();
    m_loading = true;
    m_choices->setCurrent(wordFor(choice));
    m_schedule->setVisible(choice == TermDecision::Changed);
    m_scheduleLabel->setVisible(choice == TermDecision::Changed);
    m_until->setVisible(choice != TermDecision::Ended);
    m_untilLabel->setVisible(choice != TermDecision::Ended);
    m_untilLabel->setText(choice == TermDecision::Paused ? tr("Back on") : tr("Until"));
    m_until->setAccessibleName(m_untilLabel->text());
    m_until->setDate(m_model->until());
    if (choice == TermDecision::Changed && m_schedule->schedule(m_model->earliest()) != m_model->schedule()) {
        m_schedule->setSchedule(m_model->schedule());
    }
    m_thanks->setVisible(choice == TermDecision::Ended);
    const Result<QString> outcome = m_model->outcome();
    m_outcome->setColour(outcome ? Colour::Muted : Colour::Overdue);
    m_outcome->setText(outcome ? *outcome : errorSentence(outcome.error()));
    m_whatIf->consider(m_model->considered());
    m_confirm->setText(Words::verb(choice));
    m_confirm->setAccessibleName(m_model->title() + QStringLiteral(": ") + Words::verb(choice));
    m_loading = false;
}

void DecisionPage::confirm()
{
    const QString name = m_model->facts().series.peer.shortName();
    const TermDecision choice = m_model->choice();
    m_model->setSkipAway(m_whatIf->skipAway());
    const Result<void> done = m_model->decide();
    if (!done) {
        m_outcome->setColour(Colour::Overdue);
        m_outcome->setText(errorSentence(done.error()));
        return;
    }
    tellDone(context(),
             tr("%1: the 1:1s with %2.", "Renewed, Changed, Paused or Ended").arg(Words::name(choice), name));
    context().navigator.back();
}

// On a choice that is made already Enter confirms it.
bool DecisionPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *cell = qobject_cast<SegmentCell *>(watched);
    if (cell == nullptr || event->type() != QEvent::KeyPress || !cell->isChecked())
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return Page::eventFilter(watched, event);
    confirm();
    return true;
}

// Enter confirms from everywhere on the page; Esc leaves it.
void DecisionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else if (event->key() == Qt::Key_Escape)
        context().navigator.back();
    else
        Page::keyPressEvent(event);
}

} // namespace lanai
