#include "ui/parts/pageside.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/sides.h"
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace lanai {

void keepPageSide(QScrollArea &area, QLayout &column, const char *top, const char *bottom)
{
    const auto place = [&area, &column, top, bottom] {
        const int side = theme().px("page-side");
        const QScrollBar *bar = area.verticalScrollBar();
        const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
        column.setContentsMargins(sided(side, theme().px(top), side - taken, theme().px(bottom)));
    };
    QObject::connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, &area, place);
    followTheme(&area, place);
}

} // namespace lanai
