// A small calendar under a button, with a time where one is asked for.
#pragma once
#include <QDate>
#include <QFrame>
#include <QTime>

class QCalendarWidget;
class QTimeEdit;

namespace lanai {

class CalendarPopup : public QFrame
{
    Q_OBJECT
public:
    // Gone when it is closed.
    CalendarPopup(const QString &name, QDate date, QWidget *parent);
    // Asks for a time, too: choosing needs the button then.
    void askTime(QTime time, const QString &button);
    void openUnder(const QWidget &anchor);

Q_SIGNALS:
    void chosen(QDate date, QTime time);

private:
    QCalendarWidget *m_calendar;
    QTimeEdit *m_time = nullptr;
};

// From when until when, under a button.
class TimesPopup : public QFrame
{
    Q_OBJECT
public:
    TimesPopup(QTime start, int minutes, QWidget *parent);
    void openUnder(const QWidget &anchor);

Q_SIGNALS:
    void chosen(QTime start, int minutes);
};

} // namespace lanai
