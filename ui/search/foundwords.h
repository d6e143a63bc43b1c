// A hit in words: what it is, whose and when, its sign, and where it leads.
#pragma once
#include "core/journal/search.h"
#include "ui/shell/place.h"
#include <QCoreApplication>

namespace lanai {

class FoundWords
{
    Q_DECLARE_TR_FUNCTIONS(FoundWords)

public:
    [[nodiscard]] static QString title(const SearchHit &hit);              // "1:1 with Tomás", "Commitment from Tomás"
    [[nodiscard]] static QString aside(const SearchHit &hit, QDate today); // "Wed 11 Nov", "due Wed 25 Nov"
    // The line below: its text with the words found; of a sealed thing only that it is sealed.
    [[nodiscard]] static MarkedText line(const SearchHit &hit, QDate today);
    [[nodiscard]] static QString icon(const SearchHit &hit);
    [[nodiscard]] static Place place(const SearchHit &hit);
    [[nodiscard]] static QString kind(FoundKind kind); // "Fact"

private:
    [[nodiscard]] static QString people(const SearchHit &hit);
    [[nodiscard]] static QString entryTitle(const SearchHit &hit);
    [[nodiscard]] static MarkedText aboutPeer(const SearchHit &hit, QDate today);
};

} // namespace lanai
