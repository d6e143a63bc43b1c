#include "ui/projects/growingfield.h"
#include "ui/parts/followtheme.h"

namespace lanai {

GrowingField::GrowingField(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingField::fit);
    followTheme(this, [this] {
        setFont(theme().font(Type::Small));
        fit();
    });
}

void GrowingField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingField::fit()
{
    const int lines = std::max(1, int(document()->size().height())); // a plain text counts lines
    const int around = 2 * theme().px("project-field-inset");
    const int height = lines * fontMetrics().lineSpacing() + around;
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace lanai
