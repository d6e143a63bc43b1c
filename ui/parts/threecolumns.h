// The frame of a page in three columns: a list that leads, what it leads to in the middle, and what stands beside. In a
// narrow window what stands beside goes below the middle.
#pragma once
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace lanai {

class Hairline;

class ThreeColumns : public QWidget
{
    Q_OBJECT
public:
    // Each column goes down from its top; the frame takes the widgets.
    ThreeColumns(QWidget *list, QWidget *middle, QWidget *beside, QWidget *parent);

    // `window`: its breadth decides.
    void arrange(const QWidget &window);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    void setBesideShown(bool shown);
    [[nodiscard]] QScrollArea *middleArea() const { return m_middleArea; }

private:
    [[nodiscard]] QScrollArea *area(const QString &name, QWidget *content);
    void place();

    QWidget *m_beside;
    QScrollArea *m_listArea;
    QScrollArea *m_middleArea;
    QScrollArea *m_besideArea;
    QVBoxLayout *m_middle = nullptr;
    QVBoxLayout *m_side = nullptr;
    Hairline *m_line;
    bool m_narrow = false;
    bool m_shown = true;
};

} // namespace lanai
