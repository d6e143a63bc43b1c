#include "ui/parts/keytext.h"
#include <QKeySequence>

namespace lanai {

QString KeyText::of(const QKeySequence &keys)
{
    switch (keys.isEmpty() ? 0 : int(keys[0].toCombined())) {
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    default:
        break;
    }
    QString text = keys.toString(QKeySequence::NativeText);
    return text.replace(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("Enter", "the key"));
}

} // namespace lanai
