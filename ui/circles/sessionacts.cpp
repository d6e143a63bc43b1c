#include "ui/circles/sessionacts.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "ui/circles/becomeform.h"
#include "ui/circles/circlesmodel.h"
#include "ui/circles/circlewords.h"
#include "ui/circles/heldform.h"
#include "ui/circles/sessionform.h"
#include "ui/circles/takeawayform.h"
#include "ui/history/historydialog.h"
#include "ui/parts/dates.h"
#include <QLineEdit>
#include <QMenu>

namespace lanai {

SessionActs::SessionActs(CircleActs &circles)
    : QObject(&circles)
    , m_circles(circles)
    , m_model(circles.model())
    , m_context(circles.context())
    , m_page(circles.over())
{
}

void SessionActs::plan()
{
    if (const CirclePage *page = m_model.page(); page != nullptr)
        (new SessionForm(m_context, *page, SessionForm::proposed(m_context, *page), m_page))->open();
}

void SessionActs::move(const Id &session)
{
    if (const CircleMeeting *one = m_model.meeting(session))
        (new SessionForm(m_context, *m_model.page(), one->session, m_page))->open();
}

void SessionActs::hold(const Id &session)
{
    if (const CircleMeeting *one = m_model.meeting(session))
        (new HeldForm(m_context, *m_model.page(), *one, m_page))->open();
}

void SessionActs::skip(const Id &session)
{
    const CircleMeeting *one = m_model.meeting(session);
    if (one == nullptr)
        return;
    const QString day = Dates::weekdayDate(one->session.date, m_model.today());
    auto *form = new SmallForm(tr("Skip the session on %1").arg(day), tr("Skip"), m_page);
    form->setObjectName(QStringLiteral("sessionSkipForm"));
    const QLineEdit *why = form->addLine(QStringLiteral("skipWhy"), tr("Why"));
    form->onConfirm([this, why, session, day] {
        return m_circles.saved(m_context.journal.circles().skip(session, why->text().simplified()),
                               tr("The session on %1 is skipped.").arg(day));
    });
    form->open();
}

void SessionActs::choose(const Id &session, const Id &topic)
{
    m_circles.told(m_context.journal.circles().choose(session, topic),
                   topic.isNull() ? tr("The topic is back in the bank.") : tr("That is its topic."));
}

Result<void> SessionActs::change(const CircleSession &session)
{
    return m_circles.saved(m_context.journal.circles().change(session), tr("Session changed."));
}

void SessionActs::host(const CircleSession &session, const Id &host, bool isMe)
{
    CircleSession changed = session;
    changed.hostId = host;
    changed.hostedByMe = isMe;
    m_circles.told(m_context.journal.circles().change(changed), tr("The host is changed."));
}

void SessionActs::remove(const Id &session)
{
    if (const CircleMeeting *one = m_model.meeting(session))
        m_circles.told(m_context.journal.circles().remove(one->session), tr("Session deleted."));
}

void SessionActs::hostMenu(const CircleSession &session, const QPoint &at)
{
    QMenu *menu = m_circles.newMenu("hostMenu");
    const auto add = [&](const QString &text, const Id &host, bool isMe) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(session.hostId == host && session.hostedByMe == isMe);
        connect(action, &QAction::triggered, this, [this, session, host, isMe] { this->host(session, host, isMe); });
    };
    add(tr("Nobody yet, or somebody else"), {}, false);
    add(tr("I host"), {}, true);
    for (const PersonRef &member : m_model.page()->members)
        add(member.name, member.id, false);
    menu->popup(at);
}

