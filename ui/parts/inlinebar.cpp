#include "ui/parts/inlinebar.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/icon.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace lanai {
namespace {

Colour fillOf(InlineBar::Kind kind)
{
    switch (kind) {
    case InlineBar::Kind::Failure:
        return Colour::OverdueBg;
    case InlineBar::Kind::Warning:
        return Colour::DueBg;
    case InlineBar::Kind::Notice:
        return Colour::AccentSoft;
    }
    return Colour::AccentSoft;
}

Colour signOf(InlineBar::Kind kind)
{
    switch (kind) {
    case InlineBar::Kind::Failure:
        return Colour::Overdue;
    case InlineBar::Kind::Warning:
        return Colour::Due;
    case InlineBar::Kind::Notice:
        return Colour::Accent;
    }
    return Colour::Accent;
}

} // namespace

InlineBar::InlineBar(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_row(new QHBoxLayout(this))
    , m_sign(new QWidget(this))
    , m_message(new Label(Type::Base, Colour::Ink, this))
{
    m_message->setWordWrap(true);
    m_row->addWidget(m_sign);
    m_row->addWidget(m_message, 1);
    followTheme(this, [this] {
        const int side = theme().px("step-12");
        const int top = theme().px("step-8");
        m_row->setContentsMargins(side, top, side, top);
        m_row->setSpacing(theme().px("step-8"));
        m_sign->setFixedSize(theme().px("icon"), theme().px("icon"));
        update();
    });
}

void InlineBar::say(const QString &message)
{
    m_message->setText(message);
    setAccessibleName(message);
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

QString InlineBar::message() const
{
    return m_message->text();
}

QPushButton *InlineBar::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setProperty("measure", QStringLiteral("small"));
    m_row->addWidget(button);
    return button;
}

void InlineBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    fillRounded(painter, rect(), theme().px("radius-control"), theme().colour(fillOf(m_kind)));
    const QString icon = m_kind == Kind::Notice ? QStringLiteral("help") : QStringLiteral("warning");
    paintIcon(painter, icon, m_sign->geometry(), theme().colour(signOf(m_kind)));
}

} // namespace lanai
