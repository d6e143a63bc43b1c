#include "ui/peers/notepieces.h"
#include "core/domain/notelines.h"
#include <QRegularExpression>

namespace lanai {
namespace {

constexpr qsizetype markLength = 2;

// "**bold**", "*word*", "_word_", "`code`" and "[words](address)" without their signs.
QString withoutSigns(const QString &text)
{
    static const QRegularExpression emphasis(
        QStringLiteral("(?<![\\w*_`])(\\*\\*|__|\\*|_|`)(?=\\S)(.+?)(?<=\\S)\\1(?![\\w*_`])"));
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)\\s]*\\)"));
    static const QRegularExpression heading(QStringLiteral("^#{1,6}\\s+"));
    QString plain = text;
    return plain.remove(heading).replace(link, QStringLiteral("\\1")).replace(emphasis, QStringLiteral("\\2"));
}

NotePiece markPiece(const NoteLine &line, QStringView note)
{
    NotePiece piece;
    piece.mark = line.mark;
    piece.text = withoutSigns(line.bodyRange().in(note).sliced(markLength).trimmed().toString());
    static const QRegularExpression byMe(QStringLiteral("^me\\b(?!\\s*:?\\s*$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    piece.mine = line.mark == CaptureKind::Commitment && byMe.match(piece.text).hasMatch();
    return piece;
}

// Where the text of a line begins behind a bullet, Markdown's own sign gives way to a dot.
QString lineText(const NoteLine &line, QStringView note)
{
    if (line.kind == NoteLine::Kind::Code)
        return line.range.in(note).toString();
    const QString before = TextRange::between(line.range.start, line.body).in(note).trimmed().toString();
    const QString body = withoutSigns(line.bodyRange().in(note).trimmed().toString());
    if (before.isEmpty())
        return body;
    return (before.at(0).isDigit() ? before : QStringLiteral("•")) + u' ' + body;
}

bool isItem(const NoteLine &line, QStringView note)
{
    return !TextRange::between(line.range.start, line.body).in(note).trimmed().isEmpty();
}

} // namespace

QList<NotePiece> notePieces(const QString &body)
{
    QList<NotePiece> pieces;
    NoteLines lines(body);
    bool goesOn = false; // the line before was running text
    while (const std::optional<NoteLine> line = lines.next()) {
        const bool running = line->kind == NoteLine::Kind::Text || line->kind == NoteLine::Kind::Quote;
        if (line->kind == NoteLine::Kind::Blank || line->kind == NoteLine::Kind::Fence) {
            goesOn = false;
        } else if (line->mark) {
            pieces << markPiece(*line, body);
            goesOn = false;
        } else if (running && goesOn && !isItem(*line, body)) {
            pieces.last().text += u' ' + lineText(*line, body);
        } else {
            pieces << NotePiece{lineText(*line, body), {}, false};
            goesOn = running && !body.mid(line->range.start, line->range.length).startsWith(u'#');
        }
    }
    return pieces;
}

QString iconOf(const NotePiece &piece)
{
    switch (piece.mark.value_or(CaptureKind::Fact)) {
    case CaptureKind::Commitment:
        return piece.mine ? QStringLiteral("arrow-mine") : QStringLiteral("arrow-theirs");
    case CaptureKind::Fact:
        return QStringLiteral("heart");
    case CaptureKind::Ask:
        return QStringLiteral("asks");
    case CaptureKind::Insight:
        return QStringLiteral("bulb");
    case CaptureKind::AgendaItem:
        return QStringLiteral("list");
    }
    return {};
}

} // namespace lanai
