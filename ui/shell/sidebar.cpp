#include "ui/shell/sidebar.h"
#include "ui/parts/keytext.h"
#include "ui/parts/label.h"
#include "ui/parts/sides.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/logo.h"
#include "ui/shell/navitem.h"
#include "ui/shell/theme.h"
#include <QPainter>
#include <QVBoxLayout>

namespace lanai {
namespace {

QWidget *heading(QWidget *parent, QWidget *&name)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    row->setObjectName(QStringLiteral("sidebarName"));
    line->setSpacing(theme().px("nav-gap-icon"));
    line->addWidget(new Logo(theme().px("logo"), row));
    auto *label = new Label(QStringLiteral("Lanai"), Type::Section, Colour::Ink, row);
    line->addWidget(label, 1);
    name = label;
    return row;
}

} // namespace

Sidebar::Sidebar(ActionTable &actions, const QList<PageId> &pages, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("sidebar"));
    auto *column = new QVBoxLayout(this);
    const int inset = theme().px("nav-inset");
    column->setContentsMargins(sided(inset, theme().px("nav-top"), inset + 1, theme().px("step-12")));
    column->setSpacing(theme().px("nav-gap"));
    column->addWidget(heading(this, m_name));
    column->addSpacing(theme().px("nav-below-name"));
    for (const ActionSpec &spec : actions.specs()) {
        if (spec.leadsTo && spec.leadsTo != PageId::Settings && spec.leadsTo != PageId::Search &&
            spec.leadsTo != PageId::Marks && pages.contains(*spec.leadsTo)) {
            NavItem *item = add(spec.id, column);
            item->setCheckable(true);
            m_items.insert(int(*spec.leadsTo), item);
        }
    }
    column->addStretch(1);
    for (const char *id : {"palette", "go-settings", "lock"}) {
        NavItem *item = add(QString::fromLatin1(id), column);
        item->setQuiet(true);
        if (qstrcmp(id, "go-settings") == 0) {
            item->setCheckable(true);
            m_items.insert(int(PageId::Settings), item);
        } else {
            m_keyed.insert(QString::fromLatin1(id), item);
        }
    }
    showKeys();
    connect(&actions, &ActionTable::keysChanged, this, &Sidebar::showKeys);
    setNarrow(false);
}

NavItem *Sidebar::add(const QString &actionId, QVBoxLayout *column)
{
    QAction *action = m_actions.action(actionId);
    const bool search = actionId == QStringLiteral("palette");
    const auto spec = std::find_if(m_actions.specs().cbegin(), m_actions.specs().cend(),
                                   [&actionId](const ActionSpec &one) { return one.id == actionId; });
    auto *item = new NavItem(spec->icon, search ? tr("Search") : action->text(), this);
    item->setObjectName(QStringLiteral("nav-") + actionId);
    connect(item, &QAbstractButton::clicked, action, [action] { action->trigger(); });
    column->addWidget(item);
    return item;
}

void Sidebar::showKeys()
{
    for (auto it = m_keyed.cbegin(); it != m_keyed.cend(); ++it)
        it.value()->setKeys(KeyText::of(m_actions.keysOf(it.key())));
}

void Sidebar::select(PageId page)
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        it.value()->setChecked(it.key() == int(page));
}

void Sidebar::setCount(PageId page, int count)
{
    if (NavItem *found = item(page))
        found->setCount(count);
}

void Sidebar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_name->setVisible(!narrow);
    setFixedWidth(theme().px(narrow ? "sidebar-narrow" : "sidebar"));
    // Over the middle of the items' icons when narrow.
    const int lead = narrow ? (theme().px("nav") - theme().px("logo")) / 2 : theme().px("step-8");
    m_name->parentWidget()->layout()->setContentsMargins(sided(lead, 0, narrow ? lead : 0, 0));
    for (NavItem *item : findChildren<NavItem *>())
        item->setNarrow(narrow);
}

void Sidebar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour(Colour::Sunken));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), theme().colour(Colour::Line));
}

} // namespace lanai
