// The foot of the log page: how private the note is, when its draft was kept, and saving.
#pragma once
#include <QWidget>

class QPushButton;

namespace lanai {

class ActionTable;
class Choice;
class HintButton;
class Label;
class LogModel;

class LogFooter : public QWidget
{
    Q_OBJECT
public:
    LogFooter(LogModel &model, const ActionTable &actions, QWidget *parent = nullptr);

    void refresh();
    void say(const QString &quietly); // "Draft saved 10:52"

Q_SIGNALS:
    void cancelled();
    void saveWanted();
    void saveAndNextWanted();

private:
    LogModel &m_model;
    const ActionTable &m_actions;
    Choice *m_privacy;
    Label *m_state;
    QPushButton *m_next;
    HintButton *m_save;
};

} // namespace lanai
