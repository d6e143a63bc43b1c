#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstCommitmentStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thoseWithoutADayComeLast()
    {
        StoreFile scratch;
        add(scratch, "agreement", scratch.dana, {});
        add(scratch, "later", scratch.dana, day("2026-12-01"));
        add(scratch, "soon", scratch.priya, day("2026-11-20"));
        add(scratch, "kept", scratch.dana, day("2026-11-01"), CommitmentState::Kept);
        const CommitmentStore &store = scratch.file->commitments;
        QCOMPARE(idsIn(*store.open()), idsOf("soon later agreement"));
        QCOMPARE(idsIn(*store.openOf(scratch.dana)), idsOf("later agreement"));
        QCOMPARE(idsIn(*store.openOf(QList<Id>{scratch.dana, scratch.priya})), idsOf("soon later agreement"));
        QCOMPARE(idsIn(*store.openOf(QList<Id>{scratch.priya})), idsOf("soon"));
        QCOMPARE(idsIn(*store.ofPeer(scratch.dana)), idsOf("kept later agreement"));
    }
    void daysAreIncluded()
    {
        StoreFile scratch;
        add(scratch, "first", scratch.dana, day("2026-11-19"));
        add(scratch, "last", scratch.dana, day("2026-11-30"));
        add(scratch, "agreement", scratch.dana, {});
        const CommitmentStore &store = scratch.file->commitments;
        QCOMPARE(idsIn(*store.openUntil(day("2026-11-30"))), idsOf("first last"));
        QCOMPARE(idsIn(*store.openUntil(day("2026-11-29"))), idsOf("first"));
        QCOMPARE(idsIn(*store.dueBetween(day("2026-11-19"), day("2026-11-30"))), idsOf("first last"));
        QCOMPARE(idsIn(*store.dueBetween(day("2026-11-20"), day("2026-11-29"))), QList<Id>());
    }
    void eachKeepsItsOwnRenegotiationsOldestFirst()
    {
        StoreFile scratch;
        Commitment one = add(scratch, "one", scratch.dana, day("2026-11-20"));
        add(scratch, "other", scratch.priya, day("2026-11-20"));
        one.renegotiations = {
            {idOf("r2"), day("2026-11-18"), day("2026-11-15"), {}, QStringLiteral("no longer")},
            {idOf("r1"), day("2026-11-10"), day("2026-11-12"), day("2026-11-15"), QStringLiteral("ill")}};
        one.due = {};
        VERIFY_OK(scratch.file->commitments.update(one, scratch.stamp()));
        const QList<Commitment> open = *scratch.file->commitments.open();
        QCOMPARE(idsIn(open), idsOf("other one"));
        QVERIFY(open.first().renegotiations.isEmpty());
        const QList<Renegotiation> read = open.last().renegotiations;
        QCOMPARE(idsIn(read), idsOf("r1 r2"));
        QCOMPARE(read.first().oldDue, day("2026-11-12"));
        QCOMPARE(read.first().newDue, day("2026-11-15"));
        QCOMPARE(read.first().why, QStringLiteral("ill"));
        QVERIFY(read.last().newDue.isNull());
        one.renegotiations.last().why = QStringLiteral("changed afterwards");
        VERIFY_OK(scratch.file->commitments.update(one, scratch.stamp()));
        QCOMPARE(scratch.file->commitments.get(one.id)->renegotiations.first().why, QStringLiteral("ill"));
    }
    void whatCannotBeReadTakesTheSafeSide()
    {
        StoreFile scratch;
        add(scratch, "one", scratch.dana, day("2026-11-20"));
        scratch.write("UPDATE commitment SET privacy='?', side='?', due='soon'");
        const auto read = scratch.file->commitments.get(idOf("one"));
        VERIFY_OK(read);
        QCOMPARE(read->privacy, Privacy::Sealed);
        QCOMPARE(read->side, CommitmentSide::Mine);
        QVERIFY(read->due.isNull());
    }
    void oneInTheTrashIsNotOpen()
    {
        StoreFile scratch;
        add(scratch, "one", scratch.dana, day("2026-11-20"));
        VERIFY_OK(scratch.file->commitments.trash(idOf("one"), scratch.stamp()));
        QVERIFY(scratch.file->commitments.open()->isEmpty());
        QCOMPARE(*scratch.file->commitments.clockOf(idOf("one")), 0);
        VERIFY_REFUSED(scratch.file->commitments.get(idOf("one")), ErrorCode::NotFound);
    }

private:
    static Commitment add(StoreFile &scratch, const char *word, const Id &peer, QDate due,
                          CommitmentState state = CommitmentState::Open)
    {
        Commitment commitment;
        commitment.id = idOf(word);
        commitment.peerId = peer;
        commitment.text = QString::fromLatin1(word);
        commitment.madeOn = day("2026-11-01");
        commitment.due = due;
        commitment.state = state;
        if (const auto added = scratch.file->commitments.insert(commitment, scratch.stamp()); !added)
            qFatal("not added: %s", why(added).constData());
        return commitment;
    }
};

LANAI_TEST(TstCommitmentStore, tst_commitmentstore)
#include "tst_commitmentstore.moc"
