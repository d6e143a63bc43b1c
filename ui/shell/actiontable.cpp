#include "ui/shell/actiontable.h"
#include "ui/parts/icon.h"
#include <QSettings>
#include <QWidget>

namespace lanai {
namespace {

QString keyOf(const QString &id)
{
    return QStringLiteral("keys/") + id;
}

bool meet(const ActionSpec &one, const ActionSpec &other)
{
    return !one.page || !other.page || one.page == other.page;
}

} // namespace

ActionTable::ActionTable(QObject *parent)
    : QObject(parent)
    , m_specs(actionSpecs())
{
    const QSettings settings;
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        auto *action = new QAction(spec.text, this);
        action->setObjectName(spec.id);
        if (!spec.icon.isEmpty())
            action->setIcon(themedIcon(spec.icon));
        const QVariant kept = settings.value(keyOf(spec.id));
        action->setShortcut(kept.isValid() ? QKeySequence(kept.toString(), QKeySequence::PortableText) : spec.keys);
        m_actions.insert(spec.id, action);
    }
}

QAction *ActionTable::prepare(const QString &id, QWidget *widget)
{
    QAction *found = action(id);
    const ActionSpec *known = spec(id);
    if (found == nullptr || known == nullptr)
        return nullptr;
    found->setShortcutContext(known->page ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    widget->addAction(found);
    return found;
}

const ActionSpec *ActionTable::spec(const QString &id) const
{
    const auto found =
        std::find_if(m_specs.cbegin(), m_specs.cend(), [&id](const ActionSpec &spec) { return spec.id == id; });
    return found == m_specs.cend() ? nullptr : &*found;
}

const ActionSpec *ActionTable::holderOf(const QKeySequence &keys, const QString &exceptId) const
{
    const ActionSpec *asking = spec(exceptId);
    if (keys.isEmpty() || asking == nullptr)
        return nullptr;
    const auto holder = std::find_if(m_specs.cbegin(), m_specs.cend(), [&](const ActionSpec &other) {
        return other.id != exceptId && meet(*asking, other) && keysOf(other.id) == keys;
    });
    return holder == m_specs.cend() ? nullptr : &*holder;
}

QKeySequence ActionTable::keysOf(const QString &id) const
{
    const QAction *found = action(id);
    return found == nullptr ? QKeySequence() : found->shortcut();
}

bool ActionTable::setKeys(const QString &id, const QKeySequence &keys)
{
    QAction *found = action(id);
    if (found == nullptr || holderOf(keys, id) != nullptr)
        return false;
    if (found->shortcut() == keys)
        return true;
    found->setShortcut(keys);
    QSettings().setValue(keyOf(id), keys.toString(QKeySequence::PortableText));
    Q_EMIT keysChanged();
    return true;
}

void ActionTable::resetKeys(const QString &id)
{
    const ActionSpec *known = spec(id);
    if (known == nullptr || !setKeys(id, known->keys))
        return;
    QSettings().remove(keyOf(id));
}

} // namespace lanai
