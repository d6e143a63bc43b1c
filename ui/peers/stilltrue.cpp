#include "ui/peers/stilltrue.h"
#include <QPushButton>

namespace lanai {

QPushButton *StillTrue::button(const Id &thing, const QString &text, const std::function<void()> &confirm,
                               QWidget *parent)
{
    auto *button = new QPushButton(tr("Still true? C says yes"), parent);
    button->setObjectName(QStringLiteral("stillTrue-") + idText(thing));
    button->setAccessibleName(tr("Still true: %1").arg(text));
    button->setToolTip(
        tr("You learnt it a year ago or more. A click, or C on the line, confirms it; Enter corrects it."));
    button->setProperty("kind", QStringLiteral("bareDate"));
    button->setProperty("tone", QStringLiteral("quiet"));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, button, confirm);
    return button;
}

} // namespace lanai
