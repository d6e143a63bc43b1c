// The questions by where they stand, as a list with a heading over each group. Headings can't be chosen.
#pragma once
#include "core/journal/askpage.h"
#include <QAbstractListModel>
#include <optional>

namespace lanai {

class Journal;
struct ChangeSet;

class AsksModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, HeadingRole, BelowRole, ActRole };

    explicit AsksModel(Journal &journal, QObject *parent = nullptr);

    void reload();
    // Whether any of it may be shown otherwise now.
    [[nodiscard]] static bool concerns(const ChangeSet &changes);
    [[nodiscard]] const AskList &list() const { return m_list; }
    // What kept the list from being read; the one before it still stands.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] const AskLine *line(const Id &ask) const; // null: there is none such
    [[nodiscard]] QModelIndex indexOf(const Id &ask) const; // invalid: there is none such
    [[nodiscard]] QModelIndex first() const;
    // The question so many further, from a question; itself at an end.
    [[nodiscard]] QModelIndex step(const QModelIndex &from, int by) const;
    // Which one to go to when that one is deleted: the next, else the one before; null for none.
    [[nodiscard]] Id beside(const Id &ask) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void reloaded();

private:
    struct Row
    {
        AskState group = AskState::Open;
        int line = -1; // of m_list.asks; -1: the group's heading
    };
    [[nodiscard]] const AskLine *lineAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant headingData(const Row &row, int role) const;

    Journal &m_journal;
    AskList m_list;
    QList<Row> m_rows;
    std::optional<Error> m_error;
};

} // namespace lanai
