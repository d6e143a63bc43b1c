#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstRitualStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRitualComesBackAsItWas()
    {
        StoreFile scratch;
        Ritual ritual;
        ritual.id = idOf("r");
        ritual.title = QStringLiteral("Coffee at the kiosk");
        ritual.tackedOn = QStringLiteral("the Monday staff meeting");
        ritual.every = RitualEvery::Weeks;
        ritual.weeks = 2;
        ritual.next = day("2026-11-30");
        ritual.peers = {scratch.priya, scratch.dana};
        VERIFY_OK(scratch.file->rituals.put(ritual, scratch.stamp()));
        const auto read = scratch.file->rituals.get(ritual.id);
        VERIFY_OK(read);
        QCOMPARE(read->title, ritual.title);
        QCOMPARE(read->tackedOn, ritual.tackedOn);
        QCOMPARE(read->every, RitualEvery::Weeks);
        QCOMPARE(read->weeks, 2);
        QCOMPARE(read->next, ritual.next);
        QVERIFY(read->endedOn.isNull());
        QCOMPARE(read->peers, ritual.peers);
        QCOMPARE(idsIn(*scratch.file->rituals.ofPeer(scratch.dana)), QList<Id>{ritual.id});
    }
    void aDayIsOneTimeWhateverIsWrittenAboutIt()
    {
        StoreFile scratch;
        add(scratch, "r", "2026-12-01", {});
        Entry entry;
        entry.id = idOf("n");
        entry.date = day("2026-11-16");
        VERIFY_OK(scratch.file->entries.insert(entry, scratch.stamp()));
        VERIFY_OK(scratch.file->rituals.putTime(idOf("r"), day("2026-11-02"), {}, scratch.stamp()));
        VERIFY_OK(scratch.file->rituals.putTime(idOf("r"), day("2026-11-16"), {}, scratch.stamp()));
        const auto time = scratch.file->rituals.putTime(idOf("r"), day("2026-11-16"), entry.id, scratch.stamp());
        VERIFY_OK(time);
        const QList<RitualTime> times = scratch.file->rituals.get(idOf("r"))->times;
        QCOMPARE(times.size(), 2);
        QCOMPARE(times.first().on, day("2026-11-16"));
        QCOMPARE(times.first().entryId, entry.id);
        VERIFY_OK(scratch.file->rituals.trashTime(*time, scratch.stamp()));
        QCOMPARE(scratch.file->rituals.get(idOf("r"))->times.size(), 1);
    }
    void thoseAliveComeFirstByTheirNextDay()
    {
        StoreFile scratch;
        add(scratch, "unknown", nullptr, {});
        add(scratch, "over", "2026-11-01", "2026-11-02");
        add(scratch, "later", "2026-12-05", {});
        add(scratch, "sooner", "2026-12-01", {});
        QCOMPARE(idsIn(*scratch.file->rituals.all()), idsOf("sooner later unknown over"));
    }

private:
    static void add(StoreFile &scratch, const char *word, const char *next, const char *ended)
    {
        Ritual ritual;
        ritual.id = idOf(word);
        ritual.title = QString::fromLatin1(word);
        ritual.next = next ? day(next) : QDate();
        ritual.endedOn = ended ? day(ended) : QDate();
        VERIFY_OK(scratch.file->rituals.put(ritual, scratch.stamp()));
    }
};

LANAI_TEST(TstRitualStore, tst_ritualstore)
#include "tst_ritualstore.moc"
