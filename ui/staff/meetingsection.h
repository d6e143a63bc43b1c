// Which staff meeting is looked at; a new one, another day, another rhythm.
#pragma once
#include "ui/shell/context.h"
#include "ui/staff/staffmodel.h"
#include <QWidget>

class QMenu;

namespace lanai {

class DropButton;
class MeetingForm;

class MeetingSection : public QWidget
{
    Q_OBJECT
public:
    MeetingSection(StaffModel &model, const Context &context, QWidget *parent = nullptr);

    void refresh();
    void startNew();
    [[nodiscard]] QMenu *menu() const { return m_menu; } // filled by refresh()

private:
    void fillMenu();
    void addChoice(const StaffMeeting &meeting);
    void startChange();
    void remove();

    StaffModel &m_model;
    Context m_context;
    DropButton *m_choose;
    QMenu *m_menu;
    MeetingForm *m_form;
};

} // namespace lanai
