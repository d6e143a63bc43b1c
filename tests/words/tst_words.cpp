// Stems, base forms, fillers, kin and synonyms: what a word comes to.
#include "core/words/baseforms.h"
#include "core/words/fillerwords.h"
#include "core/words/kinwords.h"
#include "core/words/thesaurus.h"
#include "core/words/wordlist.h"
#include "tests/support/registry.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// A thesaurus of one word, as MyThes writes it.
class SmallThesaurus
{
public:
    SmallThesaurus()
    {
        write("th_en_US_v2.dat", "UTF-8\n"
                                 "offsite|2\n"
                                 "(noun)|retreat|gathering (generic term)|two words\n"
                                 "(noun)|excursion|stay-at-home (antonym)\n");
        write("th_en_US_v2.idx", "UTF-8\n1\noffsite|6\n");
    }
    [[nodiscard]] QStringList folders() const { return {m_folder.path()}; }

private:
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QLatin1StringView(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qWarning("%s was not written", name);
    }

    QTemporaryDir m_folder;
};

} // namespace

class TstWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formsOfAWordHaveOneStem()
    {
        const Stemmer stemmer;
        for (const char *form : {"decides", "decided", "deciding"})
            QCOMPARE(stemmer.stems(text(form)), stemmer.stems(text("decide")));
        QVERIFY(stemmer.stems(text("nurse")) != stemmer.stems(text("night")));
    }
    void bothLanguagesAreTried()
    {
        const Stemmer stemmer({text("english"), text("german"), text("klingon")});
        const QStringList one = stemmer.stems(text("entscheidungen"));
        const QStringList other = stemmer.stems(text("entscheidung"));
        QVERIFY(std::any_of(one.cbegin(), one.cend(), [&](const QString &stem) { return other.contains(stem); }));
        QVERIFY(stemmer.stems(text("decides")).contains(Stemmer().stems(text("decide")).first()));
    }
    void aLanguageThatNobodyKnowsLeavesTheWordAsItIs()
    {
        const Stemmer stemmer({text("klingon")});
        QCOMPARE(stemmer.stems(text("decided")), QStringList{text("decided")});
        const QString endless(5000, u'a');
        QCOMPARE(Stemmer().stems(endless), QStringList{endless});
    }
    void baseFormsAreAmongThoseTried_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("base");
        const auto row = [](const char *form, const char *base) { QTest::newRow(form) << text(form) << text(base); };
        row("told", "tell");
        row("tickets", "ticket");
        row("policies", "policy");
        row("planned", "plan");
        row("pricing", "price");
        row("children", "child");
        row("offsite", "offsite");
    }
    void baseFormsAreAmongThoseTried()
    {
        QFETCH(const QString, form);
        QFETCH(const QString, base);
        QCOMPARE(baseForms(form).first(), form);
        QVERIFY2(baseForms(form).contains(base), qUtf8Printable(baseForms(form).join(u' ')));
    }
    void irregularFormsAreKnownBothWays()
    {
        QCOMPARE(irregularBase(text("told")), text("tell"));
        QCOMPARE(irregularBase(text("tickets")), text("tickets"));
        QVERIFY(irregularFormsOf(text("speak")).contains(text("spoken")));
        QVERIFY(irregularFormsOf(text("ticket")).isEmpty());
    }
    void fillersSayNothing()
    {
        const FillerWords fillers;
        for (const char *filler : {"who", "would", "know", "how", "wer", "weiss"})
            QVERIFY2(fillers.contains(text(filler)), filler);
        for (const char *word : {"price", "night", "hospital", "preis"})
            QVERIFY2(!fillers.contains(text(word)), word);
    }
    void kinStandForOneAnotherTheNearMoreThanTheRelated()
    {
        const Stemmer stemmer;
        const KinWords kin(stemmer, {text("en")});
        const auto stem = [&stemmer](const char *word) { return stemmer.stems(text(word)).first(); };
        QCOMPARE(kin.of(stem("retreat")).value(stem("offsite")), KinWords::near);
        QCOMPARE(kin.of(stem("offsites")).value(stem("retreat")), KinWords::near);
        QCOMPARE(kin.of(stem("offsite")).value(stem("venue")), KinWords::related);
        QCOMPARE(kin.of(stem("venue")).value(stem("offsite")), KinWords::related);
        QVERIFY(kin.of(text("xyzzy")).isEmpty());
        const QList<QStringList> &phrases = kin.phrases(stem("post"));
        QVERIFY(phrases.contains(QStringList{stem("post"), stem("mortem")}));
        QVERIFY(KinWords(stemmer, {text("tlh")}).of(stem("retreat")).isEmpty());
    }
    void everyLineOfTheListsSaysSomething()
    {
        for (const char *name : {"kin-en.txt", "filler-en.txt", "filler-de.txt"}) {
            const QStringList lines = wordListLines(QLatin1StringView(name));
            QVERIFY2(!lines.isEmpty(), name);
        }
        for (const QString &line : wordListLines(text("kin-en.txt"))) {
            QVERIFY2(line.count(u'|') <= 1, qUtf8Printable(line));
            for (const QString &word : QString(line).replace(u'|', u',').split(u','))
                QVERIFY2(!word.trimmed().isEmpty(), qUtf8Printable(line));
        }
        QVERIFY(wordListLines(text("nothing.txt")).isEmpty());
    }
    void aThesaurusGivesSynonymsOfASingleWord()
    {
        const SmallThesaurus small;
        const Thesaurus thesaurus({text("en_US")}, small.folders());
        if (thesaurus.isEmpty()) // built without MyThes
            return;
        QStringList words;
        for (const Synonym &synonym : thesaurus.synonyms(text("offsites")))
            words << synonym.word;
        QCOMPARE(words, QStringList({text("offsite"), text("retreat"), text("excursion"), text("gathering")}));
        QVERIFY(thesaurus.synonyms(text("invoice")).isEmpty());
    }
    void withoutAThesaurusNoWordHasSynonyms()
    {
        const QTemporaryDir empty;
        const Thesaurus thesaurus({text("en_US"), text("de_DE")}, {empty.path()});
        QVERIFY(thesaurus.isEmpty());
        QVERIFY(thesaurus.synonyms(text("price")).isEmpty());
    }
};

LANAI_TEST(TstWords, tst_words)
#include "tst_words.moc"
