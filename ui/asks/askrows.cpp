#include "ui/asks/askrows.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include <QGridLayout>

namespace lanai {

AskRows::AskRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    followTheme(this, [this] {
        m_grid->setColumnMinimumWidth(0, theme().px("asks-label"));
        m_grid->setHorizontalSpacing(theme().px("step-12"));
        m_grid->setVerticalSpacing(theme().px("step-4"));
    });
}

void AskRows::add(const QString &name, QWidget *what)
{
    const int row = m_grid->rowCount();
    auto *label = new Label(name, Type::Small, Colour::Muted, this);
    label->setBuddy(what);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(what, row, 1);
}

bool AskRows::isEmpty() const
{
    return m_grid->count() == 0;
}

} // namespace lanai
