#include "app/cli/usage.h"
#include <algorithm>
#include <vector>

namespace lanai {
namespace {

// Letters to add, drop or replace to get from one word to the other.
int distance(const QString &from, const QString &to)
{
    std::vector<int> row(static_cast<std::size_t>(to.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<int>(i);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int kept = diagonal + (from.at(i) == to.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({kept, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &known)
{
    const int furthest = std::max(1, static_cast<int>(word.size()) / 3);
    QString best;
    int bestDistance = furthest + 1;
    for (const QString &candidate : known) {
        const int away = distance(word.toLower(), candidate);
        if (away < bestDistance) {
            best = candidate;
            bestDistance = away;
        }
    }
    return best;
}

} // namespace lanai
