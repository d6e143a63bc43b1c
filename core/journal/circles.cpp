// Circles' part about the circle itself: who belongs, and its end.
#include "core/journal/circles.h"
#include "core/domain/foldedtext.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

Circle tidiedCircle(Circle circle)
{
    circle.name = circle.name.simplified();
    circle.purpose = circle.purpose.simplified();
    circle.values = circle.values.trimmed();
    circle.talksIn = circle.talksIn.simplified();
    circle.link = circle.link.simplified();
    circle.rule = circle.rule.trimmed();
    QList<Id> members;
    for (const Id &member : std::as_const(circle.members)) {
        if (!members.contains(member))
            members << member;
    }
    circle.members = members;
    return circle;
}

} // namespace

Result<void> Circles::check(const Circle &circle, const QList<Id> &before) const
{
    Result<void> done = checkCircle(circle);
    for (const Id &member : circle.members) {
        if (!before.contains(member)) // one in the trash may stay
            done = done.and_then([&] { return m_session.file().peers.peers().get(member).map([](const Peer &) {}); });
    }
    return done.and_then([this] { return all(); }).and_then([&circle](const QList<Circle> &others) -> Result<void> {
        const QString wanted = foldedText(circle.name);
        for (const Circle &other : others) {
            if (other.id != circle.id && foldedText(other.name) == wanted)
                return fail(ErrorCode::NameTaken, {other.name});
        }
        return {};
    });
}

Result<Id> Circles::add(Circle wanted)
{
    Circle circle = tidiedCircle(std::move(wanted));
    circle.endedOn = QDate();
    if (circle.id.isNull())
        circle.id = m_session.newId();
    return m_session.command(QStringLiteral("circle-add"), [&](const Stamp &stamp) {
        return check(circle, {}).and_then([&] { return m_session.file().circles.put(circle, stamp); }).map([&] {
            return circle.id;
        });
    });
}

Result<void> Circles::change(const Circle &wanted)
{
    Circle circle = tidiedCircle(wanted);
    return m_session.command(QStringLiteral("circle-change"), [&](const Stamp &stamp) {
        return get(circle.id)
            .and_then([&](const Circle &before) {
                circle.endedOn = before.endedOn;
                return check(circle, before.members);
            })
            .and_then([&] { return m_session.file().circles.put(circle, stamp); })
            .and_then([&] { return followPrivacy(circle, stamp); });
    });
}

Result<void> Circles::end(const Id &id, const QString &why)
{
    return m_session.command(QStringLiteral("circle-end"), [&](const Stamp &stamp) -> Result<void> {
        Result<Circle> circle = living(id);
        if (!circle)
            return fail(circle.error());
        circle->endedOn = m_session.today();
        return endTerms(*circle, why.simplified(), stamp)
            .and_then([&] { return dropPlannedAfter(id, m_session.today(), stamp); })
            .and_then([&] { return m_session.file().circles.put(*circle, stamp); });
    });
}

Result<void> Circles::remove(const Id &id)
{
    return m_session.command(QStringLiteral("circle-remove"), [&](const Stamp &stamp) -> Result<void> {
        CircleStore &store = m_session.file().circles;
        const Result<Circle> circle = get(id);
        const Result<QList<CircleSession>> sessions = store.sessionsOf(id);
        if (!circle || !sessions)
            return fail(circle ? sessions.error() : circle.error());
        Result<void> done = store.trash(*circle, stamp);
        for (const CircleSession &session : *sessions)
            done = done.and_then([&] { return dropContact(session.id, stamp); });
        return done;
    });
}

Result<Circle> Circles::get(const Id &circle) const
{
    return m_session.file().circles.get(circle);
}

Result<Circle> Circles::living(const Id &id) const
{
    return get(id).and_then([](const Circle &circle) -> Result<Circle> {
        if (circle.endedOn.isValid())
            return fail(ErrorCode::CircleEnded, {circle.name});
        return circle;
    });
}

Result<Circle> Circles::find(const QString &words) const
{
    const Result<QList<Circle>> circles = all();
    if (!circles)
        return fail(circles.error());
    const QString wanted = foldedText(words).simplified();
    const Id whole = idFromText(words);
    QList<Circle> found;
    QStringList names;
    for (const Circle &circle : *circles) {
        const QString name = foldedText(circle.name).simplified();
        names << circle.name;
        if (name == wanted || (!whole.isNull() && circle.id == whole))
            return circle;
        if (!wanted.isEmpty() && name.contains(wanted))
            found << circle;
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(ErrorCode::UnknownValue, QStringList{QStringLiteral("circle"), words} + names);
    names = {words};
    for (const Circle &circle : std::as_const(found))
        names << circle.name;
    return fail(ErrorCode::AmbiguousName, names);
}

Result<QList<Circle>> Circles::all() const
{
    return m_session.file().circles.all();
}

Result<QList<Circle>> Circles::ofPeer(const Id &peer) const
{
    return m_session.file().circles.ofPeer(peer);
}

} // namespace lanai
