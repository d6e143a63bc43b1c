// Notes' half about what is refused before anything is written.
#include "core/domain/happened.h"
#include "core/domain/textlength.h"
#include "core/journal/notes.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

Result<void> checkBody(const QString &body)
{
    if (body.trimmed().isEmpty())
        return fail(ErrorCode::EmptyNote);
    return checkTextLength(body);
}

Result<void> checkWorth(int worth)
{
    if (worth < 0 || worth > 5)
        return fail(ErrorCode::OutOfRange,
                    {QStringLiteral("worth"), QString::number(worth), QStringLiteral("1"), QStringLiteral("5")});
    return {};
}

// What is said of a 1:1 has one to belong to: words that would be kept nowhere are refused.
Result<void> checkHasOneOnOne(const NoteDraft &draft, bool has)
{
    QStringList said;
    if (draft.worth.value_or(0) > 0)
        said << QStringLiteral("worth");
    if (!draft.outcome.value_or(QString()).isEmpty())
        said << QStringLiteral("outcome");
    if (!draft.remember.value_or(QString()).isEmpty())
        said << QStringLiteral("remember");
    if (draft.mostlyStatus.value_or(false))
        said << QStringLiteral("status");
    if (draft.intentionResult != IntentionResult::Unsaid)
        said << QStringLiteral("practice");
    if (has || said.isEmpty())
        return {};
    return fail(ErrorCode::OnlyForOneOnOnes, said);
}

} // namespace

Result<void> Notes::checkAllButText(const NoteDraft &draft) const
{
    const bool oneOnOne = draft.peers.size() == 1 && draft.kind.value_or(EntryKind::OneOnOne) == EntryKind::OneOnOne;
    const QDate today = m_session.today();
    return checkPeople(draft)
        .and_then([&] { return checkWorth(draft.worth.value_or(0)); })
        .and_then([&] { return checkHappened(draft.date.isValid() ? draft.date : today, today); })
        .and_then([&] { return checkHasOneOnOne(draft, oneOnOne); });
}

Result<void> Notes::checkPeople(const NoteDraft &draft) const
{
    for (const Id &peer : draft.peers) {
        const Result<Peer> found = m_session.file().peers.peers().get(peer);
        if (!found)
            return fail(found.error());
    }
    return {};
}

Result<void> Notes::check(const NoteDraft &draft) const
{
    return checkAllButText(draft).and_then([&draft] { return checkBody(draft.body); });
}

// Its day was right when it was saved, and is only looked at when it changes.
Result<void> Notes::checkEdit(const Entry &before, const NoteDraft &draft) const
{
    return checkPeople(draft)
        .and_then([&] { return checkWorth(draft.worth.value_or(0)); })
        .and_then([&]() -> Result<void> {
            return draft.date == before.date ? Result<void>() : checkHappened(draft.date, m_session.today());
        })
        .and_then([&] { return checkHasOneOnOne(draft, !before.meetingId.isNull()); })
        .and_then([&draft] { return checkBody(draft.body); });
}

} // namespace lanai
