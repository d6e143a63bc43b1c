// What lies in the trash: what it is, when it was deleted, how long it stays. The latest first. Rule 14
#pragma once
#include "core/journal/trash.h"
#include <QAbstractTableModel>

namespace lanai {

class Journal;

class TrashModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Thing, Kind, Deleted, Left, columns };

    explicit TrashModel(Journal &journal, QObject *parent = nullptr);

    // What kept it from being read; what was shown stays.
    Result<void> reload();
    // Null for no row.
    [[nodiscard]] const TrashedThing *thing(int row) const;
    [[nodiscard]] int rowOf(const Id &thing) const; // -1: it isn't there
    // What it is called here and in a sentence about it. Rule 13: not what is sealed in it.
    [[nodiscard]] static QString label(const TrashedThing &thing);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString words(const TrashedThing &thing);

    Journal &m_journal;
    QList<TrashedThing> m_things;
};

} // namespace lanai
