#include "core/journal/promises.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstPromises : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPromiseIsKeptOnce()
    {
        OpenJournal journal;
        const Id id = add(journal, "2026-11-23");
        VERIFY_OK(journal->promises().keep(id));
        QCOMPARE(journal->promises().commitment(id)->closedOn, day("2026-11-19"));
        VERIFY_REFUSED(journal->promises().keep(id), ErrorCode::CommitmentClosed);
        VERIFY_REFUSED(journal->promises().drop(id), ErrorCode::CommitmentClosed);
    }
    void aKeptPromiseCanBeOpenedAgain()
    {
        OpenJournal journal;
        const Id id = add(journal, "2026-11-23");
        VERIFY_OK(journal->promises().keep(id));
        VERIFY_OK(journal->promises().reopen(id));
        QCOMPARE(journal->promises().commitment(id)->state, CommitmentState::Open);
        QCOMPARE(journal->promises().open()->size(), 1);
        VERIFY_REFUSED(journal->promises().reopen(journal.dana), ErrorCode::NotFound);
    }
    void renegotiatingRemembersWhatWasAndWhy()
    {
        OpenJournal journal;
        const Id id = add(journal, "2026-11-19");
        VERIFY_OK(journal->promises().renegotiate(id, day("2026-12-01"), QStringLiteral("legal is slow")));
        journal.reopen();
        const auto now = journal->promises().commitment(id);
        QCOMPARE(now->due, day("2026-12-01"));
        QCOMPARE(now->state, CommitmentState::Open);
        QCOMPARE(now->renegotiations.size(), 1);
        QCOMPARE(now->renegotiations.first().oldDue, day("2026-11-19"));
        QCOMPARE(now->renegotiations.first().why, QStringLiteral("legal is slow"));
    }
    void itIsNotKeptOrDroppedOnADayToCome()
    {
        OpenJournal journal;
        const Id id = add(journal, "2026-11-20");
        VERIFY_REFUSED(journal->promises().keep(id, day("2026-11-20")), ErrorCode::DayAhead);
        VERIFY_REFUSED(journal->promises().drop(id, day("2026-11-20")), ErrorCode::DayAhead);
        VERIFY_REFUSED(journal->promises().renegotiate(id, day("2026-11-18"), {}), ErrorCode::DuePassed);
        QCOMPARE(journal->promises().commitment(id)->state, CommitmentState::Open);
        VERIFY_OK(journal->promises().keep(id, day("2026-11-18")));
    }
    void afterTheDueDayItIsTooLate()
    {
        OpenJournal journal;
        const Id id = add(journal, "2026-11-18");
        VERIFY_REFUSED(journal->promises().renegotiate(id, day("2026-12-01"), {}), ErrorCode::RenegotiatedTooLate);
        QCOMPARE(journal->promises().commitment(id)->renegotiations.size(), 0);
    }
    void aPromiseWithoutTextIsRefused()
    {
        OpenJournal journal;
        Commitment empty;
        empty.peerId = journal.dana;
        VERIFY_REFUSED(journal->promises().add(empty), ErrorCode::EmptyText);
    }
    void theKeptRateCountsWhatFellDueAndIsPast()
    {
        OpenJournal journal;
        VERIFY_OK(journal->promises().keep(add(journal, "2026-11-10"), day("2026-11-10")));
        VERIFY_OK(journal->promises().keep(add(journal, "2026-11-11"), day("2026-11-12")));
        add(journal, "2026-11-20");
        const auto rate = journal->promises().keptRateOf(CommitmentSide::Mine);
        VERIFY_OK(rate);
        QCOMPARE(rate->counted, 2);
        QCOMPARE(rate->inTime, 1);
    }
    void mineThatAreLateAreCountedWithoutThoseToSomebodyInTheTrash()
    {
        OpenJournal journal;
        QCOMPARE(journal->promises().mineLate(), Result<int>(0));
        add(journal, "2026-11-18");
        add(journal, "2026-11-18", CommitmentSide::Theirs);
        add(journal, "2026-11-19"); // today is not late
        VERIFY_OK(journal->promises().keep(add(journal, "2026-11-17"), {}));
        QCOMPARE(journal->promises().mineLate(), Result<int>(1));
        VERIFY_OK(journal->people().remove(journal.dana));
        QCOMPARE(journal->promises().mineLate(), Result<int>(0));
    }

private:
    static Id add(OpenJournal &journal, const char *due, CommitmentSide side = CommitmentSide::Mine)
    {
        Commitment promise;
        promise.side = side;
        promise.peerId = journal.dana;
        promise.text = QStringLiteral("send the draft");
        promise.due = day(due);
        return journal->promises().add(promise).value();
    }
};

LANAI_TEST(TstPromises, tst_promises)
#include "tst_promises.moc"
