#include "ui/circles/topicbank.h"
#include "ui/circles/circleacts.h"
#include "ui/circles/circlewords.h"
#include "ui/parts/dates.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/leadbutton.h"
#include "ui/parts/sectionheader.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/inlineform.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lanai {

TopicBank::TopicBank(CircleActs &acts, QWidget *parent)
    : RailSection(tr("Topic bank"), false, "step-12", parent)
    , m_acts(acts)
{
    setObjectName(QStringLiteral("topicBank"));
    IconButton *plus = header()->addButton(QStringLiteral("plus"), tr("Add a topic"));
    plus->setObjectName(QStringLiteral("topicAdd"));
    connect(plus, &IconButton::clicked, this, &TopicBank::add);
}

void TopicBank::show(const CirclePage &page)
{
    const bool another = m_page.circle.id != page.circle.id;
    if (isBusy() && !another)
        return;
    const QString before = focused();
    m_page = page;
    m_coveredShown = m_coveredShown && !another;
    clearRows();
    QList<CircleWish> covered;
    int waiting = 0;
    for (const CircleWish &wish : page.topics) {
        if (wish.topic.coveredOn.isValid()) {
            covered << wish;
            continue;
        }
        addTopic(wish, page.today);
        ++waiting;
    }
    header()->setCaption(waiting > 0 ? tr("%n waiting", "topics", waiting) : QString());
    if (waiting == 0) {
        auto *none =
            new Label(tr("Nothing waits. What would somebody give an hour for?"), Type::Small, Colour::Muted, this);
        none->setObjectName(QStringLiteral("bankEmpty"));
        none->setWordWrap(true);
        rows()->addWidget(none);
    }
    addAllCovered(covered, page.today);
    focusAgain(before);
}

void TopicBank::addTopic(const CircleWish &wish, QDate today)
{
    auto *held = new QWidget(this);
    held->setObjectName(QStringLiteral("topicRow-") + idText(wish.topic.id));
    auto *row = new QHBoxLayout(held);
    row->setContentsMargins({});
    row->setSpacing(theme().px("step-4"));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *words = new EditInPlace(
        tr("Topic"), Type::Small,
        [this, topic = wish.topic](const QString &typed) {
            CircleTopic changed = topic;
            changed.text = typed;
            return m_acts.change(changed);
        },
        held);
    words->setObjectName(QStringLiteral("topic-") + idText(wish.topic.id));
    words->setText(wish.topic.text);
    words->setVeiled(true);
    words->setColour(wish.topic.coveredOn.isValid() ? Colour::Muted : Colour::Ink);
    connect(words, &EditInPlace::deleteWanted, this, [this, id = wish.topic.id] { m_acts.removeTopic(id); });
    connect(words, &EditInPlace::tickWanted, this,
            [this, wish, words] { m_acts.votesMenu(wish, words->mapToGlobal(words->rect().bottomLeft())); });
    connect(words, &EditInPlace::menuWanted, this, [this, wish](const QPoint &at) { m_acts.topicMenu(wish, at); });
    connect(words, &EditInPlace::left, this, [this] { show(CirclePage(m_page)); }, Qt::QueuedConnection);
    column->addWidget(words);
    if (wish.topic.coveredOn.isValid())
        column->addWidget(new Label(tr("Covered %1").arg(Dates::weekdayDate(wish.topic.coveredOn, today)),
                                    Type::Caption, Colour::Muted, held));
    else
        column->addWidget(votes(wish, held), 0, Qt::AlignLeading);
    row->addLayout(column, 1);
    auto *more =
        new IconButton(QStringLiteral("more"), tr("More about the topic: %1").arg(wish.topic.text), held, "button-row");
    more->setObjectName(QStringLiteral("topicMore-") + idText(wish.topic.id));
    connect(more, &IconButton::clicked, this,
            [this, wish, more] { m_acts.topicMenu(wish, more->mapToGlobal(more->rect().bottomLeft())); });
    row->addWidget(more, 0, Qt::AlignTop);
    rows()->addWidget(held);
}

QWidget *TopicBank::votes(const CircleWish &wish, QWidget *parent)
{
    auto *button = new LeadButton(CircleWords::wanted(wish), Type::Caption, Colour::Muted, parent);
    button->setObjectName(QStringLiteral("topicVotes-") + idText(wish.topic.id));
    button->setAccessibleName(
        tr("Who wanted it: %1. %2", "a topic; who wanted it").arg(wish.topic.text, button->text()));
    button->setEnabled(!m_page.members.isEmpty());
    connect(button, &LeadButton::clicked, this,
            [this, wish, button] { m_acts.votesMenu(wish, button->mapToGlobal(button->rect().bottomLeft())); });
    return button;
}

void TopicBank::addAllCovered(const QList<CircleWish> &covered, QDate today)
{
    if (covered.isEmpty())
        return;
    if (m_coveredShown) {
        for (const CircleWish &wish : covered)
            addTopic(wish, today);
        return;
    }
    auto *more = new QPushButton(tr("%n covered", "topics", int(covered.size())), this);
    more->setObjectName(QStringLiteral("topicsCovered"));
    more->setAccessibleName(tr("Show the topics that were covered"));
    more->setProperty("kind", QStringLiteral("link"));
    more->setAutoDefault(true);
    connect(
        more, &QPushButton::clicked, this,
        [this] {
            m_coveredShown = true;
            show(CirclePage(m_page));
        },
        Qt::QueuedConnection);
    rows()->addWidget(more, 0, Qt::AlignLeading);
}

void TopicBank::add()
{
    if (auto *open = findChild<InlineForm *>())
        return open->begin();
    auto *form = new InlineForm(tr("Add a topic"), tr("Add"), this);
    const QLineEdit *words = form->addField(QStringLiteral("topicWords"), tr("What would be worth an hour"));
    form->onSave([this, words] { return m_acts.addTopic(words->text()); });
    connect(form, &InlineForm::closed, this, [this] { show(CirclePage(m_page)); }, Qt::QueuedConnection);
    rows()->insertWidget(0, form);
    form->begin();
}

QWidget *TopicBank::widgetOf(const Id &topic) const
{
    return findChild<QWidget *>(QStringLiteral("topicRow-") + idText(topic));
}

} // namespace lanai
