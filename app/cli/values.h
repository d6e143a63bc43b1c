// Typed values out of the words of a command line.
#pragma once
#include "app/cli/arguments.h"
#include "core/domain/enumtext.h"
#include "core/domain/recurringdate.h"
#include <optional>

namespace lanai {

// A day as a person writes it ("2026-12-03", "3 Dec", "Fri", "in 2 weeks"), counted from `today`. UnreadableDate.
[[nodiscard]] Result<QDate> dayFrom(const QString &words, QDate today);

// The day that `option` names, or `otherwise` when it isn't given.
[[nodiscard]] Result<QDate> dayOption(const Arguments &arguments, const QString &option, QDate today, QDate otherwise);

// A date that comes round: "2026-12-03", "12-03", "3 Dec". Empty words are none. UnreadableDate.
[[nodiscard]] Result<RecurringDate> recurringFrom(const QString &words, QDate today);

// A whole number from `lowest` to `highest`, or `otherwise` when the option isn't given. OutOfRange for the rest.
[[nodiscard]] Result<int> numberOption(const Arguments &arguments, const QString &option, int lowest, int highest,
                                       int otherwise);

// One of an enum's words; none when the option isn't given. UnknownValue lists the words there are.
template<class E>
[[nodiscard]] Result<std::optional<E>> choiceOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<E>();
    return fromWord<E>(arguments.value(option), QStringLiteral("--") + option).map([](E value) {
        return std::optional<E>(value);
    });
}

// "strong|moderate|light", for help.
template<class E>
[[nodiscard]] QString choicesOf()
{
    return wordsOf<E>().join(u'|');
}

} // namespace lanai
