#include "tests/sheet/samplesheets.h"
#include "tests/sheet/words.h"
#include "tests/support/registry.h"
#include "ui/sheet/circlecomposer.h"
#include "ui/sheet/sheetfile.h"
#include "ui/sheet/sheetmarkdown.h"

using namespace lanai;
using namespace lanai::test;

namespace {

CircleSheet reliability()
{
    CircleSheet sheet;
    sheet.circle = QStringLiteral("Reliability practice");
    sheet.purpose = QStringLiteral("Get better at the night when it breaks");
    sheet.rule = QStringLiteral("Lessons may travel, names may not.");
    sheet.when = {QDate(2026, 12, 2), QTime(12, 30), {}, {}};
    sheet.minutes = 60;
    sheet.imprint.myName = QStringLiteral("Maya Lindqvist");
    sheet.imprint.myRole = QStringLiteral("CPO");
    sheet.imprint.preparedOn = QDate(2026, 11, 19);
    sheet.members = {person(QStringLiteral("Dana Whitfield")), person(QStringLiteral("Jonas Berg"))};
    sheet.host = person(QStringLiteral("Jonas Berg"));
    sheet.opening = QStringLiteral("Something that only a visitor would notice");
    sheet.topic = QStringLiteral("The small thing");
    sheet.wantedBy = {person(QStringLiteral("Dana Whitfield"))};
    sheet.questions = {QStringLiteral("What did we explain away?"), QStringLiteral("When did it become normal?")};
    sheet.closing = QStringLiteral("One workaround that I will mention");
    return sheet;
}

} // namespace

class TstCirclecomposer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confidentialityStandsFirstAndTheRoundAfterIt()
    {
        const SheetDocument document = circleDocument(reliability(), QLocale::c());
        const SheetPart &part = document.parts.first();
        QCOMPARE(part.title, QStringLiteral("Reliability practice"));
        QCOMPARE(part.subtitles.first(), QStringLiteral("Wednesday 2 December 2026, 12:30, 60 minutes"));
        QCOMPARE(part.aside, QStringList({QStringLiteral("Circle session"), QStringLiteral("Maya Lindqvist, CPO")}));
        QCOMPARE(labels(part), QStringList({QStringLiteral("Confidentiality"), QStringLiteral("In the room"),
                                            QStringLiteral("Opening round"), QStringLiteral("Topic"),
                                            QStringLiteral("Questions"), QStringLiteral("Closing")}));
        QCOMPARE(rowsUnder(document, QStringLiteral("Confidentiality")),
                 QStringList{QStringLiteral("Lessons may travel, names may not.")});
        QCOMPARE(rowsUnder(document, QStringLiteral("In the room")),
                 QStringList({QStringLiteral("~Host~ | *Jonas Berg*"),
                              QStringLiteral("~Members~ | Dana Whitfield, Jonas Berg")}));
        QCOMPARE(rowsUnder(document, QStringLiteral("Topic")),
                 QStringList{QStringLiteral("*The small thing* / ~Wanted by Dana Whitfield~")});
        QCOMPARE(rowsUnder(document, QStringLiteral("Questions")).first(),
                 QStringLiteral("~1~ | What did we explain away?"));
        QCOMPARE(document.footerLeft, QStringLiteral("For those in this circle only"));
    }
    void whatNobodyPreparedIsLeftOutAndTheRuleNever()
    {
        CircleSheet sheet = reliability();
        sheet.rule.clear();
        sheet.opening.clear();
        sheet.topic.clear();
        sheet.questions.clear();
        sheet.closing.clear();
        sheet.host = {};
        sheet.hostedByMe = true;
        const SheetDocument document = circleDocument(sheet, QLocale::c());
        QCOMPARE(labels(document.parts.first()),
                 QStringList({QStringLiteral("Confidentiality"), QStringLiteral("In the room")}));
        QVERIFY(rowsUnder(document, QStringLiteral("Confidentiality")).first().contains(QStringLiteral("private")));
        QCOMPARE(rowsUnder(document, QStringLiteral("In the room")).first(),
                 QStringLiteral("~Host~ | *Maya Lindqvist*"));
    }
    void whatWasSaidStandsThereWhenItWasAskedFor()
    {
        CircleSheet sheet = reliability();
        sheet.takeaways = {{person(QStringLiteral("Dana Whitfield")), QStringLiteral("Mute it for a month")},
                           {{}, QStringLiteral("Strike every should")}};
        sheet.notes = QStringLiteral("Half a page");
        const SheetDocument document = circleDocument(sheet, QLocale::c());
        QCOMPARE(rowsUnder(document, QStringLiteral("Taken away")),
                 QStringList({QStringLiteral("*Dana Whitfield* | Mute it for a month"),
                              QStringLiteral("*The round* | Strike every should")}));
        QCOMPARE(rowsUnder(document, QStringLiteral("Notes")), QStringList{QStringLiteral("Half a page")});
    }
    void everyRowHasAsManyCellsAsItsSectionHasColumns()
    {
        const SheetDocument document = circleDocument(reliability(), QLocale::c());
        for (const SheetSection &section : document.parts.first().sections) {
            for (const SheetRow &row : section.rows)
                QCOMPARE(row.cells.size(), section.columns.size());
        }
    }
    void itLeavesAsAnyKindOfFile()
    {
        const SheetDocument document = circleDocument(reliability(), QLocale::c());
        QVERIFY(sheetMarkdown(document).contains(QStringLiteral("What did we explain away?")));
        for (const SheetFormat format : {SheetFormat::Pdf, SheetFormat::Html, SheetFormat::Markdown}) {
            const auto bytes = sheetBytes(document, format, Paper::A4);
            QVERIFY(bytes.has_value());
            QVERIFY(bytes->size() > 200);
        }
        QCOMPARE(proposedFileName(SheetKind::Circle, QDate(2026, 12, 2), SheetFormat::Pdf),
                 QStringLiteral("prep-circle-2026-12-02.pdf"));
    }
};

LANAI_TEST(TstCirclecomposer, tst_circlecomposer)
#include "tst_circlecomposer.moc"
