#include "app/cli/circledecisions.h"
#include "app/cli/circletext.h"
#include "app/cli/json.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct CircleDecisionsWords
{
    Q_DECLARE_TR_FUNCTIONS(CircleDecisions)
};

} // namespace

Result<QList<CirclePage>> circlesToDecide(Journal &journal)
{
    const Result<QList<CircleLine>> lines = journal.circles().lines();
    if (!lines)
        return fail(lines.error());
    QList<CirclePage> found;
    for (const CircleLine &line : *lines) {
        if (line.ended || !line.needsDecision)
            continue;
        const Result<CirclePage> page = journal.circles().page(line.id);
        if (!page)
            return fail(page.error());
        found << *page;
    }
    return found;
}

void tellCirclesToDecide(Page &page, const QList<CirclePage> &circles, const QTimeZone &device)
{
    if (circles.isEmpty())
        return;
    page.heading(CircleDecisionsWords::tr("Circles that need a decision"));
    QList<Row> rows;
    for (const CirclePage &circle : circles)
        rows << Row{Cell(circle.circle.name, Tone::Strong), Cell(circleTermWords(circle, device), Tone::Due)};
    page.table(rows);
}

QJsonObject circleDecisionJson(const CirclePage &circle)
{
    const CircleTermNow now = circle.term.value_or(CircleTermNow());
    return {{QStringLiteral("circle"), jsonId(circle.circle.id)},
            {QStringLiteral("name"), circle.circle.name},
            {QStringLiteral("state"), jsonWord(now.state)},
            {QStringLiteral("lastDay"), jsonDay(now.term.effectiveLastDay())}};
}

} // namespace lanai
