// Items and people side by side: what each said about each, and when the others can still be asked. Rule 6
#pragma once
#include "ui/staff/staffmodel.h"
#include <QAbstractTableModel>

namespace lanai {

class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { ColourRole = Qt::UserRole, ItemRole, PersonRole, WordsRole };

    explicit MatrixModel(StaffModel &model, QObject *parent = nullptr);

    // Rows are items, columns the people of any of them in the attendees' order.
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] PersonRef person(int column) const { return m_people.at(column); }
    [[nodiscard]] QModelIndex indexOf(const Id &item, const Id &person) const;

private:
    void reload();
    [[nodiscard]] const ItemVoice *voice(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    StaffModel &m_model;
    QList<StaffItemRow> m_items;
    QList<PersonRef> m_people;
};

} // namespace lanai
