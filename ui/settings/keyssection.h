// The list of shortcuts. F1 leads here.
#pragma once
#include "ui/settings/section.h"

class QTableView;

namespace lanai {

class ActionTable;
class KeysModel;

class KeysSection : public Section
{
    Q_OBJECT
public:
    explicit KeysSection(ActionTable &actions, QWidget *parent = nullptr);

private:
    void setUpTable();
    void addButtons();
    void resetCurrent();

    KeysModel *m_model;
    QTableView *m_table;
};

} // namespace lanai
