#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "core/journal/staff.h"
#include "tests/sheet/poppler.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/prep/prepmodel.h"
#include "ui/sheet/sheetpdf.h"

using namespace lanai;
using namespace lanai::test;

class TstPrepModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsThePersonsNextSync()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        model.show(placeOf(bench, "Dana"));
        QVERIFY(model.hasSheet());
        QVERIFY(!model.isDay());
        QCOMPARE(model.sheet().peer.name, QStringLiteral("Dana Whitfield"));
        QCOMPARE(model.sheet().when.date, day("2026-11-19"));
        QVERIFY(!model.sheet().agenda.isEmpty());
        QVERIFY(!model.sheet().topics.isEmpty());
        QVERIFY(!model.practices().isEmpty());
    }
    void onTheScreenMoreShowsThanLeaves()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        model.show(placeOf(bench, "Dana"));
        VERIFY_OK(model.addToAgenda(QStringLiteral("  on the   agenda ")));
        Commitment secret;
        secret.peerId = model.sheet().peer.peerId;
        secret.text = QStringLiteral("between the two of us");
        secret.privacy = Privacy::Private;
        secret.madeOn = day("2026-11-19");
        VERIFY_OK(bench.journal->promises().add(secret));
        secret.text = QStringLiteral("sealed for good");
        secret.privacy = Privacy::Sealed;
        VERIFY_OK(bench.journal->promises().add(secret));
        QStringList owed;
        for (const SheetCommitment &one : model.sheet().owed)
            owed << one.text;
        QVERIFY(owed.contains(QStringLiteral("between the two of us")));
        QVERIFY(!owed.contains(QStringLiteral("sealed for good")));
        const auto leaving = model.departure({});
        VERIFY_OK(leaving);
        const QString text = Pdf(sheetPdf(leaving->document, leaving->paper)).flatText();
        QVERIFY(!text.contains(QStringLiteral("between the two")));
        QVERIFY(text.contains(QStringLiteral("on the agenda")));
        for (const LeavingThing &thing : leaving->imprint.leaving)
            QVERIFY2(text.contains(thing.text.simplified()), qPrintable(thing.text));
        QCOMPARE(leaving->kind, SheetKind::OneOnOne);
    }
    void initialsTakeNamesOffThePaperOnly()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        model.show(placeOf(bench, "Dana"));
        const QString text = Pdf(sheetPdf(model.departure({true, false, false})->document, Paper::A4)).flatText();
        QVERIFY(!text.contains(QStringLiteral("Dana")));
        QVERIFY(text.contains(QStringLiteral("DW")));
        VERIFY_OK(model.chooseInitials(true));
        QVERIFY(model.initials());
        QCOMPARE(model.sheet().peer.name, QStringLiteral("Dana Whitfield"));
    }
    void theAgendaIsTickedChangedMovedAndTakenOff()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        model.show(placeOf(bench, "Dana"));
        VERIFY_REFUSED(model.addToAgenda(QStringLiteral(" ")), ErrorCode::EmptyText);
        VERIFY_OK(model.addToAgenda(QStringLiteral("one")));
        VERIFY_OK(model.addToAgenda(QStringLiteral("two")));
        const int one = rowOf(model, "one");
        VERIFY_OK(model.moveAgenda(one, 0));
        QCOMPARE(model.sheet().agenda.first().text, QStringLiteral("one"));
        VERIFY_OK(model.moveAgenda(0, 99));
        const Id id = model.sheet().agenda.first().id;
        VERIFY_OK(model.tick(id, true));
        QVERIFY(model.sheet().agenda.at(rowOf(model, "one")).done);
        VERIFY_OK(model.changeText(id, QStringLiteral("first of all")));
        QVERIFY(rowOf(model, "first of all") >= 0);
        VERIFY_REFUSED(model.changeText(id, QString()), ErrorCode::EmptyText);
        VERIFY_OK(model.removeFromAgenda(id));
        QCOMPARE(rowOf(model, "first of all"), -1);
        VERIFY_REFUSED(model.tick(newId(1), true), ErrorCode::NotFound);
    }
    void aTopicGoesOnTheAgendaAndIsUsedThen()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        model.show(placeOf(bench, "Dana"));
        const Topic topic = model.sheet().topics.first().topic;
        VERIFY_OK(model.addTopic(topic));
        QVERIFY(rowOf(model, topic.text.toUtf8().constData()) >= 0);
    }
    void anotherLineIsPinnedAndGivenBack()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        model.show(placeOf(bench, "Dana"));
        const QString before = model.sheet().remember->text;
        VERIFY_OK(model.pin(QStringLiteral("Say thank you")));
        QCOMPARE(model.sheet().remember->text, QStringLiteral("Say thank you"));
        QCOMPARE(model.sheet().remember->kind, RememberKind::Pinned);
        VERIFY_OK(model.pin({}));
        QVERIFY(model.sheet().remember->kind != RememberKind::Pinned);
        QVERIFY(!before.isEmpty());
    }
    void aPracticeIsChosenForThisMeeting()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        model.show(placeOf(bench, "Dana"));
        const Practice practice = model.practices().last();
        VERIFY_OK(model.choosePractice({}));
        QVERIFY(model.suggestedPractice().has_value());
        VERIFY_OK(model.choosePractice(practice.id));
        QVERIFY(!model.suggestedPractice()); // one is chosen
        QCOMPARE(model.sheet().intention->text, practice.text);
        VERIFY_OK(model.choosePractice({}));
        QVERIFY(!model.sheet().intention);
    }
    void aTickKeepsACommitment()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        model.show(placeOf(bench, "Dana"));
        const qsizetype owed = model.sheet().owed.size();
        QVERIFY(owed > 0);
        const Id first = model.sheet().owed.first().id;
        VERIFY_OK(model.keep(first));
        QCOMPARE(model.sheet().owed.size(), owed - 1);
        VERIFY_REFUSED(model.keep(first), ErrorCode::CommitmentClosed);
    }
    void aPreviewIsRecordedInThisSync()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        model.show(placeOf(bench, "Dana"));
        QCOMPARE(model.sheet().previews.size(), 1);
        Preview preview;
        preview.itemId = model.sheet().previews.first().itemId;
        preview.peerId = model.sheet().peer.peerId;
        preview.reaction = Reaction::Supports;
        VERIFY_OK(model.record(preview));
        QVERIFY(model.sheet().previews.isEmpty());
        const StaffItem item = *bench.journal->staff().item(preview.itemId);
        QCOMPARE(item.previews.last().meetingId, model.sheet().meetingId);
    }
    void theDaysPrepsAreOneAfterAnotherAndOneDocument()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        Place place;
        place.page = PageId::Prep;
        place.day = day("2026-11-19");
        model.show(place);
        QVERIFY(model.isDay());
        QVERIFY(model.count() >= 2);
        QCOMPARE(model.index(), 0);
        const QString first = model.sheet().peer.name;
        model.step(-1);
        QCOMPARE(model.index(), 0);
        model.step(1);
        QVERIFY(model.sheet().peer.name != first);
        model.step(99);
        QCOMPARE(model.index(), model.count() - 1);
        const auto whole = model.departureOfDay({});
        VERIFY_OK(whole);
        QCOMPARE(whole->document.parts.size(), model.count());
        QCOMPARE(whole->kind, SheetKind::Day);
        QCOMPARE(model.departure({})->document.parts.size(), 1);
        place.meeting = model.sheets().at(1).meetingId;
        model.show(place);
        QCOMPARE(model.index(), 1);
    }
    void aDayWithoutSyncsIsNoMistake()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        QSignalSpy failed(&model, &PrepModel::failed);
        Place place;
        place.page = PageId::Prep;
        place.day = day("2026-11-21");
        model.show(place);
        QVERIFY(!model.hasSheet());
        QVERIFY(failed.isEmpty());
        VERIFY_REFUSED(model.departure({}), ErrorCode::NothingToPrint);
        VERIFY_REFUSED(model.departureOfDay({}), ErrorCode::NothingToPrint);
    }
    void aPersonWhoIsGoneIsSaid()
    {
        DeskBench bench;
        PrepModel model(*bench.journal);
        QSignalSpy failed(&model, &PrepModel::failed);
        Place place;
        place.page = PageId::Prep;
        place.peer = newId(1);
        model.show(place);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!model.hasSheet());
    }

private:
    static Place placeOf(DeskBench &bench, const char *name)
    {
        Place place;
        place.page = PageId::Prep;
        place.peer = bench.journal->people().find(QString::fromUtf8(name))->id;
        return place;
    }
    static int rowOf(const PrepModel &model, const char *text)
    {
        const QList<SheetAgendaLine> &agenda = model.sheet().agenda;
        for (int i = 0; i < agenda.size(); ++i) {
            if (agenda.at(i).text == QString::fromUtf8(text))
                return i;
        }
        return -1;
    }
};

LANAI_TEST(TstPrepModel, tst_prepmodel)
#include "tst_prepmodel.moc"
