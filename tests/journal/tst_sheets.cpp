// Rule 13 on real sheets: what leaves is listed, what may not is counted and absent.
#include "core/journal/notes.h"
#include "core/journal/promises.h"
#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void privateThingsStayAndAreCounted()
    {
        OpenJournal journal;
        const Id meeting = staffMeeting(journal);
        promise(journal, "on paper", Privacy::SheetSafe);
        promise(journal, "between us", Privacy::Private);
        promise(journal, "sealed for good", Privacy::Sealed);
        const auto sheet = journal->sheets().staff(meeting, {});
        VERIFY_OK(sheet);
        QCOMPARE(textsOf(sheet->commitments), QStringList{QStringLiteral("on paper")});
        QCOMPARE(sheet->imprint.leftOut, 2);
    }
    void privateIsTurnedOnForOneSheetSealedNever()
    {
        OpenJournal journal;
        const Id meeting = staffMeeting(journal);
        promise(journal, "between us", Privacy::Private);
        promise(journal, "sealed for good", Privacy::Sealed);
        SheetOptions options;
        options.includePrivate = true;
        const auto sheet = journal->sheets().staff(meeting, options);
        QCOMPARE(textsOf(sheet->commitments), QStringList{QStringLiteral("between us")});
        QCOMPARE(sheet->imprint.leftOut, 1);
    }
    void theListOfWhatLeavesIsWhatIsOnTheSheet()
    {
        OpenJournal journal;
        const Id meeting = staffMeeting(journal);
        promise(journal, "on paper", Privacy::SheetSafe);
        const auto sheet = journal->sheets().staff(meeting, {});
        QStringList leaving;
        for (const LeavingThing &thing : sheet->imprint.leaving)
            leaving << thing.text;
        QVERIFY(leaving.contains(QStringLiteral("on paper")));
        for (const SheetItem &item : sheet->items)
            QVERIFY(leaving.join(u'\n').contains(item.title));
    }
    void aPrivateNotesWordsStayOffTheOneOnOneSheet()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        NoteDraft note;
        note.peers = {journal.dana};
        note.body = QStringLiteral("She is thinking of leaving.");
        VERIFY_OK(journal->notes().log(note));
        const auto kept = journal->sheets().oneOnOne(journal.dana, {});
        VERIFY_OK(kept);
        QVERIFY(!kept->lastTime || kept->lastTime->lines.isEmpty());
        QVERIFY(!kept->remember);
        SheetOptions options;
        options.includePrivate = true;
        const auto told = journal->sheets().oneOnOne(journal.dana, options);
        QCOMPARE(told->lastTime->lines.first().text, note.body);
    }
    void eachLineOfANoteThatLeavesIsOnTheListAndNoOther()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        NoteDraft note;
        note.peers = {journal.dana};
        note.body = QStringLiteral("# Heading\nfirst\nsecond\nthird\nfourth");
        VERIFY_OK(journal->notes().log(note));
        QCOMPARE(noteLines(*journal->sheets().oneOnOne(journal.dana, {})), QStringList());
        QCOMPARE(journal->sheets().oneOnOne(journal.dana, {})->imprint.leftOut, 1);
        SheetOptions options;
        options.includePrivate = true;
        QCOMPARE(noteLines(*journal->sheets().oneOnOne(journal.dana, options)),
                 (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
    }
    void anOutcomeStandsUnderTheDayOfIts1on1_data()
    {
        QTest::addColumn<Privacy>("privacy");
        QTest::addColumn<EntryKind>("kind");
        QTest::addColumn<bool>("joint");
        QTest::addColumn<QDate>("noteOn");
        QTest::addColumn<int>("leftOut");
        const auto row = [](const char *name, Privacy privacy, EntryKind kind, bool joint, QDate noteOn, int leftOut) {
            QTest::newRow(name) << privacy << kind << joint << noteOn << leftOut;
        };
        const QDate own = day("2026-11-12"); // the lines of the 1:1's own note
        const QDate since = day("2026-11-17");
        row("private", Privacy::Private, EntryKind::Conversation, false, own, 1);
        row("sealed", Privacy::Sealed, EntryKind::Conversation, false, own, 1);
        row("a private note", Privacy::Private, EntryKind::Note, false, own, 1);
        row("private, with somebody else", Privacy::Private, EntryKind::Conversation, true, own, 1);
        row("a conflict", Privacy::SheetSafe, EntryKind::Conflict, false, own, 1);
        row("sheet-safe", Privacy::SheetSafe, EntryKind::Conversation, false, since, 0);
    }
    void anOutcomeStandsUnderTheDayOfIts1on1()
    {
        QFETCH(const Privacy, privacy);
        QFETCH(const EntryKind, kind);
        QFETCH(const bool, joint);
        OpenJournal journal;
        logOneOnOne(journal, "2026-11-12", "Three of four items seen", Privacy::SheetSafe);
        NoteDraft since;
        since.peers = joint ? QList<Id>{journal.dana, journal.priya} : QList<Id>{journal.dana};
        since.date = day("2026-11-17");
        since.body = QStringLiteral("coffee chat");
        since.kind = kind;
        since.privacy = privacy;
        VERIFY_OK(journal->notes().log(since));
        const auto sheet = journal->sheets().oneOnOne(journal.dana, {});
        VERIFY_OK(sheet);
        QCOMPARE(sheet->lastTime->on, day("2026-11-12"));
        QCOMPARE(sheet->lastTime->outcome, QStringLiteral("Three of four items seen"));
        QTEST(sheet->lastTime->noteOn, "noteOn");
        QCOMPARE(sheet->lastTime->lines.size(), 1);
        QTEST(sheet->imprint.leftOut, "leftOut");
    }
    void notEvenTheDayOfASealed1on1Leaves()
    {
        OpenJournal journal;
        logOneOnOne(journal, "2026-11-17", "kept to ourselves", Privacy::Sealed);
        QVERIFY(!journal->sheets().oneOnOne(journal.dana, {})->lastTime);
        logOneOnOne(journal, "2026-11-12", "Three of four items seen", Privacy::SheetSafe);
        const auto sheet = journal->sheets().oneOnOne(journal.dana, {});
        VERIFY_OK(sheet);
        QCOMPARE(sheet->lastTime->on, day("2026-11-12"));
        QCOMPARE(sheet->lastTime->outcome, QStringLiteral("Three of four items seen"));
        QCOMPARE(sheet->imprint.leftOut, 2); // its outcome and its note
    }
    void aPromiseInTheLastNoteSaysWhoseItIs()
    {
        OpenJournal journal;
        NoteDraft note;
        note.peers = {journal.dana};
        note.body = QStringLiteral(">> me by Fri: send the split\n>> Dana: intro to the vendor\n>>Me: call");
        VERIFY_OK(journal->notes().log(note));
        SheetOptions options;
        options.includePrivate = true;
        const auto sheet = journal->sheets().oneOnOne(journal.dana, options);
        VERIFY_OK(sheet);
        QList<CommitmentSide> sides;
        for (const SheetNoteLine &line : sheet->lastTime->lines)
            sides << line.side;
        QCOMPARE(sides, (QList<CommitmentSide>{CommitmentSide::Mine, CommitmentSide::Theirs, CommitmentSide::Mine}));
    }
    void anAttendeeOfWhomNothingIsSaidLeavesANameAllTheSame()
    {
        OpenJournal journal;
        const auto sheet = journal->sheets().staff(staffMeeting(journal), {});
        VERIFY_OK(sheet);
        QCOMPARE(sheet->room.first().said.source, RoomLineSource::Nothing);
        QVERIFY(!sheet->room.first().attendee.isNull());
        const auto named =
            std::find_if(sheet->imprint.leaving.cbegin(), sheet->imprint.leaving.cend(), [](const LeavingThing &thing) {
                return thing.kind == LeavingKind::RoomLine && thing.person == QStringLiteral("Dana Whitfield");
            });
        QVERIFY(named != sheet->imprint.leaving.cend());
        QVERIFY(named->text.isEmpty());
    }
    void aDoubtfulDueDayStaysDoubtfulOnPaper()
    {
        OpenJournal journal;
        const Id meeting = staffMeeting(journal);
        NoteDraft note;
        note.peers = {journal.dana};
        note.body = QStringLiteral(">> me by 2025-01-01: send the split");
        VERIFY_OK(journal->notes().log(note));
        const auto staff = journal->sheets().staff(meeting, {});
        VERIFY_OK(staff);
        QVERIFY(staff->commitments.first().dueDoubtful);
        QVERIFY(staff->room.first().said.doubtful);
        const auto sheet = journal->sheets().oneOnOne(journal.dana, {});
        VERIFY_OK(sheet);
        QVERIFY(sheet->owed.first().dueDoubtful);
        QVERIFY(sheet->remember->doubtful);
    }
    void namesBecomeInitials()
    {
        OpenJournal journal;
        const Id meeting = staffMeeting(journal);
        promise(journal, "send Dana the split", Privacy::SheetSafe);
        SheetOptions options;
        options.initials = true;
        const auto sheet = journal->sheets().staff(meeting, options);
        QCOMPARE(sheet->commitments.first().text, QStringLiteral("send DW the split"));
        QCOMPARE(sheet->room.first().person.name, QStringLiteral("DW"));
    }
    void aDaysPrepsHoldAllOfItsMeetings()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        journal.startSeries(journal.priya, "2026-11-01");
        const auto sheets = journal->sheets().day(day("2026-11-26"), {});
        VERIFY_OK(sheets);
        QCOMPARE(sheets->sheets.size(), 2);
        VERIFY_REFUSED(journal->sheets().day(day("2026-11-27"), {}), ErrorCode::NothingToPrint);
    }
    void topicsStandAtTheTrustLevelWithoutACheckInOrOneAbove()
    {
        OpenJournal journal;
        const auto sheet = journal->sheets().oneOnOne(journal.dana, {});
        VERIFY_OK(sheet);
        QCOMPARE(sheet->topics.size(), 0); // the scratch journal has no starter set
    }

