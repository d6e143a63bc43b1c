// What a screen reader would meet without a name.
#pragma once
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

namespace lanai::test {

// The focusable widgets of `page` that have no name for a screen reader, or none for tests.
[[nodiscard]] inline QStringList unnamedIn(const QWidget &page)
{
    QStringList unnamed;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const bool interactive = qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                                 qobject_cast<const QLineEdit *>(widget) != nullptr ||
                                 qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
                                 qobject_cast<const QComboBox *>(widget) != nullptr ||
                                 qobject_cast<const QAbstractItemView *>(widget) != nullptr;
        if (!interactive || widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (widget->objectName().isEmpty() || spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            unnamed << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return unnamed;
}

} // namespace lanai::test
