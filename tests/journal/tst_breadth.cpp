#include "core/journal/breadthpage.h"
#include "core/journal/notes.h"
#include "tests/support/notedraft.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include "tests/support/samplefile.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Dana and Priya, known for half a year.
struct Broad : OpenJournal
{
    Broad()
        : OpenJournal("2026-05-19")
    {
        comeTo("2026-11-19");
    }
    void talk(const QList<Id> &peers, const char *on, const QStringList &tags = {},
              EntryKind kind = EntryKind::Conversation) const
    {
        NoteDraft draft = noteAbout(peers, "Talked.");
        draft.date = day(on);
        draft.kind = kind;
        draft.tags = tags;
        if (!journal->notes().log(draft))
            qWarning("a note was refused");
    }
    [[nodiscard]] BreadthRow row(const Id &peer) const
    {
        const BreadthPage page = journal->breadth().value();
        for (const BreadthRow &one : page.rows) {
            if (one.peer.id == peer)
                return one;
        }
        return {};
    }
};

} // namespace

class TstBreadthPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysWithContactAreCountedOnce()
    {
        Broad journal;
        journal.startSeries(journal.dana, "2026-10-01");
        journal.talk({journal.dana}, "2026-11-12", {}, EntryKind::OneOnOne);     // a meeting and its note
        journal.talk({journal.dana}, "2026-11-12");                              // and a word after it
        journal.talk({journal.dana, journal.priya}, "2026-11-13");               // with both
        journal.talk({journal.dana}, "2026-11-16", {}, EntryKind::Note);         // no contact: Rule 11
        journal.talk({journal.dana}, "2026-08-21", {}, EntryKind::Conversation); // the quarter's first day
        journal.talk({journal.priya}, "2026-08-20", {}, EntryKind::Conversation);
        QCOMPARE(journal.row(journal.dana).contacts, 3);
        QCOMPARE(journal.row(journal.dana).nearness, Nearness::Regular);
        QCOMPARE(journal.row(journal.dana).last, day("2026-11-13"));
        QCOMPARE(journal.row(journal.priya).contacts, 1);
        QCOMPARE(journal.row(journal.priya).nearness, Nearness::NameOnly);
        QCOMPARE(journal.row(journal.priya).advice, BreadthAdvice::Renew);
    }
    void whatWasSpokenOfComesTheMostFrequentFirst()
    {
        Broad journal;
        journal.talk({journal.dana}, "2026-11-10", {QStringLiteral("hiring"), QStringLiteral("roadmap")});
        journal.talk({journal.dana}, "2026-11-11", {QStringLiteral("roadmap")});
        journal.talk({journal.dana}, "2026-11-12", {QStringLiteral("budget"), QStringLiteral("offsite")});
        QCOMPARE(journal.row(journal.dana).on,
                 QStringList({QStringLiteral("roadmap"), QStringLiteral("budget"), QStringLiteral("hiring")}));
    }
    void somebodyNearWithAKnownStrengthMayBeSponsored()
    {
        Broad journal;
        for (const char *on : {"2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-09"})
            journal.talk({journal.dana}, on);
        QCOMPARE(journal.row(journal.dana).nearness, Nearness::Inner);
        QCOMPARE(journal.row(journal.dana).advice, BreadthAdvice::None);
        Peer dana = journal->people().peer(journal.dana).value();
        dana.tags = {QStringLiteral("reliability")};
        VERIFY_OK(journal->people().change(dana));
        QCOMPARE(journal.row(journal.dana).advice, BreadthAdvice::Sponsor);
    }
    void aLightOneInNameOnlyMayRestUnlessSomethingIsOwed()
    {
        Broad journal;
        journal.comeTo("2026-05-20");
        const Id elena = journal.addPeer("Elena Brandt", Interdependence::Light);
        journal.comeTo("2026-11-19");
        QCOMPARE(journal.row(elena).advice, BreadthAdvice::LetRest);
        NoteDraft draft = noteAbout({elena}, ">> me: send the split");
        draft.kind = EntryKind::Note;
        VERIFY_OK(journal->notes().log(draft));
        QCOMPARE(journal.row(elena).advice, BreadthAdvice::None);
    }
    void rowsComeByNearnessThenByContacts()
    {
        Broad journal;
        journal.talk({journal.priya}, "2026-11-02");
        journal.talk({journal.priya}, "2026-11-03");
        const Id elena = journal.addPeer("Elena Brandt");
        journal.talk({elena}, "2026-11-04");
        const auto page = journal->breadth();
        VERIFY_OK(page);
        QStringList names;
        for (const BreadthRow &row : page->rows)
            names << row.peer.shortName;
        QCOMPARE(names, QStringList({QStringLiteral("Priya"), QStringLiteral("Elena"), QStringLiteral("Dana")}));
        QCOMPARE(page->in(Nearness::NameOnly).size(), 2);
        QVERIFY(page->in(Nearness::Inner).isEmpty());
    }
    void theSampleHasAnInnerCircleAndAFormerColleagueKeptWarm()
    {
        SampleFile sample;
        const auto page = BreadthQuery(sample.session).run();
        VERIFY_OK(page);
        QVERIFY(!page->in(Nearness::Inner).isEmpty());
        QCOMPARE(page->in(Nearness::KeptWarm).first().peer.name, QStringLiteral("Oren Castellan"));
    }
};

LANAI_TEST(TstBreadthPage, tst_breadth)
#include "tst_breadth.moc"
