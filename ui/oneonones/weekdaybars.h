// How an average week of 1:1s spreads over its days: one bar for each day, made of its series.
#pragma once
#include "core/journal/rhythmpage.h"
#include "ui/parts/spoken.h"
#include <QWidget>

namespace lanai {

class WeekdayBars : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit WeekdayBars(QWidget *parent = nullptr);

    // `apart`: whose bars stand out, as the line below speaks of them; null: nobody's.
    void setPage(const RhythmPage &page, const Id &apart);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString spokenValue() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        Id peer;
        double minutes = 0;
    };
    struct Day
    {
        Qt::DayOfWeek day = Qt::Monday;
        QList<Part> parts; // the longest first
        double minutes = 0;
        int reports = 0;
    };

    void paintDay(QPainter &painter, const QRectF &place, const Day &day) const;
    void paintStack(QPainter &painter, const QRectF &place, const Day &day) const;
    void paintWords(QPainter &painter, const QRectF &place, const Day &day) const;
    [[nodiscard]] bool hasReports() const;

    QList<Day> m_days; // Monday to Friday, and of the weekend those on which something is
    Qt::DayOfWeek m_peerDay = Qt::Thursday;
    Id m_apart;
    double m_most = 0; // minutes of the fullest day
};

} // namespace lanai
