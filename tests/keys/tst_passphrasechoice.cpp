#include "core/keys/passphrasechoice.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QSet>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class TstPassphraseChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fiveWordsAreThrownAnewEachTime()
    {
        QSet<QByteArray> seen;
        for (int time = 0; time < 50; ++time) {
            const auto words = fiveWords();
            VERIFY_OK(words);
            const QByteArray text = words->view().toByteArray();
            QCOMPARE(text.split(' ').size(), 5);
            for (const QByteArray &word : text.split(' '))
                QVERIFY2(word.size() >= 2 && word.size() <= 12, text.constData());
            seen.insert(text);
        }
        QCOMPARE(seen.size(), 50);
    }
    void theWordsArePlainManyAndDifferent()
    {
        QFile file(qEnvironmentVariable("LANAI_SOURCE") + QStringLiteral("/resources/starter/words.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> words = file.readAll().simplified().split(' ');
        QVERIFY(words.size() > 1296); // five throws of four dice
        QCOMPARE(QSet<QByteArray>(words.cbegin(), words.cend()).size(), words.size());
        for (const QByteArray &word : words) {
            QVERIFY2(std::all_of(word.cbegin(), word.cend(), [](char c) { return c >= 'a' && c <= 'z'; }),
                     word.constData());
        }
    }
    void strengthIsToldInThreeSteps_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<int>("strength");
        QTest::newRow("none") << QByteArray() << int(PassphraseStrength::Weak);
        QTest::newRow("a word") << QByteArray("password") << int(PassphraseStrength::Weak);
        QTest::newRow("a word dressed up") << QByteArray("P@ssw0rd2026!") << int(PassphraseStrength::Weak);
        QTest::newRow("keys in a row") << QByteArray("qwertyuiop1234567890") << int(PassphraseStrength::Weak);
        QTest::newRow("five words") << QByteArray("gravel otter pumpkin violin sleeve")
                                    << int(PassphraseStrength::Strong);
        QTest::newRow("noise") << QByteArray("x9#Kq2!vLr8$wTz") << int(PassphraseStrength::Strong);
        QTest::newRow("very long") << QByteArray(4000, 'a') + "gravel otter" << int(PassphraseStrength::Strong);
    }
    void strengthIsToldInThreeSteps()
    {
        QFETCH(const QByteArray, passphrase);
        QFETCH(const int, strength);
        QCOMPARE(int(strengthOf(SecretBytes(passphrase))), strength);
    }
    void whatIsThrownIsStrong()
    {
        for (int time = 0; time < 20; ++time) {
            const auto words = fiveWords();
            VERIFY_OK(words);
            QVERIFY2(strengthOf(*words) == PassphraseStrength::Strong, words->view().toByteArray().constData());
        }
    }
};

LANAI_TEST(TstPassphraseChoice, tst_passphrasechoice)
#include "tst_passphrasechoice.moc"
