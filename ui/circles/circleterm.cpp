#include "ui/circles/circleterm.h"
#include "ui/circles/circleacts.h"
#include "ui/circles/circlewords.h"
#include "ui/parts/choice.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/termbar.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace lanai {

CircleTerm::CircleTerm(CircleActs &acts, QWidget *parent)
    : RailSection(tr("Rhythm"), false, "step-8", parent)
    , m_acts(acts)
{
    setObjectName(QStringLiteral("circleTerm"));
}

void CircleTerm::show(const CirclePage &page)
{
    const QString before = focused();
    clearRows();
    header()->setCaption(page.term ? CircleWords::end(*page.term, page.today) : QString());
    if (page.circle.endedOn.isValid()) {
        rows()->addWidget(
            new Label(tr("The circle has ended: nothing more is planned."), Type::Small, Colour::Muted, this));
    } else if (!page.term) {
        addStart(tr("It has no rhythm yet. Three months at most, then a fresh decision: that keeps a circle alive."));
    } else {
        addTerm(page);
        if (page.term->state == TermState::Over)
            addStart(tr("Nothing more is planned."));
        else
            addChoices(page);
    }
    focusAgain(before);
}

void CircleTerm::addTerm(const CirclePage &page)
{
    const CircleTermNow &now = *page.term;
    if (now.week > 0)
        rows()->addWidget(new TermBar(now.week, now.weeks, this));
    auto *below = new QWidget(this);
    auto *line = new QHBoxLayout(below);
    line->setContentsMargins({});
    line->addWidget(new Label(CircleWords::schedule(now.term.schedule), Type::Small, Colour::Ink, below));
    line->addStretch(1);
    const QString where = CircleWords::where(now, page.today);
    const QString held = CircleWords::held(now);
    auto *stands = new Label(where.isEmpty() ? held : tr("%1, %2", "week 2 of 13, 1 of 5 held").arg(where, held),
                             Type::Caption, Colour::Muted, below);
    stands->setObjectName(QStringLiteral("termStands"));
    line->addWidget(stands);
    rows()->addWidget(below);
}

void CircleTerm::addChoices(const CirclePage &page)
{
    if (page.term->needsDecision) {
        auto *due = new Label(page.term->state == TermState::Lapsed
                                  ? tr("Nobody decided, so nothing more is planned. What comes next?")
                                  : tr("It is time to decide what comes next."),
                              Type::SmallMedium, Colour::Due, this);
        due->setWordWrap(true);
        rows()->addWidget(due);
    }
    auto *choices = new Choice(Choice::Mode::Action, this);
    choices->setObjectName(QStringLiteral("termChoices"));
    choices->setAccessibleName(tr("What comes next"));
    QStringList ids;
    QStringList verbs;
    for (const TermDecision each :
         {TermDecision::Renewed, TermDecision::Changed, TermDecision::Paused, TermDecision::Ended}) {
        ids << wordFor(each);
        verbs << Words::verb(each);
    }
    choices->setChoices(ids, verbs);
    connect(choices, &Choice::chosen, this, [this](const QString &word) {
        if (const auto chosen = fromWord<TermDecision>(word, QString()))
            m_acts.decide(*chosen);
    });
    rows()->addWidget(choices, 0, Qt::AlignLeading);
}

void CircleTerm::addStart(const QString &why)
{
    auto *label = new Label(why, Type::Small, Colour::Muted, this);
    label->setWordWrap(true);
    rows()->addWidget(label);
    auto *button = new QPushButton(tr("Give it a rhythm"), this);
    button->setObjectName(QStringLiteral("rhythmStart"));
    button->setAccessibleName(button->text());
    button->setProperty("measure", QStringLiteral("small"));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, &m_acts, [this] { m_acts.start(); });
    rows()->addWidget(button, 0, Qt::AlignLeading);
}

} // namespace lanai
