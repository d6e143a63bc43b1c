#include "ui/shell/discreetdelegate.h"
#include "ui/shell/discretion.h"
#include <QAbstractItemView>

namespace lanai {
namespace {

// The other is of combo boxes that one can type into; those that one can't paint their list as a menu, by the style.
bool isPlain(const QAbstractItemDelegate &delegate)
{
    const QLatin1StringView name(delegate.metaObject()->className());
    return name == QLatin1StringView("QStyledItemDelegate") || name == QLatin1StringView("QComboBoxDelegate");
}

} // namespace

DiscreetDelegate::DiscreetDelegate(QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_own(view.itemDelegate())
{
}

void DiscreetDelegate::dress(QAbstractItemView &view, bool on)
{
    QAbstractItemDelegate *present = view.itemDelegate();
    if (auto *ours = qobject_cast<DiscreetDelegate *>(present); ours != nullptr && !on) {
        QAbstractItemDelegate *own = ours->m_own;
        view.setItemDelegate(own == nullptr ? new QStyledItemDelegate(&view) : own);
        ours->deleteLater();
    } else if (ours == nullptr && on && present != nullptr && isPlain(*present)) {
        view.setItemDelegate(new DiscreetDelegate(view));
    }
}

void DiscreetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = discretion().shown(option->text);
}

} // namespace lanai
