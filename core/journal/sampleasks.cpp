#include "core/journal/sampleasks.h"

namespace lanai {
namespace {
using AskField = QLatin1StringView;

void readWordings(SampleRecord &record, Ask &ask)
{
    for (const SampleLine &line : record.takeAll(AskField("wording"))) {
        const AskWording wording{{}, line.date(0), line.text(1), line.text(2)};
        if (!wording.until.isValid() || wording.text.isEmpty())
            line.refuse();
        ask.wordings << wording;
    }
}

void readAsked(SampleRecord &record, SampleAsk &told)
{
    for (const SampleLine &line : record.takeAll(AskField("asked"))) {
        const SampleAsked asked{line.peer(1), line.date(0), line.word(AskWay::Message, 2), line.date(3), {}};
        if (!asked.on.isValid() || asked.who.isEmpty())
            line.refuse();
        told.asked << asked;
    }
    for (const SampleLine &line : record.takeAll(AskField("circle"))) {
        const SampleAsked asked{line.text(1), line.date(0), AskWay::Circle, {}, {}};
        if (!asked.on.isValid() || asked.who.isEmpty())
            line.refuse();
        told.asked << asked;
    }
}

void readReplies(SampleRecord &record, SampleAsk &told)
{
    for (const SampleLine &line : record.takeAll(AskField("reply"))) {
        SampleReply reply;
        reply.peer = line.peer(1);
        reply.reply.on = line.date(0);
        reply.reply.way = line.word(AskWay::Message, 2);
        reply.reply.words = line.text(3);
        if (reply.peer.isEmpty() || !reply.reply.on.isValid() || reply.reply.words.isEmpty())
            line.refuse();
        told.replies << reply;
    }
}

void readThreads(SampleRecord &record, SampleAsk &told)
{
    for (const SampleLine &line : record.takeAll(AskField("thread"))) {
        const SampleThread thread{line.peer(0), line.text(1)};
        const bool isFrom = thread.peer.isEmpty() ||
                            std::any_of(told.replies.cbegin(), told.replies.cend(),
                                        [&thread](const SampleReply &reply) { return reply.peer == thread.peer; });
        if (thread.text.isEmpty() || !isFrom)
            line.refuse();
        told.threads << thread;
    }
    told.ask.answeredOn = record.take(AskField("woven")).date();
    if (told.ask.answeredOn.isValid() == told.threads.isEmpty())
        record.refuse();
}

void readAfterwards(SampleRecord &record, SampleAsk &told)
{
    const SampleLine did = record.take(AskField("did"));
    told.ask.didOn = did.date(0);
    told.ask.did = did.text(1);
    const SampleLine went = record.take(AskField("went"));
    told.ask.wentOn = went.date(0);
    told.ask.went = went.text(1);
    const SampleLine thanked = record.take(AskField("thanked"));
    for (const QString &peer : thanked.peers(1)) {
        const auto asked = std::find_if(told.asked.begin(), told.asked.end(),
                                        [&peer](const SampleAsked &each) { return each.who == peer; });
        if (asked == told.asked.end())
            thanked.refuse();
        else
            asked->thankedOn = thanked.date(0);
    }
    told.ask.closedOn = record.take(AskField("closed")).date();
}

SampleAsk readAsk(SampleRecord &record)
{
    SampleAsk told;
    told.ask.question = record.required(AskField("ask")).text();
    const SampleLine noted = record.take(AskField("from note"));
    told.noted = noted.text() == AskField("yes");
    if (noted.isGiven() && !told.noted)
        noted.refuse();
    told.draftedOn = record.take(AskField("drafted")).date();
    if (told.noted == told.draftedOn.isValid())
        record.refuse();
    told.ask.context = record.take(AskField("context")).text();
    told.ask.tags = record.take(AskField("tags")).texts();
    told.ask.closesOn = record.take(AskField("closes")).date();
    readWordings(record, told.ask);
    readAsked(record, told);
    readReplies(record, told);
    readThreads(record, told);
    readAfterwards(record, told);
    return told;
}

} // namespace

QList<SampleAsk> readSampleAsks(QList<SampleRecord> records)
{
    QList<SampleAsk> all;
    for (SampleRecord &record : records) {
        all << readAsk(record);
        record.finish();
    }
    return all;
}

} // namespace lanai
