// One question, and all that is written down that may answer it, read into words.
#pragma once
#include "core/domain/evidence.h"
#include "core/journal/knowers.h"
#include "core/storage/evidencestore.h"

namespace lanai {

class QuestionReader;

class EvidenceReading
{
public:
    // `reader` outlives it.
    EvidenceReading(const QuestionReader &reader, const QString &question);

    // No word in it says anything.
    [[nodiscard]] bool isEmpty() const { return m_question.isEmpty(); }
    [[nodiscard]] qsizetype wordCount() const { return m_question.size(); }
    [[nodiscard]] Result<void> read(Session &session);

    // The best first.
    [[nodiscard]] QList<RankedPeer> peers(QDate today) const;
    [[nodiscard]] QList<FittingSentence> sentences(QDate today) const;

    [[nodiscard]] const EvidenceThing &thing(const FittingSentence &sentence) const;
    // As it may be shown: nothing of what is sealed.
    [[nodiscard]] Evidence evidence(const FittingSentence &sentence) const;

private:
    void addStanding(const PeerStanding &standing);
    void addThing(const EvidenceThing &thing, const QHash<Id, QStringList> &names);
    void add(const EvidenceThing &thing, EvidencePiece piece);
    [[nodiscard]] QList<EvidenceSentence> sentencesOf(const EvidenceThing &thing) const;

    const QuestionReader &m_reader;
    QList<QuestionWord> m_question;
    QList<EvidencePiece> m_pieces;
    QList<EvidenceThing> m_things; // of each piece
    QHash<Id, QSet<QString>> m_profiles;
    qint64 m_count = 0;
};

} // namespace lanai
