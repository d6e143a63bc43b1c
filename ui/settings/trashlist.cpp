#include "ui/settings/trashlist.h"
#include "core/journal/journal.h"
#include "ui/parts/emptystate.h"
#include "ui/settings/backups.h"
#include "ui/settings/plaintable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

namespace lanai {

TrashList::TrashList(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new TrashModel(context.journal, this))
    , m_empty(new EmptyState(tr("The trash is empty."),
                             tr("What you delete lies here for 30 days and can be brought back, with all that went "
                                "along."),
                             this))
    , m_full(new QWidget(this))
    , m_table(new QTableView(m_full))
    , m_restore(new QPushButton(tr("Restore"), m_full))
    , m_erase(new QPushButton(tr("Erase now…"), m_full))
{
    m_empty->setObjectName(QStringLiteral("trashEmpty"));
    build();
    connect(m_restore, &QPushButton::clicked, this, &TrashList::restore);
    connect(m_erase, &QPushButton::clicked, this, &TrashList::askToErase);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TrashList::look);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TrashList::look);
    look();
}

void TrashList::build()
{
    m_table->setObjectName(QStringLiteral("trash"));
    m_table->setAccessibleName(tr("Trash"));
    m_table->setProperty("kind", QStringLiteral("bare"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_model);
    makePlain(*m_table, TrashModel::Thing);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setFixedHeight(theme().px("settings-key-row"));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all of it is there; the page scrolls
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_restore->setObjectName(QStringLiteral("trashRestore"));
    m_erase->setObjectName(QStringLiteral("trashErase"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_erase);
    buttons->addStretch(1);
    auto *full = new QVBoxLayout(m_full);
    full->setContentsMargins(0, 0, 0, 0);
    full->setSpacing(theme().px("step-12"));
    full->addWidget(m_table);
    full->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_full);
}

const TrashedThing *TrashList::current() const
{
    return m_model->thing(m_table->currentIndex().row());
}

void TrashList::reload()
{
    const int row = m_table->currentIndex().row();
    const Id before = current() == nullptr ? Id() : current()->id;
    if (const Result<void> read = m_model->reload(); !read)
        return Q_EMIT refused(errorSentence(read.error()));
    const int same = m_model->rowOf(before);
    const int now = std::min(same < 0 ? std::max(0, row) : same, m_model->rowCount() - 1);
    if (now >= 0)
        m_table->setCurrentIndex(m_model->index(now, 0));
}

void TrashList::look()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_full->setVisible(any);
    m_table->setFixedHeight(theme().px("settings-key-row") * (m_model->rowCount() + 1));
    const bool can = current() != nullptr && !m_context.journal.isReadOnly();
    m_restore->setEnabled(can);
    m_erase->setEnabled(can);
}

void TrashList::restore()
{
    const TrashedThing *thing = current();
    if (thing == nullptr)
        return;
    const QString label = thing->label;
    if (const Result<void> back = m_context.journal.trash().restore(thing->id); !back)
        return Q_EMIT refused(errorSentence(back.error()));
    Q_EMIT refused({});
    tellDone(m_context, tr("“%1” is back.").arg(label));
}

void TrashList::askToErase()
{
    const TrashedThing *thing = current();
    if (thing == nullptr || !m_erase->isEnabled())
        return;
    const auto kept = int(backupsOf(m_context.journal.path()).size());
    QStringList means{tr("It can’t be brought back, and Undo doesn’t help."),
                      tr("Copies of the file that you made keep it.")};
    if (kept > 0)
        means.insert(1, tr("%n backup(s) in the folder “Backups” beside the journal may hold it, too.", nullptr, kept));
    m_context.prompts.confirm({tr("Erase “%1” for good?").arg(thing->label), means.join(u' '), tr("Erase now"), true},
                              this, [this, meant = *thing] { erase(meant); });
}

void TrashList::erase(const TrashedThing &thing)
{
    if (const Result<void> gone = m_context.journal.trash().erase(thing.id); !gone)
        return Q_EMIT refused(errorSentence(gone.error()));
    Q_EMIT refused({});
    m_context.toasts.tell(tr("“%1” is erased.").arg(thing.label));
    reload();
    askAboutBackups();
}

void TrashList::askAboutBackups()
{
    const QStringList backups = backupsOf(m_context.journal.path());
    if (backups.isEmpty())
        return;
    QStringList names;
    for (const QString &backup : backups)
        names << QFileInfo(backup).fileName();
    const Question question{tr("Delete the backups, too?"),
                            tr("They may still hold what was erased: %1. Lanai made them before it changed the file’s "
                               "form; you can’t go back to them then.")
                                .arg(names.join(QStringLiteral(", "))),
                            tr("Delete the backups"), true};
    m_context.prompts.confirm(question, this, [this, backups] {
        if (const Result<void> gone = removeBackups(backups); !gone)
            return Q_EMIT refused(errorSentence(gone.error()));
        m_context.toasts.tell(tr("The backups are deleted."));
    });
}

bool TrashList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        askToErase();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lanai
