// Upcoming syncs, grouped by day; or what stands there when there are none.
#pragma once
#include "ui/parts/rowlist.h"
#include "ui/today/todaymodel.h"
#include <QPointer>

class QPushButton;

namespace lanai {

class SectionHeader;
class SyncRowView;

class SyncList : public QWidget
{
    Q_OBJECT
public:
    explicit SyncList(QWidget *parent = nullptr);

    void fill(const TodayModel &model);
    [[nodiscard]] RowList *rows() const { return m_rows; }
    // Where one begins: the current sync, else what is offered in place of syncs.
    void takeFocus();
    // The sync one is on; null when there is none.
    [[nodiscard]] const SyncRow *current() const;

Q_SIGNALS:
    void opened(const lanai::SyncRow &sync);
    void prepWanted(const lanai::SyncRow &sync);
    void logWanted(const lanai::SyncRow &sync);
    void menuWanted(const lanai::SyncRow &sync, const QPoint &global);
    void newSeriesWanted();
    void peersWanted();

private:
    void addDay(const TodayDay &day, const TodayModel &model);
    QPushButton *addEmpty(const QString &what, const QString &why, const QString &button, const char *name);
    void addFirstWeek();
    SyncRowView *addSync(const SyncRow &sync, const TodayModel &model);

    SectionHeader *m_header;
    RowList *m_rows;
    QPointer<QPushButton> m_offer; // in place of syncs
};

} // namespace lanai
