#include "ui/shell/column.h"
#include "ui/parts/icon.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lanai {

QLabel *plainLabel(const QString &text, Type type, Colour colour, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme().font(type));
    label->setWordWrap(true);
    setInk(label, colour);
    QObject::connect(&theme(), &Theme::changed, label, [label, type, colour] {
        label->setFont(theme().font(type));
        setInk(label, colour);
    });
    return label;
}

void setInk(QLabel *label, Colour colour)
{
    label->setStyleSheet(QStringLiteral("color: %1").arg(theme().colour(colour).name()));
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
    auto *lock = new QLabel(parent);
    const int icon = theme().px("icon-small");
    lock->setPixmap(themedIcon(QStringLiteral("lock"), Colour::Muted).pixmap(icon, icon));
    line->addWidget(lock);
    QLabel *said = plainLabel(footer, Type::Caption, Colour::Muted, parent);
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
