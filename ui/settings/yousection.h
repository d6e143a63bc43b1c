// Who keeps the journal: what prep sheets are signed with, the days 1:1s are grouped on, and the limits of rule 4.
#pragma once
#include "core/domain/peer.h"
#include "ui/settings/section.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace lanai {

class People;
class Settings;

class YouSection : public Section
{
    Q_OBJECT
public:
    YouSection(People &people, Settings &settings, QWidget *parent = nullptr);
    void load() override;
    void refresh(const ChangeSet &changes) override;

private:
    void save();
    QComboBox *dayChoice(const char *name);
    QSpinBox *limit(const char *name, int most);
    QLineEdit *field(const char *name);
    QWidget *reportMinutes();
    void loadReports();
    void saveReport(int day, int minutes); // Monday is 0

    People &m_people;
    Settings &m_settings;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QLineEdit *m_initials;
    QComboBox *m_zone;
    QComboBox *m_peerDay;
    QComboBox *m_reportsDay;
    QSpinBox *m_hours;
    QSpinBox *m_daily;
    QSpinBox *m_series;
    QList<QSpinBox *> m_reports; // Monday first
    bool m_loading = false;
};

} // namespace lanai
