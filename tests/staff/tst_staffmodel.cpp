#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "core/journal/staff.h"
#include "tests/sheet/poppler.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/leaving/departure.h"
#include "ui/sheet/imprintwords.h"
#include "ui/sheet/sheetpdf.h"
#include "ui/staff/staffmodel.h"
#include "ui/staff/staffwords.h"

using namespace lanai;
using namespace lanai::test;

class TstStaffModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheNextMeetingOfTheSample()
    {
        DeskBench bench;
        const StaffModel model(*bench.journal);
        QCOMPARE(model.meeting().date, day("2026-11-23"));
        QCOMPARE(model.items().size(), 4);
        QCOMPARE(model.previewed(), 2);
        QCOMPARE(model.coming(), 7);
        QCOMPARE(model.attendees().size(), 9);
        QVERIFY(!model.isOver());
        QCOMPARE(StaffWords(model).attendance(), QStringLiteral("7 of 9"));
    }
    void saysHowFarThePreviewsAreAndWhoIsNext()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        const QString subtitle = StaffWords(model).subtitle();
        QVERIFY2(subtitle.startsWith(QStringLiteral("Monday 23 November, 09:00. Two of four items previewed, ")),
                 qPrintable(subtitle));
        record(model, 0, "Dana Whitfield", Reaction::Supports);
        QCOMPARE(StaffWords(model).subtitle(),
                 QStringLiteral("Monday 23 November, 09:00. Three of four items previewed, Elena is next at 15:00."));
        record(model, 1, "Elena Brandt", Reaction::Supports);
        QCOMPARE(StaffWords(model).subtitle(), QStringLiteral("Monday 23 November, 09:00. All four items previewed."));
    }
    void eachVoiceSaysItsReactionOrWhenItCanBeAsked()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        const StaffWords words(model);
        const StaffItemRow pricing = model.items().at(1);
        QCOMPARE(pricing.voices.size(), 2);
        QCOMPARE(words.said(pricing.voices.at(0)), QStringLiteral("must preview, today 15:00"));
        QCOMPARE(StaffWords::colourOf(pricing.voices.at(0)), Colour::Due);
        QCOMPARE(words.said(pricing.voices.at(1)), QStringLiteral("unclear"));
        QCOMPARE(words.saidInFull(pricing.voices.at(1)), QStringLiteral("unclear: about Q1 quota"));
        bench.clock.set(utc("2026-11-22T08:00"));
        model.reload();
        QCOMPARE(words.said(model.items().at(1).voices.at(0)), QStringLiteral("no sync before the meeting"));
        QCOMPARE(StaffWords::colourOf(model.items().at(1).voices.at(0)), Colour::Overdue);
    }
    void everySectionCanBeTurnedOffAndIsRemembered_data()
    {
        QTest::addColumn<int>("section");
        QTest::addColumn<QString>("label");
        QTest::newRow("items") << 0 << QStringLiteral("My items");
        QTest::newRow("room") << 1 << QStringLiteral("Who is in the room");
        QTest::newRow("commitments") << 2 << QStringLiteral("Commitments due");
    }
    void everySectionCanBeTurnedOffAndIsRemembered()
    {
        QFETCH(const int, section);
        QFETCH(const QString, label);
        DeskBench bench;
        StaffModel model(*bench.journal);
        QVERIFY(labels(model).contains(label));
        SheetChoices choices = model.choices();
        StaffSections &staff = choices.options.staff;
        (section == 0 ? staff.items : section == 1 ? staff.room : staff.commitments) = false;
        VERIFY_OK(model.choose(choices));
        QVERIFY(!labels(model).contains(label));
        QCOMPARE(StaffModel(*bench.journal).choices(), choices);
    }
    void paperInitialsAndPrivateNotesChangeTheSheet()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        SheetChoices choices = model.choices();
        choices.paper = QStringLiteral("letter");
        choices.options.initials = true;
        choices.options.includePrivate = true;
        VERIFY_OK(model.choose(choices));
        QCOMPARE(model.paper(), Paper::Letter);
        QCOMPARE(model.sheet().room.first().person.name, QStringLiteral("DW"));
        QVERIFY(model.document().footerLeft.contains(QStringLiteral("private notes")));
        QVERIFY(model.sheet().imprint.options.includePrivate);
    }
    void whatIsWrittenIsWhatTheListSaysAndNoMore()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        const Id dana = bench.journal->people().find(QStringLiteral("Dana"))->id;
        promise(*bench.journal, dana, "on paper for everybody", Privacy::SheetSafe);
        promise(*bench.journal, dana, "between the two of us", Privacy::Private);
        promise(*bench.journal, dana, "sealed for good", Privacy::Sealed);
        const auto leaving = model.departure(false);
        VERIFY_OK(leaving);
        const QString text = Pdf(sheetPdf(leaving->document, leaving->paper)).flatText();
        const ImprintWords words{QLocale()};
        for (const LeavingThing &thing : leaving->imprint.leaving) {
            const QStringList pieces = thing.text.split(QStringLiteral(": "));
            for (const QString &piece : pieces)
                QVERIFY2(text.contains(piece.simplified()), qPrintable(words.leaving(thing)));
        }
        QVERIFY(text.contains(QStringLiteral("on paper for everybody")));
        QVERIFY(!text.contains(QStringLiteral("between the two")));
        QVERIFY(!text.contains(QStringLiteral("sealed")));
        QCOMPARE(leaving->imprint.leftOut, 2);
        QVERIFY(text.contains(QStringLiteral("2 private notes left out")));
        QCOMPARE(leaving->kind, SheetKind::Staff);
        QCOMPARE(leaving->date, day("2026-11-23"));
    }
    void aLineThatIsTakenAwayIsProposedAgain()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        const Id dana = model.attendees().first().attendee.id;
        QVERIFY(model.attendee(dana)->attendee.line.startsWith(QStringLiteral("Theo")));
        VERIFY_OK(model.setLine(dana, QStringLiteral("  Ask about   the split ")));
        QCOMPARE(model.attendee(dana)->attendee.line, QStringLiteral("Ask about the split"));
        QVERIFY(roomLine(model, dana).contains(QStringLiteral("Ask about the split")));
        VERIFY_OK(model.setLine(dana, QString()));
        QVERIFY(!model.attendee(dana)->proposed.isEmpty());
        QCOMPARE(roomLine(model, dana), model.attendee(dana)->proposed);
    }
    void attendeesComeAndGo()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        VERIFY_OK(model.setComing(model.attendees().first().attendee.id, false));
        QCOMPARE(model.coming(), 6);
        VERIFY_OK(model.addAttendee(QStringLiteral("Birgit Hallander")));
        QCOMPARE(model.attendees().last().name, QStringLiteral("Birgit Hallander"));
        VERIFY_REFUSED(model.addAttendee(QStringLiteral("birgit hallander")), ErrorCode::NameTaken);
        VERIFY_REFUSED(model.addAttendee(QStringLiteral("  ")), ErrorCode::EmptyName);
        VERIFY_OK(model.removeAttendee(model.attendees().last().attendee.id));
        QCOMPARE(model.attendees().size(), 9);
        VERIFY_OK(model.removeAttendee(model.attendees().first().attendee.id));
        VERIFY_OK(model.addAttendee(bench.journal->people().find(QStringLiteral("Dana"))->id));
        QCOMPARE(model.attendees().last().name, QStringLiteral("Dana Whitfield"));
    }
    void itemsAreAddedChangedMovedAndRemoved()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        VERIFY_REFUSED(model.addItem(QStringLiteral("  ")), ErrorCode::EmptyText);
        const auto added = model.addItem(QStringLiteral("Glossary"));
        VERIFY_OK(added);
        StaffItem item = model.item(*added)->item;
        QCOMPARE(item.position, 5);
        item.sought = ItemSought::Inform;
        VERIFY_OK(model.changeItem(item));
        QCOMPARE(model.item(*added)->item.sought, ItemSought::Inform);
        VERIFY_OK(model.moveItem(4, 0));
        QCOMPARE(model.items().first().item.id, *added);
        VERIFY_OK(model.moveItem(0, 9));
        QCOMPARE(model.items().first().item.id, *added);
        VERIFY_OK(model.removeItem(*added));
        QCOMPARE(model.items().size(), 4);
        QCOMPARE(model.item(*added), nullptr);
    }
    void meetingsAreAddedMovedAndRemoved()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        VERIFY_REFUSED(model.addMeeting(QStringLiteral("Exec staff"), day("2026-11-23"), clock("09:00"), 1),
                       ErrorCode::StaffMeetingExists);
        VERIFY_OK(model.addMeeting(QStringLiteral("Offsite"), day("2026-12-02"), clock("10:00"), 0));
        QCOMPARE(model.meeting().title, QStringLiteral("Offsite"));
        QCOMPARE(model.attendees().size(), 9);
        QCOMPARE(model.coming(), 9);
        VERIFY_OK(model.changeMeeting(QStringLiteral("Offsite"), day("2026-12-03"), clock("11:00"), 4));
        QCOMPARE(model.meeting().date, day("2026-12-03"));
        QCOMPARE(model.meeting().everyWeeks, 4);
        VERIFY_OK(model.removeMeeting());
        QCOMPARE(model.meeting().date, day("2026-11-23"));
    }
    void afterwardsItAsksForOutcomesAndDeferredOnesJoinTheNext()
    {
        DeskBench bench;
        bench.clock.set(utc("2026-11-23T11:00"));
        VERIFY_OK(bench.journal->catchUp());
        StaffModel model(*bench.journal);
        QVERIFY(model.isOver());
        QCOMPARE(model.undecided(), 4);
        QVERIFY(StaffWords(model).subtitle().endsWith(QStringLiteral("Four items still want their outcome.")));
        VERIFY_OK(model.decide(model.items().at(0).item.id, ItemOutcome::Decided, QStringLiteral("As drawn")));
        VERIFY_OK(model.decide(model.items().at(1).item.id, ItemOutcome::Deferred, QString()));
        QCOMPARE(model.undecided(), 2);
        QCOMPARE(model.items().at(0).item.outcomeText, QStringLiteral("As drawn"));
        const auto next = bench.journal->staff().next(day("2026-11-24"));
        VERIFY_OK(next);
        QCOMPARE(bench.journal->staff().itemsOf(next->id)->first().title, QStringLiteral("EMEA pricing pilot"));
    }
    void itIsOverAnHourAfterItsStart()
    {
        DeskBench bench;
        bench.clock.set(utc("2026-11-23T08:59"));
        const StaffModel model(*bench.journal);
        QVERIFY(!model.isOver());
        bench.clock.set(utc("2026-11-23T09:00"));
        QVERIFY(model.isOver());
    }
    void followUpsBecomeCommitments()
    {
        DeskBench bench;
        StaffModel model(*bench.journal);
        Commitment commitment;
        commitment.peerId = model.attendees().first().attendee.peerId;
        commitment.text = QStringLiteral("Bring the numbers");
        commitment.due = day("2026-11-27");
        VERIFY_OK(model.followUp(commitment));
        const auto all = bench.journal->promises().ofPeer(commitment.peerId);
        const auto made = std::find_if(all->cbegin(), all->cend(),
                                       [&](const Commitment &one) { return one.text == commitment.text; });
        QVERIFY(made != all->cend());
        QCOMPARE(made->madeOn, day("2026-11-19"));
        commitment.text.clear();
        VERIFY_REFUSED(model.followUp(commitment), ErrorCode::EmptyText);
    }
    void anEmptyJournalHasNoMeetingAndNoMistake()
    {
        DeskBench bench(DeskBench::Content::Empty);
        StaffModel model(*bench.journal);
        QSignalSpy failed(&model, &StaffModel::failed);
        model.reload();
        QVERIFY(!model.hasMeeting());
        QVERIFY(failed.isEmpty());
        QCOMPARE(StaffWords(model).subtitle(), QStringLiteral("None is planned."));
        QVERIFY(model.document().isEmpty());
        VERIFY_OK(model.addMeeting(QStringLiteral("Exec staff"), day("2026-11-23"), clock("09:00"), 1));
        QVERIFY(model.hasMeeting());
        QCOMPARE(StaffWords(model).subtitle(), QStringLiteral("Monday 23 November, 09:00. Nothing to bring yet."));
    }
    void numbersAreWordsUpToTwelve()
    {
        QCOMPARE(StaffWords::number(0), QStringLiteral("none"));
        QCOMPARE(StaffWords::number(12), QStringLiteral("twelve"));
        QCOMPARE(StaffWords::number(13), QStringLiteral("13"));
        QCOMPARE(StaffWords::rhythm(0), QStringLiteral("Once"));
        QCOMPARE(StaffWords::rhythm(1), QStringLiteral("Weekly"));
        QCOMPARE(StaffWords::rhythm(3), QStringLiteral("Every 3 weeks"));
    }

