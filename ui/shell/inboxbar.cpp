#include "ui/shell/inboxbar.h"
#include "core/journal/inbox.h"
#include "core/journal/journal.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>
#include <chrono>

namespace lanai {

InboxBar::InboxBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new InlineBar(InlineBar::Kind::Warning, this))
    , m_aside(m_bar->addButton(tr("Set it aside"), QStringLiteral("inboxAside")))
{
    m_bar->setObjectName(QStringLiteral("inboxBar"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    followTheme(this, [column] {
        const int side = theme().px("step-12");
        column->setContentsMargins(side, theme().px("step-8"), side, 0);
    });
    hide();
    connect(m_aside, &QPushButton::clicked, this, &InboxBar::setAside);
    watch();
    QTimer::singleShot(0, this, &InboxBar::collect);
}

void InboxBar::watch()
{
    constexpr std::chrono::milliseconds settling{100};
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &InboxBar::collect);
    const auto soon = [this] { m_settling.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    m_watcher.addPath(QFileInfo(m_context.journal.inbox().path()).absolutePath());
}

void InboxBar::collect()
{
    Inbox &inbox = m_context.journal.inbox();
    const Result<InboxCollected> collected = inbox.collect();
    m_watcher.addPath(inbox.path()); // a file that took another's place isn't watched any more
    const QString name = QFileInfo(inbox.path()).fileName();
    if (!collected && collected.error().code != ErrorCode::ReadOnly)
        return say(errorSentence(collected.error()), collected.error().code == ErrorCode::InboxForeign);
    if (collected && collected->unreadable > 0)
        return say(tr("%n note(s) in “%1” can't be read: damaged, or meant for another journal. They are left where "
                      "they are.",
                      nullptr, collected->unreadable)
                       .arg(name),
                   true);
    hide();
}

QString InboxBar::message() const
{
    return isHidden() ? QString() : m_bar->message();
}

void InboxBar::say(const QString &message, bool canBeSetAside)
{
    m_aside->setVisible(canBeSetAside);
    show();
    if (m_bar->message() != message)
        m_bar->say(message);
}

void InboxBar::setAside()
{
    const Result<QString> aside = m_context.journal.inbox().setAside();
    if (!aside)
        return m_context.toasts.tell(aside.error());
    m_context.toasts.tell(tr("It is called “%1” now, in the same folder. New notes go into a new inbox.")
                              .arg(QFileInfo(*aside).fileName()));
    collect();
}

} // namespace lanai
