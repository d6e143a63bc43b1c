#include "ui/circles/sessionform.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "ui/circles/hostbox.h"
#include "ui/parts/dates.h"
#include "ui/shell/undotoast.h"
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace lanai {
namespace {

constexpr int leastSession = 5; // circle.h
constexpr int mostSession = 480;
constexpr int sessionStep = 5;
constexpr int daysAhead = 7;

} // namespace

SessionForm::SessionForm(const Context &context, const CirclePage &page, const CircleSession &session, QWidget *parent)
    : SmallForm(session.id.isNull() ? tr("Plan a session") : tr("Day and time"),
                session.id.isNull() ? tr("Plan") : tr("Save"), parent)
    , m_context(context)
    , m_session(session)
    , m_circle(page.circle.name)
    , m_date(addDate(QStringLiteral("sessionDate"), tr("On"), session.date))
    , m_time(addTime(QStringLiteral("sessionTime"), tr("At"), session.time))
    , m_minutes(new QSpinBox(this))
    , m_host(new HostBox(page.members, this))
{
    setObjectName(QStringLiteral("sessionForm"));
    m_minutes->setObjectName(QStringLiteral("sessionMinutes"));
    m_minutes->setRange(leastSession, mostSession);
    m_minutes->setSingleStep(sessionStep);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(session.minutes);
    addField(tr("For"), m_minutes);
    m_host->setObjectName(QStringLiteral("sessionHost"));
    m_host->setHost(session.hostId, session.hostedByMe);
    addField(tr("Host"), m_host);
    m_topic = addLine(QStringLiteral("sessionTopic"), tr("Topic"), session.topic);
    m_topic->setCursorPosition(0);
    if (session.id.isNull() && page.term)
        setHint(tr("Besides the rhythm: the others stay as they are."));
    else if (!session.termId.isNull())
        setHint(tr("Past the term’s last day it stands on its own."));
    onConfirm([this] { return save(); });
}

CircleSession SessionForm::proposed(const Context &context, const CirclePage &page)
{
    CircleSession session;
    session.circleId = page.circle.id;
    session.date = page.today.addDays(daysAhead);
    session.time = page.term ? page.term->term.schedule.time : QTime(12, 0);
    session.zone = page.term ? page.term->term.schedule.zone : context.journal.clock().zone().id();
    session.minutes = page.term ? page.term->term.schedule.minutes : session.minutes;
    return session;
}

Result<void> SessionForm::save()
{
    CircleSession session = m_session;
    session.date = m_date->date();
    session.time = m_time->time();
    session.minutes = m_minutes->value();
    session.hostId = m_host->host();
    session.hostedByMe = m_host->isMe();
    if (m_topic->text().simplified() != session.topic) {
        session.topic = m_topic->text().simplified();
        session.topicId = {};
    }
    Circles &circles = m_context.journal.circles();
    const Result<void> done =
        session.id.isNull() ? circles.plan(session).map([](const Id &) {}) : circles.change(session);
    if (done)
        tellDone(m_context, tr("%1 meets on %2.", "a circle; a day")
                                .arg(m_circle, Dates::weekdayDate(session.date, m_context.journal.clock().today())));
    return done;
}

} // namespace lanai