private:
    static void record(StaffModel &model, int row, const char *name, Reaction reaction)
    {
        const StaffItemRow item = model.items().at(row);
        for (const ItemVoice &voice : item.voices) {
            if (voice.person.name != QString::fromUtf8(name))
                continue;
            Preview preview;
            preview.itemId = item.item.id;
            preview.peerId = voice.person.id;
            preview.reaction = reaction;
            QVERIFY(model.record(preview));
        }
    }
    static QStringList labels(const StaffModel &model)
    {
        QStringList all;
        const SheetDocument document = model.document();
        for (const SheetSection &section : document.parts.first().sections)
            all << section.label;
        return all;
    }
    static QString roomLine(const StaffModel &model, const Id &attendee)
    {
        const SheetDocument document = model.document();
        for (const SheetSection &section : document.parts.first().sections) {
            for (const SheetRow &row : section.rows) {
                if (row.about != attendee)
                    continue;
                QString text;
                for (const SheetRun &run : row.cells.last().first())
                    text += run.text;
                return text;
            }
        }
        return {};
    }
    static void promise(Journal &journal, const Id &peer, const char *text, Privacy privacy)
    {
        Commitment commitment;
        commitment.peerId = peer;
        commitment.text = QString::fromLatin1(text);
        commitment.due = day("2026-11-20");
        commitment.madeOn = day("2026-11-19");
        commitment.privacy = privacy;
        QVERIFY(journal.promises().add(commitment));
    }
};

LANAI_TEST(TstStaffModel, tst_staffmodel)
#include "tst_staffmodel.moc"
