// The ring of focus a little outside of what it is about, for rows that have no ground of their own: it would run
// through what stands at their edges.
#pragma once
#include <QFocusFrame>

namespace lanai {

class FocusFrame : public QFocusFrame
{
    Q_OBJECT
public:
    // As long as `row` lives; shown while it has the focus.
    static void around(QWidget &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FocusFrame(QWidget &row);

    QWidget &m_row;
};

} // namespace lanai
