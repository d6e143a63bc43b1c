#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

EmptyState::EmptyState(const QString &what, const QString &why, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_what(new Label(what, Type::BaseStrong, Colour::Ink, this))
    , m_why(new Label(why, Type::Base, Colour::Muted, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setAlignment(Qt::AlignTop);
    for (Label *line : {m_what, m_why}) {
        line->setWordWrap(true);
        m_column->addWidget(line);
    }
    followTheme(this, [this] { m_column->setSpacing(theme().px("step-4")); });
}

void EmptyState::setWords(const QString &what, const QString &why)
{
    m_what->setText(what);
    m_why->setText(why);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(true); // Enter presses it
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
