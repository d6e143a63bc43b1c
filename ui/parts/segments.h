// Cells side by side in one frame; one key stop, arrows within. What Choice and ScalePicker are made of.
#pragma once
#include "ui/shell/tokens.h"
#include <QPushButton>

class QHBoxLayout;

namespace lanai {

// One cell: text only, the frame is the group's. Exclusive ones are radio buttons to a screen reader.
class SegmentCell : public QPushButton
{
    Q_OBJECT
public:
    SegmentCell(const QString &text, QWidget *parent);

    void setColours(Colour plain, Colour chosen);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    // An arrow or Home, End: to the cell so many further in reading order.
    void stepped(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int stepOf(int key) const;

    Colour m_plain = Colour::Ink;
    Colour m_chosen = Colour::Accent;
};

class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_cells.size()); }
    [[nodiscard]] SegmentCell *cell(int index) const { return m_cells.at(index); }

protected:
    void setFill(Colour fill); // of the chosen cell
    SegmentCell *addCell(const QString &text);
    void clearCells();
    // The one that Tab stops at.
    void setStop(int index);
    void focusCell(int index);
    void paintEvent(QPaintEvent *event) override;

    // Arrows have come to `index`; the focus is moved already.
    virtual void reached(int index) = 0;

private:
    QHBoxLayout *m_row;
    QList<SegmentCell *> m_cells;
    Colour m_fill = Colour::AccentSoft;
};

} // namespace lanai
