// The 1:1's agenda, to be ticked: what isn't is carried over. A preview that is ticked asks for the reaction.
#pragma once
#include "ui/log/logsubject.h"
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class LogModel;

class AgendaSection : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaSection(LogModel &model, QWidget *parent = nullptr);

    // The items anew.
    void rebuild();
    // Ticks and reactions.
    void refresh();

private:
    void addRow(const LogAgendaRow &row);
    void addReaction(const LogAgendaRow &row);

    LogModel &m_model;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace lanai
