// The head of the log page: whom it is about, the day, from when until when, and how one met.
#pragma once
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace lanai {

class Avatar;
class DropButton;
class Label;
class LogModel;
class PeopleField;
struct Place;

class LogHeader : public QWidget
{
    Q_OBJECT
public:
    explicit LogHeader(LogModel &model, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    // One of the 1:1s that wait for a note was chosen.
    void meetingWanted(const QUuid &meeting);

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    void addFields();
    void chooseDate();
    void chooseTimes();
    void refreshProposal();
    void makeRoom();

    LogModel &m_model;
    QHBoxLayout *m_row;
    Avatar *m_avatar;
    Label *m_title;
    Label *m_subtitle;
    QWidget *m_aboveWhom = nullptr;
    PeopleField *m_whom;
    QPushButton *m_proposal;
    DropButton *m_date;
    DropButton *m_times;
    DropButton *m_mode;
    DropButton *m_kind;
};

} // namespace lanai
