#include "core/domain/askrules.h"
#include "core/domain/happened.h"

namespace lanai {

namespace {

Result<void> checkNotClosed(const Ask &ask)
{
    if (ask.closedOn.isValid())
        return fail(ErrorCode::AskClosed, {ask.question});
    return {};
}

bool isReplyOf(const Ask &ask, const Id &peer)
{
    return std::any_of(ask.replies.cbegin(), ask.replies.cend(),
                       [&peer](const AskReply &reply) { return reply.peerId == peer; });
}

// A circle is talked with as one: who of it spoke isn't waited for by name.
bool isReplyOf(const Ask &ask, const AskRecipient &recipient)
{
    if (recipient.circleId.isNull())
        return isReplyOf(ask, recipient.peerId);
    const auto circles = std::count_if(ask.recipients.cbegin(), ask.recipients.cend(),
                                       [](const AskRecipient &other) { return !other.circleId.isNull(); });
    return circles == 1 && std::any_of(ask.replies.cbegin(), ask.replies.cend(),
                                       [](const AskReply &reply) { return reply.way == AskWay::Circle; });
}

bool isAwaited(const Ask &ask)
{
    return std::any_of(ask.recipients.cbegin(), ask.recipients.cend(), [&ask](const AskRecipient &recipient) {
        return recipient.circleId.isNull() && !isReplyOf(ask, recipient.peerId);
    });
}

// The day it went to somebody first: at the latest when the first reply came.
Ask withAskedOn(Ask ask)
{
    QDate first;
    const auto earlier = [&first](QDate day) {
        if (!first.isValid() || day < first)
            first = day;
    };
    for (const AskRecipient &recipient : std::as_const(ask.recipients))
        earlier(recipient.askedOn);
    if (!first.isValid()) {
        for (const AskReply &reply : std::as_const(ask.replies))
            earlier(reply.on);
    }
    ask.askedOn = first;
    return ask;
}

Ask withRepliesInOrder(Ask ask)
{
    std::stable_sort(ask.replies.begin(), ask.replies.end(),
                     [](const AskReply &one, const AskReply &other) { return one.on < other.on; });
    return withAskedOn(std::move(ask));
}

Result<void> checkReply(const Ask &ask, const AskReply &reply, QDate today)
{
    if (reply.words.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("words")});
    return checkNotClosed(ask).and_then([&] { return checkHappened(reply.on, today); });
}

// The row of the same id, or NotFound.
template<class Rows>
auto rowCalled(Rows &rows, const Id &id) -> Result<typename Rows::iterator>
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const auto &row) { return row.id == id; });
    if (found == rows.end())
        return fail(ErrorCode::NotFound, {idText(id)});
    return found;
}

Result<void> checkAnswered(const Ask &ask)
{
    if (ask.replies.isEmpty() && ask.threads.isEmpty())
        return fail(ErrorCode::AskNotAnswered, {ask.question});
    return {};
}

} // namespace

Id askRecipientId(const Id &ask, const Id &recipient)
{
    return derivedId({QStringLiteral("ask-recipient"), idText(ask), idText(recipient)});
}

AskState askState(const Ask &ask)
{
    if (ask.closedOn.isValid())
        return AskState::Closed;
    if (!ask.threads.isEmpty() && !(ask.closesOn.isValid() && isAwaited(ask)))
        return AskState::Answered;
    return ask.recipients.isEmpty() && ask.replies.isEmpty() ? AskState::Draft : AskState::Open;
}

Result<void> checkAsk(const Ask &ask, const Ask &before, QDate today)
{
    if (ask.question.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("question")});
    if (ask.closesOn.isValid() && ask.closesOn < today && ask.closesOn != before.closesOn)
        return fail(ErrorCode::DuePassed, {ask.closesOn.toString(Qt::ISODate), today.toString(Qt::ISODate)});
    return {};
}

Result<Ask> refined(Ask ask, const QString &question, const QString &why, QDate on, const Id &wording)
{
    const QString words = question.trimmed();
    const Result<void> open = checkNotClosed(ask);
    if (!open)
        return fail(open.error());
    if (words.isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("question")});
    if (words == ask.question.trimmed())
        return fail(ErrorCode::SameWording, {ask.question});
    ask.wordings << AskWording{wording, on, std::exchange(ask.question, words), why.simplified()};
    return ask;
}

Result<Ask> asked(Ask ask, const QList<AskRecipient> &whom, QDate on, QDate today)
{
    const Result<void> fits = checkNotClosed(ask).and_then([&] { return checkHappened(on, today); });
    if (!fits)
        return fail(fits.error());
    if (whom.isEmpty())
        return fail(ErrorCode::AskToNobody, {ask.question});
    for (AskRecipient recipient : whom) {
        const Result<QList<AskRecipient>::iterator> before = rowCalled(ask.recipients, recipient.id);
        recipient.askedOn = before ? (*before)->askedOn : on;
        recipient.thankedOn = before ? (*before)->thankedOn : QDate();
        if (before)
            **before = recipient;
        else
            ask.recipients << recipient;
    }
    return withAskedOn(ask);
}

Result<Ask> unasked(Ask ask, const Id &recipient)
{
    const Result<QList<AskRecipient>::iterator> found = rowCalled(ask.recipients, recipient);
    if (!found)
        return fail(found.error());
    if (isReplyOf(ask, **found))
        return fail(ErrorCode::AskRecipientReplied,
                    {idText((*found)->circleId.isNull() ? (*found)->peerId : (*found)->circleId)});
    ask.recipients.erase(*found);
    return withAskedOn(ask);
}

Result<Ask> replied(Ask ask, const AskReply &reply, QDate today)
{
    return checkReply(ask, reply, today).map([&] {
        ask.replies << reply;
        return withRepliesInOrder(ask);
    });
}

Result<Ask> replyChanged(Ask ask, const AskReply &reply, QDate today)
{
    const Result<QList<AskReply>::iterator> found = rowCalled(ask.replies, reply.id);
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
    const Result<QList<AskReply>::iterator> found = rowCalled(ask.replies, reply);
    if (!found)
        return fail(found.error());
    ask.replies.erase(*found);
    for (AskThread &thread : ask.threads) {
        if (thread.replyId == reply)
            thread.replyId = Id();
    }
    return withAskedOn(ask);
}

Result<Ask> woven(Ask ask, const QList<AskThread> &threads, QDate on)
{
    const Result<void> open = checkNotClosed(ask);
    if (!open)
        return fail(open.error());
    if (ask.replies.isEmpty() && ask.threads.isEmpty())
        return fail(ErrorCode::NothingToWeave, {ask.question});
    ask.threads.clear();
    for (AskThread thread : threads) {
        thread.text = thread.text.trimmed();
        if (thread.text.isEmpty())
            continue;
        const auto reply = thread.replyId.isNull() ? ask.replies.begin() : rowCalled(ask.replies, thread.replyId);
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
    return checkAnswered(ask).map([&] {
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
        const Result<QList<AskRecipient>::iterator> found = rowCalled(ask.recipients, recipient);
        if (!found)
            return fail(found.error());
        (*found)->thankedOn = on;
    }
    return ask;
}

Result<Ask> closed(Ask ask, QDate on)
{
    return checkNotClosed(ask).map([&] {
        ask.closedOn = on;
        return ask;
    });
}

Result<Ask> reopened(Ask ask)
{
    if (!ask.closedOn.isValid())
        return fail(ErrorCode::AskNotClosed, {ask.question});
    ask.closedOn = QDate();
    return ask;
}

} // namespace lanai
