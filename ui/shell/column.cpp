#include "ui/shell/column.h"
#include "ui/parts/label.h"
#include "ui/parts/sign.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lanai {

Label *plainLabel(const QString &text, Type type, Colour colour, QWidget *parent)
{
    auto *label = new Label(text, type, colour, parent);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *centredColumn(const char *size, const QString &footer, QWidget *parent)
{
    auto *outside = new QVBoxLayout(parent);
    outside->addStretch(2);
    auto *middle = new QHBoxLayout;
    outside->addLayout(middle);
    middle->addStretch(1);
    auto *held = new QWidget(parent);
    held->setFixedWidth(theme().px(size));
    middle->addWidget(held);
    middle->addStretch(1);
    outside->addStretch(3);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px("step-8"));
    line->addStretch(1);
    line->addWidget(new Sign(QStringLiteral("lock"), "icon-small", Colour::Muted, parent));
    Label *said = plainLabel(footer, Type::Caption, Colour::Muted, parent);
    said->setWordWrap(false);
    line->addWidget(said);
    line->addStretch(1);
    outside->addLayout(line);
    outside->addSpacing(theme().px("step-24"));
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace lanai
