// Between the tables of asks and their values.
#include "core/storage/askstore.h"

namespace lanai {

void Mapping<Ask>::write(const Ask &ask, Values &out)
{
    out.text(ask.question)
        .text(ask.context)
        .word(ask.state)
        .id(ask.entryId)
        .day(ask.closesOn)
        .word(ask.privacy)
        .list(ask.tags)
        .day(ask.askedOn)
        .day(ask.answeredOn)
        .text(ask.did)
        .day(ask.didOn)
        .text(ask.went)
        .day(ask.wentOn)
        .day(ask.closedOn);
}

Ask Mapping<Ask>::read(Row &row)
{
    Ask ask;
    row.start(ask);
    ask.question = row.text();
    ask.context = row.text();
    ask.state = row.word(AskState::Draft);
    ask.entryId = row.id();
    ask.closesOn = row.day();
    ask.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    ask.tags = row.list();
    ask.askedOn = row.day();
    ask.answeredOn = row.day();
    ask.did = row.text();
    ask.didOn = row.day();
    ask.went = row.text();
    ask.wentOn = row.day();
    ask.closedOn = row.day();
    return ask;
}

QString Mapping<Ask>::words(const Ask &ask)
{
    return QStringList{ask.question, ask.context, ask.did, ask.went, ask.tags.join(QLatin1Char(' '))}.join(
        QLatin1Char('\n'));
}

void Mapping<AskWordingRow>::write(const AskWordingRow &wording, Values &out)
{
    out.id(wording.askId).day(wording.until).text(wording.text).text(wording.why);
}

AskWordingRow Mapping<AskWordingRow>::read(Row &row)
{
    AskWordingRow wording;
    row.start(wording);
    wording.askId = row.id();
    wording.until = row.day();
    wording.text = row.text();
    wording.why = row.text();
    return wording;
}

void Mapping<AskRecipientRow>::write(const AskRecipientRow &recipient, Values &out)
{
    out.id(recipient.askId)
        .id(recipient.peerId)
        .id(recipient.circleId)
        .day(recipient.askedOn)
        .word(recipient.way)
        .id(recipient.agendaId)
        .day(recipient.thankedOn)
        .number(recipient.position);
}

AskRecipientRow Mapping<AskRecipientRow>::read(Row &row)
{
    AskRecipientRow recipient;
    row.start(recipient);
    recipient.askId = row.id();
    recipient.peerId = row.id();
    recipient.circleId = row.id();
    recipient.askedOn = row.day();
    recipient.way = row.word(AskWay::Message);
    recipient.agendaId = row.id();
    recipient.thankedOn = row.day();
    recipient.position = row.small();
    return recipient;
}

void Mapping<AskAnswerRow>::write(const AskAnswerRow &reply, Values &out)
{
    out.id(reply.askId).id(reply.peerId).day(reply.on).word(reply.way).text(reply.words);
}

AskAnswerRow Mapping<AskAnswerRow>::read(Row &row)
{
    AskAnswerRow reply;
    row.start(reply);
    reply.askId = row.id();
    reply.peerId = row.id();
    reply.on = row.day();
    reply.way = row.word(AskWay::Other);
    reply.words = row.text();
    return reply;
}

void Mapping<AskThreadRow>::write(const AskThreadRow &thread, Values &out)
{
    out.id(thread.askId).id(thread.replyId).text(thread.text).number(thread.position);
}

AskThreadRow Mapping<AskThreadRow>::read(Row &row)
{
    AskThreadRow thread;
    row.start(thread);
    thread.askId = row.id();
    thread.replyId = row.id();
    thread.text = row.text();
    thread.position = row.small();
    return thread;
}

} // namespace lanai
