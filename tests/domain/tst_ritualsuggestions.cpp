#include "core/domain/ritualsuggestions.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Peer person(const char *name, Interdependence interdependence, Standing standing = Standing::Current)
{
    Peer peer;
    peer.id = idOf(name);
    peer.name = QString::fromUtf8(name);
    peer.interdependence = interdependence;
    peer.standing = standing;
    return peer;
}

WorkEvent workEvent(const char *title, const char *from, const char *until)
{
    return {idOf(title), QString::fromUtf8(title), day(from), day(until), {}};
}

Ritual dinner(const char *tackedOn, const char *next = "")
{
    Ritual ritual;
    ritual.id = idOf("dinner");
    ritual.title = QStringLiteral("Dinner");
    ritual.tackedOn = QString::fromUtf8(tackedOn);
    ritual.peers = idsOf("Dana");
    ritual.next = day(next);
    return ritual;
}

// "give-day Offsite in Kiel; stays-close Oren"
QString said(const QList<RitualSuggestion> &ideas)
{
    QStringList all;
    for (const RitualSuggestion &idea : ideas)
        all << wordFor(idea.idea) + u' ' + (idea.idea == RitualIdea::StaysClose ? idea.name : idea.event.title);
    return all.join(QStringLiteral("; "));
}

} // namespace

class TstRitualSuggestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatBringsPeopleTogetherIsKnownByItsTitle_data()
    {
        QTest::addColumn<bool>("together");
        for (const char *title :
             {"Offsite in Kiel", "Exec off-site", "Leadership Off Site", "Team retreat", "Klausurtagung",
              "Vorstandsklausur", "Q1 kick-off", "Jahreskonferenz", "Sales conference", "All-hands"})
            QTest::newRow(title) << true;
        for (const char *title :
             {"Two weeks on the island, no laptop", "Quarter end", "Exec staff", "", "Messenger down"})
            QTest::newRow(*title == '\0' ? "nothing" : title) << false;
    }
    void whatBringsPeopleTogetherIsKnownByItsTitle()
    {
        const QString title = QString::fromUtf8(QTest::currentDataTag());
        QTEST(bringsTogether(title == QStringLiteral("nothing") ? QString() : title), "together");
    }

    void eventsWithoutARitualAreSeen_data()
    {
        QTest::addColumn<QString>("tackedOn");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("expected");
        QTest::newRow("goes with it, no day yet") << "the offsite" << "" << "give-day Offsite in Kiel";
        QTest::newRow("goes with it, that day") << "the offsite" << "2026-12-11" << "";
        QTest::newRow("the evening after") << "the offsite" << "2026-12-12" << "";
        QTest::newRow("another that day") << "Christmas" << "2026-12-10" << "";
        QTest::newRow("its day is another") << "the offsite" << "2027-03-11" << "add-event Offsite in Kiel";
        QTest::newRow("goes with something else") << "the board" << "" << "add-event Offsite in Kiel";
    }
    void eventsWithoutARitualAreSeen()
    {
        QFETCH(const QString, tackedOn);
        QFETCH(const QString, next);
        const QList<WorkEvent> events{workEvent("Offsite in Kiel", "2026-12-10", "2026-12-11"),
                                      workEvent("Christmas", "2026-12-24", "2026-12-31"),
                                      workEvent("An old offsite", "2026-11-01", "2026-11-18"),
                                      workEvent("A far offsite", "2027-02-18", "2027-02-19")};
        const Ritual ritual = dinner(tackedOn.toUtf8().constData(), next.toLatin1().constData());
        QTEST(said(ritualSuggestions({day("2026-11-19"), {ritual}, events, {}})), "expected");
    }
    void oneRitualGetsOneDay()
    {
        const QList<WorkEvent> events{workEvent("Second offsite", "2027-01-14", "2027-01-15"),
                                      workEvent("First offsite", "2026-12-10", "2026-12-11")};
        QCOMPARE(said(ritualSuggestions({day("2026-11-19"), {dinner("the offsite")}, events, {}})),
                 QStringLiteral("give-day First offsite"));
    }
    void anEndedRitualCountsForNothing()
    {
        Ritual ended = dinner("the offsite", "2026-12-11");
        ended.endedOn = day("2026-11-01");
        const QList<Peer> peers{person("Dana", Interdependence::Strong)};
        QCOMPARE(said(ritualSuggestions(
                     {day("2026-11-19"), {ended}, {workEvent("Offsite in Kiel", "2026-12-10", "2026-12-11")}, peers})),
                 QStringLiteral("add-event Offsite in Kiel; stays-close Dana"));
    }
    void formerColleaguesAndThoseOneDependsOnShouldStayClose()
    {
        const QList<Peer> peers{person("Priya", Interdependence::Strong),
                                person("Dana", Interdependence::Strong),
                                person("Elena", Interdependence::Moderate),
                                person("Oren", Interdependence::Light, Standing::Former),
                                person("Sunniva", Interdependence::Strong, Standing::Dormant),
                                person("Åke", Interdependence::Strong)};
        const QList<RitualSuggestion> ideas = ritualSuggestions({day("2026-11-19"), {dinner("")}, {}, peers});
        QCOMPARE(said(ideas), QStringLiteral("stays-close Oren; stays-close Åke; stays-close Priya"));
        QCOMPARE(ideas.first().standing, Standing::Former);
        QCOMPARE(ideas.first().peer, idOf("Oren"));
    }
};

LANAI_TEST(TstRitualSuggestions, tst_ritualsuggestions)
#include "tst_ritualsuggestions.moc"
