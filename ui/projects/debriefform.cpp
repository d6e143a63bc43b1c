#include "ui/projects/debriefform.h"
#include "ui/parts/avatar.h"
#include "ui/parts/choice.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/projects/growingfield.h"
#include "ui/projects/projectsmodel.h"
#include "ui/projects/projectwords.h"
#include "ui/shell/errortext.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace lanai {
namespace {

constexpr int keepAfter = 400; // milliseconds
constexpr std::array debriefFacets{InsightFacet::Thinking, InsightFacet::Values, InsightFacet::Communication};

void emptyLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->layout() != nullptr)
            emptyLayout(*item->layout());
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

DebriefForm::DebriefForm(ProjectsModel &model, const ProjectCard &card, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_card(card)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("debriefForm"));
    setAccessibleName(tr("Debrief of %1").arg(card.project.title));
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepAfter);
    connect(&m_keeping, &QTimer::timeout, this, &DebriefForm::save);
    build();
    fill(model.debrief(card.project.id));
}

void DebriefForm::show(const ProjectCard &card)
{
    const bool same = card.project.peers == m_card.project.peers && card.peers.size() == m_card.peers.size();
    const Debrief typed = debrief();
    m_card = card;
    if (!same) {
        emptyLayout(*m_column);
        build();
        fill(typed);
    } else if (typed.isEmpty() && !m_keeping.isActive()) {
        fill(m_model.debrief(card.project.id));
    }
}

void DebriefForm::build()
{
    m_answers.clear();
    for (const InsightFacet facet : debriefFacets)
        addQuestion(facet);
    auto *differently = new Label(tr("What would you do differently together?"), Type::SmallMedium, Colour::Ink, this);
    differently->setWordWrap(true);
    m_column->addWidget(differently);
    m_differently = addField(differently->text(), QStringLiteral("debriefDifferently"), nullptr);
    auto *row = new QHBoxLayout;
    row->addWidget(new Label(tr("Do another?"), Type::SmallMedium, Colour::Ink, this));
    row->addStretch(1);
    m_another = new Choice(Choice::Mode::Single, this);
    m_another->setObjectName(QStringLiteral("debriefAnother"));
    m_another->setAccessibleName(tr("Do another?"));
    m_another->setChoices({wordFor(AnotherOne::Yes), wordFor(AnotherOne::Maybe), wordFor(AnotherOne::No)},
                          {ProjectWords::name(AnotherOne::Yes), ProjectWords::name(AnotherOne::Maybe),
                           ProjectWords::name(AnotherOne::No)});
    connect(m_another, &Choice::chosen, this, &DebriefForm::touched);
    row->addWidget(m_another);
    m_column->addLayout(row);
    m_refusal = new Label(Type::Small, Colour::Overdue, this);
    m_refusal->setObjectName(QStringLiteral("debriefRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_column->addWidget(m_refusal);
    auto *close = new QPushButton(tr("Close and file what you learnt"), this);
    close->setObjectName(QStringLiteral("debriefClose"));
    close->setAccessibleName(close->text());
    close->setProperty("kind", QStringLiteral("primary"));
    close->setProperty("measure", QStringLiteral("small"));
    connect(close, &QPushButton::clicked, this, &DebriefForm::closeWanted);
    m_column->addWidget(close);
    followTheme(close, [this, row] {
        const int side = theme().px("project-debrief-side");
        m_column->setContentsMargins(side, theme().px("step-12"), side, side);
        m_column->setSpacing(theme().px("project-field-gap"));
        row->setContentsMargins(0, theme().px("step-4"), 0, theme().px("step-4"));
    });
}

void DebriefForm::addQuestion(InsightFacet facet)
{
    auto *question = new Label(ProjectWords::question(facet), Type::SmallMedium, Colour::Ink, this);
    question->setWordWrap(true);
    m_column->addWidget(question);
    for (const PersonRef &peer : std::as_const(m_card.peers)) {
        const QString name = QStringLiteral("debrief-%1-%2").arg(wordFor(facet), idText(peer.id));
        const QString spoken = tr("%1: %2", "a person, a question").arg(peer.shortName, question->text());
        m_answers << Answer{peer.id, facet, addField(spoken, name, &peer)};
    }
}

GrowingField *DebriefForm::addField(const QString &name, const QString &objectName, const PersonRef *peer)
{
    auto *field = new GrowingField(name, this);
    field->setObjectName(objectName);
    connect(field, &GrowingField::textChanged, this, &DebriefForm::touched);
    if (peer == nullptr) {
        m_column->addWidget(field);
        return field;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    row->addWidget(new Avatar("avatar-22", Face{peer->id, peer->name, {}}, this), 0, Qt::AlignTop);
    row->addWidget(field, 1);
    m_column->addLayout(row);
    return field;
}

void DebriefForm::fill(const Debrief &debrief)
{
    for (const Answer &answer : std::as_const(m_answers)) {
        for (const DebriefAnswer &typed : debrief.answers) {
            if (typed.peerId == answer.peer && typed.facet == answer.facet)
                answer.field->setPlainText(typed.text);
        }
    }
    m_differently->setPlainText(debrief.differently);
    m_another->setCurrent(debrief.another == AnotherOne::Unsaid ? QString() : wordFor(debrief.another));
    m_keeping.stop(); // nothing new in it
}

Debrief DebriefForm::debrief() const
{
    Debrief debrief;
    for (const Answer &answer : m_answers)
        debrief.answers << DebriefAnswer{answer.peer, answer.facet, answer.field->toPlainText()};
    debrief.differently = m_differently->toPlainText();
    debrief.another = fromWord<AnotherOne>(m_another->current(), {}).value_or(AnotherOne::Unsaid);
    return debrief;
}

void DebriefForm::touched()
{
    refuse({});
    m_keeping.start();
}

void DebriefForm::keep()
{
    if (m_keeping.isActive())
        save();
}

void DebriefForm::save()
{
    m_keeping.stop();
    if (const Result<void> kept = m_model.keep(m_card.project.id, debrief()); !kept)
        refuse(errorSentence(kept.error()));
}

void DebriefForm::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

QString DebriefForm::refusal() const
{
    return m_refusal->text();
}

} // namespace lanai
