#include "ui/shell/undotoast.h"
#include "core/journal/journal.h"
#include "core/journal/undoing.h"
#include "ui/shell/toasts.h"
#include <QCoreApplication>

namespace lanai {

void tellDone(const Context &context, const QString &text)
{
    const Result<LastCommand> last = context.journal.lastCommand();
    if (!last)
        return context.toasts.tell(text);
    Journal &journal = context.journal;
    Toasts &toasts = context.toasts;
    toasts.tell(text, QCoreApplication::translate("Toasts", "Undo"), &journal, [&journal, &toasts, id = last->id] {
        if (const auto undone = journal.undo(id); !undone)
            toasts.tell(undone.error());
    });
}

} // namespace lanai
