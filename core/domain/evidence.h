// Who would know: how well sentences that are written down answer a question, and for whom they speak. Pure and small
// enough to be explained: a word counts by how rare it is, a word that stands for it by how far it does; a sentence
// counts by its own words, by those of what it stands in, and by how much of the question they make up.
#pragma once
#include "core/domain/id.h"
#include "core/domain/textrange.h"
#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <optional>

namespace lanai {

// A word of a question, or a phrase that means one thing.
struct QuestionWord
{
    QString said;                 // as it was written, folded
    QHash<QString, double> forms; // by stem how far it answers the word: 1 the word itself; phrases with blanks
};

struct EvidenceWord
{
    TextRange range; // in the sentence; of a phrase, all of it
    QString stem;
};

struct EvidenceSentence
{
    QString text;
    QList<EvidenceWord> words;
};

// Something that is written down and speaks for somebody.
struct EvidencePiece
{
    QList<Id> peers;    // for whom
    QDate on;           // null: none of its own
    double worth = 1.0; // of its kind: a reply says more than a note in which somebody is named
    QList<EvidenceSentence> sentences;
    QSet<QString> context; // stems of what it stands in: the note, the question that was answered
};

// A sentence that fits.
struct FittingSentence
{
    qsizetype piece = 0;
    qsizetype sentence = 0;
    double fit = 0;
    double covered = 0;    // how much of the question it makes up with its context, 0 to 1
    QList<TextRange> hits; // in order, apart from one another
    QString word;          // the question's, where another word stood for it; empty: none did
};

struct RankedPeer
{
    Id peer;
    double fit = 0;
    double covered = 0;
    QList<FittingSentence> best; // one of each piece, the best first
};

class EvidenceRanking
{
public:
    // `things`: how many there are in all, those that fit nothing among them. `profiles`: stems of what each peer is:
    // role, team, tags.
    EvidenceRanking(const QList<QuestionWord> &question, const QList<EvidencePiece> &pieces, qint64 things,
                    const QHash<Id, QSet<QString>> &profiles, QDate today);

    // The best first; nobody without a sentence of their own.
    [[nodiscard]] QList<RankedPeer> peers() const;
    // The best sentence of each piece, whoever it speaks for, the best first.
    [[nodiscard]] QList<FittingSentence> sentences() const;

private:
    // How far a word is answered, and by which stem.
    struct Answer
    {
        double weight = 0;
        QString stem;
    };
    // What a set of stems answers, word by word of the question.
    using Answers = QList<Answer>;

    [[nodiscard]] double rarity(const QString &stem) const;
    [[nodiscard]] double wordWeight(const QuestionWord &word, double unknown) const;
    template<class Stems>
    [[nodiscard]] Answers answers(const Stems &stems) const;
    // `piece` and `peer` may be missing words of the sentence itself. Null: it fits nothing.
    [[nodiscard]] std::optional<FittingSentence> fitting(qsizetype piece, qsizetype sentence, const Answers &around,
                                                         const Answers &profile) const;
    [[nodiscard]] QList<FittingSentence> fittingOf(qsizetype piece, const Answers &profile) const;

    const QList<QuestionWord> &m_question;
    const QList<EvidencePiece> &m_pieces;
    qint64 m_things;
    QHash<Id, QSet<QString>> m_profiles;
    QDate m_today;
    QHash<QString, int> m_pieceCounts; // by stem, of the question's forms
    QList<double> m_weights;           // of each word of the question
    double m_whole = 0;
};

} // namespace lanai
