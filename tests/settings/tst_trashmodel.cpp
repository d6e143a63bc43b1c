#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/settings/trashmodel.h"
#include <QAbstractItemModelTester>

using namespace lanai;
using namespace lanai::test;

class TstTrashModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { bench = std::make_unique<DeskBench>(DeskBench::Content::Empty); }
    void cleanup() { bench.reset(); }

    void itHoldsToAModelsContract()
    {
        TrashModel model(*bench->journal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        VERIFY_OK(model.reload());
        QCOMPARE(model.rowCount(), 0);
        VERIFY_OK(bench->journal->people().remove(addPeer("Dana Whitfield")));
        VERIFY_OK(model.reload());
        QCOMPARE(model.rowCount(), 1);
    }
    void eachThingSaysWhatItIsAndHowLongItStays()
    {
        const Id dana = addPeer("Dana Whitfield");
        Fact fact;
        fact.peerId = dana;
        fact.text = QStringLiteral("swims");
        const Id swims = bench->journal->people().addFact(fact).value();
        VERIFY_OK(bench->journal->people().removeFact(swims));
        bench->clock.set(bench->clock.nowUtc().addDays(3));
        TrashModel model(*bench->journal);
        VERIFY_OK(model.reload());
        QCOMPARE(row(model, 0), (QStringList{QStringLiteral("swims (Dana Whitfield)"), QStringLiteral("Fact"),
                                             QStringLiteral("Thu 19 Nov"), QStringLiteral("in 27 days")}));
        QCOMPARE(model.rowOf(swims), 0);
        QCOMPARE(model.rowOf(dana), -1);
        QVERIFY(model.thing(1) == nullptr);
    }
    void whatIsSealedIsListedWithoutItsWords()
    {
        Fact fact;
        fact.peerId = addPeer("Dana Whitfield");
        fact.text = QStringLiteral("swims");
        fact.privacy = Privacy::Sealed;
        const Id swims = bench->journal->people().addFact(fact).value();
        VERIFY_OK(bench->journal->people().removeFact(swims));
        TrashModel model(*bench->journal);
        VERIFY_OK(model.reload());
        QCOMPARE(row(model, 0).first(), QStringLiteral("Something sealed (Dana Whitfield)"));
    }
    void whatWentAlongIsCounted()
    {
        const Id dana = addPeer("Dana Whitfield");
        Commitment commitment;
        commitment.peerId = dana;
        commitment.text = QStringLiteral("send the draft");
        VERIFY_OK(bench->journal->promises().add(commitment));
        VERIFY_OK(bench->journal->people().remove(dana));
        TrashModel model(*bench->journal);
        VERIFY_OK(model.reload());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(row(model, 0).first().section(u',', 0, 0), QStringLiteral("Dana Whitfield"));
        QCOMPARE(row(model, 0).at(TrashModel::Kind), QStringLiteral("Peer"));
        QCOMPARE(row(model, 0).at(TrashModel::Deleted), QStringLiteral("today"));
    }

private:
    Id addPeer(const char *name)
    {
        Peer peer;
        peer.name = QString::fromUtf8(name);
        return bench->journal->people().add(peer).value();
    }
    static QStringList row(const TrashModel &model, int row)
    {
        QStringList words;
        for (int column = 0; column < TrashModel::columns; ++column)
            words << model.index(row, column).data().toString();
        return words;
    }

    std::unique_ptr<DeskBench> bench;
};

LANAI_TEST(TstTrashModel, tst_trashmodel)
#include "tst_trashmodel.moc"
