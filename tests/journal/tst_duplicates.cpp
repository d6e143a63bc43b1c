#include "core/journal/duplicates.h"
#include "core/journal/notes.h"
#include "core/journal/promises.h"
#include "core/journal/staff.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "core/journal/vault.h"
#include "tests/support/notedraft.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Dana is there twice: `dana`, and `twin` with something of every kind.
struct Twins : OpenJournal
{
    Twins()
    {
        Peer second;
        second.name = QStringLiteral("D. Whitfield");
        second.role = QStringLiteral("CTO");
        second.email = QStringLiteral("d@example.org");
        second.howWeMet = QStringLiteral("at the offsite");
        second.tags = {QStringLiteral("board")};
        twin = journal->people().add(second).value();
        Peer first = journal->people().peer(dana).value();
        first.role = QStringLiteral("VP Engineering");
        first.howWeMet = QStringLiteral("through Hal");
        first.tags = {QStringLiteral("eng")};
        if (!journal->people().change(first))
            qFatal("Dana was not changed");
        own = journal->notes()
                  .log(noteAbout({twin}, ">> me by 3 Dec: send\n++ swims\n!! numbers first\n-> plan"))
                  .value();
        journal->notes().log(noteAbout({dana, twin}, "both")).value();
        journal->notes().log(noteAbout({priya}, "@D. Whitfield came up")).value();
        StaffMeeting meeting;
        meeting.date = day("2026-12-01");
        meeting.time = QTime(9, 0);
        meeting.zone = "Europe/Berlin";
        meeting.attendees = {{{}, dana, {}, {}, false}, {{}, twin, {}, QStringLiteral("ask about Q1"), true}};
        staff = journal->staff().add(meeting).value();
        StaffItem budget;
        budget.staffMeetingId = staff;
        budget.title = QStringLiteral("Budget");
        budget.needs = {twin, priya, dana};
        item = journal->staff().addItem(budget).value();
        Preview preview;
        preview.itemId = item;
        preview.peerId = twin;
        journal->staff().addPreview(preview).value();
    }
    [[nodiscard]] MergeChoice choice() const { return {dana, twin, {}, false}; }

    Id twin;
    Filed own;
    Id staff;
    Id item;
};

} // namespace

