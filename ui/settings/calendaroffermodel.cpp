#include "ui/settings/calendaroffermodel.h"
#include "core/domain/zonedtime.h"
#include "ui/parts/dates.h"

namespace lanai {

CalendarOfferModel::CalendarOfferModel(const QTimeZone &device, QObject *parent)
    : QAbstractTableModel(parent)
    , m_device(device)
{
}

void CalendarOfferModel::show(const QList<CalendarOffer> &offers, QDate today)
{
    beginResetModel();
    m_offers = offers;
    m_today = today;
    m_left.clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (m_offers.at(row).isDoubtful())
            m_left.insert(row);
    }
    endResetModel();
}

QList<CalendarOffer> CalendarOfferModel::chosen() const
{
    QList<CalendarOffer> all;
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_left.contains(row))
            all << m_offers.at(row);
    }
    return all;
}

void CalendarOfferModel::chooseAll(bool chosen)
{
    m_left.clear();
    for (int row = 0; !chosen && row < rowCount(); ++row)
        m_left.insert(row);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, When), index(rowCount() - 1, When), {Qt::CheckStateRole});
}

int CalendarOfferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

int CalendarOfferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags CalendarOfferModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == When ? usual | Qt::ItemIsUserCheckable : usual;
}

QString CalendarOfferModel::moment(const QDateTime &start) const
{
    const WallTime wall = wallTime(start, m_device);
    return Dates::soon(wall.date, wall.time, m_today);
}

QString CalendarOfferModel::words(const CalendarOffer &offer, int column) const
{
    switch (column) {
    case When:
        return moment(offer.time.start);
    case Who:
        return offer.peerName;
    case Title:
        return offer.title;
    default:
        break;
    }
    switch (offer.step) {
    case CalendarStep::Move:
        return tr("Moved, was %1").arg(moment(offer.before));
    case CalendarStep::CallOff:
        return tr("Called off");
    case CalendarStep::Gone:
        return tr("No longer in the calendar: would be called off");
    case CalendarStep::Plan:
        break;
    }
    return tr("New");
}

QVariant CalendarOfferModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::CheckStateRole && index.column() == When)
        return m_left.contains(index.row()) ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return words(m_offers.at(index.row()), index.column());
    return {};
}

bool CalendarOfferModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != When)
        return false;
    if (value.toInt() == Qt::Checked)
        m_left.remove(index.row());
    else
        m_left.insert(index.row());
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant CalendarOfferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("With");
    case What:
        return tr("What happens");
    default:
        return tr("In the calendar");
    }
}

} // namespace lanai
