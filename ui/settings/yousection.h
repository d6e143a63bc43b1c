// Who keeps the journal: what prep sheets are signed with, the days 1:1s are grouped on, and the limits of rule 4.
#pragma once
#include "core/domain/peer.h"
#include "ui/settings/section.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace lanai {

class People;

class YouSection : public Section
{
    Q_OBJECT
public:
    explicit YouSection(People &people, QWidget *parent = nullptr);
    void load() override;
    void refresh(const ChangeSet &changes) override;

private:
    void save();
    QComboBox *dayChoice(const char *name);
    QSpinBox *limit(const char *name, int most);
    QLineEdit *field(const char *name);

    People &m_people;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QLineEdit *m_initials;
    QComboBox *m_zone;
    QComboBox *m_peerDay;
    QComboBox *m_reportsDay;
    QSpinBox *m_hours;
    QSpinBox *m_daily;
    QSpinBox *m_series;
    bool m_loading = false;
};

} // namespace lanai
