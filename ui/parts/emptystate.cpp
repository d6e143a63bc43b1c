#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

EmptyState::EmptyState(const QString &what, const QString &why, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setAlignment(Qt::AlignTop);
    for (auto *line :
         {new Label(what, Type::BaseStrong, Colour::Ink, this), new Label(why, Type::Base, Colour::Muted, this)}) {
        line->setWordWrap(true);
        m_column->addWidget(line);
    }
    followTheme(this, [this] { m_column->setSpacing(theme().px("step-4")); });
}

QPushButton *EmptyState::addButton(const QString &text, const QString &objectName, bool primary)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(true); // Enter presses it
    if (primary)
        button->setProperty("kind", QStringLiteral("primary"));
    auto *gap = new QSpacerItem(0, 0);
    m_column->addSpacerItem(gap);
    m_column->addWidget(button, 0, Qt::AlignLeading);
    followTheme(button, [this, gap] {
        gap->changeSize(0, theme().px("step-8"));
        m_column->invalidate();
    });
    return button;
}

} // namespace lanai
