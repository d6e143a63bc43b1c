#include "ui/parts/scalepicker.h"
#include <QKeyEvent>
#include <QLocale>

namespace lanai {

ScalePicker::ScalePicker(QWidget *parent)
    : Segments(parent)
{
    setFill(Colour::Accent);
    for (int value = 1; value <= highest; ++value) {
        SegmentCell *cell = addCell(QLocale().toString(value));
        cell->setObjectName(QStringLiteral("scale%1").arg(value));
        cell->setColours(Colour::Muted, Colour::OnAccent);
        cell->setCheckable(true);
        cell->setAutoExclusive(true);
        connect(cell, &QAbstractButton::clicked, this, [this, value] { take(value); });
    }
    setQuestion(QString());
    setValue(0);
}

void ScalePicker::setQuestion(const QString &question)
{
    setAccessibleName(question);
    for (int i = 0; i < count(); ++i) {
        const QString number = tr("%1 of %2", "on a scale").arg(QLocale().toString(i + 1), QLocale().toString(highest));
        cell(i)->setAccessibleName(question.isEmpty() ? number
                                                      : tr("%1: %2", "a question, an answer").arg(question, number));
    }
}

void ScalePicker::setValue(int value)
{
    m_value = std::clamp(value, 0, highest);
    for (int i = 0; i < count(); ++i) {
        cell(i)->setAutoExclusive(false); // else none could be let go
        cell(i)->setChecked(i + 1 == m_value);
        cell(i)->setAutoExclusive(true);
    }
    setStop(std::max(m_value - 1, 0));
}

// Comes up from the cell that has the focus.
void ScalePicker::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int digit = event->key() - Qt::Key_0;
    if (!plain || digit < 0 || digit > highest) {
        Segments::keyPressEvent(event);
        return;
    }
    take(digit);
    focusCell(std::max(digit - 1, 0));
}

void ScalePicker::reached(int index)
{
    take(index + 1);
}

void ScalePicker::take(int value)
{
    const bool same = value == m_value;
    setValue(value);
    if (!same)
        Q_EMIT picked(value);
}

} // namespace lanai
