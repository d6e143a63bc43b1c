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
    sheet.circle = admitted(LeavingKind::CircleSession, circle.name, circle.privacy);
    if (sheet.circle.isEmpty())
        return {};
    sheet.minutes = session.minutes;
    sheet.hostedByMe = session.hostedByMe;
    const Result<SheetTime> when = m_parts.time(session.date, session.time, session.zone);
    if (!when)
        return fail(when.error());
    sheet.when = *when;
    if (session.hostId.isNull())
        return {};
    return m_parts.person(session.hostId).map([&sheet](const SheetPerson &host) { sheet.host = host; });
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
