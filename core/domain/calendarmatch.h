// With whom an event of a calendar is a 1:1, and why it is none.
#pragma once
#include "core/domain/calendarevent.h"
#include "core/domain/names.h"
#include "core/domain/peer.h"
#include <QSet>
#include <optional>

namespace lanai {

enum class CalendarReason {
    NobodyKnown,   // no peer's address, and no peer's name in its title
    AmbiguousName, // several peers are called so; names: they
    SeveralPeers,  // more than two; names: they
    LargeMeeting,  // more than four people
    Declined,      // the peer isn't coming; names: they
    AllDay,        // a day, or longer than any 1:1
    Cancelled,     // called off, and nothing of it is planned here
    FromLanai,     // Lanai's own export
    OwnRhythm,     // the same, with another rhythm than the series has
};

template<>
struct EnumWords<CalendarReason>
{
    static constexpr std::array words{
        EnumWord<CalendarReason>{CalendarReason::NobodyKnown, QLatin1StringView("nobody-known")},
        EnumWord<CalendarReason>{CalendarReason::AmbiguousName, QLatin1StringView("ambiguous-name")},
        EnumWord<CalendarReason>{CalendarReason::SeveralPeers, QLatin1StringView("several-peers")},
        EnumWord<CalendarReason>{CalendarReason::LargeMeeting, QLatin1StringView("large-meeting")},
        EnumWord<CalendarReason>{CalendarReason::Declined, QLatin1StringView("declined")},
        EnumWord<CalendarReason>{CalendarReason::AllDay, QLatin1StringView("all-day")},
        EnumWord<CalendarReason>{CalendarReason::Cancelled, QLatin1StringView("cancelled")},
        EnumWord<CalendarReason>{CalendarReason::FromLanai, QLatin1StringView("from-lanai")},
        EnumWord<CalendarReason>{CalendarReason::OwnRhythm, QLatin1StringView("own-rhythm")}};
};

struct CalendarMatch
{
    QList<Id> peers; // one or two; none: there is a reason
    std::optional<CalendarReason> reason;
    QStringList names; // see CalendarReason
};

class CalendarPeers
{
public:
    // `myName`: whose calendar it is. Their name in a title ("Dana / Alex") is nobody else's.
    CalendarPeers(const QList<Peer> &peers, const QString &myName);

    // A 1:1 is an event of up to four people (the room doesn't count), one or two of them peers: one for each. Peers
    // are known by their address among the people, else by their whole name there, else by a name in the title.
    [[nodiscard]] CalendarMatch matched(const CalendarEvent &event) const;

private:
    [[nodiscard]] CalendarMatch fromPeople(const CalendarEvent &event) const;
    [[nodiscard]] CalendarMatch fromTitle(const QString &title) const;
    [[nodiscard]] QStringList namesOf(const QList<Id> &peers) const;
    [[nodiscard]] bool maySay(const QString &folded) const { return m_words.contains(folded); }

    PeopleByName m_names;
    QHash<QString, QList<Id>> m_byEmail;
    QHash<QString, QList<Id>> m_byFullName; // folded
    QSet<QString> m_words;                  // of all names, folded
    QString m_me;                           // folded
};

} // namespace lanai
