// The circles beside the questions: who is in each, what my part is and when it meets next.
#pragma once
#include "core/journal/askpage.h"
#include "ui/parts/rowlist.h"
#include "ui/shell/context.h"

namespace lanai {

class CircleLineRow : public ListRow
{
    Q_OBJECT
public:
    CircleLineRow(const CircleLine &line, QDate today, QWidget *parent);

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintRow(QPainter &painter) override;

private:
    [[nodiscard]] qreal paintMembers(QPainter &painter, const QRectF &place) const;

    CircleLine m_line;
    QString m_below;
};

class CircleLines : public QWidget
{
    Q_OBJECT
public:
    explicit CircleLines(const Context &context, QWidget *parent = nullptr);

    void fill(const AskList &list);
    // To the page of circles, to that one unless null.
    void go(const lanai::Id &circle);

private:
    Context m_context;
    RowList *m_rows;
};

} // namespace lanai
