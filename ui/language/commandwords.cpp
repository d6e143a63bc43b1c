#include "ui/language/commandwords.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lanai {
namespace {

struct CommandTr
{
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

struct KindWords
{
    QLatin1StringView kind;
    const char *words;
};

using View = QLatin1StringView;

// clang-format off
constexpr std::array known{
    KindWords{View("log"), QT_TRANSLATE_NOOP("CommandWords", "a note logged")},
    KindWords{View("note-edit"), QT_TRANSLATE_NOOP("CommandWords", "a note changed")},
    KindWords{View("note-remove"), QT_TRANSLATE_NOOP("CommandWords", "a note deleted")},
    KindWords{View("inbox-file"), QT_TRANSLATE_NOOP("CommandWords", "a note filed that was written while locked")},
    KindWords{View("inbox-delete"), QT_TRANSLATE_NOOP("CommandWords", "a note deleted that was written while locked")},
    KindWords{View("peer-add"), QT_TRANSLATE_NOOP("CommandWords", "a peer added")},
    KindWords{View("peer-change"), QT_TRANSLATE_NOOP("CommandWords", "a peer changed")},
    KindWords{View("peer-remove"), QT_TRANSLATE_NOOP("CommandWords", "a peer deleted")},
    KindWords{View("peer-snooze"), QT_TRANSLATE_NOOP("CommandWords", "a peer snoozed")},
    KindWords{View("peer-merge"), QT_TRANSLATE_NOOP("CommandWords", "two peers merged")},
    KindWords{View("role-add"), QT_TRANSLATE_NOOP("CommandWords", "an earlier role added")},
    KindWords{View("me-change"), QT_TRANSLATE_NOOP("CommandWords", "your own details changed")},
    KindWords{View("away-add"), QT_TRANSLATE_NOOP("CommandWords", "away weeks added")},
    KindWords{View("away-change"), QT_TRANSLATE_NOOP("CommandWords", "away weeks changed")},
    KindWords{View("away-remove"), QT_TRANSLATE_NOOP("CommandWords", "away weeks removed")},
    KindWords{View("review-pass"), QT_TRANSLATE_NOOP("CommandWords", "a line of the weekly review left as it is")},
    KindWords{View("review-finish"), QT_TRANSLATE_NOOP("CommandWords", "the weekly review finished")},
    KindWords{View("fact-add"), QT_TRANSLATE_NOOP("CommandWords", "a fact added")},
    KindWords{View("fact-change"), QT_TRANSLATE_NOOP("CommandWords", "a fact changed")},
    KindWords{View("fact-remove"), QT_TRANSLATE_NOOP("CommandWords", "a fact deleted")},
    KindWords{View("fact-asked"), QT_TRANSLATE_NOOP("CommandWords", "a fact asked about")},
    KindWords{View("insight-add"), QT_TRANSLATE_NOOP("CommandWords", "an insight added")},
    KindWords{View("insight-change"), QT_TRANSLATE_NOOP("CommandWords", "an insight changed")},
    KindWords{View("insight-remove"), QT_TRANSLATE_NOOP("CommandWords", "an insight deleted")},
    KindWords{View("ritual-add"), QT_TRANSLATE_NOOP("CommandWords", "a ritual added")},
    KindWords{View("ritual-change"), QT_TRANSLATE_NOOP("CommandWords", "a ritual changed")},
    KindWords{View("ritual-remove"), QT_TRANSLATE_NOOP("CommandWords", "a ritual deleted")},
    KindWords{View("ritual-end"), QT_TRANSLATE_NOOP("CommandWords", "a ritual ended")},
    KindWords{View("ritual-go-on"), QT_TRANSLATE_NOOP("CommandWords", "an ended ritual taken up again")},
    KindWords{View("ritual-happened"), QT_TRANSLATE_NOOP("CommandWords", "a ritual that happened")},
    KindWords{View("ritual-forget"), QT_TRANSLATE_NOOP("CommandWords", "a ritual that did not happen after all")},
    KindWords{View("commitment-add"), QT_TRANSLATE_NOOP("CommandWords", "a commitment added")},
    KindWords{View("commitment-change"), QT_TRANSLATE_NOOP("CommandWords", "a commitment changed")},
    KindWords{View("commitment-correct"), QT_TRANSLATE_NOOP("CommandWords", "a due day corrected")},
    KindWords{View("commitment-keep"), QT_TRANSLATE_NOOP("CommandWords", "a commitment kept")},
    KindWords{View("commitment-drop"), QT_TRANSLATE_NOOP("CommandWords", "a commitment dropped")},
    KindWords{View("commitment-reopen"), QT_TRANSLATE_NOOP("CommandWords", "a commitment opened again")},
    KindWords{View("commitment-renegotiate"), QT_TRANSLATE_NOOP("CommandWords", "a commitment agreed anew")},
    KindWords{View("commitment-remove"), QT_TRANSLATE_NOOP("CommandWords", "a commitment deleted")},
    KindWords{View("series-start"), QT_TRANSLATE_NOOP("CommandWords", "a series started")},
    KindWords{View("series-purpose"), QT_TRANSLATE_NOOP("CommandWords", "a series' purpose changed")},
    KindWords{View("series-decide"), QT_TRANSLATE_NOOP("CommandWords", "a series decided about")},
    KindWords{View("meeting-plan"), QT_TRANSLATE_NOOP("CommandWords", "a 1:1 planned")},
    KindWords{View("meeting-skip"), QT_TRANSLATE_NOOP("CommandWords", "a 1:1 skipped")},
    KindWords{View("meetings-settle"), QT_TRANSLATE_NOOP("CommandWords", "several 1:1s moved or skipped")},
    KindWords{View("meeting-move"), QT_TRANSLATE_NOOP("CommandWords", "a 1:1 moved")},
    KindWords{View("meeting-hold"), QT_TRANSLATE_NOOP("CommandWords", "a 1:1 held")},
    KindWords{View("meeting-change"), QT_TRANSLATE_NOOP("CommandWords", "a 1:1 changed")},
    KindWords{View("meeting-pin"), QT_TRANSLATE_NOOP("CommandWords", "a line pinned")},
    KindWords{View("meeting-intend"), QT_TRANSLATE_NOOP("CommandWords", "a practice chosen")},
    KindWords{View("agenda-add"), QT_TRANSLATE_NOOP("CommandWords", "an agenda item added")},
    KindWords{View("agenda-change"), QT_TRANSLATE_NOOP("CommandWords", "an agenda item changed")},
    KindWords{View("agenda-tick"), QT_TRANSLATE_NOOP("CommandWords", "an agenda item ticked")},
    KindWords{View("agenda-remove"), QT_TRANSLATE_NOOP("CommandWords", "an agenda item deleted")},
    KindWords{View("agenda-order"), QT_TRANSLATE_NOOP("CommandWords", "an agenda put in order")},
    KindWords{View("checkin-add"), QT_TRANSLATE_NOOP("CommandWords", "a check-in added")},
    KindWords{View("checkin-change"), QT_TRANSLATE_NOOP("CommandWords", "a check-in changed")},
    KindWords{View("checkin-remove"), QT_TRANSLATE_NOOP("CommandWords", "a check-in deleted")},
    KindWords{View("topic-add"), QT_TRANSLATE_NOOP("CommandWords", "a topic added")},
    KindWords{View("practice-add"), QT_TRANSLATE_NOOP("CommandWords", "a practice added")},
    KindWords{View("topic-change"), QT_TRANSLATE_NOOP("CommandWords", "a topic changed")},
    KindWords{View("topic-remove"), QT_TRANSLATE_NOOP("CommandWords", "a topic removed")},
    KindWords{View("practice-change"), QT_TRANSLATE_NOOP("CommandWords", "a practice changed")},
    KindWords{View("practice-remove"), QT_TRANSLATE_NOOP("CommandWords", "a practice removed")},
    KindWords{View("project-add"), QT_TRANSLATE_NOOP("CommandWords", "a project added")},
    KindWords{View("project-change"), QT_TRANSLATE_NOOP("CommandWords", "a project changed")},
    KindWords{View("project-move"), QT_TRANSLATE_NOOP("CommandWords", "a project moved to another phase")},
    KindWords{View("project-order"), QT_TRANSLATE_NOOP("CommandWords", "projects put in order")},
    KindWords{View("project-note"), QT_TRANSLATE_NOOP("CommandWords", "a project's note changed")},
    KindWords{View("project-abandon"), QT_TRANSLATE_NOOP("CommandWords", "a project abandoned")},
    KindWords{View("project-close"), QT_TRANSLATE_NOOP("CommandWords", "a project closed")},
    KindWords{View("project-remove"), QT_TRANSLATE_NOOP("CommandWords", "a project deleted")},
    KindWords{View("ask-add"), QT_TRANSLATE_NOOP("CommandWords", "a question added")},
    KindWords{View("ask-change"), QT_TRANSLATE_NOOP("CommandWords", "a question changed")},
    KindWords{View("ask-refine"), QT_TRANSLATE_NOOP("CommandWords", "a question worded better")},
    KindWords{View("ask-to"), QT_TRANSLATE_NOOP("CommandWords", "a question asked")},
    KindWords{View("ask-unask"), QT_TRANSLATE_NOOP("CommandWords", "a question not asked of somebody after all")},
    KindWords{View("ask-reply"), QT_TRANSLATE_NOOP("CommandWords", "a reply added")},
    KindWords{View("ask-reply-change"), QT_TRANSLATE_NOOP("CommandWords", "a reply changed")},
    KindWords{View("ask-reply-remove"), QT_TRANSLATE_NOOP("CommandWords", "a reply taken away")},
    KindWords{View("ask-weave"), QT_TRANSLATE_NOOP("CommandWords", "an answer woven")},
    KindWords{View("ask-outcome"), QT_TRANSLATE_NOOP("CommandWords", "what came of an answer noted")},
    KindWords{View("ask-thank"), QT_TRANSLATE_NOOP("CommandWords", "thanks noted")},
    KindWords{View("ask-close"), QT_TRANSLATE_NOOP("CommandWords", "a question closed")},
    KindWords{View("ask-reopen"), QT_TRANSLATE_NOOP("CommandWords", "a question taken up again")},
    KindWords{View("ask-remove"), QT_TRANSLATE_NOOP("CommandWords", "a question deleted")},
    KindWords{View("ask-to-agenda"), QT_TRANSLATE_NOOP("CommandWords", "a question put on an agenda")},
    KindWords{View("ask-to-project"), QT_TRANSLATE_NOOP("CommandWords", "a question made a project")},
    KindWords{View("ask-to-topic"), QT_TRANSLATE_NOOP("CommandWords", "a question given to a circle")},
    KindWords{View("circle-add"), QT_TRANSLATE_NOOP("CommandWords", "a circle added")},
    KindWords{View("circle-change"), QT_TRANSLATE_NOOP("CommandWords", "a circle changed")},
    KindWords{View("circle-start"), QT_TRANSLATE_NOOP("CommandWords", "a circle given a rhythm")},
    KindWords{View("circle-decide"), QT_TRANSLATE_NOOP("CommandWords", "a circle's term decided")},
    KindWords{View("circle-end"), QT_TRANSLATE_NOOP("CommandWords", "a circle ended")},
    KindWords{View("circle-remove"), QT_TRANSLATE_NOOP("CommandWords", "a circle deleted")},
    KindWords{View("circle-session-plan"), QT_TRANSLATE_NOOP("CommandWords", "a circle's session planned")},
    KindWords{View("circle-session-change"), QT_TRANSLATE_NOOP("CommandWords", "a circle's session changed")},
    KindWords{View("circle-session-hold"), QT_TRANSLATE_NOOP("CommandWords", "a circle's session held")},
    KindWords{View("circle-session-skip"), QT_TRANSLATE_NOOP("CommandWords", "a circle's session skipped")},
    KindWords{View("circle-session-remove"), QT_TRANSLATE_NOOP("CommandWords", "a circle's session deleted")},
    KindWords{View("circle-session-topic"), QT_TRANSLATE_NOOP("CommandWords", "a session's topic chosen")},
    KindWords{View("circle-takeaway-add"), QT_TRANSLATE_NOOP("CommandWords", "a takeaway added")},
    KindWords{View("circle-takeaway-change"), QT_TRANSLATE_NOOP("CommandWords", "a takeaway changed")},
    KindWords{View("circle-takeaway-remove"), QT_TRANSLATE_NOOP("CommandWords", "a takeaway taken away")},
    KindWords{View("circle-takeaway-become"), QT_TRANSLATE_NOOP("CommandWords", "a takeaway made a thing of its own")},
    KindWords{View("circle-topic-add"), QT_TRANSLATE_NOOP("CommandWords", "a topic added to a circle")},
    KindWords{View("circle-topic-change"), QT_TRANSLATE_NOOP("CommandWords", "a circle's topic changed")},
    KindWords{View("circle-topic-want"), QT_TRANSLATE_NOOP("CommandWords", "who wants a topic noted")},
    KindWords{View("circle-topic-remove"), QT_TRANSLATE_NOOP("CommandWords", "a circle's topic deleted")},
    KindWords{View("staff-add"), QT_TRANSLATE_NOOP("CommandWords", "a staff meeting added")},
    KindWords{View("staff-change"), QT_TRANSLATE_NOOP("CommandWords", "a staff meeting changed")},
    KindWords{View("staff-remove"), QT_TRANSLATE_NOOP("CommandWords", "a staff meeting deleted")},
    KindWords{View("staff-next"), QT_TRANSLATE_NOOP("CommandWords", "the next staff meeting made")},
    KindWords{View("staff-line"), QT_TRANSLATE_NOOP("CommandWords", "an attendee's line changed")},
    KindWords{View("staff-coming"), QT_TRANSLATE_NOOP("CommandWords", "who comes to a staff meeting changed")},
    KindWords{View("staff-item-add"), QT_TRANSLATE_NOOP("CommandWords", "a staff item added")},
    KindWords{View("staff-item-change"), QT_TRANSLATE_NOOP("CommandWords", "a staff item changed")},
    KindWords{View("staff-item-order"), QT_TRANSLATE_NOOP("CommandWords", "staff items put in order")},
    KindWords{View("staff-item-remove"), QT_TRANSLATE_NOOP("CommandWords", "a staff item deleted")},
    KindWords{View("staff-preview"), QT_TRANSLATE_NOOP("CommandWords", "a reaction noted")},
    KindWords{View("staff-outcome"), QT_TRANSLATE_NOOP("CommandWords", "a staff item's outcome noted")},
    KindWords{View("calendar-import"), QT_TRANSLATE_NOOP("CommandWords", "a calendar imported")},
    KindWords{View("setting-change"), QT_TRANSLATE_NOOP("CommandWords", "a setting changed")},
    KindWords{View("restore"), QT_TRANSLATE_NOOP("CommandWords", "something brought back from the trash")},
    KindWords{View("bring-back"), QT_TRANSLATE_NOOP("CommandWords", "an earlier version brought back")},
    KindWords{View("role-change"), QT_TRANSLATE_NOOP("CommandWords", "an earlier role changed")},
    KindWords{View("role-remove"), QT_TRANSLATE_NOOP("CommandWords", "an earlier role removed")},
    KindWords{View("sheet-choices"), QT_TRANSLATE_NOOP("CommandWords", "what goes on a sheet chosen")},
    KindWords{View("erase"), QT_TRANSLATE_NOOP("CommandWords", "something else erased for good")},
    KindWords{View("repair"), QT_TRANSLATE_NOOP("CommandWords", "the journal repaired")},
    KindWords{View("undo"), QT_TRANSLATE_NOOP("CommandWords", "something taken back")},
};
// clang-format on

} // namespace

QString commandWords(const QString &kind)
{
    const auto found =
        std::find_if(known.cbegin(), known.cend(), [&kind](const KindWords &each) { return each.kind == kind; });
    return found == known.cend() ? kind : CommandTr::tr(found->words);
}

} // namespace lanai
