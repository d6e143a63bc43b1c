#include "core/journal/samplesource.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QDir>
#include <QTemporaryDir>

using namespace lanai;
using namespace lanai::test;

namespace {

// A whole sample in a few lines, to be broken one line at a time.
class Sources
{
public:
    Sources()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("notes"));
        write("people.txt", people);
        write("series.txt", series);
        write("staff.txt", staff);
        write("afterwards.txt", afterwards);
        write("rituals.txt", rituals);
        write("projects.txt", projects);
        write("checkins.txt", checkins);
        write("circles.txt", circles);
        write("asks.txt", asks);
        write("notes/2026-11-12-dana.md", note);
    }
    void write(const char *file, const QByteArray &text) const
    {
        QFile out(m_folder.filePath(QString::fromLatin1(file)));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    void remove(const char *file) const { QFile::remove(m_folder.filePath(QString::fromLatin1(file))); }
    [[nodiscard]] Result<SampleJournal> read(QDate on = today()) const
    {
        return readSample(on, "Europe/Berlin", m_folder.path());
    }

    static inline const QByteArray people = "# who\n"
                                            "me: Maya Lindqvist\n"
                                            "role: CPO\n"
                                            "initials: ML\n"
                                            "peer day: thu\n"
                                            "reports day: tue\n"
                                            "minutes a week: 360\n"
                                            "meetings a day: 3\n"
                                            "open series: 9\n"
                                            "\n"
                                            "away: 2026-07-13 | 2026-07-26 | Island\n"
                                            "\n"
                                            "peer: Dana Whitfield\n"
                                            "role: VP Engineering\n"
                                            "organisation: Alderwick\n"
                                            "interdependence: strong\n"
                                            "birthday: 03-14\n"
                                            "tags: platform, reliability\n"
                                            "before: Director | Alderwick | - | 2023-02-01 | 2025-09-30\n"
                                            "fact: 2026-11-06 | music | - | Recital on {{2026-11-14|d MMM}}\n"
                                            "  in town | her mail | - | 2026-11-14 | sheet-safe\n"
                                            "insight: 2026-10-29 | communication | Reads first.\n";
    static inline const QByteArray series = "series: Dana\n"
                                            "purpose: One story\n"
                                            "\n"
                                            "term: 2026-06-19 | 2026-09-17\n"
                                            "meets: weekly | thu | 10:00 | 45\n"
                                            "decided: renewed | 2026-09-10 | It works.\n"
                                            "held: 2026-06-25\n"
                                            "\n"
                                            "term: 2026-09-18 | 2026-12-17\n"
                                            "meets: weekly | thu | 10:00 | 45\n"
                                            "held: 2026-11-05, 2026-11-12\n"
                                            "planned: 2026-11-19\n"
                                            "skipped: 2026-10-22 | Outage\n"
                                            "moved: 2026-11-26 | 2026-11-27 | Holiday\n"
                                            "remember: 2026-11-19 | Ask about the water.\n"
                                            "practice: 2026-11-27 | Pause.\n"
                                            "agenda: 2026-11-19 | 3 | carried-over | Hiring\n";
    static inline const QByteArray checkins = "checkins: Dana\n"
                                              "entered: 2026-10-05 | 3 | 4 | 3 | 2\n"
                                              "entered: 2026-11-09 | 4 | 4 | 4 | 3\n"
                                              "listening: 2026-11-09 | Let her finish\n"
                                              "told: 2026-10-05, 2026-11-09\n"
                                              "asked: 2026-11-09 | 4 | Better.\n"
                                              "easier: 2026-11-09 | Say no sooner\n"
                                              "practice: 2026-11-09 | Pause.\n";
    static inline const QByteArray circles = "circle: New managers\n"
                                             "purpose: Say it aloud\n"
                                             "part: member\n"
                                             "members: Dana\n"
                                             "channel: #first-year | https://chat.example\n"
                                             "confidentiality: Nothing leaves\n"
                                             "topic: Your own boss | Dana\n"
                                             "\n"
                                             "term: 2026-11-02 | 2027-01-31\n"
                                             "meets: 2w | mon | 16:30 | 60\n"
                                             "\n"
                                             "session: 2026-11-02 | held | Dana | Leading friends\n"
                                             "attended: Dana\n"
                                             "opening: Who stopped?\n"
                                             "questions: What changed? / What now?\n"
                                             "closing: One word\n"
                                             "takeaway: - | Say it on the first day | promotion, friends\n"
                                             "\n"
                                             "session: 2026-11-16 | skipped | me | -\n"
                                             "why: Nobody was in\n";
    static inline const QByteArray asks = "ask: What did you stop measuring?\n"
                                          "from note: yes\n"
                                          "context: We report 61.\n"
                                          "tags: metrics, planning\n"
                                          "wording: 2026-11-06 | Too many? | Asks for a story\n"
                                          "asked: 2026-11-06 | Dana | meeting | 2026-11-19\n"
                                          "circle: 2026-11-11 | New managers\n"
                                          "closes: 2026-12-04\n"
                                          "reply: 2026-11-10 | Dana | other | Queue length.\n"
                                          "thread: Dana | Keep a slower copy.\n"
                                          "thread: - | Few noticed.\n"
                                          "woven: 2026-11-17\n"
                                          "did: 2026-11-17 | Halved them.\n"
                                          "went: 2026-11-18 | Quietly.\n"
                                          "thanked: 2026-11-18 | Dana\n"
                                          "closed: 2026-11-18\n";
    static inline const QByteArray staff = "meeting: 2026-11-16\n"
                                           "title: Exec staff\n"
                                           "at: 09:00\n"
                                           "weeks: 1\n"
                                           "guest: Birgit, CEO\n"
                                           "coming: Dana | Reads first\n"
                                           "\n"
                                           "item: Cut line\n"
                                           "seeks: decide | Five above\n"
                                           "needs: Dana\n"
                                           "preview: Dana | 2026-11-12 | supports | fine by me | nothing\n"
                                           "outcome: deferred | No time\n"
                                           "\n"
                                           "meeting: 2026-11-23\n"
                                           "title: Exec staff\n"
                                           "at: 09:00\n"
                                           "weeks: 1\n"
                                           "absent: Dana\n"
                                           "\n"
                                           "item: Cut line\n"
                                           "seeks: discuss | Five above\n";
    static inline const QByteArray afterwards = "agreed anew: 2026-11-03 | Dana | The table | 2026-11-10 | Ill\n"
                                                "kept: 2026-11-02 | Dana | The list\n"
                                                "dropped: 2026-11-04 | Dana | The plan\n"
                                                "asked about: 2026-11-05 | Dana | Swims\n";
    static inline const QByteArray rituals = "ritual: Walk\n"
                                             "tacked on: our 1:1\n"
                                             "with: Dana\n"
                                             "every: weeks | 6\n"
                                             "next: 2026-12-03\n"
                                             "happened: 2026-11-05 | 2026-11-12-dana.md\n"
                                             "happened: 2026-10-01 | -\n";
    static inline const QByteArray projects = "project: One glossary\n"
                                              "with: Dana\n"
                                              "why: white-space\n"
                                              "\n"
                                              "project: Template\n"
                                              "about: Shipped {{2026-11-16|d MMM}}\n"
                                              "with: Dana\n"
                                              "why: helps-partner\n"
                                              "days: 2026-11-06 | 2026-11-20\n"
                                              "step: diverge | 2026-11-06\n"
                                              "step: deliver | 2026-11-09 | No time\n"
                                              "note: diverge | options | Two\n"
                                              "part: Dana | Read it\n"
                                              "kept: Dana | theirs | Write it | 2026-11-06 | - | 2026-11-08\n"
                                              "learnt: Dana | values | Short pages\n"
                                              "another: yes\n";
    static inline const QByteArray note = "date: 2026-11-12\n"
                                          "kind: 1:1\n"
                                          "about: Dana\n"
                                          "minutes: 45\n"
                                          "how: video\n"
                                          "worth: 4\n"
                                          "outcome: The beta slips.\n"
                                          "remember: Recital on {{2026-11-14|dddd}}.\n"
                                          "practice: Pause. | partly\n"
                                          "privacy: sheet-safe\n"
                                          "tags: beta\n"
                                          "\n"
                                          "The beta slips a week.\n"
                                          "\n"
                                          ">> me by {{2026-11-27|d MMM}}: Read it\n";

private:
    QTemporaryDir m_folder;
};

} // namespace

class TstSampleSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peopleAreReadWithWhatIsKnownOfThem()
    {
        const auto sample = Sources().read();
        QVERIFY(sample.has_value());
        QCOMPARE(sample->me.name, QStringLiteral("Maya Lindqvist"));
        QCOMPARE(sample->me.timeZone, QByteArray("Europe/Berlin"));
        QCOMPARE(sample->me.peerDay, Qt::Thursday);
        QCOMPARE(sample->awayWeeks.size(), 1);
        const SamplePeer &dana = sample->peers.first();
        QCOMPARE(dana.peer.interdependence, Interdependence::Strong);
        QCOMPARE(dana.peer.birthday, (RecurringDate{3, 14, 0}));
        QCOMPARE(dana.peer.tags, QStringList({QStringLiteral("platform"), QStringLiteral("reliability")}));
        QCOMPARE(dana.earlierRoles.first().until, QDate(2025, 9, 30));
        QVERIFY(dana.earlierRoles.first().team.isEmpty());
        const Fact &fact = dana.facts.first();
        QCOMPARE(fact.text, QStringLiteral("Recital on 14 Nov in town"));
        QCOMPARE(fact.learntWhere, QStringLiteral("her mail"));
        QVERIFY(fact.askedOn.isNull());
        QCOMPARE(fact.date, RecurringDate::fromDate(QDate(2026, 11, 14)));
        QCOMPARE(fact.privacy, Privacy::SheetSafe);
        QCOMPARE(dana.insights.first().facet, InsightFacet::Communication);
    }

    void seriesAreReadWithTermsAndMeetings()
    {
        const auto sample = Sources().read();
        QVERIFY(sample.has_value());
        const SampleSeries &series = sample->series.first();
        QCOMPARE(series.peer, QStringLiteral("Dana Whitfield"));
        QCOMPARE(series.terms.size(), 2);
        QCOMPARE(series.terms.first().term.decision, TermDecision::Renewed);
        QCOMPARE(series.terms.first().term.decidedOn, QDate(2026, 9, 10));
        const SampleTerm &term = series.terms.last();
        QCOMPARE(term.term.schedule.zone, QByteArray("Europe/Berlin"));
        QCOMPARE(term.term.schedule.minutes, 45);
        QCOMPARE(term.meetings.size(), 5);
        QCOMPARE(term.meetings.first().state, MeetingState::Skipped); // by first planned day
        QCOMPARE(term.meetings.first().why, QStringLiteral("Outage"));
        QCOMPARE(term.meetings.at(3).remember, QStringLiteral("Ask about the water."));
        QCOMPARE(term.meetings.at(3).agenda.first().source, AgendaSource::CarriedOver);
        QCOMPARE(term.meetings.at(3).agenda.first().trustLevel, 3);
        QCOMPARE(term.meetings.last().movedFrom, QDate(2026, 11, 26));
        QCOMPARE(term.meetings.last().date, QDate(2026, 11, 27));
        QCOMPARE(term.meetings.last().practice, QStringLiteral("Pause."));
    }

    void aRenewedTermKeepsItsAnchor()
    {
        const auto sample = Sources().read();
        QVERIFY(sample.has_value());
        for (const SampleTerm &term : sample->series.first().terms)
            QCOMPARE(term.term.schedule.anchor, QDate(2026, 6, 25));
    }

    void staffMeetingsAreReadWithItemsAndPreviews()
    {
        const auto sample = Sources().read();
        QVERIFY(sample.has_value());
        QCOMPARE(sample->staffMeetings.size(), 2);
        const SampleStaffMeeting &before = sample->staffMeetings.first();
        QCOMPARE(before.attendees.first().attendee.name, QStringLiteral("Birgit, CEO"));
        QVERIFY(before.attendees.first().peer.isEmpty());
        QCOMPARE(before.attendees.last().peer, QStringLiteral("Dana Whitfield"));
        QCOMPARE(before.attendees.last().attendee.line, QStringLiteral("Reads first"));
        const SampleStaffItem &item = before.items.first();
        QCOMPARE(item.needs, QStringList{QStringLiteral("Dana Whitfield")});
        QCOMPARE(item.previews.first().reaction, Reaction::Supports);
        QCOMPARE(item.previews.first().words, QStringLiteral("fine by me"));
        QCOMPARE(item.item.outcome, ItemOutcome::Deferred);
        QVERIFY(!item.continues);
    }

    void ritualsAreReadWithTheirTimes()
    {
        const auto sample = Sources().read();
        QVERIFY(sample.has_value());
        const SampleRitual &walk = sample->rituals.first();
        QCOMPARE(walk.ritual.title, QStringLiteral("Walk"));
        QCOMPARE(walk.ritual.tackedOn, QStringLiteral("our 1:1"));
        QCOMPARE(walk.peers, QStringList{QStringLiteral("Dana Whitfield")});
        QCOMPARE(walk.ritual.every, RitualEvery::Weeks);
        QCOMPARE(walk.ritual.weeks, 6);
        QCOMPARE(walk.ritual.next, QDate(2026, 12, 3));
        QCOMPARE(walk.times.size(), 2);
        QCOMPARE(walk.times.first().file, QStringLiteral("2026-11-12-dana.md"));
        QVERIFY(walk.times.last().file.isEmpty());
    }

    void aDeferredItemGoesOnInTheNextMeeting()
    {
        const auto sample = Sources().read();
        QVERIFY(sample.has_value());
        const SampleStaffMeeting &next = sample->staffMeetings.last();
        QVERIFY(!next.attendees.first().attendee.coming);
        QVERIFY(next.items.first().continues);
        QCOMPARE(next.items.first().item.sought, ItemSought::Discuss);
        QCOMPARE(next.items.first().item.position, 1);
    }

    void aNoteIsReadAsItWouldBeTyped()
    {
        const auto sample = Sources().read();
        QVERIFY(sample.has_value());
        const SampleNote &note = sample->notes.first();
        QCOMPARE(note.entry.kind, EntryKind::OneOnOne);
        QCOMPARE(note.entry.privacy, Privacy::SheetSafe);
        QCOMPARE(note.peers, QStringList{QStringLiteral("Dana Whitfield")});
        QCOMPARE(note.mode, MeetingMode::Video);
        QCOMPARE(note.worth, 4);
        QCOMPARE(note.remember, QStringLiteral("Recital on Saturday."));
        QCOMPARE(note.practice, QStringLiteral("Pause."));
        QCOMPARE(note.intentionResult, IntentionResult::Partly);
        QCOMPARE(note.entry.body, QStringLiteral("The beta slips a week.\n\n>> me by 27 Nov: Read it\n"));
    }

    void projectsAreReadWithTheirPhasesAndWhatBelongsToThem()
    {
        const auto sample = Sources().read();
        QVERIFY(sample.has_value());
        QCOMPARE(sample->projects.size(), 2);
        QCOMPARE(sample->projects.first().project.phase, ProjectPhase::Idea);
        const SampleProject &told = sample->projects.last();
        QCOMPARE(told.peers, QStringList{QStringLiteral("Dana Whitfield")});
        QCOMPARE(told.project.about, QStringLiteral("Shipped 16 Nov"));
        QCOMPARE(told.project.why, ProjectWhy::HelpsPartner);
        QCOMPARE(told.project.phase, ProjectPhase::Deliver);
        QCOMPARE(told.project.due, QDate(2026, 11, 20));
        QCOMPARE(told.project.steps.last().why, QStringLiteral("No time"));
        QCOMPARE(told.project.notes.first().text, QStringLiteral("Two"));
        QCOMPARE(told.parts.size(), 2);
        QVERIFY(told.parts.first().keptOn.isNull());
        QCOMPARE(told.parts.last().side, CommitmentSide::Theirs);
        QCOMPARE(told.parts.last().keptOn, QDate(2026, 11, 8));
        QCOMPARE(told.learnt.first().facet, InsightFacet::Values);
        QCOMPARE(told.project.another, AnotherOne::Yes);
    }

    void questionsAreReadWithAllThatCameOfThem()
    {
        const Sources sources;
        const auto sample = sources.read();
        VERIFY_OK(sample);
        QCOMPARE(sample->asks.size(), 1);
        const SampleAsk &told = sample->asks.first();
        QVERIFY(told.noted);
        QCOMPARE(told.ask.tags, (QStringList{QStringLiteral("metrics"), QStringLiteral("planning")}));
        QCOMPARE(told.ask.wordings.first().why, QStringLiteral("Asks for a story"));
        QCOMPARE(told.asked.size(), 2);
        QCOMPARE(told.asked.first().agenda, day("2026-11-19"));
        QCOMPARE(told.asked.first().thankedOn, day("2026-11-18"));
        QCOMPARE(told.asked.last().who, QStringLiteral("New managers"));
        QCOMPARE(told.asked.last().way, AskWay::Circle);
        QCOMPARE(told.replies.first().reply.way, AskWay::Other);
        QCOMPARE(told.threads.first().peer, told.replies.first().peer);
        QVERIFY(told.threads.last().peer.isEmpty());
        QCOMPARE(told.ask.answeredOn, day("2026-11-17"));
        QCOMPARE(told.ask.wentOn, day("2026-11-18"));
        QCOMPARE(told.ask.closedOn, day("2026-11-18"));
    }
    void circlesAreReadWithTheirTermsAndSessions()
    {
        const auto sample = Sources().read();
        QVERIFY(sample.has_value());
        QCOMPARE(sample->circles.size(), 1);
        const SampleCircle &told = sample->circles.first();
        QCOMPARE(told.members, QStringList{QStringLiteral("Dana Whitfield")});
        QCOMPARE(told.circle.part, CirclePart::Member);
        QCOMPARE(told.circle.talksIn, QStringLiteral("#first-year"));
        QCOMPARE(told.circle.link, QStringLiteral("https://chat.example"));
        QCOMPARE(told.circle.rule, QStringLiteral("Nothing leaves"));
        QCOMPARE(told.topics.first().wantedBy, told.members);
        const SampleCircleTerm &term = told.terms.first();
        QCOMPARE(term.term.schedule.anchor, QDate(2026, 11, 2));
        QCOMPARE(term.sessions.size(), 2);
        const SampleSession &session = term.sessions.first();
        QCOMPARE(session.host, QStringLiteral("Dana Whitfield"));
        QCOMPARE(session.session.state, CircleSessionState::Held);
        QCOMPARE(session.session.time, QTime(16, 30));
        QCOMPARE(session.session.questions.size(), 2);
        QVERIFY(session.takeaways.first().peer.isEmpty());
        QCOMPARE(session.takeaways.first().tags.size(), 2);
        QVERIFY(term.sessions.last().session.hostedByMe);
        QVERIFY(term.sessions.last().session.topic.isEmpty());
        QCOMPARE(term.sessions.last().session.why, QStringLiteral("Nobody was in"));
    }

    void checkInsAreReadWithWhatWasSaidOfThem()
    {
        const auto sample = Sources().read();
        QVERIFY(sample.has_value());
        QCOMPARE(sample->checkIns.size(), 2);
        QCOMPARE(sample->checkIns.first().checkIn.on, QDate(2026, 10, 5));
        QVERIFY(!sample->checkIns.first().checkIn.asked && sample->checkIns.first().checkIn.told);
        const CheckIn &last = sample->checkIns.last().checkIn;
        QCOMPARE(sample->checkIns.last().peer, QStringLiteral("Dana Whitfield"));
        QCOMPARE(last.trust, 4);
        QCOMPARE(last.listening, (ConductScore{4, QStringLiteral("Let her finish")}));
        QCOMPARE(last.vulnerability.score, 3);
        QVERIFY(last.told && last.asked);
        QCOMPARE(last.theirRating, 4);
        QCOMPARE(last.theirWords, QStringLiteral("Better."));
        QCOMPARE(last.easier, QStringLiteral("Say no sooner"));
        QCOMPARE(sample->checkIns.last().practice, QStringLiteral("Pause."));
    }

    void whatBecameOfThingsIsReadInOrderOfDays()
    {
        const auto sample = Sources().read();
        QVERIFY(sample.has_value());
        QList<SampleSequel::Kind> kinds;
        for (const SampleSequel &sequel : sample->sequels)
            kinds << sequel.kind;
        QCOMPARE(kinds, (QList{SampleSequel::Kind::Kept, SampleSequel::Kind::Renegotiated, SampleSequel::Kind::Dropped,
                               SampleSequel::Kind::AskedAbout}));
        QCOMPARE(sample->sequels.at(1).newDue, QDate(2026, 11, 10));
        QCOMPARE(sample->sequels.at(1).why, QStringLiteral("Ill"));
    }

    void twoWeeksLaterEverythingStandsTwoWeeksLater()
    {
        const auto sample = Sources().read(today().addDays(14));
        QVERIFY(sample.has_value());
        QCOMPARE(sample->awayWeeks.first().from, QDate(2026, 7, 27));
        QCOMPARE(sample->peers.first().facts.first().text, QStringLiteral("Recital on 28 Nov in town"));
        QCOMPARE(sample->series.first().terms.last().term.lastDay, QDate(2026, 12, 31));
        QCOMPARE(sample->staffMeetings.last().meeting.date, QDate(2026, 12, 7));
        QCOMPARE(sample->notes.first().entry.date, QDate(2026, 11, 26));
        QVERIFY(sample->notes.first().entry.body.contains(QStringLiteral(">> me by 11 Dec:")));
        QCOMPARE(sample->sequels.at(1).newDue, QDate(2026, 11, 24));
    }

    void aLineThatCannotBeUnderstoodIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *place,
                            const char *found) {
            QTest::newRow(name) << QByteArray(file) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(place)
                                << QString::fromUtf8(found);
        };
        row("unknown key", "people.txt", "role: VP", "rolle: VP", "people.txt:13", "role: ?");
        row("unknown extra key", "people.txt", "tags: pl", "hats: pl", "people.txt:18", "hats: platform, reliability");
        row("no key", "people.txt", "away: ", "away ", "people.txt:11", "away 2026-07-13 | 2026-07-26 | Island");
        row("said twice", "people.txt", "birthday: 03-14", "role: CTO", "people.txt:17", "role: CTO");
        row("no such day", "people.txt", "2026-07-13", "2026-07-32", "people.txt:11",
            "away: 2026-07-32 | 2026-07-26 | Island");
        row("away backwards", "people.txt", "2026-07-26", "2026-07-01", "people.txt:11",
            "away: 2026-07-13 | 2026-07-01 | Island");
        row("no such birthday", "people.txt", "03-14", "13-14", "people.txt:17", "birthday: 13-14");
        row("unknown word", "people.txt", "strong", "fierce", "people.txt:16", "interdependence: fierce");
        row("not a number", "people.txt", "360", "many", "people.txt:7", "minutes a week: many");
        row("out of range", "people.txt", "a day: 3", "a day: 30", "people.txt:8", "meetings a day: 30");
        row("a token that isn't closed", "people.txt", "MMM}}", "MMM", "people.txt:20",
            "fact: 2026-11-06 | music | - | Recital on {{2026-11-14|d MMM in town | her mail | - | 2026-11-14 | "
            "sheet-safe");
        row("a fact without a day", "people.txt", "fact: 2026-11-06", "fact: -", "people.txt:20",
            "fact: - | music | - | Recital on {{2026-11-14|d MMM}} in town | her mail | - | 2026-11-14 | sheet-safe");
        row("an insight without text", "people.txt", "Reads first.", "-", "people.txt:22",
            "insight: 2026-10-29 | communication | -");
        row("nobody keeps it", "people.txt", "me: Maya Lindqvist", "me: -", "people.txt:2", "me: ?");
        row("unknown peer", "series.txt", "series: Dana", "series: Diana", "series.txt:1", "series: Diana");
        row("a term of nobody", "series.txt", "series: Dana\npurpose: One story\n\n", "", "series.txt:1",
            "term: 2026-06-19 | 2026-09-17");
        row("a term without end", "series.txt", "2026-06-19 | 2026-09-17", "2026-06-19", "series.txt:4",
            "term: 2026-06-19");
        row("unknown rhythm", "series.txt", "meets: weekly", "meets: daily", "series.txt:5",
            "meets: daily | thu | 10:00 | 45");
        row("no time", "series.txt", "10:00", "ten", "series.txt:5", "meets: weekly | thu | ten | 45");
        row("a decision without a day", "series.txt", "2026-09-10", "-", "series.txt:6",
            "decided: renewed | - | It works.");
        row("agenda of no planned day", "series.txt", "agenda: 2026-11-19", "agenda: 2026-11-12", "series.txt:17",
            "agenda: 2026-11-12 | 3 | carried-over | Hiring");
        row("agenda without text", "series.txt", "Hiring", "-", "series.txt:17",
            "agenda: 2026-11-19 | 3 | carried-over | -");
        row("level six", "series.txt", "| 3 |", "| 6 |", "series.txt:17",
            "agenda: 2026-11-19 | 6 | carried-over | Hiring");
        row("an item of no meeting", "staff.txt",
            "meeting: 2026-11-16\ntitle: Exec staff\nat: 09:00\nweeks: 1\nguest: "
            "Birgit, CEO\ncoming: Dana | Reads first\n\n",
            "", "staff.txt:1", "item: Cut line");
        row("unknown reaction", "staff.txt", "supports", "loves", "staff.txt:11",
            "preview: Dana | 2026-11-12 | loves | fine by me | nothing");
        row("a preview without a day", "staff.txt", "Dana | 2026-11-12", "Dana | -", "staff.txt:11",
            "preview: Dana | - | supports | fine by me | nothing");
        row("agreed anew without a day", "afterwards.txt", "2026-11-10", "-", "afterwards.txt:1",
            "agreed anew: 2026-11-03 | Dana | The table | - | Ill");
        row("kept without what", "afterwards.txt", "The list", "-", "afterwards.txt:2", "kept: 2026-11-02 | Dana | -");
        row("a ritual with nobody", "rituals.txt", "with: Dana", "with: -", "rituals.txt:1", "with: ?");
        row("a ritual now and then", "rituals.txt", "weeks | 6", "moonlight", "rituals.txt:4", "every: moonlight");
        row("a ritual every year and more", "rituals.txt", "weeks | 6", "weeks | 60", "rituals.txt:4",
            "every: weeks | 60");
        row("a ritual's day missing", "rituals.txt", "2026-10-01 | -", "- | -", "rituals.txt:7", "happened: - | -");
        row("a project of nobody", "projects.txt", "with: Dana\nwhy: white-space", "why: white-space", "projects.txt:1",
            "with: ?");
        row("a step without a day", "projects.txt", "diverge | 2026-11-06", "diverge", "projects.txt:10",
            "step: diverge");
        row("begun without a step", "projects.txt", "why: white-space",
            "why: white-space\ndays: 2026-11-06 | 2026-11-20", "projects.txt:1", "project: One glossary");
        row("kept on no day", "projects.txt", "| - | 2026-11-08", "| - | -", "projects.txt:14",
            "kept: Dana | theirs | Write it | 2026-11-06 | - | -");
        row("a phase note without text", "projects.txt", "options | Two", "options | -", "projects.txt:12",
            "note: diverge | options | -");
        row("a check-in without a day", "checkins.txt", "entered: 2026-10-05", "entered: -", "checkins.txt:2",
            "entered: - | 3 | 4 | 3 | 2");
        row("a score of six", "checkins.txt", "| 3 | 4 | 3 | 2", "| 3 | 4 | 6 | 2", "checkins.txt:2",
            "entered: 2026-10-05 | 3 | 4 | 6 | 2");
        row("said of no check-in", "checkins.txt", "easier: 2026-11-09", "easier: 2026-11-08", "checkins.txt:7",
            "easier: 2026-11-08 | Say no sooner");
        row("checked in with nobody", "checkins.txt", "checkins: Dana", "checkin: Dana", "checkins.txt:1",
            "checkin: Dana");
        row("a circle without a rule", "circles.txt", "confidentiality: Nothing leaves\n", "", "circles.txt:1",
            "confidentiality: ?");
        row("a circle of nobody", "circles.txt", "members: Dana\n", "", "circles.txt:1", "members: ?");
        row("a session that was forgotten", "circles.txt", "| skipped |", "| forgotten |", "circles.txt:19",
            "session: 2026-11-16 | forgotten | me | -");
        row("hosted by a stranger", "circles.txt", "held | Dana", "held | Zoe", "circles.txt:12",
            "session: 2026-11-02 | held | Zoe | Leading friends");
        row("a takeaway without words", "circles.txt", "| Say it on the first day |", "| - |", "circles.txt:17",
            "takeaway: - | - | promotion, friends");
        row("a session before any term", "circles.txt", "term: 2026-11-02 | 2027-01-31\nmeets: 2w | mon | 16:30 | 60\n",
            "", "circles.txt:10", "session: 2026-11-02 | held | Dana | Leading friends");
        row("a question asked on no day", "asks.txt", "asked: 2026-11-06", "asked: -", "asks.txt:6",
            "asked: - | Dana | meeting | 2026-11-19");
        row("asked of a stranger", "asks.txt", "| Dana | meeting", "| Zoe | meeting", "asks.txt:6",
            "asked: 2026-11-06 | Zoe | meeting | 2026-11-19");
        row("a reply without words", "asks.txt", "| Queue length.", "| -", "asks.txt:9",
            "reply: 2026-11-10 | Dana | other | -");
        row("a thread of nobody's reply", "asks.txt", "reply: 2026-11-10 | Dana | other | Queue length.\n", "",
            "asks.txt:9", "thread: Dana | Keep a slower copy.");
        row("woven on no day", "asks.txt", "woven: 2026-11-17\n", "", "asks.txt:1",
            "ask: What did you stop measuring?");
        row("thanks to who was not asked", "asks.txt", "asked: 2026-11-06 | Dana | meeting | 2026-11-19\n", "",
            "asks.txt:14", "thanked: 2026-11-18 | Dana");
        row("begun by nobody", "asks.txt", "from note: yes\n", "", "asks.txt:1", "ask: What did you stop measuring?");
        row("a note's unknown key", "notes/2026-11-12-dana.md", "worth:", "value:", "2026-11-12-dana.md:6", "value: 4");
        row("a note's unknown kind", "notes/2026-11-12-dana.md", "1:1", "lunch", "2026-11-12-dana.md:2", "kind: lunch");
        row("a 1:1 without minutes", "notes/2026-11-12-dana.md", "minutes: 45\n", "", "2026-11-12-dana.md:1",
            "minutes: ?");
        row("worth six", "notes/2026-11-12-dana.md", "worth: 4", "worth: 6", "2026-11-12-dana.md:6", "worth: 6");
        row("a note's token", "notes/2026-11-12-dana.md", "{{2026-11-27|d MMM}}", "{{2026-11-31|d MMM}}",
            "2026-11-12-dana.md:15", "2026-11-31|d MMM");
        row("no body", "notes/2026-11-12-dana.md", "The beta slips a week.\n\n>> me by {{2026-11-27|d MMM}}: Read it\n",
            "", "2026-11-12-dana.md:13", "");
    }
    void aLineThatCannotBeUnderstoodIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QHash<QByteArray, QByteArray> whole{
            {"people.txt", Sources::people},     {"series.txt", Sources::series},
            {"staff.txt", Sources::staff},       {"afterwards.txt", Sources::afterwards},
            {"rituals.txt", Sources::rituals},   {"projects.txt", Sources::projects},
            {"checkins.txt", Sources::checkins}, {"circles.txt", Sources::circles},
            {"asks.txt", Sources::asks},         {"notes/2026-11-12-dana.md", Sources::note}};
        QByteArray text = whole.value(file);
        const qsizetype at = text.indexOf(from);
        QVERIFY(at >= 0);
        const Sources sources;
        sources.write(file.constData(), text.replace(at, from.size(), to));
        const auto sample = sources.read();
        QVERIFY(!sample);
        QCOMPARE(sample.error().code, ErrorCode::DamagedFile);
        QTEST(sample.error().args.value(0), "place");
        QTEST(sample.error().args.value(1), "found");
    }

    void aNoteWithoutAHeaderIsRefused()
    {
        const Sources sources;
        sources.write("notes/2026-11-12-dana.md", "\n\nHello\n");
        const auto sample = sources.read();
        QVERIFY(!sample);
        QCOMPARE(sample.error().args.first(), QStringLiteral("2026-11-12-dana.md:1"));
    }

    void aMissingSourceIsSaid_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char *file :
             {"people.txt", "series.txt", "staff.txt", "afterwards.txt", "rituals.txt", "projects.txt"})
            QTest::newRow(file) << QByteArray(file);
    }
    void aMissingSourceIsSaid()
    {
        QFETCH(QByteArray, file);
        const Sources sources;
        sources.remove(file.constData());
        const auto sample = sources.read();
        QVERIFY(!sample);
        QCOMPARE(sample.error().code, ErrorCode::CannotRead);
        QVERIFY(sample.error().args.first().endsWith(QString::fromLatin1(file)));
    }
};

LANAI_TEST(TstSampleSource, tst_samplesource)
#include "tst_samplesource.moc"
