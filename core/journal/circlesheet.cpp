#include "core/journal/circlesheet.h"
#include "core/journal/session.h"
#include "core/journal/sheetparts.h"

namespace lanai {

namespace {

// Exactly what is on it, line by line, for the list that is shown before it leaves.
QList<LeavingThing> leavingOf(const CircleSheet &sheet)
{
    QList<LeavingThing> leaving;
    const auto add = [&leaving, &sheet](const QString &text, LeavingKind kind = LeavingKind::CircleSession) {
        if (!text.trimmed().isEmpty())
            leaving << LeavingThing{kind, sheet.session, {}, text};
    };
    add(sheet.circle);
    add(sheet.purpose);
    add(sheet.rule, LeavingKind::CircleRule);
    add(sheet.opening);
    add(sheet.topic);
    for (const QString &question : sheet.questions)
        add(question);
    add(sheet.closing);
    add(sheet.notes);
    for (const SheetTakeaway &takeaway : sheet.takeaways)
        leaving << LeavingThing{LeavingKind::Takeaway, sheet.session, takeaway.from.name, takeaway.text};
    for (const SheetPerson &member : sheet.members)
        leaving << LeavingThing{LeavingKind::RoomLine, member.peerId, member.name, {}};
    return leaving;
}

} // namespace

Result<QList<SheetPerson>> CircleSheetQuery::people(const QList<Id> &peers) const
{
    const SheetParts parts(m_session);
    QList<SheetPerson> all;
    for (const Id &peer : peers) {
        const Result<SheetPerson> person = parts.person(peer);
        if (!person)
            return fail(person.error());
        if (!person->name.isEmpty()) // else in the trash
            all << *person;
    }
    return all;
}

Result<void> CircleSheetQuery::addPeople(CircleSheet &sheet, const Circle &circle, const CircleSession &session) const
{
    const Result<QList<SheetPerson>> members = people(circle.members);
    const Result<QList<SheetPerson>> host = people(session.hostId.isNull() ? QList<Id>() : QList<Id>{session.hostId});
    const Result<CircleTopic> topic =
        session.topicId.isNull() ? CircleTopic() : m_session.file().circles.topic(session.topicId);
    if (!members || !host)
        return fail(members ? host.error() : members.error());
    if (!topic && topic.error().code != ErrorCode::NotFound)
        return fail(topic.error());
    sheet.members = *members;
    sheet.host = host->value(0);
    return people(topic ? topic->wantedBy : QList<Id>()).map([&sheet](const QList<SheetPerson> &wanted) {
        sheet.wantedBy = wanted;
    });
}

Result<void> CircleSheetQuery::addTakeaways(CircleSheet &sheet) const
{
    const Result<QList<CircleTakeaway>> takeaways = m_session.file().circles.takeawaysOf({sheet.session});
    if (!takeaways)
        return fail(takeaways.error());
    for (const CircleTakeaway &takeaway : *takeaways) {
        const Result<QList<SheetPerson>> from =
            people(takeaway.peerId.isNull() ? QList<Id>() : QList<Id>{takeaway.peerId});
        if (!from)
            return fail(from.error());
        sheet.takeaways << SheetTakeaway{from->value(0), takeaway.text};
    }
    return {};
}

Result<CircleSheet> CircleSheetQuery::run(const Id &id, const CircleSheetOptions &options) const
{
    return m_session.reading([&]() -> Result<CircleSheet> {
        const CircleStore &store = m_session.file().circles;
        const Result<CircleSession> session = store.session(id);
        if (!session)
            return fail(session.error());
        const Result<Circle> circle = store.get(session->circleId);
        if (!circle)
            return fail(circle.error());
        if (circle->privacy == Privacy::Sealed)
            return fail(ErrorCode::CircleSealed, {circle->name});
        const SheetParts parts(m_session);
        const Result<SheetTime> when = parts.time(session->date, session->time, session->zone);
        const Result<SheetImprint> imprint = parts.imprint({});
        if (!when || !imprint)
            return fail(when ? imprint.error() : when.error());
        CircleSheet sheet;
        sheet.session = id;
        sheet.circle = circle->name;
        sheet.purpose = circle->purpose;
        sheet.rule = circle->rule;
        sheet.when = *when;
        sheet.minutes = session->minutes;
        sheet.imprint = *imprint;
        sheet.hostedByMe = session->hostedByMe;
        sheet.opening = session->opening;
        sheet.topic = session->topic;
        sheet.questions = session->questions;
        sheet.closing = session->closing;
        sheet.notes = options.notes ? session->notes : QString();
        const bool keepsNotes = !options.notes && !session->notes.trimmed().isEmpty();
        return addPeople(sheet, *circle, *session).and_then([&] { return addTakeaways(sheet); }).map([&] {
            const auto taken = static_cast<int>(sheet.takeaways.size());
            sheet.imprint.leftOut = (options.takeaways ? 0 : taken) + (keepsNotes ? 1 : 0);
            if (!options.takeaways)
                sheet.takeaways.clear();
            sheet.imprint.leaving = leavingOf(sheet);
            return sheet;
        });
    });
}

} // namespace lanai
