// People by months, a number in each cell on the colour of how low or high it is. The numeral says it, the colour only
// helps; a month without one has a dash. Arrows move, Enter opens.
#pragma once
#include "ui/parts/badges.h"
#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace lanai {

struct HeatCell
{
    int level = 0;  // 1–5; 0: none
    QString spoken; // "Dana Whitfield, November: 4"
};

struct HeatRow
{
    Face face;
    QString name;
    QList<HeatCell> cells; // one for each column
};

struct HeatColumn
{
    QString name;   // "Nov"
    QString spoken; // "November 2026"
};

class HeatModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { LevelRole = Qt::UserRole, MarkedRole };

    using QAbstractTableModel::QAbstractTableModel;

    void fill(const QList<HeatColumn> &columns, const QList<HeatRow> &rows);
    // The cell that is open beside the grid; (-1, -1): none.
    void mark(int row, int column);
    [[nodiscard]] const HeatRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int markedRow() const { return m_marked.x(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HeatColumn> m_columns;
    QList<HeatRow> m_rows;
    QPoint m_marked{-1, -1}; // row, column
};

class HeatDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class HeatGrid : public QTableView
{
    Q_OBJECT
public:
    explicit HeatGrid(QWidget *parent = nullptr);

    // The current cell stays where it was, as far as there is one.
    void fill(const QList<HeatColumn> &columns, const QList<HeatRow> &rows);
    void mark(int row, int column);
    [[nodiscard]] const HeatModel &cells() const { return *m_cells; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void keyboardSearch(const QString &search) override; // types nothing: there is nothing to type for

Q_SIGNALS:
    void opened(int row, int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    HeatModel *m_cells;
};

// From low to high, for under the grid.
class HeatLegend : public QWidget
{
    Q_OBJECT
public:
    HeatLegend(const QString &low, const QString &high, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_low;
    QString m_high;
};

} // namespace lanai
