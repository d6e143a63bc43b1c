// Social habits tacked on to work: what they are, when they happened, and which could be.
#pragma once
#include "core/domain/privacy.h"
#include "core/domain/result.h"
#include "core/domain/ritualrules.h"
#include "core/domain/ritualsuggestions.h"
#include "core/journal/today.h"

namespace lanai {

class Session;

// It happened.
struct RitualHappening
{
    QDate on;     // null: today
    QString note; // what is to be remembered of it; empty: the ritual's title, or the note there is
    Id entryId;   // a note that tells of it already; null: one is found or written. Its day is the day then
    Privacy privacy = Privacy::Private; // of a note that is written
};

struct RitualHeld
{
    Id time;
    Id entryId;
    bool linked = false; // the note was there
    QDate on;
    QDate next; // null: not known
};

// A ritual as a list shows it.
struct RitualLine
{
    Ritual ritual;
    RitualState state = RitualState::Unplanned;
    QList<PersonRef> peers; // those who aren't in the trash
    QDate last;             // null: not yet
    Id lastNote;            // null: there is none, or it is in the trash
    QString lastWords;      // its first line; empty when it is sealed
};

struct RitualPage
{
    QList<RitualLine> living; // by next day; those without one last
    QList<RitualLine> ended;  // the latest first
    QList<RitualSuggestion> suggestions;
};

class Rituals
{
public:
    explicit Rituals(Session &session)
        : m_session(session)
    {
    }

    // Refusals as checkRitual(); NotFound for a peer. Without a next day, a rhythm's first one is a step from today.
    [[nodiscard]] Result<Id> add(Ritual ritual);
    // Likewise; its times stay. NotFound.
    [[nodiscard]] Result<void> change(const Ritual &ritual);
    // Into the trash; the notes stay.
    [[nodiscard]] Result<void> remove(const Id &ritual);
    // No more from `on` (null: today); what was stays. DayAhead.
    [[nodiscard]] Result<void> end(const Id &ritual, QDate on = {});
    // An ended one lives again, its next day a step from today.
    [[nodiscard]] Result<void> goOn(const Id &ritual);

    // Writes a note of kind ritual about its peers, so that it is a contact (Rule 11), or links the one there is, and
    // moves the next day: one command. On a day that is there already the note takes the earlier one's place. DayAhead,
    // NotFound; EmptyText when all its people are in the trash.
    [[nodiscard]] Result<RitualHeld> happened(const Id &ritual, const RitualHappening &happening);
    // It did not, after all; the note stays. NotFound.
    [[nodiscard]] Result<void> forget(const Id &ritual, QDate on);

    [[nodiscard]] Result<Ritual> ritual(const Id &id) const;
    // By id or any part of the title: UnknownValue names those there are, AmbiguousName the candidates.
    [[nodiscard]] Result<Ritual> find(const QString &words) const;
    // Those still alive first, by their next day.
    [[nodiscard]] Result<QList<Ritual>> all() const;
    [[nodiscard]] Result<QList<Ritual>> ofPeer(const Id &peer) const;
    [[nodiscard]] Result<RitualPage> page() const;
    [[nodiscard]] Result<QList<RitualSuggestion>> suggestions() const;

private:
    [[nodiscard]] Result<void> check(const Ritual &ritual, const Ritual &before) const;
    [[nodiscard]] Result<QList<Id>> livingPeers(const Ritual &ritual) const;
    // A ritual's note of that day about one of them. A null id: there is none.
    [[nodiscard]] Result<Id> noteOn(const Ritual &ritual, QDate on) const;
    [[nodiscard]] Result<Id> noteFor(const Ritual &ritual, const RitualHappening &happening, bool &linked);
    [[nodiscard]] Result<RitualLine> line(const Ritual &ritual, const QHash<Id, Peer> &peers) const;
    [[nodiscard]] Result<QList<RitualSuggestion>> suggestedBeside(const QList<Ritual> &rituals,
                                                                  const QHash<Id, Peer> &peers) const;
    [[nodiscard]] Result<QList<WorkEvent>> events() const;

    Session &m_session;
};

} // namespace lanai
