#include "ui/asks/knowercard.h"
#include "ui/asks/askwords.h"
#include "ui/asks/strengthbars.h"
#include "ui/parts/avatar.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/leadbutton.h"
#include "ui/parts/ruleline.h"
#include "ui/parts/tintedtext.h"
#include "ui/parts/words.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace lanai {

KnowerCard::KnowerCard(const Knower &knower, QDate today, int most, bool withTrust, QWidget *parent)
    : QWidget(parent)
    , m_knower(knower)
    , m_today(today)
{
    setObjectName(QStringLiteral("knower-") + idText(knower.peer.id));
    setAccessibleName(
        tr("%1, %2", "a name, how well that person fits").arg(knower.peer.name, AskWords::strength(knower.strength)));
    auto *column = new QVBoxLayout(this);
    addHead(*column, withTrust);
    for (const Evidence &evidence : knower.evidence.first(std::min<qsizetype>(most, knower.evidence.size())))
        addEvidence(*column, evidence);
    addFoot(*column);
    followTheme(this, [column] {
        column->setContentsMargins(0, theme().px("step-12"), 0, theme().px("step-12"));
        column->setSpacing(theme().px("step-8"));
    });
}

void KnowerCard::addHead(QVBoxLayout &column, bool withTrust)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px("step-8"));
    line->addWidget(new Avatar("avatar-28", Face{m_knower.peer.id, m_knower.peer.name, {}}, this), 0, Qt::AlignVCenter);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *name = new LeadButton(m_knower.peer.name, Type::SmallStrong, Colour::Ink, this);
    name->setObjectName(QStringLiteral("knowerName"));
    connect(name, &QPushButton::clicked, this, &KnowerCard::peerWanted);
    names->addWidget(name);
    QStringList below{m_knower.peer.role};
    if (withTrust && m_knower.trust > 0)
        below << tr("trust level %1").arg(m_knower.trust);
    below.removeAll(QString());
    auto *role = new Label(below.join(QStringLiteral(" · ")), Type::Caption, Colour::Muted, this);
    role->setElided(true);
    names->addWidget(role);
    line->addLayout(names, 1);
    line->addWidget(new StrengthBars(m_knower.strength, this), 0, Qt::AlignVCenter);
    column.addLayout(line);
}

void KnowerCard::addEvidence(QVBoxLayout &column, const Evidence &evidence)
{
    auto *words = new TintedText(TintedText::marked(AskWords::words(evidence), evidence.hits), Type::Small,
                                 evidence.text.isEmpty() ? Colour::Muted : Colour::Ink, this);
    words->setObjectName(QStringLiteral("knowerEvidence"));
    words->setVeiled(true);
    column.addWidget(words);
    auto *source = new Label(AskWords::source(evidence, m_today), Type::Caption, Colour::Muted, this);
    source->setWordWrap(true);
    column.addWidget(source);
    if (!evidence.rule.isEmpty())
        column.addWidget(new RuleLine(evidence.rule, this));
}

// What was said about asking that person lately has a line of its own only where there is something to say.
void KnowerCard::addFoot(QVBoxLayout &column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px("step-8"));
    auto *lately = new Label(AskWords::askedLately(m_knower, m_today), Type::Caption,
                             m_knower.askedEnough ? Colour::Due : Colour::Muted, this);
    lately->setObjectName(QStringLiteral("knowerLately"));
    lately->setWordWrap(true);
    line->addWidget(lately, 1);
    auto *ask = new QPushButton(tr("Ask %1", "a person").arg(m_knower.peer.shortName), this);
    ask->setObjectName(QStringLiteral("knowerAsk"));
    ask->setAccessibleName(ask->text());
    ask->setProperty("measure", QStringLiteral("row"));
    ask->setAutoDefault(true); // Enter presses it
    connect(ask, &QPushButton::clicked, this, &KnowerCard::askWanted);
    line->addWidget(ask, 0, Qt::AlignTop);
    column.addLayout(line);
}

} // namespace lanai
