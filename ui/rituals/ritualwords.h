// The sentences of rituals.
#pragma once
#include "core/journal/rituals.h"
#include "ui/shell/tokens.h"
#include <QCoreApplication>

namespace lanai {

class RitualWords
{
    Q_DECLARE_TR_FUNCTIONS(RitualWords)

public:
    [[nodiscard]] static QString every(const Ritual &ritual); // "Every 6 weeks", "With the event"
    [[nodiscard]] static QStringList everyChoices();          // in the order of RitualEvery
    // "Next Thu 3 Dec", "Overdue since Thu 5 Nov", "No day yet"
    [[nodiscard]] static QString stands(const Ritual &ritual, QDate today);
    [[nodiscard]] static Colour tone(RitualState state);
    [[nodiscard]] static QString last(QDate day, QDate today); // "last 2 weeks ago"; "not yet"
    [[nodiscard]] static QString people(const RitualLine &line);
    // "Monthly, tacked on to our Thursday 1:1"
    [[nodiscard]] static QString below(const RitualLine &line);
    [[nodiscard]] static QString spoken(const RitualLine &line, QDate today);
    // Why, as a whole sentence. `page`: what the suggestion speaks of.
    [[nodiscard]] static QString suggestion(const RitualSuggestion &idea, const RitualPage &page, QDate today);
    [[nodiscard]] static QString verb(const RitualSuggestion &idea); // on its button
    [[nodiscard]] static QString subtitle(const RitualPage &page, QDate today);
    // What a suggestion's form begins with.
    [[nodiscard]] static Ritual proposed(const RitualSuggestion &idea, QDate today);
};

} // namespace lanai
