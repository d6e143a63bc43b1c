#include "app/cli/page.h"
#include "app/cli/textwidth.h"
#include "tests/support/registry.h"

using namespace lanai;

namespace {

constexpr Surface file{};

QString widest(const QString &text)
{
    QString longest;
    for (const QString &line : text.split(u'\n')) {
        if (columnsOf(line) > columnsOf(longest))
            longest = line;
    }
    return longest;
}

Page people()
{
    Page page;
    page.heading(QStringLiteral("Peers"), QStringLiteral("3"));
    page.table(
        {{Cell(QStringLiteral("Dana Whitfield")), Cell(QStringLiteral("VP Engineering")),
          Cell(QStringLiteral("Theo’s cello recital was on Saturday, and nearly missed for the release."))},
         {Cell(QStringLiteral("陳偉霖")), Cell(QString()), Cell(QStringLiteral("Back from Penang."))},
         {Cell(QStringLiteral("Zoë 👩‍👩‍👧‍👦")), Cell(QStringLiteral("CFO")), Cell(QString())}});
    return page;
}

} // namespace

class TstPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsOfLettersAreWhatATerminalShows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("plain") << QStringLiteral("Dana") << 4;
        QTest::newRow("combining mark") << QStringLiteral("Zoe\u0308") << 3;
        QTest::newRow("Chinese") << QStringLiteral("陳偉霖") << 6;
        QTest::newRow("Korean") << QStringLiteral("한") << 2;
        QTest::newRow("full-width") << QStringLiteral("Ａ") << 2;
        QTest::newRow("emoji") << QStringLiteral("🎻") << 2;
        QTest::newRow("family of seven code points") << QStringLiteral("👩‍👩‍👧‍👦") << 2;
        QTest::newRow("flag") << QStringLiteral("🇩🇪") << 2;
        QTest::newRow("skin tone") << QStringLiteral("👍🏽") << 2;
        QTest::newRow("heart as a picture") << QStringLiteral("❤\uFE0F") << 2;
        QTest::newRow("heart as text") << QStringLiteral("❤") << 1;
        QTest::newRow("arrows and quotes") << QStringLiteral("→“”…") << 4;
        QTest::newRow("soft hyphen and joiners") << QStringLiteral("a\u00ADb\u200D") << 2;
    }
    void columnsOfLettersAreWhatATerminalShows()
    {
        QFETCH(const QString, text);
        QFETCH(const int, columns);
        QCOMPARE(columnsOf(text), columns);
    }
    void textIsWrappedWhereTheScriptAllows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QString &text, int columns, const QStringList &lines) {
            QTest::newRow(name) << text << columns << lines;
        };
        row("fits", QStringLiteral("one two"), 7, {QStringLiteral("one two")});
        row("at a blank", QStringLiteral("one two"), 6, {QStringLiteral("one"), QStringLiteral("two")});
        row("blank on the edge", QStringLiteral("one two"), 3, {QStringLiteral("one"), QStringLiteral("two")});
        row("inside a long word", QStringLiteral("abcdefgh"), 3,
            {QStringLiteral("abc"), QStringLiteral("def"), QStringLiteral("gh")});
        row("between Chinese letters", QStringLiteral("陳偉霖來"), 5, {QStringLiteral("陳偉"), QStringLiteral("霖來")});
        row("own line breaks", QStringLiteral("a\n\nb"), 10, {QStringLiteral("a"), QString(), QStringLiteral("b")});
        row("no edge", QStringLiteral("one two"), 0, {QStringLiteral("one two")});
        row("narrower than a letter", QStringLiteral("陳偉"), 1, {QStringLiteral("陳"), QStringLiteral("偉")});
        row("empty", QString(), 5, {QString()});
    }
    void textIsWrappedWhereTheScriptAllows()
    {
        QFETCH(const QString, text);
        QFETCH(const int, columns);
        QFETCH(const QStringList, lines);
        QCOMPARE(wrapped(text, columns), lines);
    }
    void whatIsTooLongEndsInAnEllipsis()
    {
        QCOMPARE(elided(QStringLiteral("Dana Whitfield"), 14), QStringLiteral("Dana Whitfield"));
        QCOMPARE(elided(QStringLiteral("Dana Whitfield"), 6), QStringLiteral("Dana…"));
        QCOMPARE(elided(QStringLiteral("陳偉霖"), 4), QStringLiteral("陳…"));
    }
    void textCanNotCommandTheTerminal()
    {
        QCOMPARE(harmless(QStringLiteral("a\x1b[2Jb\x07")), QStringLiteral("a␛[2Jb␇"));
        QCOMPARE(harmless(QStringLiteral("a\u009b2Jb")), QStringLiteral("a\uFFFD2Jb"));
        QCOMPARE(harmless(QStringLiteral("a\u202Eb\u2066c")), QStringLiteral("abc"));
        QCOMPARE(harmless(QStringLiteral("a\nb\tc")), QStringLiteral("a b c"));
        QCOMPARE(harmless(QStringLiteral("a\nb\tc"), true), QStringLiteral("a\nb\tc"));
        QCOMPARE(harmless(QString(QChar(0))), QStringLiteral("␀"));
        QCOMPARE(harmless(QStringLiteral("ש\u200Fa")), QStringLiteral("ש\u200Fa")); // a mark that names need
    }

    void columnsOfATableStandUnderOneAnother()
    {
        QCOMPARE(people().laidOut(file),
                 QStringLiteral("Peers  3\n"
                                "  Dana Whitfield  VP Engineering  Theo’s cello recital was on Saturday, and nearly "
                                "missed for the release.\n"
                                "  陳偉霖                          Back from Penang.\n"
                                "  Zoë 👩‍👩‍👧‍👦          CFO\n"));
    }
    void theLastColumnIsWrappedWithinItsRoom()
    {
        QCOMPARE(people().laidOut({62, false}),
                 QStringLiteral("Peers  3\n"
                                "  Dana Whitfield  VP Engineering  Theo’s cello recital was on\n"
                                "                                  Saturday, and nearly missed\n"
                                "                                  for the release.\n"
                                "  陳偉霖                          Back from Penang.\n"
                                "  Zoë 👩‍👩‍👧‍👦          CFO\n"));
    }
    void onANarrowTerminalTheLastColumnStandsBelow()
    {
        const QString text = people().laidOut({40, false});
        QVERIFY(text.contains(QStringLiteral("  Dana Whitfield  VP Engineering\n    Theo’s cello recital")));
        QVERIFY2(columnsOf(widest(text)) <= 40, qUtf8Printable(widest(text)));
    }
    void anEmptyColumnTakesNoRoom()
    {
        Page page;
        page.table({{Cell(QStringLiteral("a")), Cell(QString()), Cell(QStringLiteral("b"))}});
        QCOMPARE(page.laidOut(file), QStringLiteral("  a  b\n"));
    }
    void aShorterRowKeepsItsLastCellInTheLastColumn()
    {
        Page page;
        page.table({{Cell(QStringLiteral("10:00")), Cell(QStringLiteral("Dana"))}, {Cell(QStringLiteral("why"))}});
        QCOMPARE(page.laidOut(file), QStringLiteral("  10:00  Dana\n         why\n"));
    }
    void headingsStandApart()
    {
        Page page;
        page.heading(QStringLiteral("One"));
        page.line(QStringLiteral("text"));
        page.heading(QStringLiteral("Two"));
        page.block(QStringLiteral("first\n\nthird"));
        QCOMPARE(page.laidOut(file), QStringLiteral("One\ntext\n\nTwo\n  first\n\n  third\n"));
    }
    void coloursAreForATerminalOnly()
    {
        Page page;
        page.heading(QStringLiteral("Due"));
        page.table({{Cell(QStringLiteral("late"), Tone::Overdue), Cell(QStringLiteral("x"))}});
        QVERIFY(!page.laidOut(file).contains(QChar(0x1b)));
        const QString styled = page.laidOut({80, true});
        QVERIFY(styled.contains(QStringLiteral("\x1b[1mDue\x1b[0m")));
        QVERIFY(styled.contains(QStringLiteral("\x1b[31mlate\x1b[0m  x")));
    }
    void anEmptyPageSaysNothing()
    {
        QVERIFY(Page().isEmpty());
        QCOMPARE(Page().laidOut({80, true}), QString());
        Page page;
        page.table({});
        QVERIFY(page.isEmpty());
    }
};

LANAI_TEST(TstPage, tst_page)
#include "tst_page.moc"
