// Times away, one at a time: added, changed or removed, with what becomes of the 1:1s planned then.
#pragma once
#include "core/journal/awayweeks.h"
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"

namespace lanai {

class AwayForm : public SmallForm
{
    Q_OBJECT
public:
    AwayForm(const Context &context, QWidget *parent);

private:
    void addFields();
    void chooseStretch(int index);
    void showPlanned();
    [[nodiscard]] AwayWeek stretch() const; // as the fields say
    [[nodiscard]] AwayChoice choice() const;
    [[nodiscard]] QString said(const AwayRow &row) const;
    [[nodiscard]] Result<void> save();
    void removeIt();

    Context m_context;
    QDate m_today;
    QList<AwayWeek> m_stretches; // behind the first choice, a new one
    QComboBox *m_which;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_until = nullptr;
    QLineEdit *m_why = nullptr;
    QComboBox *m_choice = nullptr;
    Label *m_planned;
    QPushButton *m_remove;
};

} // namespace lanai
