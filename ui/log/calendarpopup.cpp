#include "ui/log/calendarpopup.h"
#include "ui/parts/label.h"
#include "ui/shell/theme.h"
#include <QCalendarWidget>
#include <QGridLayout>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr int secondsPerMinute = 60;
constexpr int longestMeeting = 12 * 60; // minutes

void dress(QFrame &popup, const char *objectName)
{
    popup.setObjectName(QString::fromLatin1(objectName));
    popup.setAttribute(Qt::WA_DeleteOnClose);
    popup.setFrameShape(QFrame::StyledPanel);
    popup.setProperty("room", QStringLiteral("surface"));
    popup.setAttribute(Qt::WA_StyledBackground);
}

void openBelow(QFrame &popup, const QWidget &anchor)
{
    popup.adjustSize();
    const int x = std::max(0, anchor.width() - popup.width());
    popup.move(anchor.mapToGlobal(QPoint(x, anchor.height() + theme().px("step-4"))));
    popup.show();
}

QTimeEdit *timeEdit(const QString &name, const char *objectName, QTime time, QWidget *parent)
{
    auto *edit = new QTimeEdit(time, parent);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setAccessibleName(name);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    return edit;
}

} // namespace

CalendarPopup::CalendarPopup(const QString &name, QDate date, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    dress(*this, "calendarPopup");
    setAccessibleName(name);
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setAccessibleName(name);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setSelectedDate(date);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_calendar);
    setFocusProxy(m_calendar);
    const auto choose = [this](QDate chosenDate) {
        if (m_time != nullptr)
            return;
        Q_EMIT chosen(chosenDate, QTime());
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
}

void CalendarPopup::askTime(QTime time, const QString &button)
{
    m_time = timeEdit(tr("Time"), "calendarTime", time, this);
    auto *choose = new QPushButton(button, this);
    choose->setObjectName(QStringLiteral("calendarChoose"));
    choose->setProperty("kind", QStringLiteral("primary"));
    layout()->addWidget(m_time);
    layout()->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_calendar->selectedDate(), m_time->time());
        close();
    });
}

void CalendarPopup::openUnder(const QWidget &anchor)
{
    openBelow(*this, anchor);
    m_calendar->setFocus();
}

TimesPopup::TimesPopup(QTime start, int minutes, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    dress(*this, "timesPopup");
    setAccessibleName(tr("From when until when"));
    QTimeEdit *from = timeEdit(tr("From"), "timesFrom", start, this);
    QTimeEdit *until = timeEdit(tr("Until"), "timesUntil", start.addSecs(minutes * secondsPerMinute), this);
    auto *choose = new QPushButton(tr("Set"), this);
    choose->setObjectName(QStringLiteral("timesChoose"));
    choose->setProperty("kind", QStringLiteral("primary"));
    auto *grid = new QGridLayout(this);
    grid->addWidget(new Label(tr("From"), Type::Small, Colour::Muted, this), 0, 0);
    grid->addWidget(from, 0, 1);
    grid->addWidget(new Label(tr("Until"), Type::Small, Colour::Muted, this), 1, 0);
    grid->addWidget(until, 1, 1);
    grid->addWidget(choose, 2, 0, 1, 2);
    setFocusProxy(from);
    // Over midnight counts on; nothing lasts half a day.
    const auto length = [from, until] {
        const int span = from->time().secsTo(until->time()) / secondsPerMinute;
        return span > 0 ? span : span + 24 * 60;
    };
    connect(until, &QTimeEdit::timeChanged, this, [length, choose] { choose->setEnabled(length() <= longestMeeting); });
    connect(from, &QTimeEdit::timeChanged, this, [length, choose] { choose->setEnabled(length() <= longestMeeting); });
    connect(choose, &QPushButton::clicked, this, [this, from, length] {
        Q_EMIT chosen(from->time(), length());
        close();
    });
}

void TimesPopup::openUnder(const QWidget &anchor)
{
    openBelow(*this, anchor);
    setFocus();
}

} // namespace lanai
