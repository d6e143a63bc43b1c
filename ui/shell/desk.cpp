#include "ui/shell/desk.h"
#include "core/journal/journal.h"
#include "core/journal/today.h"
#include "core/journal/undoing.h"
#include "ui/asks/askspage.h"
#include "ui/language/commandwords.h"
#include "ui/peers/kudosform.h"
#include "ui/peers/quickknow.h"
#include "ui/search/palette.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/inboxbar.h"
#include "ui/shell/journalbars.h"
#include "ui/shell/page.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <numeric>

namespace lanai {
namespace {

constexpr qsizetype remembered = 50; // places that back() can lead to

} // namespace

void DeskNavigator::go(const Place &place)
{
    if (place != m_current)
        m_before << m_current;
    if (m_before.size() > remembered)
        m_before.removeFirst();
    m_current = place;
    Q_EMIT arrived(m_current);
}

void DeskNavigator::keepWords(const QString &words)
{
    m_current.words = words;
}

void DeskNavigator::keep(const Id &thing, const QString &words)
{
    m_current.thing = thing;
    m_current.words = words;
}

void DeskNavigator::back()
{
    m_current = m_before.isEmpty() ? Place() : m_before.takeLast();
    Q_EMIT arrived(m_current);
}

Desk::Desk(Journal &journal, Toasts &toasts, Prompts &prompts, ActionTable &actions, const Pages &pages,
           QWidget *parent)
    : QWidget(parent)
    , m_navigator(new DeskNavigator(this))
    , m_context{journal, *m_navigator, toasts, prompts, actions}
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("desk"));
    m_pages = pages(m_context);
    QList<PageId> ids;
    for (Page *page : std::as_const(m_pages)) {
        ids << page->navItem();
        m_stack->addWidget(page);
        connect(page, &Page::countChanged, this, [this, page] { count(page); });
        if (const auto *settings = qobject_cast<SettingsPage *>(page)) {
            connect(settings, &SettingsPage::restoreWanted, this, &Desk::restoreWanted);
            connect(settings, &SettingsPage::sectionShown, m_navigator, &DeskNavigator::keepWords);
        }
        if (const auto *asks = qobject_cast<AsksPage *>(page))
            connect(asks, &AsksPage::shown, m_navigator, &DeskNavigator::keep);
    }
    m_sidebar = new Sidebar(actions, ids, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *bars = new JournalBars(m_context, this);
    connect(bars, &JournalBars::reloadWanted, this, &Desk::reloadWanted);
    auto *column = new QVBoxLayout;
    column->addWidget(bars);
    column->addWidget(new InboxBar(m_context, this));
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    for (const Page *page : std::as_const(m_pages))
        count(page);
    m_palette = new Palette(m_context, this);
    attachActions();
    connect(m_navigator, &Navigator::arrived, this, &Desk::show);
    connect(m_navigator, &Navigator::arrived, m_palette, &QWidget::hide);
    connect(&journal, &Journal::changed, this, &Desk::spread);
}

void Desk::attachActions()
{
    ActionTable &actions = m_context.actions;
    for (const ActionSpec &spec : actions.specs()) {
        if (!spec.leadsTo)
            continue;
        actions.attach(spec.id, this, this, [this, to = *spec.leadsTo] {
            Place place;
            place.page = to;
            m_navigator->go(place);
        });
    }
    actions.attach(QStringLiteral("back"), this, m_navigator, &DeskNavigator::back);
    actions.attach(QStringLiteral("shortcuts"), this, this, [this] {
        Place place;
        place.page = PageId::Settings;
        place.words = QStringLiteral("keys");
        m_navigator->go(place);
    });
    actions.attach(QStringLiteral("palette"), this, m_palette, &Palette::open);
    actions.attach(QStringLiteral("log"), this, this, &Desk::logNext);
    actions.attach(QStringLiteral("prep"), this, this, &Desk::prepNext);
    actions.attach(QStringLiteral("know"), this, this,
                   [this] { (new QuickKnow(m_context, m_navigator->current().peer, this))->open(); });
    actions.attach(QStringLiteral("ask-new"), this, this, [this] {
        Place place;
        place.page = PageId::Asks;
        place.words = QStringLiteral("new");
        m_navigator->go(place);
    });
    actions.attach(QStringLiteral("kudos"), this, this,
                   [this] { (new KudosForm(m_context, m_navigator->current().peer, this))->open(); });
    actions.attach(QStringLiteral("undo"), this, this, &Desk::undo);
}

Page *Desk::front() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void Desk::show(const Place &place)
{
    const auto found =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [&place](const Page *page) { return page->shows(place); });
    if (found == m_pages.cend())
        return;
    if (Page *before = front(); before != nullptr && before != *found)
        before->leave();
    m_stack->setCurrentWidget(*found);
    m_sidebar->select((*found)->navItem());
    (*found)->enter(place);
    // For window managers and tests: which page is in front, and nothing of what it shows.
    window()->setWindowRole(wordFor(place.page));
}

void Desk::spread(const ChangeSet &changes)
{
    m_context.toasts.follow(changes.command);
    for (Page *page : std::as_const(m_pages))
        page->refresh(changes);
}

// Several pages may belong to one item.
void Desk::count(const Page *page)
{
    const auto add = [page](int sum, const Page *one) {
        return one->navItem() == page->navItem() ? sum + one->count() : sum;
    };
    m_sidebar->setCount(page->navItem(), std::accumulate(m_pages.cbegin(), m_pages.cend(), 0, add));
}

// For the person one is looking at; else the log page proposes whom.
void Desk::logNext()
{
    Place place;
    place.page = PageId::Log;
    place.peer = m_navigator->current().peer;
    m_navigator->go(place);
}

void Desk::prepNext()
{
    Place place;
    place.page = PageId::Prep;
    place.peer = m_navigator->current().peer;
    if (place.peer.isNull()) {
        const Result<Today> today = m_context.journal.today();
        if (!today)
            return m_context.toasts.tell(today.error());
        if (today->syncs.isEmpty())
            return m_context.toasts.tell(tr("No 1:1 is planned in the next two weeks."));
        place.peer = today->syncs.first().peer.id;
        place.meeting = today->syncs.first().meetingId;
    }
    m_navigator->go(place);
}

void Desk::undo()
{
    Toasts &toasts = m_context.toasts;
    // A message that offers Undo takes back all it told of, also where that was several commands, while the last of
    // them still is the last one. What was taken back just now offers the opposite: pressed again, the key goes one
    // command further back.
    const Result<LastCommand> last = m_context.journal.lastCommand();
    if (last && toasts.takesBack() == last->id)
        return toasts.press();
    const Result<Undone> undone = m_context.journal.undo();
    if (!undone)
        return toasts.tell(undone.error());
    toasts.tell(tr("Taken back: %1.").arg(commandWords(undone->kind)), tr("Do it again"), this,
                [this, command = undone->id] {
                    if (const auto again = m_context.journal.undo(command); !again)
                        m_context.toasts.tell(again.error());
                });
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setNarrow(width() < theme().px("narrow-below"));
}

} // namespace lanai
