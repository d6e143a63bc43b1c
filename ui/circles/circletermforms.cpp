#include "ui/circles/circletermforms.h"
#include "core/domain/clock.h"
#include "core/domain/termlength.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/oneonones/scheduleedit.h"
#include "ui/parts/choice.h"
#include "ui/parts/label.h"
#include "ui/parts/words.h"
#include "ui/shell/errortext.h"
#include "ui/shell/undotoast.h"
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

namespace lanai {
namespace {

constexpr int usualWeeks = 3; // a circle's: seldom enough that everybody can come
constexpr int usualMinutes = 60;

} // namespace

CircleStartForm::CircleStartForm(const Context &context, const CirclePage &page, QWidget *parent)
    : SmallForm(tr("A rhythm for “%1”").arg(page.circle.name), tr("Start"), parent)
    , m_context(context)
    , m_circle(page.circle)
    , m_schedule(new ScheduleEdit(this))
{
    setObjectName(QStringLiteral("circleStartForm"));
    setHint(tr("Three months at most, then a fresh decision."));
    Schedule schedule;
    if (page.term) {
        schedule = page.term->term.schedule; // as it was
    } else {
        const Me me = context.journal.people().me().value_or(Me());
        schedule.rhythm = Rhythm::everyWeeks(usualWeeks, me.peerDay);
        schedule.time = QTime(12, 0);
        schedule.minutes = usualMinutes;
        schedule.zone = me.timeZone.isEmpty() ? context.journal.clock().zone().id() : me.timeZone;
    }
    m_schedule->setSchedule(schedule);
    addField(tr("Meets"), m_schedule);
    m_schedule->setAccessibleName(tr("When it meets"));
    m_from = addDate(QStringLiteral("circleFrom"), tr("From"), page.today);
    m_proposed = defaultLastDay(page.today);
    m_until = addDate(QStringLiteral("circleUntil"), tr("Until"), m_proposed);
    connect(m_from, &QDateEdit::dateChanged, this, &CircleStartForm::followFrom);
    onConfirm([this] { return start(); });
}

void CircleStartForm::followFrom(QDate from)
{
    if (m_until->date() != m_proposed)
        return;
    m_proposed = defaultLastDay(from);
    m_until->setDate(m_proposed);
}

Result<void> CircleStartForm::start()
{
    const CircleStart start{m_schedule->schedule(m_from->date()), m_from->date(), m_until->date()};
    const Result<void> done = m_context.journal.circles().start(m_circle.id, start);
    if (done)
        tellDone(m_context, tr("The sessions of “%1” are planned.").arg(m_circle.name));
    return done;
}

CircleDecisionForm::CircleDecisionForm(const Context &context, const CirclePage &page, TermDecision choice,
                                       QWidget *parent)
    : SmallForm(tr("What comes next for “%1”?").arg(page.circle.name), tr("Decide"), parent)
    , m_context(context)
    , m_circle(page.circle)
    , m_decision(page)
    , m_choices(new Choice(Choice::Mode::Single, this))
{
    setObjectName(QStringLiteral("circleDecisionForm"));
    setHint(m_decision.facts());
    addChoices();
    addFields();
    m_decision.choose(choice == TermDecision::None ? TermDecision::Renewed : choice);
    showChoice();
    m_why->setFocus(Qt::OtherFocusReason);
    onConfirm([this] { return decide(); });
}

void CircleDecisionForm::addChoices()
{
    QStringList ids;
    QStringList verbs;
    for (const TermDecision each :
         {TermDecision::Renewed, TermDecision::Changed, TermDecision::Paused, TermDecision::Ended}) {
        ids << wordFor(each);
        verbs << Words::verb(each);
    }
    m_choices->setObjectName(QStringLiteral("circleChoices"));
    m_choices->setChoices(ids, verbs);
    addField(tr("What comes next"), m_choices);
    connect(m_choices, &Choice::chosen, this, [this](const QString &word) {
        if (const auto chosen = fromWord<TermDecision>(word, QString()))
            m_decision.choose(*chosen);
        showChoice();
    });
}

void CircleDecisionForm::addFields()
{
    m_schedule = new ScheduleEdit(this);
    addField(tr("New rhythm"), m_schedule);
    m_until = addDate(QStringLiteral("decisionUntil"), tr("Until"), {});
    m_why = addLine(QStringLiteral("decisionWhy"), tr("Why"));
    m_why->setPlaceholderText(tr("A line for the next time you decide"));
    m_outcome = new Label(Type::Small, Colour::Muted, this);
    m_outcome->setObjectName(QStringLiteral("decisionOutcome"));
    m_outcome->setWordWrap(true);
    addBelow(m_outcome);
    connect(m_until, &QDateEdit::dateChanged, this, [this](QDate until) {
        if (m_loading)
            return;
        m_decision.setUntil(until);
        showChoice();
    });
    connect(m_schedule, &ScheduleEdit::changed, this, [this] {
        if (m_loading)
            return;
        m_decision.setSchedule(m_schedule->schedule(m_decision.earliest()));
        showChoice();
    });
    connect(m_why, &QLineEdit::textChanged, this, [this](const QString &why) { m_decision.setWhy(why); });
}

void CircleDecisionForm::showRow(QWidget *field, bool shown)
{
    field->setVisible(shown);
    for (QLabel *label : findChildren<QLabel *>()) {
        if (label->buddy() == field)
            label->setVisible(shown);
    }
}

void CircleDecisionForm::showChoice()
{
    const Decision &decision = m_decision.decision();
    m_loading = true;
    m_choices->setCurrent(wordFor(decision.choice));
    showRow(m_schedule, decision.choice == TermDecision::Changed);
    showRow(m_until, decision.choice != TermDecision::Ended);
    if (decision.until.isValid())
        m_until->setDate(decision.until);
    m_until->setAccessibleName(decision.choice == TermDecision::Paused ? tr("Back on") : tr("Until"));
    if (decision.choice == TermDecision::Changed &&
        m_schedule->schedule(m_decision.earliest()) != m_decision.schedule())
        m_schedule->setSchedule(m_decision.schedule());
    const Result<QString> outcome = m_decision.outcome();
    m_outcome->setColour(outcome ? Colour::Muted : Colour::Overdue);
    m_outcome->setText(outcome ? *outcome : errorSentence(outcome.error()));
    findChild<QPushButton *>(QStringLiteral("formConfirm"))->setText(Words::verb(decision.choice));
    m_loading = false;
    adjustSize();
}

Result<void> CircleDecisionForm::decide()
{
    const Result<void> done = m_context.journal.circles().decide(m_circle.id, m_decision.decision());
    if (done)
        tellDone(m_context, tr("%1: “%2”.", "Renewed, Changed, Paused or Ended; a circle")
                                .arg(Words::name(m_decision.decision().choice), m_circle.name));
    return done;
}

} // namespace lanai
