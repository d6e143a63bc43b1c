#include "ui/today/backupnotice.h"
#include "core/journal/backupfolder.h"
#include "core/journal/backupmemory.h"
#include "core/journal/journal.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/storedbackupwords.h"
#include "ui/shell/theme.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

BackupNotice::BackupNotice(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new InlineBar(InlineBar::Kind::Warning, this))
{
    m_bar->setObjectName(QStringLiteral("backupNotice"));
    connect(m_bar->addButton(tr("Look at the backups"), QStringLiteral("lookAtBackups")), &QPushButton::clicked, this,
            [this] {
                Place backups;
                backups.page = PageId::Settings;
                backups.words = QStringLiteral("backups");
                m_context.navigator.go(backups);
            });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    followTheme(this, [column] {
        const int side = theme().px("page-side");
        column->setContentsMargins(side, 0, side, theme().px("step-12"));
    });
    connect(&BackupMemory::instance(), &BackupMemory::changed, this, &BackupNotice::look);
    look();
}

QString BackupNotice::words() const
{
    const QString journal = m_context.journal.path();
    const Clock &clock = m_context.journal.clock();
    if (const std::optional<Error> failure = BackupMemory::instance().failureOf(journal))
        return tr("The last backup was not made. %1", "why")
            .arg(StoredBackupWords::notMade(*failure, BackupFolder(journal, clock)));
    const RestoreTestReport report = BackupMemory::instance().testOf(journal);
    if (!report.failure)
        return {};
    const QString when = StoredBackupWords::when(report.takenAt, clock);
    if (report.newestGood.isValid())
        return tr("The backup of %1 can’t be restored: it is damaged. The newest good one is that of %2.")
            .arg(when, StoredBackupWords::when(report.newestGood, clock));
    return tr("The backup of %1 can’t be restored: it is damaged, and no other one opens.").arg(when);
}

void BackupNotice::look()
{
    const QString words = this->words();
    setVisible(!words.isEmpty());
    if (!words.isEmpty() && m_bar->message() != words)
        m_bar->say(words);
}

} // namespace lanai
