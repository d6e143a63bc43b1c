#include "ui/shell/discreetdelegate.h"
#include "ui/shell/discretion.h"
#include <QAbstractItemView>
#include <algorithm>
#include <array>

namespace lanai {
namespace {

// The others are of combo boxes, which are no part of Qt's interface: one paints rows, the other entries of a menu.
bool isPlain(const QAbstractItemDelegate &delegate)
{
    constexpr std::array plain{"QStyledItemDelegate", "QComboBoxDelegate", "QComboMenuDelegate"};
    const QLatin1StringView name(delegate.metaObject()->className());
    return std::any_of(plain.begin(), plain.end(), [name](const char *one) { return name == QLatin1StringView(one); });
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
