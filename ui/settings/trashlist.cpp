#include "ui/settings/trashlist.h"
#include "core/journal/journal.h"
#include "ui/history/historydialog.h"
#include "ui/parts/emptystate.h"
#include "ui/settings/plaintable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include "ui/shell/veileddelegate.h"
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
    , m_backups(context.journal)
    , m_model(new TrashModel(context.journal, this))
    , m_empty(new EmptyState(tr("The trash is empty."),
                             tr("What you delete lies here for 30 days and can be brought back, with all that went "
                                "along."),
                             this))
    , m_full(new QWidget(this))
    , m_table(new QTableView(m_full))
    , m_restore(new QPushButton(tr("Restore"), m_full))
    , m_history(new QPushButton(tr("History"), m_full))
    , m_erase(new QPushButton(tr("Erase now…"), m_full))
{
    m_empty->setObjectName(QStringLiteral("trashEmpty"));
    build();
    connect(m_restore, &QPushButton::clicked, this, &TrashList::restore);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (current() != nullptr)
            HistoryDialog::openFor(m_context, current()->id, this);
    });
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
    m_table->setItemDelegateForColumn(TrashModel::Thing, new VeiledDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setFixedHeight(theme().px("settings-key-row"));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all of it is there; the page scrolls
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_restore->setObjectName(QStringLiteral("trashRestore"));
    m_history->setObjectName(QStringLiteral("trashHistory"));
    m_erase->setObjectName(QStringLiteral("trashErase"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_history);
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
    m_history->setEnabled(current() != nullptr);
    m_erase->setEnabled(can);
}

void TrashList::restore()
{
    const TrashedThing *thing = current();
    if (thing == nullptr)
        return;
    const QString label = TrashModel::label(*thing);
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
    const Result<ErasedThing> meant = m_context.journal.trash().erasable(thing->id);
    if (!meant)
        return Q_EMIT refused(errorSentence(meant.error()));
    QStringList means;
    if (meant->along() > 0)
        means << tr("%n thing(s) that went into the trash with it go, too.", nullptr, meant->along());
    means << tr("It can’t be brought back, and Undo doesn’t help.") << tr("Copies of the file that you made keep it.");
    m_backups.look(*meant, [this, thing = *thing, means](const StillHeld &held) {
        QStringList all = means;
        const auto kept = int(held.holding.size());
        const auto unknown = int(held.unknown.size());
        if (kept > 0)
            all.insert(means.size() - 1, tr("%n backup(s) hold it, too.", nullptr, kept));
        if (unknown > 0)
            all.insert(means.size() - 1, tr("%n backup(s) can’t be looked into and may hold it.", nullptr, unknown));
        m_context.prompts.confirm(
            {tr("Erase “%1” for good?").arg(TrashModel::label(thing)), all.join(u' '), tr("Erase now"), true}, this,
            [this, thing] { erase(thing); });
    });
}

void TrashList::erase(const TrashedThing &thing)
{
    const Result<ErasedThing> gone = m_context.journal.trash().erase(thing.id);
    if (!gone)
        return Q_EMIT refused(errorSentence(gone.error()));
    Q_EMIT refused({});
    m_context.toasts.tell(tr("“%1” is erased.").arg(TrashModel::label(thing)));
    reload();
    m_backups.look(*gone, [this](const StillHeld &held) { askAboutBackups(held); });
}

void TrashList::askAboutBackups(const StillHeld &held)
{
    if (held.holding.isEmpty())
        return;
    QStringList names;
    for (const StoredBackup &backup : held.holding)
        names << QFileInfo(backup.path).fileName();
    const Question question{tr("Delete the backups that hold it, too?"),
                            tr("They still hold what was erased: %1. A new backup is made first; you can’t go back to "
                               "these then.")
                                .arg(names.join(QStringLiteral(", "))),
                            tr("Delete the backups"), true};
    m_context.prompts.confirm(question, this, [this, backups = held.holding] {
        m_backups.replace(backups, [this](const Result<void> &gone) {
            if (!gone)
                return Q_EMIT refused(errorSentence(gone.error()));
            m_context.toasts.tell(tr("The backups are deleted, and a new one was made."));
        });
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
