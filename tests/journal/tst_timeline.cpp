#include "core/domain/timeline.h"
#include "core/journal/notes.h"
#include "core/journal/peerpage.h"
#include "core/journal/promises.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// The whole record, page by page.
QList<TimelineRow> allRows(const OpenJournal &journal, TimelineFilter filter, int atOnce)
{
    QList<TimelineRow> rows;
    TimelineCursor from;
    while (true) {
        const auto page = journal->timeline(journal.dana, filter, atOnce, from);
        if (!page || page->rows.size() > atOnce)
            return {};
        rows << page->rows;
        if (page->isLast)
            return rows;
        from = page->next;
    }
}

QStringList said(const QList<TimelineRow> &rows)
{
    QStringList all;
    for (const TimelineRow &row : rows)
        all << row.date.toString(Qt::ISODate) + u' ' + wordFor(row.kind) + u' ' + row.text.section(u'\n', 0, 0);
    return all;
}

// Three notes on each of four days, with what they filed, an earlier role, and one promise kept.
struct Recorded : OpenJournal
{
    Recorded()
    {
        for (int i = 0; i < 12; ++i) {
            NoteDraft note;
            note.date = day("2026-11-10").addDays(i / 3);
            note.peers = {dana};
            note.kind = i % 2 == 0 ? EntryKind::Conversation : EntryKind::Note;
            note.body = QStringLiteral("note %1\n++ fact %1\n!! insight %1\n>> me by 3 Dec: promise %1").arg(i);
            journal->notes().log(note).value();
        }
        if (!journal->promises().keep(journal->promises().ofPeer(dana)->first().id, day("2026-11-12")))
            qFatal("the first promise was not kept");
        RoleHistory role;
        role.peerId = dana;
        role.role = QStringLiteral("Director");
        journal->people().addRole(role).value();
    }
};

} // namespace

class TstTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesOfAnySizeTellTheSameOnce_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("all") << static_cast<int>(TimelineFilter::All) << 38;
        QTest::newRow("1:1s") << static_cast<int>(TimelineFilter::OneOnOnes) << 1;
        QTest::newRow("facts") << static_cast<int>(TimelineFilter::Facts) << 12;
        QTest::newRow("insights") << static_cast<int>(TimelineFilter::Insights) << 12;
        QTest::newRow("commitments") << static_cast<int>(TimelineFilter::Commitments) << 12;
    }
    void pagesOfAnySizeTellTheSameOnce()
    {
        QFETCH(const int, filter);
        QFETCH(const int, rows);
        const auto shown = static_cast<TimelineFilter>(filter);
        Recorded at;
        if (shown == TimelineFilter::OneOnOnes) {
            NoteDraft note;
            note.peers = {at.dana};
            note.body = QStringLiteral("met");
            note.kind = EntryKind::OneOnOne;
            VERIFY_OK(at->notes().log(note));
        }
        const QStringList whole = said(allRows(at, shown, 1000));
        QCOMPARE(whole.size(), rows);
        for (const int size : {1, 2, 3, 5, 7, 38})
            QCOMPARE(said(allRows(at, shown, size)), whole);
    }
    void newestFirstAndOnADayNotesBeforeWhatTheyFiled()
    {
        Recorded at;
        const QStringList rows = said(allRows(at, TimelineFilter::All, 5));
        QCOMPARE(rows.first(), QStringLiteral("2026-11-13 entry note 11"));
        QCOMPARE(rows.at(2), QStringLiteral("2026-11-13 entry note 9"));
        QCOMPARE(rows.at(3), QStringLiteral("2026-11-13 fact fact 11"));
        QVERIFY(rows.contains(QStringLiteral("2026-11-12 commitment-kept promise 0")));
        QCOMPARE(rows.last(), QStringLiteral(" role Director"));
    }
    void itShowsWhatThePageShows()
    {
        Recorded at;
        QStringList page = said(at->peerPage(at.dana)->timeline);
        QStringList paged = said(allRows(at, TimelineFilter::All, 7));
        page.sort();
        paged.sort();
        QCOMPARE(paged, page);
    }
    void aNoteTellsItsMeetingAndWhatItFiled()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        NoteDraft note;
        note.peers = {journal.dana};
        note.worth = 4;
        note.minutes = 50;
        note.body = QStringLiteral("good\n>> me: a\n>> Dana: b\n++ c");
        VERIFY_OK(journal->notes().log(note));
        const auto page = journal->timeline(journal.dana, TimelineFilter::OneOnOnes, 10);
        VERIFY_OK(page);
        QCOMPARE(page->rows.size(), 1);
        const TimelineRow &row = page->rows.first();
        QCOMPARE(row.entryKind, EntryKind::OneOnOne);
        QCOMPARE(row.worth, 4);
        QCOMPARE(row.minutes, 50);
        QCOMPARE(row.commitments, 2);
        QCOMPARE(row.facts, 1);
        QVERIFY(row.isWhole);
    }
    void promisesShowHowTheyEnded()
    {
        Recorded at;
        const QList<TimelineRow> rows = allRows(at, TimelineFilter::Commitments, 50);
        const auto kept = std::find_if(rows.cbegin(), rows.cend(),
                                       [](const TimelineRow &row) { return row.kind == TimelineKind::CommitmentKept; });
        QVERIFY(kept != rows.cend());
        QCOMPARE(kept->daysEarly, 21);
        QCOMPARE(rows.first().state, CommitmentState::Open);
    }
    void aVeryLongTextIsCutAndSaysSo()
    {
        OpenJournal journal;
        NoteDraft note;
        note.peers = {journal.dana};
        note.body = QStringLiteral("\U0001F3B9").repeated(20'001);
        VERIFY_OK(journal->notes().log(note));
        const auto page = journal->timeline(journal.dana, TimelineFilter::All, 10);
        QVERIFY(!page->rows.first().isWhole);
        QCOMPARE(page->rows.first().text, QStringLiteral("\U0001F3B9").repeated(20'000));
    }
    void whoIsOnlyMentionedHasNothing()
    {
        OpenJournal journal;
        NoteDraft note;
        note.body = QStringLiteral("@Dana will like this");
        VERIFY_OK(journal->notes().log(note));
        const auto page = journal->timeline(journal.dana, TimelineFilter::All, 10);
        VERIFY_OK(page);
        QCOMPARE(page->rows.size(), 0);
        QVERIFY(page->isLast);
    }
};

LANAI_TEST(TstTimeline, tst_timeline)
#include "tst_timeline.moc"
