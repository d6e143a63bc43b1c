#include "core/storage/wordpairs.h"
#include "tests/support/registry.h"

using namespace lanai;

class TstWordPairs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheTokenizerMissesStandsBeside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pairs");
        const auto row = [](const char *name, const char *text, const char *pairs) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(pairs);
        };
        row("plain words", "Dana plays the cello", "");
        row("accents need nothing", "Málaga, São Paulo", "");
        row("Han", "東京都", "東京 京都 都");
        row("one character", "京", "京");
        row("two runs", "東京。大阪", "東京 京 大阪 阪");
        row("between blanks", "a 東京 b", "東京 京");
        row("kana with a long vowel", "コーヒー", "コー ーヒ ヒー ー");
        row("Hangul", "서울에서", "서울 울에 에서 서");
        row("a Latin word before a run", "Danaさんと", "Dana さん んと と");
        row("a Latin word after a run", "私はDana", "私は は Dana");
        row("a Latin word between runs", "私Dana君", "私 Dana 君");
        row("plain spellings", "Łukasz in der Straße", "lukasz strasse");
        row("outside the first plane", "𠀀𠀁", "𠀀𠀁 𠀁");
        row("Thai marks stay with their letter", "ก็มี", "ก็มี มี");
    }
    void whatTheTokenizerMissesStandsBeside()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, pairs);
        QCOMPARE(wordPairs(text), pairs);
        QVERIFY(!wordPairs(text).isNull());
    }
    void aRunIsLookedUpByItsPairs()
    {
        QCOMPARE(pairsOfRun(u"東京都"), QStringLiteral("東京 京都"));
        QCOMPARE(pairsOfRun(u"京"), QStringLiteral("京"));
    }
    void halfACharacterIsNoTrouble()
    {
        QCOMPARE(wordPairs(QString(QChar(0xd840))), QString());
        QCOMPARE(wordPairs(QStringLiteral("東") + QChar(0xd840)), QStringLiteral("東"));
    }
};

LANAI_TEST(TstWordPairs, tst_wordpairs)
#include "tst_wordpairs.moc"
