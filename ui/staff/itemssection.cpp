#include "ui/staff/itemssection.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/reordercolumn.h"
#include "ui/parts/sectionheader.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include "ui/staff/itemrow.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanai {

ItemsSection::ItemsSection(StaffModel &model, const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_rows(new ReorderColumn(this))
    , m_hint(
          new Label(tr("What do you want decided, discussed or known? Each item wants a preview in the week before."),
                    Type::Small, Colour::Muted, this))
    , m_new(new QLineEdit(this))
{
    auto *header = new SectionHeader(tr("My items"), Type::BaseStrong, this);
    m_matrix = header->addButton(QStringLiteral("list"), tr("Items and people side by side"));
    m_matrix->setObjectName(QStringLiteral("staffMatrix"));
    IconButton *plus = header->addButton(QStringLiteral("plus"), tr("Add an item"));
    plus->setObjectName(QStringLiteral("staffItemAdd"));
    plus->setColour(Colour::Accent);
    connect(plus, &QToolButton::clicked, this, &ItemsSection::startAdding);
    m_hint->setWordWrap(true);
    m_new->setObjectName(QStringLiteral("staffItemNew"));
    m_new->setAccessibleName(tr("A new item"));
    m_new->setPlaceholderText(tr("A new item, Enter adds it"));
    m_new->hide();
    m_new->installEventFilter(this);
    connect(m_new, &QLineEdit::returnPressed, this, &ItemsSection::add);
    connect(m_rows, &ReorderColumn::moved, this, &ItemsSection::move);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(header);
    column->addWidget(m_hint);
    column->addWidget(m_rows);
    column->addWidget(m_new);
    column->setSpacing(0);
}

void ItemsSection::refresh()
{
    QHash<Id, ItemRow *> kept;
    QList<ReorderColumn::Row> rows;
    for (const StaffItemRow &one : m_model.items()) {
        ItemRow *row = m_byItem.value(one.item.id);
        if (row == nullptr)
            row = new ItemRow(m_model, m_context, one.item.id, m_rows);
        row->refresh(kept.size() + 1 == m_model.items().size());
        kept.insert(one.item.id, row);
        rows << ReorderColumn::Row{row, row->grip()};
    }
    m_byItem = kept;
    m_rows->setRows(rows);
    m_hint->setVisible(rows.isEmpty());
}

void ItemsSection::open(const Id &item)
{
    if (ItemRow *row = m_byItem.value(item))
        row->openEditor();
}

void ItemsSection::startAdding()
{
    m_new->clear();
    m_new->show();
    m_new->setFocus(Qt::OtherFocusReason);
}

void ItemsSection::add()
{
    const Result<Id> added = m_model.addItem(m_new->text());
    if (!added)
        return m_context.toasts.tell(added.error());
    m_new->hide();
    tellDone(m_context, tr("The item was added."));
    open(*added); // what is sought and whose support it needs come next
}

void ItemsSection::move(int from, int to)
{
    if (const Result<void> moved = m_model.moveItem(from, to); !moved)
        return m_context.toasts.tell(moved.error());
    tellDone(m_context, tr("The items are in a new order."));
}

bool ItemsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_new && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_new->hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lanai
