#include "core/journal/notes.h"
#include "core/journal/peerlist.h"
#include "core/journal/promises.h"
#include "core/journal/today.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstPeerList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyoneIsListedByName()
    {
        OpenJournal journal;
        journal.addPeer("ana Lima");
        const auto list = journal->peerList();
        VERIFY_OK(list);
        QCOMPARE(list->today, day("2026-11-19"));
        QStringList names;
        for (const PeerListRow &row : list->rows)
            names << row.peer.name;
        QCOMPARE(names.join(u','), QStringLiteral("ana Lima,Dana Whitfield,Priya Raman"));
    }
    void aRowTellsWhatStandsBetweenUs()
    {
        OpenJournal journal("2026-11-12");
        journal.startSeries(journal.dana, "2026-11-12", 2);
        journal.comeTo("2026-11-19");
        NoteDraft note;
        note.date = day("2026-11-12");
        note.peers = {journal.dana};
        note.body = QStringLiteral(">> me by 13 Nov: a\n>> me by 3 Dec: b\n>> Dana by 13 Nov: c\n>> me: d");
        VERIFY_OK(journal->notes().log(note));
        VERIFY_OK(journal->promises().keep(journal->promises().ofPeer(journal.dana)->at(2).id));
        const auto list = journal->peerList();
        VERIFY_OK(list);
        const PeerListRow &dana = list->rows.first();
        QCOMPARE(dana.rhythm, Rhythm::everyWeeks(2, Qt::Thursday));
        QCOMPARE(dana.week, 2);
        QCOMPARE(dana.weeks, 13);
        QVERIFY(!dana.needsDecision);
        QCOMPARE(dana.lastContact, day("2026-11-12"));
        QCOMPARE(dana.nextSync, QDateTime(day("2026-11-26"), QTime(9, 0), QTimeZone::utc()));
        QCOMPARE(dana.open, (OpenCommitments{2, 1, 1, 1}));
        QVERIFY(!dana.drifting);
        const PeerListRow &priya = list->rows.last();
        QVERIFY(!priya.rhythm);
        QVERIFY(priya.nextSync.isNull());
        QVERIFY(!priya.lastContact.isValid());
        QCOMPARE(priya.open, OpenCommitments());
    }
    void whoIsDriftingAndWhoNeedsADecisionIsSaid()
    {
        OpenJournal journal("2026-08-20");
        journal.startSeries(journal.dana, "2026-08-20");
        journal.comeTo("2026-11-12");
        const auto due = journal->peerList();
        VERIFY_OK(due);
        QVERIFY(due->rows.first().needsDecision);
        QCOMPARE(due->rows.first().week, 13);
        QCOMPARE(due->rows.first().drifting->daysPast(), 77);
        QVERIFY(due->rows.first().drifting->hasSeries);
        journal.comeTo("2026-11-19");
        const auto lapsed = journal->peerList();
        QVERIFY(lapsed->rows.first().needsDecision);
        QVERIFY(!lapsed->rows.first().rhythm);
        QVERIFY(!lapsed->rows.first().drifting->hasSeries);
    }
    void itSaysTheSameAsTodayAboutDrifting()
    {
        const QTemporaryDir folder;
        const ScratchJournal scratch;
        const auto sample = Journal::createSample(folder.filePath(QStringLiteral("s.lanai")),
                                                  ScratchJournal::passphrase(), scratch.clock, QStringLiteral("cli"));
        const auto list = (*sample)->peerList();
        const auto today = (*sample)->today();
        VERIFY_OK(list);
        QHash<Id, Drifting> drifting;
        for (const PeerListRow &row : list->rows) {
            if (row.drifting)
                drifting.insert(row.peer.id, *row.drifting);
        }
        QVERIFY(!drifting.isEmpty());
        QCOMPARE(drifting.size(), today->drifting.size());
        for (const DriftRow &row : today->drifting)
            QCOMPARE(row.drifting, drifting.value(row.peer.id));
        for (const SyncRow &row : today->syncs) {
            const auto found = std::find_if(list->rows.cbegin(), list->rows.cend(),
                                            [&](const PeerListRow &each) { return each.peer.id == row.peer.id; });
            QCOMPARE(found->lastContact, row.lastContact);
            QVERIFY(found->nextSync <= row.startsAt);
        }
    }
    void whoLiesInTheTrashIsNotListed()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().remove(journal.dana));
        QCOMPARE(journal->peerList()->rows.size(), 1);
    }
};

LANAI_TEST(TstPeerList, tst_peerlist)
#include "tst_peerlist.moc"
