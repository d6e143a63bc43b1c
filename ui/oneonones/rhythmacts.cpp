#include "ui/oneonones/rhythmacts.h"
#include "ui/history/historydialog.h"
#include "ui/oneonones/awayform.h"
#include "ui/oneonones/fortnightform.h"
#include "ui/oneonones/meetingforms.h"
#include "ui/oneonones/seriesform.h"
#include "ui/oneonones/severalforms.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include <QMenu>

namespace lanai {
namespace {

Place placeOfMeeting(PageId page, const Id &peer, const Id &meeting = {})
{
    Place place;
    place.page = page;
    place.peer = peer;
    place.meeting = meeting;
    return place;
}

} // namespace

RhythmActs::RhythmActs(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void RhythmActs::openPeer(const Id &peer)
{
    m_context.navigator.go(placeOfMeeting(PageId::Peer, peer));
}

void RhythmActs::log(const Id &peer, const Id &meeting)
{
    m_context.navigator.go(placeOfMeeting(PageId::Log, peer, meeting));
}

void RhythmActs::prep(const Id &peer, const Id &meeting)
{
    m_context.navigator.go(placeOfMeeting(PageId::Prep, peer, meeting));
}

void RhythmActs::decide(const Id &peer, const QString &choice)
{
    Place place = placeOfMeeting(PageId::Decision, peer);
    place.words = choice;
    m_context.navigator.go(place);
}

void RhythmActs::startSeries(const Id &peer)
{
    (new SeriesForm(m_context, peer, m_page))->open();
}

void RhythmActs::editLimits()
{
    Place place;
    place.page = PageId::Settings;
    place.words = QStringLiteral("you");
    m_context.navigator.go(place);
}

void RhythmActs::editAway()
{
    (new AwayForm(m_context, m_page))->open();
}

void RhythmActs::planFortnight()
{
    (new FortnightForm(m_context, m_page))->open();
}

void RhythmActs::skip(const RhythmRow &row, const RhythmMeeting &meeting)
{
    MeetingForms(m_context, m_page).skip(meeting.id, row.series.peer.shortName());
}

void RhythmActs::move(const RhythmRow &row, const RhythmMeeting &meeting)
{
    MeetingForms(m_context, m_page)
        .move(meeting.id, row.series.peer.shortName(), meeting.date, meeting.time, meeting.ownZone);
}

void RhythmActs::moveTo(const QString &shortName, const RhythmMeeting &meeting, QDate day)
{
    const Result<void> moved =
        MeetingForms::moveTo(m_context, {meeting.id, shortName, day, meeting.time, meeting.ownZone, {}});
    if (!moved)
        m_context.toasts.tell(moved.error());
}

void RhythmActs::skip(const QList<MarkedMeeting> &several)
{
    SeveralForms(m_context, m_page).skip(several);
}

void RhythmActs::move(const QList<MarkedMeeting> &several)
{
    SeveralForms(m_context, m_page).move(several);
}

void RhythmActs::moveBy(const QList<MarkedMeeting> &several, int days)
{
    const Result<void> moved =
        SeveralForms::settle(m_context, SeveralForms::fates(several, MeetingFate::What::Move, days), {});
    if (!moved)
        m_context.toasts.tell(moved.error());
}

void RhythmActs::menu(const QList<MarkedMeeting> &several, const QPoint &at)
{
    QMenu *menu = menuOver();
    offer(menu, "menuMove", tr("Move %n 1:1s…", nullptr, int(several.size())), [this, several] { move(several); });
    offer(menu, "menuSkip", tr("Skip %n 1:1s…", nullptr, int(several.size())), [this, several] { skip(several); });
    menu->popup(at);
}

QMenu *RhythmActs::menuOver()
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

template<class Act>
void RhythmActs::offer(QMenu *menu, const char *name, const QString &text, Act act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, std::move(act));
}

void RhythmActs::offerMeeting(QMenu *menu, const RhythmRow &row, const RhythmMeeting &meeting)
{
    const Id peer = row.series.peer.id;
    if (meeting.state == MeetingState::Planned) {
        offer(menu, "menuMove", tr("Move to another day or time…"), [this, row, meeting] { move(row, meeting); });
        offer(menu, "menuSkip", tr("Skip…"), [this, row, meeting] { skip(row, meeting); });
        offer(menu, "menuPrep", tr("Prep"), [this, peer, meeting] { prep(peer, meeting.id); });
    }
    offer(menu, "menuHistory", tr("History"),
          [this, meeting] { HistoryDialog::openFor(m_context, meeting.id, m_page); });
    if (meeting.state != MeetingState::Skipped)
        offer(menu, "menuLog", tr("Log"), [this, peer, meeting] { log(peer, meeting.id); });
    menu->addSeparator();
}

void RhythmActs::menu(const RhythmRow &row, const RhythmMeeting *meeting, const QPoint &at)
{
    QMenu *menu = menuOver();
    if (meeting != nullptr)
        offerMeeting(menu, row, *meeting);
    const Id peer = row.series.peer.id;
    offer(menu, "menuDecide", tr("Decide what comes next"), [this, peer] { decide(peer); });
    offer(menu, "menuChange", tr("Change the rhythm"), [this, peer] { decide(peer, QStringLiteral("change")); });
    offer(menu, "menuPeer", tr("Open %1").arg(row.series.peer.shortName()), [this, peer] { openPeer(peer); });
    menu->popup(at);
}

void RhythmActs::menu(const WithoutSeries &row, const QPoint &at)
{
    QMenu *menu = menuOver();
    const Id peer = row.peer.id;
    offer(menu, "menuSeries", tr("Start a series…"), [this, peer] { startSeries(peer); });
    offer(menu, "menuLog", tr("Log a conversation"), [this, peer] { log(peer, {}); });
    offer(menu, "menuPeer", tr("Open %1").arg(row.peer.shortName()), [this, peer] { openPeer(peer); });
    menu->popup(at);
}

} // namespace lanai
