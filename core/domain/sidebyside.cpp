#include "core/domain/sidebyside.h"
#include "core/domain/linediff.h"

namespace lanai {

namespace {

QList<QStringView> linesIn(const QString &text)
{
    return text.isEmpty() ? QList<QStringView>() : QStringView(text).split(u'\n');
}

} // namespace

QList<SideBySideLine> sideBySide(const QString &before, const QString &after)
{
    const QList<QStringView> old = linesIn(before);
    const QList<QStringView> now = linesIn(after);
    const QList<qsizetype> matched = matchedLines(old, now);
    QList<SideBySideLine> lines;
    qsizetype oldAt = 0;
    qsizetype nowAt = 0;
    // What lies between two lines that stayed.
    const auto fill = [&](qsizetype oldEnd, qsizetype nowEnd) {
        while (oldAt < oldEnd || nowAt < nowEnd) {
            SideBySideLine line;
            if (oldAt < oldEnd)
                line.before = old.at(oldAt++).toString();
            if (nowAt < nowEnd)
                line.after = now.at(nowAt++).toString();
            lines << line;
        }
    };
    for (qsizetype at = 0; at < now.size(); ++at) {
        if (matched.at(at) < 0)
            continue;
        fill(matched.at(at), at);
        lines << SideBySideLine{old.at(oldAt++).toString(), now.at(nowAt++).toString()};
    }
    fill(old.size(), now.size());
    return lines;
}

} // namespace lanai
