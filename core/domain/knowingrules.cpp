#include "core/domain/knowingrules.h"
#include "core/domain/datedfact.h"
#include "core/domain/foldedtext.h"
#include "core/domain/textwords.h"
#include <algorithm>
#include <array>

namespace lanai {

namespace {

constexpr qsizetype shortestTelling = 4; // letters: names and things, not "and"
constexpr qsizetype longestLooked = 20'000;

// Words of four letters and more that are in any note, folded.
constexpr std::array smallWords{
    QLatin1StringView("about"),  QLatin1StringView("aber"),    QLatin1StringView("after"),
    QLatin1StringView("again"),  QLatin1StringView("also"),    QLatin1StringView("always"),
    QLatin1StringView("auch"),   QLatin1StringView("because"), QLatin1StringView("been"),
    QLatin1StringView("before"), QLatin1StringView("dass"),    QLatin1StringView("dont"),
    QLatin1StringView("eine"),   QLatin1StringView("einen"),   QLatin1StringView("einer"),
    QLatin1StringView("every"),  QLatin1StringView("first"),   QLatin1StringView("from"),
    QLatin1StringView("haben"),  QLatin1StringView("have"),    QLatin1StringView("here"),
    QLatin1StringView("immer"),  QLatin1StringView("into"),    QLatin1StringView("just"),
    QLatin1StringView("keeps"),  QLatin1StringView("last"),    QLatin1StringView("like"),
    QLatin1StringView("likes"),  QLatin1StringView("made"),    QLatin1StringView("make"),
    QLatin1StringView("more"),   QLatin1StringView("much"),    QLatin1StringView("never"),
    QLatin1StringView("nicht"),  QLatin1StringView("nothing"), QLatin1StringView("oder"),
    QLatin1StringView("once"),   QLatin1StringView("only"),    QLatin1StringView("other"),
    QLatin1StringView("over"),   QLatin1StringView("people"),  QLatin1StringView("sehr"),
    QLatin1StringView("seit"),   QLatin1StringView("should"),  QLatin1StringView("sind"),
    QLatin1StringView("some"),   QLatin1StringView("takes"),   QLatin1StringView("than"),
    QLatin1StringView("that"),   QLatin1StringView("their"),   QLatin1StringView("them"),
    QLatin1StringView("then"),   QLatin1StringView("there"),   QLatin1StringView("they"),
    QLatin1StringView("this"),   QLatin1StringView("time"),    QLatin1StringView("very"),
    QLatin1StringView("wants"),  QLatin1StringView("week"),    QLatin1StringView("wenn"),
    QLatin1StringView("were"),   QLatin1StringView("what"),    QLatin1StringView("when"),
    QLatin1StringView("where"),  QLatin1StringView("which"),   QLatin1StringView("while"),
    QLatin1StringView("will"),   QLatin1StringView("wird"),    QLatin1StringView("with"),
    QLatin1StringView("would"),  QLatin1StringView("year"),    QLatin1StringView("years"),
};

NeededFact neededFor(const Fact &fact, QDate meetingDay)
{
    if (const QDate on = datedNear(fact, meetingDay); on.isValid())
        return {fact, FactNeed::Dated, on};
    if (fact.askedOn.isValid() || (fact.askOn.isValid() && fact.askOn > meetingDay))
        return {fact, FactNeed::Known, {}};
    return {fact, fact.askOn.isValid() ? FactNeed::AskNow : FactNeed::Unasked, {}};
}

bool helpsBefore(const NeededFact &one, const NeededFact &other, QDate meetingDay)
{
    if (one.need != other.need)
        return one.need < other.need;
    switch (one.need) {
    case FactNeed::Dated:
        return std::abs(one.on.daysTo(meetingDay)) < std::abs(other.on.daysTo(meetingDay));
    case FactNeed::AskNow:
        return one.fact.askOn < other.fact.askOn;
    case FactNeed::Unasked:
        return one.fact.learntOn > other.fact.learntOn;
    case FactNeed::Known:
        break;
    }
    return one.fact.category < other.fact.category;
}

int facetPlace(InsightFacet facet)
{
    constexpr std::array inOrder{InsightFacet::Strain, InsightFacet::Values, InsightFacet::Communication,
                                 InsightFacet::Thinking};
    return int(std::find(inOrder.begin(), inOrder.end(), facet) - inOrder.begin());
}

// True where a word of the text begins so.
bool anyWordBegins(const QString &folded, const QString &with)
{
    for (qsizetype at = folded.indexOf(with); at >= 0; at = folded.indexOf(with, at + 1)) {
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

QList<NeededFact> factsByNeed(const QList<Fact> &facts, QDate meetingDay)
{
    QList<NeededFact> needed;
    for (const Fact &fact : facts)
        needed << neededFor(fact, meetingDay);
    std::stable_sort(needed.begin(), needed.end(), [meetingDay](const NeededFact &one, const NeededFact &other) {
        return helpsBefore(one, other, meetingDay);
    });
    return needed;
}

QList<Insight> insightsByNeed(QList<Insight> insights)
{
    std::stable_sort(insights.begin(), insights.end(), [](const Insight &one, const Insight &other) {
        return facetPlace(one.facet) < facetPlace(other.facet);
    });
    return insights;
}

bool mayHaveChanged(QDate learntOn, QDate confirmedOn, QDate today)
{
    const QDate since = confirmedOn.isValid() && confirmedOn > learntOn ? confirmedOn : learntOn;
    return since.isValid() && since.addYears(1) <= today;
}

QStringList tellingWords(const QString &fact, const QString &peerName)
{
    QStringList names;
    for (const TextWord &word : textWords(peerName))
        names << word.folded;
    QStringList telling;
    for (const TextWord &word : textWords(fact)) {
        const bool isSmall = word.folded.size() < shortestTelling || isDigits(word.folded) ||
                             std::find(smallWords.begin(), smallWords.end(), word.folded) != smallWords.end();
        if (!isSmall && !names.contains(word.folded) && !telling.contains(word.folded))
            telling << word.folded;
    }
    return telling;
}

bool neverMentionedSince(const Fact &fact, const QString &peerName, const QList<Entry> &notes, QDate today)
{
    if (fact.askedOn.isValid() || !fact.learntOn.isValid() || (fact.askOn.isValid() && fact.askOn > today))
        return false;
    const QStringList telling = tellingWords(fact.text, peerName);
    if (telling.isEmpty())
        return false;
    bool any = false;
    for (const Entry &note : notes) {
        if (note.date <= fact.learntOn || note.id == fact.entryId)
            continue;
        any = true;
        const QString folded = foldedText(QStringView(note.body).left(longestLooked));
        if (std::any_of(telling.cbegin(), telling.cend(),
                        [&folded](const QString &word) { return anyWordBegins(folded, word); }))
            return false;
    }
    return any;
}

} // namespace lanai
