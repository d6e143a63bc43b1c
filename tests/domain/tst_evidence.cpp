#include "core/domain/evidence.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

// Words as they are: a stem is the word itself.
EvidenceSentence sentence(const char *utf8)
{
    EvidenceSentence made{QString::fromUtf8(utf8), {}};
    qsizetype at = 0;
    for (const QString &word : made.text.split(u' ')) {
        made.words << EvidenceWord{{at, word.size()}, word};
        at += word.size() + 1;
    }
    return made;
}

EvidencePiece piece(const char *peer, const QList<const char *> &said, const QSet<QString> &context = {})
{
    EvidencePiece made;
    made.peers = {idOf(peer)};
    made.context = context;
    for (const char *one : said)
        made.sentences << sentence(one);
    return made;
}

QuestionWord word(const char *itself, const QHash<QString, double> &kin = {})
{
    QuestionWord made{QString::fromLatin1(itself), kin};
    made.forms.insert(made.said, 1.0);
    return made;
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// A hundred things that say nothing of it, and these.
struct Asked
{
    QList<QuestionWord> question;
    QList<EvidencePiece> pieces;
    QHash<Id, QSet<QString>> profiles;

    [[nodiscard]] QList<RankedPeer> ranked() const
    {
        return EvidenceRanking(question, pieces, 100, profiles, day("2026-11-19")).peers();
    }
    [[nodiscard]] QList<Id> order() const
    {
        QList<Id> peers;
        for (const RankedPeer &one : ranked())
            peers << one.peer;
        return peers;
    }
};

} // namespace

class TstEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoSaidTheWordComesBeforeWhoSaidOneLikeIt()
    {
        const Asked asked{{word("retreat", {{text("offsite"), 0.65}, {text("venue"), 0.35}})},
                          {piece("a venue", {"the venue was cold"}), piece("the offsite", {"the offsite was long"}),
                           piece("the retreat", {"the retreat was good"})},
                          {}};
        QCOMPARE(asked.order(), (QList<Id>{idOf("the retreat"), idOf("the offsite"), idOf("a venue")}));
    }
    void aRareWordCountsMoreThanACommonOne()
    {
        Asked asked{{word("price"), word("ward")}, {piece("rare", {"ward"}), piece("common", {"price"})}, {}};
        for (int i = 0; i < 20; ++i)
            asked.pieces << piece("others", {"price"});
        QCOMPARE(asked.order().first(), idOf("rare"));
    }
    void allOfAQuestionsWordsCountMoreThanOneOfThem()
    {
        const Asked asked{{word("rota"), word("editor"), word("deals")},
                          {piece("one", {"rota rota rota"}), piece("all", {"deals hang on the rota editor"})},
                          {}};
        QCOMPARE(asked.order().first(), idOf("all"));
        QCOMPARE(asked.ranked().first().covered, 1.0);
        QVERIFY(asked.ranked().last().covered < 0.5);
    }
    void whatTheSentenceStandsInCountsHalf()
    {
        const Asked asked{{word("offsite"), word("cost")},
                          {piece("outside", {"the cost was high"}),
                           piece("inside", {"the cost was low"}, {text("offsite")}),
                           piece("itself", {"the cost of the offsite"})},
                          {}};
        QCOMPARE(asked.order(), (QList<Id>{idOf("itself"), idOf("inside"), idOf("outside")}));
    }
    void anAnswerNeedNotRepeatTheQuestion()
    {
        const Asked asked{{word("grief")}, {piece("answered", {"say the name"}, {text("grief")})}, {}};
        QCOMPARE(asked.order(), QList<Id>{idOf("answered")});
        QVERIFY(asked.ranked().first().best.first().hits.isEmpty());
    }
    void whatSomebodyIsLendsWeightToWhatTheySaid()
    {
        const Asked asked{{word("security"), word("login")},
                          {piece("other", {"shared a login"}), piece("expert", {"shared a login"})},
                          {{idOf("expert"), {text("security")}}}};
        QCOMPARE(asked.order().first(), idOf("expert"));
    }
    void furtherPiecesAddALittle()
    {
        const Asked asked{
            {word("price")},
            {piece("once", {"price"}), piece("twice", {"price again"}), piece("twice", {"another price"})},
            {}};
        QCOMPARE(asked.order().first(), idOf("twice"));
        const double once = asked.ranked().last().fit;
        QVERIFY(asked.ranked().first().fit < 2 * once);
    }
    void whatWasSaidLatelyCountsALittleMore()
    {
        Asked asked{{word("price")}, {piece("old", {"price"}), piece("new", {"price"})}, {}};
        asked.pieces[0].on = day("2019-01-01");
        asked.pieces[1].on = day("2026-11-01");
        QCOMPARE(asked.order().first(), idOf("new"));
        QVERIFY(asked.ranked().last().fit > 0.75 * asked.ranked().first().fit);
    }
    void hitsAreWhereTheWordsStandAndSayWhatTheyStandFor()
    {
        const Asked asked{{word("retreat", {{text("offsite"), 0.65}})}, {piece("x", {"the offsite was long"})}, {}};
        const FittingSentence best = asked.ranked().first().best.first();
        QCOMPARE(best.hits, QList<TextRange>({{4, 7}}));
        QCOMPARE(best.word, text("retreat"));
        const Asked plain{{word("offsite")}, {piece("x", {"the offsite was long"})}, {}};
        QCOMPARE(plain.ranked().first().best.first().word, QString());
    }
    void whereNothingFitsNobodyIsNamed()
    {
        const Asked asked{{word("price")}, {piece("x", {"the offsite was long"})}, {}};
        QVERIFY(asked.ranked().isEmpty());
        QVERIFY(Asked().ranked().isEmpty());
        const Asked silent{{}, {piece("x", {"price"})}, {}};
        QVERIFY(silent.ranked().isEmpty());
    }
    void theBestSentenceOfEachPieceIsFoundWhoeverItIsOf()
    {
        Asked asked{{word("price"), word("list")}, {piece("x", {"a price", "the price list"})}, {}};
        asked.pieces[0].peers.clear();
        const QList<FittingSentence> found =
            EvidenceRanking(asked.question, asked.pieces, 100, {}, day("2026-11-19")).sentences();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().sentence, 1);
        QCOMPARE(found.first().covered, 1.0);
    }
};

LANAI_TEST(TstEvidence, tst_evidence)
#include "tst_evidence.moc"
