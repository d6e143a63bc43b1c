#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstCheckInStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCheckInComesBackAsItWas()
    {
        StoreFile scratch;
        CheckIn entered;
        entered.id = idOf("c");
        entered.peerId = scratch.dana;
        entered.on = day("2026-11-12");
        entered.listening = {4, QStringLiteral("I could repeat it back")};
        entered.openMindedness = {3, QStringLiteral("I asked twice")};
        entered.vulnerability = {2, QStringLiteral("I said nothing of the delay")};
        entered.trust = 5;
        entered.told = true;
        entered.asked = true;
        entered.theirWords = QStringLiteral("Better");
        entered.theirRating = 4;
        entered.easier = QStringLiteral("Send the numbers first");
        VERIFY_OK(scratch.file->checkIns.checkIns().insert(entered, scratch.stamp()));
        const auto read = scratch.file->checkIns.checkIns().get(entered.id);
        VERIFY_OK(read);
        QCOMPARE(read->peerId, scratch.dana);
        QCOMPARE(read->on, entered.on);
        QCOMPARE(read->listening, entered.listening);
        QCOMPARE(read->openMindedness, entered.openMindedness);
        QCOMPARE(read->vulnerability, entered.vulnerability);
        QCOMPARE(read->trust, 5);
        QVERIFY(read->told);
        QVERIFY(read->asked);
        QCOMPARE(read->theirWords, entered.theirWords);
        QCOMPARE(read->theirRating, 4);
        QCOMPARE(read->easier, entered.easier);
        QVERIFY(read->practiceId.isNull());
        QVERIFY(read->meetingId.isNull());
    }
    void theNewestOfEachPeerIsByDayAndThenByEntering()
    {
        StoreFile scratch;
        add(scratch, "old", scratch.dana, "2026-09-01");
        add(scratch, "new", scratch.dana, "2026-11-01");
        add(scratch, "later", scratch.dana, "2026-11-01");
        add(scratch, "between", scratch.dana, "2026-10-01");
        add(scratch, "priyas", scratch.priya, "2026-03-01");
        QCOMPARE(idsIn(*scratch.file->checkIns.newest()), idsOf("later priyas"));
        VERIFY_OK(scratch.file->checkIns.checkIns().trash(idOf("later"), scratch.stamp()));
        QCOMPARE(idsIn(*scratch.file->checkIns.newest()), idsOf("new priyas"));
        QCOMPARE(idsIn(*scratch.file->checkIns.ofPeer(scratch.dana)), idsOf("new between old"));
        QCOMPARE(idsIn(*scratch.file->checkIns.between(day("2026-09-01"), day("2026-10-01"))), idsOf("old between"));
    }

private:
    static void add(StoreFile &scratch, const char *word, const Id &peer, const char *on)
    {
        CheckIn checkIn;
        checkIn.id = idOf(word);
        checkIn.peerId = peer;
        checkIn.on = day(on);
        VERIFY_OK(scratch.file->checkIns.checkIns().insert(checkIn, scratch.stamp()));
    }
};

LANAI_TEST(TstCheckInStore, tst_checkinstore)
#include "tst_checkinstore.moc"
