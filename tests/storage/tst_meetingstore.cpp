#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Meeting meetingOf(const char *word, const Id &peer, const char *on, MeetingState state, const char *time = "10:00")
{
    Meeting meeting;
    meeting.id = idOf(word);
    meeting.peerId = peer;
    meeting.date = day(on);
    meeting.time = at(time);
    meeting.zone = "Europe/Berlin";
    meeting.state = state;
    return meeting;
}

} // namespace

class TstMeetingStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMeetingComesBackAsItWas()
    {
        StoreFile scratch;
        Meeting meeting = meetingOf("m", scratch.dana, "2026-11-19", MeetingState::Held, "15:30");
        meeting.minutes = 45;
        meeting.mode = MeetingMode::Phone;
        meeting.movedFrom = QDateTime(day("2026-11-18"), at("09:00"), Qt::UTC);
        meeting.why = QStringLiteral("offsite");
        meeting.startedAt = utcAt("2026-11-19T14:35");
        meeting.actualMinutes = 40;
        meeting.worth = 4;
        meeting.outcome = QStringLiteral("Agreed on the cut line");
        meeting.remember = QStringLiteral("Ask about Theo");
        meeting.intentionResult = IntentionResult::Partly;
        meeting.privacy = Privacy::Private;
        VERIFY_OK(scratch.file->meetings.meetings().insert(meeting, scratch.stamp()));
        scratch.reopen();
        const auto read = scratch.file->meetings.meetings().get(meeting.id);
        VERIFY_OK(read);
        QCOMPARE(read->peerId, scratch.dana);
        QCOMPARE(read->date, meeting.date);
        QCOMPARE(read->time, meeting.time);
        QCOMPARE(read->zone, meeting.zone);
        QCOMPARE(read->startsAt, utcAt("2026-11-19T14:30"));
        QCOMPARE(read->minutes, 45);
        QCOMPARE(read->mode, MeetingMode::Phone);
        QCOMPARE(read->state, MeetingState::Held);
        QCOMPARE(read->movedFrom.date(), day("2026-11-18"));
        QCOMPARE(read->movedFrom.time(), at("09:00"));
        QCOMPARE(read->why, meeting.why);
        QCOMPARE(read->startedAt, meeting.startedAt);
        QCOMPARE(read->actualMinutes, 40);
        QCOMPARE(read->worth, 4);
        QCOMPARE(read->outcome, meeting.outcome);
        QCOMPARE(read->remember, meeting.remember);
        QCOMPARE(read->intentionResult, IntentionResult::Partly);
        QCOMPARE(read->privacy, Privacy::Private);
        QVERIFY(read->seriesId.isNull() && read->termId.isNull());
    }
    void whatCannotBeReadTakesTheSafeSide()
    {
        StoreFile scratch;
        add(scratch, meetingOf("m", scratch.dana, "2026-11-19", MeetingState::Planned));
        scratch.write("UPDATE meeting SET privacy='whatever', mode='by pigeon', worth='much'");
        const auto read = scratch.file->meetings.meetings().get(idOf("m"));
        VERIFY_OK(read);
        QCOMPARE(read->privacy, Privacy::Sealed);
        QCOMPARE(read->mode, MeetingMode::InPerson);
        QCOMPARE(read->worth, 0);
    }
    void anIntervalHoldsItsBeginningAndNotItsEnd()
    {
        StoreFile scratch;
        add(scratch, meetingOf("end", scratch.dana, "2026-11-20", MeetingState::Planned, "00:00"));
        add(scratch, meetingOf("late", scratch.priya, "2026-11-19", MeetingState::Skipped, "23:59"));
        add(scratch, meetingOf("begin", scratch.dana, "2026-11-19", MeetingState::Planned, "00:00"));
        add(scratch, meetingOf("before", scratch.dana, "2026-11-18", MeetingState::Planned, "23:59"));
        const auto found = scratch.file->meetings.startingBetween(utcAt("2026-11-18T23:00"),
                                                                  utcAt("2026-11-19T23:00")); // Berlin's day
        VERIFY_OK(found);
        QCOMPARE(idsIn(*found), idsOf("begin late"));
        add(scratch, meetingOf("held", scratch.dana, "2026-11-19", MeetingState::Held));
        QCOMPARE(idsIn(*scratch.file->meetings.startingBetween(utcAt("2026-11-18T23:00"), utcAt("2026-11-19T23:00"))),
                 idsOf("begin held late"));
        QCOMPARE(idsIn(*scratch.file->meetings.notHeldBetween(utcAt("2026-11-18T23:00"), utcAt("2026-11-19T23:00"))),
                 idsOf("begin late"));
    }
    void nextAndLastOfManyAreThoseOfEachAlone()
    {
        StoreFile scratch;
        scratch.addPeer("nobody", "Nobody Yet");
        const char *const days[] = {"2026-11-12", "2026-11-19", "2026-11-19", "2026-11-26", "2026-12-03"};
        int number = 0;
        for (const Id &peer : {scratch.dana, scratch.priya}) {
            for (const char *on : days) {
                for (const auto state : {MeetingState::Planned, MeetingState::Held, MeetingState::Skipped}) {
                    const QByteArray word = "m" + QByteArray::number(++number);
                    // Same days and times among them; every seventh lies in the trash.
                    add(scratch, meetingOf(word, peer, on, state, number % 4 == 0 ? "09:00" : "10:00"));
                    if (number % 7 == 0)
                        VERIFY_OK(scratch.file->meetings.meetings().trash(idOf(word), scratch.stamp()));
                }
            }
        }
        const QList<Id> peers{scratch.dana, scratch.priya, idOf("nobody")};
        for (const char *on : {"2026-11-01", "2026-11-19", "2026-11-20", "2027-01-01"}) {
            const auto next = scratch.file->meetings.nextOf(peers, day(on));
            VERIFY_OK(next);
            for (const int count : {1, 3, 50}) {
                const auto held = scratch.file->meetings.lastHeldOf(peers, day(on), count);
                VERIFY_OK(held);
                for (const Id &peer : peers) {
                    QCOMPARE(idsIn(of(*held, peer)), idsIn(*scratch.file->meetings.heldOf(peer, day(on), count)));
                    QCOMPARE(idsIn(of(*next, peer)), idsIn(*scratch.file->meetings.plannedOf(peer, day(on), 1)));
                }
            }
        }
        QVERIFY(scratch.file->meetings.nextOf({}, day("2026-11-01"))->isEmpty());
    }
    void onlyALinePinnedOnTheLastOneHeldCounts()
    {
        StoreFile scratch;
        const auto pinnedOn = [&scratch](const char *name, const char *iso, const char *line) {
            Meeting meeting = meetingOf(name, scratch.dana, iso, MeetingState::Held);
            meeting.remember = QString::fromUtf8(line);
            add(scratch, meeting);
        };
        pinnedOn("a", "2026-11-05", "ask about the board");
        pinnedOn("b", "2026-11-12", "");
        const auto pinned = [&scratch](const char *until) {
            return idsIn(*scratch.file->meetings.pinnedLastOf({scratch.dana, idOf("nobody")}, day(until)));
        };
        QCOMPARE(pinned("2026-11-04"), QList<Id>());
        QCOMPARE(pinned("2026-11-11"), QList<Id>{idOf("a")});
        QCOMPARE(pinned("2026-11-12"), QList<Id>());
        pinnedOn("c", "2026-11-19", "the pilot's numbers");
        QCOMPARE(pinned("2026-11-19"), QList<Id>{idOf("c")});
        QVERIFY(scratch.file->meetings.pinnedLastOf({}, day("2026-11-19"))->isEmpty());
    }
    void aTermsMeetingsAreMarkedWithWhatBecameOfThem()
    {
        StoreFile scratch;
        VERIFY_OK(scratch.file->series.series().insert({idOf("s"), scratch.dana, {}, {}, {}}, scratch.stamp()));
        Term term;
        term.id = idOf("t");
        term.seriesId = idOf("s");
        term.firstDay = day("2026-11-01");
        term.lastDay = day("2027-01-30");
        term.schedule.anchor = term.firstDay;
        VERIFY_OK(scratch.file->series.terms().insert(term, scratch.stamp()));
        Meeting inTerm = meetingOf("a", scratch.dana, "2026-11-19", MeetingState::Skipped);
        inTerm.termId = idOf("t");
        add(scratch, inTerm);
        add(scratch, meetingOf("b", scratch.dana, "2026-11-19", MeetingState::Planned)); // ad hoc
        const auto marks = scratch.file->meetings.marksOf({idOf("t"), idOf("no such term")});
        VERIFY_OK(marks);
        QCOMPARE(marks->size(), 1);
        QCOMPARE(marks->first().termId, idOf("t"));
        QCOMPARE(marks->first().state, MeetingState::Skipped);
        QCOMPARE(marks->first().date, day("2026-11-19"));
    }
    void agendasAreFoundByMeetingByPersonAndBySource()
    {
        StoreFile scratch;
        add(scratch, meetingOf("m", scratch.dana, "2026-11-19", MeetingState::Planned));
        add(scratch, meetingOf("n", scratch.priya, "2026-11-19", MeetingState::Planned));
        addItem(scratch, "on m", scratch.dana, idOf("m"), idOf("staff item"));
        addItem(scratch, "on n", scratch.priya, idOf("n"), idOf("staff item"));
        addItem(scratch, "waits", scratch.dana, {}, {});
        const MeetingStore &store = scratch.file->meetings;
        QCOMPARE(idsIn(*store.agendaOf(idOf("m"))), QList<Id>{idOf("on m")});
        QCOMPARE(idsIn(*store.agendaOf(QList<Id>{idOf("m"), idOf("n")})), (QList<Id>{idOf("on m"), idOf("on n")}));
        QCOMPARE(idsIn(*store.waitingFor(scratch.dana)), QList<Id>{idOf("waits")});
        QCOMPARE(idsIn(*store.agendaFrom(idOf("staff item"))), (QList<Id>{idOf("on m"), idOf("on n")}));
        QVERIFY(store.agendaOf(Id())->isEmpty());
    }

private:
    static void add(StoreFile &scratch, const Meeting &meeting)
    {
        VERIFY_OK(scratch.file->meetings.meetings().insert(meeting, scratch.stamp()));
    }
    static void addItem(StoreFile &scratch, const char *word, const Id &peer, const Id &meeting, const Id &source)
    {
        AgendaItem item;
        item.id = idOf(word);
        item.peerId = peer;
        item.meetingId = meeting;
        item.sourceId = source;
        item.text = QString::fromLatin1(word);
        VERIFY_OK(scratch.file->meetings.agenda().insert(item, scratch.stamp()));
    }
    static QList<Meeting> of(QList<Meeting> meetings, const Id &peer)
    {
        meetings.removeIf([&peer](const Meeting &meeting) { return meeting.peerId != peer; });
        return meetings;
    }
};

LANAI_TEST(TstMeetingStore, tst_meetingstore)
#include "tst_meetingstore.moc"
