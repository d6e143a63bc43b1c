#include "core/domain/askrules.h"
#include "core/domain/askparts.h"
#include "core/domain/happened.h"
#include "core/domain/textlength.h"

namespace lanai {

namespace {

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
    if (saysNothing(ask.question))
        return fail(ErrorCode::EmptyText, {QStringLiteral("question")});
    if (ask.closesOn.isValid() && ask.closesOn < today && ask.closesOn != before.closesOn)
        return fail(ErrorCode::DuePassed, {ask.closesOn.toString(Qt::ISODate), today.toString(Qt::ISODate)});
    return checkTextLength(ask.question).and_then([&ask] { return checkTextLength(ask.context); });
}

Result<Ask> refined(Ask ask, const QString &question, const QString &why, QDate on, const Id &wording)
{
    const QString words = question.trimmed();
    const Result<void> fits = checkAskOpen(ask).and_then([&] { return checkTextLength(words); }).and_then([&] {
        return checkTextLength(why);
    });
    if (!fits)
        return fail(fits.error());
    if (saysNothing(words))
        return fail(ErrorCode::EmptyText, {QStringLiteral("question")});
    if (words == ask.question.trimmed())
        return fail(ErrorCode::SameWording, {ask.question});
    ask.wordings << AskWording{wording, on, std::exchange(ask.question, words), why.simplified()};
    return ask;
}

Result<Ask> asked(Ask ask, const QList<AskRecipient> &whom, QDate on, QDate today)
{
    const Result<void> fits = checkAskOpen(ask).and_then([&] { return checkHappened(on, today); });
    if (!fits)
        return fail(fits.error());
    if (whom.isEmpty())
        return fail(ErrorCode::AskToNobody, {ask.question});
    for (AskRecipient recipient : whom) {
        const Result<QList<AskRecipient>::iterator> before = askPart(ask.recipients, recipient.id);
        recipient.askedOn = before ? (*before)->askedOn : on;
        recipient.thankedOn = before ? (*before)->thankedOn : QDate();
        if (before)
            **before = recipient;
        else
            ask.recipients << recipient;
    }
    return withFirstAsked(ask);
}

Result<Ask> unasked(Ask ask, const Id &recipient)
{
    const Result<QList<AskRecipient>::iterator> found = askPart(ask.recipients, recipient);
    if (!found)
        return fail(found.error());
    if (isReplyOf(ask, **found))
        return fail(ErrorCode::AskRecipientReplied,
                    {idText((*found)->circleId.isNull() ? (*found)->peerId : (*found)->circleId)});
    ask.recipients.erase(*found);
    return withFirstAsked(ask);
}

Result<Ask> closed(Ask ask, QDate on)
{
    return checkAskOpen(ask).map([&] {
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
