#include "ui/parts/searchfield.h"
#include "ui/parts/icon.h"
#include <QAction>
#include <QKeyEvent>

namespace lanai {

SearchField::SearchField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    addAction(themedIcon(QStringLiteral("search"), Colour::Muted), QLineEdit::LeadingPosition)->setText(name);
    QAction *empty = addAction(themedIcon(QStringLiteral("close"), Colour::Muted), QLineEdit::TrailingPosition);
    empty->setText(tr("Empty the field"));
    empty->setVisible(false);
    connect(empty, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, empty, [empty](const QString &text) { empty->setVisible(!text.isEmpty()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace lanai
