#include "ui/settings/plaintable.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QTableView>

namespace lanai {

void makePlain(QTableView &table, int stretched)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(theme().px("settings-key-row"));
    QHeaderView *head = table.horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(stretched, QHeaderView::Stretch);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace lanai
