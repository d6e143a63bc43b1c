// Small, low-stakes work with peers: about two weeks, and then a debrief. Rule 10.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/privacy.h"
#include <QDateTime>
#include <QList>

namespace lanai {

// In their order; a project runs from Diverge to Debrief. Abandoned is an end, too, and no failure.
enum class ProjectPhase { Idea, Diverge, Converge, Deliver, Debrief, Closed, Abandoned };

template<>
struct EnumWords<ProjectPhase>
{
    static constexpr std::array words{EnumWord<ProjectPhase>{ProjectPhase::Idea, QLatin1StringView("idea")},
                                      EnumWord<ProjectPhase>{ProjectPhase::Diverge, QLatin1StringView("diverge")},
                                      EnumWord<ProjectPhase>{ProjectPhase::Converge, QLatin1StringView("converge")},
                                      EnumWord<ProjectPhase>{ProjectPhase::Deliver, QLatin1StringView("deliver")},
                                      EnumWord<ProjectPhase>{ProjectPhase::Debrief, QLatin1StringView("debrief")},
                                      EnumWord<ProjectPhase>{ProjectPhase::Closed, QLatin1StringView("closed")},
                                      EnumWord<ProjectPhase>{ProjectPhase::Abandoned, QLatin1StringView("abandoned")}};
};

enum class ProjectWhy {
    WhiteSpace,   // nobody's job yet
    HelpsPartner, // it is on a partner's plate
};

template<>
struct EnumWords<ProjectWhy>
{
    static constexpr std::array words{
        EnumWord<ProjectWhy>{ProjectWhy::WhiteSpace, QLatin1StringView("white-space")},
        EnumWord<ProjectWhy>{ProjectWhy::HelpsPartner, QLatin1StringView("helps-partner")}};
};

// Whether to do another one together; asked at the debrief.
enum class AnotherOne { Unsaid, Yes, Maybe, No };

template<>
struct EnumWords<AnotherOne>
{
    static constexpr std::array words{EnumWord<AnotherOne>{AnotherOne::Unsaid, QLatin1StringView("unsaid")},
                                      EnumWord<AnotherOne>{AnotherOne::Yes, QLatin1StringView("yes")},
                                      EnumWord<AnotherOne>{AnotherOne::Maybe, QLatin1StringView("maybe")},
                                      EnumWord<AnotherOne>{AnotherOne::No, QLatin1StringView("no")}};
};

// When it went into a phase.
struct ProjectStep
{
    Id id;
    ProjectPhase phase = ProjectPhase::Idea;
    QDate on;
    QString why; // the line that says why phases before it were left out, or why it went back
};

enum class ProjectNoteKind {
    Assumptions, // Diverge
    Options,     // Diverge
    Choice,      // Converge
    Reason,      // Converge: why that one
    Note,        // any phase
};

template<>
struct EnumWords<ProjectNoteKind>
{
    static constexpr std::array words{
        EnumWord<ProjectNoteKind>{ProjectNoteKind::Assumptions, QLatin1StringView("assumptions")},
        EnumWord<ProjectNoteKind>{ProjectNoteKind::Options, QLatin1StringView("options")},
        EnumWord<ProjectNoteKind>{ProjectNoteKind::Choice, QLatin1StringView("choice")},
        EnumWord<ProjectNoteKind>{ProjectNoteKind::Reason, QLatin1StringView("reason")},
        EnumWord<ProjectNoteKind>{ProjectNoteKind::Note, QLatin1StringView("note")}};
};

// What a phase brought: one text per phase and kind.
struct ProjectNote
{
    Id id; // derived from project, phase and kind: two copies write the same row
    ProjectPhase phase = ProjectPhase::Idea;
    ProjectNoteKind kind = ProjectNoteKind::Note;
    QString text;
};

struct Project
{
    Id id;
    QString title;
    QString about; // one line: what of
    QList<Id> peers;
    ProjectWhy why = ProjectWhy::WhiteSpace;
    QString hope; // what we hope to learn about each other
    ProjectPhase phase = ProjectPhase::Idea;
    QDate start; // null while an idea
    QDate due;   // null while an idea; 14 days after the start by default
    QDate endedOn;
    QString endedWhy;    // one line, of an abandoned one
    QString differently; // the debrief's: what we would do differently together
    AnotherOne another = AnotherOne::Unsaid;
    int position = 0; // within its column of the board
    Id askId;         // the question that was taken off-line to it; null: none
    Privacy privacy = Privacy::Private;
    QList<ProjectStep> steps; // oldest first
    QList<ProjectNote> notes; // in the order of phases and kinds
    QDateTime createdAt;      // UTC
    QDateTime updatedAt;      // UTC
};

// What a project is called where only its id is known.
struct ProjectTitle
{
    QString title;
    bool inTrash = false;
    Privacy privacy = Privacy::Private;

    friend bool operator==(const ProjectTitle &, const ProjectTitle &) = default;
};

} // namespace lanai
