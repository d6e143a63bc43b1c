// SampleLoader's part about what was asked of several.
#include "core/domain/askrules.h"
#include "core/journal/askagenda.h"
#include "core/journal/sampleloader.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

void becomeTold(Ask &ask, const SampleAsk &told)
{
    ask.context = told.ask.context;
    ask.tags = told.ask.tags;
    ask.closesOn = told.ask.closesOn;
    ask.wordings = told.ask.wordings;
    ask.answeredOn = told.ask.answeredOn;
    ask.did = told.ask.did;
    ask.didOn = told.ask.didOn;
    ask.went = told.ask.went;
    ask.wentOn = told.ask.wentOn;
    ask.closedOn = told.ask.closedOn;
}

Result<Id> circleCalled(Session &session, const QString &name)
{
    return session.file().circles.all().and_then([&name](const QList<Circle> &circles) -> Result<Id> {
        const auto found = std::find_if(circles.cbegin(), circles.cend(),
                                        [&name](const Circle &circle) { return circle.name == name; });
        if (found == circles.cend())
            return fail(ErrorCode::DamagedFile, {name, {}});
        return found->id;
    });
}

} // namespace

Result<Ask> SampleLoader::askTold(const SampleAsk &told)
{
    Ask ask;
    if (!told.noted) {
        ask.id = m_session.newId();
        ask.question = told.ask.question;
        return ask;
    }
    const Result<QList<Ask>> filed = m_session.file().asks.all();
    if (!filed)
        return fail(filed.error());
    for (const Ask &each : *filed) {
        if (each.question == told.ask.question)
            return each;
    }
    return fail(ErrorCode::DamagedFile, {told.ask.question, {}});
}

Result<Id> SampleLoader::agendaItemOf(const SampleAsked &told, const Ask &ask, const Stamp &stamp)
{
    if (!told.agenda.isValid())
        return Id();
    MeetingStore &store = m_session.file().meetings;
    const Id peer = peerNamed(told.who);
    const Result<QList<Meeting>> meetings = store.ofPeer(peer, told.agenda, told.agenda);
    if (!meetings || meetings->isEmpty())
        return meetings ? fail(ErrorCode::DamagedFile, {told.who, ask.question}) : fail(meetings.error());
    const Result<Id> item = AskAgenda(m_session, stamp).bring(ask, peer);
    return item.and_then([&](const Id &id) { return store.agenda().get(id); }).and_then([&](AgendaItem brought) {
        brought.meetingId = meetings->first().id;
        return store.agenda().update(brought, stamp).map([&] { return brought.id; });
    });
}

Result<AskRecipient> SampleLoader::recipientTold(const SampleAsked &told, const Ask &ask, const Stamp &stamp)
{
    AskRecipient recipient;
    if (told.way == AskWay::Circle) {
        const Result<Id> circle = circleCalled(m_session, told.who);
        if (!circle)
            return fail(circle.error());
        recipient.circleId = *circle;
    } else {
        recipient.peerId = peerNamed(told.who);
    }
    recipient.id = askRecipientId(ask.id, recipient.circleId.isNull() ? recipient.peerId : recipient.circleId);
    recipient.askedOn = told.on;
    recipient.way = told.way;
    recipient.thankedOn = told.thankedOn;
    return agendaItemOf(told, ask, stamp).map([&](const Id &item) {
        recipient.agendaId = item;
        return recipient;
    });
}

Result<void> SampleLoader::addAsk(const SampleAsk &told, const Stamp &stamp)
{
    AskStore &store = m_session.file().asks;
    Result<Ask> ask = askTold(told);
    if (!ask)
        return fail(ask.error());
    becomeTold(*ask, told);
    for (AskWording &wording : ask->wordings)
        wording.id = m_session.newId();
    const Stamp then = told.noted ? stamp : writtenOn(told.draftedOn, stamp);
    for (const SampleAsked &asked : told.asked) {
        const Result<AskRecipient> recipient = recipientTold(asked, *ask, stamp);
        if (!recipient)
            return fail(recipient.error());
        ask->recipients << *recipient;
        if (!ask->askedOn.isValid() || asked.on < ask->askedOn)
            ask->askedOn = asked.on;
    }
    QHash<QString, Id> replies; // by peer
    for (const SampleReply &each : told.replies) {
        AskReply reply = each.reply;
        reply.id = m_session.newId();
        reply.peerId = peerNamed(each.peer);
        replies.insert(each.peer, reply.id);
        ask->replies << reply;
    }
    for (const SampleThread &thread : told.threads)
        ask->threads << AskThread{m_session.newId(), thread.text, replies.value(thread.peer)};
    return store.put(*ask, then);
}

} // namespace lanai
