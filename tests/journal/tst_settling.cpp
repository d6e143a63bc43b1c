#include "core/journal/loadahead.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

using What = MeetingFate::What;

// Thursday 19 November: Dana every week, Priya every second one, both for 45 minutes.
struct BusyFortnight : OpenJournal
{
    BusyFortnight()
    {
        startSeries(dana, "2026-11-19");
        startSeries(priya, "2026-11-26", 2);
    }
    [[nodiscard]] Meeting met(const Id &peer, const char *on) const
    {
        return journal->oneOnOnes().on(peer, day(on)).value();
    }
    [[nodiscard]] MeetingFate fate(const Id &peer, const char *on, What what, int days = 0) const
    {
        return {met(peer, on).id, what, days};
    }
};

} // namespace

class TstSettling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severalAreSkippedAndMovedForOneReasonAsOneCommand()
    {
        BusyFortnight journal;
        const QStringList before = journal.rows();
        const auto settled = journal->oneOnOnes().settle({journal.fate(journal.dana, "2026-11-19", What::Keep),
                                                          journal.fate(journal.dana, "2026-11-26", What::Skip),
                                                          journal.fate(journal.priya, "2026-11-26", What::Move, 5)},
                                                         QStringLiteral("  the \n release "));
        VERIFY_OK(settled);
        QCOMPARE(settled->skipped, 1);
        QCOMPARE(settled->moved, 1);
        QCOMPARE(settled->leftTerm, 0);
        QCOMPARE(journal.met(journal.dana, "2026-11-19").why, QString());
        QCOMPARE(journal.met(journal.dana, "2026-11-26").state, MeetingState::Skipped);
        QCOMPARE(journal.met(journal.dana, "2026-11-26").why, QStringLiteral("the release"));
        const Meeting moved = journal.met(journal.priya, "2026-12-01");
        QCOMPARE(moved.time, QTime(10, 0));
        QCOMPARE(moved.why, QStringLiteral("the release"));
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), before);
    }
    void whatMovesPastItsTermIsCounted()
    {
        BusyFortnight journal;
        const auto settled = journal->oneOnOnes().settle({journal.fate(journal.dana, "2027-02-11", What::Move, 14),
                                                          journal.fate(journal.dana, "2026-12-03", What::Move, 1)},
                                                         {});
        QCOMPARE(settled->moved, 2);
        QCOMPARE(settled->leftTerm, 1);
        QVERIFY(journal.met(journal.dana, "2027-02-25").termId.isNull());
    }
    void aMoveByNoDaysLeavesItAlone()
    {
        BusyFortnight journal;
        const auto settled =
            journal->oneOnOnes().settle({journal.fate(journal.dana, "2026-12-03", What::Move, 0)}, QStringLiteral("x"));
        QCOMPARE(settled->moved, 0);
        QVERIFY(!journal.met(journal.dana, "2026-12-03").movedFrom.isValid());
    }
    void oneThatIsPlannedNoMoreRefusesAllOfIt()
    {
        BusyFortnight journal;
        VERIFY_OK(journal->oneOnOnes().skip(journal.met(journal.priya, "2026-11-26").id, {}));
        const QStringList before = journal.rows();
        VERIFY_REFUSED(journal->oneOnOnes().settle({journal.fate(journal.dana, "2026-11-26", What::Skip),
                                                    journal.fate(journal.priya, "2026-11-26", What::Skip)},
                                                   {}),
                       ErrorCode::MeetingNotPlanned);
        VERIFY_REFUSED(
            journal->oneOnOnes().settle(
                {journal.fate(journal.dana, "2026-11-26", What::Skip), MeetingFate{newId(0), What::Move, 1}}, {}),
            ErrorCode::NotFound);
        QCOMPARE(journal.rows(), before);
    }
    void theLoadThenIsKnownBefore()
    {
        BusyFortnight journal;
        const QStringList before = journal.rows();
        QCOMPARE(journal->loadAhead()->load.weeks.at(1).minutes, 90); // the week of the 23rd
        const LoadAhead skipped =
            *journal->oneOnOnes().loadAfter({journal.fate(journal.dana, "2026-11-26", What::Skip)});
        QCOMPARE(skipped.load.weeks.at(1).minutes, 45);
        QVERIFY(skipped.advice.isEmpty());
        const LoadAhead moved =
            *journal->oneOnOnes().loadAfter({journal.fate(journal.priya, "2026-11-26", What::Move, 7)});
        QCOMPARE(moved.load.weeks.at(1).minutes, 45);
        QCOMPARE(moved.load.weeks.at(2).minutes, 90);
        QCOMPARE(journal.rows(), before);
        VERIFY_REFUSED(journal->oneOnOnes().loadAfter({}, 54), ErrorCode::OutOfRange);
    }
};

LANAI_TEST(TstSettling, tst_settling)
#include "tst_settling.moc"
