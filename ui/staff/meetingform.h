// When a staff meeting is and how often: for a new one, or one that changes.
#pragma once
#include "core/domain/result.h"
#include "core/domain/staffmeeting.h"
#include <QWidget>
#include <functional>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace lanai {

class Label;

class MeetingForm : public QWidget
{
    Q_OBJECT
public:
    using Save = std::function<Result<void>(const QString &title, QDate date, QTime time, int everyWeeks)>;

    explicit MeetingForm(QWidget *parent = nullptr);

    // `verb`: on its button. `save` refuses by an error, which is said in the form.
    void ask(const StaffMeeting &meeting, const QString &verb, Save save);

Q_SIGNALS:
    void saved();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void nameFields();
    void save();

    Save m_save;
    QLineEdit *m_title;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QComboBox *m_rhythm;
    Label *m_refusal;
    QPushButton *m_go;
};

} // namespace lanai
