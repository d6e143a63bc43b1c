// The words that a search found, marked in the text they stand in.
#pragma once
#include "core/domain/searchquery.h"
#include "core/domain/textrange.h"

namespace lanai {

struct MarkedText
{
    QString text;
    QList<TextRange> marks; // in order, apart from one another; counted in `text`

    friend bool operator==(const MarkedText &, const MarkedText &) = default;
};

// Words are compared as the search index does: case and accents don't matter, whole words unless a beginning is looked
// for, and any stretch of a script without spaces.
class SearchMarker
{
public:
    // Of the terms that must match.
    explicit SearchMarker(const QList<SearchTerm> &terms);

    // The whole text.
    [[nodiscard]] MarkedText marked(const QString &text) const;

    // About `length` UTF-16 units of the text, where most of the different terms stand together: one line, "…" where
    // something is cut off. The text's beginning when no term stands in it.
    [[nodiscard]] MarkedText snippet(const QString &text, qsizetype length) const;

    [[nodiscard]] bool matches(const QString &text) const { return !find(text, 1).isEmpty(); }

private:
    struct Needle
    {
        QStringList words; // folded; never empty
        bool isPrefix = false;
    };
    struct Match
    {
        TextRange range;
        qsizetype needle = 0;
    };
    [[nodiscard]] QList<Match> find(QStringView text, qsizetype most) const;
    [[nodiscard]] TextRange matchAt(QStringView text, TextRange word, const Needle &needle) const;
    [[nodiscard]] qsizetype bestStart(const QList<Match> &matches, qsizetype length) const;
    [[nodiscard]] bool mayBegin(QChar letter) const;

    QList<Needle> m_needles;
    QString m_initials; // ASCII letters and digits that a needle begins with, in both cases
};

} // namespace lanai
