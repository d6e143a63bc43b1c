// What was asked, in the language of SQLite's full-text index. Only letters, digits and their marks get into it, each
// word in quotes, so nothing that a person types is taken for an operator.
#pragma once
#include "core/domain/searchquery.h"

namespace lanai {

struct SearchExpression
{
    QString match;    // all that must stand there, less what must not; empty when no word must
    QString unwanted; // what must not stand there, when there is no word that must; else empty
};

[[nodiscard]] SearchExpression searchExpression(const QList<SearchTerm> &terms);

} // namespace lanai
