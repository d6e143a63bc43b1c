// What the pages say about projects. Sentences use names.
#pragma once
#include "core/journal/projectboard.h"
#include <QCoreApplication>

namespace lanai {

class ProjectWords
{
    Q_DECLARE_TR_FUNCTIONS(ProjectWords)

public:
    [[nodiscard]] static QString name(ProjectWhy why);           // "White space"
    [[nodiscard]] static QString meaning(ProjectWhy why);        // "It is nobody’s job yet."
    [[nodiscard]] static QString name(AnotherOne another);       // "Maybe"
    [[nodiscard]] static QString question(ProjectNoteKind kind); // "What do we assume?"
    [[nodiscard]] static QString question(InsightFacet facet);   // "What did you learn about how they think?"
    // The line under the page's title.
    [[nodiscard]] static QString subtitle(const ProjectBoard &board);
    // "day 6 of 14", "2 days late"; empty for an idea.
    [[nodiscard]] static QString day(const ProjectDay &day);
    // "2 commitments"; of one that waits for its debrief "3 of 3 commitments kept". Empty without any.
    [[nodiscard]] static QString promises(const ProjectCard &card);
    // "No longer low-stakes: longer than 21 days"; empty while it is.
    [[nodiscard]] static QString stakes(const QList<StakesReason> &reasons);
    // "5 projects with 6 peers, 4 finished inside two weeks"
    [[nodiscard]] static QString closed(const ProjectBoard &board);
    // Of an ended one: "closed Thu 9 Jul", "abandoned Thu 9 Jul: Finance bought one"
    [[nodiscard]] static QString ending(const Project &project, QDate today);
    // "Another one with Dana is running. Five are running now; four are a good measure." Empty when there is room.
    [[nodiscard]] static QString crowd(const ProjectCrowd &crowd, const QList<PersonRef> &peers);
    [[nodiscard]] static QString people(const QList<PersonRef> &peers); // "Priya and Tomás"
    // Why a phase is left out, as a question's label.
    [[nodiscard]] static QString leftOut(const QList<ProjectPhase> &phases);
    // All of a card, for a screen reader.
    [[nodiscard]] static QString spoken(const ProjectCard &card);
};

} // namespace lanai
