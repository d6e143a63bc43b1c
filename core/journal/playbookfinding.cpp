#include "core/journal/playbookfinding.h"
#include "core/domain/evidence.h"
#include "core/words/questionreader.h"
#include <QLocale>

namespace lanai {

namespace {

constexpr double leastOfBestPage = 0.12; // what fits less than that beside the best isn't worth a page

EvidencePiece pieceOf(const PlaybookEntry &entry, const QuestionReader &reader)
{
    EvidencePiece piece;
    piece.on = entry.on;
    QStringList said = entry.answer.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    said << entry.title << entry.situation << entry.did << entry.went;
    said.removeAll(QString());
    for (const QString &one : std::as_const(said))
        piece.sentences << reader.sentence(one);
    said << entry.tags;
    piece.context = reader.stems(said.join(QLatin1Char('\n')));
    return piece;
}

void markHits(PlaybookEntry &entry, const QList<QuestionWord> &question, const QuestionReader &reader)
{
    for (const EvidenceWord &word : reader.sentence(entry.answer).words) {
        const bool speaks = std::any_of(question.cbegin(), question.cend(),
                                        [&word](const QuestionWord &asked) { return asked.forms.contains(word.stem); });
        const std::pair hit(word.range.start, word.range.length);
        if (speaks && !entry.hits.contains(hit))
            entry.hits << hit;
    }
}

} // namespace

QList<PlaybookEntry> fittingEntries(const QList<PlaybookEntry> &entries, const QString &situation, QDate today)
{
    const QuestionReader reader(QLocale().language() == QLocale::German);
    const QList<QuestionWord> question = reader.question(situation);
    if (question.isEmpty())
        return {};
    QList<EvidencePiece> pieces;
    for (const PlaybookEntry &entry : entries)
        pieces << pieceOf(entry, reader);
    const QList<FittingSentence> fitting = EvidenceRanking(question, pieces, pieces.size(), {}, today).sentences();
    QList<PlaybookEntry> found;
    for (const FittingSentence &sentence : fitting) {
        if (sentence.fit < leastOfBestPage * fitting.first().fit)
            break;
        found << entries.at(sentence.piece);
        markHits(found.last(), question, reader);
    }
    return found;
}

} // namespace lanai
