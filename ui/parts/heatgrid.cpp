#include "ui/parts/heatgrid.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace lanai {
namespace {

Colour heatOf(int level)
{
    static const std::array colours{Colour::Heat1, Colour::Heat2, Colour::Heat3, Colour::Heat4, Colour::Heat5};
    return colours.at(static_cast<std::size_t>(std::clamp(level, 1, 5) - 1));
}

const HeatModel &heatModelOf(const QHeaderView &header)
{
    return *qobject_cast<const HeatModel *>(header.model());
}

// Months, the last of them emphasised: it is now.
class HeatMonths : public QHeaderView
{
public:
    explicit HeatMonths(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &place, int section) const override
    {
        const bool isLast = section == heatModelOf(*this).columnCount() - 1;
        const QRectF cell = withoutTrailing(*painter, place, theme().px("heat-gap"));
        paintText(*painter, cell,
                  {heatModelOf(*this).headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                   isLast ? Type::CaptionStrong : Type::Caption, isLast ? Colour::Ink : Colour::Muted},
                  Qt::AlignHCenter);
    }
};

class HeatNames : public QHeaderView
{
public:
    explicit HeatNames(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &place, int section) const override
    {
        const HeatRow &row = heatModelOf(*this).row(section);
        const bool marked = heatModelOf(*this).markedRow() == section;
        const QRectF cell = QRectF(place).adjusted(0, 0, 0, -theme().px("heat-gap"));
        const qreal face = theme().px("avatar-22");
        painter->setLayoutDirection(layoutDirection());
        paintAvatar(*painter, leadingPart(*painter, cell, {face, face}), row.face);
        const QRectF name = withoutTrailing(*painter, withoutLeading(*painter, cell, face + theme().px("step-8")),
                                            theme().px("step-8"));
        paintText(*painter, name,
                  {row.name, marked ? Type::BaseStrong : Type::Base, marked ? Colour::Accent : Colour::Ink});
    }
};

void prepareHeatHeader(QHeaderView &header)
{
    header.setSectionsClickable(false);
    header.setHighlightSections(false);
    header.setFocusPolicy(Qt::NoFocus);
    header.setFrameShape(QFrame::NoFrame);
}

} // namespace

void HeatModel::fill(const QList<HeatColumn> &columns, const QList<HeatRow> &rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    endResetModel();
}

void HeatModel::mark(int row, int column)
{
    m_marked = {row, column};
    if (!m_rows.isEmpty() && !m_columns.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {MarkedRole});
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

int HeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant HeatModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HeatCell cell = m_rows.at(index.row()).cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.level > 0 ? QLocale().toString(cell.level) : QStringLiteral("–");
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cell.spoken;
    case LevelRole:
        return cell.level;
    case MarkedRole:
        return m_marked == QPoint(index.row(), index.column());
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole)
        return orientation == Qt::Horizontal ? m_columns.value(section).name : m_rows.value(section).name;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return orientation == Qt::Horizontal ? m_columns.value(section).spoken : m_rows.value(section).name;
    return {};
}

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterState state(*painter);
    painter->setLayoutDirection(option.direction);
    const int gap = theme().px("heat-gap");
    const QRectF cell = withoutTrailing(*painter, QRectF(option.rect).adjusted(0, 0, 0, -gap), gap);
    const qreal radius = theme().px("radius-heat");
    const int level = index.data(HeatModel::LevelRole).toInt();
    if (level == 0)
        paintBox(*painter, cell, radius, Colour::Window, Colour::Line);
    else
        fillRounded(*painter, cell, radius, theme().colour(heatOf(level)));
    paintText(*painter, cell,
              {index.data().toString(), level == 0 ? Type::Small : Type::SmallMedium,
               level == 0 ? Colour::Muted : Colour::Ink},
              Qt::AlignHCenter);
    if (index.data(HeatModel::MarkedRole).toBool()) {
        const qreal out = theme().px("hairline");
        paintFocusRing(*painter, cell.adjusted(-out, -out, out, out), radius + out);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const qreal in = theme().px("heat-focus-inset");
        paintFocusRing(*painter, cell.adjusted(in, in, -in, -in), radius);
    }
}

