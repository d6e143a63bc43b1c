#include "core/domain/commitmentrules.h"
#include "core/domain/keptrate.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

const QString vendorIsLate = QStringLiteral("The vendor is late");

Commitment draftDue(const char *due)
{
    Commitment commitment;
    commitment.id = idOf("draft");
    commitment.text = QStringLiteral("Send the draft");
    commitment.due = day(due);
    commitment.dueDoubtful = true;
    return commitment;
}

} // namespace

class TstCommitmentrules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keptAndDroppedCloseItOnTheirDay()
    {
        const Result<Commitment> done = kept(draftDue("2026-11-20"), day("2026-11-19"));
        QCOMPARE(done->state, CommitmentState::Kept);
        QCOMPARE(done->closedOn, day("2026-11-19"));
        QVERIFY(!done->wasKeptLate());
        const Result<Commitment> gone = dropped(draftDue("2026-11-20"), day("2026-11-21"));
        QCOMPARE(gone->state, CommitmentState::Dropped);
        QCOMPARE(gone->closedOn, day("2026-11-21"));
    }

    void openedAgainItIsAsIfNobodyHadClosedIt()
    {
        const Commitment before = draftDue("2026-11-20");
        const Commitment again = reopened(*kept(before, day("2026-11-19")));
        QCOMPARE(again.state, CommitmentState::Open);
        QVERIFY(again.closedOn.isNull());
        QVERIFY(reopened(before).isLate(day("2026-11-21")));
        QVERIFY(kept(again, day("2026-11-20")).has_value());
    }

    void keptAfterTheDueDayIsKeptLate()
    {
        QVERIFY(kept(draftDue("2026-11-20"), day("2026-11-21"))->wasKeptLate());
        QVERIFY(!kept(draftDue("2026-11-20"), day("2026-11-20"))->wasKeptLate());
        QVERIFY(!kept(draftDue(""), day("2026-11-20"))->wasKeptLate());
    }

    void aNewDueDayIsNotPast()
    {
        const Commitment open = draftDue("2026-11-20");
        const auto past = renegotiated(open, day("2026-11-19"), day("2026-11-18"), vendorIsLate);
        QVERIFY(!past);
        QCOMPARE(past.error(),
                 (Error{ErrorCode::DuePassed, {QStringLiteral("2026-11-18"), QStringLiteral("2026-11-19")}}));
        QVERIFY(renegotiated(open, day("2026-11-19"), day("2026-11-19"), vendorIsLate).has_value());
        QVERIFY(renegotiated(open, day("2026-11-19"), QDate(), vendorIsLate).has_value());
    }

    void whatIsClosedStaysClosed_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("kept") << QStringLiteral("kept");
        QTest::newRow("dropped") << QStringLiteral("dropped");
    }
    void whatIsClosedStaysClosed()
    {
        QFETCH(QString, state);
        Commitment closed = draftDue("2026-11-20");
        closed.state = fromWord<CommitmentState>(state, {}).value();
        const Error refused{ErrorCode::CommitmentClosed, {closed.text}};
        const QDate on = day("2026-11-19");
        QCOMPARE(kept(closed, on).error(), refused);
        QCOMPARE(dropped(closed, on).error(), refused);
        QCOMPARE(renegotiated(closed, on, on.addDays(7), vendorIsLate).error(), refused);
    }

    void itCanBeRenegotiatedUpToTheDueDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("long before") << day("2026-11-01") << true;
        QTest::newRow("on the due day") << day("2026-11-20") << true;
        QTest::newRow("the day after") << day("2026-11-21") << false;
    }
    void itCanBeRenegotiatedUpToTheDueDay()
    {
        QFETCH(QDate, today);
        QFETCH(bool, allowed);
        const Result<Commitment> moved = renegotiated(draftDue("2026-11-20"), today, day("2026-11-27"), vendorIsLate);
        QCOMPARE(moved.has_value(), allowed);
        if (!allowed)
            QCOMPARE(moved.error(), (Error{ErrorCode::RenegotiatedTooLate, {QStringLiteral("2026-11-20")}}));
    }

    void renegotiatingKeepsOldDateNewDateAndWhyAndStaysOpen()
    {
        const Commitment moved =
            *renegotiated(draftDue("2026-11-20"), day("2026-11-19"), day("2026-11-27"), vendorIsLate);
        QCOMPARE(moved.state, CommitmentState::Open);
        QCOMPARE(moved.due, day("2026-11-27"));
        QVERIFY(!moved.dueDoubtful);
        QCOMPARE(moved.renegotiations.size(), 1);
        const Renegotiation &event = moved.renegotiations.first();
        QCOMPARE(event.on, day("2026-11-19"));
        QCOMPARE(event.oldDue, day("2026-11-20"));
        QCOMPARE(event.newDue, day("2026-11-27"));
        QCOMPARE(event.why, vendorIsLate);
    }

    void withoutANewDateItBecomesAWorkingAgreementAndCanGetOneLater()
    {
        const Commitment agreement = *renegotiated(draftDue("2026-11-20"), day("2026-11-19"), {}, vendorIsLate);
        QVERIFY(!agreement.due.isValid());
        QVERIFY(!agreement.isLate(day("2027-01-01")));
        const Commitment dated = *renegotiated(agreement, day("2027-01-01"), day("2027-01-08"), vendorIsLate);
        QCOMPARE(dated.due, day("2027-01-08"));
        QVERIFY(!dated.renegotiations.last().oldDue.isValid());
    }

    void eachEventHasItsOwnIdWhichTwoCopiesShare()
    {
        const QDate on = day("2026-11-19");
        Commitment moved = draftDue("2026-11-20");
        QSet<Id> ids;
        for (const char *due : {"2026-11-27", "2026-11-20", "2026-11-27"}) {
            moved = *renegotiated(moved, on, day(due), vendorIsLate);
            ids << moved.renegotiations.last().id;
        }
        QCOMPARE(ids.size(), 3);
        const Commitment elsewhere = *renegotiated(draftDue("2026-11-20"), on, day("2026-11-27"), {});
        QCOMPARE(elsewhere.renegotiations.first().id, moved.renegotiations.first().id);
    }

    void whatWasRenegotiatedInTimeCanStillBeKeptInTime()
    {
        const Commitment moved =
            *renegotiated(draftDue("2026-11-10"), day("2026-11-10"), day("2026-11-17"), vendorIsLate);
        const Commitment done = *kept(moved, day("2026-11-16"));
        QCOMPARE(keptRate({done}, CommitmentSide::Mine, day("2026-11-19")), (KeptRate{1, 1}));
    }
};

LANAI_TEST(TstCommitmentrules, tst_commitmentrules)
#include "tst_commitmentrules.moc"
