#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/oneonones/weeksahead.h"
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

class WeeksDesk
{
public:
    WeeksDesk()
        : weeks(new WeeksAhead(&bench.window))
    {
        (new QVBoxLayout(&bench.window))->addWidget(weeks);
        show();
        bench.window.show();
        if (!QTest::qWaitForWindowActive(&bench.window))
            qWarning("the window did not come to the front");
        weeks->setFocus(Qt::TabFocusReason);
    }
    void show() const { weeks->setAhead(*bench.journal->loadAhead(), bench.clock.today()); }
    void press(Qt::Key key) const { QTest::keyClick(weeks, key); }

    DeskBench bench;
    WeeksAhead *weeks;
};

} // namespace

class TstWeeksAhead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allThirteenAreSaidWithTheirLimit()
    {
        const WeeksDesk desk;
        QCOMPARE(desk.weeks->spokenValue().count(QStringLiteral("Week of ")), 13);
        QCOMPARE(desk.weeks->caption(), QStringLiteral("limit 6 h"));
    }
    void leftAndRightGoThroughThem()
    {
        const WeeksDesk desk;
        desk.press(Qt::Key_Right);
        QCOMPARE(desk.weeks->picked(), 0);
        QVERIFY2(desk.weeks->caption().startsWith(QStringLiteral("Week of 16 Nov: ")),
                 qPrintable(desk.weeks->caption()));
        QVERIFY(desk.weeks->caption().endsWith(QStringLiteral("limit 6 h")));
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Right);
        QVERIFY2(desk.weeks->caption().contains(QStringLiteral("more than 3 on Thu 3 Dec")),
                 qPrintable(desk.weeks->caption()));
        QCOMPARE(desk.weeks->spokenValue(), desk.weeks->caption());
        desk.press(Qt::Key_End);
        QCOMPARE(desk.weeks->picked(), 12);
        desk.press(Qt::Key_Right);
        QCOMPARE(desk.weeks->picked(), 12);
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Left);
        QCOMPARE(desk.weeks->picked(), 0);
    }
    void mirroredTheyRunTheOtherWay()
    {
        const WeeksDesk desk;
        desk.weeks->setLayoutDirection(Qt::RightToLeft);
        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_Left);
        QCOMPARE(desk.weeks->picked(), 1);
        QTest::mouseClick(desk.weeks, Qt::LeftButton, {}, {desk.weeks->width() - 4, desk.weeks->height() - 4});
        QCOMPARE(desk.weeks->picked(), 0);
    }
    void anotherLimitShowsAtOnce()
    {
        WeeksDesk desk;
        Me me = *desk.bench.journal->people().me();
        me.weeklyMinutes = 60;
        VERIFY_OK(desk.bench.journal->people().setMe(me));
        desk.show();
        QCOMPARE(desk.weeks->caption(), QStringLiteral("limit 1 h"));
        desk.press(Qt::Key_Right);
        QVERIFY2(desk.weeks->caption().contains(QStringLiteral("limit 1 h; weakest case: ")) ||
                     desk.weeks->caption().contains(QStringLiteral("limit 1 h; more than")),
                 qPrintable(desk.weeks->caption()));
    }
};

LANAI_TEST(TstWeeksAhead, tst_weeksahead)
#include "tst_weeksahead.moc"
