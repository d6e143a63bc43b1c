#include "ui/settings/backupssection.h"
#include "core/journal/journal.h"
#include "ui/parts/label.h"
#include "ui/settings/backuplist.h"
#include "ui/shell/errortext.h"
#include "ui/shell/prompts.h"
#include "ui/shell/storedbackupwords.h"
#include "ui/shell/theme.h"
#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace lanai {
namespace {

QPushButton *namedButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(text);
    return button;
}

Label *namedNote(const char *name, QWidget *parent)
{
    auto *label = new Label(QString(), Type::Small, Colour::Muted, parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

BackupsSection::BackupsSection(const Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_taking(context.journal.path(), context.journal.key(), context.journal.clock())
    , m_trying(context.journal.path(), context.journal.key(), context.journal.clock())
    , m_path(new Label(QString(), Type::Small, Colour::Muted, this))
    , m_beside(namedButton("backupBeside", tr("Beside the journal"), this))
    , m_take(namedButton("backupTake", tr("Back up now"), this))
    , m_progress(new QProgressBar(this))
    , m_stop(namedButton("backupStop", tr("Stop"), this))
    , m_taken(namedNote("backupTaken", this))
    , m_try(namedButton("backupTry", tr("Try it now"), this))
    , m_tried(namedNote("backupTried", this))
    , m_list(new BackupList(context, this))
{
    addTaking();
    addFolder();
    addTrial();
    addHeading(tr("What there is"));
    addWide(m_list);
    connect(m_list, &BackupList::restoreWanted, this, &BackupsSection::restoreWanted);
    connect(&BackupMemory::instance(), &BackupMemory::changed, this, [this] {
        showFolder();
        showTrial();
        load();
    });
}

void BackupsSection::addTaking()
{
    addRow(tr("Made by itself"),
           tr("Once a day after a change, and before an import, a new passphrase or a new form of the file. Of "
              "the last 7 days, 8 weeks and 12 months one each is kept."),
           m_take);
    m_take->setAccessibleName(m_take->text());
    m_progress->setObjectName(QStringLiteral("backupProgress"));
    m_progress->setAccessibleName(tr("How far the backup is"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme().px("step-4"));
    auto *running = new QWidget(this);
    auto *row = new QHBoxLayout(running);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px("step-12"));
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_progress->hide();
    m_stop->hide();
    addWide(running);
    addWide(m_taken);
    connect(m_take, &QPushButton::clicked, this, &BackupsSection::take);
    connect(m_stop, &QPushButton::clicked, &m_taking, &BackupWork::cancel);
    connect(&m_taking, &BackupWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_taking, &BackupWork::taken, this, [this] {
        ended(tr("A backup was made, and read back whole."), Colour::Kept);
        BackupMemory::instance().setFailure(m_context.journal.path(), {});
    });
    connect(&m_taking, &BackupWork::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::Cancelled)
            return ended(tr("Stopped. The backups there were are as they were."), Colour::Muted);
        ended(StoredBackupWords::notMade(error, folder()), Colour::Overdue);
    });
}

void BackupsSection::addFolder()
{
    auto *buttons = new QWidget(this);
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px("step-8"));
    QPushButton *open = namedButton("backupFolder", tr("Open the folder"), buttons);
    QPushButton *choose = namedButton("backupChoose", tr("Choose another…"), buttons);
    for (QPushButton *button : {open, choose, m_beside})
        column->addWidget(button);
    addRow(tr("Where they lie"),
           tr("On another disk they outlive this one. Backups stay where they are when you choose another folder, and "
              "those beside the journal stay in the list."),
           buttons);
    m_path->setObjectName(QStringLiteral("backupPath"));
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWide(m_path);
    connect(open, &QPushButton::clicked, this, &BackupsSection::openFolder);
    connect(choose, &QPushButton::clicked, this, &BackupsSection::chooseFolder);
    connect(m_beside, &QPushButton::clicked, this,
            [this] { BackupMemory::instance().setFolder(m_context.journal.path(), {}); });
    showFolder();
}

