// Every action with its keys, for the list of shortcuts. Column 1 can be edited; keys that are taken are refused, and
// whose they are is said.
#pragma once
#include <QAbstractTableModel>

namespace lanai {

class ActionTable;

class KeysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit KeysModel(ActionTable &actions, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    // The keys it comes with.
    void reset(int row);
    void resetAll();

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    void announce();

    ActionTable &m_actions;
};

} // namespace lanai
