#include "ui/shell/journalbars.h"
#include "core/journal/journal.h"
#include "core/journal/vault.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/shell/journalplaces.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

JournalBars::JournalBars(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_replaced(new InlineBar(InlineBar::Kind::Failure, this))
{
    auto *column = new QVBoxLayout(this);
    if (context.journal.isReadOnly()) {
        auto *readOnly = new InlineBar(InlineBar::Kind::Warning, this);
        readOnly->setObjectName(QStringLiteral("readOnlyBar"));
        readOnly->say(tr("“%1” can be read here but not changed. Allow writing to the file and its folder, or copy the "
                         "file to a folder of your own.")
                          .arg(QFileInfo(context.journal.path()).fileName()));
        column->addWidget(readOnly);
    }
    column->addWidget(m_replaced);
    addReplaced();
    followTheme(this, [column] {
        const int side = theme().px("step-12");
        column->setContentsMargins(side, theme().px("step-8"), side, 0);
        column->setSpacing(theme().px("step-8"));
    });
    setVisible(context.journal.isReadOnly());
}

void JournalBars::addReplaced()
{
    m_replaced->setObjectName(QStringLiteral("replacedBar"));
    m_replaced->hide();
    connect(m_replaced->addButton(tr("Reload"), QStringLiteral("reloadJournal")), &QPushButton::clicked, this,
            &JournalBars::reloadWanted);
    connect(m_replaced->addButton(tr("Keep mine as a copy"), QStringLiteral("keepMine")), &QPushButton::clicked, this,
            &JournalBars::keepMine);
    connect(&m_context.journal, &Journal::replaced, this, [this] {
        show();
        m_replaced->say(tr("Another file has taken the place of “%1”, so nothing can be saved here any more. Reload "
                           "opens what lies there now; what you are writing comes along.")
                            .arg(QFileInfo(m_context.journal.path()).fileName()));
    });
}

void JournalBars::keepMine()
{
    const QString path = freePathBeside(m_context.journal.path(), m_context.journal.clock().today());
    if (const Result<void> kept = m_context.journal.vault().copyTo(path); !kept)
        return m_context.toasts.tell(kept.error());
    m_context.toasts.tell(tr("Yours is kept as “%1” in the same folder.").arg(QFileInfo(path).fileName()));
}

} // namespace lanai
