// A few numbers from 1 to 5 over the months, one line for each, told apart by the dashes of the line; and beside them
// what somebody else said, as diamonds. What lies over one another is offset by a little, names stand at the lines'
// ends. Left and Right go from day to day, Enter opens one.
#pragma once
#include "ui/parts/paint.h"
#include "ui/parts/spoken.h"
#include "ui/shell/tokens.h"
#include <QDate>
#include <QList>
#include <QWidget>

namespace lanai {

enum class TrendDash { Solid, Dashed, Dotted };

struct TrendLine
{
    QString name;
    Colour colour = Colour::Accent;
    TrendDash dash = TrendDash::Solid;
    int offset = 0;    // -1, 0 or 1: up, as it is, down
    QList<int> values; // 1–5, one for each day
};

struct TrendPoint
{
    QDate on;
    int mark = 0;   // their number, 1–5; 0: none
    QString spoken; // all that stands at that day
};

struct TrendData
{
    QList<TrendPoint> points; // oldest first
    QList<TrendLine> lines;
    QString markName; // "Dana’s answer"
    QDate until;      // the last month that is shown; null: that of the last point
};

class TrendChart : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit TrendChart(QWidget *parent = nullptr);

    void fill(const TrendData &data);
    [[nodiscard]] const TrendData &data() const { return m_data; }
    // Without axis and names, for a rail.
    void setSmall(bool small);
    // The day one is on; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    // The middle of a value's place, for tests and tool tips. `offset`: as TrendLine's.
    [[nodiscard]] QPointF pointAt(int point, int value, int offset = 0) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString spokenValue() const override;

Q_SIGNALS:
    void opened(int point);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct EndName
    {
        TextRun run;
        qreal y = 0;
    };

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal xOf(int point) const;
    [[nodiscard]] int nearest(QPointF at) const;
    void goTo(int point);
    void paintGrid(QPainter &painter) const;
    void paintMonths(QPainter &painter) const;
    void paintLine(QPainter &painter, const TrendLine &line) const;
    void paintMarks(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    [[nodiscard]] QList<EndName> names() const;

    TrendData m_data;
    QList<qreal> m_places; // of each point, in months from the first
    int m_months = 1;
    int m_current = -1;
    bool m_small = false;
};

// Where names of one height stand so that none lies over another: each as near to what it wishes as the others let it.
// `wished`: sorted. For tests.
[[nodiscard]] QList<qreal> placesApart(const QList<qreal> &wished, qreal height, qreal top, qreal bottom);

} // namespace lanai
