// Rituals as a terminal and JSON say them.
#pragma once
#include "app/cli/names.h"
#include "core/journal/rituals.h"
#include <QJsonObject>

namespace lanai {

// "weekly", "2w" … "52w", "monthly", "quarterly", "yearly", "event" into `ritual`. UnknownValue.
[[nodiscard]] Result<void> readEvery(const QString &words, Ritual &ritual);
// The inverse.
[[nodiscard]] QString everyWord(const Ritual &ritual);
// "every 6 weeks", "with the event"
[[nodiscard]] QString everyWords(const Ritual &ritual);
// "next Thu 3 Dec", "2 weeks overdue", "ended Thu 19 Nov"
[[nodiscard]] QString standsWords(const Ritual &ritual, QDate today);
// Why, and what could be done, in one sentence.
[[nodiscard]] QString suggestionWords(const RitualSuggestion &idea, const QList<Ritual> &rituals, QDate today);

[[nodiscard]] QJsonObject ritualJson(const Ritual &ritual, const Names &names, QDate today);
// "RITUAL: {…}"
[[nodiscard]] QStringList ritualShapes();
[[nodiscard]] QJsonObject suggestionJson(const RitualSuggestion &idea);

} // namespace lanai
