#include "ui/peers/breadthwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"

namespace lanai {

QString BreadthWords::name(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Inner:
        return tr("The inner circle");
    case Nearness::Regular:
        return tr("Regular");
    case Nearness::NameOnly:
        return tr("In name only");
    case Nearness::KeptWarm:
        return tr("Kept warm");
    }
    return {};
}

QString BreadthWords::meaning(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Inner:
        return tr("six times or more in the last quarter");
    case Nearness::Regular:
        return tr("two to five times in the last quarter");
    case Nearness::NameOnly:
        return tr("once or not at all in the last quarter");
    case Nearness::KeptWarm:
        return tr("former colleagues, within a year");
    }
    return {};
}

QString BreadthWords::subtitle(const BreadthPage &page)
{
    if (page.rows.isEmpty())
        return {};
    const int really = int(page.in(Nearness::Inner).size() + page.in(Nearness::Regular).size());
    const int nameOnly = int(page.in(Nearness::NameOnly).size());
    const QString people =
        really == 1
            ? tr("One person you really speak with")
            : tr("%1 people you really speak with", nullptr, really).arg(Dates::capitalised(Words::number(really)));
    if (nameOnly == 0)
        return tr("%1. Nothing here is a score.", "how many people").arg(people);
    return tr("%1, %2 in name only. Nothing here is a score.", "how many people; how many others")
        .arg(people, Words::number(nameOnly));
}

QString BreadthWords::often(const BreadthRow &row)
{
    switch (row.contacts) {
    case 0:
        return tr("not this quarter");
    case 1:
        return tr("once this quarter");
    case 2:
        return tr("twice this quarter");
    default:
        return tr("%n times this quarter", nullptr, row.contacts);
    }
}

QString BreadthWords::last(const BreadthRow &row, QDate today)
{
    return row.last.isValid() ? tr("last %1", "how long ago").arg(Dates::ago(row.last, today)) : tr("never noted");
}

QString BreadthWords::on(const BreadthRow &row)
{
    QStringList words;
    for (const QString &word : row.on) {
        const Result<TopicTheme> theme = fromWord<TopicTheme>(word, QString());
        words << (theme ? Words::name(*theme) : word);
    }
    return words.isEmpty() ? QString() : tr("On %1", "themes and tags").arg(Words::list(words));
}

QString BreadthWords::why(const BreadthRow &row)
{
    const QString &name = row.peer.shortName;
    switch (row.advice) {
    case BreadthAdvice::None:
        return {};
    case BreadthAdvice::Sponsor:
        return tr("Near to you, and others would be glad of %1. Bring them together.", "a name").arg(name);
    case BreadthAdvice::LetRest:
        return tr("Nothing is owed either way. %1 can rest, without guilt.", "a name").arg(name);
    case BreadthAdvice::KeepWarm:
        return tr("The bond outlives the job: a ritual keeps %1 near.", "a name").arg(name);
    case BreadthAdvice::Renew:
        return tr("Your work and that of %1 depend on each other, and you hardly speak.", "a name").arg(name);
    }
    return {};
}

QString BreadthWords::verb(BreadthAdvice advice)
{
    switch (advice) {
    case BreadthAdvice::None:
        return {};
    case BreadthAdvice::Sponsor:
        return tr("Begin a circle…");
    case BreadthAdvice::LetRest:
        return tr("Let it rest");
    case BreadthAdvice::KeepWarm:
        return tr("Plan a ritual…");
    case BreadthAdvice::Renew:
        return tr("Start 1:1s…");
    }
    return {};
}

QString BreadthWords::spoken(const BreadthRow &row, QDate today)
{
    QStringList said{row.peer.name};
    for (const QString &one : {row.peer.role, often(row), last(row, today), on(row), why(row)}) {
        if (!one.isEmpty())
            said << one;
    }
    return said.join(tr(". ", "between the parts of a row that is read out"));
}

} // namespace lanai
