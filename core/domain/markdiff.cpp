#include "core/domain/markdiff.h"
#include "core/domain/linediff.h"
#include "core/domain/lineedits.h"
#include "core/domain/notelines.h"
#include <QHash>
#include <QSet>

namespace lanai {
namespace {

struct Note
{
    QList<QStringView> lines;
    QList<std::optional<CaptureKind>> marks; // of each line
};

Note linesOf(const QString &text)
{
    Note note;
    NoteLines lines(text);
    while (const std::optional<NoteLine> line = lines.next()) {
        note.marks << line->mark;
        note.lines << line->range.in(text).trimmed();
    }
    return note;
}

// Marked lines that are left over between two lines that stayed.
struct Stretch
{
    QList<qsizetype> before;
    QList<qsizetype> after;
};

class MarkMatcher
{
public:
    MarkMatcher(const QString &before, const QString &after)
        : m_before(linesOf(before))
        , m_after(linesOf(after))
        , m_matches(matchedLines(m_before.lines, m_after.lines))
        , m_keptBefore(m_before.lines.size(), false)
    {
        for (qsizetype line = 0; line < m_after.lines.size(); ++line)
            m_changes << MarkChange{LineFate::Added, -1, int(line)};
    }

    QList<MarkChange> changes();

private:
    // A marked line that is still looked for, in the note before and in the note after.
    [[nodiscard]] bool isFree(qsizetype before) const { return m_before.marks.at(before) && !m_keptBefore.at(before); }
    [[nodiscard]] bool isNew(qsizetype after) const
    {
        return m_after.marks.at(after) && m_changes.at(after).fate == LineFate::Added;
    }
    void keepUnchanged();
    void keepMoved();
    void keepEdited();
    [[nodiscard]] QHash<qsizetype, Stretch> stretches() const;
    void keep(qsizetype before, qsizetype after, LineFate fate);

    Note m_before;
    Note m_after;
    QList<qsizetype> m_matches;
    QList<MarkChange> m_changes; // of each line of the note after; Added until it is found
    QList<bool> m_keptBefore;    // of each line of the note before
};

void MarkMatcher::keep(qsizetype before, qsizetype after, LineFate fate)
{
    m_changes[after] = {fate, int(before), int(after)};
    m_keptBefore[before] = true;
}

void MarkMatcher::keepUnchanged()
{
    for (qsizetype after = 0; after < m_matches.size(); ++after) {
        const qsizetype before = m_matches.at(after);
        if (m_after.marks.at(after) && before >= 0 && m_before.marks.at(before))
            keep(before, after, LineFate::Unchanged);
    }
}

// A line that was cut here and pasted there: its text hasn't changed, so it isn't read again.
void MarkMatcher::keepMoved()
{
    QHash<QStringView, QList<qsizetype>> free; // descending
    for (qsizetype before = m_before.lines.size() - 1; before >= 0; --before) {
        if (isFree(before))
            free[m_before.lines.at(before)] << before;
    }
    for (qsizetype after = 0; after < m_after.lines.size(); ++after) {
        if (!isNew(after))
            continue;
        const auto places = free.find(m_after.lines.at(after));
        if (places != free.end() && !places->isEmpty())
            keep(places->takeLast(), after, LineFate::Unchanged);
    }
}

// By how many lines that stayed are above it.
QHash<qsizetype, Stretch> MarkMatcher::stretches() const
{
    QHash<qsizetype, Stretch> all;
    QSet<qsizetype> stayed;
    for (qsizetype after = 0; after < m_after.lines.size(); ++after) {
        if (m_matches.at(after) >= 0)
            stayed.insert(m_matches.at(after));
        else if (isNew(after))
            all[stayed.size()].after << after;
    }
    qsizetype above = 0;
    for (qsizetype before = 0; before < m_before.lines.size(); ++before) {
        if (stayed.contains(before))
            ++above;
        else if (isFree(before) && all.contains(above))
            all[above].before << before;
    }
    return all;
}

void MarkMatcher::keepEdited()
{
    const auto markedLines = [](const Note &note, const QList<qsizetype> &places) {
        QList<MarkedLine> lines;
        for (const qsizetype place : places)
            lines << MarkedLine{*note.marks.at(place), note.lines.at(place)};
        return lines;
    };
    const QHash<qsizetype, Stretch> all = stretches();
    for (const Stretch &stretch : all) {
        const QList<LineEdit> edits =
            editedLines(markedLines(m_before, stretch.before), markedLines(m_after, stretch.after));
        for (const LineEdit &edit : edits)
            keep(stretch.before.at(edit.before), stretch.after.at(edit.after), LineFate::TextChanged);
    }
}

QList<MarkChange> MarkMatcher::changes()
{
    keepUnchanged();
    keepMoved();
    keepEdited();
    QList<MarkChange> changes;
    for (qsizetype after = 0; after < m_after.lines.size(); ++after) {
        if (m_after.marks.at(after))
            changes << m_changes.at(after);
    }
    for (qsizetype before = 0; before < m_before.lines.size(); ++before) {
        if (isFree(before))
            changes << MarkChange{LineFate::Removed, int(before), -1};
    }
    return changes;
}

} // namespace

QList<MarkChange> markChanges(const QString &before, const QString &after)
{
    return MarkMatcher(before, after).changes();
}

} // namespace lanai