void SessionActs::topicsMenu(const CircleSession &session, const QPoint &at)
{
    QMenu *menu = m_circles.newMenu("bankMenu");
    for (const CircleWish &wish : m_model.page()->topics) {
        if (wish.topic.coveredOn.isValid())
            continue;
        QAction *action = menu->addAction(wish.topic.text);
        action->setCheckable(true);
        action->setChecked(session.topicId == wish.topic.id);
        connect(action, &QAction::triggered, this,
                [this, id = session.id, topic = wish.topic.id] { choose(id, topic); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("The bank is empty: add a topic at the side."))->setEnabled(false);
    if (!session.topicId.isNull())
        menu->addAction(tr("None of them"), this, [this, id = session.id] { choose(id, {}); });
    menu->popup(at);
}

void SessionActs::menu(const Id &session, const QPoint &at)
{
    QMenu *menu = m_circles.newMenu("sessionMenu");
    const CircleMeeting *one = m_model.meeting(session);
    if (one != nullptr && one->session.state == CircleSessionState::Planned) {
        menu->addAction(tr("Day, time and host…"), this, [this, session] { move(session); });
        menu->addAction(tr("Skip…"), this, [this, session] { skip(session); });
    } else if (one != nullptr && one->session.state == CircleSessionState::Held) {
        menu->addAction(tr("Day, time and host…"), this, [this, session] { move(session); });
        menu->addAction(tr("Add a takeaway…"), this, [this, session] { addTakeaway(session); });
    }
    menu->addAction(tr("History"), this, [this, session] { HistoryDialog::openFor(m_context, session, m_page); });
    menu->addAction(tr("Delete"), this, [this, session] { remove(session); });
    menu->popup(at);
}

void SessionActs::addTakeaway(const Id &session)
{
    CircleTakeaway takeaway;
    takeaway.sessionId = session;
    changeTakeaway(takeaway);
}

void SessionActs::changeTakeaway(const CircleTakeaway &takeaway)
{
    if (m_model.page() != nullptr)
        (new TakeawayForm(m_context, m_model.page()->members, takeaway, m_page))->open();
}

void SessionActs::become(const CircleTaken &taken, TakeawayBecame what)
{
    (new BecomeForm(m_context, taken, what, m_page))->open();
}

void SessionActs::becomeMenu(const CircleTaken &taken, const QPoint &at)
{
    QMenu *menu = m_circles.newMenu("becomeMenu");
    for (const TakeawayBecame what :
         {TakeawayBecame::Fact, TakeawayBecame::Insight, TakeawayBecame::Ask, TakeawayBecame::Commitment})
        menu->addAction(CircleWords::name(what), this, [this, taken, what] { become(taken, what); });
    menu->popup(at);
}

void SessionActs::takeawayMenu(const CircleTaken &taken, const QPoint &at)
{
    QMenu *menu = m_circles.newMenu("takeawayMenu");
    menu->addAction(tr("Change…"), this, [this, takeaway = taken.takeaway] { changeTakeaway(takeaway); });
    if (taken.takeaway.became == TakeawayBecame::Nothing)
        menu->addAction(tr("Make it…"), this, [this, taken, at] { becomeMenu(taken, at); });
    menu->addAction(tr("History"), this,
                    [this, id = taken.takeaway.id] { HistoryDialog::openFor(m_context, id, m_page); });
    menu->addAction(tr("Delete"), this, [this, id = taken.takeaway.id] { removeTakeaway(id); });
    menu->popup(at);
}

void SessionActs::removeTakeaway(const Id &takeaway)
{
    m_circles.told(m_context.journal.circles().removeTakeaway(takeaway), tr("Takeaway deleted. What it became stays."));
}

// A fact, an insight or a commitment stands on the page of whom it is about.
void SessionActs::follow(const CircleTaken &taken)
{
    const CircleTakeaway &takeaway = taken.takeaway;
    if (takeaway.became == TakeawayBecame::Ask)
        m_circles.lead(PageId::Asks, takeaway.becameId);
    else if (takeaway.became == TakeawayBecame::Commitment)
        m_circles.lead(PageId::Commitments, takeaway.becameId);
    else if (!takeaway.peerId.isNull())
        m_circles.lead(PageId::Peer, takeaway.becameId, takeaway.peerId);
}

} // namespace lanai
