#include "ui/commitments/ledgerrail.h"
#include "core/journal/ledger.h"
#include "ui/commitments/keptchart.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"

namespace lanai {

LedgerRail::LedgerRail(QWidget *parent)
    : QWidget(parent)
    , m_rate(new Label(Type::Question, Colour::Ink, this))
    , m_why(new Label(Type::Small, Colour::Muted, this))
    , m_chart(new KeptChart(this))
    , m_legend(new Label(tr("Filled: kept in time. Crossed: late, dropped late or still open. Each stands in the week "
                            "it was due."),
                         Type::Caption, Colour::Muted, this))
{
    setObjectName(QStringLiteral("ledgerRail"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *card = new Card(this);
    auto *title = new SectionHeader(tr("Kept in time"), Type::BaseStrong, card);
    title->setCaption(tr("by me, last 90 days"));
    card->body()->addWidget(title);
    m_rate->setObjectName(QStringLiteral("keptRate"));
    card->body()->addWidget(m_rate);
    m_why->setWordWrap(true);
    card->body()->addWidget(m_why);
    card->body()->addWidget(m_chart);
    static_cast<Label *>(m_legend)->setWordWrap(true);
    card->body()->addWidget(m_legend);
    followTheme(this, [card] { card->body()->setSpacing(theme().px("step-8")); });
    column->addWidget(card);
    column->addStretch(1);
}

void LedgerRail::tell(const Ledger &ledger)
{
    const bool any = ledger.mine.counted > 0;
    m_rate->setText(tr("%1 of %2", "kept in time; all that fell due").arg(ledger.mine.inTime).arg(ledger.mine.counted));
    m_rate->setVisible(any);
    m_chart->setVisible(any);
    m_legend->setVisible(any);
    m_why->setText(any ? tr("Of what fell due by yesterday. What was agreed anew in time, and what has no date, "
                            "doesn’t count against it.")
                       : tr("Nothing of yours fell due in the last 90 days."));
    m_chart->setWeeks(ledger.weeks);
}

} // namespace lanai
