#include "ui/circles/circlehead.h"
#include "ui/circles/circleacts.h"
#include "ui/circles/circlewords.h"
#include "ui/parts/avatar.h"
#include "ui/parts/chip.h"
#include "ui/parts/dates.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/leadbutton.h"
#include "ui/parts/ruleline.h"
#include "ui/shell/theme.h"
#include <QGridLayout>
#include <QPushButton>

namespace lanai {

CircleHead::CircleHead(CircleActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("circleHead"));
    m_column->setContentsMargins({});
}

void CircleHead::show(const CirclePage &page)
{
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(theme().px("step-8"));
    column->addWidget(chips(page));
    column->addWidget(title(page.circle));
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(theme().px("step-8"));
    m_facts->setVerticalSpacing(theme().px("step-4"));
    m_facts->setColumnMinimumWidth(0, theme().px("circle-label"));
    m_facts->setColumnStretch(1, 1);
    addFacts(page);
    column->addLayout(m_facts);
    column->addWidget(new RuleLine(page.circle.rule, m_content));
    m_column->addWidget(m_content);
    m_content->show();
}

QWidget *CircleHead::chips(const CirclePage &page)
{
    auto *held = new QWidget(m_content);
    auto *row = new FlowLayout(theme().px("step-8"), held);
    row->setContentsMargins({});
    row->addWidget(new Chip(CircleWords::name(page.circle.part),
                            page.circle.part == CirclePart::Sponsor ? ChipKind::Accent : ChipKind::Neutral, held));
    if (page.circle.endedOn.isValid())
        row->addWidget(
            new Chip(tr("Ended %1").arg(Dates::weekdayDate(page.circle.endedOn, page.today)), ChipKind::Neutral, held));
    else if (page.term)
        row->addWidget(new Chip(CircleWords::end(*page.term, page.today),
                                page.term->needsDecision ? ChipKind::Due : ChipKind::Neutral, held));
    if (page.circle.privacy == Privacy::Sealed)
        row->addWidget(new Chip(tr("Sealed"), ChipKind::Neutral, held));
    return held;
}

QWidget *CircleHead::title(const Circle &circle)
{
    auto *held = new QWidget(m_content);
    auto *row = new QHBoxLayout(held);
    row->setContentsMargins({});
    row->setSpacing(theme().px("step-8"));
    auto *name = new Label(circle.name, Type::Question, Colour::Ink, held);
    name->setObjectName(QStringLiteral("circleTitle"));
    name->setWordWrap(true);
    row->addWidget(name, 1);
    auto *change = new QPushButton(tr("Change…"), held);
    change->setObjectName(QStringLiteral("circleChange"));
    change->setAccessibleName(tr("Change %1", "a circle").arg(circle.name));
    change->setProperty("measure", QStringLiteral("small"));
    change->setAutoDefault(true);
    connect(change, &QPushButton::clicked, this, [this, id = circle.id] { m_acts.change(id); });
    auto *more = new IconButton(QStringLiteral("more"), tr("More about %1", "a circle").arg(circle.name), held);
    more->setObjectName(QStringLiteral("circleMore"));
    more->setBordered(true);
    connect(more, &IconButton::clicked, this,
            [this, more, id = circle.id] { m_acts.menu(id, more->mapToGlobal(more->rect().bottomLeft())); });
    row->addWidget(change, 0, Qt::AlignTop);
    row->addWidget(more, 0, Qt::AlignTop);
    return held;
}

void CircleHead::addFact(const QString &name, QWidget *value)
{
    const int row = m_facts->rowCount();
    m_facts->addWidget(new Label(name, Type::Small, Colour::Muted, m_content), row, 0, Qt::AlignTop);
    // A button that leads somewhere is as wide as its words, and would keep its column so narrow.
    if (qobject_cast<LeadButton *>(value) != nullptr)
        m_facts->addWidget(value, row, 1, Qt::AlignLeading);
    else
        m_facts->addWidget(value, row, 1);
}

void CircleHead::addText(const QString &name, const QString &text, bool veiled)
{
    if (text.isEmpty())
        return;
    auto *label = new Label(text, Type::Small, Colour::Ink, m_content);
    label->setWordWrap(true);
    label->setVeiled(veiled);
    label->setAccessibleName(tr("%1: %2", "what it is, what it says").arg(name, text));
    addFact(name, label);
}

void CircleHead::addFacts(const CirclePage &page)
{
    const Circle &circle = page.circle;
    addText(tr("Purpose"), circle.purpose, true);
    addText(tr("Values"), circle.values, true);
    addFact(tr("Members"), members(page));
    if (circle.link.isEmpty()) {
        addText(tr("Talks in"), circle.talksIn, false);
        return;
    }
    auto *link =
        new LeadButton(circle.talksIn.isEmpty() ? circle.link : circle.talksIn, Type::Small, Colour::Accent, m_content);
    link->setObjectName(QStringLiteral("circleLinkOpen"));
    link->setAccessibleName(tr("Open where %1 talks: %2", "a circle; a channel").arg(circle.name, link->text()));
    link->setToolTip(circle.link);
    connect(link, &LeadButton::clicked, this, [this, circle] { m_acts.openLink(circle); });
    addFact(tr("Talks in"), link);
}

QWidget *CircleHead::members(const CirclePage &page)
{
    auto *held = new QWidget(m_content);
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins({});
    column->setSpacing(theme().px("step-4"));
    auto *faces = new QWidget(held);
    auto *row = new FlowLayout(theme().px("step-8"), faces);
    row->setContentsMargins({});
    for (const PersonRef &member : page.members) {
        auto *one = new QWidget(faces);
        auto *line = new QHBoxLayout(one);
        line->setContentsMargins({});
        line->setSpacing(theme().px("step-4"));
        line->addWidget(new Avatar("avatar-18", {member.id, member.name, {}}, one));
        auto *name = new LeadButton(member.name, Type::Small, Colour::Ink, one);
        name->setObjectName(QStringLiteral("member-") + idText(member.id));
        name->setAccessibleName(tr("Open the page of %1").arg(member.name));
        connect(name, &LeadButton::clicked, this, [this, id = member.id] { m_acts.lead(PageId::Peer, {}, id); });
        line->addWidget(name);
        row->addWidget(one);
    }
    faces->setVisible(!page.members.isEmpty());
    column->addWidget(faces);
    const QString away = page.members.isEmpty() && page.membersInTrash.isEmpty()
                             ? tr("Nobody yet: change the circle to name its members.")
                             : CircleWords::inTrash(page.membersInTrash);
    auto *label = new Label(away, Type::Caption, Colour::Muted, held);
    label->setObjectName(QStringLiteral("membersInTrash"));
    label->setWordWrap(true);
    label->setVisible(!away.isEmpty());
    column->addWidget(label);
    return held;
}

} // namespace lanai
