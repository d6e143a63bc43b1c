#include "core/domain/calendarmatch.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

Peer peer(const char *name, const char *email = "", const char *preferred = "")
{
    Peer made;
    made.id = derivedId({QString::fromUtf8(name)});
    made.name = QString::fromUtf8(name);
    made.email = QString::fromUtf8(email);
    made.preferredName = QString::fromUtf8(preferred);
    return made;
}

CalendarPeers peers()
{
    return {{peer("Dana Whitfield", "Dana@northwind.example"), peer("Priya Raman", "priya@northwind.example"),
             peer("Marcus Oyelaran", "", "Mark"), peer("Ana Ruiz"), peer("Ana Lima"), peer("Tomás Vega"),
             peer("Will Stone")},
            QStringLiteral("Alex Morgan")};
}

// "Dana Whitfield!" has declined; "a@b" is an address, all else a name.
CalendarEvent eventWith(const QString &title, const QString &people)
{
    CalendarEvent event;
    event.title = title;
    for (QString word : people.split(u';', Qt::SkipEmptyParts)) {
        CalendarPerson person;
        person.declined = word.endsWith(u'!');
        word.remove(u'!');
        (word.contains(u'@') ? person.email : person.name) = word;
        event.people << person;
    }
    event.times << CalendarTime{{},   utc("2026-11-26T14:00"), day("2026-11-26"), QTime(15, 0), "Europe/Berlin", 30,
                                false};
    return event;
}

// The peers' first names, or the reason with its names.
QString said(const CalendarMatch &match)
{
    QStringList words;
    for (const auto *name :
         {"Dana Whitfield", "Priya Raman", "Marcus Oyelaran", "Ana Ruiz", "Ana Lima", "Tomás Vega", "Will Stone"}) {
        if (match.peers.contains(peer(name).id))
            words << QString::fromUtf8(name).section(u' ', 0, 0);
    }
    if (match.reason)
        words << wordFor(*match.reason) << match.names;
    return words.join(u' ');
}

} // namespace

class TstCalendarmatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoAnEventIsWithIsFound_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("people");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *title, const char *people, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(title) << QString::fromUtf8(people) << QString::fromUtf8(expected);
        };
        row("by address", "Catch up", "alex@northwind.example;dana@northwind.example", "Dana");
        row("the address wins over the title", "Priya's plan", "dana@northwind.example", "Dana");
        row("by full name among the guests", "Catch up", "Marcus Oyelaran", "Marcus");
        row("with the last name first", "Catch up", "Whitfield, Dana", "Dana");
        row("a part of a guest's name isn't enough", "Catch up", "Dana", "nobody-known");
        row("by a name in the title", "1:1 Dana", "", "Dana");
        row("by both names", "Weekly: Dana Whitfield (remote)", "", "Dana");
        row("by the preferred name", "Mark & Alex", "", "Marcus");
        row("with accents or without", "TOMAS / Alex", "", "Tomás");
        row("beside mine", "Alex Morgan <> Priya", "", "Priya");
        row("a word that is a name", "What will change", "", "nobody-known");
        row("the same as a name", "Will / Alex", "", "Will");
        row("two peers", "Dana & Priya", "", "Dana Priya");
        row("three peers", "Dana, Priya, Tomás", "", "several-peers Dana Whitfield Priya Raman Tomás Vega");
        row("two of one name", "1:1 Ana", "", "ambiguous-name Ana Ruiz Ana Lima");
        row("one of them by the full name", "1:1 Ana Lima", "", "Ana");
        row("somebody else", "1:1 with the bank", "clerk@bank.example", "nobody-known");
        row("part of a word", "Danaher review", "", "nobody-known");
        row("no title", "", "", "nobody-known");
        row("the peer isn't coming", "Catch up", "dana@northwind.example!", "declined Dana Whitfield");
        row("one of two isn't coming", "Catch up", "dana@northwind.example!;priya@northwind.example", "Priya");
        row("four people", "Catch up", "dana@northwind.example;a@x.example;b@x.example;c@x.example", "Dana");
        row("five people", "Catch up", "dana@northwind.example;a@x.example;b@x.example;c@x.example;d@x.example",
            "large-meeting Dana Whitfield");
    }
    void whoAnEventIsWithIsFound()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, people);
        QFETCH(const QString, expected);
        QCOMPARE(said(peers().matched(eventWith(title, people))), expected);
    }
    void aDayIsNo1to1()
    {
        CalendarEvent event = eventWith(QStringLiteral("Dana's birthday"), {});
        event.allDay = true;
        QCOMPARE(said(peers().matched(event)), QStringLiteral("all-day Dana Whitfield"));
        event.allDay = false;
        event.times.first().minutes = 481;
        QCOMPARE(said(peers().matched(event)), QStringLiteral("all-day Dana Whitfield"));
        event.times.first().minutes = 480;
        QCOMPARE(said(peers().matched(event)), QStringLiteral("Dana"));
    }
    void twoPeersWithOneAddressAreTwo()
    {
        const CalendarPeers both(
            {peer("Dana Whitfield", "office@northwind.example"), peer("Priya Raman", "office@northwind.example")}, {});
        QCOMPARE(said(both.matched(eventWith({}, QStringLiteral("office@northwind.example")))),
                 QStringLiteral("Dana Priya"));
    }
    void aLongTitleIsReadToItsLimit()
    {
        QCOMPARE(said(peers().matched(eventWith(QStringLiteral("Dana ").repeated(200'000), {}))),
                 QStringLiteral("Dana"));
    }
};

LANAI_TEST(TstCalendarmatch, tst_calendarmatch)
#include "tst_calendarmatch.moc"
