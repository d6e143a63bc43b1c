#include "core/domain/evidence.h"
#include <algorithm>
#include <cmath>
#include <optional>

namespace lanai {

namespace {

constexpr double contextShare = 0.5;           // of a word that stands in the same note, not in the sentence
constexpr double profileShare = 0.3;           // of a word that says what the peer is
constexpr double unknownShare = 0.6;           // of the rarest, for a word that stands nowhere: it still was asked for
constexpr double contextOnly = 0.6;            // of a sentence without one of the words itself
constexpr double ownWord = 0.95;               // from here on it is the word, in one of its forms
constexpr std::array furtherShares{0.35, 0.2}; // of a peer's second and third piece
constexpr double oldShare = 0.2;               // what a piece loses by age, at most
constexpr double oldDays = 5 * 365.0;          // and when

double freshness(QDate on, QDate today)
{
    if (!on.isValid() || on >= today)
        return 1.0;
    return 1.0 - oldShare * std::min(1.0, static_cast<double>(on.daysTo(today)) / oldDays);
}

bool isBetter(const FittingSentence &one, const FittingSentence &other)
{
    return one.fit > other.fit;
}

QList<TextRange> apart(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &one, const TextRange &other) {
        return one.start == other.start ? one.length > other.length : one.start < other.start;
    });
    QList<TextRange> found;
    for (const TextRange &range : std::as_const(ranges)) {
        if (found.isEmpty() || range.start >= found.last().end())
            found << range;
    }
    return found;
}

} // namespace

EvidenceRanking::EvidenceRanking(const QList<QuestionWord> &question, const QList<EvidencePiece> &pieces, qint64 things,
                                 const QHash<Id, QSet<QString>> &profiles, QDate today)
    : m_question(question)
    , m_pieces(pieces)
    , m_things(std::max<qint64>(things, pieces.size()))
    , m_profiles(profiles)
    , m_today(today)
{
    for (const QuestionWord &word : question) {
        for (auto form = word.forms.cbegin(); form != word.forms.cend(); ++form)
            m_pieceCounts.insert(form.key(), 0);
    }
    for (const EvidencePiece &piece : pieces) {
        QSet<QString> counted;
        for (const EvidenceSentence &sentence : piece.sentences) {
            for (const EvidenceWord &word : sentence.words) {
                if (m_pieceCounts.contains(word.stem) && !counted.contains(word.stem)) {
                    counted.insert(word.stem);
                    ++m_pieceCounts[word.stem];
                }
            }
        }
    }
    const double unknown = unknownShare * std::log(1.0 + (static_cast<double>(m_things) + 0.5) / 0.5);
    for (const QuestionWord &word : question) {
        m_weights << wordWeight(word, unknown);
        m_whole += m_weights.last();
    }
}

double EvidenceRanking::rarity(const QString &stem) const
{
    const double count = m_pieceCounts.value(stem);
    return std::log(1.0 + (static_cast<double>(m_things) - count + 0.5) / (count + 0.5));
}

double EvidenceRanking::wordWeight(const QuestionWord &word, double unknown) const
{
    double itself = 0;
    double others = unknown;
    for (auto form = word.forms.cbegin(); form != word.forms.cend(); ++form) {
        if (m_pieceCounts.value(form.key()) == 0)
            continue;
        if (form.value() >= 1.0)
            itself = std::max(itself, rarity(form.key()));
        else
            others = std::max(others, form.value() * rarity(form.key()));
    }
    return itself > 0 ? itself : others;
}

template<class Stems>
EvidenceRanking::Answers EvidenceRanking::answers(const Stems &stems) const
{
    Answers found(m_question.size());
    for (const QString &stem : stems) {
        if (!m_pieceCounts.contains(stem))
            continue;
        for (qsizetype i = 0; i < m_question.size(); ++i) {
            const double form = m_question.at(i).forms.value(stem);
            if (form <= 0)
                continue;
            // What stands for a word counts as little as it says itself, where it is a common one.
            const double weight =
                form >= ownWord || m_weights.at(i) <= 0 ? form : form * std::min(1.0, rarity(stem) / m_weights.at(i));
            if (weight > found.at(i).weight)
                found[i] = {weight, stem};
        }
    }
    return found;
}

