#include "ui/parts/threecolumns.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include <QHBoxLayout>
#include <QScrollArea>

namespace lanai {

ThreeColumns::ThreeColumns(QWidget *list, QWidget *middle, QWidget *beside, QWidget *parent)
    : QWidget(parent)
    , m_beside(beside)
    , m_line(new Hairline(Qt::Vertical, this))
{
    auto *listed = new QWidget;
    auto *listColumn = new QVBoxLayout(listed);
    listColumn->addWidget(list);
    listColumn->addStretch(1);
    m_listArea = area(QStringLiteral("listColumn"), listed);
    auto *content = new QWidget;
    m_middle = new QVBoxLayout(content);
    m_middle->addWidget(middle);
    m_middle->addStretch(1);
    m_middleArea = area(QStringLiteral("middleColumn"), content);
    auto *side = new QWidget;
    m_side = new QVBoxLayout(side);
    m_side->addWidget(beside);
    m_side->addStretch(1);
    m_besideArea = area(QStringLiteral("besideColumn"), side);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_listArea);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_middleArea, 1);
    row->addWidget(m_line);
    row->addWidget(m_besideArea);
    followTheme(this, [this, listColumn] {
        const int inset = theme().px("step-4"); // a list has an inset of its own
        listColumn->setContentsMargins(inset, theme().px("step-12"), inset, theme().px("step-12"));
        place();
    });
}

QScrollArea *ThreeColumns::area(const QString &name, QWidget *content)
{
    auto *area = new QScrollArea(this);
    area->setObjectName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

void ThreeColumns::place()
{
    const int top = theme().px("column-top");
    const int bottom = theme().px("step-24");
    const int middle = theme().px("column-side");
    const int side = theme().px("column-beside-side");
    m_listArea->setFixedWidth(theme().px(m_narrow ? "column-list-narrow" : "column-list"));
    m_besideArea->setFixedWidth(theme().px("column-beside"));
    m_middle->setContentsMargins(middle, top, middle, bottom);
    m_middle->setSpacing(theme().px("step-16"));
    m_side->setContentsMargins(side, top, side, bottom);
    QVBoxLayout *home = m_narrow ? m_middle : m_side;
    if (home->indexOf(m_beside) < 0)
        home->insertWidget(home->count() - 1, m_beside); // before the stretch
    m_beside->setVisible(m_shown);
    m_line->setVisible(!m_narrow && m_shown);
    m_besideArea->setVisible(!m_narrow && m_shown);
}

void ThreeColumns::arrange(const QWidget &window)
{
    const bool narrow = window.width() < theme().px("narrow-below");
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    place();
}

void ThreeColumns::setBesideShown(bool shown)
{
    m_shown = shown;
    place();
}

} // namespace lanai
