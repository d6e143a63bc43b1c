#include "ui/settings/calendarrestmodel.h"
#include "core/domain/zonedtime.h"
#include "ui/parts/dates.h"
#include "ui/shell/errorcalendar.h"

namespace lanai {

CalendarRestModel::CalendarRestModel(const QTimeZone &device, QObject *parent)
    : QAbstractTableModel(parent)
    , m_device(device)
{
}

void CalendarRestModel::show(const QList<CalendarUnmatched> &unmatched, const QList<CalendarProblem> &problems,
                             QDate today)
{
    beginResetModel();
    m_unmatched = unmatched;
    m_problems = problems;
    m_today = today;
    endResetModel();
}

int CalendarRestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_unmatched.size() + m_problems.size());
}

int CalendarRestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CalendarRestModel::words(const CalendarUnmatched &event, int column) const
{
    if (column == Title)
        return event.title;
    if (column == Why)
        return calendarReasonWords(event.reason, event.names);
    const WallTime wall = wallTime(event.start, m_device);
    return event.allDay ? Dates::soon(wall.date, m_today) : Dates::soon(wall.date, wall.time, m_today);
}

QString CalendarRestModel::words(const CalendarProblem &problem, int column)
{
    if (column == Title)
        return problem.title;
    return column == Why ? calendarTroubleWords(problem) : tr("Line %1").arg(problem.line);
}

QVariant CalendarRestModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const qsizetype row = index.row();
    return row < m_unmatched.size() ? words(m_unmatched.at(row), index.column())
                                    : words(m_problems.at(row - m_unmatched.size()), index.column());
}

QVariant CalendarRestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where:
        return tr("When");
    case Title:
        return tr("In the calendar");
    default:
        return tr("Why not");
    }
}

} // namespace lanai
