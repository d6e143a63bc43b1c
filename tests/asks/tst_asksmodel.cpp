#include "core/journal/asks.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/asks/asksmodel.h"
#include "ui/asks/askwords.h"
#include <QAbstractItemModelTester>

using namespace lanai;
using namespace lanai::test;

class TstAsksmodel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsAModelThatQtAccepts()
    {
        DeskBench bench;
        AsksModel model(*bench.journal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.reload();
        QVERIFY(model.rowCount() > 5);
        VERIFY_OK(bench.journal->asks().remove(model.first().data(AsksModel::IdRole).value<Id>()));
        model.reload();
    }
    void everyGroupHasItsHeadingOnce()
    {
        DeskBench bench;
        AsksModel model(*bench.journal);
        model.reload();
        QStringList headings;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            if (index.data(AsksModel::HeadingRole).toBool()) {
                headings << index.data().toString();
                QCOMPARE(index.flags(), Qt::NoItemFlags);
            }
        }
        QCOMPARE(headings.first(), QStringLiteral("Open"));
        QCOMPARE(QSet<QString>(headings.cbegin(), headings.cend()).size(), headings.size());
    }
    void theFirstIsTheOneOfThePicture()
    {
        DeskBench bench;
        AsksModel model(*bench.journal);
        model.reload();
        QCOMPARE(model.first().data().toString(),
                 QStringLiteral("What did you stop measuring this year, and who noticed?"));
        QCOMPARE(model.first().data(AsksModel::BelowRole).toString(), QStringLiteral("3 of 4 replied"));
    }
    void goingThroughItPassesOverHeadingsAndStaysAtTheEnds()
    {
        DeskBench bench;
        AsksModel model(*bench.journal);
        model.reload();
        const QModelIndex first = model.first();
        QCOMPARE(model.step(first, -1), first);
        const QModelIndex second = model.step(first, 1);
        QVERIFY(second.row() > first.row());
        QVERIFY(!second.data(AsksModel::HeadingRole).toBool());
        QCOMPARE(model.step(second, -1), first);
        const QModelIndex last = model.step(first, 1000);
        QCOMPARE(model.step(last, 1), last);
    }
    void whatIsBesideADeletedOneIsTheNextElseTheOneBefore()
    {
        DeskBench bench(DeskBench::Content::Empty);
        AsksModel model(*bench.journal);
        Ask ask;
        ask.question = QStringLiteral("One?");
        const Id one = bench.journal->asks().add(ask).value();
        model.reload();
        QVERIFY(model.beside(one).isNull());
        ask.question = QStringLiteral("Two?");
        const Id two = bench.journal->asks().add(ask).value();
        model.reload();
        QCOMPARE(model.beside(one), two);
        QCOMPARE(model.beside(two), one);
    }
    void ofASealedOneTheListSaysOnlyThatItIsSealed()
    {
        AskLine line;
        line.question = QStringLiteral("Who leaves?");
        line.privacy = Privacy::Sealed;
        QCOMPARE(AskWords::shown(line), QStringLiteral("A sealed ask"));
    }
    void howALineStands_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("replied");
        QTest::addColumn<bool>("remind");
        QTest::addColumn<bool>("closing");
        QTest::addColumn<QString>("says");
        QTest::newRow("draft") << int(AskState::Draft) << 0 << 0 << false << false << "Sharpen the wording first";
        QTest::newRow("open") << int(AskState::Open) << 4 << 3 << false << false << "3 of 4 replied";
        QTest::newRow("remind") << int(AskState::Open) << 4 << 3 << true << false
                                << "3 of 4 replied, somebody to remind";
        QTest::newRow("closing") << int(AskState::Open) << 4 << 3 << true << true
                                 << "3 of 4 replied, its closing day has come";
        QTest::newRow("woven") << int(AskState::Answered) << 5 << 5 << false << false << "5 replies, Tue 20 Oct";
        QTest::newRow("nothing came") << int(AskState::Closed) << 2 << 0 << false << false << "No replies";
    }
    void howALineStands()
    {
        QFETCH(int, state);
        QFETCH(int, asked);
        QFETCH(int, replied);
        QFETCH(bool, remind);
        QFETCH(bool, closing);
        AskLine line;
        line.state = AskState(state);
        line.asked = asked;
        line.replied = replied;
        line.remind = remind;
        line.closing = closing;
        line.lastReply = QDate(2026, 10, 20);
        QTEST(AskWords::below(line, QDate(2026, 11, 19)), "says");
    }
    void tagsAreDividedByCommasAndEachIsThereOnce()
    {
        QCOMPARE(AskWords::tagsFrom(QStringLiteral(" metrics, , Planning,metrics ")),
                 (QStringList{QStringLiteral("metrics"), QStringLiteral("Planning")}));
    }
};

LANAI_TEST(TstAsksmodel, tst_asksmodel)
#include "tst_asksmodel.moc"
