#include "ui/circles/circleacts.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "ui/circles/circleform.h"
#include "ui/circles/circlesmodel.h"
#include "ui/circles/circletermforms.h"
#include "ui/history/historydialog.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QUrl>

namespace lanai {

CircleActs::CircleActs(const Context &context, CirclesModel &model, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_model(model)
    , m_page(page)
{
}

void CircleActs::told(const Result<void> &done, const QString &text)
{
    if (!saved(done, text))
        m_context.toasts.tell(done.error());
}

Result<void> CircleActs::saved(const Result<void> &done, const QString &text)
{
    if (done)
        tellDone(m_context, text);
    return done;
}

QMenu *CircleActs::newMenu(const char *name)
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QLatin1StringView(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void CircleActs::lead(PageId page, const Id &thing, const Id &peer)
{
    Place place;
    place.page = page;
    place.thing = thing;
    place.peer = peer;
    m_context.navigator.go(place);
}

void CircleActs::create(const Id &peer)
{
    Circle circle;
    circle.part = CirclePart::Sponsor; // who begins one keeps it going
    if (!peer.isNull())
        circle.members << peer;
    auto *form = new CircleForm(m_context, circle, m_page);
    connect(form, &CircleForm::added, this, [this](const Id &added) { m_model.show(added); });
    form->open();
}

void CircleActs::change(const Id &id)
{
    const Result<Circle> circle = m_context.journal.circles().get(id);
    if (!circle)
        return m_context.toasts.tell(circle.error());
    (new CircleForm(m_context, *circle, m_page))->open();
}

void CircleActs::end(const Id &id)
{
    const Result<Circle> circle = m_context.journal.circles().get(id);
    if (!circle)
        return m_context.toasts.tell(circle.error());
    auto *form = new SmallForm(tr("End “%1”", "a circle").arg(circle->name), tr("End"), m_page);
    form->setObjectName(QStringLiteral("circleEndForm"));
    form->setHint(tr("No more sessions from today on. All that was said in it stays."));
    const QLineEdit *why = form->addLine(QStringLiteral("endWhy"), tr("Why"));
    form->onConfirm([this, why, circle = *circle] {
        return saved(m_context.journal.circles().end(circle.id, why->text().simplified()),
                     tr("“%1” has ended. What was stays.").arg(circle.name));
    });
    form->open();
}

void CircleActs::remove(const Id &id)
{
    const Result<Circle> circle = m_context.journal.circles().get(id);
    if (!circle)
        return m_context.toasts.tell(circle.error());
    told(m_context.journal.circles().remove(id),
         tr("“%1” is deleted. What its takeaways became stays.").arg(circle->name));
}

void CircleActs::menu(const Id &id, const QPoint &at)
{
    const Result<Circle> circle = m_context.journal.circles().get(id);
    if (!circle)
        return m_context.toasts.tell(circle.error());
    QMenu *menu = newMenu("circleMenu");
    menu->addAction(tr("Change…"), this, [this, id] { change(id); });
    menu->addAction(tr("History"), this, [this, id] { HistoryDialog::openFor(m_context, id, m_page); });
    menu->addSeparator();
    if (!circle->endedOn.isValid())
        menu->addAction(tr("End the circle…"), this, [this, id] { end(id); });
    menu->addAction(tr("Delete"), this, [this, id] { remove(id); });
    menu->popup(at);
}

// Somebody else's program opens it: that is told when there is none.
void CircleActs::openLink(const Circle &circle)
{
    const QUrl link = QUrl::fromUserInput(circle.link);
    const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    if (!link.isValid() || !schemes.contains(link.scheme()))
        return m_context.toasts.tell(
            tr("“%1” is not a web address that can be opened. Change the circle to correct it.").arg(circle.link));
    if (!QDesktopServices::openUrl(link))
        m_context.toasts.tell(tr("“%1” could not be opened. Copy it into your browser.").arg(circle.link));
}

void CircleActs::start()
{
    if (m_model.page() != nullptr)
        (new CircleStartForm(m_context, *m_model.page(), m_page))->open();
}

void CircleActs::decide(TermDecision choice)
{
    const CirclePage *page = m_model.page();
    if (page == nullptr)
        return;
    if (page->term && page->term->state != TermState::Over)
        (new CircleDecisionForm(m_context, *page, choice, m_page))->open();
    else
        start();
}

Result<void> CircleActs::addTopic(const QString &text)
{
    CircleTopic topic;
    topic.circleId = m_model.current();
    topic.text = text.simplified();
    return saved(m_context.journal.circles().addTopic(topic).map([](const Id &) {}),
                 tr("“%1” is in the topic bank.").arg(topic.text));
}

Result<void> CircleActs::change(const CircleTopic &topic)
{
    return saved(m_context.journal.circles().change(topic), tr("Topic changed."));
}

void CircleActs::want(const Id &topic, const PersonRef &member, bool wanted)
{
    told(m_context.journal.circles().want(topic, member.id, wanted),
         wanted ? tr("Noted: %1 wants it.", "a name").arg(member.shortName)
                : tr("%1 does not want it after all.", "a name").arg(member.shortName));
}

void CircleActs::removeTopic(const Id &topic)
{
    told(m_context.journal.circles().removeTopic(topic), tr("Topic deleted."));
}

void CircleActs::votesMenu(const CircleWish &wish, const QPoint &at)
{
    QMenu *menu = newMenu("votesMenu");
    for (const PersonRef &member : m_model.page()->members) {
        QAction *action = menu->addAction(member.name);
        action->setCheckable(true);
        action->setChecked(wish.topic.wantedBy.contains(member.id));
        connect(action, &QAction::toggled, this,
                [this, id = wish.topic.id, member](bool wanted) { want(id, member, wanted); });
    }
    menu->popup(at);
}

void CircleActs::topicMenu(const CircleWish &wish, const QPoint &at)
{
    QMenu *menu = newMenu("topicMenu");
    menu->addAction(tr("Who wanted it…"), this, [this, wish, at] { votesMenu(wish, at); });
    if (const CircleMeeting *next = m_model.session(); next != nullptr && !wish.topic.coveredOn.isValid())
        menu->addAction(tr("Take it for the next session"), this,
                        [this, topic = wish.topic.id, session = next->session.id] {
                            told(m_context.journal.circles().choose(session, topic), tr("That is the next topic."));
                        });
    if (!wish.topic.askId.isNull())
        menu->addAction(tr("Open the question it comes from"), this,
                        [this, ask = wish.topic.askId] { lead(PageId::Asks, ask); });
    menu->addAction(tr("History"), this, [this, id = wish.topic.id] { HistoryDialog::openFor(m_context, id, m_page); });
    menu->addAction(tr("Delete"), this, [this, id = wish.topic.id] { removeTopic(id); });
    menu->popup(at);
}

} // namespace lanai
