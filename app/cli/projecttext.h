// Projects as a person reads them on a terminal, and as JSON.
#pragma once
#include "app/cli/names.h"
#include "app/cli/page.h"
#include "core/journal/projects.h"
#include <QJsonObject>

namespace lanai {

// "day 6 of 14", "2 days late"; empty for an idea.
[[nodiscard]] QString projectDayText(const ProjectDay &day);
// "longer than 21 days"; empty while it is low-stakes.
[[nodiscard]] QString stakesText(const QList<StakesReason> &stakes);

// The open ones by column, what was ended this year, and whom one could ask.
void tellBoard(Page &page, const ProjectBoard &board);
// Nothing when there are none.
void tellProjectsOf(Page &page, const QList<ProjectCard> &cards);
void tellProject(Page &page, const ProjectWhole &whole, const Names &names, QDate today);

// As one of several: a sealed one's words are null.
[[nodiscard]] QJsonObject listedProjectJson(const ProjectCard &card);
[[nodiscard]] QJsonObject boardJson(const ProjectBoard &board);
// The project with its steps, notes, commitments and insights.
[[nodiscard]] QJsonObject wholeProjectJson(const ProjectWhole &whole, QDate today);
// "PROJECT: {…}" and what is in it.
[[nodiscard]] QStringList projectShapes();

} // namespace lanai
