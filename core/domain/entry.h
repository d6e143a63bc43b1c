// One dated journal note in Markdown about one or more peers, or about nobody yet.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/privacy.h"
#include <QDateTime>

namespace lanai {

enum class EntryKind {
    OneOnOne,
    Conversation,
    Ritual,
    Insight,
    Conflict,
    FeedbackGiven,
    FeedbackReceived,
    Kudos,
    Note
};

template<>
struct EnumWords<EntryKind>
{
    static constexpr std::array words{
        EnumWord<EntryKind>{EntryKind::OneOnOne, QLatin1StringView("1:1")},
        EnumWord<EntryKind>{EntryKind::Conversation, QLatin1StringView("conversation")},
        EnumWord<EntryKind>{EntryKind::Ritual, QLatin1StringView("ritual")},
        EnumWord<EntryKind>{EntryKind::Insight, QLatin1StringView("insight")},
        EnumWord<EntryKind>{EntryKind::Conflict, QLatin1StringView("conflict")},
        EnumWord<EntryKind>{EntryKind::FeedbackGiven, QLatin1StringView("feedback-given")},
        EnumWord<EntryKind>{EntryKind::FeedbackReceived, QLatin1StringView("feedback-received")},
        EnumWord<EntryKind>{EntryKind::Kudos, QLatin1StringView("kudos")},
        EnumWord<EntryKind>{EntryKind::Note, QLatin1StringView("note")}};
};

// Rule 11: notes and insights are not contact, everything said with or to a person is.
[[nodiscard]] constexpr bool isContact(EntryKind kind)
{
    return kind != EntryKind::Note && kind != EntryKind::Insight;
}

// What a peer has to do with a note.
enum class EntryRole {
    About,     // the note is theirs: on their page, may be a contact
    Present,   // `with @Priya`: theirs too
    Mentioned, // `@Priya`: listed under Mentions, moves nothing
};

template<>
struct EnumWords<EntryRole>
{
    static constexpr std::array words{EnumWord<EntryRole>{EntryRole::About, QLatin1StringView("about")},
                                      EnumWord<EntryRole>{EntryRole::Present, QLatin1StringView("present")},
                                      EnumWord<EntryRole>{EntryRole::Mentioned, QLatin1StringView("mentioned")}};
};

struct EntryPeer
{
    Id peerId;
    EntryRole role = EntryRole::About;

    friend bool operator==(const EntryPeer &, const EntryPeer &) = default;
};

struct Entry
{
    static constexpr qsizetype longestBody = 4 * 1024 * 1024; // bytes of UTF-8; a longer one is refused

    Id id;
    EntryKind kind = EntryKind::Note;
    QDate date;
    QString body; // as typed, character for character
    Privacy privacy = Privacy::Private;
    QList<EntryPeer> peers; // in the order named
    QStringList tags;
    Id meetingId;        // null: no 1:1 of its own
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC

    // Those whose note it is: about them, or with them there.
    [[nodiscard]] QList<Id> ownPeers() const;
};

} // namespace lanai
