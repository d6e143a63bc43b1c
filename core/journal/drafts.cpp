#include "core/journal/drafts.h"
#include "core/journal/session.h"

namespace lanai {

Result<Draft> Drafts::at(const QString &place) const
{
    return m_session.file().settings.draft(place);
}

Result<QList<Draft>> Drafts::all() const
{
    return m_session.file().settings.drafts().map([](QList<Draft> drafts) {
        drafts.removeIf(
            [](const Draft &draft) { return draft.place == remindersPlace || draft.place.startsWith(calendarsPlace); });
        return drafts;
    });
}

Result<void> Drafts::save(const QString &place, const QString &content)
{
    if (place.isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("place")});
    if (m_session.file().isReadOnly())
        return fail(ErrorCode::ReadOnly, {m_session.file().connection().path()});
    return m_session.file().settings.saveDraft({place, content, m_session.clock().nowUtc()});
}

Result<void> Drafts::drop(const QString &place)
{
    const Result<Draft> draft = at(place);
    if (!draft)
        return fail(draft.error());
    if (draft->content.isNull())
        return {}; // a journal that is only read has none either
    return m_session.file().settings.dropDraft(place);
}

} // namespace lanai
