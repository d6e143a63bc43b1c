#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/peers/peersmodel.h"
#include <QAbstractItemModelTester>

using namespace lanai;
using namespace lanai::test;

namespace {

QStringList namesIn(const PeersModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.row(row).name.section(u' ', 0, 0);
    return names;
}

} // namespace

class TstPeersModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_model.reload()); }
    void init()
    {
        m_model.setFilter({});
        m_model.sort(PeersModel::Name);
    }
    void everybodyOfTheSampleIsListedByName()
    {
        QCOMPARE(m_model.rowCount(), 12);
        QCOMPARE(namesIn(m_model).first(), QStringLiteral("Aisha"));
        QCOMPARE(namesIn(m_model).last(), QStringLiteral("Wei"));
    }
    void eachColumnSortsBothWays_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("down");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *name, int column, bool down, const char *first) {
            QTest::newRow(name) << column << down << QString::fromLatin1(first);
        };
        row("by name, last first", PeersModel::Name, true, "Wei");
        row("strong first", PeersModel::Interdependent, false, "Dana");
        row("light first", PeersModel::Interdependent, true, "Aisha");
        row("weekly first", PeersModel::RhythmColumn, false, "Dana");
        row("the next 1:1 first", PeersModel::Next, false, "Dana"); // today at 10:00
        row("the next 1:1 last", PeersModel::Next, true, "Hannah"); // 3 December at 16:00
        row("silent for longest first", PeersModel::LastContact, false, "Sunniva");
    }
    void eachColumnSortsBothWays()
    {
        QFETCH(int, column);
        QFETCH(bool, down);
        m_model.sort(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
        QTEST(namesIn(m_model).first(), "first");
        QCOMPARE(m_model.rowCount(), 12);
    }
    void thoseWithoutANextOneStandBehindBothWays()
    {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_model.sort(PeersModel::Next, order);
            QVERIFY(m_model.row(0).next.isValid());
            QVERIFY(!m_model.row(m_model.rowCount() - 1).next.isValid());
        }
    }
    void filtersLetThroughWhatTheySay_data()
    {
        QTest::addColumn<PeerFilter>("filter");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const PeerFilter &filter, const char *names) {
            QTest::newRow(name) << filter << QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
        };
        row("a part of a name", {.words = QStringLiteral("whit")}, "Dana");
        row("without the accent", {.words = QStringLiteral("TOMAS")}, "Tomás");
        row("words of the role in any order", {.words = QStringLiteral("engineering vp")}, "Dana");
        row("a tag, typed", {.words = QStringLiteral("partnerships")}, "Rafael Sunniva");
        row("nobody", {.words = QStringLiteral("zzz")}, "");
        row("former", {.standing = Standing::Former}, "Oren");
        row("dormant", {.standing = Standing::Dormant}, "Sunniva");
        row("strong", {.interdependence = Interdependence::Strong}, "Dana Priya");
        row("a tag", {.tag = QStringLiteral("reliability")}, "Dana");
        row("strong and silent for a week", {.interdependence = Interdependence::Strong, .notMetForDays = 7}, "Dana");
        row("strong and silent for two weeks", {.interdependence = Interdependence::Strong, .notMetForDays = 14}, "");
    }
    void filtersLetThroughWhatTheySay()
    {
        QFETCH(PeerFilter, filter);
        m_model.setFilter(filter);
        QTEST(namesIn(m_model), "names");
    }
    void whoWasNeverMetHasNotBeenMet()
    {
        Peer stranger;
        stranger.name = QStringLiteral("Ingrid Nyqvist");
        QVERIFY(m_desk.journal->people().add(stranger));
        QVERIFY(m_model.reload());
        m_model.setFilter({.notMetForDays = 90});
        QVERIFY(namesIn(m_model).contains(QStringLiteral("Ingrid")));
    }
    void theLastContactIsADayAndHowLongAgo()
    {
        m_model.setFilter({.words = QStringLiteral("dana")});
        QCOMPARE(m_model.index(0, PeersModel::LastContact).data().toString(), QStringLiteral("12 Nov, 7 days ago"));
        QCOMPARE(m_model.index(0, PeersModel::RhythmColumn).data().toString(), QStringLiteral("Weekly"));
    }
    void aScreenReaderHearsTheWholeRow()
    {
        m_model.setFilter({.words = QStringLiteral("dana")});
        const QString spoken = m_model.index(0, PeersModel::Name).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("Dana Whitfield, VP Engineering")), qPrintable(spoken));
        QVERIFY2(spoken.contains(QStringLiteral("last contact 12 Nov")), qPrintable(spoken));
    }
    void onlyWhatTheListShowsMakesItReadAgain()
    {
        ChangeSet fact;
        fact.rows[QStringLiteral("fact")];
        QVERIFY(!PeersModel::isTouchedBy(fact));
        ChangeSet meeting;
        meeting.rows[QStringLiteral("meeting")];
        QVERIFY(PeersModel::isTouchedBy(meeting));
    }

private:
    DeskBench m_desk;
    PeersModel m_model{*m_desk.journal};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

LANAI_TEST(TstPeersModel, tst_peersmodel)
#include "tst_peersmodel.moc"
