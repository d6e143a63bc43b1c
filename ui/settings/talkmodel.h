// What to talk about, or what to practise: one's own first, then the starter set by what it belongs to. With whom each
// was used last. Rule 7
#pragma once
#include "core/journal/topics.h"
#include <QAbstractTableModel>

namespace lanai {

class Journal;

// A topic or a practice, as one row.
struct TalkRow
{
    Id id;
    QString text;
    int belongs = 0; // a TopicTheme or a TrustHabit
    int level = 0;   // of a topic
    bool own = false;
    std::optional<TopicUse> used; // none: not yet
};

class TalkModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Kind { Topics, Practices };
    enum Column { Text, Belongs, Level, Used, columns };

    TalkModel(Journal &journal, Kind kind, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    // What kept it from being read; what was shown stays.
    Result<void> reload();
    [[nodiscard]] const TalkRow *row(int row) const; // null for no row
    [[nodiscard]] int rowOf(const Id &id) const;     // -1: it isn't there

    // Each is one command. A null id adds; the level is a topic's.
    Result<Id> save(const TalkRow &row);
    Result<void> remove(const Id &id);
    // What a topic or a practice may belong to, in order.
    [[nodiscard]] QStringList groups() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] Result<QList<TalkRow>> topics() const;
    [[nodiscard]] Result<QList<TalkRow>> practices() const;
    [[nodiscard]] QString words(const TalkRow &row, int column) const;

    Journal &m_journal;
    Kind m_kind;
    QList<TalkRow> m_rows;
};

} // namespace lanai
