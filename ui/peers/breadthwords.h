// The sentences of the breadth of one's contacts: gentle, nobody is rated.
#pragma once
#include "core/journal/breadthpage.h"
#include <QCoreApplication>

namespace lanai {

class BreadthWords
{
    Q_DECLARE_TR_FUNCTIONS(BreadthWords)

public:
    [[nodiscard]] static QString name(Nearness nearness);    // "The inner circle"
    [[nodiscard]] static QString meaning(Nearness nearness); // "Spoken with six times or more in a quarter"
    // "Four people you really speak with; three in name only."
    [[nodiscard]] static QString subtitle(const BreadthPage &page);
    [[nodiscard]] static QString often(const BreadthRow &row);               // "9 times in a quarter"
    [[nodiscard]] static QString last(const BreadthRow &row, QDate today);   // "last 8 days ago"
    [[nodiscard]] static QString on(const BreadthRow &row);                  // "on Alignment, pricing and hiring"
    [[nodiscard]] static QString why(const BreadthRow &row);                 // of the advice; empty: none
    [[nodiscard]] static QString verb(BreadthAdvice advice);                 // on its button
    [[nodiscard]] static QString spoken(const BreadthRow &row, QDate today); // all of the row
};

} // namespace lanai
