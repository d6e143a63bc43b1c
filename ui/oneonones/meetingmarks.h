// Which 1:1s of the calendar are marked, to be moved or skipped together: Ctrl adds one or takes it off, Shift marks
// all that are planned between two, over their rows and days.
#pragma once
#include "ui/oneonones/rhythmrow.h"

namespace lanai {

// One of several that something is done with.
struct MarkedMeeting
{
    PersonRef peer;
    RhythmMeeting meeting;
};

class MeetingMarks : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // In their order. Made anew, what is still planned stays marked.
    void setRows(const QList<SeriesRow *> &rows);
    [[nodiscard]] const QSet<Id> &ids() const { return m_marked; }
    [[nodiscard]] QList<MarkedMeeting> meetings() const; // by row and start
    // Whether what is done with that one is done with others, too.
    [[nodiscard]] bool areSeveral(const Id &meeting) const { return m_marked.size() > 1 && m_marked.contains(meeting); }
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Spot
    {
        Id peer;
        RhythmMeeting meeting; // null id: none
    };
    void mark(SeriesRow *row, SeriesRow::Mark how);
    void markUpTo(const SeriesRow *row, const RhythmMeeting &last);
    void toggle(const Spot &spot);
    void extend(const SeriesRow *row, int by);
    void showAll();

    QList<SeriesRow *> m_rows;
    QSet<Id> m_marked;
    Spot m_from; // where the last one was picked or marked
};

} // namespace lanai
