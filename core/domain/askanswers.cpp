// Askrules' third about what comes back: replies, what is woven of them, and what came of that.
#include "core/domain/askparts.h"
#include "core/domain/askrules.h"
#include "core/domain/happened.h"
#include "core/domain/textlength.h"

namespace lanai {

namespace {

Ask withRepliesInOrder(Ask ask)
{
    std::stable_sort(ask.replies.begin(), ask.replies.end(),
                     [](const AskReply &one, const AskReply &other) { return one.on < other.on; });
    return withFirstAsked(std::move(ask));
}

Result<void> checkReply(const Ask &ask, const AskReply &reply, QDate today)
{
    if (saysNothing(reply.words))
        return fail(ErrorCode::EmptyText, {QStringLiteral("words")});
    return checkAskOpen(ask).and_then([&] { return checkHappened(reply.on, today); }).and_then([&] {
        return checkTextLength(reply.words);
    });
}

Result<void> checkAnswered(const Ask &ask)
{
    if (ask.replies.isEmpty() && ask.threads.isEmpty())
        return fail(ErrorCode::AskNotAnswered, {ask.question});
    return {};
}

// The row of a recipient, or of a peer who replied: the word went round, so from the first reply on they stand among
// those it went to.
Id rowToThank(Ask &ask, const Id &recipient)
{
    const Id row = askRecipientId(ask.id, recipient);
    const auto reply = std::find_if(ask.replies.cbegin(), ask.replies.cend(),
                                    [&recipient](const AskReply &one) { return one.peerId == recipient; });
    if (reply == ask.replies.cend())
        return recipient;
    const auto asked = std::find_if(ask.recipients.cbegin(), ask.recipients.cend(),
                                    [&recipient](const AskRecipient &one) { return one.peerId == recipient; });
    if (asked != ask.recipients.cend())
        return asked->id;
    ask.recipients << AskRecipient{row, recipient, {}, reply->on, reply->way, {}, {}};
    return row;
}

} // namespace

Result<Ask> replied(Ask ask, const AskReply &reply, QDate today)
{
    return checkReply(ask, reply, today).map([&] {
        ask.replies << reply;
        return withRepliesInOrder(ask);
    });
}

Result<Ask> replyChanged(Ask ask, const AskReply &reply, QDate today)
{
    const Result<QList<AskReply>::iterator> found = askPart(ask.replies, reply.id);
    const Result<void> fits = found ? checkReply(ask, reply, today) : fail(found.error());
    return fits.map([&] {
        const Id peer = (*found)->peerId;
        **found = reply;
        (*found)->peerId = peer;
        return withRepliesInOrder(ask);
    });
}

Result<Ask> withoutReply(Ask ask, const Id &reply)
{
    const Result<QList<AskReply>::iterator> found = askPart(ask.replies, reply);
    if (!found)
        return fail(found.error());
    ask.replies.erase(*found);
    for (AskThread &thread : ask.threads) {
        if (thread.replyId == reply)
            thread.replyId = Id();
    }
    return withFirstAsked(ask);
}

Result<Ask> woven(Ask ask, const QList<AskThread> &threads, QDate on)
{
    const Result<void> open = checkAskOpen(ask);
    if (!open)
        return fail(open.error());
    if (ask.replies.isEmpty() && ask.threads.isEmpty())
        return fail(ErrorCode::NothingToWeave, {ask.question});
    ask.threads.clear();
    for (AskThread thread : threads) {
        thread.text = thread.text.trimmed();
        if (thread.text.isEmpty())
            continue;
        if (const Result<void> fits = checkTextLength(thread.text); !fits)
            return fail(fits.error());
        const auto reply = thread.replyId.isNull() ? ask.replies.begin() : askPart(ask.replies, thread.replyId);
        if (!reply)
            return fail(reply.error());
        ask.threads << thread;
    }
    ask.answeredOn = ask.threads.isEmpty() ? QDate() : on;
    return ask;
}

Result<QList<AskThread>> threadsToWeave(const Ask &ask)
{
    if (ask.replies.isEmpty())
        return fail(ErrorCode::NothingToWeave, {ask.question});
    QList<AskThread> threads;
    for (const AskReply &reply : ask.replies) {
        const bool isWoven = std::any_of(ask.threads.cbegin(), ask.threads.cend(),
                                         [&reply](const AskThread &thread) { return thread.replyId == reply.id; });
        if (!isWoven)
            threads << AskThread{{}, reply.words, reply.id};
    }
    return threads;
}

Result<Ask> withOutcome(Ask ask, const QString &did, const QString &went, QDate on)
{
    // What is said anew is said today; what stays keeps its day.
    const auto say = [on](QString &text, QDate &day, const QString &words) {
        if (std::exchange(text, words.trimmed()) != words.trimmed())
            day = on;
        if (text.isEmpty())
            day = QDate();
    };
    const Result<void> fits = checkTextLength(did).and_then([&] { return checkTextLength(went); });
    return checkAnswered(ask).and_then([&] { return fits; }).map([&] {
        say(ask.did, ask.didOn, did);
        say(ask.went, ask.wentOn, went);
        return ask;
    });
}

Result<Ask> thanked(Ask ask, const QList<Id> &recipients, QDate on)
{
    const Result<void> answered = checkAnswered(ask);
    if (!answered)
        return fail(answered.error());
    for (const Id &recipient : recipients) {
        const Result<QList<AskRecipient>::iterator> found = askPart(ask.recipients, rowToThank(ask, recipient));
        if (!found)
            return fail(found.error());
        (*found)->thankedOn = on;
    }
    return withFirstAsked(ask);
}

} // namespace lanai
