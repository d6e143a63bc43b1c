#include "ui/peers/railrow.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lanai {

RailRow::RailRow(const QString &words, const QString &below, QWidget *parent)
    : QAbstractButton(parent)
    , m_words(new Label(words, Type::Small, Colour::Ink, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAccessibleName(below.isEmpty() ? words : tr("%1, %2", "words, a quiet line").arg(words, below));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *second = new Label(below, Type::Caption, Colour::Muted, this);
    for (Label *label : {m_words, second}) {
        label->setWordWrap(true);
        label->setMostLines(2);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setVisible(!label->text().isEmpty());
        column->addWidget(label);
    }
    connect(this, &QAbstractButton::clicked, this, &RailRow::opened);
}

void RailRow::setVeiled(bool veiled)
{
    m_words->setVeiled(veiled);
}

void RailRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        Q_EMIT opened();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteWanted();
    else
        QAbstractButton::keyPressEvent(event);
}

void RailRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (underMouse())
        fillRounded(painter, rect(), theme().px("step-4"), theme().colour(Colour::Hover));
    if (hasFocus())
        paintFocusRing(painter, rect(), theme().px("step-4"));
}

} // namespace lanai