class TstDuplicates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePreviewSaysWhatEachHasAndWhatDiffers()
    {
        Twins at;
        const auto preview = at->duplicates().preview(at.dana, at.twin);
        VERIFY_OK(preview);
        QCOMPARE(preview->kept.name, QStringLiteral("Dana Whitfield"));
        QCOMPARE(preview->keptHas.entries, 1);
        QCOMPARE(preview->otherHas.entries, 2);
        QCOMPARE(preview->otherHas.facts, 1);
        QCOMPARE(preview->otherHas.insights, 1);
        QCOMPARE(preview->otherHas.commitments, 1);
        QCOMPARE(preview->otherHas.agendaItems, 1);
        QCOMPARE(preview->otherHas.previews, 1);
        QCOMPARE(preview->otherHas.needs, 1);
        QCOMPARE(preview->otherHas.attendance, 1);
        QCOMPARE(preview->differing,
                 (QList<PeerField>{PeerField::Name, PeerField::Role, PeerField::Interdependence, PeerField::HowWeMet}));
        QVERIFY(!preview->otherSeries);
    }
    void everythingOfTheOtherBecomesTheKeptOnes()
    {
        Twins at;
        VERIFY_OK(at->duplicates().merge(at.choice()));
        QCOMPARE(at->notes().entry(at.own.entryId)->ownPeers(), QList<Id>{at.dana});
        QCOMPARE(at->promises().ofPeer(at.dana)->size(), 1);
        QCOMPARE(at->people().insightsOf(at.dana)->size(), 1);
        QCOMPARE(at->timeline(at.dana, TimelineFilter::OneOnOnes, 9)->rows.size(), 0);
        const auto left = at->duplicates().preview(at.priya, at.dana);
        QCOMPARE(left->otherHas.entries, 2);
        const StaffMeeting staff = at->staff().meeting(at.staff).value();
        QCOMPARE(staff.attendees.size(), 1);
        QCOMPARE(staff.attendees.first().peerId, at.dana);
        QCOMPARE(staff.attendees.first().line, QStringLiteral("ask about Q1"));
        QVERIFY(staff.attendees.first().coming);
        const StaffItem item = at->staff().item(at.item).value();
        QCOMPARE(item.needs, (QList<Id>{at.priya, at.dana}));
        QCOMPARE(item.previews.first().peerId, at.dana);
        VERIFY_REFUSED(at->people().peer(at.twin), ErrorCode::NotFound);
        QCOMPARE(at->trash().things()->first().id, at.twin);
        QVERIFY(at->vault().verify()->isWhole());
    }
    void bothSidesWordsAreKept()
    {
        Twins at;
        VERIFY_OK(at->duplicates().merge(at.choice()));
        const Peer dana = at->people().peer(at.dana).value();
        QCOMPARE(dana.name, QStringLiteral("Dana Whitfield"));
        QCOMPARE(dana.email, QStringLiteral("d@example.org"));
        QCOMPARE(dana.howWeMet, QStringLiteral("through Hal\nat the offsite"));
        QCOMPARE(dana.tags, (QStringList{QStringLiteral("eng"), QStringLiteral("board")}));
        QCOMPARE(at->people().rolesOf(at.dana)->first().role, QStringLiteral("CTO"));
        QStringList facts;
        const QList<Fact> known = at->people().factsOf(at.dana).value();
        for (const Fact &fact : known)
            facts << fact.text;
        QCOMPARE(facts, (QStringList{QStringLiteral("swims"), QStringLiteral("D. Whitfield")}));
    }
    void whatTheOtherSaysRightIsTaken()
    {
        Twins at;
        MergeChoice choice = at.choice();
        choice.fromOther = {PeerField::Role};
        VERIFY_OK(at->duplicates().merge(choice));
        QCOMPARE(at->people().peer(at.dana)->role, QStringLiteral("CTO"));
        QCOMPARE(at->people().rolesOf(at.dana)->first().role, QStringLiteral("VP Engineering"));
    }
    void oneUndoTakesAllOfItBack()
    {
        Twins at;
        at.startSeries(at.twin, "2026-11-19");
        const QStringList before = at.rows();
        VERIFY_OK(at->duplicates().merge(at.choice()));
        QVERIFY(at.rows() != before);
        VERIFY_OK(at->undo());
        QCOMPARE(at.rows(), before);
    }
    void theNoteStillFollowsWhatItFiled()
    {
        Twins at;
        VERIFY_OK(at->duplicates().merge(at.choice()));
        const auto edited = at->notes().edit(at.own.entryId, noteAbout({at.dana}, ">> me by 4 Dec: send\n++ swims"));
        VERIFY_OK(edited);
        QCOMPARE(edited->kept.size(), 0);
        QCOMPARE(at->promises().ofPeer(at.dana)->first().due, day("2026-12-04"));
    }
    void oneSeriesGoesOn()
    {
        Twins at;
        at.startSeries(at.twin, "2026-11-19");
        VERIFY_OK(at->duplicates().merge(at.choice()));
        QCOMPARE(at->oneOnOnes().ofPeer(at.dana)->state, TermState::Running);
        VERIFY_OK(at->oneOnOnes().on(at.dana, day("2026-11-26")));
    }
    void twoThatRunAreRefusedUntilOneIsToEnd()
    {
        Twins at;
        at.startSeries(at.dana, "2026-11-19");
        at.startSeries(at.twin, "2026-11-20", 2);
        const auto preview = at->duplicates().preview(at.dana, at.twin);
        QCOMPARE(preview->otherSeries, std::optional(day("2027-02-18")));
        const QStringList before = at.rows();
        MergeChoice choice = at.choice();
        VERIFY_REFUSED(at->duplicates().merge(choice), ErrorCode::TermOpenAlready);
        QCOMPARE(at.rows(), before);
        choice.endOtherSeries = true;
        VERIFY_OK(at->duplicates().merge(choice));
        const auto left = at->oneOnOnes().ofPeer(at.dana);
        VERIFY_OK(left);
        QCOMPARE(left->term.schedule.rhythm.weeks, 1);
        QCOMPARE(left->state, TermState::Running);
        VERIFY_OK(at->undo());
        QCOMPARE(at.rows(), before);
    }
    void whoCannotBeMergedIsRefused()
    {
        Twins at;
        VERIFY_REFUSED(at->duplicates().preview(at.dana, at.dana), ErrorCode::OutOfRange);
        VERIFY_REFUSED(at->duplicates().merge({at.dana, at.dana, {}, false}), ErrorCode::OutOfRange);
        VERIFY_REFUSED(at->duplicates().merge({at.dana, newId(1), {}, false}), ErrorCode::NotFound);
    }
};

LANAI_TEST(TstDuplicates, tst_duplicates)
#include "tst_duplicates.moc"
