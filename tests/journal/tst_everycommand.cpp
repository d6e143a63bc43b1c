// Ctrl+Z after any command: each kind there is in core/journal is done, taken back and done again here, and a kind that
// is missing here fails.
#include "core/journal/asks.h"
#include "core/journal/awayweeks.h"
#include "core/journal/calendars.h"
#include "core/journal/checkins.h"
#include "core/journal/circles.h"
#include "core/journal/duplicates.h"
#include "core/journal/history.h"
#include "core/journal/inbox.h"
#include "core/journal/notes.h"
#include "core/journal/projects.h"
#include "core/journal/promises.h"
#include "core/journal/rituals.h"
#include "core/journal/settings.h"
#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "core/journal/topics.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "core/journal/weeklyreview.h"
#include "core/keys/sealedinbox.h"
#include "tests/journal/circledesk.h"
#include "tests/support/notedraft.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QDirIterator>
#include <QRegularExpression>

using namespace lanai;
using namespace lanai::test;

namespace {

// A journal with one of everything.
struct FullJournal : OpenJournal
{
    FullJournal()
    {
        series = startSeries(dana, "2026-11-19");
        NoteDraft draft;
        draft.peers = {dana};
        draft.body = QStringLiteral(">> me by 3 Dec: send the split\n>> me by 4 Dec: call\n++ swims\n-> hiring plan\n"
                                    "!! wants the number first");
        note = journal->notes().log(draft).value();
        promises = {note.things.at(0).id, note.things.at(1).id};
        fact = note.things.at(2).id;
        insight = note.things.at(4).id;
        next = journal->oneOnOnes().on(dana, day("2026-11-26")).value().id;
        later = journal->oneOnOnes().on(dana, day("2026-12-03")).value().id;
        AgendaItem item;
        item.peerId = dana;
        item.meetingId = next;
        item.text = QStringLiteral("one");
        agenda << journal->oneOnOnes().addAgendaItem(item).value();
        agenda << journal->oneOnOnes().addAgendaItem(item).value();
        StaffMeeting meeting;
        meeting.date = day("2026-12-01");
        meeting.time = QTime(9, 0);
        meeting.zone = "Europe/Berlin";
        meeting.attendees = {{{}, dana, {}, {}, true}};
        staff = journal->staff().add(meeting).value();
        StaffItem budget;
        budget.staffMeetingId = staff;
        budget.title = QStringLiteral("Budget");
        budget.needs = {dana};
        staffItems << journal->staff().addItem(budget).value();
        staffItems << journal->staff().addItem(budget).value();
        Project map;
        map.title = QStringLiteral("A map");
        map.peers = {dana};
        projects << journal->projects().add(map).value();
        map.peers = {priya};
        projects << journal->projects().add(map).value();
        Ask question;
        question.question = QStringLiteral("What did you stop measuring?");
        ask = journal->asks().add(question).value();
        Ritual coffee;
        coffee.title = QStringLiteral("Coffee");
        coffee.peers = {dana};
        ritual = journal->rituals().add(coffee).value();
        circle = heldCircle(*this);
        session = journal->circles().on(circle, day("2026-11-12"))->id;
        nextSession = journal->circles().on(circle, day("2026-11-25"))->id;
        takeaway = journal->circles().page(circle)->past.first().takeaways.first().takeaway.id;
        CircleTopic wish;
        wish.circleId = circle;
        wish.text = QStringLiteral("Letting go");
        wish.wantedBy = {dana};
        circleTopic = journal->circles().addTopic(wish).value();
        checkIn = journal->checkIns().add(trusting(2)).value();
        topic = journal->topics().add({{}, QStringLiteral("Hiring"), 2, TopicTheme::Insight, false}).value();
        practice =
            journal->topics().addPractice({{}, QStringLiteral("Ask twice"), TrustHabit::Listening, false}).value();
        away = journal->awayWeeks().add({{}, day("2026-12-21"), day("2027-01-03"), QStringLiteral("holidays")}).value();
        role = journal->people().addRole({{}, dana, QStringLiteral("CFO"), QStringLiteral("Acme"), {}, {}, {}}).value();
    }

    [[nodiscard]] CheckIn trusting(int trust) const
    {
        CheckIn one;
        one.peerId = dana;
        one.on = day("2026-11-19");
        one.listening.score = one.openMindedness.score = one.vulnerability.score = 3;
        one.trust = trust;
        one.theirWords = QStringLiteral("say it sooner");
        return one;
    }
    [[nodiscard]] Id moved(ProjectPhase phase) const
    {
        const auto done = journal->projects().move(projects.first(), phase, QStringLiteral("straight on"));
        return done ? projects.first() : Id();
    }

