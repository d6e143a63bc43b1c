// Which 1:1s were taken from which calendar file, so that one whose event has left the file can be told from one that
// another calendar brought. Kept beside the drafts: encrypted, without revisions, of this copy alone.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include <QDateTime>
#include <QList>

namespace lanai {

class Session;

struct CalendarSourceEntry
{
    Id meeting;
    QString uid; // of its event
    QString title;
    QDateTime start; // UTC, when it was last seen in the file

    friend bool operator==(const CalendarSourceEntry &, const CalendarSourceEntry &) = default;
};

class CalendarSources
{
public:
    explicit CalendarSources(Session &session)
        : m_session(session)
    {
    }

    // `path`: of the file, absolute. What isn't understood counts as never seen.
    [[nodiscard]] Result<QList<CalendarSourceEntry>> of(const QString &path) const;
    // These join what is known of that file; what began before `since` is forgotten. Writes only what is new.
    [[nodiscard]] Result<void> add(const QString &path, const QList<CalendarSourceEntry> &entries,
                                   const QDateTime &since);

private:
    Session &m_session;
};

} // namespace lanai
