#include "ui/peers/deeds.h"
#include "core/journal/journal.h"
#include "core/journal/undoing.h"
#include "ui/history/historydialog.h"
#include "ui/shell/toasts.h"

namespace lanai {

Deeds::Deeds(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.journal, &Journal::changed, this, [this](const ChangeSet &changes) { m_last = changes.command; });
}

void Deeds::refuse(const Error &error)
{
    m_context.toasts.tell(error);
}

void Deeds::say(const QString &text)
{
    m_context.toasts.tell(text);
}

void Deeds::showHistory(const Id &thing, QWidget *over) const
{
    HistoryDialog::openFor(m_context, thing, over);
}

void Deeds::offerUndo(const QString &text, const QList<Id> &commands)
{
    m_context.toasts.tell(text, tr("Undo"), this, [this, commands] { takeBack(commands); });
}

void Deeds::takeBack(const QList<Id> &commands)
{
    for (auto command = commands.crbegin(); command != commands.crend(); ++command) {
        const Result<Undone> undone = m_context.journal.undo(*command);
        if (!undone) {
            refuse(undone.error());
            return;
        }
    }
}

} // namespace lanai
