// What a single word may mean in a date, in all languages that are read at once.
#pragma once
#include "core/domain/datewords.h"
#include "core/domain/textrange.h"
#include <QHash>

namespace lanai {

// A word of one language may mean two things: "in 2 weeks", "2 in May"; "morgen".
struct DateMeaning
{
    int weekday = 0; // 1–7, Monday first; 0: none
    int month = 0;   // 1–12; 0: none
    int count = 0;   // 1–12, written out; 0: none
    bool today = false;
    bool tomorrow = false;
    bool next = false;
    bool coming = false;
    bool in = false;
    bool day = false;
    bool week = false;
    bool monthAhead = false;
    bool filler = false;
    bool of = false;
    bool verb = false; // another word when it is written in lower case
    bool by = false;
    bool endOfMonth = false; // begins a phrase for it
};

struct DateWord
{
    QString folded; // without a closing dot; a sign that belongs to no word is one of its own
    TextRange range;
    DateMeaning meaning;
    bool lowerCase = false;
};

class DateVocabulary
{
public:
    explicit DateVocabulary(const QList<DateWords> &languages);

    // The words of `text` in order, without commas. Linear in the text.
    [[nodiscard]] QList<DateWord> wordsIn(QStringView text) const;

    [[nodiscard]] DateMeaning meaningOf(QStringView word) const;
    // 1–31 for "3", "03", "3rd", "3."; 0 for anything else.
    [[nodiscard]] int dayNumber(const DateWord &word) const;
    // 0–9999 for "10" and "ten"; -1 for anything else.
    [[nodiscard]] int count(const DateWord &word) const;
    [[nodiscard]] bool isEndOfMonth(const QList<DateWord> &words) const;
    // Words that join names, for splitNames().
    [[nodiscard]] QStringList joiners() const { return m_joiners; }

private:
    void learn(const DateWords &words);
    void learnEach(const QStringList &words, bool DateMeaning::*what);
    template<std::size_t size>
    void learnNumbered(const std::array<QStringList, size> &words, int DateMeaning::*what);

    QHash<QString, DateMeaning> m_meanings;
    QStringList m_endOfMonth;
    QStringList m_ordinals;
    QStringList m_joiners;
};

} // namespace lanai
