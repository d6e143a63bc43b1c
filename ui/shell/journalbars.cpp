#include "ui/shell/journalbars.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/vault.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/discretion.h"
#include "ui/shell/journalplaces.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace lanai {

JournalBars::JournalBars(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_discreet(new InlineBar(InlineBar::Kind::Notice, this))
    , m_readOnly(new InlineBar(InlineBar::Kind::Warning, this))
    , m_replaced(new InlineBar(InlineBar::Kind::Failure, this))
    , m_conflict(new InlineBar(InlineBar::Kind::Warning, this))
{
    auto *column = new QVBoxLayout(this);
    for (InlineBar *bar : {m_discreet, m_readOnly, m_replaced, m_conflict}) {
        column->addWidget(bar);
        bar->hide();
    }
    addDiscreet();
    addReadOnly();
    addReplaced();
    addConflict();
    followTheme(this, [column] {
        const int side = theme().px("step-12");
        column->setContentsMargins(side, theme().px("step-8"), side, 0);
        column->setSpacing(theme().px("step-8"));
    });
    showIfAny();
}

JournalBars::~JournalBars()
{
    discretion().forgetPeople();
}

void JournalBars::showIfAny()
{
    const auto bars = {m_discreet, m_readOnly, m_replaced, m_conflict};
    setVisible(std::any_of(bars.begin(), bars.end(), [](const InlineBar *bar) { return !bar->isHidden(); }));
}

void JournalBars::addDiscreet()
{
    m_discreet->setObjectName(QStringLiteral("discreetBar"));
    connect(m_discreet->addButton(tr("Show everything"), QStringLiteral("discreetOff")), &QPushButton::clicked, this,
            [] { discretion().set(false); });
    m_context.actions.attach(QStringLiteral("discreet"), parentWidget(), &discretion(), &Discretion::toggle);
    connect(&discretion(), &Discretion::changed, this, &JournalBars::followDiscretion);
    connect(&m_context.journal, &Journal::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(QLatin1StringView("peer")))
            readPeople();
    });
    readPeople();
    followDiscretion();
}

void JournalBars::readPeople()
{
    const Result<QList<Peer>> all = m_context.journal.people().all();
    QList<PersonName> names;
    for (const Peer &peer : all.value_or(QList<Peer>()))
        names << PersonName{peer.id, peer.name, peer.preferredName};
    discretion().setPeople(names);
}

void JournalBars::followDiscretion()
{
    if (discretion().isOn())
        m_discreet->say(tr("Discreet mode: names are initials. Notes, commitments and the agenda can’t be read; titles "
                           "and roles can."));
    else
        m_discreet->hide();
    showIfAny();
}

void JournalBars::addReadOnly()
{
    m_readOnly->setObjectName(QStringLiteral("readOnlyBar"));
    if (m_context.journal.isReadOnly())
        m_readOnly->say(tr("“%1” can be read here but not changed. Allow writing to the file and its folder, or copy "
                           "the file to a folder of your own.")
                            .arg(QFileInfo(m_context.journal.path()).fileName()));
}

void JournalBars::addReplaced()
{
    m_replaced->setObjectName(QStringLiteral("replacedBar"));
    connect(m_replaced->addButton(tr("Reload"), QStringLiteral("reloadJournal")), &QPushButton::clicked, this,
            &JournalBars::reloadWanted);
    m_keepMine = m_replaced->addButton(tr("Keep mine as a copy"), QStringLiteral("keepMine"));
    connect(m_keepMine, &QPushButton::clicked, this, &JournalBars::keepMine);
    connect(&m_context.journal, &Journal::replaced, this, &JournalBars::sayReplaced);
}

// Of what was written over, nothing is left to keep.
void JournalBars::sayReplaced(const Error &error)
{
    const bool setBack = error.args.size() > 1;
    const QString name = QFileInfo(m_context.journal.path()).fileName();
    m_keepMine->setVisible(!setBack);
    m_replaced->say(setBack
                        ? tr("An older state was written over “%1”, so nothing can be saved here any more. Reload "
                             "opens what lies there now; what you are writing comes along. What is missing then may "
                             "be in a backup.")
                              .arg(name)
                        : tr("Another file has taken the place of “%1”, so nothing can be saved here any more. "
                             "Reload opens what lies there now; what you are writing comes along.")
                              .arg(name));
    showIfAny();
}

void JournalBars::addConflict()
{
    m_conflict->setObjectName(QStringLiteral("conflictBar"));
    connect(m_conflict->addButton(tr("Open its folder"), QStringLiteral("conflictFolder")), &QPushButton::clicked, this,
            [this] {
                const QString folder = QFileInfo(m_context.journal.path()).absolutePath();
                if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
                    m_context.toasts.tell(tr("No program here shows folders."));
            });
    connect(m_conflict->addButton(tr("Not now"), QStringLiteral("conflictLater")), &QPushButton::clicked, this, [this] {
        m_conflict->hide();
        showIfAny();
    });
    connect(&m_context.journal, &Journal::conflictsFound, this, &JournalBars::sayConflicts);
}

// What is open goes on as it is: a copy is only another file.
void JournalBars::sayConflicts(const QStringList &names)
{
    m_conflicts << names;
    m_conflict->say(
        tr("A sync program has put %1 beside your journal: what another computer wrote at the same time. "
           "Yours is whole and goes on. Look into the other file for notes that are missing here, then move "
           "it away; and let only one computer write into a journal.")
            .arg(m_conflicts.size() == 1 ? tr("“%1”", "a file").arg(m_conflicts.first())
                                         : tr("%n other file(s)", nullptr, int(m_conflicts.size()))));
    showIfAny();
}

void JournalBars::keepMine()
{
    const QString path = freePathBeside(m_context.journal.path(), m_context.journal.clock().today());
    if (const Result<void> kept = m_context.journal.vault().copyTo(path); !kept)
        return m_context.toasts.tell(kept.error());
    m_context.toasts.tell(tr("Yours is kept as “%1” in the same folder.").arg(QFileInfo(path).fileName()));
}

} // namespace lanai
