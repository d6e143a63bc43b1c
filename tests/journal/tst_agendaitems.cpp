// The small commands of Today, the log and the staff meeting: each is taken back to the exact rows.
#include "core/journal/notes.h"
#include "core/journal/promises.h"
#include "core/journal/staff.h"
#include "core/journal/topics.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// A 1:1 with three things on its agenda, a fact, a promise, and a staff meeting with two items.
struct FullAgendas : OpenJournal
{
    FullAgendas()
    {
        startSeries(dana, "2026-11-19");
        today = journal->oneOnOnes().on(dana, day("2026-11-19")).value().id;
        for (const char *text : {"hiring", "budget", "offsite"}) {
            AgendaItem item;
            item.peerId = dana;
            item.meetingId = today;
            item.text = QString::fromLatin1(text);
            agenda << journal->oneOnOnes().addAgendaItem(item).value();
        }
        Fact swims;
        swims.peerId = dana;
        swims.text = QStringLiteral("swims");
        fact = journal->people().addFact(swims).value();
        Commitment split;
        split.peerId = dana;
        split.text = QStringLiteral("send the split");
        split.due = day("2026-11-10");
        split.dueDoubtful = true;
        promise = journal->promises().add(split).value();
        practice = journal->topics().addPractice({{}, QStringLiteral("ask twice"), {}, false}).value();
        StaffMeeting meeting;
        meeting.date = day("2026-12-01");
        meeting.time = QTime(9, 0);
        meeting.zone = "Europe/Berlin";
        meeting.attendees = {{{}, dana, {}, {}, true}, {{}, {}, QStringLiteral("Hal"), {}, true}};
        staff = journal->staff().add(meeting).value();
        attendee = journal->staff().meeting(staff).value().attendees.last().id;
        for (const char *title : {"Budget", "Offsite", "Hiring"}) {
            StaffItem item;
            item.staffMeetingId = staff;
            item.title = QString::fromLatin1(title);
            items << journal->staff().addItem(item).value();
        }
    }
    [[nodiscard]] QString agendaSaid() const
    {
        QStringList all;
        const QList<AgendaItem> now = journal->oneOnOnes().agendaOf(today).value();
        for (const AgendaItem &item : now)
            all << item.text;
        return all.join(u',');
    }
    [[nodiscard]] QString itemsSaid() const
    {
        QStringList all;
        const QList<StaffItem> now = journal->staff().itemsOf(staff).value();
        for (const StaffItem &item : now)
            all << QString::number(item.position) + item.title;
        return all.join(u',');
    }

    Id today;
    QList<Id> agenda;
    Id fact;
    Id promise;
    Id practice;
    Id staff;
    Id attendee;
    QList<Id> items;
};

using SmallCommand = std::function<Result<void>(FullAgendas &)>;

} // namespace

class TstAgendaItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsTakenBackToTheExactRows_data()
    {
        QTest::addColumn<SmallCommand>("command");
        const auto row = [](const char *name, const SmallCommand &command) { QTest::newRow(name) << command; };
        row("an agenda item ticked",
            [](FullAgendas &at) { return at->oneOnOnes().tickAgendaItem(at.agenda.first(), true); });
        row("an agenda item removed",
            [](FullAgendas &at) { return at->oneOnOnes().removeAgendaItem(at.agenda.first()); });
        row("an agenda ordered", [](FullAgendas &at) {
            return at->oneOnOnes().orderAgenda(at.today, {at.agenda.last(), at.agenda.first()});
        });
        row("a line pinned",
            [](FullAgendas &at) { return at->oneOnOnes().pin(at.today, QStringLiteral("the offsite")); });
        row("an intention", [](FullAgendas &at) { return at->oneOnOnes().intend(at.today, at.practice); });
        row("a 1:1 held", [](FullAgendas &at) {
            HeldMeeting held{4, 50, MeetingMode::Phone, QStringLiteral("agreed"), IntentionResult::Partly};
            return at->oneOnOnes().hold(at.today, held);
        });
        row("a fact asked about", [](FullAgendas &at) { return at->people().markAsked(at.fact, day("2026-11-19")); });
        row("a due day corrected",
            [](FullAgendas &at) { return at->promises().correctDue(at.promise, day("2026-12-10")); });
        row("somebody who won't come",
            [](FullAgendas &at) { return at->staff().setComing(at.staff, at.attendee, false); });
        row("staff items ordered", [](FullAgendas &at) { return at->staff().orderItems(at.staff, {at.items.last()}); });
    }
    void eachIsTakenBackToTheExactRows()
    {
        QFETCH(const SmallCommand, command);
        FullAgendas at;
        const QStringList before = at.rows();
        VERIFY_OK(command(at));
        QVERIFY(at.rows() != before);
        VERIFY_OK(at->undo());
        QCOMPARE(at.rows(), before);
    }
    void anAgendaStandsAsThePersonPutIt()
    {
        FullAgendas at;
        QCOMPARE(at.agendaSaid(), QStringLiteral("hiring,budget,offsite"));
        VERIFY_OK(at->oneOnOnes().orderAgenda(at.today, {at.agenda.last(), at.agenda.at(1)}));
        QCOMPARE(at.agendaSaid(), QStringLiteral("offsite,budget,hiring"));
        VERIFY_OK(at->oneOnOnes().orderAgenda(at.today, {}));
        QCOMPARE(at.agendaSaid(), QStringLiteral("hiring,budget,offsite"));
        VERIFY_REFUSED(at->oneOnOnes().orderAgenda(at.today, {at.fact}), ErrorCode::NotFound);
    }
    void whatIsTickedIsNotCarriedOver()
    {
        FullAgendas at;
        VERIFY_OK(at->oneOnOnes().tickAgendaItem(at.agenda.first(), true));
        VERIFY_OK(at->oneOnOnes().hold(at.today, HeldMeeting()));
        QCOMPARE(at.agendaSaid(), QStringLiteral("hiring"));
        const Id next = at->oneOnOnes().on(at.dana, day("2026-11-26"))->id;
        QCOMPARE(at->oneOnOnes().agendaOf(next)->size(), 2);
        VERIFY_REFUSED(at->oneOnOnes().tickAgendaItem(at.fact, true), ErrorCode::NotFound);
        VERIFY_REFUSED(at->oneOnOnes().removeAgendaItem(at.fact), ErrorCode::NotFound);
    }
    void aMeetingIsHeldAsItWas()
    {
        FullAgendas at;
        VERIFY_OK(at->oneOnOnes().intend(at.today, at.practice));
        HeldMeeting held{4, 50, MeetingMode::Phone, QStringLiteral("agreed"), IntentionResult::Partly};
        VERIFY_OK(at->oneOnOnes().hold(at.today, held));
        const Meeting meeting = at->oneOnOnes().meeting(at.today).value();
        QCOMPARE(meeting.state, MeetingState::Held);
        QCOMPARE(meeting.worth, 4);
        QCOMPARE(meeting.actualMinutes, 50);
        QCOMPARE(meeting.mode, MeetingMode::Phone);
        QCOMPARE(meeting.outcome, QStringLiteral("agreed"));
        QCOMPARE(meeting.practiceId, at.practice);
        QCOMPARE(meeting.intentionResult, IntentionResult::Partly);
        VERIFY_REFUSED(at->oneOnOnes().hold(at.today, held), ErrorCode::MeetingNotPlanned);
    }
    void whatCannotBeOfAMeetingIsRefused()
    {
        FullAgendas at;
        HeldMeeting held;
        held.worth = 6;
        VERIFY_REFUSED(at->oneOnOnes().hold(at.today, held), ErrorCode::OutOfRange);
        held = {};
        held.minutes = 24 * 60 + 1;
        VERIFY_REFUSED(at->oneOnOnes().hold(at.today, held), ErrorCode::OutOfRange);
        VERIFY_REFUSED(at->oneOnOnes().intend(at.today, at.fact), ErrorCode::NotFound);
        VERIFY_REFUSED(at->oneOnOnes().pin(at.fact, QStringLiteral("x")), ErrorCode::NotFound);
        VERIFY_OK(at->oneOnOnes().intend(at.today, {}));
    }
    void aPinnedLineCanBeTakenOff()
    {
        FullAgendas at;
        VERIFY_OK(at->oneOnOnes().pin(at.today, QStringLiteral(" the \n offsite ")));
        QCOMPARE(at->oneOnOnes().meeting(at.today)->remember, QStringLiteral("the offsite"));
        VERIFY_OK(at->oneOnOnes().pin(at.today, {}));
        QCOMPARE(at->oneOnOnes().meeting(at.today)->remember, QString());
    }
    void aFactIsAskedAboutOnADay()
    {
        FullAgendas at;
        VERIFY_OK(at->people().markAsked(at.fact, day("2026-11-19")));
        QCOMPARE(at->people().factsOf(at.dana)->first().askedOn, day("2026-11-19"));
        VERIFY_OK(at->people().markAsked(at.fact, {}));
        QVERIFY(!at->people().factsOf(at.dana)->first().askedOn.isValid());
        VERIFY_REFUSED(at->people().markAsked(at.promise, {}), ErrorCode::NotFound);
    }
    void aDueDayReadWrongIsCorrectedWithoutAnEvent()
    {
        FullAgendas at;
        VERIFY_OK(at->promises().correctDue(at.promise, day("2026-12-10")));
        const Commitment now = at->promises().commitment(at.promise).value();
        QCOMPARE(now.due, day("2026-12-10"));
        QVERIFY(!now.dueDoubtful);
        QCOMPARE(now.renegotiations.size(), 0);
        VERIFY_OK(at->promises().keep(at.promise));
        VERIFY_REFUSED(at->promises().correctDue(at.promise, {}), ErrorCode::CommitmentClosed);
    }
    void staffItemsStandAsThePersonPutThem()
    {
        FullAgendas at;
        VERIFY_OK(at->staff().orderItems(at.staff, {at.items.last(), at.items.first()}));
        QCOMPARE(at.itemsSaid(), QStringLiteral("1Hiring,2Budget,3Offsite"));
        VERIFY_REFUSED(at->staff().orderItems(at.staff, {at.fact}), ErrorCode::StaffItemNotFound);
    }
    void whoComesIsKept()
    {
        FullAgendas at;
        VERIFY_OK(at->staff().setComing(at.staff, at.attendee, false));
        QVERIFY(!at->staff().meeting(at.staff)->attendees.last().coming);
        QVERIFY(at->staff().meeting(at.staff)->attendees.first().coming);
        VERIFY_REFUSED(at->staff().setComing(at.staff, at.fact, false), ErrorCode::NotFound);
    }
};

LANAI_TEST(TstAgendaItems, tst_agendaitems)
#include "tst_agendaitems.moc"
