// The record on screen. Its rows have any height: only those that are seen are laid out, the others are guessed, and a
// better guess never moves what one is reading. The current row holds real buttons.
#pragma once
#include "ui/peers/timelinelayout.h"
#include <QCache>
#include <QListView>
#include <QSet>

namespace lanai {

class RowActions;
class TimelineModel;

class TimelineView : public QListView
{
    Q_OBJECT
public:
    TimelineView(TimelineModel &model, QWidget *parent);

    [[nodiscard]] TimelineModel &timeline() const { return m_model; }
    void toggle(const QModelIndex &index); // all of it, or its beginning
    void bringIntoView(const Id &thing);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    void editWanted(const QModelIndex &index);
    void reopenWanted(const QModelIndex &index); // a promise that was kept or dropped
    void copyWanted(const QModelIndex &index);
    void deleteWanted(const QModelIndex &index);
    void historyWanted(const lanai::Id &thing);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

public Q_SLOTS:
    void reset() override;

private:
    [[nodiscard]] const TimelineLayout &layoutOf(int row) const;
    [[nodiscard]] int wordsWidth() const; // without the scroll bar, whether it is there or not
    [[nodiscard]] int guessedHeight(int row) const;
    [[nodiscard]] int topOf(int row) const; // within all of it
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int total() const { return topOf(static_cast<int>(m_heights.size())); }
    void measureSeen();
    void spread(); // the scroll bar over what there is
    void readOnNearEnd();
    void forgetLayouts();
    void moveActions();

    TimelineModel &m_model;
    RowActions *m_actions;
    QPersistentModelIndex m_hovered;
    QSet<Id> m_expanded;
    QList<int> m_heights;      // 0: not measured yet
    mutable QList<int> m_tops; // of each row and behind the last one; empty: to be summed up
    mutable QCache<Id, TimelineLayout> m_layouts;
    bool m_reading = false;
};

} // namespace lanai
