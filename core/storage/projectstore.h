// Projects: with whom, when they went into which phase, and what each phase brought.
#pragma once
#include "core/domain/project.h"
#include "core/storage/memberrows.h"

namespace lanai {

template<>
struct Mapping<Project>
{
    static constexpr QLatin1StringView table{"project"};
    static constexpr QLatin1StringView columns{
        "title,about,why_kind,hope,phase,start_day,due,ended_on,ended_why,differently,another,position,privacy,ask_id"};
    static constexpr bool searched = true;
    static void write(const Project &project, Values &out);
    static Project read(Row &row); // without its peers, steps and notes
    static QString words(const Project &project);
};

template<>
struct Mapping<MemberOf<Project>>
{
    static constexpr QLatin1StringView table{"project_peer"};
    static constexpr QLatin1StringView columns{"project_id,peer_id,position"};
    static constexpr bool searched = false;
    static void write(const MemberRow &member, Values &out) { writeMember(member, out); }
    static MemberOf<Project> read(Row &row) { return readMember<Project>(row); }
};

struct ProjectStepRow : ProjectStep
{
    Id projectId;
};

template<>
struct Mapping<ProjectStepRow>
{
    static constexpr QLatin1StringView table{"project_step"};
    static constexpr QLatin1StringView columns{"project_id,phase,on_day,why"};
    static constexpr bool searched = true;
    static void write(const ProjectStepRow &step, Values &out);
    static ProjectStepRow read(Row &row);
    static QString words(const ProjectStepRow &step) { return step.why; }
};

struct ProjectNoteRow : ProjectNote
{
    Id projectId;
};

template<>
struct Mapping<ProjectNoteRow>
{
    static constexpr QLatin1StringView table{"project_note"};
    static constexpr QLatin1StringView columns{"project_id,phase,kind,text"};
    static constexpr bool searched = true;
    static void write(const ProjectNoteRow &note, Values &out);
    static ProjectNoteRow read(Row &row);
    static QString words(const ProjectNoteRow &note) { return note.text; }
};

class ProjectStore
{
public:
    explicit ProjectStore(Connection &connection)
        : m_connection(connection)
        , m_projects(connection)
        , m_peers(connection)
        , m_steps(connection)
        , m_notes(connection)
    {
    }

    // A project with its peers, steps and notes: those not in the lists leave it.
    [[nodiscard]] Result<void> put(const Project &project, const Stamp &stamp);
    // With its steps and notes.
    [[nodiscard]] Result<void> trash(const Id &project, const Stamp &stamp);
    [[nodiscard]] Result<Project> get(const Id &project) const;
    // By their places on the board.
    [[nodiscard]] Result<QList<Project>> all() const;
    // In any phase, the latest begun first.
    [[nodiscard]] Result<QList<Project>> ofPeer(const Id &peer) const;
    // What a question was taken off-line to, by their places on the board.
    [[nodiscard]] Result<QList<Project>> ofAsk(const Id &ask) const;
    // Also of those in the trash; erased ones are missing.
    [[nodiscard]] Result<QHash<Id, ProjectTitle>> titles(const QList<Id> &projects) const;

private:
    [[nodiscard]] Result<QList<Project>> whole(Result<QList<Project>> projects) const;

    Connection &m_connection;
    Table<Project> m_projects;
    Table<MemberOf<Project>> m_peers;
    Table<ProjectStepRow> m_steps;
    Table<ProjectNoteRow> m_notes;
};

} // namespace lanai
