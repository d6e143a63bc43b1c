// Stable words for enum values: what the journal stores, what the command line takes, what JSON says.
// Never translated and never changed once released; the window's words are made in ui/.
#pragma once
#include "core/domain/result.h"
#include <QString>
#include <QStringList>
#include <array>

namespace lanai {

template<class E>
struct EnumWord
{
    E value;
    QLatin1StringView word;
};

// Specialised beside each enum: static constexpr std::array words{EnumWord<E>{...}, ...};
template<class E>
struct EnumWords;

template<class E>
[[nodiscard]] QString wordFor(E value)
{
    for (const auto &entry : EnumWords<E>::words) {
        if (entry.value == value)
            return entry.word;
    }
    return {};
}

template<class E>
[[nodiscard]] QStringList wordsOf()
{
    QStringList all;
    for (const auto &entry : EnumWords<E>::words)
        all << entry.word;
    return all;
}

// UnknownValue names `what`, the word given and the words there are.
template<class E>
[[nodiscard]] Result<E> fromWord(const QString &word, const QString &what)
{
    for (const auto &entry : EnumWords<E>::words) {
        if (word.compare(entry.word, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return fail(ErrorCode::UnknownValue, QStringList{what, word} + wordsOf<E>());
}

} // namespace lanai
