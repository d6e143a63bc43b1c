#include "core/words/questionreader.h"
#include "tests/support/registry.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;

namespace {

// Without the system's thesaurus: the same on every machine.
struct Reading
{
    QTemporaryDir nothing;
    QuestionReader reader{false, {nothing.path()}};

    [[nodiscard]] QStringList said(const char *question) const
    {
        QStringList words;
        for (const QuestionWord &word : reader.question(QString::fromUtf8(question)))
            words << word.said;
        return words;
    }
};

} // namespace

class TstQuestionReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAQuestionIsAboutIsLeftOver_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *question, const QStringList &words) {
            QTest::newRow(question) << QByteArray(question) << words;
        };
        row("Who would know about invoices?", {QStringLiteral("invoices")});
        row("Who has survived a post-mortem?", {QStringLiteral("survived"), QStringLiteral("post mortem")});
        row("Prices, PRICES and a price", {QStringLiteral("prices")});
        row("Who knows how?", {});
        row("", {});
        row("Wer weiß etwas über Preise?", {QStringLiteral("preise")});
    }
    void whatAQuestionIsAboutIsLeftOver()
    {
        QFETCH(const QByteArray, question);
        const Reading reading;
        QTEST(reading.said(question.constData()), "words");
    }
    void theWordItselfCountsMostThenItsKin()
    {
        const Reading reading;
        const QuestionWord word = reading.reader.question(QStringLiteral("retreat")).first();
        const QSet<QString> itself = reading.reader.stems(QStringLiteral("retreats"));
        const QSet<QString> kin = reading.reader.stems(QStringLiteral("offsite"));
        QCOMPARE(word.forms.value(*itself.cbegin()), 1.0);
        QCOMPARE(word.forms.value(*kin.cbegin()), KinWords::near);
    }
    void aSentenceKeepsWhereItsWordsStand()
    {
        const Reading reading;
        const QString text = QStringLiteral("The post-mortem told us.");
        const EvidenceSentence sentence = reading.reader.sentence(text);
        QCOMPARE(sentence.text, text);
        QStringList said;
        for (const EvidenceWord &word : sentence.words)
            said << word.range.in(text).toString();
        QCOMPARE(said.mid(0, 5), QStringList({QStringLiteral("The"), QStringLiteral("post"), QStringLiteral("mortem"),
                                              QStringLiteral("told"), QStringLiteral("us")}));
        QCOMPARE(said.last(), QStringLiteral("post-mortem"));
        QVERIFY(reading.reader.stems(text).contains(QStringLiteral("tell")));
    }
    void beginningsFindEveryFormOfAWord()
    {
        const Reading reading;
        const QStringList beginnings =
            QuestionReader::beginnings(reading.reader.question(QStringLiteral("policy, speaking")));
        const auto begins = [&beginnings](const char *word) {
            return std::any_of(beginnings.cbegin(), beginnings.cend(), [word](const QString &beginning) {
                return QString::fromLatin1(word).startsWith(beginning);
            });
        };
        for (const char *word : {"policy", "policies", "speak", "speaks", "spoken"})
            QVERIFY2(begins(word), word);
    }
};

LANAI_TEST(TstQuestionReader, tst_questionreader)
#include "tst_questionreader.moc"
