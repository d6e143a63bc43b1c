#include "tests/support/registry.h"
#include "ui/leaving/leavinglist.h"
#include <QAbstractItemModelTester>

using namespace lanai;

class TstLeavingList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowSaysItsSourceWhomItIsAboutAndItsWords()
    {
        LeavingList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.show({{LeavingKind::Commitment, {}, QStringLiteral("Elena Brandt"), QStringLiteral("Introduce Kofi")}});
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.index(0).data().toString(), QStringLiteral("Commitment, Elena Brandt: Introduce Kofi"));
        QCOMPARE(list.index(0).data(LeavingList::KindRole).toString(), QStringLiteral("Commitment"));
        QCOMPARE(list.index(0).data(LeavingList::PersonRole).toString(), QStringLiteral("Elena Brandt"));
        QCOMPARE(list.index(0).data(LeavingList::WordsRole).toString(), QStringLiteral("Introduce Kofi"));
        list.show({});
        QCOMPARE(list.rowCount(), 0);
    }
    void aPreviewSaysItsReaction_data()
    {
        QTest::addColumn<int>("reaction"); // -1: not yet
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("line");
        QTest::newRow("with words") << int(Reaction::SupportsWithChange) << QStringLiteral("two from attrition")
                                    << QStringLiteral("Preview, Priya: supports with a change: two from attrition");
        QTest::newRow("without words") << int(Reaction::Opposes) << QString()
                                       << QStringLiteral("Preview, Priya: opposes");
        QTest::newRow("not yet") << -1 << QString() << QStringLiteral("Preview, Priya: not yet previewed");
    }
    void aPreviewSaysItsReaction()
    {
        QFETCH(const int, reaction);
        QFETCH(const QString, words);
        LeavingThing thing{LeavingKind::Preview, {}, QStringLiteral("Priya"), words};
        if (reaction >= 0)
            thing.reaction = Reaction(reaction);
        LeavingList list;
        list.show({thing});
        QTEST(list.index(0).data().toString(), "line");
    }
    void aNameAloneLeavesAsAName()
    {
        LeavingList list;
        list.show({{LeavingKind::RoomLine, {}, QStringLiteral("Aisha Karim"), {}}});
        QCOMPARE(list.index(0).data().toString(), QStringLiteral("Line about an attendee: Aisha Karim"));
    }
};

LANAI_TEST(TstLeavingList, tst_leavinglist)
#include "tst_leavinglist.moc"
