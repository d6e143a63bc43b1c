// What a calendar offers, each with a box: what is to be taken.
#pragma once
#include "core/journal/calendars.h"
#include <QAbstractTableModel>
#include <QSet>
#include <QTimeZone>

namespace lanai {

class CalendarOfferModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Title, columns };

    explicit CalendarOfferModel(const QTimeZone &device, QObject *parent = nullptr);

    // All of them chosen.
    void show(const QList<CalendarOffer> &offers, QDate today);
    [[nodiscard]] QList<CalendarOffer> chosen() const;
    void chooseAll(bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const CalendarOffer &offer, int column) const;
    [[nodiscard]] QString moment(const QDateTime &start) const;

    QTimeZone m_device;
    QDate m_today;
    QList<CalendarOffer> m_offers;
    QSet<int> m_left; // rows that are not to be taken
};

} // namespace lanai
