#include "core/domain/rhythmtext.h"
#include <QRegularExpression>

namespace lanai {

namespace {

struct OrdinalWord
{
    int ordinal = 0;
    QLatin1StringView word;
};

constexpr std::array ordinalWords{
    OrdinalWord{1, QLatin1StringView("1st")},
    OrdinalWord{2, QLatin1StringView("2nd")},
    OrdinalWord{3, QLatin1StringView("3rd")},
    OrdinalWord{4, QLatin1StringView("4th")},
    OrdinalWord{lastOrdinal, QLatin1StringView("last")},
};

// Unit and weeks; the day is still to come.
Result<Rhythm> parseEvery(const QString &every)
{
    if (every == QLatin1StringView("weekly"))
        return Rhythm::everyWeeks(1, Qt::Thursday);
    if (every == QLatin1StringView("monthly"))
        return Rhythm::monthly(1, Qt::Thursday);
    if (every == QLatin1StringView("quarterly"))
        return Rhythm::quarterly(1, Qt::Thursday);
    static const QRegularExpression weeks(QStringLiteral(R"(\A([0-9]{1,6})w\z)"));
    const QRegularExpressionMatch match = weeks.match(every);
    if (!match.hasMatch()) {
        return fail(ErrorCode::UnknownValue,
                    {QStringLiteral("rhythm"), every, QStringLiteral("weekly"), QStringLiteral("2w…12w"),
                     QStringLiteral("monthly"), QStringLiteral("quarterly")});
    }
    const Rhythm rhythm = Rhythm::everyWeeks(match.captured(1).toInt(), Qt::Thursday);
    if (const auto checked = checkRhythm(rhythm); !checked)
        return fail(checked.error());
    return rhythm;
}

tl::unexpected<Error> unknownDay(const QString &on, const QStringList &choices)
{
    return fail(ErrorCode::UnknownValue, QStringList{QStringLiteral("day"), on} + choices);
}

// What a day of the month may look like once the weekday is known, for the error.
QStringList dayChoices(Qt::DayOfWeek weekday)
{
    QStringList choices;
    for (const OrdinalWord &entry : ordinalWords)
        choices << entry.word + QLatin1Char('-') + wordFor(weekday);
    return choices;
}

Result<Rhythm> withWeekday(Rhythm rhythm, Qt::DayOfWeek weekday, const QString &on, QDate start)
{
    rhythm.weekday = weekday;
    if (rhythm.unit == RhythmUnit::Weeks)
        return rhythm;
    if (!start.isValid())
        return unknownDay(on, dayChoices(weekday));
    rhythm.ordinal = ordinalFrom(start, weekday);
    return rhythm;
}

} // namespace

QString everyText(const Rhythm &rhythm)
{
    switch (rhythm.unit) {
    case RhythmUnit::Monthly:
        return QStringLiteral("monthly");
    case RhythmUnit::Quarterly:
        return QStringLiteral("quarterly");
    case RhythmUnit::Weeks:
        break;
    }
    return rhythm.weeks == 1 ? QStringLiteral("weekly") : QString::number(rhythm.weeks) + QLatin1Char('w');
}

QString onText(const Rhythm &rhythm)
{
    for (const OrdinalWord &entry : ordinalWords) {
        if (rhythm.ordinal == entry.ordinal)
            return entry.word + QLatin1Char('-') + wordFor(rhythm.weekday);
    }
    return wordFor(rhythm.weekday);
}

Result<Rhythm> parseRhythm(const QString &every, const QString &on, QDate start)
{
    const auto parsed = parseEvery(every.trimmed().toLower());
    if (!parsed)
        return fail(parsed.error());
    const QString words = on.trimmed().toLower();
    const qsizetype dash = words.indexOf(QLatin1Char('-'));
    const auto weekday = fromWord<Qt::DayOfWeek>(words.mid(dash + 1), QStringLiteral("day"));
    const bool countedInWeeks = parsed->unit == RhythmUnit::Weeks && dash >= 0;
    if (!weekday || countedInWeeks)
        return unknownDay(on, wordsOf<Qt::DayOfWeek>());
    if (dash < 0)
        return withWeekday(*parsed, *weekday, on, start);
    for (const OrdinalWord &entry : ordinalWords) {
        if (words.left(dash) == entry.word)
            return Rhythm{parsed->unit, 0, entry.ordinal, *weekday};
    }
    return unknownDay(on, dayChoices(*weekday));
}

} // namespace lanai
