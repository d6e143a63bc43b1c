#include "ui/language/thingwords.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lanai {
namespace {

struct FieldTr
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

struct FieldWords
{
    QLatin1StringView field;
    const char *words;
};

using View = QLatin1StringView;

// clang-format off
constexpr std::array knownFields{
    FieldWords{View("kind"), QT_TRANSLATE_NOOP("FieldWords", "Kind")},
    FieldWords{View("day"), QT_TRANSLATE_NOOP("FieldWords", "Day")},
    FieldWords{View("body"), QT_TRANSLATE_NOOP("FieldWords", "Text")},
    FieldWords{View("privacy"), QT_TRANSLATE_NOOP("FieldWords", "Privacy")},
    FieldWords{View("tags"), QT_TRANSLATE_NOOP("FieldWords", "Tags")},
    FieldWords{View("meeting"), QT_TRANSLATE_NOOP("FieldWords", "1:1")},
    FieldWords{View("about"), QT_TRANSLATE_NOOP("FieldWords", "About")},
    FieldWords{View("present"), QT_TRANSLATE_NOOP("FieldWords", "With")},
    FieldWords{View("mentioned"), QT_TRANSLATE_NOOP("FieldWords", "Mentions")},
    FieldWords{View("name"), QT_TRANSLATE_NOOP("FieldWords", "Name")},
    FieldWords{View("preferred_name"), QT_TRANSLATE_NOOP("FieldWords", "Called")},
    FieldWords{View("pronouns"), QT_TRANSLATE_NOOP("FieldWords", "Pronouns")},
    FieldWords{View("role"), QT_TRANSLATE_NOOP("FieldWords", "Role")},
    FieldWords{View("organisation"), QT_TRANSLATE_NOOP("FieldWords", "Organisation")},
    FieldWords{View("team"), QT_TRANSLATE_NOOP("FieldWords", "Team")},
    FieldWords{View("email"), QT_TRANSLATE_NOOP("FieldWords", "E-mail")},
    FieldWords{View("phone"), QT_TRANSLATE_NOOP("FieldWords", "Phone")},
    FieldWords{View("links"), QT_TRANSLATE_NOOP("FieldWords", "Links")},
    FieldWords{View("time_zone"), QT_TRANSLATE_NOOP("FieldWords", "Time zone")},
    FieldWords{View("birthday"), QT_TRANSLATE_NOOP("FieldWords", "Birthday")},
    FieldWords{View("photo"), QT_TRANSLATE_NOOP("FieldWords", "Photo")},
    FieldWords{View("interdependence"), QT_TRANSLATE_NOOP("FieldWords", "Interdependence")},
    FieldWords{View("standing"), QT_TRANSLATE_NOOP("FieldWords", "Standing")},
    FieldWords{View("how_we_met"), QT_TRANSLATE_NOOP("FieldWords", "How we met")},
    FieldWords{View("snooze_until"), QT_TRANSLATE_NOOP("FieldWords", "Snoozed until")},
    FieldWords{View("role_history"), QT_TRANSLATE_NOOP("FieldWords", "Earlier roles")},
    FieldWords{View("peer"), QT_TRANSLATE_NOOP("FieldWords", "Peer")},
    FieldWords{View("category"), QT_TRANSLATE_NOOP("FieldWords", "Category")},
    FieldWords{View("label"), QT_TRANSLATE_NOOP("FieldWords", "Title")},
    FieldWords{View("text"), QT_TRANSLATE_NOOP("FieldWords", "Text")},
    FieldWords{View("learnt_on"), QT_TRANSLATE_NOOP("FieldWords", "Learnt on")},
    FieldWords{View("learnt_where"), QT_TRANSLATE_NOOP("FieldWords", "Learnt where")},
    FieldWords{View("comes_round"), QT_TRANSLATE_NOOP("FieldWords", "Comes round")},
    FieldWords{View("ask_on"), QT_TRANSLATE_NOOP("FieldWords", "Ask on")},
    FieldWords{View("asked_on"), QT_TRANSLATE_NOOP("FieldWords", "Asked on")},
    FieldWords{View("confirmed_on"), QT_TRANSLATE_NOOP("FieldWords", "Still true on")},
    FieldWords{View("facet"), QT_TRANSLATE_NOOP("FieldWords", "Facet")},
    FieldWords{View("project"), QT_TRANSLATE_NOOP("FieldWords", "Project")},
    FieldWords{View("purpose"), QT_TRANSLATE_NOOP("FieldWords", "Purpose")},
    FieldWords{View("at_time"), QT_TRANSLATE_NOOP("FieldWords", "Time")},
    FieldWords{View("zone"), QT_TRANSLATE_NOOP("FieldWords", "Time zone")},
    FieldWords{View("minutes"), QT_TRANSLATE_NOOP("FieldWords", "Minutes")},
    FieldWords{View("mode"), QT_TRANSLATE_NOOP("FieldWords", "How")},
    FieldWords{View("state"), QT_TRANSLATE_NOOP("FieldWords", "State")},
    FieldWords{View("moved_from"), QT_TRANSLATE_NOOP("FieldWords", "Moved from")},
    FieldWords{View("why"), QT_TRANSLATE_NOOP("FieldWords", "Why")},
    FieldWords{View("actual_minutes"), QT_TRANSLATE_NOOP("FieldWords", "Minutes it took")},
    FieldWords{View("worth"), QT_TRANSLATE_NOOP("FieldWords", "Worth")},
    FieldWords{View("outcome"), QT_TRANSLATE_NOOP("FieldWords", "Outcome")},
    FieldWords{View("remember"), QT_TRANSLATE_NOOP("FieldWords", "To remember")},
    FieldWords{View("practice"), QT_TRANSLATE_NOOP("FieldWords", "Practice")},
    FieldWords{View("intention_result"), QT_TRANSLATE_NOOP("FieldWords", "Intention")},
    FieldWords{View("mostly_status"), QT_TRANSLATE_NOOP("FieldWords", "Mostly status")},
    FieldWords{View("trust_level"), QT_TRANSLATE_NOOP("FieldWords", "Trust level")},
    FieldWords{View("source"), QT_TRANSLATE_NOOP("FieldWords", "Comes from")},
    FieldWords{View("done"), QT_TRANSLATE_NOOP("FieldWords", "Talked about")},
    FieldWords{View("side"), QT_TRANSLATE_NOOP("FieldWords", "Whose")},
    FieldWords{View("made_on"), QT_TRANSLATE_NOOP("FieldWords", "Made on")},
    FieldWords{View("due"), QT_TRANSLATE_NOOP("FieldWords", "Due")},
    FieldWords{View("due_doubtful"), QT_TRANSLATE_NOOP("FieldWords", "Date in doubt")},
    FieldWords{View("closed_on"), QT_TRANSLATE_NOOP("FieldWords", "Closed on")},
    FieldWords{View("renegotiation"), QT_TRANSLATE_NOOP("FieldWords", "Agreed anew")},
    FieldWords{View("question"), QT_TRANSLATE_NOOP("FieldWords", "Question")},
    FieldWords{View("context"), QT_TRANSLATE_NOOP("FieldWords", "Context")},
    FieldWords{View("closes_on"), QT_TRANSLATE_NOOP("FieldWords", "Closes on")},
    FieldWords{View("title"), QT_TRANSLATE_NOOP("FieldWords", "Title")},
    FieldWords{View("every_weeks"), QT_TRANSLATE_NOOP("FieldWords", "Every so many weeks")},
    FieldWords{View("rhythm_day"), QT_TRANSLATE_NOOP("FieldWords", "Day of its rhythm")},
    FieldWords{View("attendee"), QT_TRANSLATE_NOOP("FieldWords", "In the room")},
    FieldWords{View("sought"), QT_TRANSLATE_NOOP("FieldWords", "Sought")},
    FieldWords{View("decision"), QT_TRANSLATE_NOOP("FieldWords", "Decision")},
    FieldWords{View("outcome_text"), QT_TRANSLATE_NOOP("FieldWords", "What came of it")},
    FieldWords{View("staff_need"), QT_TRANSLATE_NOOP("FieldWords", "Needs")},
    FieldWords{View("on_day"), QT_TRANSLATE_NOOP("FieldWords", "On")},
    FieldWords{View("reaction"), QT_TRANSLATE_NOOP("FieldWords", "Reaction")},
    FieldWords{View("words"), QT_TRANSLATE_NOOP("FieldWords", "Their words")},
    FieldWords{View("changed"), QT_TRANSLATE_NOOP("FieldWords", "What would change it")},
    FieldWords{View("theme"), QT_TRANSLATE_NOOP("FieldWords", "Theme")},
    FieldWords{View("habit"), QT_TRANSLATE_NOOP("FieldWords", "Habit")},
    FieldWords{View("from_day"), QT_TRANSLATE_NOOP("FieldWords", "From")},
    FieldWords{View("until_day"), QT_TRANSLATE_NOOP("FieldWords", "Until")},
    FieldWords{View("reason"), QT_TRANSLATE_NOOP("FieldWords", "Reason")},
    FieldWords{View("why_kind"), QT_TRANSLATE_NOOP("FieldWords", "Why")},
    FieldWords{View("hope"), QT_TRANSLATE_NOOP("FieldWords", "Hope")},
    FieldWords{View("phase"), QT_TRANSLATE_NOOP("FieldWords", "Phase")},
    FieldWords{View("start_day"), QT_TRANSLATE_NOOP("FieldWords", "Begun")},
    FieldWords{View("ended_on"), QT_TRANSLATE_NOOP("FieldWords", "Ended")},
    FieldWords{View("ended_why"), QT_TRANSLATE_NOOP("FieldWords", "Why it ended")},
    FieldWords{View("differently"), QT_TRANSLATE_NOOP("FieldWords", "What to do differently")},
    FieldWords{View("another"), QT_TRANSLATE_NOOP("FieldWords", "Another one")},
    FieldWords{View("project_peer"), QT_TRANSLATE_NOOP("FieldWords", "With")},
    FieldWords{View("project_step"), QT_TRANSLATE_NOOP("FieldWords", "Steps")},
    FieldWords{View("project_note"), QT_TRANSLATE_NOOP("FieldWords", "Notes")},
    FieldWords{View("listening"), QT_TRANSLATE_NOOP("FieldWords", "Listening")},
    FieldWords{View("listening_fact"), QT_TRANSLATE_NOOP("FieldWords", "Listening, a fact")},
    FieldWords{View("openness"), QT_TRANSLATE_NOOP("FieldWords", "Open-mindedness")},
    FieldWords{View("openness_fact"), QT_TRANSLATE_NOOP("FieldWords", "Open-mindedness, a fact")},
    FieldWords{View("vulnerability"), QT_TRANSLATE_NOOP("FieldWords", "Vulnerability")},
    FieldWords{View("vulnerability_fact"), QT_TRANSLATE_NOOP("FieldWords", "Vulnerability, a fact")},
    FieldWords{View("trust"), QT_TRANSLATE_NOOP("FieldWords", "Trust")},
    FieldWords{View("told"), QT_TRANSLATE_NOOP("FieldWords", "Told them")},
    FieldWords{View("asked"), QT_TRANSLATE_NOOP("FieldWords", "Asked them")},
    FieldWords{View("rating"), QT_TRANSLATE_NOOP("FieldWords", "Their rating")},
    FieldWords{View("easier"), QT_TRANSLATE_NOOP("FieldWords", "Easier to work with")},
    FieldWords{View("tacked_on"), QT_TRANSLATE_NOOP("FieldWords", "Tacked on to")},
    FieldWords{View("every"), QT_TRANSLATE_NOOP("FieldWords", "Rhythm")},
    FieldWords{View("weeks"), QT_TRANSLATE_NOOP("FieldWords", "Weeks")},
    FieldWords{View("next_day"), QT_TRANSLATE_NOOP("FieldWords", "Next")},
    FieldWords{View("ritual_peer"), QT_TRANSLATE_NOOP("FieldWords", "With")},
    FieldWords{View("ritual_time"), QT_TRANSLATE_NOOP("FieldWords", "Happened on")},
    FieldWords{View("did"), QT_TRANSLATE_NOOP("FieldWords", "What I did")},
    FieldWords{View("did_on"), QT_TRANSLATE_NOOP("FieldWords", "Done on")},
    FieldWords{View("went"), QT_TRANSLATE_NOOP("FieldWords", "How it went")},
    FieldWords{View("went_on"), QT_TRANSLATE_NOOP("FieldWords", "Told on")},
    FieldWords{View("answered_on"), QT_TRANSLATE_NOOP("FieldWords", "Woven on")},
    FieldWords{View("thanked_on"), QT_TRANSLATE_NOOP("FieldWords", "Thanked on")},
    FieldWords{View("covered_on"), QT_TRANSLATE_NOOP("FieldWords", "Covered on")},
    FieldWords{View("way"), QT_TRANSLATE_NOOP("FieldWords", "How")},
    FieldWords{View("ask_wording"), QT_TRANSLATE_NOOP("FieldWords", "Earlier wordings")},
    FieldWords{View("ask_recipient"), QT_TRANSLATE_NOOP("FieldWords", "Asked of")},
    FieldWords{View("ask_reply"), QT_TRANSLATE_NOOP("FieldWords", "Replies")},
    FieldWords{View("ask_thread"), QT_TRANSLATE_NOOP("FieldWords", "Woven answer")},
    FieldWords{View("principles"), QT_TRANSLATE_NOOP("FieldWords", "Values")},
    FieldWords{View("part"), QT_TRANSLATE_NOOP("FieldWords", "My part")},
    FieldWords{View("talks_in"), QT_TRANSLATE_NOOP("FieldWords", "Talks in")},
    FieldWords{View("link"), QT_TRANSLATE_NOOP("FieldWords", "Link")},
    FieldWords{View("rule"), QT_TRANSLATE_NOOP("FieldWords", "Confidentiality")},
    FieldWords{View("circle"), QT_TRANSLATE_NOOP("FieldWords", "Circle")},
    FieldWords{View("circle_member"), QT_TRANSLATE_NOOP("FieldWords", "Members")},
    FieldWords{View("circle_term"), QT_TRANSLATE_NOOP("FieldWords", "Terms")},
    FieldWords{View("circle_attendance"), QT_TRANSLATE_NOOP("FieldWords", "Who was there")},
    FieldWords{View("circle_takeaway"), QT_TRANSLATE_NOOP("FieldWords", "Takeaways")},
    FieldWords{View("circle_vote"), QT_TRANSLATE_NOOP("FieldWords", "Wanted by")},
    FieldWords{View("host"), QT_TRANSLATE_NOOP("FieldWords", "Host")},
    FieldWords{View("hosted_by_me"), QT_TRANSLATE_NOOP("FieldWords", "Hosted by me")},
    FieldWords{View("topic"), QT_TRANSLATE_NOOP("FieldWords", "Topic")},
    FieldWords{View("opening"), QT_TRANSLATE_NOOP("FieldWords", "Opening round")},
    FieldWords{View("questions"), QT_TRANSLATE_NOOP("FieldWords", "Questions")},
    FieldWords{View("closing"), QT_TRANSLATE_NOOP("FieldWords", "Closing round")},
    FieldWords{View("notes"), QT_TRANSLATE_NOOP("FieldWords", "Notes")},
    FieldWords{View("became"), QT_TRANSLATE_NOOP("FieldWords", "Became")},
};

constexpr std::array knownKinds{
    FieldWords{View("peer"), QT_TRANSLATE_NOOP("FieldWords", "Peer")},
    FieldWords{View("role"), QT_TRANSLATE_NOOP("FieldWords", "Earlier role")},
    FieldWords{View("entry"), QT_TRANSLATE_NOOP("FieldWords", "Note")},
    FieldWords{View("fact"), QT_TRANSLATE_NOOP("FieldWords", "Fact")},
    FieldWords{View("insight"), QT_TRANSLATE_NOOP("FieldWords", "How they work")},
    FieldWords{View("series"), QT_TRANSLATE_NOOP("FieldWords", "Series")},
    FieldWords{View("meeting"), QT_TRANSLATE_NOOP("FieldWords", "1:1")},
    FieldWords{View("agenda-item"), QT_TRANSLATE_NOOP("FieldWords", "Agenda item")},
    FieldWords{View("commitment"), QT_TRANSLATE_NOOP("FieldWords", "Commitment")},
    FieldWords{View("ask"), QT_TRANSLATE_NOOP("FieldWords", "Ask")},
    FieldWords{View("topic"), QT_TRANSLATE_NOOP("FieldWords", "Topic")},
    FieldWords{View("practice"), QT_TRANSLATE_NOOP("FieldWords", "Practice")},
    FieldWords{View("staff-meeting"), QT_TRANSLATE_NOOP("FieldWords", "Staff meeting")},
    FieldWords{View("staff-item"), QT_TRANSLATE_NOOP("FieldWords", "Staff item")},
    FieldWords{View("preview"), QT_TRANSLATE_NOOP("FieldWords", "Reaction")},
    FieldWords{View("away-week"), QT_TRANSLATE_NOOP("FieldWords", "Away weeks")},
    FieldWords{View("project"), QT_TRANSLATE_NOOP("FieldWords", "Project")},
    FieldWords{View("check-in"), QT_TRANSLATE_NOOP("FieldWords", "Check-in")},
    FieldWords{View("ritual"), QT_TRANSLATE_NOOP("FieldWords", "Ritual")},
    FieldWords{View("circle"), QT_TRANSLATE_NOOP("FieldWords", "Circle")},
    FieldWords{View("session"), QT_TRANSLATE_NOOP("FieldWords", "Circle session")},
    FieldWords{View("circle-topic"), QT_TRANSLATE_NOOP("FieldWords", "Circle topic")},
    FieldWords{View("takeaway"), QT_TRANSLATE_NOOP("FieldWords", "Takeaway")},
};
// clang-format on

template<class Known>
QString said(const Known &fields, const QString &word)
{
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(), [&word](const FieldWords &each) { return each.field == word; });
    return found == fields.cend() ? word : FieldTr::tr(found->words);
}

} // namespace

QString fieldWords(const QString &field)
{
    return said(knownFields, field);
}

QString thingKindWords(const QString &kind)
{
    return said(knownKinds, kind);
}

} // namespace lanai
