// What follows from a meeting: who owes whom what, and by when. It becomes a commitment.
#pragma once
#include "ui/shell/context.h"
#include "ui/staff/staffmodel.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace lanai {

class Choice;
class Label;

class FollowUpForm : public QWidget
{
    Q_OBJECT
public:
    FollowUpForm(StaffModel &model, const Context &context, QWidget *parent = nullptr);

    void refresh();
    // The focus into it; `person`: chosen, where they attend.
    void begin(const Id &person);

Q_SIGNALS:
    void left(); // Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void add();
    void refuse(const QString &why, QWidget *field);

    StaffModel &m_model;
    Context m_context;
    Choice *m_side;
    QComboBox *m_person;
    QLineEdit *m_what;
    QLineEdit *m_due;
    Label *m_refusal;
};

} // namespace lanai
