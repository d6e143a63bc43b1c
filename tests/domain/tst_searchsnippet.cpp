#include "core/domain/searchsnippet.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

SearchMarker markerFor(const QString &typed)
{
    return SearchMarker(SearchQueryReader(QLocale::c(), day("2026-11-19")).read(typed)->terms);
}

// The marks as brackets.
QString shown(const MarkedText &marked)
{
    QString text = marked.text;
    for (auto mark = marked.marks.crbegin(); mark != marked.marks.crend(); ++mark) {
        text.insert(mark->end(), u']');
        text.insert(mark->start, u'[');
    }
    return text;
}

} // namespace

class TstSearchSnippet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreMarkedWhereTheyStand_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const char *typed, const char *text, const char *marked) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << QString::fromUtf8(marked);
        };
        row("whole words only", "price", "the price, PRICE and prices", "the [price], [PRICE] and prices");
        row("beginnings", "pric*", "price and pricing", "[price] and [pricing]");
        row("accents and case", "malaga", "From MÁLAGA to Ma\xcc\x81laga", "From [MÁLAGA] to [Ma\xcc\x81laga]");
        row("accents typed", "Tomás", "tomas said", "[tomas] said");
        row("plain spellings", "lukasz strasse", "Łukasz, Straße", "[Łukasz], [Straße]");
        row("no stemming", "promise", "promised promises", "promised promises");
        row("phrases", "\"hiring plan\"", "plan the hiring; hiring plan. hiring-plan",
            "plan the hiring; [hiring plan]. "
            "[hiring-plan]");
        row("a hyphen is a phrase", "re-org", "re org, reorg", "[re org], reorg");
        row("inside unspaced text", "東京", "来週東京都で", "来週[東京]都で");
        row("kana", "コーヒー", "朝コーヒーを飲む", "朝[コーヒー]を飲む");
        row("Latin beside kana", "dana", "Danaさんと", "[Dana]さんと");
        row("what is taken away isn't marked", "plan -hiring", "hiring plan", "hiring [plan]");
        row("the longest wins", "hiring \"hiring plan\"", "hiring plan", "[hiring plan]");
    }
    void wordsAreMarkedWhereTheyStand()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        QFETCH(const QString, marked);
        QCOMPARE(shown(markerFor(typed).marked(text)), marked);
        QCOMPARE(markerFor(typed).matches(text), marked.contains(u'['));
    }

    void aSnippetShowsWhereTheWordsStand()
    {
        const QString text = QStringLiteral("We began with the weather and the new office chairs, then came to the\n\n"
                                            "pricing pilot,   which is fine if it stays out of the quota for now and "
                                            "nobody sees it before March.");
        QCOMPARE(shown(markerFor(QStringLiteral("pilot")).snippet(text, 60)),
                 QStringLiteral("…chairs, then came to the pricing [pilot], which is fine if it…"));
    }
    void aShortTextIsShownWhole()
    {
        QCOMPARE(shown(markerFor(QStringLiteral("tier")).snippet(QStringLiteral("Win rates by tier\n"), 80)),
                 QStringLiteral("Win rates by [tier] "));
    }
    void theStretchWithMostTermsIsShown()
    {
        const QString text = QStringLiteral("budget. ") + QStringLiteral("nothing here ").repeated(30) +
                             QStringLiteral("headcount budget");
        const QString snippet = shown(markerFor(QStringLiteral("budget headcount")).snippet(text, 60));
        QVERIFY2(snippet.contains(QStringLiteral("[headcount] [budget]")), qPrintable(snippet));
        QVERIFY(snippet.startsWith(u'…'));
    }
    void withoutAMatchTheBeginningIsShown()
    {
        const MarkedText snippet =
            markerFor(QStringLiteral("cello")).snippet(QStringLiteral("word ").repeated(100), 40);
        QVERIFY(snippet.marks.isEmpty());
        QVERIFY(snippet.text.startsWith(QStringLiteral("word word")));
        QVERIFY(snippet.text.endsWith(u'…'));
    }
    void marksLieInTheSnippetAndHoldTheWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << QStringLiteral("alpha beta gamma ").repeated(40) + QStringLiteral("cello ") +
                                      QStringLiteral("delta ").repeated(40);
        QTest::newRow("no blanks at all") << QString(500, u'東') + QStringLiteral("cello") + QString(500, u'京');
        QTest::newRow("two units a letter")
            << QStringLiteral("𠀀").repeated(500) + QStringLiteral("cello") + QStringLiteral("𠀁").repeated(500);
        QTest::newRow("at the end") << QStringLiteral("x ").repeated(500) + QStringLiteral("cello");
        QTest::newRow("many blanks") << QString(500, u' ') + QStringLiteral("cello") + QString(500, u'\n');
        QTest::newRow("NUL") << QString(100, QChar(0)) + QStringLiteral("cello") + QString(100, QChar(0));
    }
    void marksLieInTheSnippetAndHoldTheWord()
    {
        QFETCH(const QString, text);
        const MarkedText snippet = markerFor(QStringLiteral("cello")).snippet(text, 90);
        QCOMPARE(snippet.marks.size(), 1);
        QCOMPARE(snippet.marks.first().in(snippet.text).toString(), QStringLiteral("cello"));
        QVERIFY(snippet.text.size() < 200);
        QVERIFY(!snippet.text.contains(u'\n') && !snippet.text.contains(QChar(0)));
        QVERIFY(QString::fromUtf8(snippet.text.toUtf8()) == snippet.text); // no half characters
    }
    void aNoteOfFourMegabytesIsNoTrouble()
    {
        const QString text = QStringLiteral("word ").repeated(800'000) + QStringLiteral("cello");
        QCOMPARE(markerFor(QStringLiteral("cello")).snippet(text, 90).marks.size(), 1);
    }
};

LANAI_TEST(TstSearchSnippet, tst_searchsnippet)
#include "tst_searchsnippet.moc"
