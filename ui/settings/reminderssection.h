// Of what and when Lanai reminds, what a notification may say, and whether it starts with the session.
#pragma once
#include "ui/settings/section.h"
#include <QList>

class QComboBox;
class QSpinBox;
class QTimeEdit;

namespace lanai {

class Settings;
class Toggle;
struct FlagSetting;
struct NumberSetting;

class RemindersSection : public Section
{
    Q_OBJECT
public:
    explicit RemindersSection(Settings &settings, QWidget *parent = nullptr);
    void load() override;
    void refresh(const ChangeSet &changes) override;

private:
    struct Flag
    {
        Toggle *toggle = nullptr;
        const FlagSetting *setting = nullptr;
    };
    struct TimeOfDay
    {
        QTimeEdit *edit = nullptr;
        const NumberSetting *setting = nullptr;
    };

    void addWhat();
    void addWhen();
    void addStart();
    void addFlag(const char *name, const QString &title, const QString &meaning, const FlagSetting &setting);
    QTimeEdit *timeOfDay(const char *name, const QString &spoken, const NumberSetting &setting, QWidget *parent);
    void save(const NumberSetting &setting, int value);
    void chooseReviewDay(int index);
    void chooseStart(bool on);
    void enableRows();

    Settings &m_settings;
    QList<Flag> m_flags; // the first one: reminders at all
    QList<TimeOfDay> m_times;
    QSpinBox *m_minutes = nullptr;
    QComboBox *m_reviewDay = nullptr;
    Toggle *m_start = nullptr; // null: this system knows no such thing
    bool m_loading = false;
};

} // namespace lanai
