// Writes the sample journal's half year into a new journal the way it was lived: meetings, notes and what became of
// promises in the order of their days, notes through the same filing as a person's.
#pragma once
#include "core/domain/result.h"
#include "core/journal/samplejournal.h"
#include "core/storage/stamp.h"
#include <QHash>

namespace lanai {

class Session;

// As if it had been written on that day: a search shows when a thing was made. Not later than now.
[[nodiscard]] Stamp writtenOn(QDate day, const Stamp &stamp);

class SampleLoader
{
public:
    SampleLoader(Session &session, const SampleJournal &sample)
        : m_session(session)
        , m_sample(sample)
    {
    }

    // All of it as one command. DamagedFile names what in the sample doesn't fit together.
    [[nodiscard]] Result<void> load();

private:
    // A meeting of a series together with how it stands in the end.
    struct Planned
    {
        Id id;
        const SampleMeeting *told = nullptr;
    };

    [[nodiscard]] Result<void> addPeople(const Stamp &stamp);
    [[nodiscard]] Result<void> addKnown(const SamplePeer &told, const Id &peer, const Stamp &stamp);
    [[nodiscard]] Result<void> addSeries(const SampleSeries &told, const Stamp &stamp);
    [[nodiscard]] Result<void> addMeeting(const SampleMeeting &told, const Term &term, const Id &peer,
                                          const Stamp &stamp);
    [[nodiscard]] Result<void> addAgenda(const Planned &planned, const Stamp &stamp);
    [[nodiscard]] Result<void> addStaff(const SampleStaffMeeting &told, const Stamp &stamp);
    [[nodiscard]] Result<void> addStaffItem(const SampleStaffItem &told, const Id &meeting, int position,
                                            const Stamp &stamp);
    // Days in turn: meetings that were held or skipped, then the notes, then what became of promises.
    [[nodiscard]] Result<void> live(const Stamp &stamp);
    [[nodiscard]] Result<void> pass(const Planned &planned, const Stamp &stamp);
    [[nodiscard]] Result<void> log(const SampleNote &note);
    [[nodiscard]] Result<void> follow(const SampleSequel &sequel, const Stamp &stamp);
    // A line of the agenda that was ticked.
    [[nodiscard]] Result<void> speak(const SampleSequel &sequel, const Stamp &stamp);
    // Its practice is the intention of the 1:1 that followed, unless that one has its own.
    [[nodiscard]] Result<void> enter(const SampleCheckIn &told, const Stamp &stamp);

    // Once the notes about its times are there.
    [[nodiscard]] Result<void> addRitual(const SampleRitual &told, const Stamp &stamp);
    // Once everything has happened: a project finds the commitments that belong to it.
    [[nodiscard]] Result<void> addProject(const SampleProject &told, int position, const Stamp &stamp);
    [[nodiscard]] Result<void> addPart(const SampleProjectPart &part, const Id &project, const Stamp &stamp);
    [[nodiscard]] Result<void> addLearnt(const SampleProject &told, const Project &project, const Stamp &stamp);

    // Once everybody is there.
    [[nodiscard]] Result<void> addCircle(const SampleCircle &told, const Stamp &stamp);
    [[nodiscard]] Result<void> addCircleTerm(const SampleCircleTerm &told, const Id &circle, const Stamp &stamp);
    [[nodiscard]] Result<void> addCircleSession(const SampleSession &told, const Term &term, const Stamp &stamp);

    // Once the notes that filed them are there, and the circles they went to.
    [[nodiscard]] Result<void> addAsk(const SampleAsk &told, const Stamp &stamp);
    // As it stood before anybody was asked: the one that a note has filed, or a new one.
    [[nodiscard]] Result<Ask> askTold(const SampleAsk &told);
    [[nodiscard]] Result<AskRecipient> recipientTold(const SampleAsked &told, const Ask &ask, const Stamp &stamp);
    [[nodiscard]] Result<Id> agendaItemOf(const SampleAsked &told, const Ask &ask, const Stamp &stamp);

    [[nodiscard]] Id peerNamed(const QString &name) const { return m_peers.value(name); }
    [[nodiscard]] QList<Id> peersNamed(const QStringList &names) const;
    [[nodiscard]] Result<Id> practiceSaying(const QString &text) const;

    Session &m_session;
    const SampleJournal &m_sample;
    QHash<QString, Id> m_peers; // by full name
    QList<Planned> m_meetings;
    QHash<QString, Id> m_notes; // by file
    QHash<QString, Id> m_items; // staff items by title, the latest of each
};

} // namespace lanai
