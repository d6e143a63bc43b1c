// Questions as pages and as JSON, for `ask`, `playbook` and `upcoming`.
#pragma once
#include "app/cli/page.h"
#include "core/journal/askpage.h"
#include "core/journal/playbook.h"
#include <QJsonObject>
#include <QStringList>

namespace lanai {

// By state; `only`: those of one state.
void tellAsks(Page &page, const AskList &list, const std::optional<AskState> &only);
void tellAsk(Page &page, const AskWhole &whole);
// What waits for a reply, and what has come to its closing day. Nothing when nothing does.
void tellAskReminders(Page &page, const QList<AskReminder> &reminders, const QList<AskLine> &closing, QDate today);
void tellPlaybook(Page &page, const QList<PlaybookEntry> &entries, QDate today);

// The woven answer with initials of whose words it is made of: what is sent back with thanks.
[[nodiscard]] QString wovenAnswer(const AskWhole &whole);
// Questions that are open on their closing day.
[[nodiscard]] QList<AskLine> closingIn(const AskList &list);

[[nodiscard]] QJsonObject askLineJson(const AskLine &line);
[[nodiscard]] QJsonObject askListJson(const AskList &list, const std::optional<AskState> &only);
[[nodiscard]] QJsonObject wholeAskJson(const AskWhole &whole);
[[nodiscard]] QJsonObject askReminderJson(const AskReminder &reminder);
[[nodiscard]] QJsonObject playbookJson(const QList<PlaybookEntry> &entries);

// "ASK: {…}" and its parts.
[[nodiscard]] QStringList askLineShapes();
[[nodiscard]] QStringList askShapes();
[[nodiscard]] QString askReminderShape();
[[nodiscard]] QStringList playbookShapes();

} // namespace lanai
