#include "ui/settings/backuplist.h"
#include "core/journal/journal.h"
#include "ui/parts/dates.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/settings/backuplookmodel.h"
#include "ui/settings/plaintable.h"
#include "ui/settings/storedbackupsmodel.h"
#include "ui/shell/errortext.h"
#include "ui/shell/storedbackupwords.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lanai {
namespace {

QTableView *backupTable(const char *name, const QString &said, QAbstractItemModel *model, int stretched,
                        QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QLatin1StringView(name));
    table->setAccessibleName(said);
    table->setProperty("kind", QStringLiteral("bare"));
    table->setFrameShape(QFrame::NoFrame);
    table->setModel(model);
    makePlain(*table, stretched);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->horizontalHeader()->setFixedHeight(theme().px("settings-key-row"));
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

void fitHeight(QTableView *table, int mostRows)
{
    const int rows = std::min(table->model()->rowCount(), mostRows) + 1; // and its head
    table->setFixedHeight(rows * theme().px("settings-key-row"));
}

constexpr int shownBackups = 8; // the rest scrolls

} // namespace

BackupList::BackupList(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_work(context.journal.path(), context.journal.key(), context.journal.clock())
    , m_backups(new StoredBackupsModel(context.journal.clock(), this))
    , m_look(new BackupLookModel(this))
    , m_empty(new EmptyState(tr("There is no backup yet."),
                             tr("The first one is made by itself soon after something was written."), this))
    , m_full(new QWidget(this))
    , m_table(backupTable("backups", tr("Backups"), m_backups, StoredBackupsModel::Why, m_full))
    , m_title(new Label(QString(), Type::BaseStrong, Colour::Ink, m_full))
    , m_said(new Label(QString(), Type::Small, Colour::Muted, m_full))
    , m_held(backupTable("backupHeld", tr("What it holds"), m_look, BackupLookModel::Difference, m_full))
    , m_restore(new QPushButton(tr("Restore this backup…"), m_full))
{
    m_empty->setObjectName(QStringLiteral("backupsEmpty"));
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BackupList::choose);
    connect(m_restore, &QPushButton::clicked, this, &BackupList::askToRestore);
    connect(&m_work, &BackupWork::looked, this,
            [this](const QString & /*backup*/, const BackupLook &look) { show(look); });
    connect(&m_work, &BackupWork::failed, this, [this](const Error &error) {
        const StoredBackup *backup = current();
        const bool opensNot = error.code == ErrorCode::WrongPassphrase && backup != nullptr;
        if (opensNot && backup->sharesKey) // of the same salt, so it isn't the passphrase
            return tell(errorSentence({ErrorCode::DamagedFile, {backup->path}}), Colour::Overdue);
        tell(opensNot
                 ? tr("It opens with an earlier passphrase. To bring it back, lock the journal, choose “Open another "
                      "journal”, then “Restore a backup”.")
                 : errorSentence(error),
             Colour::Overdue);
    });
}

void BackupList::build()
{
    m_title->setObjectName(QStringLiteral("backupTitle"));
    m_said->setObjectName(QStringLiteral("backupSaid"));
    m_said->setWordWrap(true);
    m_restore->setObjectName(QStringLiteral("backupRestore"));
    m_restore->setAccessibleName(m_restore->text());
    m_held->setFocusPolicy(Qt::NoFocus); // read with its table; nothing can be done in it
    m_held->setSelectionMode(QAbstractItemView::NoSelection);
    auto *full = new QVBoxLayout(m_full);
    full->setContentsMargins(0, 0, 0, 0);
    full->setSpacing(theme().px("step-8"));
    full->addWidget(m_table);
    full->addSpacing(theme().px("step-8"));
    full->addWidget(m_title);
    full->addWidget(m_said);
    full->addWidget(m_held);
    full->addWidget(m_restore, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_full);
}

const StoredBackup *BackupList::current() const
{
    return m_backups->backup(m_table->currentIndex().row());
}

void BackupList::reload()
{
    const QString before = current() == nullptr ? QString() : current()->path;
    m_backups->show(BackupFolder(m_context.journal.path(), m_context.journal.clock()).all());
    m_empty->setVisible(m_backups->rowCount() == 0);
    m_full->setVisible(m_backups->rowCount() > 0);
    fitHeight(m_table, shownBackups);
    m_table->setCurrentIndex(m_backups->index(std::max(0, m_backups->rowOf(before)), 0));
}

void BackupList::choose()
{
    const StoredBackup *backup = current();
    if (backup == nullptr)
        return;
    m_title->setText(StoredBackupWords::when(backup->takenAt, m_context.journal.clock()));
    m_look->show({});
    m_held->hide();
    m_restore->setEnabled(false);
    tell(tr("Looking into it…"), Colour::Muted);
    m_work.look(backup->path);
}

void BackupList::show(const BackupLook &look)
{
    m_look->show(look);
    m_held->show();
    fitHeight(m_held, m_look->rowCount());
    m_restore->setEnabled(!m_context.journal.isReadOnly());
    QStringList words;
    if (look.lastNote.isValid())
        words << tr("Its latest note is of %1.").arg(Dates::stamp(look.lastNote));
    if (look.isCompared && !m_look->isDifferent())
        words << tr("It holds the same as the journal now.");
    tell(words.join(u' '), Colour::Muted);
}

void BackupList::tell(const QString &sentence, Colour colour)
{
    m_said->setColour(colour);
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void BackupList::askToRestore()
{
    const StoredBackup *backup = current();
    if (backup == nullptr)
        return;
    m_context.prompts.confirm(StoredBackupWords::restoring(*backup, m_context.journal.clock()), this,
                              [this, path = backup->path] { Q_EMIT restoreWanted(path); });
}

} // namespace lanai
