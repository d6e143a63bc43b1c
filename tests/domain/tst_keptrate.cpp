#include "core/domain/keptrate.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Commitment promised(CommitmentState state, QDate due, QDate closedOn)
{
    Commitment commitment;
    commitment.state = state;
    commitment.due = due;
    commitment.closedOn = closedOn;
    return commitment;
}

} // namespace

class TstKeptrate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onePromiseCountsOrNot_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("closedOn");
        QTest::addColumn<int>("inTime");
        QTest::addColumn<int>("counted");
        const auto row = [](const char *name, const char *state, const char *due, const char *closedOn, int inTime,
                            int counted) {
            QTest::newRow(name) << QString::fromLatin1(state) << day(due) << day(closedOn) << inTime << counted;
        };
        row("kept before the due day", "kept", "2026-11-10", "2026-11-01", 1, 1);
        row("kept on the due day", "kept", "2026-11-10", "2026-11-10", 1, 1);
        row("kept a day late", "kept", "2026-11-10", "2026-11-11", 0, 1);
        row("kept today, late", "kept", "2026-11-18", "2026-11-19", 0, 1);
        row("overdue and open", "open", "2026-11-18", "", 0, 1);
        row("due today is not past", "open", "2026-11-19", "", 0, 0);
        row("due today and kept already", "kept", "2026-11-19", "2026-11-18", 0, 0);
        row("due later and kept already", "kept", "2026-12-01", "2026-11-18", 0, 0);
        row("due ninety days ago", "kept", "2026-08-21", "2026-08-20", 1, 1);
        row("due ninety-one days ago", "kept", "2026-08-20", "2026-08-20", 0, 0);
        row("overdue for longer than the window", "open", "2026-08-20", "", 0, 0);
        row("without a due date", "open", "", "", 0, 0);
        row("without a due date, kept", "kept", "", "2026-11-10", 0, 0);
        row("dropped before the due day", "dropped", "2026-11-10", "2026-11-09", 0, 0);
        row("dropped on the due day", "dropped", "2026-11-10", "2026-11-10", 0, 1);
        row("dropped after the due day", "dropped", "2026-11-10", "2026-11-12", 0, 1);
    }
    void onePromiseCountsOrNot()
    {
        QFETCH(QString, state);
        QFETCH(QDate, due);
        QFETCH(QDate, closedOn);
        QFETCH(int, inTime);
        QFETCH(int, counted);
        const QList<Commitment> one{promised(fromWord<CommitmentState>(state, {}).value(), due, closedOn)};
        QCOMPARE(keptRate(one, CommitmentSide::Mine, today()), (KeptRate{inTime, counted}));
    }

    void eachDirectionCountsItsOwn()
    {
        QList<Commitment> all{promised(CommitmentState::Kept, day("2026-11-10"), day("2026-11-10")),
                              promised(CommitmentState::Open, day("2026-11-11"), {}),
                              promised(CommitmentState::Kept, day("2026-11-12"), day("2026-11-12"))};
        all[1].side = CommitmentSide::Theirs;
        QCOMPARE(keptRate(all, CommitmentSide::Mine, today()), (KeptRate{2, 2}));
        QCOMPARE(keptRate(all, CommitmentSide::Theirs, today()), (KeptRate{0, 1}));
    }

    void theDueDateInForceIsWhatCounts()
    {
        Commitment moved = promised(CommitmentState::Kept, day("2026-11-17"), day("2026-11-16"));
        moved.renegotiations = {{{}, day("2026-11-10"), day("2026-11-10"), day("2026-11-17"), {}}};
        QCOMPARE(keptRate({moved}, CommitmentSide::Mine, today()), (KeptRate{1, 1}));
        moved.due = day("2026-11-30");
        QCOMPARE(keptRate({moved}, CommitmentSide::Mine, today()), (KeptRate{0, 0}));
    }

    void theRatioIsNoneWhenNothingCounts()
    {
        QVERIFY(!keptRate({}, CommitmentSide::Mine, today()).ratio());
        QCOMPARE(*(KeptRate{3, 4}.ratio()), 0.75);
        QCOMPARE(*(KeptRate{0, 4}.ratio()), 0.0);
    }
};

LANAI_TEST(TstKeptrate, tst_keptrate)
#include "tst_keptrate.moc"
