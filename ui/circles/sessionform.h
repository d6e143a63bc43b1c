// A session out of rhythm, or another day and time for one: when, how long, who hosts and on what.
#pragma once
#include "core/journal/circlepage.h"
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"

class QSpinBox;

namespace lanai {

class HostBox;

class SessionForm : public SmallForm
{
    Q_OBJECT
public:
    // One without an id is new; its circle is the page's.
    SessionForm(const Context &context, const CirclePage &page, const CircleSession &session, QWidget *parent);

    // As a new one is proposed: a week ahead, at the circle's own time.
    [[nodiscard]] static CircleSession proposed(const Context &context, const CirclePage &page);

private:
    [[nodiscard]] Result<void> save();

    Context m_context;
    CircleSession m_session;
    QString m_circle;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    HostBox *m_host;
    QLineEdit *m_topic;
};

} // namespace lanai
