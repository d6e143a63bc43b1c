// The window's left edge: the pages, and below them search, settings and the lock.
#pragma once
#include "ui/shell/place.h"
#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace lanai {

class ActionTable;
class NavItem;

class Sidebar : public QFrame
{
    Q_OBJECT
public:
    // Items for those of `pages` that an action leads to, in the order of the table of actions.
    Sidebar(ActionTable &actions, const QList<PageId> &pages, QWidget *parent);

    void select(PageId page);
    void setCount(PageId page, int count);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] NavItem *item(PageId page) const { return m_items.value(int(page)); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NavItem *add(const QString &actionId, QVBoxLayout *column);
    void showKeys();

    ActionTable &m_actions;
    QHash<int, NavItem *> m_items;
    QHash<QString, NavItem *> m_keyed; // by action: those that show their keys
    QWidget *m_name;
    bool m_narrow = false;
};

} // namespace lanai
