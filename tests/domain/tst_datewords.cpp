#include "core/domain/datewords.h"
#include "core/domain/foldedtext.h"
#include "tests/support/registry.h"

using namespace lanai;

class TstDateWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageHasEachWord_data()
    {
        QTest::addColumn<bool>("german");
        QTest::newRow("English") << false;
        QTest::newRow("German") << true;
    }
    void everyLanguageHasEachWord()
    {
        QFETCH(const bool, german);
        const DateWords words = german ? germanDateWords() : englishDateWords();
        QStringList all;
        for (const QStringList &some : {words.today, words.tomorrow, words.next, words.coming, words.in, words.days,
                                        words.weeks, words.monthsAhead, words.endOfMonth, words.by, words.joiners}) {
            QVERIFY(!some.isEmpty());
            all << some;
        }
        for (const auto &day : words.weekdays)
            all << day;
        for (const auto &month : words.months)
            all << month;
        for (const auto &count : words.counts)
            all << count;
        for (const QString &word : std::as_const(all)) {
            QVERIFY(!word.isEmpty() && !word.endsWith(u'.'));
            QCOMPARE(word, foldedText(word)); // as they are looked up
        }
    }
    void noWordOfOneLanguageIsTwoDaysOrTwoMonths()
    {
        for (const DateWords &words : {englishDateWords(), germanDateWords()}) {
            QStringList named;
            for (const auto &day : words.weekdays)
                named << day;
            for (const auto &month : words.months)
                named << month;
            QCOMPARE(QSet<QString>(named.cbegin(), named.cend()).size(), named.size());
        }
    }
    void englishIsAlwaysRead()
    {
        QCOMPARE(dateWordsFor(QLocale(QLocale::English)).size(), 1);
        QCOMPARE(dateWordsFor(QLocale(QLocale::Japanese)).size(), 1); // no table of it
        const QList<DateWords> both = dateWordsFor(QLocale(QLocale::German, QLocale::Austria));
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.first().today, englishDateWords().today);
        QCOMPARE(both.last().today, germanDateWords().today);
    }
};

LANAI_TEST(TstDateWords, tst_datewords)
#include "tst_datewords.moc"
