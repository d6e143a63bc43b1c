#include "tests/sheet/samplesheets.h"
#include "tests/sheet/words.h"
#include "tests/support/registry.h"
#include "ui/sheet/oneononecomposer.h"

using namespace lanai;
using namespace lanai::test;

class TstOneOnOneComposer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeaderSaysWhoWhenAndWhichWeek() // Rule 1
    {
        const SheetDocument document = oneOnOneDocument(oneOnOneSheet(), QLocale::c());
        QCOMPARE(document.title, QStringLiteral("1:1 with Dana Whitfield, Thursday 19 November 2026"));
        const SheetPart &part = document.parts.first();
        QCOMPARE(part.title, QStringLiteral("Dana Whitfield"));
        QCOMPARE(part.subtitles, QStringList({QStringLiteral("CTO, Lumen"),
                                              QStringLiteral("Thursday 19 November 2026, 15:00. Week 8 of 13")}));
        QCOMPARE(part.aside, QStringList({QStringLiteral("1:1 prep sheet"), QStringLiteral("Maya Lindqvist, CPO")}));
    }
    void theSectionsComeInTheOrderOneNeedsThem()
    {
        OneOnOneSheet sheet = oneOnOneSheet();
        sheet.trust = SheetTrust{QDate(2026, 10, 8), 4, 3, 4, 2, {}, 0, {}};
        sheet.kindWord = SheetKindWord{{}, {}, {}, true};
        QCOMPARE(labels(oneOnOneDocument(sheet, QLocale::c()).parts.first()),
                 QStringList({QStringLiteral("Remember"), QStringLiteral("Last time"), QStringLiteral("Owed both ways"),
                              QStringLiteral("Agenda"), QStringLiteral("Staff items to preview"),
                              QStringLiteral("Topics for this level of trust"), QStringLiteral("My intention"),
                              QStringLiteral("A kind word"), QStringLiteral("Trust")}));
    }
    void anAdHocMeetingHasNoWeek()
    {
        OneOnOneSheet sheet = oneOnOneSheet();
        sheet.week = sheet.weeks = 0;
        sheet.role.clear();
        sheet.organisation.clear();
        QCOMPARE(oneOnOneDocument(sheet, QLocale::c()).parts.first().subtitles,
                 QStringList{QStringLiteral("Thursday 19 November 2026, 15:00")});
    }
    void withoutAMeetingTheSheetSaysSo()
    {
        OneOnOneSheet sheet = oneOnOneSheet();
        sheet.when = {};
        sheet.organisation.clear();
        const SheetDocument document = oneOnOneDocument(sheet, QLocale::c());
        QCOMPARE(document.title, QStringLiteral("1:1 with Dana Whitfield"));
        QCOMPARE(document.parts.first().subtitles,
                 QStringList({QStringLiteral("CTO"), QStringLiteral("No 1:1 planned")}));
    }
    void theOneThingToRememberKeepsItsKind_data() // Rule 12
    {
        QTest::addColumn<RememberKind>("kind");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("row");
        const QDate late(2026, 11, 16);
        QTest::newRow("pinned") << RememberKind::Pinned << QDate() << QStringLiteral("~Pinned last time~ | *words*");
        QTest::newRow("fact") << RememberKind::DatedFact << QDate(2026, 11, 21)
                              << QStringLiteral("~Comes round~ | *words*~ Sat 21 Nov~");
        QTest::newRow("mine") << RememberKind::MyOverdue << late << QStringLiteral("~I owe~ | *words* !3 days late!");
        QTest::newRow("theirs") << RememberKind::TheirOverdue << late
                                << QStringLiteral("~Owed to me~ | *words* !3 days late!");
        QTest::newRow("outcome") << RememberKind::Outcome << QDate() << QStringLiteral("~Last outcome~ | *words*");
    }
    void theOneThingToRememberKeepsItsKind()
    {
        QFETCH(RememberKind, kind);
        QFETCH(QDate, on);
        OneOnOneSheet sheet = oneOnOneSheet();
        sheet.remember = Remembered{kind, QStringLiteral("words"), {}, Privacy::SheetSafe, on};
        QFETCH(QString, row);
        QCOMPARE(rowsUnder(oneOnOneDocument(sheet, QLocale::c()), QStringLiteral("Remember")), QStringList{row});
    }
    void lastTimeLeadsWithItsOutcomeAndKeepsMarkLinesApart()
    {
        QCOMPARE(rowsUnder(oneOnOneDocument(oneOnOneSheet(), QLocale::c()), QStringLiteral("Last time")),
                 QStringList{QStringLiteral("~Thu 12 Nov~ | *On-call cost goes beside each roadmap item* / We walked "
                                            "through the cut line once. / *↗* me by Fri: ticket split by team / *↙* "
                                            "Dana: intro to the vendor")});
    }
    void aNoteWrittenSinceStandsUnderItsOwnDay()
    {
        OneOnOneSheet sheet = oneOnOneSheet();
        sheet.lastTime->noteOn = QDate(2026, 11, 17);
        sheet.lastTime->lines = sheet.lastTime->lines.mid(0, 1);
        const QString since = QStringLiteral("~Tue 17 Nov~ | We walked through the cut line once.");
        QCOMPARE(rowsUnder(oneOnOneDocument(sheet, QLocale::c()), QStringLiteral("Last time")),
                 (QStringList{QStringLiteral("~Thu 12 Nov~ | *On-call cost goes beside each roadmap item*"), since}));
        sheet.lastTime->outcome.clear();
        QCOMPARE(rowsUnder(oneOnOneDocument(sheet, QLocale::c()), QStringLiteral("Last time")), QStringList{since});
    }
    void aLastTimeWithoutWordsIsNoSection()
    {
        OneOnOneSheet sheet = oneOnOneSheet();
        sheet.lastTime = SheetLastTime{QDate(2026, 11, 12), {}, QDate(2026, 11, 12), {}};
        QVERIFY(rowsUnder(oneOnOneDocument(sheet, QLocale::c()), QStringLiteral("Last time")).isEmpty());
    }
    void owedGoesBothWays()
    {
        QCOMPARE(rowsUnder(oneOnOneDocument(oneOnOneSheet(), QLocale::c()), QStringLiteral("Owed both ways")),
                 QStringList({QStringLiteral("~Fri 20 Nov~ | Me to Dana | Support ticket split by team"),
                              QStringLiteral("~Tue 17 Nov~ | Dana to me | Intro to the vendor !2 days late!"),
                              QStringLiteral("~No date~ | Dana to me | No release talk in corridors")}));
    }
    void whatWasSaidInACircleStandsWithItsConfidentiality()
    {
        OneOnOneSheet sheet = oneOnOneSheet();
        sheet.owed = {sheet.owed.first()};
        sheet.owed.first().rule = QStringLiteral("Names stay here");
        const QStringList rows = rowsUnder(oneOnOneDocument(sheet, QLocale::c()), QStringLiteral("Owed both ways"));
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows.first().contains(QStringLiteral("~Names stay here~")), qPrintable(rows.first()));
    }
    void theAgendaSaysWhereItemsComeFromAndWhatIsDone()
    {
        QCOMPARE(rowsUnder(oneOnOneDocument(oneOnOneSheet(), QLocale::c()), QStringLiteral("Agenda")),
                 QStringList({QStringLiteral("~1~ | Revisit the hiring plan | ~Carried over~"),
                              QStringLiteral("~2~ | Q1 roadmap cut line | ~Staff preview~"),
                              QStringLiteral("~✓~ | What would make me easier to work with? | ")}));
    }
    void anAgendaItemsLevelIsShownWhereTheSheetHasIt()
    {
        OneOnOneSheet sheet = oneOnOneSheet();
        sheet.agenda[0].trustLevel = 2;
        sheet.agenda[2].trustLevel = 4;
        const QStringList rows = rowsUnder(oneOnOneDocument(sheet, QLocale::c()), QStringLiteral("Agenda"));
        QVERIFY(rows.at(0).endsWith(QStringLiteral("~Carried over, Level 2~")));
        QVERIFY(rows.at(2).endsWith(QStringLiteral("~Level 4~")));
    }
    void noTrustNumberIsOnASheetWithoutTrust() // Rule 13
    {
        const SheetDocument document = oneOnOneDocument(oneOnOneSheet(), QLocale::c());
        QCOMPARE(
            rowsUnder(document, QStringLiteral("Topics for this level of trust")),
            QStringList({QStringLiteral("What are you most proud of this quarter? | ~Not talked about yet~"),
                         QStringLiteral("Where did I let you down lately? | ~A step further. Last talked about Thu "
                                        "27 Aug~")}));
        QVERIFY(rowsUnder(document, QStringLiteral("Trust")).isEmpty());
    }
    void trustThatWasTurnedOnStandsApartFromTheirs() // Rule 8
    {
        OneOnOneSheet sheet = oneOnOneSheet();
        sheet.trust = SheetTrust{QDate(2026, 10, 8), 4, 3, 4, 2, QDate(2026, 9, 3), 5, QStringLiteral("You listen")};
        const SheetDocument document = oneOnOneDocument(sheet, QLocale::c());
        QCOMPARE(
            rowsUnder(document, QStringLiteral("Trust")),
            QStringList({QStringLiteral("~Thu 8 Oct~ | Me: trust 4, listening 3, open-mindedness 4, vulnerability 2"),
                         QStringLiteral("~Thu 3 Sep~ | *Dana* says 5: You listen")}));
        QVERIFY(rowsUnder(document, QStringLiteral("Topics for this level of trust"))
                    .first()
                    .contains(QStringLiteral("Level 3, where trust stands")));
    }
    void aKindWordThatIsDueHasTheLastOnesWordsAndDay_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("never");
        QTest::addColumn<QString>("row");
        const QDate said(2026, 8, 3);
        QTest::newRow("told") << said << QStringLiteral("Held it calmly.") << false
                              << QStringLiteral("~Mon 3 Aug~ | Held it calmly.");
        QTest::newRow("private") << said << QString() << false << QStringLiteral("~Mon 3 Aug~ | The last one for Dana");
        QTest::newRow("sealed") << QDate() << QString() << false
                                << QStringLiteral("~It is time~ | None for Dana for a quarter");
        QTest::newRow("never") << QDate() << QString() << true
                               << QStringLiteral("~It is time~ | Dana has not had one yet");
    }
    void aKindWordThatIsDueHasTheLastOnesWordsAndDay()
    {
        QFETCH(const QDate, on);
        QFETCH(const QString, words);
        QFETCH(const bool, never);
        QFETCH(const QString, row);
        OneOnOneSheet sheet = oneOnOneSheet();
        QVERIFY(rowsUnder(oneOnOneDocument(sheet, QLocale::c()), QStringLiteral("A kind word")).isEmpty());
        sheet.kindWord = SheetKindWord{{}, on, words, never};
        QCOMPARE(rowsUnder(oneOnOneDocument(sheet, QLocale::c()), QStringLiteral("A kind word")), QStringList{row});
    }
    void aDaysPrepsAreOneDocument()
    {
        OneOnOneSheet second = oneOnOneSheet();
        second.peer = person(QStringLiteral("Priya Raman"));
        DaySheet day{QDate(2026, 11, 19), imprint(), {oneOnOneSheet(), second}};
        const SheetDocument document = dayDocument(day, QLocale::c());
        QCOMPARE(document.title, QStringLiteral("1:1s, Thursday 19 November 2026"));
        QCOMPARE(document.parts.size(), 2);
        QCOMPARE(document.parts.at(1).title, QStringLiteral("Priya Raman"));
        QCOMPARE(document.footerLeft, QStringLiteral("12 private notes left out"));
        day.sheets.clear();
        QVERIFY(dayDocument(day, QLocale::c()).isEmpty());
    }
    void everyRowHasAsManyCellsAsItsSectionHasColumns()
    {
        OneOnOneSheet sheet = oneOnOneSheet();
        sheet.trust = SheetTrust{QDate(2026, 10, 8), 4, 3, 4, 2, QDate(2026, 9, 3), 5, {}};
        const SheetDocument document = oneOnOneDocument(sheet, QLocale::c());
        for (const SheetSection &section : document.parts.first().sections) {
            for (const SheetRow &row : section.rows)
                QCOMPARE(row.cells.size(), section.columns.size());
        }
    }
};

LANAI_TEST(TstOneOnOneComposer, tst_oneononecomposer)
#include "tst_oneononecomposer.moc"
