#include "ui/settings/journalsection.h"
#include "core/journal/filecheck.h"
#include "core/journal/journal.h"
#include "core/journal/vault.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/settings/trashlist.h"
#include "ui/shell/errortext.h"
#include "ui/shell/storedbackupwords.h"
#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

namespace lanai {

JournalSection::JournalSection(const Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_file(context.journal.fileCheck())
    , m_check(new QPushButton(tr("Check the file"), this))
    , m_repair(new QPushButton(tr("Repair"), this))
    , m_restore(new QPushButton(tr("Restore that backup…"), this))
    , m_found(new Label(QString(), Type::Small, Colour::Muted, this))
    , m_trash(new TrashList(context, this))
{
    addFile();
    addCheck();
    addHeading(tr("Trash"));
    addWide(m_trash);
    connect(m_trash, &TrashList::refused, this, &JournalSection::say);
}

JournalSection::~JournalSection() = default;

void JournalSection::addFile()
{
    const QFileInfo file(m_context.journal.path());
    auto *open = new QPushButton(tr("Open its folder"), this);
    open->setObjectName(QStringLiteral("journalFolder"));
    connect(open, &QPushButton::clicked, this, [this, folder = file.absolutePath()] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            say(tr("No program here shows folders."));
    });
    addRow(file.fileName(), QDir::toNativeSeparators(file.absolutePath()), open);
    open->setAccessibleName(open->text());
}

void JournalSection::addCheck()
{
    m_check->setObjectName(QStringLiteral("journalCheck"));
    m_found->setObjectName(QStringLiteral("journalFound"));
    m_found->setWordWrap(true);
    m_found->hide();
    m_repair->setObjectName(QStringLiteral("journalRepair"));
    m_repair->hide();
    m_restore->setObjectName(QStringLiteral("journalRestore"));
    m_restore->hide();
    addRow(tr("Is it whole?"),
           tr("Reads every page, every reference, the search index and the backups. You can go on meanwhile."),
           m_check);
    m_check->setAccessibleName(m_check->text());
    addWide(m_found);
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_repair);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    addWide(row);
    connect(m_check, &QPushButton::clicked, this, &JournalSection::check);
    connect(m_repair, &QPushButton::clicked, this, &JournalSection::repair);
    connect(m_restore, &QPushButton::clicked, this, &JournalSection::askToRestore);
    connect(m_file.get(), &FileCheck::checked, this, &JournalSection::tellFound);
    connect(m_file.get(), &FileCheck::failed, this, &JournalSection::tellFailure);
}

void JournalSection::check()
{
    m_repair->hide();
    m_restore->hide();
    const Journal &journal = m_context.journal;
    m_file->start(BackupFolder(journal.path(), journal.clock()).all());
    tell(tr("Checking…"), Colour::Muted);
}

void JournalSection::repair()
{
    const Result<Repaired> repaired = m_context.journal.vault().repair();
    if (!repaired)
        return tellFailure(repaired.error());
    m_repaired = tr("It was repaired.");
    if (!repaired->orphans.isEmpty())
        m_repaired += u' ' + tr("Words that belonged to nothing any more stand in a new note about nobody.");
    check();
}

void JournalSection::askToRestore()
{
    m_context.prompts.confirm(StoredBackupWords::restoring(*m_newest, m_context.journal.clock()), this,
                              [this, path = m_newest->path] { Q_EMIT restoreWanted(path); });
}

QString JournalSection::backupsFound(const JournalCheck &check)
{
    if (check.backups.isEmpty())
        return tr("There is no backup yet.");
    const int good = check.inState(BackupState::Whole);
    QStringList said{tr("%n backup(s) are whole.", nullptr, good)};
    if (const int bad = check.inState(BackupState::Damaged) + check.inState(BackupState::Unreadable); bad > 0)
        said << tr("%n backup(s) are damaged or can’t be read.", nullptr, bad);
    if (const int other = check.inState(BackupState::OtherKey); other > 0)
        said << tr("%n backup(s) open with another passphrase, or are damaged at their beginning.", nullptr, other);
    return said.join(u' ');
}

QString JournalSection::wayOut(const JournalCheck &check) const
{
    if (check.file.isSound())
        return tr("Nothing is lost: “Repair” makes that anew from what is there.");
    const auto good = check.newestWholeBackup();
    if (!good)
        return tr("No backup beside it is whole. Keep the file as it is, and look for a copy elsewhere.");
    const QDateTime taken = good->takenAt.toTimeZone(m_context.journal.clock().zone());
    return tr("Its newest whole backup is of %1, %2 (“%3”).", "a day, a time, a file")
        .arg(Dates::stamp(taken.date()), Dates::time(taken.time()), QFileInfo(good->path).fileName());
}

void JournalSection::tellFound(const JournalCheck &check)
{
    const Integrity &found = check.file;
    const QString repaired = m_repaired.isEmpty() ? QString() : std::exchange(m_repaired, QString()) + u' ';
    if (check.isWhole())
        return tell(
            repaired +
                tr("It is whole: every page, every reference and the search index. It holds %1 and %2.", "peers, notes")
                    .arg(tr("%n peer(s)", nullptr, int(found.peers)), tr("%n note(s)", nullptr, int(found.entries))) +
                u' ' + backupsFound(check),
            check.inState(BackupState::Damaged) > 0 ? Colour::Due : Colour::Kept);
    QStringList faults;
    const auto add = [&faults](const QString &what, const QStringList &all) {
        if (!all.isEmpty())
            faults << what;
    };
    add(tr("%n broken page(s)", nullptr, int(found.cipher.size())), found.cipher);
    add(tr("%n fault(s) in its structure", nullptr, int(found.structure.size())), found.structure);
    add(tr("%n reference(s) to nothing", nullptr, int(found.references.size())), found.references);
    add(tr("%n thing(s) that search doesn’t find", nullptr, int(found.search.size())), found.search);
    if (!found.isSound())
        m_newest = check.newestWholeBackup();
    m_restore->setVisible(!found.isSound() && m_newest && !m_context.journal.isReadOnly());
    m_repair->setVisible(found.isSound() && !m_context.journal.isReadOnly());
    const QString what = tr("It is damaged: %1.").arg(faults.join(QStringLiteral(", ")));
    tell(what + u' ' + wayOut(check) + u' ' + backupsFound(check), Colour::Overdue);
}

void JournalSection::tellFailure(const Error &error)
{
    tell(errorSentence(error), Colour::Overdue);
}

// Said to screen readers at once: it comes later, and somewhere else than where the focus is.
void JournalSection::tell(const QString &sentence, Colour colour)
{
    m_found->setColour(colour);
    m_found->setText(sentence);
    m_found->show();
    QAccessibleEvent said(m_found, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void JournalSection::load()
{
    m_stale = true;
    if (isVisible())
        look();
}

void JournalSection::refresh(const ChangeSet & /*changes*/)
{
    load();
}

void JournalSection::look()
{
    if (std::exchange(m_stale, false))
        m_trash->reload();
}

void JournalSection::showEvent(QShowEvent *event)
{
    Section::showEvent(event);
    look();
}

} // namespace lanai
