// The window's actions as QActions. Keys can be changed; a key that another action of the same place has is refused.
#pragma once
#include "ui/shell/actionspecs.h"
#include <QAction>
#include <QHash>
#include <QObject>
#include <utility>

class QWidget;

namespace lanai {

class ActionTable : public QObject
{
    Q_OBJECT
public:
    explicit ActionTable(QObject *parent = nullptr);

    [[nodiscard]] const QList<ActionSpec> &specs() const { return m_specs; }
    // Null for an id that isn't in the table.
    [[nodiscard]] QAction *action(const QString &id) const { return m_actions.value(id); }

    // Calls `slot` of `context` when the action is triggered, and lets its keys work in `widget` and below (or, for
    // an action of everywhere, in its window). An action of one page belongs to that page's widget.
    template<class Receiver, class Slot>
    QAction *attach(const QString &id, QWidget *widget, Receiver *context, Slot slot)
    {
        QAction *found = prepare(id, widget);
        if (found != nullptr)
            connect(found, &QAction::triggered, context, std::move(slot));
        return found;
    }

    // The action of the same place that has these keys already; null when they are free.
    [[nodiscard]] const ActionSpec *holderOf(const QKeySequence &keys, const QString &exceptId) const;
    [[nodiscard]] QKeySequence keysOf(const QString &id) const;
    // Kept in the program's settings. False, and nothing changes, when holderOf() names another action.
    bool setKeys(const QString &id, const QKeySequence &keys);
    void resetKeys(const QString &id);

Q_SIGNALS:
    void keysChanged();

private:
    QAction *prepare(const QString &id, QWidget *widget);
    [[nodiscard]] const ActionSpec *spec(const QString &id) const;

    QList<ActionSpec> m_specs;
    QHash<QString, QAction *> m_actions;
};

} // namespace lanai
