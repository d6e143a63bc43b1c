#include "core/domain/sentences.h"
#include "core/domain/notelines.h"
#include <QTextBoundaryFinder>

namespace lanai {

namespace {

void addSentences(QStringList &sentences, QString &paragraph)
{
    const QString text = paragraph.simplified();
    for (const TextRange &range : sentencesIn(text))
        sentences << range.in(text).toString();
    paragraph.clear();
}

QString lineText(const NoteLine &line, const QString &note)
{
    const QString text = line.bodyRange().in(note).toString().trimmed();
    qsizetype signs = 0;
    while (signs < text.size() && (text.at(signs) == u'#' || text.at(signs) == u'>'))
        ++signs;
    return text.sliced(signs).trimmed();
}

} // namespace

QList<TextRange> sentencesIn(const QString &text)
{
    QList<TextRange> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        if (const TextRange range = trimmed(TextRange::between(start, end), text); !range.isEmpty())
            sentences << range;
        start = end;
    }
    return sentences;
}

QStringList noteSentences(const QString &note)
{
    QStringList sentences;
    QString paragraph;
    NoteLines lines(note);
    while (const std::optional<NoteLine> line = lines.next()) {
        const bool says = (line->kind == NoteLine::Kind::Text && !line->mark) || line->kind == NoteLine::Kind::Quote;
        const bool isItem = line->body > line->range.start;
        if (!says || isItem)
            addSentences(sentences, paragraph);
        if (says)
            paragraph += lineText(*line, note) + u' ';
    }
    addSentences(sentences, paragraph);
    return sentences;
}

QString firstSentence(const QString &note)
{
    const QStringList sentences = noteSentences(note);
    return sentences.isEmpty() ? firstLine(note) : sentences.first();
}

} // namespace lanai
