#include "core/domain/ritualsuggestions.h"
#include "core/domain/foldedtext.h"
#include "core/domain/textwords.h"
#include <QSet>
#include <algorithm>
#include <array>

namespace lanai {

namespace {

// Parts of words, folded: German runs them together.
constexpr std::array eventWords{
    QLatin1StringView("offsite"),    QLatin1StringView("retreat"),   QLatin1StringView("summit"),
    QLatin1StringView("kickoff"),    QLatin1StringView("allhands"),  QLatin1StringView("workshop"),
    QLatin1StringView("conference"), QLatin1StringView("konferenz"), QLatin1StringView("klausur"),
    QLatin1StringView("tagung"),
};

// Which of them a text has; "off-site" and "off site" are "offsite".
QSet<QString> eventWordsIn(const QString &text)
{
    QString before;
    QSet<QString> found;
    for (const TextWord &word : textWords(text)) {
        for (const QLatin1StringView part : eventWords) {
            if (QString(before + word.folded).contains(part))
                found << part;
        }
        before = word.folded;
    }
    return found;
}

bool lives(const Ritual &ritual)
{
    return !ritual.endedOn.isValid();
}

bool fallsInto(const Ritual &ritual, const WorkEvent &event)
{
    return ritual.next.isValid() && ritual.next >= event.from.addDays(-1) && ritual.next <= event.until.addDays(1);
}

bool goesWith(const Ritual &ritual, const WorkEvent &event)
{
    return eventWordsIn(ritual.tackedOn + u' ' + ritual.title).intersects(eventWordsIn(event.title));
}

void addIdeaFor(const WorkEvent &event, const QList<Ritual> &rituals, QList<RitualSuggestion> &ideas)
{
    const auto there = std::any_of(rituals.cbegin(), rituals.cend(), [&event](const Ritual &ritual) {
        return lives(ritual) && fallsInto(ritual, event);
    });
    if (there)
        return;
    const auto goes = std::find_if(rituals.cbegin(), rituals.cend(), [&event](const Ritual &ritual) {
        return lives(ritual) && !ritual.next.isValid() && goesWith(ritual, event);
    });
    const bool dayMissing = goes != rituals.cend();
    const bool taken = dayMissing && std::any_of(ideas.cbegin(), ideas.cend(), [&goes](const RitualSuggestion &idea) {
                           return idea.ritual == goes->id;
                       });
    if (!taken)
        ideas << RitualSuggestion{dayMissing ? RitualIdea::GiveDay : RitualIdea::AddEvent,
                                  dayMissing ? goes->id : Id(),
                                  event,
                                  {},
                                  {},
                                  Standing::Current};
}

bool shouldStayClose(const Peer &peer)
{
    return peer.standing == Standing::Former ||
           (peer.standing == Standing::Current && peer.interdependence == Interdependence::Strong);
}

} // namespace

bool bringsTogether(const QString &title)
{
    return !eventWordsIn(title).isEmpty();
}

QList<RitualSuggestion> ritualSuggestions(const RitualSuggestionInput &input)
{
    QList<WorkEvent> events = input.events;
    events.removeIf([&input](const WorkEvent &event) {
        return event.until < input.today || event.from > input.today.addDays(ritualEventDays) ||
               !bringsTogether(event.title);
    });
    std::stable_sort(events.begin(), events.end(),
                     [](const WorkEvent &one, const WorkEvent &other) { return one.from < other.from; });
    QList<RitualSuggestion> ideas;
    for (const WorkEvent &event : std::as_const(events))
        addIdeaFor(event, input.rituals, ideas);
    QList<Peer> alone = input.peers;
    alone.removeIf([&input](const Peer &peer) {
        return !shouldStayClose(peer) ||
               std::any_of(input.rituals.cbegin(), input.rituals.cend(),
                           [&peer](const Ritual &ritual) { return lives(ritual) && ritual.peers.contains(peer.id); });
    });
    std::stable_sort(alone.begin(), alone.end(), [](const Peer &one, const Peer &other) {
        const bool former = one.standing == Standing::Former;
        if (former != (other.standing == Standing::Former))
            return former;
        return foldedText(one.name) < foldedText(other.name);
    });
    for (const Peer &peer : std::as_const(alone))
        ideas << RitualSuggestion{RitualIdea::StaysClose, {}, {}, peer.id, peer.name, peer.standing};
    return ideas;
}

} // namespace lanai
