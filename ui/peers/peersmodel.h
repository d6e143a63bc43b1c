// All peers as a table: sorted by any column, and only those that the filter lets through.
#pragma once
#include "ui/peers/peerrow.h"
#include "ui/peers/peerwords.h"
#include <QAbstractTableModel>
#include <QTimeZone>

namespace lanai {

class Journal;
struct ChangeSet;

class PeersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Interdependent, RhythmColumn, Next, LastContact, Open };
    static constexpr int columns = Open + 1;
    enum Role { IdRole = Qt::UserRole, LateRole };

    explicit PeersModel(Journal &journal, QObject *parent = nullptr);

    // Reads all rows anew. What kept them from being read stands in error() and is said by the page.
    Result<void> reload();
    // Whether one of the changes shows in the list.
    [[nodiscard]] static bool isTouchedBy(const ChangeSet &changes);

    void setFilter(const PeerFilter &filter);
    [[nodiscard]] const PeerFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

    [[nodiscard]] int all() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QStringList tags() const; // that somebody has, by name
    [[nodiscard]] const PeerRow &row(int row) const { return m_rows.at(m_shown.at(row)); }
    [[nodiscard]] int rowOf(const Id &peer) const; // -1: not shown
    [[nodiscard]] const PeerWords &words() const { return m_words; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const PeerRow &row, int column) const;
    [[nodiscard]] QString spoken(const PeerRow &row) const; // the whole row, for a screen reader
    [[nodiscard]] bool passes(const PeerRow &row, const QStringList &words) const;
    [[nodiscard]] int compared(const PeerRow &a, const PeerRow &b) const;
    void order();
    void show();

    Journal &m_journal;
    PeerWords m_words;
    QTimeZone m_device;
    QList<PeerRow> m_rows;      // by name
    QList<qsizetype> m_ordered; // all, as sorted
    QList<qsizetype> m_shown;
    PeerFilter m_filter;
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace lanai