    Id series;
    Filed note;
    QList<Id> promises;
    Id fact;
    Id insight;
    Id next;
    Id later;
    QList<Id> agenda;
    Id staff;
    QList<Id> staffItems;
    QList<Id> projects;
    Id ask;
    Id ritual;
    Id circle;
    Id session;
    Id nextSession;
    Id takeaway;
    Id circleTopic;
    Id checkIn;
    Id topic;
    Id practice;
    Id away;
    Id role;
};

// True when it was done.
using Deed = std::function<bool(FullJournal &)>;

struct NamedDeed
{
    const char *name;
    const char *kind;
    Deed before; // what has to be so first; may be empty
    Deed deed;
};

const Deed nothing;

QList<NamedDeed> deedsOfPeople()
{
    return {
        {"a peer added", "peer-add", nothing, [](FullJournal &at) { return !at.addPeer("Zoe").isNull(); }},
        {"a peer changed", "peer-change", nothing,
         [](FullJournal &at) {
             Peer peer = at->people().peer(at.dana).value();
             peer.role = QStringLiteral("CTO");
             return at->people().change(peer).has_value();
         }},
        {"a peer removed", "peer-remove", nothing,
         [](FullJournal &at) { return at->people().remove(at.dana).has_value(); }},
        {"a snooze", "peer-snooze", nothing,
         [](FullJournal &at) { return at->people().snooze(at.dana, day("2026-12-24")).has_value(); }},
        {"two peers merged", "peer-merge", nothing,
         [](FullJournal &at) {
             MergeChoice choice;
             choice.kept = at.priya;
             choice.other = at.dana;
             return at->duplicates().merge(choice).has_value();
         }},
        {"an earlier role added", "role-add", nothing,
         [](FullJournal &at) {
             return at->people().addRole({{}, at.dana, QStringLiteral("COO"), {}, {}, {}, {}}).has_value();
         }},
        {"an earlier role changed", "role-change", nothing,
         [](FullJournal &at) {
             RoleHistory role = at->people().rolesOf(at.dana)->first();
             role.team = QStringLiteral("Treasury");
             return at->people().changeRole(role).has_value();
         }},
        {"an earlier role removed", "role-remove", nothing,
         [](FullJournal &at) { return at->people().removeRole(at.role).has_value(); }},
        {"one's own details", "me-change", nothing,
         [](FullJournal &at) {
             Me me = at->people().me().value();
             me.role = QStringLiteral("CEO");
             return at->people().setMe(me).has_value();
         }},
        {"a fact added", "fact-add", nothing,
         [](FullJournal &at) {
             Fact fact;
             fact.peerId = at.dana;
             fact.text = QStringLiteral("sails");
             return at->people().addFact(fact).has_value();
         }},
        {"a fact changed", "fact-change", nothing,
         [](FullJournal &at) {
             Fact fact = at->people().factsOf(at.dana)->first();
             fact.text = QStringLiteral("climbs");
             return at->people().changeFact(fact).has_value();
         }},
        {"a fact asked about", "fact-asked", nothing,
         [](FullJournal &at) { return at->people().markAsked(at.fact, day("2026-11-19")).has_value(); }},
        {"a fact removed", "fact-remove", nothing,
         [](FullJournal &at) { return at->people().removeFact(at.fact).has_value(); }},
        {"an insight added", "insight-add", nothing,
         [](FullJournal &at) {
             Insight insight;
             insight.peerId = at.dana;
             insight.text = QStringLiteral("mornings");
             return at->people().addInsight(insight).has_value();
         }},
        {"an insight changed", "insight-change", nothing,
         [](FullJournal &at) {
             Insight insight = at->people().insightsOf(at.dana)->first();
             insight.text = QStringLiteral("evenings");
             return at->people().changeInsight(insight).has_value();
         }},
        {"an insight removed", "insight-remove", nothing,
         [](FullJournal &at) { return at->people().removeInsight(at.insight).has_value(); }},
        {"a check-in added", "checkin-add", nothing,
         [](FullJournal &at) {
             at.comeTo("2026-11-20");
             CheckIn one = at.trusting(4);
             one.on = day("2026-11-20");
             one.practiceId = at.practice;
             return at->checkIns().add(one).has_value();
         }},
        {"a check-in changed", "checkin-change", nothing,
         [](FullJournal &at) {
             CheckIn one = at.trusting(4);
             one.id = at.checkIn;
             one.practiceId = at.practice;
             return at->checkIns().change(one).has_value();
         }},
        {"a check-in removed", "checkin-remove", nothing,
         [](FullJournal &at) { return at->checkIns().remove(at.checkIn).has_value(); }},
    };
}

NoteDraft anotherNote(const FullJournal &at)
{
    return noteAbout({at.dana}, "new\n>> me by 5 Dec: send it all\n!! numbers\n?? how");
}

// Something sealed beside the journal, and taken in.
bool takeIn(FullJournal &at)
{
    const QDateTime written(day("2026-11-18"), QTime(17, 20), QTimeZone::utc());
    const auto sealed = SealedInbox(at.scratch.path()).add({newId(7), written, QStringLiteral("walked\n++ sails")});
    return sealed && at->inbox().collect().has_value();
}

QList<NamedDeed> deedsOfNotes()
{
    const Deed kept = [](FullJournal &at) { return at->promises().keep(at.promises.first()).has_value(); };
    return {
        {"a note", "log", nothing, [](FullJournal &at) { return at->notes().log(anotherNote(at)).has_value(); }},
        {"a note edited", "note-edit", nothing,
         [](FullJournal &at) { return at->notes().edit(at.note.entryId, anotherNote(at)).has_value(); }},
        {"a note removed", "note-remove", nothing,
         [](FullJournal &at) { return at->notes().remove(at.note.entryId).has_value(); }},
        {"a note brought back", "restore",
         [](FullJournal &at) { return at->notes().remove(at.note.entryId).has_value(); },
         [](FullJournal &at) { return at->trash().restore(at.note.entryId).has_value(); }},
        {"a version brought back", "bring-back",
         [](FullJournal &at) { return at->notes().edit(at.note.entryId, anotherNote(at)).has_value(); },
         [](FullJournal &at) {
             const auto history = at->trash().history().of(at.note.entryId);
             return at->trash().history().bringBack(at.note.entryId, history->moments.at(1).turn).has_value();
         }},
        {"a waiting note filed", "inbox-file", takeIn,
         [](FullJournal &at) {
             const WaitingNote note = at->inbox().waiting()->first();
             NoteDraft draft = at->inbox().draftOf(note);
             draft.peers = {at.dana};
             return at->inbox().file(note.id, draft).has_value();
         }},
        {"a waiting note deleted", "inbox-delete", takeIn,
         [](FullJournal &at) { return at->inbox().remove(at->inbox().waiting()->first().id).has_value(); }},
        {"a commitment", "commitment-add", nothing,
         [](FullJournal &at) {
             Commitment one;
             one.peerId = at.dana;
             one.text = QStringLiteral("write");
             return at->promises().add(one).has_value();
         }},
        {"a commitment changed", "commitment-change", nothing,
         [](FullJournal &at) {
             Commitment one = at->promises().commitment(at.promises.first()).value();
             one.text = QStringLiteral("write");
             return at->promises().change(one).has_value();
         }},
        {"one kept", "commitment-keep", nothing, kept},
        {"several kept", "commitment-keep", nothing,
         [](FullJournal &at) { return at->promises().keep(at.promises).has_value(); }},
        {"several dropped", "commitment-drop", nothing,
         [](FullJournal &at) { return at->promises().drop(at.promises).has_value(); }},
        {"one opened again", "commitment-reopen", kept,
         [](FullJournal &at) { return at->promises().reopen(at.promises.first()).has_value(); }},
        {"several agreed anew", "commitment-renegotiate", nothing,
         [](FullJournal &at) {
             return at->promises().renegotiate(at.promises, day("2026-12-10"), QStringLiteral("ill")).has_value();
         }},
        {"several corrected", "commitment-correct", nothing,
         [](FullJournal &at) { return at->promises().correctDue(at.promises, day("2026-12-10")).has_value(); }},
        {"several removed", "commitment-remove", nothing,
         [](FullJournal &at) { return at->promises().remove(at.promises).has_value(); }},
        {"a topic", "topic-add", nothing,
         [](FullJournal &at) {
             return at->topics().add({{}, QStringLiteral("Money"), 1, TopicTheme::Insight, false}).has_value();
         }},
        {"a topic changed", "topic-change", nothing,
         [](FullJournal &at) {
             return at->topics().change({at.topic, QStringLiteral("Money"), 1, TopicTheme::Insight, false}).has_value();
         }},
        {"a topic removed", "topic-remove", nothing,
         [](FullJournal &at) { return at->topics().remove(at.topic).has_value(); }},
        {"a practice", "practice-add", nothing,
         [](FullJournal &at) {
             return at->topics().addPractice({{}, QStringLiteral("Wait"), TrustHabit::Listening, false}).has_value();
         }},
        {"a practice changed", "practice-change", nothing,
         [](FullJournal &at) {
             const Practice practice{at.practice, QStringLiteral("Wait"), TrustHabit::Listening, false};
             return at->topics().changePractice(practice).has_value();
         }},
        {"a practice removed", "practice-remove", nothing,
         [](FullJournal &at) { return at->topics().removePractice(at.practice).has_value(); }},
        {"a setting", "setting-change", nothing,
         [](FullJournal &at) { return at->settings().set(setting::lockMinutes, 9).has_value(); }},
        {"a sheet's choices", "sheet-choices", nothing,
         [](FullJournal &at) {
             SheetChoices choices = at->sheets().choices().value();
             choices.options.initials = !choices.options.initials;
             return at->sheets().choose(choices).has_value();
         }},
    };
}

Meeting newMeeting(const FullJournal &at)
{
    Meeting meeting;
    meeting.peerId = at.priya;
    meeting.date = day("2026-11-27");
    meeting.time = QTime(14, 0);
    meeting.zone = "Europe/Berlin";
    meeting.minutes = 30;
    return meeting;
}

QList<NamedDeed> deedsOfMeetings()
{
    const Deed held = [](FullJournal &at) {
        at.comeTo("2026-11-26");
        return at->oneOnOnes().hold(at.next, HeldMeeting{4, 0, {}, QStringLiteral("good"), {}, false}).has_value();
    };
    return {
        {"a series started", "series-start", nothing,
         [](FullJournal &at) { return !at.startSeries(at.priya, "2026-11-20", 2).isNull(); }},
        {"a series' purpose", "series-purpose", nothing,
         [](FullJournal &at) { return at->oneOnOnes().setPurpose(at.series, QStringLiteral("trust")).has_value(); }},
        {"a series decided about", "series-decide", nothing,
         [](FullJournal &at) {
             Decision decision;
             decision.choice = TermDecision::Ended;
             return at->oneOnOnes().decide(at.dana, decision).has_value();
         }},
        {"a 1:1 planned", "meeting-plan", nothing,
         [](FullJournal &at) { return at->oneOnOnes().plan(newMeeting(at)).has_value(); }},
        {"a 1:1 skipped", "meeting-skip", nothing,
         [](FullJournal &at) { return at->oneOnOnes().skip(at.next, QStringLiteral("ill")).has_value(); }},
        {"a 1:1 moved", "meeting-move", nothing,
         [](FullJournal &at) {
             return at->oneOnOnes().move(at.next, day("2026-11-27"), QTime(11, 0), {}, {}).has_value();
         }},
        {"several at once", "meetings-settle", nothing,
         [](FullJournal &at) {
             const QList<MeetingFate> fates{{at.next, MeetingFate::What::Skip, 0},
                                            {at.later, MeetingFate::What::Move, 1}};
             return at->oneOnOnes().settle(fates, QStringLiteral("off-site")).has_value();
         }},
        {"a 1:1 held", "meeting-hold", nothing, held},
        {"a 1:1 changed", "meeting-change", held,
         [](FullJournal &at) {
             Meeting meeting = at->oneOnOnes().on(at.dana, day("2026-11-26")).value();
             meeting.outcome = QStringLiteral("better");
             return at->oneOnOnes().change(meeting).has_value();
         }},
        {"a line pinned", "meeting-pin", held,
         [](FullJournal &at) { return at->oneOnOnes().pin(at.next, QStringLiteral("the recital")).has_value(); }},
        {"a practice chosen", "meeting-intend", nothing,
         [](FullJournal &at) { return at->oneOnOnes().intend(at.next, at.practice).has_value(); }},
        {"an agenda item", "agenda-add", nothing,
         [](FullJournal &at) {
             AgendaItem item;
             item.peerId = at.dana;
             item.meetingId = at.next;
             item.text = QStringLiteral("two");
             return at->oneOnOnes().addAgendaItem(item).has_value();
         }},
        {"one changed", "agenda-change", nothing,
         [](FullJournal &at) {
             AgendaItem item = at->oneOnOnes().agendaOf(at.next)->last();
             item.text = QStringLiteral("two");
             return at->oneOnOnes().changeAgendaItem(item).has_value();
         }},
        {"one ticked", "agenda-tick", nothing,
         [](FullJournal &at) { return at->oneOnOnes().tickAgendaItem(at.agenda.first(), true).has_value(); }},
        {"one removed", "agenda-remove", nothing,
         [](FullJournal &at) { return at->oneOnOnes().removeAgendaItem(at.agenda.first()).has_value(); }},
        {"an agenda in another order", "agenda-order", nothing,
         [](FullJournal &at) {
             QList<Id> ids;
             const QList<AgendaItem> agenda = at->oneOnOnes().agendaOf(at.next).value();
             for (const AgendaItem &item : agenda)
                 ids.prepend(item.id);
             return at->oneOnOnes().orderAgenda(at.next, ids).has_value();
         }},
        {"away weeks", "away-add", nothing,
         [](FullJournal &at) {
             const AwayWeek away{{}, day("2026-11-23"), day("2026-11-29"), QStringLiteral("off")};
             return at->awayWeeks().add(away, AwayChoice::Skip).has_value();
         }},
        {"away weeks changed", "away-change", nothing,
         [](FullJournal &at) {
             const AwayWeek away{at.away, day("2026-12-14"), day("2027-01-03"), QStringLiteral("off")};
             return at->awayWeeks().change(away, AwayChoice::Skip).has_value();
         }},
        {"away weeks removed", "away-remove", nothing,
         [](FullJournal &at) { return at->awayWeeks().remove(at.away).has_value(); }},
        {"a line of the review left", "review-pass", nothing,
         [](FullJournal &at) {
             return at->weeklyReviews().pass(ReviewPart::Commitment, at.promises.first()).has_value();
         }},
        {"the review finished", "review-finish", nothing,
         [](FullJournal &at) { return at->weeklyReviews().finish().has_value(); }},
        {"a snooze in the review", "peer-snooze", nothing,
         [](FullJournal &at) { return at->weeklyReviews().snooze(at.priya, day("2026-12-24")).has_value(); }},
        {"a 1:1 planned in the review", "meeting-plan", nothing,
         [](FullJournal &at) { return at->weeklyReviews().plan(newMeeting(at)).has_value(); }},
        {"a calendar imported", "calendar-import", nothing,
         [](FullJournal &at) {
             CalendarOffer offer;
             offer.meeting = newId(1);
             offer.peer = at.priya;
             offer.uid = QStringLiteral("one");
             const QDateTime start(day("2026-11-24"), QTime(9, 0), QTimeZone::utc());
             offer.time = {{}, start, day("2026-11-24"), QTime(10, 0), "Europe/Berlin", 30, false};
             return at->calendars().take({offer}).has_value();
         }},
    };
}

QList<NamedDeed> deedsOfWork()
{
    const Deed delivering = [](FullJournal &at) { return !at.moved(ProjectPhase::Deliver).isNull(); };
    return {
        {"a staff meeting", "staff-add", nothing,
         [](FullJournal &at) {
             StaffMeeting meeting;
             meeting.date = day("2026-12-08");
             meeting.time = QTime(9, 0);
             meeting.zone = "Europe/Berlin";
             return at->staff().add(meeting).has_value();
         }},
        {"one moved", "staff-change", nothing,
         [](FullJournal &at) {
             StaffMeeting meeting = at->staff().meeting(at.staff).value();
             meeting.date = day("2026-12-08");
             return at->staff().change(meeting).has_value();
         }},
        {"one removed", "staff-remove", nothing,
         [](FullJournal &at) { return at->staff().remove(at.staff).has_value(); }},
        {"a line for somebody in the room", "staff-line", nothing,
         [](FullJournal &at) {
             const Id attendee = at->staff().meeting(at.staff)->attendees.first().id;
             return at->staff().setLine(at.staff, attendee, QStringLiteral("thank them")).has_value();
         }},
        {"who comes", "staff-coming", nothing,
         [](FullJournal &at) {
             const Id attendee = at->staff().meeting(at.staff)->attendees.first().id;
             return at->staff().setComing(at.staff, attendee, false).has_value();
         }},
        {"an item", "staff-item-add", nothing,
         [](FullJournal &at) {
             StaffItem item;
             item.staffMeetingId = at.staff;
             item.title = QStringLiteral("Plan");
             item.needs = {at.priya};
             return at->staff().addItem(item).has_value();
         }},
        {"an item changed", "staff-item-change", nothing,
         [](FullJournal &at) {
             StaffItem item = at->staff().itemsOf(at.staff)->first();
             item.title = QStringLiteral("Plan");
             return at->staff().changeItem(item).has_value();
         }},
        {"items in another order", "staff-item-order", nothing,
         [](FullJournal &at) {
             return at->staff().orderItems(at.staff, {at.staffItems.last(), at.staffItems.first()}).has_value();
         }},
        {"an item removed", "staff-item-remove", nothing,
         [](FullJournal &at) { return at->staff().removeItem(at.staffItems.first()).has_value(); }},
        {"a reaction", "staff-preview", nothing,
         [](FullJournal &at) {
             at.comeTo("2026-11-26");
             Preview preview;
             preview.itemId = at.staffItems.first();
             preview.peerId = at.dana;
             preview.on = day("2026-11-26");
             return at->staff().addPreview(preview).has_value();
         }},
        {"an item deferred", "staff-outcome", nothing,
         [](FullJournal &at) {
             return at->staff().decide(at.staffItems.first(), ItemOutcome::Deferred, {}).has_value();
         }},
        {"a project", "project-add", nothing,
         [](FullJournal &at) {
             Project map;
             map.title = QStringLiteral("Another map");
             map.peers = {at.priya};
             return at->projects().add(map).has_value();
         }},
        {"a project changed", "project-change", nothing,
         [](FullJournal &at) {
             Project project = at->projects().project(at.projects.first()).value();
             project.title = QStringLiteral("Two maps");
             project.peers = {at.dana, at.priya};
             return at->projects().change(project).has_value();
         }},
        {"a project moved", "project-move", nothing, delivering},
        {"projects in another order", "project-order", nothing,
         [](FullJournal &at) { return at->projects().place(at.projects.last(), 0).has_value(); }},
        {"a project's note", "project-note", nothing,
         [](FullJournal &at) {
             return at->projects()
                 .note(at.projects.first(), ProjectPhase::Idea, ProjectNoteKind::Note, QStringLiteral("paper"))
                 .has_value();
         }},
        {"a project abandoned", "project-abandon", nothing,
         [](FullJournal &at) {
             return at->projects().abandon(at.projects.first(), QStringLiteral("time")).has_value();
         }},
        {"a project closed", "project-close", delivering,
         [](FullJournal &at) {
             Debrief debrief;
             debrief.answers = {{at.dana, InsightFacet::Thinking, QStringLiteral("draws first")}};
             debrief.differently = QStringLiteral("sooner");
             return at->projects().close(at.projects.first(), debrief).has_value();
         }},
        {"a project removed", "project-remove", nothing,
         [](FullJournal &at) { return at->projects().remove(at.projects.first()).has_value(); }},
        {"a ritual", "ritual-add", nothing,
         [](FullJournal &at) {
             Ritual ritual;
             ritual.title = QStringLiteral("Walk");
             ritual.peers = {at.priya};
             return at->rituals().add(ritual).has_value();
         }},
        {"a ritual changed", "ritual-change", nothing,
         [](FullJournal &at) {
             Ritual ritual = at->rituals().ritual(at.ritual).value();
             ritual.title = QStringLiteral("Walk");
             return at->rituals().change(ritual).has_value();
         }},
        {"a ritual ended", "ritual-end", nothing,
         [](FullJournal &at) { return at->rituals().end(at.ritual).has_value(); }},
        {"a ritual taken up again", "ritual-go-on",
         [](FullJournal &at) { return at->rituals().end(at.ritual).has_value(); },
         [](FullJournal &at) { return at->rituals().goOn(at.ritual).has_value(); }},
        {"a ritual that happened", "ritual-happened", nothing,
         [](FullJournal &at) { return at->rituals().happened(at.ritual, {}).has_value(); }},
        {"a ritual that didn't", "ritual-forget",
         [](FullJournal &at) { return at->rituals().happened(at.ritual, {}).has_value(); },
         [](FullJournal &at) { return at->rituals().forget(at.ritual, day("2026-11-19")).has_value(); }},
        {"a ritual removed", "ritual-remove", nothing,
         [](FullJournal &at) { return at->rituals().remove(at.ritual).has_value(); }},
    };
}

bool asked(FullJournal &at)
{
    return at->asks().ask(at.ask, {at.dana, at.priya}, {}, AskWay::Meeting).has_value();
}

bool answered(FullJournal &at)
{
    AskReply reply;
    reply.peerId = at.dana;
    reply.words = QStringLiteral("Queue length.");
    return at->asks().reply(at.ask, reply).has_value();
}

bool askedAndAnswered(FullJournal &at)
{
    return asked(at) && answered(at);
}

bool woven(FullJournal &at)
{
    const Id reply = at->asks().get(at.ask)->replies.first().id;
    return at->asks().weave(at.ask, {{{}, QStringLiteral("Keep a slower copy."), reply}}).has_value();
}

bool askedToWoven(FullJournal &at)
{
    return askedAndAnswered(at) && woven(at);
}

QList<NamedDeed> deedsOfAsks()
{
    return {
        {"a question", "ask-add", nothing,
         [](FullJournal &at) {
             Ask ask;
             ask.question = QStringLiteral("Who reads a review?");
             return at->asks().add(ask).has_value();
         }},
        {"a question changed", "ask-change", asked,
         [](FullJournal &at) {
             Ask ask = at->asks().get(at.ask).value();
             ask.privacy = Privacy::SheetSafe;
             ask.tags = {QStringLiteral("metrics")};
             return at->asks().change(ask).has_value();
         }},
        {"better words", "ask-refine", asked,
         [](FullJournal &at) {
             return at->asks().refine(at.ask, QStringLiteral("What, and who noticed?"), {}).has_value();
         }},
        {"a question asked", "ask-to", nothing, asked},
        {"a question taken back", "ask-unask", asked,
         [](FullJournal &at) {
             return at->asks().unask(at.ask, at->asks().get(at.ask)->recipients.first().id).has_value();
         }},
        {"a reply", "ask-reply", asked, answered},
        {"a reply changed", "ask-reply-change", askedAndAnswered,
         [](FullJournal &at) {
             AskReply reply = at->asks().get(at.ask)->replies.first();
             reply.words = QStringLiteral("Daily queue length.");
             return at->asks().changeReply(at.ask, reply).has_value();
         }},
        {"a reply taken away", "ask-reply-remove", askedToWoven,
         [](FullJournal &at) {
             return at->asks().removeReply(at.ask, at->asks().get(at.ask)->replies.first().id).has_value();
         }},
        {"a woven answer", "ask-weave", askedAndAnswered, woven},
        {"an outcome", "ask-outcome", askedToWoven,
         [](FullJournal &at) {
             return at->asks().outcome(at.ask, QStringLiteral("Halved them"), QStringLiteral("Quietly")).has_value();
         }},
        {"thanks", "ask-thank", askedToWoven,
         [](FullJournal &at) {
             return at->asks().thank(at.ask, {at->asks().get(at.ask)->recipients.first().id}).has_value();
         }},
        {"a question closed", "ask-close", nothing,
         [](FullJournal &at) { return at->asks().close(at.ask).has_value(); }},
        {"a question taken up again", "ask-reopen",
         [](FullJournal &at) { return at->asks().close(at.ask).has_value(); },
         [](FullJournal &at) { return at->asks().reopen(at.ask).has_value(); }},
        {"a question removed", "ask-remove", askedToWoven,
         [](FullJournal &at) { return at->asks().remove(at.ask).has_value(); }},
        {"a question on an agenda", "ask-to-agenda", nothing,
         [](FullJournal &at) { return at->asks().toAgenda(at.ask, at.dana).has_value(); }},
        {"a question made a project", "ask-to-project", nothing,
         [](FullJournal &at) { return at->asks().toProject(at.ask, {at.priya}).has_value(); }},
        {"a question given to a circle", "ask-to-topic", nothing,
         [](FullJournal &at) { return at->asks().toTopic(at.ask, at.circle).has_value(); }},
    };
}

QList<NamedDeed> deedsOfCircles()
{
    return {
        {"a circle", "circle-add", nothing,
         [](FullJournal &at) {
             Circle circle = newCircle(at);
             circle.name = QStringLiteral("Pricing");
             return at->circles().add(circle).has_value();
         }},
        {"a circle changed", "circle-change", nothing,
         [](FullJournal &at) {
             Circle circle = at->circles().get(at.circle).value();
             circle.members = {at.priya};
             return at->circles().change(circle).has_value();
         }},
        {"a circle ended", "circle-end", nothing,
         [](FullJournal &at) { return at->circles().end(at.circle, QStringLiteral("done")).has_value(); }},
        {"a circle removed", "circle-remove", nothing,
         [](FullJournal &at) { return at->circles().remove(at.circle).has_value(); }},
        {"a circle's rhythm", "circle-start",
         [](FullJournal &at) {
             Circle circle = newCircle(at);
             circle.name = QStringLiteral("Pricing");
             return at->circles().add(circle).has_value();
         },
         [](FullJournal &at) {
             const Id pricing = at->circles().find(QStringLiteral("Pricing")).value().id;
             return at->circles().start(pricing, everyFourWeeks()).has_value();
         }},
        {"a circle's term decided about", "circle-decide", nothing,
         [](FullJournal &at) {
             Decision change;
             change.choice = TermDecision::Changed;
             change.schedule = everyFourWeeks().schedule;
             change.schedule->rhythm = Rhythm::everyWeeks(2, Qt::Monday);
             return at->circles().decide(at.circle, change).has_value();
         }},
        {"a session planned", "circle-session-plan", nothing,
         [](FullJournal &at) { return at->circles().plan(plainSession(at.circle, "2026-11-27")).has_value(); }},
        {"a session prepared", "circle-session-change", nothing,
         [](FullJournal &at) {
             CircleSession session = at->circles().session(at.nextSession).value();
             session.opening = QStringLiteral("one word");
             return at->circles().change(session).has_value();
         }},
        {"a session skipped", "circle-session-skip", nothing,
         [](FullJournal &at) { return at->circles().skip(at.nextSession, QStringLiteral("away")).has_value(); }},
        {"a session held", "circle-session-hold",
         [](FullJournal &at) { return at->circles().plan(plainSession(at.circle, "2026-11-18")).has_value(); },
         [](FullJournal &at) {
             HeldSession held;
             held.attended = {at.dana, at.priya};
             held.topic = QStringLiteral("letting go");
             held.takeaways = {takenFrom(at.priya, "give it away")};
             return at->circles().hold(at->circles().on(at.circle, day("2026-11-18"))->id, held).has_value();
         }},
        {"a session removed", "circle-session-remove", nothing,
         [](FullJournal &at) { return at->circles().remove(at->circles().session(at.session).value()).has_value(); }},
        {"a session's topic", "circle-session-topic", nothing,
         [](FullJournal &at) { return at->circles().choose(at.nextSession, at.circleTopic).has_value(); }},
        {"a takeaway", "circle-takeaway-add", nothing,
         [](FullJournal &at) {
             CircleTakeaway takeaway = takenFrom(at.dana, "one more");
             takeaway.sessionId = at.session;
             return at->circles().addTakeaway(takeaway).has_value();
         }},
        {"a takeaway changed", "circle-takeaway-change", nothing,
         [](FullJournal &at) {
             CircleTakeaway takeaway = takenFrom(at.dana, "one less");
             takeaway.id = at.takeaway;
             return at->circles().change(takeaway).has_value();
         }},
        {"a takeaway removed", "circle-takeaway-remove", nothing,
         [](FullJournal &at) { return at->circles().removeTakeaway(at.takeaway).has_value(); }},
        {"a takeaway that became an insight", "circle-takeaway-become", nothing,
         [](FullJournal &at) { return at->circles().become(at.takeaway, TakeawayAs()).has_value(); }},
        {"a topic of a circle", "circle-topic-add", nothing,
         [](FullJournal &at) {
             CircleTopic topic;
             topic.circleId = at.circle;
             topic.text = QStringLiteral("Board packs");
             return at->circles().addTopic(topic).has_value();
         }},
        {"a topic of a circle changed", "circle-topic-change", nothing,
         [](FullJournal &at) {
             CircleTopic topic = at->circles().page(at.circle)->topics.first().topic;
             topic.text = QStringLiteral("Letting people go");
             return at->circles().change(topic).has_value();
         }},
        {"a topic wanted", "circle-topic-want", nothing,
         [](FullJournal &at) { return at->circles().want(at.circleTopic, at.priya).has_value(); }},
        {"a topic of a circle removed", "circle-topic-remove", nothing,
         [](FullJournal &at) { return at->circles().removeTopic(at.circleTopic).has_value(); }},
    };
}

QList<NamedDeed> allDeeds()
{
    return deedsOfPeople() + deedsOfNotes() + deedsOfMeetings() + deedsOfWork() + deedsOfCircles() + deedsOfAsks();
}

// Nobody commands these, or they are how a journal begins.
const QStringList &notUndone()
{
    static const QStringList kinds{
        QStringLiteral("erase"),         // for good, and says so before
        QStringLiteral("trash-empty"),   // 30 days were the time to think about it
        QStringLiteral("repair"),        // it would break the file again
        QStringLiteral("staff-next"),    // time makes it, and would make it again
        QStringLiteral("inbox-collect"), // what was sealed waits in the journal from now on
        QStringLiteral("sample"),        QStringLiteral("starter-sets"),
        QStringLiteral("undo"), // taken back by its own id: "Do it again"
    };
    return kinds;
}

// Every kind that a command in core/journal is given.
QStringList kindsInTheSources()
{
    static const QRegularExpression given(
        QStringLiteral("(?:command|upkeep|become|close|each|changeAgendas)\\(\\s*QStringLiteral\\(\"([a-z-]+)\"\\)|"
                       "(?:facts|insights)\\(\\), QStringLiteral\\(\"([a-z-]+)\"\\)"));
    QStringList kinds;
    QDirIterator files(qEnvironmentVariable("LANAI_SOURCE") + QStringLiteral("/core/journal"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto found = given.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            kinds << match.captured(match.captured(1).isEmpty() ? 2 : 1);
        }
    }
    kinds.removeDuplicates();
    return kinds;
}

} // namespace

class TstEveryCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsTakenBackAndDoneAgain_data()
    {
        QTest::addColumn<NamedDeed>("named");
        for (const NamedDeed &named : allDeeds())
            QTest::newRow(named.name) << named;
    }
    void itIsTakenBackAndDoneAgain()
    {
        QFETCH(const NamedDeed, named);
        FullJournal at;
        QVERIFY(!named.before || named.before(at));
        const QStringList before = at.rows();
        QVERIFY(named.deed(at));
        QCOMPARE(at->lastCommand()->kind, QLatin1StringView(named.kind));
        const QStringList after = at.rows();
        QVERIFY(after != before);
        const auto undone = at->undo();
        VERIFY_OK(undone);
        QCOMPARE(at.rows(), before);
        VERIFY_OK(at->undo(undone->id));
        QCOMPARE(at.rows(), after);
    }
    void noKindIsLeftOut()
    {
        QStringList covered = notUndone();
        for (const NamedDeed &named : allDeeds())
            covered << QLatin1StringView(named.kind);
        const QStringList all = kindsInTheSources();
        QVERIFY2(all.size() > 75, qPrintable(QString::number(all.size())));
        for (const QString &kind : all)
            QVERIFY2(covered.contains(kind), qPrintable(kind));
    }
};

LANAI_TEST(TstEveryCommand, tst_everycommand)
#include "tst_everycommand.moc"
