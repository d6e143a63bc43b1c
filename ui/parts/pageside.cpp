#include "ui/parts/pageside.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/sides.h"
#include <QLayout>
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

} // namespace lanai
