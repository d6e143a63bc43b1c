// One attendee: ticked when coming, and a pencil for the line about them.
#pragma once
#include "ui/staff/staffmodel.h"
#include <QWidget>

namespace lanai {

class CheckRow;
class IconButton;

class AttendeeBox : public QWidget
{
    Q_OBJECT
public:
    explicit AttendeeBox(const StaffAttendee &attendee, QWidget *parent = nullptr);

Q_SIGNALS:
    void comingChosen(bool coming);
    void lineAsked();
    void removeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPencil();

    CheckRow *m_check;
    IconButton *m_pencil;
};

} // namespace lanai
