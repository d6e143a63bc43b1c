#include "app/cli/usage.h"
#include <algorithm>
#include <vector>

namespace lanai {
namespace {

// Letters to add, drop, replace or swap with the next to get from one word to the other.
int distance(const QString &from, const QString &to)
{
    const auto cell = [](qsizetype index) { return static_cast<std::size_t>(index); };
    std::vector<std::vector<int>> steps(cell(from.size() + 1), std::vector<int>(cell(to.size() + 1)));
    for (qsizetype i = 0; i <= from.size(); ++i) {
        for (qsizetype j = 0; j <= to.size(); ++j) {
            int &here = steps[cell(i)][cell(j)];
            if (i == 0 || j == 0) {
                here = static_cast<int>(i + j);
                continue;
            }
            const bool same = from.at(i - 1) == to.at(j - 1);
            here = std::min({steps[cell(i - 1)][cell(j)] + 1, steps[cell(i)][cell(j - 1)] + 1,
                             steps[cell(i - 1)][cell(j - 1)] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && from.at(i - 1) == to.at(j - 2) && from.at(i - 2) == to.at(j - 1);
            if (swapped)
                here = std::min(here, steps[cell(i - 2)][cell(j - 2)] + 1);
        }
    }
    return steps.back().back();
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
