#include "tests/support/registry.h"
#include "ui/shell/idlelock.h"
#include <QSignalSpy>
#include <QWidget>
#include <QtTest>

using namespace lanai;

class TstIdleLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhenNobodyIsThere()
    {
        IdleLock lock(nullptr);
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setMilliseconds(1);
        QVERIFY(idle.wait());
    }
    void aKeyBeginsTheTimeAnew()
    {
        IdleLock lock(nullptr);
        QWidget window;
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setMilliseconds(300);
        QElapsedTimer since;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&window, Qt::Key_A, Qt::NoModifier, 100);
            since.start();
        }
        QVERIFY(idle.wait());
        QVERIFY(since.elapsed() >= 100); // the last press came up to 100 ms before, and the timer is a coarse one
    }
    void zeroMinutesMeanNever()
    {
        IdleLock lock(nullptr);
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setMinutes(0);
        QVERIFY(!idle.wait(50));
    }
};

LANAI_TEST(TstIdleLock, tst_idlelock)
#include "tst_idlelock.moc"
