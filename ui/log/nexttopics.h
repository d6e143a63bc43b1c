// What one could raise, by trust, with why. Rule 7. A topic is taken up for the next 1:1 as an agenda line of the note.
#pragma once
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class LogModel;

class NextTopics : public QWidget
{
    Q_OBJECT
public:
    explicit NextTopics(LogModel &model, QWidget *parent = nullptr);

    void rebuild();

Q_SIGNALS:
    // A line for the note: "-> …".
    void lineWanted(const QString &line);

private:
    LogModel &m_model;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace lanai
