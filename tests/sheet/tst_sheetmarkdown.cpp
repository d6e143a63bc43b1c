#include "tests/sheet/samplesheets.h"
#include "tests/support/registry.h"
#include "ui/sheet/oneononecomposer.h"
#include "ui/sheet/sheetmarkdown.h"
#include "ui/sheet/staffcomposer.h"
#include <QTextDocument>

using namespace lanai;
using namespace lanai::test;

namespace {

QString markdown(const StaffSheet &sheet)
{
    return sheetMarkdown(staffDocument(sheet, QLocale::c()));
}

// What a reader of Markdown sees; Qt's is CommonMark with GitHub's tables.
QString renderedMarkdown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

} // namespace

class TstSheetMarkdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSheetOfThePicturesReadsAsPlainText()
    {
        const QString text = markdown(pictureStaffSheet());
        QVERIFY(text.startsWith(QStringLiteral("# Exec staff\n\nMonday 23 November 2026, 09:00  \nPrep sheet  \n")));
        QVERIFY(text.contains(QStringLiteral("\n## My items\n\n"
                                             "1. **Q1 roadmap cut line**\n"
                                             "    - Decide. Five above, four below.\n"
                                             "    - **Dana** supports with a change: wants on-call cost beside each "
                                             "item. **Priya** supports.\n"
                                             "2. **EMEA pricing pilot**\n")));
        QVERIFY(text.contains(QStringLiteral("\n- **Elena Brandt**: Joining by video from Hamburg, mid-move.\n")));
        QVERIFY(
            text.contains(QStringLiteral("\n- Tue 17 Nov, Me to Elena: Introduce Kofi at Northwind **2 days late**\n"
                                         "- Wed 18 Nov, Marcus to me: Levelling draft **1 day late**\n")));
        QVERIFY(text.endsWith(QStringLiteral("\n---\n\n12 private notes left out  \nPrepared Thu 19 Nov 2026\n")));
    }
    void itIsTheSameToAReaderOfMarkdown()
    {
        const QString text = renderedMarkdown(markdown(pictureStaffSheet()));
        QVERIFY(text.contains(QStringLiteral("My items\nQ1 roadmap cut line\nDecide. Five above, four below.\nDana "
                                             "supports with a change: wants on-call cost beside each item. Priya "
                                             "supports.\nEMEA pricing pilot\n")));
        QVERIFY(!text.contains(u'*'));
        QVERIFY(!text.contains(u'\\'));
    }
    void whatMeansSomethingIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"# no heading",
                                 "- no list",
                                 "+ no list",
                                 "* no list",
                                 "1. no list",
                                 "12) no list",
                                 "> no quotation",
                                 ">> me by Fri: no quotation",
                                 "++ no list",
                                 "-> no arrow",
                                 "=== no heading",
                                 "--- no rule",
                                 "*no* **emphasis** _here_",
                                 "a_b_c and __d__",
                                 "`no code` ``here``",
                                 "```",
                                 "[no](link) ![no](picture)",
                                 "<script>alert(1)</script>",
                                 "<!-- no comment -->",
                                 "vector<int> a < b > c",
                                 "&amp; &lt; &copy;",
                                 "~~no strike~~",
                                 "| no | table |",
                                 "\\ no \\* escape",
                                 "\\",
                                 "a\\",
                                 "1.",
                                 "2026. Then",
                                 "$x$",
                                 ": no definition",
                                 "[x] no box",
                                 "&#42;no&#42;"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatMeansSomethingIsEscaped()
    {
        QFETCH(QString, text);
        QCOMPARE(renderedMarkdown(markdownEscaped(text)), text);
        QCOMPARE(renderedMarkdown(QStringLiteral("- ") + markdownEscaped(text)), text);
        QCOMPARE(renderedMarkdown(QStringLiteral("- **") + markdownEscaped(text) + QStringLiteral("**: x")),
                 text + QStringLiteral(": x"));
    }
    void hostileWordsStayWordsInEveryField()
    {
        const QString hostile = QStringLiteral("**x** <b>y</b> [z](file:///etc) `w` # v");
        StaffSheet sheet = pictureStaffSheet();
        sheet.title = sheet.items[0].title = sheet.items[0].decision = hostile;
        sheet.items[0].support[0].words = sheet.items[0].support[0].person.shortName = hostile;
        sheet.room[0].person.name = sheet.room[0].said.text = hostile;
        sheet.commitments[0].text = sheet.commitments[0].peer.shortName = hostile;
        const QString text = markdown(sheet);
        QCOMPARE(renderedMarkdown(text).count(hostile), 9);
        QVERIFY(!text.contains(QStringLiteral("[z](")));
    }
    void plainWordsCarryNoBackslashes()
    {
        const QString plain = QStringLiteral("On-call cost, 2.5 h (about 10%) - say why; it's Dana's: 09:00!");
        QCOMPARE(markdownEscaped(plain), plain);
    }
    void markLinesAreLinesOfTheirOwn()
    {
        const QString text = sheetMarkdown(oneOnOneDocument(oneOnOneSheet(), QLocale::c()));
        QVERIFY(text.contains(QStringLiteral("- Thu 12 Nov: **On-call cost goes beside each roadmap item**\n"
                                             "    - We walked through the cut line once.\n"
                                             "    - **↗** me by Fri: ticket split by team\n"
                                             "    - **↙** Dana: intro to the vendor\n")));
        QVERIFY(renderedMarkdown(text).contains(
            QStringLiteral("\n↗ me by Fri: ticket split by team\n↙ Dana: intro to the vendor\n")));
        QVERIFY(!text.contains(QStringLiteral(">>")));
    }
    void aTickedItemIsNoNumber()
    {
        const QString text = sheetMarkdown(oneOnOneDocument(oneOnOneSheet(), QLocale::c()));
        QVERIFY(text.contains(QStringLiteral("\n2. Q1 roadmap cut line\n    - Staff preview\n")));
        QVERIFY(text.contains(QStringLiteral("\n- ✓: What would make me easier to work with?\n")));
    }
    void aDaysPrepsAreApart()
    {
        const DaySheet day{QDate(2026, 11, 19), imprint(), {oneOnOneSheet(), oneOnOneSheet()}};
        const QString text = sheetMarkdown(dayDocument(day, QLocale::c()));
        QCOMPARE(text.count(QStringLiteral("# Dana Whitfield\n")), 2);
        QCOMPARE(text.count(QStringLiteral("\n---\n")), 2);
        QCOMPARE(text.count(QStringLiteral("private notes left out")), 1);
    }
};

LANAI_TEST(TstSheetMarkdown, tst_sheetmarkdown)
#include "tst_sheetmarkdown.moc"
