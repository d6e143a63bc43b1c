#include "core/domain/hlc.h"
#include "tests/support/registry.h"

using namespace lanai;

class TstHlc : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStampIsLaterThanTheOneBefore()
    {
        HybridClock clock;
        Hlc last = 0;
        for (int i = 0; i < 200'000; ++i) { // more than the counter holds
            const Hlc stamp = clock.next(1'000);
            QVERIFY(stamp > last);
            last = stamp;
        }
    }
    void aClockSetBackKeepsTheOrder()
    {
        HybridClock clock;
        const Hlc before = clock.next(2'000'000);
        QVERIFY(clock.next(1'000'000) > before);
    }
    void anObservedStampIsFollowed()
    {
        HybridClock clock;
        const Hlc theirs = HybridClock::stamp(5'000'000, 7);
        clock.observe(theirs, 4'999'000);
        QVERIFY(clock.next(4'999'001) > theirs);
    }
    void aClockYearsAheadIsClampedToADay()
    {
        HybridClock clock;
        clock.observe(HybridClock::stamp(400LL * 24 * 60 * 60 * 1000), 0);
        QCOMPARE(HybridClock::milliseconds(clock.last()), 24LL * 60 * 60 * 1000);
    }
};

LANAI_TEST(TstHlc, tst_hlc)
#include "tst_hlc.moc"
