#include "tests/support/registry.h"
#include "ui/shell/walltimer.h"
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace lanai;

class TstWallTimer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsReachedOnceAndNotBefore()
    {
        WallTimer timer(nullptr);
        QSignalSpy reached(&timer, &WallTimer::reached);
        const qint64 until = QDateTime::currentMSecsSinceEpoch() + 30;
        timer.start(30);
        QVERIFY(timer.isActive());
        QVERIFY(reached.wait());
        QVERIFY(QDateTime::currentMSecsSinceEpoch() >= until);
        QVERIFY(!timer.isActive());
        QVERIFY(!reached.wait(50));
    }
    void whatIsPastIsReachedAtOnce()
    {
        WallTimer timer(nullptr);
        QSignalSpy reached(&timer, &WallTimer::reached);
        timer.start(-5000);
        QVERIFY(reached.wait());
    }
    void anotherStartForgetsTheOneBefore()
    {
        WallTimer timer(nullptr);
        QSignalSpy reached(&timer, &WallTimer::reached);
        timer.start(20);
        timer.start(3'600'000);
        QVERIFY(!reached.wait(60));
        timer.start(1);
        QVERIFY(reached.wait());
    }
    void stoppedItIsNotReached()
    {
        WallTimer timer(nullptr);
        QSignalSpy reached(&timer, &WallTimer::reached);
        timer.start(20);
        timer.stop();
        QVERIFY(!timer.isActive());
        QVERIFY(!reached.wait(60));
    }
};

LANAI_TEST(TstWallTimer, tst_walltimer)
#include "tst_walltimer.moc"
