#include "core/journal/drafts.h"
#include "core/journal/promises.h"
#include "core/journal/staff.h"
#include "core/journal/today.h"
#include "tests/log/applied.h"
#include "tests/log/logdesk.h"
#include "tests/support/registry.h"
#include "ui/log/logmodel.h"

using namespace lanai;
using namespace lanai::test;

namespace {

QStringList texts(const QList<FiledRow> &rows)
{
    QStringList all;
    for (const FiledRow &row : rows) {
        if (row.files)
            all << row.text.toLower();
    }
    return all;
}

const LogAgendaRow *previewIn(const LogModel &model)
{
    for (const LogAgendaRow &row : model.subject().agenda) {
        if (!row.staffItem.id.isNull())
            return &row;
    }
    return nullptr;
}

} // namespace

class TstLogModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itKnowsTheMeetingAsThePictureShowsIt()
    {
        LogDesk desk;
        LogModel model(*desk.journal);
        QVERIFY(model.open(desk.place()));
        QVERIFY(model.isOneOnOne());
        QCOMPARE(model.draft().date, day("2026-11-19"));
        QCOMPARE(model.startTime(), QTime(10, 0));
        QCOMPARE(model.minutes(), 45);
        QCOMPARE(model.subject().week, 9);
        QCOMPARE(model.subject().weeks, 13);
        QCOMPARE(model.subject().agenda.size(), 5);
        QVERIFY(model.subject().practice.has_value());
        QCOMPARE(model.next().date, day("2026-12-03"));
        QCOMPARE(model.subject().skipped.size(), 1);
        QCOMPARE(model.subject().skipped.first().date, day("2026-11-26"));
        QVERIFY(!model.subject().topics.isEmpty());
    }
    void whatWillBeFiledIsWhatIsFiled()
    {
        LogDesk desk;
        LogModel model(*desk.journal);
        QVERIFY(model.open(desk.place()));
        model.setBody(LogDesk::fixture());
        const QList<FiledRow> rows = model.willBeFiled();
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows.at(1).detail, QStringLiteral("Fri 20 Nov"));
        QCOMPARE(rows.at(1).detailColour, Colour::Due);
        QCOMPARE(rows.at(2).detail, QStringLiteral("Thu 3 Dec"));
        QCOMPARE(rows.at(0).detail, QStringLiteral("Know them"));
        QCOMPARE(rows.at(3).detail, QStringLiteral("Draft ask"));
        QCOMPARE(rows.at(4).detail, QStringLiteral("How they work"));
        const Result<Filed> filed = model.save();
        QVERIFY(filed);
        QStringList things;
        for (const FiledThing &thing : filed->things)
            things << thing.text.toLower();
        QCOMPARE(things, texts(rows));
        QVERIFY(filed->doubts.isEmpty());
        QCOMPARE(filed->meetingId, desk.meeting.id);
    }
    void eachDoubtIsAskedAbout_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("doubt");
        QTest::addColumn<bool>("files");
        QTest::newRow("nothing") << "++" << "Nothing after the mark" << false;
        QTest::newRow("whose") << ">> send it" << "Who is “send it”?" << false;
        QTest::newRow("unknown") << ">> Zoe: send it" << "Who is “Zoe”?" << false;
        QTest::newRow("no such date") << ">> me by 3/12: send it" << "When is “3/12”?" << true;
        QTest::newRow("doubtful date") << ">> me by 2026-11-01: send it" << "Which 2026-11-01?" << true;
    }
    void eachDoubtIsAskedAbout()
    {
        QFETCH(QString, line);
        LogDesk desk(DeskBench::Content::Empty);
        LogModel model(*desk.journal);
        QVERIFY(model.open(desk.place()));
        model.setBody(line);
        QCOMPARE(model.willBeFiled().size(), 1);
        QTEST(model.willBeFiled().first().doubt, "doubt");
        QTEST(model.willBeFiled().first().files, "files");
    }
    void aNoteAboutNobodyAsksAboutWhom()
    {
        LogDesk desk(DeskBench::Content::Empty);
        LogModel model(*desk.journal);
        Place place;
        place.page = PageId::Log;
        QVERIFY(model.open(place));
        model.setBody(QStringLiteral("++ plays cello"));
        QCOMPARE(model.willBeFiled().first().doubt, QStringLiteral("About whom?"));
        model.setBody(applied(model.draft().body, model.correctPerson(0, desk.dana)));
        QCOMPARE(model.draft().body, QStringLiteral("++ Dana: plays cello"));
        QVERIFY(model.willBeFiled().first().doubt.isEmpty());
        QVERIFY(model.willBeFiled().first().detail.startsWith(QStringLiteral("Dana")));
    }

    void aDraftSurvivesItsPageAndTheJournalsClosing()
    {
        LogDesk desk;
        {
            LogModel model(*desk.journal);
            QVERIFY(model.open(desk.place()));
            QSignalSpy kept(&model, &LogModel::draftKept);
            model.setBody(QStringLiteral("half a sent"));
            model.setWorth(4);
            QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 8000); // by itself, a few seconds on
        }
        const QString path = desk.journal->path();
        const Key key = desk.journal->key();
        desk.journal.reset();
        desk.journal = Journal::open(path, key, desk.clock, QStringLiteral("window")).value();
        LogModel again(*desk.journal);
        QVERIFY(again.open(desk.place()));
        QCOMPARE(again.draft().body, QStringLiteral("half a sent"));
        QCOMPARE(again.draft().worth, 4);
        QVERIFY(again.keptFrom().isValid());
        again.discardDraft();
        QVERIFY(again.draft().body.isEmpty());
        QVERIFY(desk.journal->drafts().at(again.draft().draftPlace)->content.isNull());
    }
    void savingDropsTheDraft()
    {
        LogDesk desk;
        LogModel model(*desk.journal);
        QVERIFY(model.open(desk.place()));
        model.setBody(QStringLiteral("We met."));
        model.keepDraft();
        QVERIFY(!desk.journal->drafts().at(model.draft().draftPlace)->content.isNull());
        QVERIFY(model.save());
        QVERIFY(desk.journal->drafts().at(model.draft().draftPlace)->content.isNull());
    }
    void undoingASaveKeepsTheWordsAsADraft()
    {
        LogDesk desk;
        LogModel model(*desk.journal);
        QVERIFY(model.open(desk.place()));
        model.setBody(QStringLiteral("We met.\n>> me by Fri: send it"));
        const Id entry = model.save()->entryId;
        QVERIFY(model.undoSave());
        QVERIFY(!desk.journal->notes().entry(entry));
        QCOMPARE(desk.journal->oneOnOnes().meeting(desk.meeting.id)->state, MeetingState::Planned);
        QVERIFY(model.open(desk.place()));
        QCOMPARE(model.draft().body, QStringLiteral("We met.\n>> me by Fri: send it"));
    }

    void aTickedPreviewFeedsTheStaffMeeting()
    {
        LogDesk desk;
        LogModel model(*desk.journal);
        QVERIFY(model.open(desk.place()));
        const LogAgendaRow *preview = previewIn(model);
        QVERIFY(preview != nullptr);
        const LogAgendaRow row = *preview;
        QCOMPARE(row.staffDate, day("2026-11-23"));
        model.setReaction(row, Reaction::SupportsWithChange);
        model.setReactionWords(row, QStringLiteral("cost beside each item"));
        QVERIFY(model.isTicked(row.item.id));
        model.setBody(QStringLiteral("We met."));
        QVERIFY(model.save());
        const std::optional<Preview> given =
            latestPreview(desk.journal->staff().item(row.staffItem.id).value(), desk.dana);
        QVERIFY(given.has_value());
        QCOMPARE(given->words, QStringLiteral("cost beside each item"));
    }
    void aReactionToAnItemThatIsUntickedIsNotGiven()
    {
        LogDesk desk;
        LogModel model(*desk.journal);
        QVERIFY(model.open(desk.place()));
        const LogAgendaRow row = *previewIn(model);
        const qsizetype before = desk.journal->staff().item(row.staffItem.id)->previews.size();
        model.setReaction(row, Reaction::Opposes);
        model.setTicked(row.item.id, false);
        model.setBody(QStringLiteral("We met."));
        QVERIFY(model.save());
        QCOMPARE(desk.journal->staff().item(row.staffItem.id)->previews.size(), before);
    }
    void whatIsSaidOfTheMeetingIsSavedWithIt()
    {
        LogDesk desk;
        LogModel model(*desk.journal);
        QVERIFY(model.open(desk.place()));
        model.setBody(QStringLiteral("We met."));
        model.setWorth(4);
        model.setIntention(IntentionResult::DidIt);
        model.setOutcome(QStringLiteral("Two formats stay."));
        model.setRemember(QStringLiteral("Ask about the recital."));
        model.setTimes(QTime(10, 5), 40);
        model.setMode(MeetingMode::Phone);
        model.setNext(day("2026-12-04"), QTime(9, 30));
        QVERIFY(model.save());
        const Meeting held = desk.journal->oneOnOnes().meeting(desk.meeting.id).value();
        QCOMPARE(held.worth, 4);
        QCOMPARE(held.intentionResult, IntentionResult::DidIt);
        QCOMPARE(held.outcome, QStringLiteral("Two formats stay."));
        QCOMPARE(held.remember, QStringLiteral("Ask about the recital."));
        QCOMPARE(held.actualMinutes, 40);
        QCOMPARE(held.mode, MeetingMode::Phone);
        QCOMPARE(desk.journal->oneOnOnes().on(desk.dana, day("2026-12-04"))->time, QTime(9, 30));
    }

    void editingASavedNoteFollowsItsLines()
    {
        LogDesk desk;
        LogModel model(*desk.journal);
        QVERIFY(model.open(desk.place()));
        model.setBody(QStringLiteral("We met.\n>> me by Fri: send it\n++ plays cello"));
        const Filed first = model.save().value();
        Place place;
        place.page = PageId::Log;
        place.thing = first.entryId;
        QVERIFY(model.open(place));
        QVERIFY(model.draft().body.contains(QStringLiteral("cello")));
        // Moved, then changed where it stands; a line that is moved and changed at once is another line.
        for (const char *line : {">> me by Fri: send it", ">> me by Fri: send it today"}) {
            model.setBody(QStringLiteral("We met.\n++ plays cello\n") + QString::fromLatin1(line));
            const Filed second = model.save().value();
            QCOMPARE(second.entryId, first.entryId);
            QCOMPARE(second.things.size(), 2);
            QCOMPARE(second.things.at(0).id, first.things.at(1).id);
            QCOMPARE(second.things.at(1).id, first.things.at(0).id);
        }
        QCOMPARE(desk.journal->notes().filedBy(first.entryId)->at(1).text, QStringLiteral("send it today"));
    }
    void aThingThatWasChangedElsewhereIsReported()
    {
        LogDesk desk;
        LogModel model(*desk.journal);
        QVERIFY(model.open(desk.place()));
        model.setBody(QStringLiteral(">> me by Fri: send it"));
        const Filed first = model.save().value();
        QVERIFY(desk.journal->promises().keep(first.things.first().id));
        Place place;
        place.page = PageId::Log;
        place.thing = first.entryId;
        QVERIFY(model.open(place));
        model.setBody(QStringLiteral("Nothing after all."));
        QCOMPARE(model.save()->kept.size(), 1);
    }

    void refusalsKeepTheText_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << "  \n" << static_cast<int>(ErrorCode::EmptyNote);
        QTest::newRow("too long") << QString(4 * 1024 * 1024 + 1, u'a') << static_cast<int>(ErrorCode::NoteTooLong);
    }
    void refusalsKeepTheText()
    {
        QFETCH(QString, body);
        QFETCH(int, code);
        LogDesk desk(DeskBench::Content::Empty);
        LogModel model(*desk.journal);
        QVERIFY(model.open(desk.place()));
        model.setBody(body);
        const Result<Filed> refused = model.save();
        QVERIFY(!refused);
        QCOMPARE(static_cast<int>(refused.error().code), code);
        QCOMPARE(model.draft().body, body);
    }
    void aPlaceThatIsGoneLeavesWhatIsThere()
    {
        LogDesk desk(DeskBench::Content::Empty);
        LogModel model(*desk.journal);
        Place place;
        place.page = PageId::Log;
        place.meeting = newId(1);
        const Result<void> refused = model.open(place);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
    }
};

LANAI_TEST(TstLogModel, tst_logmodel)
#include "tst_logmodel.moc"
