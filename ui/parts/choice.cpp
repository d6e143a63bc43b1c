#include "ui/parts/choice.h"

namespace lanai {

Choice::Choice(Mode mode, QWidget *parent)
    : Segments(parent)
    , m_mode(mode)
{
    setFill(Colour::AccentSoft);
}

void Choice::setChoices(const QStringList &ids, const QStringList &texts)
{
    clearCells();
    m_ids = ids;
    for (int i = 0; i < m_ids.size(); ++i) {
        SegmentCell *cell = addCell(texts.value(i));
        cell->setObjectName(m_ids.at(i));
        if (m_mode == Mode::Single) {
            cell->setColours(Colour::Muted, Colour::Accent);
            cell->setCheckable(true);
            cell->setAutoExclusive(true);
        }
        connect(cell, &QAbstractButton::clicked, this, [this, i] { take(i); });
    }
    setCurrent(m_current);
}

void Choice::setCurrent(const QString &id)
{
    const int index = int(m_ids.indexOf(id));
    m_current = index < 0 ? QString() : id;
    for (int i = 0; m_mode == Mode::Single && i < count(); ++i) {
        cell(i)->setAutoExclusive(false); // else none could be let go
        cell(i)->setChecked(i == index);
        cell(i)->setAutoExclusive(true);
    }
    setStop(std::max(index, 0));
}

void Choice::reached(int index)
{
    if (m_mode == Mode::Single)
        take(index);
}

void Choice::take(int index)
{
    const QString id = m_ids.at(index);
    setStop(index);
    if (m_mode == Mode::Single) {
        const bool same = id == m_current;
        setCurrent(id);
        if (same)
            return;
    }
    Q_EMIT chosen(id);
}

} // namespace lanai
