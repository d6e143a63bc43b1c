#include "core/domain/foldedtext.h"
#include "core/domain/textwords.h"
#include "tests/support/registry.h"

using namespace lanai;

class TstTextwords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextFallsIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // between bars
        const auto row = [](const char *name, const QString &text, const QString &words) {
            QTest::newRow(name) << text << words;
        };
        row("blanks and stops", QStringLiteral("Dana, then  Priya."), QStringLiteral("dana|then|priya"));
        row("digits stay inside", QStringLiteral("Q1 of 2026"), QStringLiteral("q1|of|2026"));
        row("quotes and hyphens part", QStringLiteral("Dana's O’Brien Jean-Luc"),
            QStringLiteral("dana|s|o|brien|jean|luc"));
        row("underlines and stars part", QStringLiteral("_Dana_ **Priya**"), QStringLiteral("dana|priya"));
        row("accents fold", QStringLiteral("Tomás TOMA\u0301S"), QStringLiteral("tomas|tomas"));
        row("Chinese letters stand alone", QStringLiteral("王伟说ok"), QStringLiteral("王|伟|说|ok"));
        row("Korean letters too", QStringLiteral("민준은"), QStringLiteral("민|준|은"));
        row("Thai with its marks", QStringLiteral("\u0e17\u0e35\u0e21"), QStringLiteral("\u0e17\u0e35|\u0e21"));
        row("beyond the basic plane", QStringLiteral("\U00020b9f\U00020ba0"), QStringLiteral("\U00020b9f|\U00020ba0"));
        row("emoji are no words", QStringLiteral("Dana 🎉 Priya"), QStringLiteral("dana|priya"));
        row("a lone half of a pair", QStringLiteral("Dana ") + QChar(0xd83c), QStringLiteral("dana"));
        row("nothing", QString(), QString());
        row("no letter", QStringLiteral(" -- !"), QString());
    }
    void aTextFallsIntoWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QStringList found;
        for (const TextWord &word : textWords(text))
            found << word.folded;
        QCOMPARE(found.join(u'|'), foldedText(words));
    }

    void eachWordKnowsWhereItStandsAndHowItBegins()
    {
        const QString text = QStringLiteral("🎉 Dana met tomás");
        const QList<TextWord> words = textWords(text);
        QCOMPARE(words.size(), 3);
        QCOMPARE(words.at(0).range.in(text), QStringLiteral("Dana"));
        QCOMPARE(words.at(2).range.in(text), QStringLiteral("tomás"));
        QVERIFY(!words.at(0).beginsSmall);
        QVERIFY(words.at(2).beginsSmall);
        QVERIFY(!textWords(QStringLiteral("王")).first().beginsSmall);
    }
};

LANAI_TEST(TstTextwords, tst_textwords)
#include "tst_textwords.moc"
