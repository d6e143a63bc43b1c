#include "ui/settings/settingspage.h"
#include "core/journal/journal.h"
#include "ui/parts/pageheader.h"
#include "ui/settings/backupssection.h"
#include "ui/settings/calendarsection.h"
#include "ui/settings/journalsection.h"
#include "ui/settings/keyssection.h"
#include "ui/settings/looksection.h"
#include "ui/settings/passphrasesection.h"
#include "ui/settings/reminderssection.h"
#include "ui/settings/spellingsection.h"
#include "ui/settings/talksection.h"
#include "ui/settings/yousection.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace lanai {

SettingsPage::SettingsPage(const Context &context, const CalendarFiles &files, QWidget *parent)
    : Page(context, parent)
    , m_list(new QListWidget(this))
    , m_sections(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().px("page-side"), theme().px("page-top"), theme().px("page-side"),
                               theme().px("step-16"));
    column->setSpacing(theme().px("step-24"));
    column->addWidget(new PageHeader(tr("Settings"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("column-gap"));
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setProperty("kind", QStringLiteral("sections"));
    m_list->setFixedWidth(theme().px("settings-list"));
    row->addWidget(m_list);
    row->addWidget(m_sections, 1);
    column->addLayout(row, 1);
    add(QStringLiteral("you"), tr("You"), new YouSection(context.journal.people(), context.journal.settings()));
    add(QStringLiteral("look"), tr("Look and lock"), new LookSection);
    add(QStringLiteral("passphrase"), tr("Passphrase and keys"), new PassphraseSection(context));
    add(QStringLiteral("reminders"), tr("Reminders"), new RemindersSection(context.journal.settings()));
    add(QStringLiteral("calendar"), tr("Calendar"), new CalendarSection(context, files));
    add(QStringLiteral("talk"), tr("Topics and practices"), new TalkSection(context));
    add(QStringLiteral("spelling"), tr("Spelling"), new SpellingSection);
    add(QStringLiteral("keys"), tr("Keyboard"), new KeysSection(context.actions));
    auto *journal = new JournalSection(context);
    connect(journal, &JournalSection::restoreWanted, this, &SettingsPage::restoreWanted);
    add(QStringLiteral("journal"), tr("The journal"), journal);
    auto *backups = new BackupsSection(context);
    connect(backups, &BackupsSection::restoreWanted, this, &SettingsPage::restoreWanted);
    add(QStringLiteral("backups"), tr("Backups"), backups);
    widenList();
    connect(m_list, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::tellSection);
}

void SettingsPage::add(const QString &word, const QString &title, QWidget *section)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, word);
    item->setSizeHint({theme().px("settings-list"), theme().px("nav")});
    auto *scroll = new QScrollArea(m_sections);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    section->setMaximumWidth(theme().px("settings-form"));
    scroll->setWidget(section);
    m_sections->addWidget(scroll);
}

// Some languages need more than the drawing's words do.
void SettingsPage::widenList()
{
    const QFontMetrics letters(theme().font(Type::Base));
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row)
        widest = std::max(widest, letters.horizontalAdvance(m_list->item(row)->text()));
    const int sides = 2 * theme().px("step-24");
    m_list->setFixedWidth(std::max(theme().px("settings-list"), widest + sides));
}

void SettingsPage::enter(const Place &place)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!place.words.isEmpty() && m_list->item(row)->data(Qt::UserRole).toString() == place.words)
            m_list->setCurrentRow(row);
    }
    for (Section *section : findChildren<Section *>())
        section->load();
    m_list->setFocus();
    tellSection();
}

void SettingsPage::tellSection()
{
    Q_EMIT sectionShown(m_list->currentItem()->data(Qt::UserRole).toString());
}

void SettingsPage::refresh(const ChangeSet &changes)
{
    for (Section *section : findChildren<Section *>())
        section->refresh(changes);
}

} // namespace lanai
