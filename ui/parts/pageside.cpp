#include "ui/parts/pageside.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/sides.h"
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace lanai {

int sideBesideBar(const QScrollArea &area)
{
    const QScrollBar *bar = area.verticalScrollBar();
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    return theme().px("page-side") - taken;
}

void keepPageSide(QScrollArea &area, QLayout &column, const char *top, const char *bottom)
{
    const auto place = [&area, &column, top, bottom] {
        column.setContentsMargins(
            sided(theme().px("page-side"), theme().px(top), sideBesideBar(area), theme().px(bottom)));
    };
    QObject::connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, &area, place);
    followTheme(&area, place);
}

void layOutScrolledPage(QWidget &page, QWidget &header, QWidget &error, QScrollArea &area, const char *below)
{
    area.setWidgetResizable(true);
    area.setFocusPolicy(Qt::NoFocus);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int side = theme().px("page-side");
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, theme().px("page-top"), 0, 0);
    column->setSpacing(0);
    header.setContentsMargins(side, 0, side, theme().px(below));
    column->addWidget(&header);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(side, 0, side, 0);
    bar->addWidget(&error);
    column->addLayout(bar);
    column->addWidget(&area, 1);
}

} // namespace lanai