private:
    static void logOneOnOne(OpenJournal &journal, const char *on, const char *outcome, Privacy privacy)
    {
        NoteDraft note;
        note.peers = {journal.dana};
        note.date = day(on);
        note.kind = EntryKind::OneOnOne;
        note.outcome = QString::fromUtf8(outcome);
        note.body = QStringLiteral("As agreed.");
        note.privacy = privacy;
        VERIFY_OK(journal->notes().log(note));
    }
    static QStringList noteLines(const OneOnOneSheet &sheet)
    {
        QStringList lines;
        for (const LeavingThing &thing : sheet.imprint.leaving) {
            if (thing.kind == LeavingKind::NoteLine)
                lines << thing.text;
        }
        return lines;
    }
    static Id staffMeeting(OpenJournal &journal)
    {
        StaffMeeting meeting;
        meeting.title = QStringLiteral("Exec staff");
        meeting.date = day("2026-11-23");
        meeting.time = QTime(9, 0);
        meeting.zone = "Europe/Berlin";
        Attendee dana;
        dana.peerId = journal.dana;
        meeting.attendees = {dana};
        const Id id = journal->staff().add(meeting).value();
        StaffItem item;
        item.staffMeetingId = id;
        item.title = QStringLiteral("Cut line");
        item.needs = {journal.dana};
        [[maybe_unused]] const auto added = journal->staff().addItem(item);
        return id;
    }
    static void promise(OpenJournal &journal, const char *text, Privacy privacy)
    {
        Commitment commitment;
        commitment.peerId = journal.dana;
        commitment.text = QString::fromUtf8(text);
        commitment.due = day("2026-11-20");
        commitment.privacy = privacy;
        [[maybe_unused]] const auto added = journal->promises().add(commitment);
    }
    static QStringList textsOf(const QList<SheetCommitment> &commitments)
    {
        QStringList texts;
        for (const SheetCommitment &commitment : commitments)
            texts << commitment.text;
        return texts;
    }
};

LANAI_TEST(TstSheets, tst_sheets)
#include "tst_sheets.moc"
