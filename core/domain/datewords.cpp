#include "core/domain/datewords.h"

namespace lanai {
namespace {

// "mon monday; tue tuesday" as one list of words per part.
template<std::size_t size>
std::array<QStringList, size> table(const QString &text)
{
    std::array<QStringList, size> parts;
    const QStringList written = text.split(QLatin1Char(';'));
    Q_ASSERT(written.size() == qsizetype(size));
    for (std::size_t i = 0; i < size; ++i)
        parts.at(i) = written.at(qsizetype(i)).simplified().split(QLatin1Char(' '));
    return parts;
}

QStringList words(const QString &text)
{
    return text.split(QLatin1Char(' '));
}

} // namespace

DateWords englishDateWords()
{
    DateWords english;
    english.today = words(QStringLiteral("today"));
    english.tomorrow = words(QStringLiteral("tomorrow"));
    english.weekdays =
        table<7>(QStringLiteral("mon monday; tue tues tuesday; wed weds wednesday; thu thur thurs thursday;"
                                "fri friday; sat saturday; sun sunday"));
    english.months =
        table<12>(QStringLiteral("jan january; feb february; mar march; apr april; may; jun june; jul july;"
                                 "aug august; sep sept september; oct october; nov november; dec december"));
    english.next = words(QStringLiteral("next"));
    english.coming = words(QStringLiteral("this coming"));
    english.in = words(QStringLiteral("in"));
    english.days = words(QStringLiteral("day days"));
    english.weeks = words(QStringLiteral("week weeks"));
    english.monthsAhead = words(QStringLiteral("month months"));
    english.counts =
        table<12>(QStringLiteral("a an one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve"));
    english.endOfMonth = {QStringLiteral("end of month"), QStringLiteral("end of the month"),
                          QStringLiteral("end of this month"), QStringLiteral("month end"),
                          QStringLiteral("month-end")};
    english.fillers = words(QStringLiteral("on the"));
    english.of = words(QStringLiteral("of"));
    english.ordinals = words(QStringLiteral("st nd rd th"));
    english.verbs = words(QStringLiteral("may march"));
    english.by = words(QStringLiteral("by"));
    english.joiners = words(QStringLiteral("and"));
    return english;
}

DateWords germanDateWords()
{
    DateWords german;
    german.today = words(QStringLiteral("heute"));
    german.tomorrow = words(QStringLiteral("morgen"));
    german.weekdays = table<7>(QStringLiteral("mo montag; di dienstag; mi mittwoch; do donnerstag; fr freitag;"
                                              "sa samstag sonnabend; so sonntag"));
    german.months = table<12>(
        QStringLiteral("jan januar janner jaenner; feb februar; mar mrz marz maerz; apr april; mai; jun juni; jul juli;"
                       "aug august; sep sept september; okt oktober; nov november; dez dezember"));
    german.next = words(QStringLiteral("nachsten nachster nachste nachstes naechsten naechster naechste naechstes"));
    german.coming = words(QStringLiteral("diesen dieser diese dieses kommenden kommender"));
    german.in = words(QStringLiteral("in"));
    german.days = words(QStringLiteral("tag tage tagen"));
    german.weeks = words(QStringLiteral("woche wochen"));
    german.monthsAhead = words(QStringLiteral("monat monate monaten"));
    german.counts =
        table<12>(QStringLiteral("ein einem einer eine; zwei; drei; vier; funf fuenf; sechs; sieben; acht; neun;"
                                 "zehn; elf; zwolf zwoelf"));
    german.endOfMonth = {QStringLiteral("monatsende"), QStringLiteral("ende des monats"),
                         QStringLiteral("ende dieses monats"), QStringLiteral("ende monat")};
    german.fillers = words(QStringLiteral("am den dem der zum"));
    german.by = words(QStringLiteral("bis"));
    german.joiners = words(QStringLiteral("und"));
    return german;
}

QList<DateWords> dateWordsFor(const QLocale &interfaceLanguage)
{
    if (interfaceLanguage.language() == QLocale::German)
        return {englishDateWords(), germanDateWords()};
    return {englishDateWords()};
}

} // namespace lanai
