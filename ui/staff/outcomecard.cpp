#include "ui/staff/outcomecard.h"
#include "ui/parts/choice.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/words.h"
#include "ui/sheet/sheetwords.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QLineEdit>
#include <QPushButton>

namespace lanai {

OutcomeCard::OutcomeCard(StaffModel &model, const Context &context, const Id &item, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_context(context)
    , m_id(item)
    , m_title(new Label(Type::BaseStrong, Colour::Ink, this))
    , m_sought(new Label(Type::Small, Colour::Muted, this))
    , m_outcome(new Choice(Choice::Mode::Single, this))
    , m_words(new QLineEdit(this))
    , m_followUp(new QPushButton(tr("Add what follows"), this))
{
    setObjectName(QStringLiteral("outcomeCard"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    QStringList ids;
    QStringList texts;
    for (const auto &entry : EnumWords<ItemOutcome>::words) {
        if (entry.value == ItemOutcome::None)
            continue;
        ids << entry.word;
        texts << Words::name(entry.value);
    }
    m_outcome->setChoices(ids, texts);
    m_words->setObjectName(QStringLiteral("outcomeWords"));
    m_words->setPlaceholderText(tr("What came of it, in a line"));
    m_followUp->setObjectName(QStringLiteral("outcomeFollowUp"));
    m_followUp->setProperty("kind", QStringLiteral("link"));
    m_followUp->setProperty("measure", QStringLiteral("row"));
    m_followUp->setAutoDefault(true); // Enter presses it
    m_title->setWordWrap(true);
    m_sought->setWordWrap(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sought),
                            static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_outcome)})
        body()->addWidget(widget);
    body()->addWidget(m_followUp, 0, Qt::AlignLeading);
    followTheme(this, [this] { body()->setSpacing(theme().px("step-8")); });
    connect(m_outcome, &Choice::chosen, this, [this](const QString &word) {
        if (const auto outcome = fromWord<ItemOutcome>(word, QString()))
            decide(*outcome);
    });
    connect(m_words, &QLineEdit::editingFinished, this, &OutcomeCard::saveWords);
    refresh();
}

void OutcomeCard::refresh()
{
    const StaffItemRow *row = m_model.item(m_id);
    if (row == nullptr)
        return;
    const StaffItem &item = row->item;
    m_title->setText(tr("%1. %2", "a number, a title").arg(QLocale().toString(item.position), item.title));
    m_sought->setText(SheetWords{QLocale()}.sought(item.sought, item.decision));
    m_outcome->setAccessibleName(tr("What became of “%1”").arg(item.title));
    m_followUp->setAccessibleName(tr("Add what follows from “%1”").arg(item.title));
    m_words->setAccessibleName(tr("What came of “%1”").arg(item.title));
    m_outcome->setCurrent(item.outcome == ItemOutcome::None ? QString() : wordFor(item.outcome));
    if (!m_words->hasFocus())
        m_words->setText(item.outcomeText);
}

void OutcomeCard::decide(ItemOutcome outcome)
{
    const Result<void> decided = m_model.decide(m_id, outcome, m_words->text());
    if (!decided) {
        refresh();
        return m_context.toasts.tell(decided.error());
    }
    tellDone(m_context,
             outcome == ItemOutcome::Deferred ? tr("It joins the next meeting.") : tr("The outcome was saved."));
}

// Words that come after the outcome join it; before it they wait for it.
void OutcomeCard::saveWords()
{
    const StaffItemRow *row = m_model.item(m_id);
    if (row == nullptr || row->item.outcome == ItemOutcome::None ||
        row->item.outcomeText == m_words->text().simplified())
        return;
    decide(row->item.outcome);
}

} // namespace lanai
