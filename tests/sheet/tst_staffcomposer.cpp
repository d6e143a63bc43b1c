#include "tests/sheet/samplesheets.h"
#include "tests/sheet/words.h"
#include "tests/support/registry.h"
#include "ui/sheet/staffcomposer.h"

using namespace lanai;
using namespace lanai::test;

class TstStaffComposer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSheetOfThePicturesReadsAsThere()
    {
        const SheetDocument document = staffDocument(pictureStaffSheet(), QLocale::c());
        QCOMPARE(document.title, QStringLiteral("Exec staff, Monday 23 November 2026, 09:00"));
        QCOMPARE(document.parts.size(), 1);
        const SheetPart &part = document.parts.first();
        QCOMPARE(part.title, QStringLiteral("Exec staff"));
        QCOMPARE(part.subtitles, QStringList{QStringLiteral("Monday 23 November 2026, 09:00")});
        QCOMPARE(part.aside, QStringList({QStringLiteral("Prep sheet"), QStringLiteral("Maya Lindqvist, CPO")}));
        QCOMPARE(labels(part), QStringList({QStringLiteral("My items"), QStringLiteral("Who is in the room"),
                                            QStringLiteral("Commitments due")}));
        QCOMPARE(document.footerLeft, QStringLiteral("12 private notes left out"));
        QCOMPARE(document.footerCentre, QStringLiteral("Prepared Thu 19 Nov 2026"));
    }
    void anItemSaysWhatIsSoughtAndWhoSaidWhat()
    {
        const SheetDocument document = staffDocument(pictureStaffSheet(), QLocale::c());
        const QStringList items = rowsUnder(document, QStringLiteral("My items"));
        QCOMPARE(items.size(), 4);
        QCOMPARE(items.at(0), QStringLiteral("~1~ | *Q1 roadmap cut line* / ~Decide. Five above, four below.~ | *Dana* "
                                             "supports with a change: wants on-call cost beside each item. *Priya* "
                                             "supports."));
        QCOMPARE(items.at(1),
                 QStringLiteral("~2~ | *EMEA pricing pilot* / ~Decide. Two markets, one quarter.~ | *Tomás* "
                                "has concerns: unsure about Q1 quota. *Elena* not yet previewed."));
    }
    void commitmentsSayDayPartiesAndLateness()
    {
        const SheetDocument document = staffDocument(pictureStaffSheet(), QLocale::c());
        QCOMPARE(rowsUnder(document, QStringLiteral("Commitments due")),
                 QStringList({QStringLiteral("~Tue 17 Nov~ | Me to Elena | Introduce Kofi at Northwind !2 days late!"),
                              QStringLiteral("~Wed 18 Nov~ | Marcus to me | Levelling draft !1 day late!"),
                              QStringLiteral("~Fri 20 Nov~ | Me to Dana | Support ticket split by team"),
                              QStringLiteral("~Mon 23 Nov~ | Priya to me | FY27 headcount model")}));
    }
    void oneWithNothingToSayCanGoButIsStillNamed()
    {
        StaffSheet sheet = pictureStaffSheet();
        sheet.room[1].said = {};
        sheet.room[3].said = {};
        const SheetDocument document = staffDocument(sheet, QLocale::c());
        const SheetSection &room = document.parts.first().sections.at(1);
        QCOMPARE(room.rows.size(), 7);
        QList<bool> expendable;
        for (const SheetRow &row : room.rows)
            expendable << row.expendable;
        QCOMPARE(expendable, QList<bool>({false, true, false, true, false, false, false}));
        QVERIFY(room.instead.has_value());
        QCOMPARE(marked(*room.instead), QStringLiteral("~Also there~ | Priya Raman, Elena Brandt"));
    }
    void whenEachHasALineNobodyGoes()
    {
        const SheetDocument document = staffDocument(pictureStaffSheet(), QLocale::c());
        QVERIFY(!document.parts.first().sections.at(1).instead.has_value());
    }
    void openAsksNameWhomTheyWentTo()
    {
        StaffSheet sheet = pictureStaffSheet();
        sheet.asks = {{{},
                       QStringLiteral("How do you run calibration?\nAcross regions."),
                       {person(QStringLiteral("Wei Lin Tan")), person(QStringLiteral("Dana Whitfield"))},
                       {}}};
        QCOMPARE(rowsUnder(staffDocument(sheet, QLocale::c()), QStringLiteral("Open asks")),
                 QStringList{QStringLiteral("How do you run calibration? / Across regions. | ~Wei, Dana~")});
    }
    void sectionsWithoutWordsAreLeftOut()
    {
        StaffSheet sheet = pictureStaffSheet();
        sheet.items.clear();
        sheet.commitments.clear();
        QCOMPARE(labels(staffDocument(sheet, QLocale::c()).parts.first()),
                 QStringList{QStringLiteral("Who is in the room")});
        sheet.room.clear();
        QVERIFY(staffDocument(sheet, QLocale::c()).isEmpty());
    }
    void aMeetingWithoutATitleHasOne()
    {
        StaffSheet sheet = pictureStaffSheet();
        sheet.title = QStringLiteral(" ");
        QCOMPARE(staffDocument(sheet, QLocale::c()).parts.first().title, QStringLiteral("Staff meeting"));
    }
    void everyRowHasAsManyCellsAsItsSectionHasColumns()
    {
        StaffSheet sheet = staffSheet(9, 4, 4);
        sheet.asks = {{{}, QStringLiteral("Why?"), {}, {}}};
        const SheetDocument document = staffDocument(sheet, QLocale::c());
        for (const SheetSection &section : document.parts.first().sections) {
            for (const SheetRow &row : section.rows)
                QCOMPARE(row.cells.size(), section.columns.size());
            if (section.instead)
                QCOMPARE(section.instead->cells.size(), section.columns.size());
        }
    }
};

LANAI_TEST(TstStaffComposer, tst_staffcomposer)
#include "tst_staffcomposer.moc"