void BackupsSection::addTrial()
{
    addRow(tr("Can the newest be restored?"),
           tr("Tried once a month: it is brought back to a place of its own, opened, read, and taken away again."),
           m_try);
    m_try->setAccessibleName(m_try->text());
    addWide(m_tried);
    connect(m_try, &QPushButton::clicked, this, [this] {
        m_try->setEnabled(false);
        m_trying.test();
    });
    connect(&m_trying, &BackupWork::tested, this, [this](const RestoreTestReport &report) {
        m_try->setEnabled(true);
        BackupMemory::instance().setTest(m_context.journal.path(), report);
        QAccessibleEvent said(m_tried, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    });
    connect(&m_trying, &BackupWork::failed, this, [this](const Error &error) {
        m_try->setEnabled(true);
        say(error.code == ErrorCode::NotFound ? tr("There is no backup to try yet.") : errorSentence(error));
    });
    showTrial();
}

BackupFolder BackupsSection::folder() const
{
    return {m_context.journal.path(), m_context.journal.clock()};
}

void BackupsSection::showFolder()
{
    const BackupFolder folder = this->folder();
    m_path->setText(QDir::toNativeSeparators(folder.path()));
    m_beside->setVisible(!folder.isBesideJournal());
}

QString BackupsSection::trialWords() const
{
    const Clock &clock = m_context.journal.clock();
    const RestoreTestReport report = BackupMemory::instance().testOf(m_context.journal.path());
    if (!report.at.isValid())
        return tr("None was tried yet.");
    const QString backup = StoredBackupWords::when(report.takenAt, clock);
    const QString tried = StoredBackupWords::when(report.at, clock);
    if (!report.failure)
        return tr("Yes: the backup of %1 was brought back and read, whole, on %2.", "when taken, when tried")
            .arg(backup, tried);
    if (report.newestGood.isValid())
        return tr("No: the backup of %1 is damaged, as was found on %2. The newest good one is that of %3.")
            .arg(backup, tried, StoredBackupWords::when(report.newestGood, clock));
    return tr("No: the backup of %1 is damaged, as was found on %2, and no other one opens with this passphrase.")
        .arg(backup, tried);
}

void BackupsSection::showTrial()
{
    const RestoreTestReport report = BackupMemory::instance().testOf(m_context.journal.path());
    m_tried->setColour(report.failure ? Colour::Overdue : report.at.isValid() ? Colour::Kept : Colour::Muted);
    m_tried->setText(trialWords());
    m_tried->show();
    const std::optional<Error> failure = BackupMemory::instance().failureOf(m_context.journal.path());
    if (failure && !m_taking.isRunning()) {
        ended(tr("The last one was not made. %1", "why").arg(StoredBackupWords::notMade(*failure, folder())),
              Colour::Overdue);
        m_saysLast = true;
    } else if (!failure && m_saysLast) { // one worked since
        m_saysLast = false;
        m_taken->hide();
    }
}

void BackupsSection::openFolder()
{
    const BackupFolder folder = this->folder();
    if (!QFileInfo(folder.path()).isDir())
        return say(tr("The folder is not there yet. It comes with the first backup."));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder.path())))
        return say(tr("No program here shows folders."));
    say({});
}

void BackupsSection::chooseFolder()
{
    FileQuestion question;
    question.title = tr("Where backups go");
    question.isFolder = true;
    question.folder = QFileInfo(folder().path()).isDir() ? folder().path() : QString();
    m_context.prompts.openFile(question, this, [this](const QString &path) {
        if (!QFileInfo(path).isWritable())
            return say(
                tr("Nothing can be written to “%1”. Choose another folder.").arg(QDir::toNativeSeparators(path)));
        say({});
        BackupMemory::instance().setFolder(m_context.journal.path(), path);
    });
}

void BackupsSection::take()
{
    m_take->setEnabled(false);
    m_taken->hide();
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
    m_taking.take(BackupReason::Asked);
}

void BackupsSection::ended(const QString &sentence, Colour colour)
{
    m_take->setEnabled(true);
    m_progress->hide();
    m_stop->hide();
    m_saysLast = false;
    m_taken->setColour(colour);
    m_taken->setText(sentence);
    m_taken->show();
    QAccessibleEvent said(m_taken, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void BackupsSection::load()
{
    m_stale = true;
    if (isVisible())
        look();
}

// What differs from now may be another.
void BackupsSection::refresh(const ChangeSet & /*changes*/)
{
    load();
}

void BackupsSection::look()
{
    if (std::exchange(m_stale, false))
        m_list->reload();
}

void BackupsSection::showEvent(QShowEvent *event)
{
    Section::showEvent(event);
    look();
}

} // namespace lanai
