#include "tests/support/registry.h"
#include "ui/sheet/papertext.h"

using namespace lanai;

class TstPaperText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWouldBreakAPageIsDropped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed");
        QTest::newRow("plain words stay")
            << QStringLiteral("Two markets, one quarter.") << QStringLiteral("Two markets, one quarter.");
        QTest::newRow("markup is text") << QStringLiteral("<b>vector<int></b> & *so*")
                                        << QStringLiteral("<b>vector<int></b> & *so*");
        QTest::newRow("NUL") << QStringLiteral("be") + QChar(0) + QStringLiteral("fore") << QStringLiteral("before");
        QTest::newRow("escape sequences") << QStringLiteral("\x1b[31mred\x07") << QStringLiteral("[31mred");
        QTest::newRow("a right-to-left override")
            << QStringLiteral("pay\u202Egnp.exe now") << QStringLiteral("paygnp.exe now");
        QTest::newRow("isolates without their end") << QStringLiteral("\u2067abc\u2066") << QStringLiteral("abc");
        QTest::newRow("marks that letters need stay")
            << QStringLiteral("\u05D0\u200F \u0646\u200C\u0645") << QStringLiteral("\u05D0\u200F \u0646\u200C\u0645");
        QTest::newRow("half a pair") << QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b")
                                     << QStringLiteral("a\uFFFDb");
        QTest::newRow("the other half") << QChar(0xDE00) + QStringLiteral("b") << QStringLiteral("\uFFFDb");
        QTest::newRow("half a pair at the end") << QStringLiteral("a") + QChar(0xD83D) << QStringLiteral("a\uFFFD");
        QTest::newRow("a whole pair") << QStringLiteral("\U0001F600") << QStringLiteral("\U0001F600");
        QTest::newRow("a byte order mark") << QStringLiteral("\uFEFFTom") << QStringLiteral("Tom");
        QTest::newRow("accents are composed") << QStringLiteral("Toma\u0301s") << QStringLiteral("Tom\u00E1s");
        QTest::newRow("a tab") << QStringLiteral("a\tb") << QStringLiteral("a b");
        QTest::newRow("lines join") << QStringLiteral(" one \r\n\r\ntwo\u2028three ")
                                    << QStringLiteral("one two three");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only blanks") << QStringLiteral(" \n\t ") << QString();
    }
    void whatWouldBreakAPageIsDropped()
    {
        QFETCH(QString, typed);
        QTEST(paperText(typed), "printed");
    }
    void linesAreKeptApartWithoutEmptyOnes()
    {
        QCOMPARE(paperLines(QStringLiteral("one\n\n two\r\nthree\rfour\x0B"
                                           "five\x0Csix\u0085seven\u2029eight\n")),
                 QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
                              QStringLiteral("four"), QStringLiteral("five"), QStringLiteral("six"),
                              QStringLiteral("seven"), QStringLiteral("eight")}));
    }
    void fourMebibytesAreNoTrouble()
    {
        const QString much = QStringLiteral("word\n").repeated(4 * 1024 * 1024 / 5);
        QCOMPARE(paperLines(much).size(), 4 * 1024 * 1024 / 5);
    }
};

LANAI_TEST(TstPaperText, tst_papertext)
#include "tst_papertext.moc"
