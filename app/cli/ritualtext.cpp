#include "app/cli/ritualtext.h"
#include "app/cli/daytext.h"
#include "app/cli/json.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace lanai {
namespace {

struct RitualTextWords
{
    Q_DECLARE_TR_FUNCTIONS(RitualText)
};

QStringList everyChoices()
{
    return {QStringLiteral("weekly"),    QStringLiteral("2w…52w"), QStringLiteral("monthly"),
            QStringLiteral("quarterly"), QStringLiteral("yearly"), QStringLiteral("event")};
}

QJsonObject timeJson(const RitualTime &time)
{
    return {{QStringLiteral("on"), jsonDay(time.on)}, {QStringLiteral("entry"), jsonId(time.entryId)}};
}

} // namespace

Result<void> readEvery(const QString &words, Ritual &ritual)
{
    static const QRegularExpression weeks(QStringLiteral("^(\\d{1,4})w$"));
    const QString word = words.trimmed().toLower();
    if (const auto match = weeks.match(word); match.hasMatch() || word == QStringLiteral("weekly")) {
        ritual.every = RitualEvery::Weeks;
        ritual.weeks = match.hasMatch() ? match.captured(1).toInt() : 1;
        return {};
    }
    const Result<RitualEvery> every = fromWord<RitualEvery>(word, QStringLiteral("--every"));
    if (!every || *every == RitualEvery::Weeks)
        return fail(ErrorCode::UnknownValue, QStringList{QStringLiteral("--every"), words} + everyChoices());
    ritual.every = *every;
    ritual.weeks = 1;
    return {};
}

QString everyWord(const Ritual &ritual)
{
    if (ritual.every != RitualEvery::Weeks)
        return wordFor(ritual.every);
    return ritual.weeks == 1 ? QStringLiteral("weekly") : QString::number(ritual.weeks) + u'w';
}

QString everyWords(const Ritual &ritual)
{
    switch (ritual.every) {
    case RitualEvery::Weeks:
        return ritual.weeks == 1 ? RitualTextWords::tr("weekly")
                                 : RitualTextWords::tr("every %n weeks", nullptr, ritual.weeks);
    case RitualEvery::Monthly:
        return RitualTextWords::tr("monthly");
    case RitualEvery::Quarterly:
        return RitualTextWords::tr("quarterly");
    case RitualEvery::Yearly:
        return RitualTextWords::tr("yearly");
    case RitualEvery::Event:
        break;
    }
    return RitualTextWords::tr("with the event");
}

QString standsWords(const Ritual &ritual, QDate today)
{
    switch (ritualState(ritual, today)) {
    case RitualState::Overdue:
        return RitualTextWords::tr("overdue since %1").arg(calendarDay(ritual.next, today));
    case RitualState::Unplanned:
        return RitualTextWords::tr("no day yet");
    case RitualState::Ended:
        return RitualTextWords::tr("ended %1", "a day").arg(calendarDay(ritual.endedOn, today));
    case RitualState::Today:
    case RitualState::Soon:
    case RitualState::Ahead:
        break;
    }
    return RitualTextWords::tr("next %1", "a day").arg(dayText(ritual.next, today));
}

QString suggestionWords(const RitualSuggestion &idea, const QList<Ritual> &rituals, QDate today)
{
    const QString day = calendarDay(idea.event.until, today);
    switch (idea.idea) {
    case RitualIdea::GiveDay: {
        const auto found = std::find_if(rituals.cbegin(), rituals.cend(),
                                        [&idea](const Ritual &ritual) { return ritual.id == idea.ritual; });
        return RitualTextWords::tr("“%1” has no day yet, and “%2” is on %3.")
            .arg(found == rituals.cend() ? QString() : found->title, idea.event.title, day);
    }
    case RitualIdea::AddEvent:
        return RitualTextWords::tr("Nothing is tacked on to “%1” on %2: a dinner after it?").arg(idea.event.title, day);
    case RitualIdea::StaysClose:
        break;
    }
    return idea.standing == Standing::Former
               ? RitualTextWords::tr("%1 is a former colleague without a ritual: a quarterly reunion keeps the bond.")
                     .arg(idea.name)
               : RitualTextWords::tr("You depend strongly on %1 and share no ritual: one each quarter is a beginning.")
                     .arg(idea.name);
}

QJsonObject ritualJson(const Ritual &ritual, const Names &names, QDate today)
{
    QJsonArray peers;
    for (const Id &peer : ritual.peers) {
        if (names.contains(peer))
            peers << names.value(peer);
    }
    return {{QStringLiteral("id"), jsonId(ritual.id)},
            {QStringLiteral("title"), ritual.title},
            {QStringLiteral("tackedOn"), ritual.tackedOn},
            {QStringLiteral("peers"), peers},
            {QStringLiteral("every"), everyWord(ritual)},
            {QStringLiteral("state"), jsonWord(ritualState(ritual, today))},
            {QStringLiteral("next"), jsonDay(ritual.next)},
            {QStringLiteral("last"), jsonDay(ritualLast(ritual))},
            {QStringLiteral("endedOn"), jsonDay(ritual.endedOn)},
            {QStringLiteral("times"), jsonList(ritual.times, timeJson)}};
}

QStringList ritualShapes()
{
    return {shapeOf(QStringLiteral("RITUAL"), ritualJson({}, {}, {})),
            QStringLiteral("times: [{\"on\", \"entry\"}…], the newest first; every: weekly|2w…52w|monthly|quarterly|"
                           "yearly|event; state: %1")
                .arg(wordsOf<RitualState>().join(u'|'))};
}

QJsonObject suggestionJson(const RitualSuggestion &idea)
{
    return {{QStringLiteral("idea"), jsonWord(idea.idea)},        {QStringLiteral("ritual"), jsonId(idea.ritual)},
            {QStringLiteral("event"), idea.event.title},          {QStringLiteral("from"), jsonDay(idea.event.from)},
            {QStringLiteral("until"), jsonDay(idea.event.until)}, {QStringLiteral("peer"), idea.name}};
}

} // namespace lanai
