// 1:1s and promises for another calendar: first the list of exactly what leaves, then the file. Rule 13
#pragma once
#include "core/journal/calendars.h"
#include "ui/settings/calendarfiles.h"
#include "ui/shell/context.h"
#include <QWidget>

class QListView;
class QPushButton;

namespace lanai {

class Label;
class LeavingList;
class Toggle;

class CalendarOutgoing : public QWidget
{
    Q_OBJECT
public:
    CalendarOutgoing(const Context &context, CalendarFiles files, QWidget *parent = nullptr);

    // The switch, to be placed in a row.
    [[nodiscard]] Toggle *neutral() const { return m_neutral; }
    // Something may have changed; shows it when it is looked at.
    void refresh();

Q_SIGNALS:
    // Empty: nothing was refused.
    void refused(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void gather();
    void askForFile();
    void write(const QString &path);

    Context m_context;
    CalendarFiles m_files;
    CalendarLeaving m_leaving;
    bool m_stale = true;
    Toggle *m_neutral;
    LeavingList *m_list;
    QListView *m_view;
    Label *m_count;
    QPushButton *m_save;
};

} // namespace lanai
