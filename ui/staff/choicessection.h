// What goes onto the sheet, and how discreetly; kept in the journal. Rule 13
#pragma once
#include "ui/shell/context.h"
#include "ui/staff/staffmodel.h"
#include <QWidget>

class QCheckBox;

namespace lanai {

class Choice;
class Toggle;

class ChoicesSection : public QWidget
{
    Q_OBJECT
public:
    ChoicesSection(StaffModel &model, const Context &context, QWidget *parent = nullptr);

    void refresh();

private:
    void build();
    Toggle *addToggle(const char *name, const QString &text);
    void save();

    StaffModel &m_model;
    Context m_context;
    Toggle *m_items;
    Toggle *m_room;
    Toggle *m_commitments;
    Toggle *m_asks;
    Toggle *m_discreet;
    Toggle *m_initials;
    Choice *m_paper;
};

} // namespace lanai
