#include "app/cli/evidencetext.h"
#include "app/cli/daytext.h"
#include "app/cli/json.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct EvidenceTextWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

QJsonArray hitJson(const std::pair<qsizetype, qsizetype> &hit)
{
    return {qint64(hit.first), qint64(hit.second)};
}

} // namespace

Row evidenceRow(const Evidence &evidence, QDate today)
{
    QString words = evidence.text.isEmpty() ? EvidenceTextWords::tr("Something sealed.") : evidence.text;
    if (!evidence.word.isEmpty())
        words += u' ' + EvidenceTextWords::tr("(for “%1”)", "a word of the question").arg(evidence.word);
    if (!evidence.rule.isEmpty())
        words += u' ' + EvidenceTextWords::tr("From a circle: %1", "its rule").arg(evidence.rule);
    return {Cell(evidence.on.isValid() ? calendarDay(evidence.on, today) : QString(), Tone::Quiet),
            Cell(wordFor(evidence.kind), Tone::Quiet), Cell(words)};
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    return {
        {QStringLiteral("kind"), jsonWord(evidence.kind)}, {QStringLiteral("id"), jsonId(evidence.thing)},
        {QStringLiteral("ask"), jsonId(evidence.ask)},     {QStringLiteral("on"), jsonDay(evidence.on)},
        {QStringLiteral("text"), evidence.text},           {QStringLiteral("hits"), jsonList(evidence.hits, hitJson)},
        {QStringLiteral("word"), evidence.word},           {QStringLiteral("rule"), evidence.rule}};
}

QStringList evidenceShapes()
{
    return {
        shapeOf(QStringLiteral("EVIDENCE"), evidenceJson({})),
        QStringLiteral("hits: [[FROM, LENGTH]…] in text; word: of the question, where another stood for it; an empty "
                       "text is sealed")};
}

} // namespace lanai
