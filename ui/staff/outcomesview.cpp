#include "ui/staff/outcomesview.h"
#include "ui/parts/choice.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/sectionheader.h"
#include "ui/staff/followupform.h"
#include "ui/staff/outcomecard.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

OutcomesView::OutcomesView(StaffModel &model, const Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_context(context)
    , m_cards(new QVBoxLayout)
    , m_followUp(new FollowUpForm(model, context, this))
    , m_below(new QVBoxLayout)
{
    setObjectName(QStringLiteral("staffOutcomes"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(this);
    auto *header = new SectionHeader(tr("What was decided?"), Type::Section, inside);
    IconButton *close = header->addButton(QStringLiteral("close"), tr("Back to the page"));
    close->setObjectName(QStringLiteral("outcomesClose"));
    connect(close, &QToolButton::clicked, this, &OutcomesView::closed);
    auto *column = new QVBoxLayout(inside);
    column->addWidget(header);
    column->addLayout(m_cards);
    column->addLayout(m_below);
    m_below->addWidget(m_followUp);
    connect(m_followUp, &FollowUpForm::left, this, &OutcomesView::leaveFollowUp);
    column->addStretch(1);
    followTheme(this, [this, column] {
        const int side = theme().px("step-24");
        column->setContentsMargins(side, side, side, side);
        column->setSpacing(theme().px("step-16"));
        m_cards->setSpacing(theme().px("card-gap"));
    });
    setWidget(inside);
}

void OutcomesView::refresh()
{
    QList<OutcomeCard *> now;
    for (const StaffItemRow &row : m_model.items()) {
        const auto kept = std::find_if(m_all.cbegin(), m_all.cend(),
                                       [&row](const OutcomeCard *card) { return card->item() == row.item.id; });
        OutcomeCard *card = kept == m_all.cend() ? new OutcomeCard(m_model, m_context, row.item.id, widget()) : *kept;
        if (kept == m_all.cend())
            connect(card->followUpButton(), &QPushButton::clicked, this, [this, card] { followUp(card); });
        card->refresh();
        now << card;
    }
    for (OutcomeCard *card : std::as_const(m_all)) {
        m_cards->removeWidget(card);
        if (!now.contains(card)) {
            if (card->isAncestorOf(m_followUp))
                m_below->addWidget(m_followUp);
            card->hide();
            card->deleteLater();
        }
    }
    m_all = now;
    for (OutcomeCard *card : std::as_const(m_all)) {
        m_cards->addWidget(card);
        card->show();
    }
    m_followUp->refresh();
}

void OutcomesView::followUp(OutcomeCard *card)
{
    card->body()->addWidget(m_followUp);
    const StaffItemRow *row = m_model.item(card->item());
    m_followUp->begin(row == nullptr || row->voices.isEmpty() ? Id() : row->voices.first().person.id);
}

void OutcomesView::leaveFollowUp()
{
    for (const OutcomeCard *card : std::as_const(m_all)) {
        if (!card->isAncestorOf(m_followUp))
            continue;
        m_below->addWidget(m_followUp);
        card->followUpButton()->setFocus(Qt::OtherFocusReason);
    }
}

void OutcomesView::focusFirst()
{
    for (const OutcomeCard *card : std::as_const(m_all)) {
        const StaffItemRow *row = m_model.item(card->item());
        if (row != nullptr && row->item.outcome == ItemOutcome::None)
            return card->findChild<Choice *>()->cell(0)->setFocus(Qt::OtherFocusReason);
    }
    m_followUp->setFocus(Qt::OtherFocusReason);
}

} // namespace lanai
