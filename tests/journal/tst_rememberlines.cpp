#include "core/journal/rememberlines.h"
#include "tests/support/registry.h"
#include "tests/support/samplefile.h"

using namespace lanai;
using namespace lanai::test;

namespace {

using Upcoming = QHash<Id, QList<Meeting>>;

// Everyone's next meetings.
Upcoming upcomingIn(SampleFile &sample)
{
    Upcoming upcoming;
    const QList<Peer> peers = *sample.file().peers.all();
    for (const Peer &peer : peers)
        upcoming.insert(peer.id, *sample.file().meetings.plannedOf(peer.id, sample.session.today(), 4));
    return upcoming;
}

// The rule's plain way: all that is known of one peer, for one meeting after the other.
RememberLines::Lines oneByOne(SampleFile &sample, const Id &peer, const QList<Meeting> &meetings,
                              const Audience &audience)
{
    JournalFile &file = sample.file();
    RememberLines::Lines lines;
    QStringList shown;
    QList<Meeting> before;
    for (const Meeting &meeting : meetings) {
        RememberInput input{sample.session.today(),
                            before + *file.meetings.heldOf(peer, sample.session.today(), 5),
                            *file.knowing.factsOf(peer),
                            *file.commitments.openOf(peer),
                            *file.meetings.agendaOf(meeting.id),
                            {},
                            {}};
        const QList<Entry> notes = *file.entries.latestOf(peer, 1);
        if (!notes.isEmpty()) {
            input.lastNote = notes.first();
            input.asks = *file.asks.ofEntry(notes.first().id);
        }
        if (!meeting.remember.isEmpty())
            before.prepend(meeting);
        const std::optional<Remembered> line = rememberFor(input, meeting.date, shown, audience);
        if (line)
            shown << line->text;
        lines << line;
    }
    return lines;
}

// So that less obvious lines are left to choose from, too.
void forget(SampleFile &sample, const QStringList &statements)
{
    for (const QString &sql : statements)
        VERIFY_OK(sample.file().connection().exec(sql));
}

} // namespace

class TstRememberLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesForAllAreThoseOfEachAlone_data()
    {
        const QString noFacts = QStringLiteral("UPDATE fact SET deleted_at=1");
        const QString noPins = QStringLiteral("UPDATE meeting SET remember=''");
        const QString noPromises = QStringLiteral("UPDATE commitment SET state='kept'");
        const QString fewOutcomes = QStringLiteral("UPDATE meeting SET outcome='' WHERE pk%3<>0");
        const QString noOutcomes = QStringLiteral("UPDATE meeting SET outcome=''");
        const QString noAgenda = QStringLiteral("UPDATE agenda_item SET deleted_at=1");
        const QString noAsks = QStringLiteral("UPDATE ask SET state='closed'");
        QTest::addColumn<QStringList>("forgotten");
        QTest::newRow("all of it") << QStringList();
        QTest::newRow("no pins") << QStringList{noPins};
        QTest::newRow("no facts") << QStringList{noPins, noFacts};
        QTest::newRow("no promises") << QStringList{noPins, noFacts, noPromises};
        QTest::newRow("nothing carried") << QStringList{noPins, noFacts, noPromises, noAgenda};
        QTest::newRow("few outcomes") << QStringList{noPins, noFacts, noPromises, noAgenda, fewOutcomes};
        QTest::newRow("few outcomes, no asks")
            << QStringList{noPins, noFacts, noPromises, noAgenda, fewOutcomes, noAsks};
        QTest::newRow("notes only") << QStringList{noPins, noFacts, noPromises, noAgenda, noOutcomes, noAsks};
    }
    void linesForAllAreThoseOfEachAlone()
    {
        QFETCH(const QStringList, forgotten);
        SampleFile sample;
        forget(sample, forgotten);
        const QDate morning = sample.session.today();
        int lines = 0;
        for (const int days : {0, -60, -21, 3, 20}) {
            sample.comeTo(morning.addDays(days));
            for (const Audience &audience :
                 {Audience{}, Audience{Outlet::OneOnOneSheet}, Audience{Outlet::StaffSheet, true, true}}) {
                const Upcoming upcoming = upcomingIn(sample);
                const auto found = RememberLines(sample.session).of(upcoming, audience);
                VERIFY_OK(found);
                QCOMPARE(found->size(), upcoming.size());
                for (auto each = upcoming.cbegin(); each != upcoming.cend(); ++each) {
                    QCOMPARE(found->value(each.key()), oneByOne(sample, each.key(), each.value(), audience));
                    lines += static_cast<int>(each->size());
                }
            }
        }
        QVERIFY(lines > 100);
    }
    void nobodyNeedsNoLine()
    {
        SampleFile sample;
        const auto found = RememberLines(sample.session).of({}, {});
        VERIFY_OK(found);
        QVERIFY(found->isEmpty());
    }
    void aMeetingThatIsNotPlannedYetHasALineToo()
    {
        SampleFile sample;
        const Id peer = sample.file().peers.all()->first().id;
        Meeting asked;
        asked.peerId = peer;
        asked.date = sample.session.today();
        const auto found = RememberLines(sample.session).of({{peer, {asked}}}, {});
        VERIFY_OK(found);
        QCOMPARE(found->value(peer).size(), 1);
        QVERIFY(found->value(peer).first());
    }
};

LANAI_TEST(TstRememberLines, tst_rememberlines)
#include "tst_rememberlines.moc"
