#include "tests/sheet/samplesheets.h"
#include "tests/support/registry.h"
#include "ui/sheet/oneononecomposer.h"
#include "ui/sheet/sheethtml.h"
#include "ui/sheet/staffcomposer.h"
#include <QRegularExpression>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace lanai;
using namespace lanai::test;

namespace {

QString html(const StaffSheet &sheet, Paper paper = Paper::A4, const QLocale &locale = QLocale::c())
{
    return QString::fromUtf8(sheetHtml(staffDocument(sheet, locale), paper));
}

QString body(const QString &html)
{
    return html.sliced(html.indexOf(QStringLiteral("<body>")));
}

QString renderedHtml(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

class TstSheetHtml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSheetOfThePicturesIsAllThere()
    {
        const QString text = html(pictureStaffSheet());
        QVERIFY(text.startsWith(QStringLiteral("<!DOCTYPE html>\n")));
        QVERIFY(text.contains(QStringLiteral("<title>Exec staff, Monday 23 November 2026, 09:00</title>")));
        QVERIFY(text.contains(QStringLiteral("<p><b>Q1 roadmap cut line</b></p>")));
        QVERIFY(text.contains(QStringLiteral("Introduce Kofi at Northwind <span class=\"alert\">2 days late</span>")));
        QVERIFY(renderedHtml(text).contains(
            QStringLiteral("Dana supports with a change: wants on-call cost beside each item. Priya supports.")));
        QVERIFY(text.contains(QStringLiteral("<span>12 private notes left out</span>")));
    }
    void nothingOutsideIsReferredTo()
    {
        StaffSheet sheet = pictureStaffSheet();
        sheet.items[0].title = QStringLiteral("<img src=\"//server/x.png\"> url(https://a.b) @import 'c'");
        const QString text = html(sheet);
        static const QRegularExpression tag(QStringLiteral("<(script|link|img|iframe|object|embed|base|svg|a)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
        QVERIFY(!text.contains(tag));
        static const QRegularExpression attribute(
            QStringLiteral("<[^>]*\\s(src|href|srcset|action|background|on\\w+)\\s*="),
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY(!text.contains(attribute));
        static const QRegularExpression inlineStyle(QStringLiteral("style=(?!\"width: \\d+%\")"));
        QVERIFY(!body(text).remove(QStringLiteral("&quot;")).contains(inlineStyle));
        const QString style = text.sliced(0, text.indexOf(QStringLiteral("</style>")));
        QVERIFY(!style.contains(QStringLiteral("url(")));
        QVERIFY(!style.contains(QStringLiteral("@import")));
        QVERIFY(!style.contains(QStringLiteral("//")));
        QVERIFY(style.contains(QStringLiteral("content=\"default-src 'none'; style-src 'unsafe-inline'\"")));
    }
    void hostileWordsStayWordsInEveryField()
    {
        const QString hostile = QStringLiteral("</td><script>x</script>&amp;\"'<!--");
        StaffSheet sheet = pictureStaffSheet();
        sheet.title = sheet.items[0].title = sheet.items[0].decision = hostile;
        sheet.items[0].support[0].words = sheet.items[0].support[0].person.shortName = hostile;
        sheet.room[0].person.name = sheet.room[0].said.text = hostile;
        sheet.commitments[0].text = sheet.commitments[0].peer.shortName = hostile;
        sheet.imprint.myName = hostile;
        const QString text = html(sheet);
        QVERIFY(!text.contains(QStringLiteral("<script")));
        QCOMPARE(renderedHtml(body(text)).count(hostile), 10);
    }
    void theBodyIsWellFormed()
    {
        for (const SheetDocument &document :
             {staffDocument(staffSheet(12, 6, 6), QLocale::c()), oneOnOneDocument(oneOnOneSheet(), QLocale::c())}) {
            QString text = body(QString::fromUtf8(sheetHtml(document, Paper::A4)));
            text.chop(QStringLiteral("</html>\n").size());
            QXmlStreamReader xml(text);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        }
    }
    void itPrintsOnThePaperAskedFor()
    {
        QVERIFY(html(pictureStaffSheet(), Paper::A4).contains(QStringLiteral("@page { size: a4;")));
        QVERIFY(html(pictureStaffSheet(), Paper::Letter).contains(QStringLiteral("@page { size: letter;")));
    }
    void coloursAreThePapers()
    {
        PaperTheme theme;
        theme.accent = QColor(1, 2, 3);
        const QByteArray text = sheetHtml(staffDocument(pictureStaffSheet(), QLocale::c()), Paper::A4, theme);
        QVERIFY(text.contains("color: #010203"));
        QVERIFY(!text.contains("%1"));
        QVERIFY(!text.contains("#0f6b66"));
    }
    void aLanguageWrittenFromRightToLeftMirrorsThePage()
    {
        QVERIFY(html(pictureStaffSheet(), Paper::A4, QLocale(QLocale::Hebrew))
                    .contains(QStringLiteral("<html lang=\"he\" dir=\"rtl\">")));
    }
    void markLinesAreLinesOfTheirOwn()
    {
        const QByteArray text = sheetHtml(oneOnOneDocument(oneOnOneSheet(), QLocale::c()), Paper::A4);
        QVERIFY(QString::fromUtf8(text).contains(QStringLiteral(
            "<p><b>↗</b> me by Fri: ticket split by team</p><p><b>↙</b> Dana: intro to the vendor</p>")));
    }
    void eachOfADaysPrepsIsAnArticleOfItsOwn()
    {
        const DaySheet day{QDate(2026, 11, 19), imprint(), {oneOnOneSheet(), oneOnOneSheet()}};
        const QByteArray text = sheetHtml(dayDocument(day, QLocale::c()), Paper::A4);
        QCOMPARE(text.count("<article>"), 2);
        QCOMPARE(text.count("private notes left out"), 2); // each may be taken along alone
    }
};

LANAI_TEST(TstSheetHtml, tst_sheethtml)
#include "tst_sheethtml.moc"
