// One person's record as a list that is read by pages while one scrolls, and of which only the pages looked at last
// stay in memory.
#pragma once
#include "core/domain/timeline.h"
#include "ui/peers/peerwords.h"
#include <QAbstractListModel>

namespace lanai {

class Journal;

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int pageRows = 50;
    enum Role { IdRole = Qt::UserRole };

    explicit TimelineModel(Journal &journal, QObject *parent = nullptr);

    // What kept it from being read.
    Result<void> open(const Peer &peer, TimelineFilter filter);
    // The same record anew, as far as it was read before.
    Result<void> reload();

    [[nodiscard]] TimelineFilter filter() const { return m_filter; }
    [[nodiscard]] TimelineRow row(int row) const;
    [[nodiscard]] int rowOf(const Id &thing) const; // -1: not read (yet)
    [[nodiscard]] QString shortName() const { return m_shortName; }
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Stretch
    {
        TimelineCursor from;
        int count = 0;
        QList<TimelineRow> rows; // empty: read again when it is looked at
        quint64 lookedAt = 0;
    };

    Result<void> readOn();
    const Stretch &stretchOf(int row) const;
    void forgetOldest() const;

    Journal &m_journal;
    Id m_peer;
    QString m_shortName;
    QDate m_today;
    TimelineFilter m_filter = TimelineFilter::All;
    mutable QList<Stretch> m_stretches;
    mutable quint64 m_looks = 0;
    TimelineCursor m_next;
    bool m_isLast = true;
    int m_rows = 0;
};

} // namespace lanai
