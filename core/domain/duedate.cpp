#include "core/domain/duedate.h"

namespace lanai {
namespace {

constexpr int leapCycle = 8; // years within which every date comes round: 29 February skips 2100

// A day as written: the year may be missing, and the day may not exist.
struct WrittenDay
{
    int year = 0;
    int month = 0;
    int day = 0;
    qsizetype words = 0; // how many it took; 0: no day is written there
};

int yearNumber(const DateWord &word)
{
    const bool digits = word.folded.size() == 4 && std::all_of(word.folded.begin(), word.folded.end(),
                                                               [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int year = digits ? word.folded.toInt() : 0;
    return year >= 1800 && year < 2300 ? year : 0;
}

// "2026-12-03"
WrittenDay isoDay(const DateWord &word)
{
    const QList<QStringView> parts = QStringView(word.folded).split(u'-');
    if (word.folded.size() > 10 || parts.size() != 3 || parts.at(0).size() != 4)
        return {};
    WrittenDay written;
    bool numbers[3] = {};
    written.year = parts.at(0).toInt(&numbers[0]);
    written.month = parts.at(1).toInt(&numbers[1]);
    written.day = parts.at(2).toInt(&numbers[2]);
    written.words = numbers[0] && numbers[1] && numbers[2] ? 1 : 0;
    return written;
}

// "3 Dec", "3rd of December", "Dec 3", each with or without a year, at `words[at]`.
WrittenDay writtenDay(const DateVocabulary &vocabulary, const QList<DateWord> &words, qsizetype at)
{
    const auto is = [&](qsizetype i, auto test) { return i < words.size() && test(words.at(i)); };
    const auto isMonth = [](const DateWord &word) { return word.meaning.month > 0; };
    const auto isDay = [&](const DateWord &word) { return vocabulary.dayNumber(word) > 0; };
    const auto isOf = [](const DateWord &word) { return word.meaning.of; };
    if (const WrittenDay iso = isoDay(words.at(at)); iso.words > 0)
        return iso;
    WrittenDay written;
    qsizetype next = at;
    if (is(at, isDay)) {
        const qsizetype month = is(at + 1, isOf) ? at + 2 : at + 1;
        if (!is(month, isMonth))
            return {};
        written = {0, words.at(month).meaning.month, vocabulary.dayNumber(words.at(at))};
        next = month + 1;
    } else if (is(at, isMonth) && is(at + 1, isDay)) {
        written = {0, words.at(at).meaning.month, vocabulary.dayNumber(words.at(at + 1))};
        next = at + 2;
    } else {
        return {};
    }
    if (is(next, [](const DateWord &word) { return yearNumber(word) > 0; }))
        written.year = yearNumber(words.at(next++));
    written.words = next - at;
    return written;
}

// The day itself, or the next such day strictly after `from` when no year is written. Null when there is none.
QDate resolved(const WrittenDay &written, QDate from)
{
    if (written.year > 0)
        return {written.year, written.month, written.day};
    for (int year = from.year(); year <= from.year() + leapCycle; ++year) {
        const QDate day(year, written.month, written.day);
        if (day.isValid() && day > from)
            return day;
    }
    return {};
}

std::optional<DueDate> calendarDay(const DateVocabulary &vocabulary, const QList<DateWord> &words, QDate from)
{
    const bool weekdayFirst = words.first().meaning.weekday > 0 && words.size() > 1;
    const WrittenDay written = writtenDay(vocabulary, words, weekdayFirst ? 1 : 0);
    if (written.words == 0 || written.words + (weekdayFirst ? 1 : 0) != words.size())
        return {};
    const QDate day = resolved(written, from);
    if (!day.isValid() || (weekdayFirst && day.dayOfWeek() != words.first().meaning.weekday))
        return {};
    return DueDate{day, written.year == 0 && written.month == 2 && written.day == 29};
}

QDate ahead(const DateVocabulary &vocabulary, const QList<DateWord> &words, QDate from)
{
    const int count = vocabulary.count(words.at(1));
    const DateMeaning &unit = words.at(2).meaning;
    if (!words.at(0).meaning.in || count < 0)
        return {};
    if (unit.day)
        return from.addDays(count);
    if (unit.week)
        return from.addDays(7 * count);
    return unit.monthAhead ? from.addMonths(count) : QDate();
}

QDate relativeDay(const DateVocabulary &vocabulary, const QList<DateWord> &words, QDate from)
{
    if (vocabulary.isEndOfMonth(words))
        return {from.year(), from.month(), from.daysInMonth()};
    if (words.size() == 3)
        return ahead(vocabulary, words, from);
    const DateMeaning &first = words.first().meaning;
    const int weekday = words.last().meaning.weekday;
    if (words.size() == 2 && first.next && weekday > 0)
        return from.addDays(7 - from.dayOfWeek() + weekday); // this week's Sunday, then on
    if (weekday > 0 && (words.size() == 1 || (words.size() == 2 && first.coming))) {
        const int days = (weekday - from.dayOfWeek() + 7) % 7;
        return from.addDays(days == 0 ? 7 : days);
    }
    if (words.size() != 1)
        return {};
    if (first.today)
        return from;
    return first.tomorrow ? from.addDays(1) : QDate();
}

// "3/12" may be two days, and is read as neither. "24/7" is a way of speaking.
bool isSlashDate(const DateWord &word)
{
    if (word.folded == QLatin1StringView("24/7"))
        return false;
    const QList<QStringView> parts = QStringView(word.folded).split(u'/');
    if (parts.size() < 2 || parts.size() > 3)
        return false;
    const int first = parts.at(0).toInt();
    const int second = parts.at(1).toInt();
    return std::min(first, second) >= 1 && std::min(first, second) <= 12 && std::max(first, second) <= 31;
}

} // namespace

DateReader::DateReader(const QLocale &interfaceLanguage)
    : m_vocabulary(dateWordsFor(interfaceLanguage))
{
}

Result<DueDate> DateReader::read(QStringView words, QDate from) const
{
    const auto unreadable = [&] { return fail(ErrorCode::UnreadableDate, {words.trimmed().toString()}); };
    constexpr qsizetype longestDate = 80;
    if (!from.isValid() || words.size() > longestDate)
        return unreadable();
    QList<DateWord> all = m_vocabulary.wordsIn(words);
    while (!all.isEmpty() && all.first().meaning.filler)
        all.removeFirst();
    if (all.isEmpty())
        return unreadable();
    std::optional<DueDate> due = calendarDay(m_vocabulary, all, from);
    if (!due) {
        const QDate day = relativeDay(m_vocabulary, all, from);
        if (!day.isValid())
            return unreadable();
        due = DueDate{day};
    }
    if (due->date < from || from.daysTo(due->date) > longestCertain)
        due->doubtful = true;
    return *due;
}

std::optional<DateInText> DateReader::findIn(QStringView text, QDate from) const
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    const QList<DateWord> words = m_vocabulary.wordsIn(text);
    std::optional<DateInText> unreadable;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const WrittenDay written = writtenDay(m_vocabulary, words, at);
        if (written.words == 0) {
            if (!unreadable && isSlashDate(words.at(at)))
                unreadable = DateInText{{}, words.at(at).range};
            continue;
        }
        const bool isVerb = std::any_of(words.cbegin() + at, words.cbegin() + at + written.words,
                                        [](const DateWord &word) { return word.meaning.verb && word.lowerCase; });
        if (isVerb)
            continue;
        const bool afterWeekday = at > 0 && !words.at(at - 1).lowerCase; // "she sat 12 Dec" names no Saturday
        const int weekday = afterWeekday ? words.at(at - 1).meaning.weekday : 0;
        const qsizetype first = weekday > 0 ? at - 1 : at;
        const TextRange range =
            TextRange::between(words.at(first).range.start, words.at(at + written.words - 1).range.end());
        const QDate day = resolved(written, from);
        if (day.isValid() && (weekday == 0 || day.dayOfWeek() == weekday))
            return DateInText{{written.month, written.day, written.year}, range};
        if (!unreadable)
            unreadable = DateInText{{}, range};
        at += written.words - 1;
    }
    return unreadable;
}

DateReader::WordRole DateReader::roleOf(QStringView word) const
{
    const DateMeaning meaning = m_vocabulary.meaningOf(word);
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const bool isDate = hasDigit || meaning.weekday > 0 || meaning.month > 0 || meaning.today || meaning.tomorrow ||
                        meaning.next || meaning.coming || meaning.endOfMonth;
    return {isDate, isDate || meaning.in || meaning.filler, meaning.by};
}

} // namespace lanai
