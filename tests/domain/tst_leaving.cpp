#include "core/domain/ask.h"
#include "core/domain/commitment.h"
#include "core/domain/knowing.h"
#include "core/domain/leaving.h"
#include "core/domain/meeting.h"
#include "core/domain/staffmeeting.h"
#include "tests/support/registry.h"

using namespace lanai;

namespace {

constexpr Audience inWindow{};
constexpr Audience oneOnOneSheet{Outlet::OneOnOneSheet};
constexpr Audience staffSheet{Outlet::StaffSheet};

// Everything turned on, though only what the place allows acts.
constexpr Audience everything(Outlet place)
{
    return {place, true, true, true};
}

} // namespace

class TstLeaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKindStartsAsPrivateAsTheRuleSays_data()
    {
        QTest::addColumn<Privacy>("privacy");
        QTest::addColumn<Privacy>("expected");
        QTest::newRow("a commitment") << Commitment{}.privacy << Privacy::SheetSafe;
        QTest::newRow("a staff item") << StaffItem{}.privacy << Privacy::SheetSafe;
        QTest::newRow("a preview") << Preview{}.privacy << Privacy::SheetSafe;
        QTest::newRow("an agenda item") << AgendaItem{}.privacy << Privacy::SheetSafe;
        QTest::newRow("a meeting's outcome") << Meeting{}.privacy << Privacy::SheetSafe;
        QTest::newRow("an entry") << Entry{}.privacy << Privacy::Private;
        QTest::newRow("a fact") << Fact{}.privacy << Privacy::Private;
        QTest::newRow("an insight") << Insight{}.privacy << Privacy::Private;
        QTest::newRow("an ask") << Ask{}.privacy << Privacy::Private;
    }
    void eachKindStartsAsPrivateAsTheRuleSays()
    {
        QFETCH(Privacy, privacy);
        QTEST(privacy, "expected");
    }

    void whatIsFiledFromASealedEntryIsSealed_data()
    {
        QTest::addColumn<Privacy>("ofItsKind");
        QTest::addColumn<Privacy>("ofTheNote");
        QTest::addColumn<Privacy>("expected");
        QTest::newRow("commitment from a sealed note") << Privacy::SheetSafe << Privacy::Sealed << Privacy::Sealed;
        QTest::newRow("fact from a sealed note") << Privacy::Private << Privacy::Sealed << Privacy::Sealed;
        QTest::newRow("commitment from a private note") << Privacy::SheetSafe << Privacy::Private << Privacy::SheetSafe;
        QTest::newRow("fact from a sheet-safe note") << Privacy::Private << Privacy::SheetSafe << Privacy::Private;
    }
    void whatIsFiledFromASealedEntryIsSealed()
    {
        QFETCH(Privacy, ofItsKind);
        QFETCH(Privacy, ofTheNote);
        QTEST(filedPrivacy(ofItsKind, ofTheNote), "expected");
    }

    void whatMayBeShownWhere_data()
    {
        QTest::addColumn<Matter>("matter");
        QTest::addColumn<Privacy>("privacy");
        QTest::addColumn<Audience>("audience");
        QTest::addColumn<std::optional<KeptBack>>("expected");
        const auto row = [](const char *name, Matter matter, Privacy privacy, Audience audience,
                            std::optional<KeptBack> expected = {}) {
            QTest::newRow(name) << matter << privacy << audience << expected;
        };
        row("sheet-safe goes on a 1:1 sheet", Matter::Thing, Privacy::SheetSafe, oneOnOneSheet);
        row("sheet-safe goes on a staff sheet", Matter::Thing, Privacy::SheetSafe, staffSheet);
        row("private stays off a 1:1 sheet", Matter::Thing, Privacy::Private, oneOnOneSheet, KeptBack::Private);
        row("private stays off a staff sheet", Matter::Thing, Privacy::Private, staffSheet, KeptBack::Private);
        row("private goes where it is turned on", Matter::Thing, Privacy::Private, {Outlet::StaffSheet, true});
        row("conflict doesn't turn private on", Matter::Thing, Privacy::Private, {Outlet::StaffSheet, false, true},
            KeptBack::Private);

        row("the window shows what is private", Matter::Thing, Privacy::Private, inWindow);
        row("the window shows a private conflict", Matter::ConflictEntry, Privacy::Private, inWindow);
        row("the window shows trust", Matter::TrustScore, Privacy::Private, inWindow);
        row("the window doesn't show sealed text in a prep view", Matter::Thing, Privacy::Sealed, inWindow,
            KeptBack::Sealed);
        row("sealed never leaves with a 1:1 sheet", Matter::Thing, Privacy::Sealed, everything(Outlet::OneOnOneSheet),
            KeptBack::Sealed);
        row("sealed never leaves with a staff sheet", Matter::Thing, Privacy::Sealed, everything(Outlet::StaffSheet),
            KeptBack::Sealed);
        row("a sealed conflict never leaves", Matter::ConflictEntry, Privacy::Sealed, everything(Outlet::OneOnOneSheet),
            KeptBack::Sealed);

        row("a conflict is off to begin with, even sheet-safe", Matter::ConflictEntry, Privacy::SheetSafe,
            oneOnOneSheet, KeptBack::Conflict);
        row("private alone doesn't turn a conflict on", Matter::ConflictEntry, Privacy::Private,
            {Outlet::OneOnOneSheet, true}, KeptBack::Conflict);
        row("conflict alone doesn't turn a private one on", Matter::ConflictEntry, Privacy::Private,
            {Outlet::OneOnOneSheet, false, true}, KeptBack::Private);
        row("a sheet-safe conflict that is turned on", Matter::ConflictEntry, Privacy::SheetSafe,
            {Outlet::OneOnOneSheet, false, true});
        row("a private conflict with both turned on", Matter::ConflictEntry, Privacy::Private,
            {Outlet::OneOnOneSheet, true, true});

        row("trust is off on a 1:1 sheet to begin with", Matter::TrustScore, Privacy::SheetSafe, oneOnOneSheet,
            KeptBack::Trust);
        row("trust is turned on for one 1:1 sheet", Matter::TrustScore, Privacy::Private,
            {Outlet::OneOnOneSheet, false, false, true});
        row("private doesn't turn trust on", Matter::TrustScore, Privacy::Private, {Outlet::OneOnOneSheet, true, true},
            KeptBack::Trust);
        row("trust is never on a staff sheet", Matter::TrustScore, Privacy::SheetSafe, everything(Outlet::StaffSheet),
            KeptBack::Trust);
    }
    void whatMayBeShownWhere()
    {
        QFETCH(Matter, matter);
        QFETCH(Privacy, privacy);
        QFETCH(Audience, audience);
        QFETCH(std::optional<KeptBack>, expected);
        QCOMPARE(keptBack(matter, privacy, audience), expected);
        if (matter == Matter::Thing)
            QCOMPARE(mayShow(privacy, audience), !expected.has_value());
    }

    void onlyAConflictEntryIsAConflict()
    {
        for (const auto &kind : EnumWords<EntryKind>::words)
            QCOMPARE(matterOf(kind.value) == Matter::ConflictEntry, kind.value == EntryKind::Conflict);
    }
};

LANAI_TEST(TstLeaving, tst_leaving)
#include "tst_leaving.moc"
