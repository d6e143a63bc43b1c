// Who is in the room: who comes, and the line about each of them.
#pragma once
#include "ui/shell/context.h"
#include "ui/staff/staffmodel.h"
#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QMenu;

namespace lanai {

class AttendeeBox;
class Label;
class SectionHeader;

class AttendeesSection : public QWidget
{
    Q_OBJECT
public:
    AttendeesSection(StaffModel &model, const Context &context, QWidget *parent = nullptr);

    void refresh();
    // A field for the line about an attendee, below their names.
    void editLine(const Id &attendee);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows();
    void fillMenu();
    void saveLine();
    void closeLine();
    void addName();
    void tell(const Result<void> &done, const QString &text);

    StaffModel &m_model;
    Context m_context;
    SectionHeader *m_header;
    QGridLayout *m_grid;
    QList<AttendeeBox *> m_rows;
    QMenu *m_menu;
    QWidget *m_lineBox;
    Label *m_lineLabel;
    QLineEdit *m_line;
    QLineEdit *m_name;
    Id m_editing;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace lanai
