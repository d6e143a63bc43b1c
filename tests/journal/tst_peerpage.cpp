#include "core/journal/notes.h"
#include "core/journal/peerpage.h"
#include "core/journal/promises.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstPeerpage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRecordIsNewestFirstAndCountsWhatANoteFiled()
    {
        OpenJournal journal;
        log(journal, journal.dana, "2026-11-10", "an old one");
        log(journal, journal.dana, "2026-11-12", "newer\n>> me: call\n>> me: write\n++ swims");
        const auto page = journal->peerPage(journal.dana);
        VERIFY_OK(page);
        QCOMPARE(page->entries, 2);
        QCOMPARE(page->timeline.first().date, day("2026-11-12"));
        const auto entry = std::find_if(page->timeline.cbegin(), page->timeline.cend(),
                                        [](const TimelineRow &row) { return row.kind == TimelineKind::Entry; });
        QCOMPARE(entry->commitments, 2);
        QCOMPARE(entry->facts, 1);
        QCOMPARE(page->open.size(), 2);
    }
    void notesThatOnlySpeakOfThemAreMentions()
    {
        OpenJournal journal;
        log(journal, journal.dana, "2026-11-12", "@Priya will hate this");
        const auto page = journal->peerPage(journal.priya);
        QCOMPARE(page->entries, 0);
        QCOMPARE(page->mentions.size(), 1);
        QVERIFY(!page->lastContact.isValid());
    }
    void aKeptPromiseIsInTheRecordWithHowEarly()
    {
        OpenJournal journal;
        log(journal, journal.dana, "2026-11-12", ">> me by 23 Nov: send the table");
        VERIFY_OK(journal->promises().keep(journal->promises().open()->first().id));
        const auto page = journal->peerPage(journal.dana);
        const auto kept = std::find_if(page->timeline.cbegin(), page->timeline.cend(),
                                       [](const TimelineRow &row) { return row.kind == TimelineKind::CommitmentKept; });
        QVERIFY(kept != page->timeline.cend());
        QCOMPARE(kept->daysEarly, 4);
        QCOMPARE(page->open.size(), 0);
    }
    void someoneUnknownIsNotFound()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->peerPage(newId(1)), ErrorCode::NotFound);
    }

private:
    static void log(OpenJournal &journal, const Id &peer, const char *on, const char *body)
    {
        NoteDraft note;
        note.peers = {peer};
        note.date = day(on);
        note.body = QString::fromUtf8(body);
        VERIFY_OK(journal->notes().log(note));
    }
};

LANAI_TEST(TstPeerpage, tst_peerpage)
#include "tst_peerpage.moc"
