// What of a calendar isn't offered, and why.
#pragma once
#include "core/journal/calendars.h"
#include <QAbstractTableModel>
#include <QTimeZone>

namespace lanai {

class CalendarRestModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Where, Title, Why, columns };

    explicit CalendarRestModel(const QTimeZone &device, QObject *parent = nullptr);

    void show(const QList<CalendarUnmatched> &unmatched, const QList<CalendarProblem> &problems, QDate today);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const CalendarUnmatched &event, int column) const;
    [[nodiscard]] static QString words(const CalendarProblem &problem, int column);

    QTimeZone m_device;
    QDate m_today;
    QList<CalendarUnmatched> m_unmatched;
    QList<CalendarProblem> m_problems; // behind those
};

} // namespace lanai
