#include "core/domain/datevocabulary.h"
#include "tests/support/registry.h"

using namespace lanai;

class TstDateVocabulary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsStandWhereTheyAreWritten()
    {
        const QString text = QStringLiteral("on Fri., 3rd of Dec");
        const QList<DateWord> words = m_both.wordsIn(text);
        QStringList written;
        for (const DateWord &word : words)
            written << word.range.in(text).toString();
        QCOMPARE(words.size(), 5);
        QCOMPARE(words.at(1).folded, QStringLiteral("fri"));
        QCOMPARE(words.at(1).meaning.weekday, 5);
        QCOMPARE(words.at(4).meaning.month, 12);
        QVERIFY(words.at(0).meaning.filler);
        QVERIFY(words.at(3).meaning.of);
        QCOMPARE(written.last(), QStringLiteral("Dec"));
    }
    void aWordMayMeanTwoThings()
    {
        QVERIFY(m_both.meaningOf(u"may").month == 5 && m_both.meaningOf(u"may").verb);
        QVERIFY(m_both.wordsIn(u"may").first().lowerCase);
        QVERIFY(!m_both.wordsIn(u"May").first().lowerCase);
        QVERIFY(m_both.meaningOf(u"morgen").tomorrow);
        QVERIFY(!DateVocabulary({englishDateWords()}).meaningOf(u"morgen").tomorrow);
        QVERIFY(!m_both.meaningOf(u"pricing").tomorrow);
    }
    void daysAreNumbersWithOrWithoutTheirEnding_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("day");
        QTest::newRow("3") << QStringLiteral("3") << 3;
        QTest::newRow("03") << QStringLiteral("03") << 3;
        QTest::newRow("3rd") << QStringLiteral("3rd") << 3;
        QTest::newRow("31st") << QStringLiteral("31st") << 31;
        QTest::newRow("32") << QStringLiteral("32") << 0;
        QTest::newRow("0") << QStringLiteral("0") << 0;
        QTest::newRow("300") << QStringLiteral("300") << 0;
        QTest::newRow("no number") << QStringLiteral("draft") << 0;
    }
    void daysAreNumbersWithOrWithoutTheirEnding()
    {
        QFETCH(const QString, written);
        QTEST(m_both.dayNumber(m_both.wordsIn(written).first()), "day");
    }
    void countsAreNumbersOrWrittenOut_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("count");
        QTest::newRow("10") << QStringLiteral("10") << 10;
        QTest::newRow("ten") << QStringLiteral("Ten") << 10;
        QTest::newRow("a") << QStringLiteral("a") << 1;
        QTest::newRow("too long") << QStringLiteral("12345") << -1;
        QTest::newRow("no number") << QStringLiteral("some") << -1;
    }
    void countsAreNumbersOrWrittenOut()
    {
        QFETCH(const QString, written);
        QTEST(m_both.count(m_both.wordsIn(written).first()), "count");
    }
    void theEndOfTheMonthIsAWholePhrase()
    {
        QVERIFY(m_both.isEndOfMonth(m_both.wordsIn(u"End of the month")));
        QVERIFY(!m_both.isEndOfMonth(m_both.wordsIn(u"end of")));
        QVERIFY(!m_both.isEndOfMonth(m_both.wordsIn(u"the end of month")));
        QVERIFY(!m_both.isEndOfMonth({}));
    }
    void namesAreJoinedByTheWordsOfAllLanguages()
    {
        QVERIFY(m_both.joiners().contains(QStringLiteral("and")));
        QVERIFY(m_both.joiners().contains(QStringLiteral("und")));
    }

private:
    DateVocabulary m_both{{englishDateWords(), germanDateWords()}};
};

LANAI_TEST(TstDateVocabulary, tst_datevocabulary)
#include "tst_datevocabulary.moc"
