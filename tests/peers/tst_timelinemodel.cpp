#include "core/journal/notes.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/peers/timelinemodel.h"
#include <QAbstractItemModelTester>

using namespace lanai;
using namespace lanai::test;

class TstTimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSamplesRecordOfDanaIsNewestFirst()
    {
        TimelineModel model(*m_desk.journal);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // see below
        QVERIFY(model.open(dana(), TimelineFilter::All));
        QCOMPARE(model.row(0).date, day("2026-11-12"));
        QCOMPARE(PeerWords::title(model.row(0), model.shortName()), QStringLiteral("1:1, 45 minutes"));
        QVERIFY(PeerWords::chips(model.row(0)).contains(QStringLiteral("Worth it 4 of 5")));
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(!model.row(row).date.isValid() || model.row(row).date <= model.row(row - 1).date);
    }
    void eachFilterShowsItsOwn_data()
    {
        QTest::addColumn<TimelineFilter>("filter");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("1:1s") << TimelineFilter::OneOnOnes << QStringLiteral("entry");
        QTest::newRow("facts") << TimelineFilter::Facts << QStringLiteral("fact");
        QTest::newRow("commitments") << TimelineFilter::Commitments << QStringLiteral("commitment commitment-kept");
    }
    void eachFilterShowsItsOwn()
    {
        QFETCH(TimelineFilter, filter);
        QFETCH(QString, kinds);
        TimelineModel model(*m_desk.journal);
        QVERIFY(model.open(dana(), filter));
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY2(kinds.split(u' ').contains(wordFor(model.row(row).kind)),
                     qPrintable(wordFor(model.row(row).kind)));
    }
    void aLongRecordIsReadByPagesAndComesBackTheSame()
    {
        DeskBench desk(DeskBench::Content::Empty);
        Peer peer;
        peer.name = QStringLiteral("Ingrid Nyqvist");
        peer.id = desk.journal->people().add(peer).value();
        constexpr int notes = 12 * TimelineModel::pageRows + 7;
        for (int i = 0; i < notes; ++i) {
            NoteDraft draft;
            draft.peers = {peer.id};
            draft.kind = EntryKind::Note;
            draft.date = day("2026-11-19").addDays(-i);
            draft.body = QString::number(i);
            QVERIFY(desk.journal->notes().log(draft));
        }
        TimelineModel model(*desk.journal);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // else it reads on by itself, in the middle of each change that it checks
        QVERIFY(model.open(peer, TimelineFilter::All));
        QCOMPARE(model.rowCount(), TimelineModel::pageRows);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), notes);
        // What was forgotten on the way is read again.
        for (int row = notes - 1; row >= 0; row -= 41)
            QCOMPARE(model.row(row).text, QString::number(row));
    }
    void aSealedNoteIsNotSaidAloud()
    {
        DeskBench desk(DeskBench::Content::Empty);
        Peer peer;
        peer.name = QStringLiteral("Ingrid Nyqvist");
        peer.id = desk.journal->people().add(peer).value();
        NoteDraft draft;
        draft.peers = {peer.id};
        draft.kind = EntryKind::Note;
        draft.privacy = Privacy::Sealed;
        draft.body = QStringLiteral("nobody hears this");
        QVERIFY(desk.journal->notes().log(draft));
        TimelineModel model(*desk.journal);
        QVERIFY(model.open(peer, TimelineFilter::All));
        QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("nobody")));
    }

private:
    Peer dana() { return m_desk.journal->people().find(QStringLiteral("Dana")).value(); }

    DeskBench m_desk;
};

LANAI_TEST(TstTimelineModel, tst_timelinemodel)
#include "tst_timelinemodel.moc"
