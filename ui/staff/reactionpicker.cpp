#include "ui/staff/reactionpicker.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>

namespace lanai {

ReactionPicker::ReactionPicker(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("reactionPicker"));
    setAccessibleName(tr("Reaction"));
    auto *flow = new FlowLayout(theme().px("step-4"), this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &entry : EnumWords<Reaction>::words) {
        const int number = int(entry.value) + 1;
        auto *button = new QPushButton(Words::name(entry.value), this);
        button->setObjectName(QStringLiteral("reaction-") + entry.word);
        button->setProperty("measure", QStringLiteral("row"));
        button->setProperty("kind", QStringLiteral("pick"));
        button->setCheckable(true);
        button->setToolTip(tr("%1 (key %2)", "a reaction, its key").arg(button->text(), QString::number(number)));
        m_group->addButton(button, int(entry.value));
        flow->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT picked(Reaction(id)); });
    setFocusProxy(m_group->button(0));
}

void ReactionPicker::setReaction(std::optional<Reaction> reaction)
{
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(reaction && m_group->id(button) == int(*reaction));
    m_group->setExclusive(true);
}

std::optional<Reaction> ReactionPicker::reaction() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(Reaction(id));
}

void ReactionPicker::keyPressEvent(QKeyEvent *event)
{
    QAbstractButton *button = m_group->button(event->key() - Qt::Key_1);
    if (button == nullptr)
        return QWidget::keyPressEvent(event);
    button->setFocus(Qt::ShortcutFocusReason);
    button->click();
}

} // namespace lanai
