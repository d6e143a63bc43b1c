// Which circle, session, takeaway and topic somebody means, and who is who in it.
#pragma once
#include "app/cli/command.h"
#include "core/journal/circles.h"

namespace lanai {

class Journal;

// What a command about a circle begins with.
struct NamedCircle
{
    Journal *journal = nullptr;
    Circle circle;
};

// The first word names it, by its id or any part of its name. UnknownValue, AmbiguousName.
[[nodiscard]] Result<NamedCircle> circleNamed(Context &context);
// The session of the day that the second word says. UnreadableDate, CircleSessionNotFound.
[[nodiscard]] Result<CircleSession> sessionNamed(Context &context, const NamedCircle &named);
// The one of the bank that any part of its text, or the end of its id, fits. UnknownValue, AmbiguousName.
[[nodiscard]] Result<CircleTopic> circleTopicNamed(const NamedCircle &named, const QString &words);
// Likewise one of a session's.
[[nodiscard]] Result<CircleTakeaway> takeawayNamed(const NamedCircle &named, const CircleSession &session,
                                                   const QString &words);
// Members whom `words` name, each one or several joined by & or "and". UnknownName with the members there are,
// AmbiguousName.
[[nodiscard]] Result<QList<Id>> membersNamed(const NamedCircle &named, const QStringList &words);

// Who hosts, as --host NAME or me says; as it was without it. Usage for several.
[[nodiscard]] Result<void> takeHost(const Arguments &arguments, const NamedCircle &named, Id &host, bool &me);

// The circle whole, or one of its sessions, after something was done to it; `sentence` stands before it.
[[nodiscard]] Result<Answer> circleAnswer(const NamedCircle &named, const QString &sentence = {});
[[nodiscard]] Result<Answer> sessionAnswer(const NamedCircle &named, const Id &session, const QString &sentence = {});

// Commands that answer so.
[[nodiscard]] Command circleCommand(const QString &name, const QString &words, const QString &what,
                                    Result<Answer> (*run)(Context &));
[[nodiscard]] Command sessionCommand(const QString &name, const QString &words, const QString &what,
                                     Result<Answer> (*run)(Context &));

// Options that hold what somebody says, and the one for the host.
[[nodiscard]] Option saidOption(Option::Takes takes, const char *name, const QString &what);
[[nodiscard]] Option hostOption();

} // namespace lanai
