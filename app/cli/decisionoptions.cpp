#include "app/cli/decisionoptions.h"
#include "app/cli/seriesoptions.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include <QCoreApplication>
#include <algorithm>

namespace lanai {
namespace {

struct DecisionOptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(SeriesCommands)
};

} // namespace

QList<Option> decisionOptions()
{
    using Takes = Option::Takes;
    QList<Option> options = scheduleOptions();
    options
        << Option{QStringLiteral("until"),
                  Takes::One,
                  QStringLiteral("DATE"),
                  DecisionOptionsWords::tr("renew, change: the next term's last day; pause: the day to decide again"),
                  {}}
        << Option{
               QStringLiteral("why"), Takes::One, QStringLiteral("TEXT"), DecisionOptionsWords::tr("the reason"), {}};
    return options;
}

Result<Decision> decisionFrom(const Arguments &arguments, QDate today, const Schedule &now)
{
    static const QHash<QString, TermDecision> choices{{QStringLiteral("renew"), TermDecision::Renewed},
                                                      {QStringLiteral("change"), TermDecision::Changed},
                                                      {QStringLiteral("pause"), TermDecision::Paused},
                                                      {QStringLiteral("end"), TermDecision::Ended}};
    const QString word = arguments.word(1).toLower();
    if (!choices.contains(word))
        return fail(ErrorCode::UnknownValue,
                    {DecisionOptionsWords::tr("decision"), arguments.word(1), QStringLiteral("renew"),
                     QStringLiteral("change"), QStringLiteral("pause"), QStringLiteral("end")});
    Decision decision;
    decision.choice = choices.value(word);
    decision.why = arguments.value(QStringLiteral("why"));
    decision.skipAway = arguments.has(QStringLiteral("skip-away"));
    const Result<QDate> until = dayOption(arguments, QStringLiteral("until"), today, {});
    if (!until)
        return fail(until.error());
    decision.until = *until;
    if (decision.choice == TermDecision::Paused && !until->isValid())
        return usage(DecisionOptionsWords::tr("Until when? Name the day to decide again with --until DATE."));
    if (decision.choice != TermDecision::Changed)
        return decision;
    const QList<Option> options = scheduleOptions();
    const auto given = [&arguments](const Option &option) { return arguments.has(option.name); };
    if (std::none_of(options.cbegin(), options.cend(), given))
        return usage(
            DecisionOptionsWords::tr("Nothing to change is named. To go on as it is, renew; else name the new rhythm, "
                                     "day or time: --every 2w, --on thu, --at 15:00."));
    return scheduleFrom(arguments, now, today, false).map([&decision](const Schedule &schedule) {
        decision.schedule = schedule;
        return decision;
    });
}

} // namespace lanai
