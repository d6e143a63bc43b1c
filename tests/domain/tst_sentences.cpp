#include "core/domain/sentences.h"
#include "tests/support/registry.h"
#include <QtTest>

using namespace lanai;

class TstSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextFallsIntoItsSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *text, const QStringList &sentences) {
            QTest::newRow(text) << QString::fromUtf8(text) << sentences;
        };
        row("One. Two!  Three?", {QStringLiteral("One."), QStringLiteral("Two!"), QStringLiteral("Three?")});
        row("No stop at the end", {QStringLiteral("No stop at the end")});
        row("At 2.5 hours", {QStringLiteral("At 2.5 hours")});
        row("", {});
        row("   ", {});
    }
    void aTextFallsIntoItsSentences()
    {
        QFETCH(const QString, text);
        QStringList found;
        for (const TextRange &range : sentencesIn(text))
            found << range.in(text).toString();
        QTEST(found, "sentences");
    }
    void aNoteIsReadParagraphByParagraphWithoutMarksAndCode()
    {
        const QString note = QStringLiteral("# Heading\n\nFirst line\ngoes on. Second.\n\n- an item\n- another\n"
                                            ">> me: send it\n++ likes rye\n\n> quoted mail\n\n    code here\n");
        QCOMPARE(noteSentences(note), QStringList({QStringLiteral("Heading"), QStringLiteral("First line goes on."),
                                                   QStringLiteral("Second."), QStringLiteral("an item"),
                                                   QStringLiteral("another"), QStringLiteral("quoted mail")}));
        QCOMPARE(noteSentences(QString()), QStringList());
    }
    void whatANoteSaysFirstIsWholeThoughItsLinesAreNot()
    {
        QCOMPARE(firstSentence(QStringLiteral("It ended at four,\nnot at noon. She smiled.")),
                 QStringLiteral("It ended at four, not at noon."));
        QCOMPARE(firstSentence(QStringLiteral("++ likes rye")), QStringLiteral("likes rye"));
        QCOMPARE(firstSentence(QString()), QString());
    }
};

LANAI_TEST(TstSentences, tst_sentences)
#include "tst_sentences.moc"
