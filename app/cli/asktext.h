// Questions as pages and as JSON, for `ask`, `playbook` and `upcoming`.
#pragma once
#include "app/cli/page.h"
#include "core/journal/askpage.h"
#include "core/journal/playbook.h"
#include <QJsonObject>
#include <QStringList>

namespace lanai {

// Whom to remind, and the questions that are open on their closing day.
struct WaitingAsks
{
    QList<AskReminder> reminders;
    QList<AskLine> closing;
};

// By state; `only`: those of one state.
void tellAsks(Page &page, const AskList &list, const std::optional<AskState> &only);
void tellAsk(Page &page, const AskWhole &whole);
// Nothing when nothing waits.
void tellWaitingAsks(Page &page, const WaitingAsks &waiting, QDate today);
void tellPlaybook(Page &page, const QList<PlaybookEntry> &entries, QDate today);

// The woven answer with initials of whose words it is made of: what is sent back with thanks.
[[nodiscard]] QString wovenAnswer(const AskWhole &whole);

[[nodiscard]] QJsonObject askLineJson(const AskLine &line);
[[nodiscard]] QJsonObject askListJson(const AskList &list, const std::optional<AskState> &only);
[[nodiscard]] QJsonObject wholeAskJson(const AskWhole &whole);
[[nodiscard]] QJsonObject askReminderJson(const AskReminder &reminder);
[[nodiscard]] QJsonObject playbookJson(const QList<PlaybookEntry> &entries);

// "ASK: {…}" and its parts.
[[nodiscard]] QStringList askLineShapes();
[[nodiscard]] QStringList askShapes();
[[nodiscard]] QStringList askReminderShapes();
[[nodiscard]] QStringList playbookShapes();

} // namespace lanai
