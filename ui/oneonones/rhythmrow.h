// A row of the 1:1s page: a person, the calendar, and what can be done at the end.
#pragma once
#include "ui/oneonones/termcalendar.h"
#include "ui/parts/badges.h"
#include "ui/parts/rowlist.h"
#include <QSet>

class QPushButton;

namespace lanai {

class RhythmRowView : public ListRow
{
    Q_OBJECT
public:
    RhythmRowView(const QString &key, const Peer &peer, const QString &below, const TermCalendar &calendar,
                  QWidget *parent = nullptr);

    [[nodiscard]] const Peer &peer() const { return m_peer; }
    // At the row's end; the caller connects it.
    QPushButton *addButton(const QString &name, const QString &text, const QString &spoken);
    void setEnd(const QString &text) { m_end = text; } // instead of a button
    [[nodiscard]] const TermCalendar &calendar() const { return m_calendar; }

protected:
    void paintRow(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;
    virtual void paintTerms(QPainter &painter) = 0;

private:
    void placeButton();

    Peer m_peer;
    QString m_below;
    QString m_end;
    TermCalendar m_calendar;
    QPushButton *m_button = nullptr;
};

// Somebody without a series, and what is suggested.
class WithoutSeriesRow final : public RhythmRowView
{
    Q_OBJECT
public:
    WithoutSeriesRow(const WithoutSeries &row, const TermCalendar &calendar, QWidget *parent = nullptr);

protected:
    void paintTerms(QPainter &painter) override;

private:
    QString m_suggestion;
};

// A series over its term. Left and Right go through its meetings, a planned one can be dragged to another day. With
// Ctrl or Shift several are marked: see MeetingMarks.
class SeriesRow final : public RhythmRowView
{
    Q_OBJECT
public:
    // What the one that is picked is to be.
    enum class Mark {
        None,   // picked alone
        Toggle, // one more of those that are marked, or one less
        UpTo    // the last of them: with all between it and the first
    };
    Q_ENUM(Mark)

    SeriesRow(const RhythmRow &row, const TermCalendar &calendar, QWidget *parent = nullptr);

    [[nodiscard]] const RhythmRow &row() const { return m_row; }
    // The meeting one is on; null: none.
    [[nodiscard]] const RhythmMeeting *picked() const;
    void pick(const Id &meeting);
    // The picked one where one is picked, else the next that is planned; null: none.
    [[nodiscard]] const RhythmMeeting *meant() const;
    // Of all rows' meetings; those that are others' change nothing here.
    void setMarked(const QSet<Id> &marked);
    // While they are dragged: marked ones are shown so many days later.
    void setShift(int days);

Q_SIGNALS:
    void dragged(const lanai::RhythmMeeting &meeting, QDate to);
    void dragging(const lanai::Id &meeting, int days); // 0: no more
    void markWanted(lanai::SeriesRow::Mark how);
    void extended(int by); // to the row above (-1) or below (1)

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintTerms(QPainter &painter) override;

private:
    void pickAt(qsizetype index);
    void sayWhereOneIs();
    void step(int by);
    [[nodiscard]] bool markByKey(const QKeyEvent &event);
    [[nodiscard]] bool stepByKey(const QKeyEvent &event);
    [[nodiscard]] qsizetype nextPlanned() const; // -1: none
    [[nodiscard]] qsizetype under(QPointF at) const;
    void endDrag();
    void paintMarked(QPainter &painter) const;

    RhythmRow m_row;
    QSet<Id> m_marked;
    int m_shift = 0;
    qsizetype m_at = -1; // among the meetings; -1: none is picked
    QPointF m_pressed;
    QDate m_dragTo; // null: nothing is dragged
};

} // namespace lanai
