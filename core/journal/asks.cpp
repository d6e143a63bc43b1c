#include "core/journal/asks.h"
#include "core/domain/candidates.h"
#include "core/domain/foldedtext.h"
#include "core/domain/happened.h"
#include "core/journal/askagenda.h"
#include "core/journal/askbecoming.h"

namespace lanai {

namespace {

constexpr qsizetype shortestIdEnd = 4; // so many characters of an id are typed on purpose

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString word = tag.simplified();
        if (!word.isEmpty() && !clean.contains(word, Qt::CaseInsensitive))
            clean << word;
    }
    return clean;
}

QStringList questionsOf(const QList<Ask> &asks)
{
    return candidates(asks, [](const Ask &ask) { return ask.question; });
}

} // namespace

Result<Id> Asks::add(const Ask &ask)
{
    Ask draft; // nothing but what is typed into a new one
    draft.id = ask.id.isNull() ? m_session.newId() : ask.id;
    draft.question = ask.question.trimmed();
    draft.context = ask.context.trimmed();
    draft.tags = cleanTags(ask.tags);
    draft.closesOn = ask.closesOn;
    draft.privacy = ask.privacy;
    return checkAsk(draft, {}, m_session.today()).and_then([&] {
        return m_session.command(QStringLiteral("ask-add"), [&](const Stamp &stamp) {
            return m_session.file().asks.put(draft, stamp).map([&] { return draft.id; });
        });
    });
}

Result<void> Asks::change(const Ask &ask)
{
    return m_session.command(QStringLiteral("ask-change"), [&](const Stamp &stamp) -> Result<void> {
        AskStore &store = m_session.file().asks;
        const Result<Ask> before = store.get(ask.id);
        if (!before)
            return fail(before.error());
        Ask after = *before;
        after.context = ask.context.trimmed();
        after.tags = cleanTags(ask.tags);
        after.closesOn = ask.closesOn;
        after.privacy = ask.privacy;
        return checkAsk(after, *before, m_session.today())
            .and_then([&] { return store.put(after, stamp); })
            .and_then([&] { return AskAgenda(m_session, stamp).follow(*before, after); });
    });
}

Result<void> Asks::refine(const Id &ask, const QString &question, const QString &why)
{
    return m_session.command(QStringLiteral("ask-refine"), [&](const Stamp &stamp) -> Result<void> {
        AskStore &store = m_session.file().asks;
        const Result<Ask> before = store.get(ask);
        const Result<Ask> after = before.and_then(
            [&](const Ask &found) { return refined(found, question, why, m_session.today(), m_session.newId()); });
        if (!after)
            return fail(after.error());
        return store.put(*after, stamp).and_then([&] { return AskAgenda(m_session, stamp).follow(*before, *after); });
    });
}

Result<void> Asks::close(const Id &ask, QDate on)
{
    const QDate day = on.isValid() ? on : m_session.today();
    return checkHappened(day, m_session.today()).and_then([&] {
        return become(QStringLiteral("ask-close"), ask, [day](const Ask &found) { return closed(found, day); });
    });
}

Result<void> Asks::reopen(const Id &ask)
{
    return become(QStringLiteral("ask-reopen"), ask, reopened);
}

Result<void> Asks::remove(const Id &ask)
{
    return m_session.command(QStringLiteral("ask-remove"), [&](const Stamp &stamp) {
        return m_session.file().asks.trash(ask, stamp).and_then([&] {
            return AskAgenda(m_session, stamp).takeAll(ask);
        });
    });
}

Result<Ask> Asks::get(const Id &ask) const
{
    return m_session.file().asks.get(ask);
}

Result<QList<Ask>> Asks::all() const
{
    return m_session.file().asks.all();
}

Result<QList<Ask>> Asks::ofPeer(const Id &peer) const
{
    return m_session.file().asks.ofPeer(peer);
}

Result<Ask> Asks::find(const QString &words) const
{
    const Result<QList<Ask>> asks = all();
    if (!asks)
        return fail(asks.error());
    const QString wanted = foldedText(words.trimmed());
    QList<Ask> called;
    QList<Ask> found;
    for (const Ask &ask : *asks) {
        if (wanted.size() >= shortestIdEnd && idText(ask.id).endsWith(wanted))
            called << ask;
        if (!wanted.isEmpty() && foldedText(ask.question).contains(wanted))
            found << ask;
    }
    const QList<Ask> &those = called.isEmpty() ? found : called;
    if (those.isEmpty())
        return fail(ErrorCode::UnknownValue, QStringList{QStringLiteral("ask"), words} + questionsOf(*asks));
    if (those.size() > 1)
        return fail(ErrorCode::AmbiguousName, QStringList{words} + questionsOf(those));
    return those.first();
}

} // namespace lanai
