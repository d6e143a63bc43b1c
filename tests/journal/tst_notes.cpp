#include "core/journal/notes.h"
#include "core/journal/promises.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstNotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMarkIsFiledInOneSave()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(about(journal.dana, ">> me by Fri: send the split\n"
                                                                    ">> Dana by 3 Dec: cost per item\n"
                                                                    "++ Theo is second chair\n"
                                                                    "?? how do you tell a team no\n"
                                                                    "!! wants the number first\n"
                                                                    "-> revisit the hiring plan"));
        VERIFY_OK(filed);
        QCOMPARE(filed->things.size(), 6);
        const auto open = journal->promises().ofPeer(journal.dana);
        QCOMPARE(open->size(), 2);
        QCOMPARE(open->first().text, QStringLiteral("send the split"));
        QCOMPARE(open->first().due, day("2026-11-20"));
        QCOMPARE(open->first().side, CommitmentSide::Mine);
        QCOMPARE(open->last().side, CommitmentSide::Theirs);
        QCOMPARE(journal->people().factsOf(journal.dana)->size(), 1);
        QCOMPARE(journal->people().insightsOf(journal.dana)->size(), 1);
    }
    void loggingOnTheDayHoldsThePlannedMeeting()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        NoteDraft draft = about(journal.dana, "Good talk.");
        draft.worth = 4;
        draft.remember = QStringLiteral("Debrief the template");
        const auto filed = journal->notes().log(draft);
        VERIFY_OK(filed);
        const auto meeting = journal->oneOnOnes().on(journal.dana, day("2026-11-19"));
        QCOMPARE(meeting->state, MeetingState::Held);
        QCOMPARE(meeting->worth, 4);
        QCOMPARE(filed->meetingId, meeting->id);
        QCOMPARE(journal->notes().entry(filed->entryId)->kind, EntryKind::OneOnOne);
    }
    void anAgendaMarkJoinsTheNextMeetingNotTheOneBeingLogged()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        VERIFY_OK(journal->notes().log(about(journal.dana, "-> hiring plan")));
        const auto next = journal->oneOnOnes().on(journal.dana, day("2026-11-26"));
        QCOMPARE(journal->oneOnOnes().agendaOf(next->id)->size(), 1);
    }
    void anAgendaMarkWaitsWhereNoMeetingIsPlanned()
    {
        OpenJournal journal;
        VERIFY_OK(journal->notes().log(about(journal.dana, "-> hiring plan")));
        journal.startSeries(journal.dana, "2026-11-20");
        const auto next = journal->oneOnOnes().on(journal.dana, day("2026-11-26"));
        QCOMPARE(journal->oneOnOnes().agendaOf(next->id)->size(), 1);
    }
    void whatIsFiledFromASealedNoteIsSealed()
    {
        OpenJournal journal;
        NoteDraft draft = about(journal.dana, ">> me by Fri: talk to HR");
        draft.privacy = Privacy::Sealed;
        VERIFY_OK(journal->notes().log(draft));
        QCOMPARE(journal->promises().ofPeer(journal.dana)->first().privacy, Privacy::Sealed);
    }
    void aNoteAboutNobodyFilesByName()
    {
        OpenJournal journal;
        NoteDraft draft;
        draft.body = QStringLiteral("++ Priya: swims\n++ likes jazz");
        const auto filed = journal->notes().log(draft);
        VERIFY_OK(filed);
        QCOMPARE(filed->things.size(), 1);
        QCOMPARE(filed->doubts.size(), 1);
        QCOMPARE(journal->people().factsOf(journal.priya)->size(), 1);
    }
    void whoWasThereHasTheNoteToo()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(about(journal.dana, "walked with @Priya, @Dana smiled"));
        VERIFY_OK(filed);
        QCOMPARE(journal->notes().entry(filed->entryId)->ownPeers(), (QList<Id>{journal.dana, journal.priya}));
    }
    void anEmptyNoteIsRefused()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->notes().log(about(journal.dana, " \n\t ")), ErrorCode::EmptyNote);
    }
    void aNoteOverFourMebibytesIsRefused()
    {
        OpenJournal journal;
        NoteDraft draft = about(journal.dana, "");
        draft.body = QString(4 * 1024 * 1024, u'a');
        VERIFY_OK(journal->notes().log(draft));
        draft.body += u'a';
        VERIFY_REFUSED(journal->notes().log(draft), ErrorCode::NoteTooLong);
        draft.body = QString(2 * 1024 * 1024 + 1, QChar(0x00e9)); // two bytes each
        VERIFY_REFUSED(journal->notes().log(draft), ErrorCode::NoteTooLong);
    }
    void aMeetingThatWasMostlyStatusSaysSoUntilItIsTakenBack()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        NoteDraft draft;
        draft.peers = {journal.dana};
        draft.body = QStringLiteral("Went through the list.");
        draft.mostlyStatus = true;
        const auto filed = journal->notes().log(draft);
        VERIFY_OK(filed);
        QVERIFY(journal->oneOnOnes().meeting(filed->meetingId)->mostlyStatus);
        draft.mostlyStatus = {}; // as it is
        VERIFY_OK(journal->notes().edit(filed->entryId, draft));
        QVERIFY(journal->oneOnOnes().meeting(filed->meetingId)->mostlyStatus);
        draft.mostlyStatus = false;
        VERIFY_OK(journal->notes().edit(filed->entryId, draft));
        QVERIFY(!journal->oneOnOnes().meeting(filed->meetingId)->mostlyStatus);
    }
    void worthOutOfRangeIsRefusedAndNothingIsSaved()
    {
        OpenJournal journal;
        NoteDraft draft = about(journal.dana, "++ swims");
        draft.worth = 6;
        VERIFY_REFUSED(journal->notes().log(draft), ErrorCode::OutOfRange);
        QCOMPARE(journal->people().factsOf(journal.dana)->size(), 0);
    }
    void aNoteOfADayToComeIsRefused()
    {
        OpenJournal journal;
        NoteDraft note = about(journal.dana, "We met.");
        note.date = day("2026-11-20");
        VERIFY_REFUSED(journal->notes().log(note), ErrorCode::DayAhead);
        note.date = day("2026-11-18");
        const auto saved = journal->notes().log(note);
        VERIFY_OK(saved);
        note.date = day("2026-11-20");
        VERIFY_REFUSED(journal->notes().edit(saved->entryId, note), ErrorCode::DayAhead);
    }
    void whatOnlyA1on1HasIsNotDropped_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<std::optional<EntryKind>>("kind");
        QTest::addColumn<bool>("kept");
        using Kind = std::optional<EntryKind>;
        QTest::newRow("one person") << 1 << Kind() << true;
        QTest::newRow("a 1:1") << 1 << Kind(EntryKind::OneOnOne) << true;
        QTest::newRow("two people") << 2 << Kind() << false;
        QTest::newRow("a 1:1 of three") << 2 << Kind(EntryKind::OneOnOne) << false;
        QTest::newRow("nobody") << 0 << Kind() << false;
        QTest::newRow("a note") << 1 << Kind(EntryKind::Note) << false;
        QTest::newRow("a conflict") << 1 << Kind(EntryKind::Conflict) << false;
    }
    void whatOnlyA1on1HasIsNotDropped()
    {
        QFETCH(const int, people);
        QFETCH(const std::optional<EntryKind>, kind);
        QFETCH(const bool, kept);
        OpenJournal journal;
        NoteDraft note;
        note.body = QStringLiteral("joint");
        note.peers = QList<Id>{journal.dana, journal.priya}.mid(0, people);
        note.kind = kind;
        note.worth = 0;
        note.outcome = QString();
        VERIFY_OK(journal->notes().checkAllButText(note)); // nothing was said
        note.worth = 2;
        note.outcome = QStringLiteral("Split by team");
        note.remember = QStringLiteral("Ask about the recital");
        note.mostlyStatus = true;
        note.intentionResult = IntentionResult::Forgot;
        if (kept) {
            const auto saved = journal->notes().log(note);
            VERIFY_OK(saved);
            QCOMPARE(journal->oneOnOnes().meeting(saved->meetingId)->remember, *note.remember);
            return;
        }
        const auto refused = journal->notes().log(note);
        VERIFY_REFUSED(refused, ErrorCode::OnlyForOneOnOnes);
        QCOMPARE(refused.error().args.join(u' '), QStringLiteral("worth outcome remember status practice"));
        VERIFY_REFUSED(journal->notes().checkAllButText(note), ErrorCode::OnlyForOneOnOnes);
    }
    void anEditOfANoteWithout1on1DropsNothingEither()
    {
        OpenJournal journal;
        NoteDraft note = about(journal.dana, "We met.");
        note.kind = EntryKind::Conversation;
        const Id id = journal->notes().log(note)->entryId;
        note.outcome = QStringLiteral("Split by team");
        VERIFY_REFUSED(journal->notes().edit(id, note), ErrorCode::OnlyForOneOnOnes);
    }
    void aNoteIsKeptByteForByte()
    {
        OpenJournal journal;
        const QString body = QStringLiteral("  tabs\t and \r\n>> me: x \r\n\r\n  \n");
        const auto filed = journal->notes().log(about(journal.dana, body.toUtf8().constData()));
        VERIFY_OK(filed);
        journal.reopen();
        QCOMPARE(journal->notes().entry(filed->entryId)->body, body);
        QCOMPARE(journal->promises().ofPeer(journal.dana)->first().text, QStringLiteral("x"));
    }
    void editingALineUpdatesWhatItFiledAndFilesNothingTwice()
    {
        OpenJournal journal;
        NoteDraft draft = about(journal.dana, "one\n>> me by Fri: send the split\n++ swims");
        const auto before = journal->notes().log(draft);
        const Id promise = before->things.first().id;
        draft.body = QStringLiteral("a new first line\none\n>> me by Mon: send the whole split\n++ swims");
        const auto after = journal->notes().edit(before->entryId, draft);
        VERIFY_OK(after);
        QCOMPARE(after->things.size(), 2);
        QCOMPARE(after->things.first().id, promise);
        QCOMPARE(journal->promises().commitment(promise)->text, QStringLiteral("send the whole split"));
        QCOMPARE(journal->promises().commitment(promise)->due, day("2026-11-23"));
        QCOMPARE(journal->people().factsOf(journal.dana)->size(), 1);
    }
    void aLineTakenOutTakesItsThingAlong()
    {
        OpenJournal journal;
        NoteDraft draft = about(journal.dana, "one\n++ swims\n++ climbs");
        const auto before = journal->notes().log(draft);
        draft.body = QStringLiteral("one\n++ climbs");
        VERIFY_OK(journal->notes().edit(before->entryId, draft));
        const auto facts = journal->people().factsOf(journal.dana);
        QCOMPARE(facts->size(), 1);
        QCOMPARE(facts->first().text, QStringLiteral("climbs"));
    }
    void aThingChangedElsewhereIsKeptAndReported()
    {
        OpenJournal journal;
        NoteDraft draft = about(journal.dana, "one\n>> me by Fri: send the split");
        const auto before = journal->notes().log(draft);
        const Id promise = before->things.first().id;
        VERIFY_OK(journal->promises().keep(promise));
        draft.body = QStringLiteral("one\n>> me by Mon: send nothing");
        const auto after = journal->notes().edit(before->entryId, draft);
        VERIFY_OK(after);
        QCOMPARE(after->kept.size(), 1);
        QCOMPARE(after->kept.first().id, promise);
        QCOMPARE(journal->promises().commitment(promise)->text, QStringLiteral("send the split"));
    }
    void anUnchangedLineIsNotReadAgain()
    {
        OpenJournal journal;
        NoteDraft draft = about(journal.dana, ">> me by Fri: send the split");
        const auto before = journal->notes().log(draft);
        journal.comeTo("2026-11-30");
        draft.body += QStringLiteral("\nand more");
        draft.date = day("2026-11-12"); // another Friday follows this day
        VERIFY_OK(journal->notes().edit(before->entryId, draft));
        QCOMPARE(journal->promises().ofPeer(journal.dana)->first().due, day("2026-11-20"));
    }
    void sealingANoteSealsWhatItFiled()
    {
        OpenJournal journal;
        NoteDraft draft = about(journal.dana, ">> me: talk to HR");
        const auto before = journal->notes().log(draft);
        draft.privacy = Privacy::Sealed;
        VERIFY_OK(journal->notes().edit(before->entryId, draft));
        QCOMPARE(journal->promises().ofPeer(journal.dana)->first().privacy, Privacy::Sealed);
        draft.privacy = Privacy::Private;
        VERIFY_OK(journal->notes().edit(before->entryId, draft));
        QCOMPARE(journal->promises().ofPeer(journal.dana)->first().privacy, Privacy::SheetSafe);
    }
    void deletingANoteTakesWhatOnlyItFiled()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(about(journal.dana, "++ swims\n>> me: call"));
        VERIFY_OK(journal->promises().keep(filed->things.last().id));
        const auto kept = journal->notes().remove(filed->entryId);
        VERIFY_OK(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(journal->people().factsOf(journal.dana)->size(), 0);
        VERIFY_REFUSED(journal->notes().entry(filed->entryId), ErrorCode::NotFound);
    }

private:
    static NoteDraft about(const Id &peer, const char *body)
    {
        NoteDraft draft;
        draft.peers = {peer};
        draft.body = QString::fromUtf8(body);
        return draft;
    }
};

LANAI_TEST(TstNotes, tst_notes)
#include "tst_notes.moc"
