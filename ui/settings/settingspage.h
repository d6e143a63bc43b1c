// Settings, one section at a time. Everything takes effect at once; there is nothing to save.
#pragma once
#include "ui/settings/calendarfiles.h"
#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace lanai {

class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(const Context &context, const CalendarFiles &files, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Settings; }
    // `place.words`: the section's word ("you", "look", "passphrase", "reminders", "calendar", "spelling", "keys",
    // "journal", "backups"); empty: the one shown last.
    void enter(const Place &place) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Settings; }

Q_SIGNALS:
    // A backup is to take the journal's place, as was agreed to: the window closes the journal and brings it back.
    void restoreWanted(const QString &backup);
    // By its word, as in `place.words`: this is the section that is shown.
    void sectionShown(const QString &word);

private:
    void tellSection();
    void add(const QString &word, const QString &title, QWidget *section);
    void widenList();

    QListWidget *m_list;
    QStackedWidget *m_sections;
};

} // namespace lanai
