#include "ui/review/reviewacts.h"
#include "core/domain/clock.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/weeklyreview.h"
#include "ui/oneonones/meetingforms.h"
#include "ui/parts/smallform.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include "ui/today/todayacts.h"
#include <QLineEdit>

namespace lanai {

ReviewActs::ReviewActs(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_today(new TodayActs(context, page))
{
}

void ReviewActs::act(const QString &action, const ReviewLine &line)
{
    if (!line.verbs.contains(action))
        return;
    if (action == QStringLiteral("review-pass"))
        return pass(line);
    if (std::holds_alternative<SyncRow>(line.subject))
        return actOnSync(action, line);
    if (const auto *row = std::get_if<CommitmentRow>(&line.subject))
        return actOnCommitment(action, *row);
    if (const auto *row = std::get_if<DecisionRow>(&line.subject))
        return m_today->decide(*row, action.section(u'-', 1));
    actOnDrifting(action, line.peer);
}

void ReviewActs::actOnSync(const QString &action, const ReviewLine &line)
{
    const SyncRow &sync = std::get<SyncRow>(line.subject);
    if (action == QStringLiteral("review-log"))
        m_today->log(sync.peer.id, sync.meetingId);
    else if (action == QStringLiteral("review-held"))
        m_today->hold(sync);
    else if (action == QStringLiteral("review-skip"))
        m_today->skip(sync);
    else
        addToAgenda(sync);
}

void ReviewActs::actOnCommitment(const QString &action, const CommitmentRow &row)
{
    if (action == QStringLiteral("review-kept"))
        m_today->keep(row);
    else if (action == QStringLiteral("review-drop"))
        m_today->drop(row);
    else
        m_today->renegotiate(row);
}

void ReviewActs::actOnDrifting(const QString &action, const PersonRef &peer)
{
    if (action == QStringLiteral("review-log"))
        m_today->log(peer.id);
    else if (action == QStringLiteral("review-plan"))
        plan(peer);
    else
        m_today->snooze(peer,
                        [this, peer](QDate until) { return m_context.journal.weeklyReviews().snooze(peer.id, until); });
}

void ReviewActs::open(const ReviewLine &line)
{
    if (line.part == ReviewPart::Unlogged)
        m_today->log(line.peer.id, line.thing);
    else if (line.part == ReviewPart::Ahead)
        m_today->prep(line.peer.id, line.thing);
    else if (const auto *row = std::get_if<DecisionRow>(&line.subject))
        m_today->decide(*row, {});
    else
        m_today->openPeer(line.peer.id, line.part == ReviewPart::Commitment ? line.thing : Id());
}

void ReviewActs::pass(const ReviewLine &line)
{
    const Result<void> done = m_context.journal.weeklyReviews().pass(line.part, line.thing);
    if (done)
        tellDone(m_context, tr("Left as it is until the next review."));
    else
        m_context.toasts.tell(done.error());
}

void ReviewActs::addToAgenda(const SyncRow &sync)
{
    auto *form = new SmallForm(tr("To talk about with %1").arg(sync.peer.shortName), tr("Add"), m_page);
    const QLineEdit *text = form->addLine(QStringLiteral("agendaText"), tr("Topic"));
    form->onConfirm([context = m_context, text, sync]() -> Result<void> {
        AgendaItem item;
        item.peerId = sync.peer.id;
        item.meetingId = sync.meetingId;
        item.text = text->text();
        return context.journal.oneOnOnes().addAgendaItem(item).map(
            [&](const Id & /*added*/) { tellDone(context, tr("On the agenda with %1.").arg(sync.peer.shortName)); });
    });
    form->open();
}

void ReviewActs::plan(const PersonRef &peer)
{
    MeetingForms(m_context, m_page).plan(peer.id, peer.shortName, [context = m_context](const Meeting &meeting) {
        return context.journal.weeklyReviews().plan(meeting);
    });
}

bool ReviewActs::finish()
{
    const Result<void> done = m_context.journal.weeklyReviews().finish();
    if (done)
        tellDone(m_context, tr("The week is reviewed."));
    else
        m_context.toasts.tell(done.error());
    return done.has_value();
}

} // namespace lanai
