#include "tests/sheet/poppler.h"
#include "tests/sheet/samplesheets.h"
#include "tests/support/registry.h"
#include "ui/sheet/oneononecomposer.h"
#include "ui/sheet/papertheme.h"
#include "ui/sheet/sheetpdf.h"
#include "ui/sheet/staffcomposer.h"
#include "ui/sheet/typesetter.h"
#include <QRegularExpression>

using namespace lanai;
using namespace lanai::test;

namespace {

Pdf pdf(const StaffSheet &sheet, Paper paper = Paper::A4, const QLocale &locale = QLocale::c())
{
    return Pdf(sheetPdf(staffDocument(sheet, locale), paper));
}

} // namespace

class TstSheetPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMetadataHoldsTheTitleAndThePaperIsAsAskedFor_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4") << Paper::A4 << QStringLiteral("595 x 842 pts (A4)");
        QTest::newRow("Letter") << Paper::Letter << QStringLiteral("612 x 792 pts (letter)");
    }
    void theMetadataHoldsTheTitleAndThePaperIsAsAskedFor()
    {
        QFETCH(Paper, paper);
        const Pdf file = pdf(pictureStaffSheet(), paper);
        QCOMPARE(file.info(QStringLiteral("Title")), QStringLiteral("Exec staff, Monday 23 November 2026, 09:00"));
        QVERIFY(file.info(QStringLiteral("Creator")).startsWith(QStringLiteral("Lanai")));
        QTEST(file.info(QStringLiteral("Page size")), "size");
        QCOMPARE(file.pages(), 1);
    }
    void everyFontIsEmbeddedAndCanBeReadBack()
    {
        const QStringList fonts = pdf(pictureStaffSheet()).fontLines();
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(QStringLiteral("Identity-H +yes +(yes|no) +yes "));
        for (const QString &font : fonts)
            QVERIFY2(font.contains(embedded), qPrintable(font));
    }
    void onlyTheLettersUsedAreEmbedded()
    {
        QVERIFY(sheetPdf(staffDocument(pictureStaffSheet(), QLocale::c()), Paper::A4).size() < 60'000);
    }
    void everyWordCanBeSelected()
    {
        const QString text = pdf(pictureStaffSheet()).flatText();
        for (const QString &words :
             {QStringLiteral("Exec staff"), QStringLiteral("Monday 23 November 2026, 09:00"),
              QStringLiteral("MY ITEMS"), QStringLiteral("Q1 roadmap cut line"),
              QStringLiteral("Dana supports with a change: wants on-call cost"), QStringLiteral("Priya supports."),
              QStringLiteral("Tomás has concerns: unsure about Q1 quota."), QStringLiteral("Elena not yet"),
              QStringLiteral("WHO IS IN THE ROOM"), QStringLiteral("Theo’s recital went well."),
              QStringLiteral("COMMITMENTS DUE"),
              QStringLiteral("Tue 17 Nov Me to Elena Introduce Kofi at Northwind 2 days late"),
              QStringLiteral("12 private notes left out Prepared Thu 19 Nov 2026 1 of 1")})
            QVERIFY2(text.contains(words), qPrintable(words));
    }
    void signsThatAFontWouldDressUpAreReadBackAsTyped()
    {
        StaffSheet sheet = pictureStaffSheet();
        sheet.room[0].said.text = QStringLiteral("Meet at 10:30, 2x4 seats, A->B, fi ffl office, 1:1 (C)");
        QVERIFY(pdf(sheet).flatText().contains(sheet.room[0].said.text));
    }
    void theFooterStandsOnEveryPage()
    {
        const Pdf file = pdf(staffSheet(12, 30, 9));
        const int pages = file.pages();
        QVERIFY(pages > 1);
        for (int page = 1; page <= pages; ++page) {
            const QString text = file.flatText(page);
            QVERIFY(text.endsWith(
                QStringLiteral("12 private notes left out Prepared Thu 19 Nov 2026 %1 of %2").arg(page).arg(pages)));
            QVERIFY(text.startsWith(QStringLiteral("Exec staff")));
        }
    }
    void aLongFooterWrapsWithoutMeetingItsNeighbours()
    {
        StaffSheet sheet = pictureStaffSheet();
        sheet.imprint.options.includePrivate = sheet.imprint.options.includeConflict = true;
        sheet.imprint.options.initials = true;
        const Pdf file = pdf(sheet, Paper::Letter);
        const QList<PdfWord> words = file.words();
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (qsizetype j = i + 1; j < words.size(); ++j) {
                const QRectF both = words.at(i).box.intersected(words.at(j).box);
                QVERIFY2(both.width() < 1 || both.height() < 4, qPrintable(words.at(i).text + words.at(j).text));
            }
        }
        QVERIFY(file.flatText().contains(QStringLiteral("Turned on:")));
    }
    void noWordLeavesThePrintedArea_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a long word") << QStringLiteral("Donaudampfschifffahrtsgesellschaft").repeated(9);
        QTest::newRow("an address") << QStringLiteral("https://example.org/") + QString(400, u'x');
        QTest::newRow("many words") << QStringLiteral("words and more ").repeated(60);
        QTest::newRow("no blanks in Chinese") << QStringLiteral("路线图削减").repeated(60);
    }
    void noWordLeavesThePrintedArea()
    {
        QFETCH(QString, text);
        StaffSheet sheet = pictureStaffSheet();
        sheet.title = sheet.items[0].title = sheet.items[0].decision = text;
        sheet.items[0].support[0].words = sheet.items[0].support[0].person.shortName = text;
        sheet.room[0].person.name = sheet.room[0].said.text = text;
        sheet.commitments[0].text = sheet.commitments[0].peer.shortName = text;
        sheet.imprint.myName = text;
        const PaperTheme theme;
        const Pdf file = pdf(sheet, Paper::Letter);
        const QRectF printed(theme.sideMargin, 0, 612 - 2 * theme.sideMargin, 792);
        for (const PdfWord &word : file.words())
            QVERIFY2(printed.adjusted(-1, 0, 1, 0).contains(word.box), qPrintable(word.text));
    }
    void hostileTextIsText()
    {
        StaffSheet sheet = pictureStaffSheet();
        sheet.room[0].said.text = QStringLiteral("<b>vector<int></b> //server/x & **so** %1 %n");
        sheet.room[1].said.text = QStringLiteral("pay \u202Egnp.exe") + QChar(0) + QStringLiteral(" now");
        sheet.room[2].said.text = QStringLiteral("=cmd|'/c calc'!A1");
        const QString text = pdf(sheet).flatText();
        QVERIFY(text.contains(sheet.room[0].said.text));
        QVERIFY(text.contains(QStringLiteral("pay gnp.exe now")));
        QVERIFY(text.contains(sheet.room[2].said.text));
    }
    void wordsOfOtherScriptsAreSet()
    {
        StaffSheet sheet = pictureStaffSheet();
        sheet.room[0].said.text = QStringLiteral("Καλημέρα, привет, łódź");
        QVERIFY(pdf(sheet).flatText().contains(sheet.room[0].said.text));
    }
    void lettersThatJoinAreJoined()
    {
        const auto width = [](const QString &text) {
            const PaperTheme theme;
            return TypeSetter(theme, QLocale::c()).set({{text, RunStyle::Plain}}, TypeSize::Body, 1e6).naturalWidth();
        };
        const QString joined = QStringLiteral("\u0628\u0628\u0628\u0628");
        const QString apart = QStringLiteral("\u0628\u200C\u0628\u200C\u0628\u200C\u0628");
        QVERIFY(width(joined) < 0.9 * width(apart));
    }
    void aLanguageWrittenFromRightToLeftMirrorsThePage()
    {
        const QList<PdfWord> words = pdf(pictureStaffSheet(), Paper::A4, QLocale(QLocale::Hebrew)).words();
        const auto place = [&words](const char *text) {
            for (const PdfWord &word : words) {
                if (word.text == QLatin1StringView(text))
                    return word.box.center().x();
            }
            return -1.0;
        };
        QVERIFY(place("Exec") > 400);
        QVERIFY(place("Prep") < 200);
        QVERIFY(place("ITEMS") > 400);
    }
    void aNoteOfAMegabyteIsPrintedWhole()
    {
        StaffSheet sheet = pictureStaffSheet();
        sheet.asks = {
            {{}, QStringLiteral("So many words. ").repeated(1024 * 1024 / 15) + QStringLiteral("The end."), {}, {}}};
        const Pdf file = pdf(sheet);
        QVERIFY(file.pages() > 50);
        QVERIFY(file.flatText(file.pages()).contains(QStringLiteral("The end.")));
    }
    void aDaysPrepsAreOneFile()
    {
        OneOnOneSheet second = oneOnOneSheet();
        second.peer = person(QStringLiteral("Priya Raman"));
        const DaySheet day{QDate(2026, 11, 19), imprint(), {oneOnOneSheet(), second}};
        const Pdf file(sheetPdf(dayDocument(day, QLocale::c()), Paper::A4));
        QCOMPARE(file.pages(), 2);
        QVERIFY(file.flatText(1).startsWith(QStringLiteral("Dana Whitfield")));
        QVERIFY(file.flatText(2).startsWith(QStringLiteral("Priya Raman")));
        QVERIFY(file.flatText(2).endsWith(QStringLiteral("2 of 2")));
    }
};

LANAI_TEST(TstSheetPdf, tst_sheetpdf)
#include "tst_sheetpdf.moc"
