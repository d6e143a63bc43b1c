// `lanai-cli breadth`: whom I really speak with, and who is a contact in name only.
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/values.h"
#include "core/journal/breadthpage.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct BreadthWords
{
    Q_DECLARE_TR_FUNCTIONS(Breadth)
};

QString nearnessTitle(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Inner:
        return BreadthWords::tr("Inner circle");
    case Nearness::Regular:
        return BreadthWords::tr("Regular");
    case Nearness::NameOnly:
        return BreadthWords::tr("In name only");
    case Nearness::KeptWarm:
        break;
    }
    return BreadthWords::tr("Former colleagues kept warm");
}

QString adviceWords(BreadthAdvice advice)
{
    switch (advice) {
    case BreadthAdvice::None:
        break;
    case BreadthAdvice::Sponsor:
        return BreadthWords::tr("bring together with others, or open a door");
    case BreadthAdvice::LetRest:
        return BreadthWords::tr("may rest: nothing is owed");
    case BreadthAdvice::KeepWarm:
        return BreadthWords::tr("say hello: a quarter without contact");
    case BreadthAdvice::Renew:
        return BreadthWords::tr("speak again: your work depends on each other");
    }
    return {};
}

Row breadthRow(const BreadthRow &row, QDate today)
{
    const QString last = row.last.isValid() ? BreadthWords::tr("last %1", "a day").arg(calendarDay(row.last, today))
                                            : BreadthWords::tr("never");
    QStringList more{row.on.join(QStringLiteral(", ")), adviceWords(row.advice)};
    more.removeAll(QString());
    return {Cell(row.peer.name, Tone::Strong), Cell(QString::number(row.contacts)), Cell(last, Tone::Quiet),
            Cell(more.join(QStringLiteral("; ")))};
}

QJsonObject breadthJson(const BreadthRow &row)
{
    return {{QStringLiteral("peer"), jsonId(row.peer.id)},
            {QStringLiteral("peerName"), row.peer.name},
            {QStringLiteral("standing"), jsonWord(row.standing)},
            {QStringLiteral("interdependence"), jsonWord(row.interdependence)},
            {QStringLiteral("nearness"), jsonWord(row.nearness)},
            {QStringLiteral("contacts"), row.contacts},
            {QStringLiteral("last"), jsonDay(row.last)},
            {QStringLiteral("on"), QJsonArray::fromStringList(row.on)},
            {QStringLiteral("circles"), row.circles},
            {QStringLiteral("advice"), jsonWord(row.advice)}};
}

Result<Answer> runBreadth(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return (*journal)->breadth().map([&context](const BreadthPage &page) {
        Answer answer;
        if (page.rows.isEmpty())
            answer.page.line(BreadthWords::tr("Nobody is in the journal yet."));
        for (const auto &each : EnumWords<Nearness>::words) {
            const QList<BreadthRow> there = page.in(each.value);
            if (there.isEmpty())
                continue;
            answer.page.heading(nearnessTitle(each.value), QString::number(there.size()));
            QList<Row> rows;
            for (const BreadthRow &row : there)
                rows << breadthRow(row, context.today());
            answer.page.table(rows);
        }
        answer.json.insert(QStringLiteral("people"), jsonList(page.rows, breadthJson));
        return answer;
    });
}

} // namespace

Command breadthCommand()
{
    Command command =
        exactCommand(QStringLiteral("breadth"), {},
                     BreadthWords::tr("whom you really speak with, and who is a contact in name only"), runBreadth);
    command.more = {BreadthWords::tr(
        "It counts the days with contact within 91 days: six or more make the inner circle, two to five a regular "
        "contact, fewer a contact in name only. Former colleagues with contact within a year are kept warm.")};
    command.json = {
        QStringLiteral("{\"people\": [{\"peer\", \"peerName\", \"standing\", \"interdependence\", \"nearness\": %1,")
            .arg(choicesOf<Nearness>()),
        QStringLiteral(" \"contacts\", \"last\", \"on\": [TEXT…], \"circles\", \"advice\": %1}…]}")
            .arg(choicesOf<BreadthAdvice>())};
    return command;
}

} // namespace lanai
