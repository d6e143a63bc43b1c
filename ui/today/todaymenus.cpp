// The menus of Today's rows.
#include "ui/shell/context.h"
#include "ui/today/todayacts.h"
#include <QMenu>

namespace lanai {

QMenu *TodayActs::menuOver()
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

template<class Act>
void TodayActs::offer(QMenu *menu, const char *name, const QString &text, Act act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, std::move(act));
}

void TodayActs::syncMenu(const SyncRow &sync, const QPoint &at)
{
    QMenu *menu = menuOver();
    offer(menu, "menuPrep", tr("Prep"), [this, sync] { prep(sync.peer.id, sync.meetingId); });
    offer(menu, "menuLog", tr("Log"), [this, sync] { log(sync.peer.id, sync.meetingId); });
    menu->addSeparator();
    offer(menu, "menuSkip", tr("Skip…"), [this, sync] { skip(sync); });
    offer(menu, "menuMove", tr("Move to another day or time…"), [this, sync] { move(sync); });
    menu->addSeparator();
    offer(menu, "menuPeer", tr("Open %1").arg(sync.peer.shortName), [this, sync] { openPeer(sync.peer.id); });
    menu->popup(at);
}

void TodayActs::unloggedMenu(const SyncRow &sync, const QPoint &at)
{
    QMenu *menu = menuOver();
    offer(menu, "menuLog", tr("Log"), [this, sync] { log(sync.peer.id, sync.meetingId); });
    offer(menu, "menuHeld", tr("Held, nothing to write"), [this, sync] { hold(sync); });
    offer(menu, "menuSkip", tr("Was skipped…"), [this, sync] { skip(sync); });
    menu->addSeparator();
    offer(menu, "menuPeer", tr("Open %1").arg(sync.peer.shortName), [this, sync] { openPeer(sync.peer.id); });
    menu->popup(at);
}

void TodayActs::commitmentMenu(const CommitmentRow &row, const QPoint &at)
{
    QMenu *menu = menuOver();
    offer(menu, "menuKept", tr("Kept"), [this, row] { keep(row); });
    offer(menu, "menuRenegotiate", tr("Agree on another day…"), [this, row] { renegotiate(row); });
    offer(menu, "menuDrop", tr("Drop"), [this, row] { drop(row); });
    menu->addSeparator();
    if (!row.commitment.entryId.isNull()) {
        offer(menu, "menuSource", tr("Open the note it comes from"),
              [this, row] { openPeer(row.peer.id, row.commitment.entryId); });
    }
    offer(menu, "menuPeer", tr("Open %1").arg(row.peer.shortName), [this, row] { openPeer(row.peer.id); });
    menu->popup(at);
}

void TodayActs::waitingMenu(const WaitingNote &note, const QPoint &at)
{
    QMenu *menu = menuOver();
    offer(menu, "menuFile", tr("File…"), [this, note] { fileWaiting(note); });
    offer(menu, "menuDelete", tr("Delete"), [this, note] { deleteWaiting(note); });
    menu->popup(at);
}

void TodayActs::previewMenu(const BeforeStaff &staff, const PreviewRow &row, const QPoint &at)
{
    QMenu *menu = menuOver();
    if (!row.people.isEmpty())
        offer(menu, "menuPreview", tr("Record a reaction…"), [this, row] { recordPreview(row); });
    offer(menu, "menuStaff", tr("Open the staff meeting"), [this, staff, row] { openStaff(staff, row.item.id); });
    for (const PreviewPerson &person : row.people)
        offer(menu, "menuPeer", tr("Open %1").arg(person.peer.shortName),
              [this, id = person.peer.id] { openPeer(id); });
    menu->popup(at);
}

void TodayActs::driftMenu(const DriftRow &row, const QPoint &at)
{
    QMenu *menu = menuOver();
    offer(menu, "menuPeer", tr("Open %1").arg(row.peer.shortName), [this, row] { openPeer(row.peer.id); });
    offer(menu, "menuLog", tr("Log a conversation"), [this, row] { log(row.peer.id); });
    offer(menu, "menuSnooze", tr("Snooze…"), [this, row] { snooze(row.peer); });
    if (!row.drifting.hasSeries)
        offer(menu, "menuSeries", tr("Start a series…"), [this, row] { startSeries(row.peer.id); });
    menu->popup(at);
}

} // namespace lanai
