// What is being written and not saved yet: kept in the encrypted file, so that it survives a kill. No revisions, not
// searched, never on a sheet.
#pragma once
#include "core/domain/result.h"
#include "core/storage/settingstore.h"

namespace lanai {

class Session;

class Drafts
{
public:
    // No editor's: what Reminders and CalendarSources keep lies beside the drafts and is none of them.
    static constexpr QLatin1StringView remindersPlace{"reminders"};
    static constexpr QLatin1StringView calendarsPlace{"calendar:"}; // and a path

    explicit Drafts(Session &session)
        : m_session(session)
    {
    }

    // `place`: which editor it belongs to, "log:<meeting id>", "log:new", "composer:<peer id>"; `content`: that
    // editor's own JSON. Null content and no updatedAt when there is none.
    [[nodiscard]] Result<Draft> at(const QString &place) const;
    // Newest first.
    [[nodiscard]] Result<QList<Draft>> all() const;
    // Durable once it succeeds. EmptyText (place); ReadOnly, Busy, DiskFull: what was kept before stays.
    [[nodiscard]] Result<void> save(const QString &place, const QString &content);
    // Nothing happens when there is none. A note that is logged drops its own, see NoteDraft::draftPlace.
    [[nodiscard]] Result<void> drop(const QString &place);

private:
    Session &m_session;
};

} // namespace lanai