HeatGrid::HeatGrid(QWidget *parent)
    : QTableView(parent)
    , m_cells(new HeatModel(this))
{
    setHorizontalHeader(new HeatMonths(this));
    setVerticalHeader(new HeatNames(this));
    prepareHeatHeader(*horizontalHeader());
    prepareHeatHeader(*verticalHeader());
    setModel(m_cells);
    setItemDelegate(new HeatDelegate(this));
    setProperty("kind", QStringLiteral("bare"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row(), index.column()); });
    followTheme(this, [this] {
        horizontalHeader()->setMinimumSectionSize(theme().px("heat-least"));
        horizontalHeader()->setFixedHeight(theme().px("heat-head"));
        verticalHeader()->setMinimumSectionSize(theme().px("heat-cell"));
        verticalHeader()->setDefaultSectionSize(theme().px("heat-cell") + theme().px("heat-gap"));
        verticalHeader()->setFixedWidth(theme().px("heat-name"));
        updateGeometry();
        viewport()->update();
    });
}

void HeatGrid::fill(const QList<HeatColumn> &columns, const QList<HeatRow> &rows)
{
    const QModelIndex before = currentIndex();
    m_cells->fill(columns, rows);
    if (before.isValid())
        setCurrentIndex(m_cells->index(std::min(before.row(), m_cells->rowCount() - 1), before.column()));
    updateGeometry();
}

void HeatGrid::mark(int row, int column)
{
    m_cells->mark(row, column);
    verticalHeader()->viewport()->update();
    if (row >= 0 && column >= 0 && (!hasFocus() || !currentIndex().isValid()))
        setCurrentIndex(m_cells->index(row, column));
}

QSize HeatGrid::sizeHint() const
{
    const int rows = m_cells->rowCount() * (theme().px("heat-cell") + theme().px("heat-gap"));
    return {theme().px("heat-name") + m_cells->columnCount() * theme().px("heat-least"),
            theme().px("heat-head") + rows};
}

QSize HeatGrid::minimumSizeHint() const
{
    return sizeHint();
}

void HeatGrid::keyboardSearch(const QString & /*search*/) {}

void HeatGrid::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && event->modifiers().testFlag(Qt::ControlModifier) == false && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row(), currentIndex().column());
        return;
    }
    QTableView::keyPressEvent(event);
}

void HeatGrid::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_cells->rowCount() > 0)
        setCurrentIndex(m_cells->index(0, m_cells->columnCount() - 1));
    QTableView::focusInEvent(event);
}

HeatLegend::HeatLegend(const QString &low, const QString &high, QWidget *parent)
    : QWidget(parent)
    , m_low(low)
    , m_high(high)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

QSize HeatLegend::sizeHint() const
{
    const int words = ElidedText::widthOf(m_low, Type::Caption) + ElidedText::widthOf(m_high, Type::Caption);
    return {words + 5 * theme().px("heat-legend-cell") + 6 * theme().px("heat-legend-gap"),
            theme().line(Type::Caption)};
}

void HeatLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const qreal gap = theme().px("heat-legend-gap");
    QRectF left = rect();
    left = withoutLeading(painter, left, paintText(painter, left, {m_low, Type::Caption, Colour::Muted}) + gap);
    for (int level = 1; level <= 5; ++level) {
        const QSizeF size(theme().px("heat-legend-cell"), theme().px("step-12"));
        fillRounded(painter, leadingPart(painter, left, size), theme().px("radius-check"),
                    theme().colour(heatOf(level)));
        left = withoutLeading(painter, left, size.width() + gap);
    }
    paintText(painter, left, {m_high, Type::Caption, Colour::Muted});
}

} // namespace lanai
