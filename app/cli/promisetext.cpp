#include "app/cli/promisetext.h"
#include "app/cli/daytext.h"
#include "app/cli/json.h"
#include "app/cli/shortid.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct PromiseTextWords
{
    Q_DECLARE_TR_FUNCTIONS(PromiseText)
};

constexpr qint64 soonDays = 7;

Tone toneOf(const Commitment &commitment, QDate today)
{
    if (commitment.isLate(today))
        return Tone::Overdue;
    return commitment.due.isValid() && today.daysTo(commitment.due) <= soonDays ? Tone::Due : Tone::Quiet;
}

Row rowOf(const Commitment &commitment, const Names &names, QDate today, const QString &rule)
{
    const QString due = commitment.due.isValid() ? dayText(commitment.due, today) : PromiseTextWords::tr("no date");
    const QString doubt = commitment.dueDoubtful ? QStringLiteral("?") : QString();
    const Tone tone = toneOf(commitment, today);
    return {Cell(due + doubt, tone), Cell(lateText(commitment, today), tone), Cell(names.value(commitment.peerId)),
            Cell(shortId(commitment.id), Tone::Quiet), Cell(underRule(promiseWords(commitment), rule))};
}

} // namespace

QString promiseWords(const Commitment &commitment)
{
    return commitment.privacy == Privacy::Sealed ? PromiseTextWords::tr("(sealed)") : commitment.text;
}

QString underRule(const QString &words, const QString &rule)
{
    return rule.isEmpty() ? words
                          : PromiseTextWords::tr("%1 (%2)", "words; a circle's confidentiality").arg(words, rule);
}

QJsonArray rulesJson(const CircleRules &rules)
{
    QJsonArray all;
    QList<Id> things = rules.keys();
    std::sort(things.begin(), things.end());
    for (const Id &thing : std::as_const(things))
        all << QJsonObject{{QStringLiteral("thing"), jsonId(thing)}, {QStringLiteral("rule"), rules.value(thing)}};
    return all;
}

QString rulesShape()
{
    return QStringLiteral("RULE: {\"thing\": ID, \"rule\": a circle's confidentiality}; of what was said in one");
}

QString lateText(const Commitment &commitment, QDate today)
{
    if (!commitment.isLate(today))
        return {};
    const qint64 days = commitment.due.daysTo(today);
    return days == 1 ? PromiseTextWords::tr("1 day late")
                     : PromiseTextWords::tr("%n days late", nullptr, static_cast<int>(days));
}

void tellPromises(Page &page, const QString &title, CommitmentSide side, const QList<Commitment> &commitments,
                  const Names &names, QDate today, const CircleRules &rules)
{
    QList<Row> rows;
    for (const Commitment &commitment : commitments) {
        if (commitment.side == side)
            rows << rowOf(commitment, names, today, rules.value(commitment.id));
    }
    if (!rows.isEmpty())
        page.heading(title);
    page.table(rows);
}

void tellKeptRates(Page &page, const KeptRate &mine, const KeptRate &theirs)
{
    QList<Row> rows;
    const auto add = [&rows](const QString &who, const KeptRate &rate) {
        if (rate.counted > 0)
            rows << Row{Cell(who, Tone::Quiet),
                        Cell(PromiseTextWords::tr("%1 of %2").arg(rate.inTime).arg(rate.counted))};
    };
    add(PromiseTextWords::tr("by you"), mine);
    add(PromiseTextWords::tr("by them"), theirs);
    if (!rows.isEmpty())
        page.heading(PromiseTextWords::tr("Kept in time"), PromiseTextWords::tr("of what was due in the last 90 days"));
    page.table(rows);
}

} // namespace lanai
