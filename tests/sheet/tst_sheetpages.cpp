#include "tests/sheet/samplesheets.h"
#include "tests/support/registry.h"
#include "ui/sheet/oneononecomposer.h"
#include "ui/sheet/sheetpages.h"
#include "ui/sheet/staffcomposer.h"
#include <QImage>

using namespace lanai;
using namespace lanai::test;

namespace {

int pages(const StaffSheet &sheet, Paper paper)
{
    return SheetPages(staffDocument(sheet, QLocale::c()), paper).count();
}

// A section of rows that are `lines` lines tall each.
SheetSection section(const QString &label, const QList<int> &lines)
{
    SheetSection section{label, {{ColumnWidth::Number}, {ColumnWidth::Body}}, {}, {}};
    for (int i = 0; i < lines.size(); ++i) {
        const QString name = QStringLiteral("%1.%2").arg(label).arg(i);
        SheetCell cell;
        for (int line = 0; line < lines.at(i); ++line)
            cell << SheetParagraph{{QStringLiteral("%1.%2").arg(name).arg(line), RunStyle::Plain}};
        section.rows << SheetRow{{{{{name, RunStyle::Muted}}}, cell}};
    }
    return section;
}

// The texts on each page, from top to bottom.
QList<QStringList> flowed(const QList<SheetSection> &sections)
{
    const PaperTheme theme;
    const TypeSetter setter(theme, QLocale::c());
    PageFlow flow(theme, setter, pageSize(Paper::A4).size(QPageSize::Point) * dotsPerPoint, Qt::LeftToRight);
    const SetPart part =
        setPart({QStringLiteral("Title"), {}, {}, sections}, setter, theme, QLocale::c(), flow.textWidth());
    flow.add(part, PageSpacing::roomy(), false);
    QList<QStringList> pages;
    for (const SheetPage &page : flow.pages) {
        QStringList texts;
        for (const PagePiece &piece : page.pieces)
            texts << piece.layout->text();
        pages << texts;
    }
    return pages;
}

} // namespace

class TstSheetPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneColumnOfSheetsFitsOnePage_data()
    {
        QTest::addColumn<int>("attendees");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("commitments");
        QTest::newRow("eight attendees, six items") << 8 << 6 << 6;
        QTest::newRow("eight attendees, six items, eight commitments") << 8 << 6 << 8;
        QTest::newRow("twelve attendees, three of them silent") << 12 << 5 << 5;
        QTest::newRow("alone") << 1 << 1 << 0;
    }
    void oneColumnOfSheetsFitsOnePage()
    {
        QFETCH(int, attendees);
        QFETCH(int, items);
        QFETCH(int, commitments);
        const StaffSheet sheet = staffSheet(attendees, items, commitments);
        QCOMPARE(pages(sheet, Paper::A4), 1);
        QCOMPARE(pages(sheet, Paper::Letter), 1);
    }
    void thePicturesSheetIsOnePage()
    {
        QCOMPARE(pages(pictureStaffSheet(), Paper::Letter), 1);
        QCOMPARE(SheetPages(oneOnOneDocument(oneOnOneSheet(), QLocale::c()), Paper::Letter).count(), 1);
    }
    void whoIsInTheRoomShrinksBeforeAPageIsAdded()
    {
        StaffSheet sheet = staffSheet(24, 6, 6);
        for (int i = 4; i < sheet.room.size(); ++i)
            sheet.room[i].said = {};
        QCOMPARE(pages(sheet, Paper::Letter), 1);
        for (RoomLine &line : sheet.room) {
            line.said.source = RoomLineSource::Edited;
            line.said.text = QStringLiteral("Something to say");
        }
        QCOMPARE(pages(sheet, Paper::Letter), 2);
    }
    void longSheetsTakeAsManyPagesAsTheyNeed()
    {
        QCOMPARE(pages(staffSheet(12, 8, 9, true), Paper::A4), 3);
        QCOMPARE(pages(staffSheet(12, 30, 9), Paper::A4), 3);
        QVERIFY(pages(staffSheet(12, 30, 9), Paper::Letter) >= 3);
    }
    void rowsAreNeverDividedAndNoneIsLost()
    {
        const QList<QStringList> pages = flowed({section(QStringLiteral("A"), QList<int>(40, 3))});
        QVERIFY(pages.size() > 2);
        int row = 0;
        for (const QStringList &texts : pages) {
            while (row < 40) {
                const QString name = QStringLiteral("A.%1").arg(row);
                if (!texts.contains(name))
                    break;
                for (int line = 0; line < 3; ++line)
                    QCOMPARE(texts.count(QStringLiteral("%1.%2").arg(name).arg(line)), 1);
                ++row;
            }
        }
        QCOMPARE(row, 40);
    }
    void aLabelStaysWithItsFirstRows_data()
    {
        QTest::addColumn<int>("linesBefore");
        for (int lines = 30; lines < 56; ++lines)
            QTest::addRow("%d lines before", lines) << lines;
    }
    void aLabelStaysWithItsFirstRows()
    {
        QFETCH(int, linesBefore);
        const QList<QStringList> pages =
            flowed({section(QStringLiteral("A"), {linesBefore}), section(QStringLiteral("B"), {3, 3, 3})});
        for (const QStringList &texts : pages) {
            if (texts.contains(QStringLiteral("B")))
                QVERIFY(texts.contains(QStringLiteral("B.0.0")) || texts.contains(QStringLiteral("B.1.0")) ||
                        texts.contains(QStringLiteral("B.2.0")));
            if (texts.contains(QStringLiteral("B.0")))
                QVERIFY(texts.contains(QStringLiteral("B.1.2")));
        }
    }
    void aPageThatGoesOnSaysWhoseAndWhichSection()
    {
        const QList<QStringList> pages = flowed({section(QStringLiteral("A"), QList<int>(40, 3))});
        for (qsizetype i = 1; i < pages.size(); ++i) {
            QVERIFY(pages.at(i).at(0).startsWith(QStringLiteral("Title")));
            QCOMPARE(pages.at(i).at(1), QStringLiteral("A"));
        }
    }
    void aRowTallerThanAPageIsDividedBetweenLines()
    {
        const QList<QStringList> pages = flowed({section(QStringLiteral("A"), {2, 150, 2})});
        QVERIFY(pages.size() >= 3);
        QStringList lines;
        for (const QStringList &texts : pages) {
            for (const QString &text : texts) {
                if (text.startsWith(QStringLiteral("A.1.")))
                    lines << text;
            }
        }
        QCOMPARE(lines.size(), 150);
        for (int i = 0; i < 150; ++i)
            QCOMPARE(lines.at(i), QStringLiteral("A.1.%1").arg(i));
        QVERIFY(pages.last().contains(QStringLiteral("A.2.1")));
    }
    void aPageThatIsFullToTheLastLineIsNotOverfull()
    {
        const PaperTheme theme;
        const double bottom = pageSize(Paper::A4).size(QPageSize::Point).height() - theme.bottomMargin;
        const TypeSetter setter(theme, QLocale::c());
        for (int lines = 1; lines < 80; ++lines) {
            PageFlow flow(theme, setter, pageSize(Paper::A4).size(QPageSize::Point) * dotsPerPoint, Qt::LeftToRight);
            const SetPart part = setPart({QStringLiteral("T"), {}, {}, {section(QStringLiteral("A"), {lines, 2})}},
                                         setter, theme, QLocale::c(), flow.textWidth());
            flow.add(part, PageSpacing::roomy(), false);
            for (const SheetPage &page : flow.pages) {
                for (const PagePiece &piece : page.pieces)
                    QVERIFY2(piece.at.y() <= bottom * dotsPerPoint, qPrintable(QString::number(lines)));
            }
        }
    }
    void eachOfADaysPrepsBeginsOnAPageOfItsOwn()
    {
        const DaySheet day{QDate(2026, 11, 19), imprint(), {oneOnOneSheet(), oneOnOneSheet(), oneOnOneSheet()}};
        QCOMPARE(SheetPages(dayDocument(day, QLocale::c()), Paper::A4).count(), 3);
    }
    void anEmptyDocumentIsOneEmptyPage() { QCOMPARE(SheetPages(SheetDocument{}, Paper::A4).count(), 1); }
    void thePageCanBePaintedOnAScreen()
    {
        const SheetPages sheet(staffDocument(pictureStaffSheet(), QLocale::c()), Paper::A4);
        QImage image(595, 842, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(image.width() / sheet.size().width(), image.height() / sheet.size().height());
        sheet.paint(painter, 0);
        painter.end();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
        QVERIFY(inked > 5000);
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(20, y), QColor(Qt::white)); // the margin
    }
};

LANAI_TEST(TstSheetPages, tst_sheetpages)
#include "tst_sheetpages.moc"
