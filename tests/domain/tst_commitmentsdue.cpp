#include "core/domain/commitmentsdue.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Monday 23 November; Dana and Priya come, Hannah doesn't, and the CEO is no peer.
StaffMeeting staffOfFour()
{
    StaffMeeting meeting;
    meeting.date = day("2026-11-23");
    meeting.attendees = {{idOf("a1"), idOf("dana"), {}, {}, true},
                         {idOf("a2"), idOf("priya"), {}, {}, true},
                         {idOf("a3"), idOf("hannah"), {}, {}, false},
                         {idOf("a4"), {}, QStringLiteral("Ingrid"), {}, true}};
    return meeting;
}

Commitment promised(const char *peer, const char *due, CommitmentState state = CommitmentState::Open,
                    CommitmentSide side = CommitmentSide::Mine)
{
    Commitment commitment;
    commitment.peerId = idOf(peer);
    commitment.text = QString::fromLatin1(due);
    commitment.due = day(due);
    commitment.state = state;
    commitment.side = side;
    return commitment;
}

} // namespace

class TstCommitmentsdue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneIsDueOrNot_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("listed");
        const auto row = [](const char *name, const char *peer, const char *due, bool listed,
                            const char *state = "open", const char *today = "2026-11-19") {
            QTest::newRow(name) << QString::fromLatin1(peer) << QString::fromLatin1(due) << QString::fromLatin1(state)
                                << day(today) << listed;
        };
        row("overdue", "dana", "2026-11-17", true);
        row("due before the meeting", "dana", "2026-11-20", true);
        row("due on the meeting's day", "priya", "2026-11-23", true);
        row("due after the meeting", "dana", "2026-11-24", false);
        row("without a due date", "dana", "", false);
        row("kept", "dana", "2026-11-17", false, "kept");
        row("dropped", "dana", "2026-11-17", false, "dropped");
        row("of one who isn't coming", "hannah", "2026-11-17", false);
        row("of one who isn't an attendee", "marcus", "2026-11-17", false);
        row("overdue by now, looked at after the meeting", "dana", "2026-11-24", true, "open", "2026-11-25");
    }
    void oneIsDueOrNot()
    {
        QFETCH(QString, peer);
        QFETCH(QString, due);
        QFETCH(QString, state);
        QFETCH(QDate, today);
        const Commitment one = promised(peer.toLatin1(), due.toLatin1(), fromWord<CommitmentState>(state, {}).value());
        QTEST(!commitmentsDue({one}, staffOfFour(), today).isEmpty(), "listed");
    }

    void theyGoByDueDayAndOfOneDayMineComeFirst()
    {
        const QList<Commitment> all{promised("priya", "2026-11-23", CommitmentState::Open, CommitmentSide::Theirs),
                                    promised("dana", "2026-11-20"), promised("priya", "2026-11-23"),
                                    promised("dana", "2026-11-17", CommitmentState::Open, CommitmentSide::Theirs)};
        QStringList order;
        for (const Commitment &one : commitmentsDue(all, staffOfFour(), day("2026-11-19")))
            order << wordFor(one.side) + u' ' + one.text;
        QCOMPARE(order, QStringList({QStringLiteral("theirs 2026-11-17"), QStringLiteral("mine 2026-11-20"),
                                     QStringLiteral("mine 2026-11-23"), QStringLiteral("theirs 2026-11-23")}));
    }

    void aPersonWhoIsNoPeerOwesNothing()
    {
        Commitment nobodys = promised("dana", "2026-11-17");
        nobodys.peerId = {};
        StaffMeeting onlyPeers = staffOfFour();
        onlyPeers.attendees.removeLast();
        QVERIFY(commitmentsDue({nobodys}, onlyPeers, day("2026-11-19")).isEmpty());
    }
};

LANAI_TEST(TstCommitmentsdue, tst_commitmentsdue)
#include "tst_commitmentsdue.moc"
