#include "core/domain/linediff.h"
#include <QHash>
#include <algorithm>

namespace lanai {
namespace {

constexpr int deepest = 64; // regions within regions; texts made to be deeper are matched less well, not slower

// Lines [beforeStart, beforeEnd) may be lines [afterStart, afterEnd).
struct Region
{
    qsizetype beforeStart = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterStart = 0;
    qsizetype afterEnd = 0;
    int depth = 0;
};

struct Anchor
{
    qsizetype before = 0;
    qsizetype after = 0;
};

// How often a line stands in a region, and where last.
struct Places
{
    int before = 0;
    int after = 0;
    qsizetype beforeAt = 0;
};

// The longest run of anchors that go up together; they come in the order of `after`.
QList<Anchor> risingAnchors(const QList<Anchor> &anchors)
{
    QList<qsizetype> ends;                         // the anchor that ends the best run of each length
    QList<qsizetype> previous(anchors.size(), -1); // the one before each anchor in its run
    for (qsizetype i = 0; i < anchors.size(); ++i) {
        const auto place = std::lower_bound(ends.cbegin(), ends.cend(), anchors.at(i).before,
                                            [&](qsizetype end, qsizetype at) { return anchors.at(end).before < at; });
        const qsizetype length = place - ends.cbegin();
        if (length > 0)
            previous[i] = ends.at(length - 1);
        if (length == ends.size())
            ends << i;
        else
            ends[length] = i;
    }
    QList<Anchor> rising;
    for (qsizetype at = ends.isEmpty() ? -1 : ends.last(); at >= 0; at = previous.at(at))
        rising << anchors.at(at);
    std::reverse(rising.begin(), rising.end());
    return rising;
}

class LineMatcher
{
public:
    LineMatcher(const QList<QStringView> &before, const QList<QStringView> &after)
        : m_before(numbered(before))
        , m_after(numbered(after))
        , m_matches(after.size(), -1)
    {
    }

    QList<qsizetype> matches()
    {
        m_regions << Region{0, m_before.size(), 0, m_after.size()};
        while (!m_regions.isEmpty())
            match(m_regions.takeLast());
        return m_matches;
    }

private:
    QList<int> numbered(const QList<QStringView> &lines);
    void match(Region region);
    void takeEqualEnds(Region &region);
    [[nodiscard]] QList<Anchor> anchorsIn(const Region &region) const;
    void matchGreedily(const Region &region);

    QHash<QStringView, int> m_numbers; // equal lines have equal numbers
    QList<int> m_before;
    QList<int> m_after;
    QList<qsizetype> m_matches;
    QList<Region> m_regions;
};

QList<int> LineMatcher::numbered(const QList<QStringView> &lines)
{
    QList<int> numbers;
    numbers.reserve(lines.size());
    for (const QStringView line : lines) {
        const auto known = m_numbers.constFind(line);
        if (known != m_numbers.cend()) {
            numbers << *known;
            continue;
        }
        const int number = int(m_numbers.size());
        m_numbers.insert(line, number);
        numbers << number;
    }
    return numbers;
}

void LineMatcher::match(Region region)
{
    takeEqualEnds(region);
    if (region.beforeStart == region.beforeEnd || region.afterStart == region.afterEnd)
        return;
    const QList<Anchor> anchors = region.depth < deepest ? anchorsIn(region) : QList<Anchor>();
    if (anchors.isEmpty()) {
        matchGreedily(region);
        return;
    }
    Region rest = region;
    ++rest.depth;
    for (const Anchor &anchor : anchors) {
        m_matches[anchor.after] = anchor.before;
        m_regions << Region{rest.beforeStart, anchor.before, rest.afterStart, anchor.after, rest.depth};
        rest.beforeStart = anchor.before + 1;
        rest.afterStart = anchor.after + 1;
    }
    m_regions << rest;
}

void LineMatcher::takeEqualEnds(Region &region)
{
    while (region.beforeStart < region.beforeEnd && region.afterStart < region.afterEnd &&
           m_before.at(region.beforeStart) == m_after.at(region.afterStart))
        m_matches[region.afterStart++] = region.beforeStart++;
    while (region.beforeStart < region.beforeEnd && region.afterStart < region.afterEnd &&
           m_before.at(region.beforeEnd - 1) == m_after.at(region.afterEnd - 1))
        m_matches[--region.afterEnd] = --region.beforeEnd;
}

QList<Anchor> LineMatcher::anchorsIn(const Region &region) const
{
    QHash<int, Places> places;
    for (qsizetype i = region.beforeStart; i < region.beforeEnd; ++i) {
        Places &place = places[m_before.at(i)];
        ++place.before;
        place.beforeAt = i;
    }
    for (qsizetype i = region.afterStart; i < region.afterEnd; ++i)
        ++places[m_after.at(i)].after;
    QList<Anchor> anchors;
    for (qsizetype i = region.afterStart; i < region.afterEnd; ++i) {
        const Places place = places.value(m_after.at(i));
        if (place.before == 1 && place.after == 1)
            anchors << Anchor{place.beforeAt, i};
    }
    return risingAnchors(anchors);
}

// Each line is the first equal one that is still free, beyond those taken.
void LineMatcher::matchGreedily(const Region &region)
{
    QHash<int, QList<qsizetype>> free; // descending, so that the first one is the last
    for (qsizetype i = region.beforeEnd - 1; i >= region.beforeStart; --i)
        free[m_before.at(i)] << i;
    qsizetype next = region.beforeStart;
    for (qsizetype i = region.afterStart; i < region.afterEnd; ++i) {
        const auto places = free.find(m_after.at(i));
        if (places == free.end())
            continue;
        while (!places->isEmpty() && places->last() < next)
            places->removeLast();
        if (places->isEmpty())
            continue;
        m_matches[i] = places->takeLast();
        next = m_matches.at(i) + 1;
    }
}

} // namespace

QList<qsizetype> matchedLines(const QList<QStringView> &before, const QList<QStringView> &after)
{
    return LineMatcher(before, after).matches();
}

} // namespace lanai
