#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "ui/log/logqueue.h"
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

SyncRow sync(int id, const char *at)
{
    SyncRow row;
    row.meetingId = newId(id);
    row.startsAt = utc(at);
    row.date = row.startsAt.date();
    return row;
}

} // namespace

class TstLogQueue : public QObject
{
    Q_OBJECT
    const SyncRow m_yesterday = sync(1, "2026-11-18T14:00");
    const SyncRow m_early = sync(2, "2026-11-19T08:00");
    const SyncRow m_late = sync(3, "2026-11-19T14:00");
    const SyncRow m_tomorrow = sync(4, "2026-11-20T09:00");

private Q_SLOTS:
    void earlierDaysComeFirstAndTomorrowDoesntWait()
    {
        Today today;
        today.date = day("2026-11-19");
        today.unlogged = {m_yesterday};
        today.syncs = {m_late, m_early, m_tomorrow};
        QList<Id> order;
        for (const SyncRow &row : waitingForNotes(today))
            order << row.meetingId;
        QCOMPARE(order, (QList<Id>{m_yesterday.meetingId, m_early.meetingId, m_late.meetingId}));
    }
    void theNextIsTheOneAfterThenTheFirstOfTheOthers()
    {
        const QList<SyncRow> waiting{m_yesterday, m_early, m_late};
        QCOMPARE(nextToLog(waiting, m_early.meetingId, m_early.startsAt)->meetingId, m_late.meetingId);
        QCOMPARE(nextToLog(waiting, m_late.meetingId, m_late.startsAt)->meetingId, m_yesterday.meetingId);
        QCOMPARE(nextToLog(waiting, Id(), QDateTime())->meetingId, m_yesterday.meetingId);
        QVERIFY(!nextToLog({m_early}, m_early.meetingId, m_early.startsAt));
        QVERIFY(!nextToLog({}, Id(), QDateTime()));
    }
};

LANAI_TEST(TstLogQueue, tst_logqueue)
#include "tst_logqueue.moc"
