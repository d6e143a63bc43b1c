#include "ui/today/todayacts.h"
#include "core/domain/clock.h"
#include "core/journal/inbox.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/promises.h"
#include "ui/parts/words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"

namespace lanai {

TodayActs::TodayActs(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void TodayActs::told(const Result<void> &done, const QString &text)
{
    if (done)
        tellDone(m_context, text);
    else
        m_context.toasts.tell(done.error());
}

void TodayActs::open(const Place &place)
{
    m_context.navigator.go(place);
}

void TodayActs::openPeer(const Id &peer, const Id &thing)
{
    Place place;
    place.page = PageId::Peer;
    place.peer = peer;
    place.thing = thing;
    m_context.navigator.go(place);
}

void TodayActs::log(const Id &peer, const Id &meeting)
{
    Place place;
    place.page = PageId::Log;
    place.peer = peer;
    place.meeting = meeting;
    m_context.navigator.go(place);
}

void TodayActs::prep(const Id &peer, const Id &meeting)
{
    Place place;
    place.page = PageId::Prep;
    place.peer = peer;
    place.meeting = meeting;
    m_context.navigator.go(place);
}

void TodayActs::decide(const DecisionRow &decision, const QString &choice)
{
    Place place;
    place.page = PageId::Decision;
    place.peer = decision.peer.id;
    place.words = choice;
    m_context.navigator.go(place);
}

void TodayActs::openStaff(const BeforeStaff &staff, const Id &item)
{
    Place place;
    place.page = PageId::Staff;
    place.meeting = staff.meeting.id;
    place.thing = item;
    m_context.navigator.go(place);
}

void TodayActs::hold(const SyncRow &sync)
{
    told(m_context.journal.oneOnOnes().hold(sync.meetingId, 0, {}),
         tr("The 1:1 with %1 is marked held.").arg(sync.peer.shortName));
}

void TodayActs::deleteWaiting(const WaitingNote &note)
{
    told(m_context.journal.inbox().remove(note.id), tr("The note is in the trash."));
}

void TodayActs::keep(const CommitmentRow &row)
{
    told(m_context.journal.promises().keep(row.commitment.id), tr("Kept: %1").arg(Words::named(row.commitment)));
}

void TodayActs::drop(const CommitmentRow &row)
{
    told(m_context.journal.promises().drop(row.commitment.id), tr("Dropped: %1").arg(Words::named(row.commitment)));
}

} // namespace lanai
