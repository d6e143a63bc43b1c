// The head of one circle: my part, its name, what for, what its people share, who they are, where it talks and what may
// leave the room.
#pragma once
#include "core/journal/circlepage.h"
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace lanai {

class CircleActs;
class FlowLayout;

class CircleHead : public QWidget
{
    Q_OBJECT
public:
    CircleHead(CircleActs &acts, QWidget *parent);

    void show(const CirclePage &page);

private:
    QWidget *chips(const CirclePage &page);
    QWidget *title(const Circle &circle);
    QWidget *members(const CirclePage &page);
    void addFacts(const CirclePage &page);
    void addFact(const QString &name, QWidget *value);
    void addText(const QString &name, const QString &text, bool veiled);

    CircleActs &m_acts;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr; // made anew each time
    QGridLayout *m_facts = nullptr;
};

} // namespace lanai