std::optional<FittingSentence> EvidenceRanking::fitting(qsizetype piece, qsizetype sentence, const Answers &around,
                                                        const Answers &profile) const
{
    const EvidenceSentence &said = m_pieces.at(piece).sentences.at(sentence);
    QStringList stems;
    for (const EvidenceWord &word : said.words)
        stems << word.stem;
    const Answers own = answers(stems);
    double sum = 0;
    double ownSum = 0;
    double aroundSum = 0;
    FittingSentence fits{piece, sentence, 0, 0, {}, {}};
    for (qsizetype i = 0; i < m_question.size(); ++i) {
        const double context = contextShare * around.at(i).weight;
        sum += m_weights.at(i) *
               std::max({own.at(i).weight, context, profile.isEmpty() ? 0.0 : profileShare * profile.at(i).weight});
        ownSum += m_weights.at(i) * own.at(i).weight;
        aroundSum += context;
        if (own.at(i).weight > 0 && own.at(i).weight < ownWord && fits.word.isEmpty())
            fits.word = m_question.at(i).said;
        for (const EvidenceWord &word : said.words) {
            if (own.at(i).weight > 0 && word.stem == own.at(i).stem)
                fits.hits << word.range;
        }
    }
    if (m_whole <= 0 || (ownSum <= 0 && aroundSum <= 0))
        return {};
    fits.hits = apart(fits.hits);
    fits.covered = sum / m_whole;
    fits.fit = sum * fits.covered * m_pieces.at(piece).worth * freshness(m_pieces.at(piece).on, m_today) *
               (ownSum > 0 ? 1.0 : contextOnly);
    return fits;
}

QList<FittingSentence> EvidenceRanking::fittingOf(qsizetype piece, const Answers &profile) const
{
    QList<FittingSentence> found;
    const Answers around = answers(m_pieces.at(piece).context);
    for (qsizetype i = 0; i < m_pieces.at(piece).sentences.size(); ++i) {
        if (const std::optional<FittingSentence> fits = fitting(piece, i, around, profile))
            found << *fits;
    }
    std::stable_sort(found.begin(), found.end(), isBetter);
    return found;
}

QList<RankedPeer> EvidenceRanking::peers() const
{
    QHash<Id, QList<FittingSentence>> byPeer;
    QHash<Id, Answers> profiles;
    for (auto profile = m_profiles.cbegin(); profile != m_profiles.cend(); ++profile)
        profiles.insert(profile.key(), answers(profile.value()));
    for (qsizetype piece = 0; piece < m_pieces.size(); ++piece) {
        for (const Id &peer : m_pieces.at(piece).peers) {
            const QList<FittingSentence> found = fittingOf(piece, profiles.value(peer));
            if (!found.isEmpty())
                byPeer[peer] << found.first();
        }
    }
    QList<RankedPeer> ranked;
    for (auto of = byPeer.begin(); of != byPeer.end(); ++of) {
        std::stable_sort(of->begin(), of->end(), isBetter);
        RankedPeer peer{of.key(), of->first().fit, of->first().covered, *of};
        for (size_t i = 0; i < furtherShares.size() && qsizetype(i) + 1 < of->size(); ++i)
            peer.fit += furtherShares.at(i) * of->at(qsizetype(i) + 1).fit;
        ranked << peer;
    }
    std::sort(ranked.begin(), ranked.end(), [](const RankedPeer &one, const RankedPeer &other) {
        return one.fit == other.fit ? one.peer < other.peer : one.fit > other.fit;
    });
    return ranked;
}

QList<FittingSentence> EvidenceRanking::sentences() const
{
    QList<FittingSentence> best;
    for (qsizetype piece = 0; piece < m_pieces.size(); ++piece) {
        const QList<FittingSentence> found = fittingOf(piece, {});
        if (!found.isEmpty())
            best << found.first();
    }
    std::stable_sort(best.begin(), best.end(), isBetter);
    return best;
}

} // namespace lanai
