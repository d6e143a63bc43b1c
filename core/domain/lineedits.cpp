#include "core/domain/lineedits.h"

namespace lanai {
namespace {

constexpr qsizetype mostPairs = 10'000;
constexpr double alike = 0.3; // from which on a line is taken for the edit of another

using LetterPairs = QList<quint32>; // of neighbouring letters, sorted

// The beginning tells enough.
LetterPairs letterPairs(QStringView line)
{
    constexpr qsizetype beginning = 256;
    LetterPairs pairs;
    for (qsizetype i = 1; i < std::min(line.size(), beginning); ++i)
        pairs << (quint32(line.at(i - 1).toLower().unicode()) << 16 | line.at(i).toLower().unicode());
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

// From 0 to 1: the share of letter pairs that both have.
double likeness(const LetterPairs &a, const LetterPairs &b)
{
    qsizetype common = 0;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a.at(i) == b.at(j)) {
            ++common;
            ++i;
            ++j;
        } else if (a.at(i) < b.at(j)) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * double(common) / double(std::max<qsizetype>(1, a.size() + b.size()));
}

class Weights
{
public:
    Weights(const QList<MarkedLine> &before, const QList<MarkedLine> &after)
        : m_before(before)
        , m_after(after)
    {
        for (const MarkedLine &line : before)
            m_pairsBefore << letterPairs(line.text);
        for (const MarkedLine &line : after)
            m_pairsAfter << letterPairs(line.text);
    }

    // 0 where one can't be the edit of the other.
    [[nodiscard]] double at(qsizetype before, qsizetype after) const
    {
        if (m_before.at(before).kind != m_after.at(after).kind)
            return 0;
        const double share = likeness(m_pairsBefore.at(before), m_pairsAfter.at(after));
        return share >= alike ? share : 0;
    }

private:
    const QList<MarkedLine> &m_before;
    const QList<MarkedLine> &m_after;
    QList<LetterPairs> m_pairsBefore;
    QList<LetterPairs> m_pairsAfter;
};

QList<LineEdit> inStep(qsizetype count, const Weights &weights)
{
    QList<LineEdit> edits;
    for (qsizetype i = 0; i < count; ++i) {
        if (weights.at(i, i) > 0)
            edits << LineEdit{i, i};
    }
    return edits;
}

QList<LineEdit> likest(qsizetype beforeCount, qsizetype afterCount, const Weights &weights)
{
    const qsizetype width = afterCount + 1;
    QList<double> best((beforeCount + 1) * width, 0); // sum of weights from here on
    for (qsizetype i = beforeCount - 1; i >= 0; --i) {
        for (qsizetype j = afterCount - 1; j >= 0; --j) {
            const double paired = best.at((i + 1) * width + j + 1) + weights.at(i, j);
            best[i * width + j] = std::max({best.at((i + 1) * width + j), best.at(i * width + j + 1), paired});
        }
    }
    QList<LineEdit> edits;
    for (qsizetype i = 0, j = 0; i < beforeCount && j < afterCount;) {
        const double here = best.at(i * width + j);
        if (here == best.at((i + 1) * width + j))
            ++i;
        else if (here == best.at(i * width + j + 1))
            ++j;
        else
            edits << LineEdit{i++, j++};
    }
    return edits;
}

} // namespace

QList<LineEdit> editedLines(const QList<MarkedLine> &before, const QList<MarkedLine> &after)
{
    if (before.isEmpty() || after.isEmpty())
        return {};
    if (before.size() == 1 && after.size() == 1)
        return before.first().kind == after.first().kind ? QList<LineEdit>{{0, 0}} : QList<LineEdit>();
    const Weights weights(before, after);
    if (before.size() * after.size() > mostPairs)
        return inStep(std::min(before.size(), after.size()), weights);
    return likest(before.size(), after.size(), weights);
}

} // namespace lanai
