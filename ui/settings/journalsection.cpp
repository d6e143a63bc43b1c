#include "ui/settings/journalsection.h"
#include "core/journal/filecheck.h"
#include "core/journal/journal.h"
#include "ui/parts/label.h"
#include "ui/settings/trashlist.h"
#include "ui/shell/errortext.h"
#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace lanai {

JournalSection::JournalSection(const Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_file(context.journal.fileCheck())
    , m_check(new QPushButton(tr("Check the file"), this))
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
    addRow(tr("Is it whole?"), tr("Reads every page, every reference and the search index. You can go on meanwhile."),
           m_check);
    m_check->setAccessibleName(m_check->text());
    addWide(m_found);
    connect(m_check, &QPushButton::clicked, this, &JournalSection::check);
    connect(m_file.get(), &FileCheck::checked, this, &JournalSection::tellFound);
    connect(m_file.get(), &FileCheck::failed, this, &JournalSection::tellFailure);
}

void JournalSection::check()
{
    m_file->start();
    tell(tr("Checking…"), Colour::Muted);
}

void JournalSection::tellFound(const Integrity &found)
{
    if (found.isWhole())
        return tell(
            tr("It is whole: every page, every reference and the search index. It holds %1 and %2.", "peers, notes")
                .arg(tr("%n peer(s)", nullptr, int(found.peers)), tr("%n note(s)", nullptr, int(found.entries))),
            Colour::Kept);
    QStringList faults;
    const auto add = [&faults](const QString &what, const QStringList &all) {
        if (!all.isEmpty())
            faults << what;
    };
    add(tr("%n broken page(s)", nullptr, int(found.cipher.size())), found.cipher);
    add(tr("%n fault(s) in its structure", nullptr, int(found.structure.size())), found.structure);
    add(tr("%n reference(s) to nothing", nullptr, int(found.references.size())), found.references);
    add(tr("%n thing(s) that search doesn’t find", nullptr, int(found.search.size())), found.search);
    tellFailure({ErrorCode::DamagedFile, {m_context.journal.path(), faults.join(QStringLiteral(", "))}});
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
