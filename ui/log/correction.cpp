#include "ui/log/correction.h"
#include "core/domain/duedate.h"
#include <QLocale>

namespace lanai {
namespace {

const CaptureProblem *problemOf(const CaptureMark &mark, std::initializer_list<CaptureReason> reasons)
{
    for (const CaptureProblem &problem : mark.problems) {
        if (std::find(reasons.begin(), reasons.end(), problem.reason) != reasons.end())
            return &problem;
    }
    return nullptr;
}

TextEdit afterMark(const QString &note, const CaptureMark &mark, const QString &words)
{
    const qsizetype at = mark.markRange.end();
    const bool blank = at < note.size() && note.at(at) == u' ';
    return {{at, 0}, u' ' + words + (blank ? QString() : QStringLiteral(" "))};
}

// Whether a colon ends the head in which these words stand. Without one they may be what is to be done.
bool isBeforeColon(const QString &note, const CaptureMark &mark, TextRange words)
{
    const QStringView after = TextRange::between(words.end(), mark.lineRange.end()).in(note);
    return after.contains(u':') || after.contains(u'：');
}

// "me" in a head such as `me by Fri`.
TextRange meIn(const QString &note, const CaptureMark &mark)
{
    if (mark.side != CommitmentSide::Mine || !mark.headRange.in(note).startsWith(u"me", Qt::CaseInsensitive))
        return {};
    return {mark.headRange.start, 2};
}

// The date with the "by" and the blanks before it.
TextRange withBefore(const QString &note, const CaptureMark &mark)
{
    const QStringView before =
        QStringView(note).sliced(mark.headRange.start, mark.dateRange.start - mark.headRange.start);
    QStringView kept = before.trimmed();
    for (const QLatin1StringView by : {QLatin1StringView("by"), QLatin1StringView("bis")}) {
        if (kept.endsWith(by, Qt::CaseInsensitive) &&
            (kept.size() == by.size() || kept.at(kept.size() - by.size() - 1).isSpace())) {
            kept = kept.chopped(by.size()).trimmed();
            break;
        }
    }
    const qsizetype start = mark.headRange.start + before.indexOf(kept) + kept.size();
    return TextRange::between(start, mark.dateRange.end());
}

} // namespace

QString dateAsTyped(QDate date, QDate noteDate)
{
    const QString plain = QLocale::c().toString(date, QStringLiteral("d MMM"));
    const Result<DueDate> read = DateReader(QLocale::c()).read(plain, noteDate);
    return read && read->date == date && !read->doubtful ? plain : date.toString(Qt::ISODate);
}

TextEdit withPerson(const QString &note, const CaptureMark &mark, const QString &name)
{
    if (const CaptureProblem *who = problemOf(mark, {CaptureReason::AmbiguousName, CaptureReason::UnknownName});
        who != nullptr && !who->words.isEmpty()) {
        const bool isName = who->reason == CaptureReason::AmbiguousName || isBeforeColon(note, mark, who->range);
        return isName ? TextEdit{who->range, name} : afterMark(note, mark, name + u':');
    }
    if (!mark.nameRanges.isEmpty()) {
        const TextRange names = TextRange::between(mark.nameRanges.first().start, mark.nameRanges.last().end());
        return {names, name};
    }
    if (mark.kind != CaptureKind::Commitment)
        return afterMark(note, mark, name + u':');
    if (const TextRange me = meIn(note, mark); !me.isEmpty())
        return {{me.end(), 0}, QStringLiteral(" to ") + name};
    const CaptureProblem *head = problemOf(mark, {CaptureReason::HeadNotRead});
    const bool colon = head != nullptr && !head->words.isEmpty() && isBeforeColon(note, mark, head->range);
    return colon ? TextEdit{head->range, name} : afterMark(note, mark, name + u':');
}

TextEdit withDate(const QString &note, const CaptureMark &mark, QDate due, QDate noteDate)
{
    const QString words = due.isValid() ? dateAsTyped(due, noteDate) : QString();
    if (!mark.dateRange.isEmpty()) {
        if (!due.isValid() && mark.kind == CaptureKind::Commitment)
            return {withBefore(note, mark), QString()};
        return {mark.dateRange, words};
    }
    if (const CaptureProblem *date = problemOf(mark, {CaptureReason::UnreadableDate}); date != nullptr)
        return {date->range, words};
    if (!due.isValid())
        return {{mark.markRange.end(), 0}, QString()};
    if (mark.kind == CaptureKind::Fact)
        return {{mark.textRange.end(), 0}, u' ' + words};
    if (mark.headRange.isEmpty())
        return afterMark(note, mark, QStringLiteral("me by ") + words + u':');
    return {{mark.headRange.end(), 0}, QStringLiteral(" by ") + words};
}

} // namespace lanai
