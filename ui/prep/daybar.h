// The day's preps: whose turn it is, the one before and the one after, and the whole day onto paper.
#pragma once
#include "ui/prep/prepmodel.h"
#include <QWidget>

class QPushButton;

namespace lanai {

class IconButton;
class Label;

class DayBar : public QWidget
{
    Q_OBJECT
public:
    explicit DayBar(PrepModel &model, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void printAsked();
    void exportAsked();

private:
    PrepModel &m_model;
    IconButton *m_back;
    Label *m_place;
    IconButton *m_on;
    QPushButton *m_print;
    QPushButton *m_export;
};

} // namespace lanai
