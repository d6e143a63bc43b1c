#include "core/journal/sessionsheet.h"
#include "core/journal/circles.h"
#include "core/journal/session.h"

namespace lanai {

Result<SessionSheet> SessionSheetQuery::run(const Id &id)
{
    const Circles circles(m_session);
    const Result<CircleSession> session = circles.session(id);
    if (!session)
        return fail(session.error());
    const Result<Circle> circle = circles.get(session->circleId);
    if (!circle)
        return fail(circle.error());
    m_id = id;
    SessionSheet sheet;
    sheet.id = id;
    const Result<SheetImprint> imprint = m_parts.imprint(m_options);
    if (!imprint)
        return fail(imprint.error());
    sheet.imprint = *imprint;
    return addHead(sheet, *session, *circle).map([&] {
        addWords(sheet, *session, *circle);
        m_ledger.fill(sheet.imprint);
        return sheet;
    });
}

QString SessionSheetQuery::admitted(LeavingKind kind, const QString &text, Privacy privacy)
{
    return !text.isEmpty() && m_ledger.admit({kind, m_id, {}, text}, privacy) ? text : QString();
}

Result<void> SessionSheetQuery::addHead(SessionSheet &sheet, const CircleSession &session, const Circle &circle)
{
    const Result<SheetPerson> host = session.hostId.isNull() ? SheetPerson() : m_parts.person(session.hostId);
    const Result<SheetTime> when = m_parts.time(session.date, session.time, session.zone);
    if (!host || !when)
        return fail(host ? when.error() : host.error());
    if (!m_ledger.admit({LeavingKind::CircleSession, m_id, host->name, circle.name}, circle.privacy))
        return {};
    sheet.circle = circle.name;
    sheet.minutes = session.minutes;
    sheet.host = *host;
    sheet.hostedByMe = session.hostedByMe;
    sheet.when = *when;
    return {};
}

void SessionSheetQuery::addWords(SessionSheet &sheet, const CircleSession &session, const Circle &circle)
{
    sheet.opening = admitted(LeavingKind::Opening, session.opening, circle.privacy);
    sheet.topic = admitted(LeavingKind::Topic, session.topic, circle.privacy);
    for (const QString &question : session.questions) {
        if (const QString asked = admitted(LeavingKind::Question, question, circle.privacy); !asked.isEmpty())
            sheet.questions << asked;
    }
    sheet.closing = admitted(LeavingKind::Closing, session.closing, circle.privacy);
    sheet.rule = admitted(LeavingKind::CircleRule, circle.rule, circle.privacy);
}

} // namespace lanai
