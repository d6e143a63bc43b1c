#include "ui/shell/toasts.h"
#include "ui/parts/sides.h"
#include "ui/shell/discretion.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

namespace lanai {
namespace {

// In marks, or behind a colon: “Kept: …”.
bool quotes(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("[“„«]|: "));
    return text.contains(marks);
}

} // namespace

Toasts::Toasts(QWidget *window, int stays)
    : QFrame(window)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("toast"));
    m_text->setObjectName(QStringLiteral("toastText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("toastButton"));
    m_button->setProperty("kind", QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        sided(theme().px("step-16"), theme().px("step-8"), theme().px("step-12"), theme().px("step-8")));
    row->setSpacing(theme().px("step-12"));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_timer.setInterval(stays);
    connect(&m_timer, &QTimer::timeout, this, &Toasts::clear);
    window->installEventFilter(this);
    m_button->installEventFilter(this);
    hide();
}

void Toasts::tell(const QString &text)
{
    disconnect(m_act);
    show(text, QString());
}

void Toasts::tell(const QString &text, const QString &button, QObject *context, std::function<void()> act)
{
    disconnect(m_act);
    m_act = connect(m_button, &QPushButton::clicked, context, [this, act = std::move(act)] {
        clear();
        act();
    });
    show(text, button);
}

void Toasts::tell(const Error &error)
{
    tell(errorSentence(error));
}

QString Toasts::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool Toasts::offers() const
{
    return !isHidden() && !m_button->isHidden();
}

void Toasts::press()
{
    if (offers())
        m_button->click();
}

void Toasts::follow(const Id &command)
{
    m_command = command;
    QTimer::singleShot(0, this, [this] { m_command = {}; });
}

void Toasts::clear()
{
    disconnect(m_act); // what was offered goes with its words
    m_timer.stop();
    hide();
    m_text->clear();
    m_button->setText({});
    setAccessibleName({});
}

void Toasts::show(const QString &text, const QString &button)
{
    m_text->setText(text);
    discretion().setVeiled(*m_text, quotes(text));
    m_takesBack = m_command;
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text);
    moveIn();
    QFrame::show();
    raise();
    rest();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Toasts::moveIn()
{
    const QWidget *window = parentWidget();
    const int widest = window->width() - 2 * theme().px("step-32");
    m_text->setMinimumWidth(std::min(widest / 2, m_text->fontMetrics().horizontalAdvance(m_text->text()) + 4));
    adjustSize();
    move((window->width() - width()) / 2, window->height() - height() - theme().px("toast-above"));
}

// The time begins anew, unless somebody is at it.
void Toasts::rest()
{
    if (underMouse() || m_button->hasFocus())
        m_timer.stop();
    else
        m_timer.start();
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        moveIn();
    if (watched == m_button && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) && !isHidden())
        rest();
    return QFrame::eventFilter(watched, event);
}

bool Toasts::event(QEvent *event)
{
    if ((event->type() == QEvent::Enter || event->type() == QEvent::Leave) && !isHidden())
        rest();
    return QFrame::event(event);
}

void Toasts::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(Colour::Ink));
    const qreal radius = theme().px("radius-card");
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace lanai
