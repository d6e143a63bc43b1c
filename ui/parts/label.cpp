#include "ui/parts/label.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/followtheme.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lanai {

Label::Label(Type type, Colour colour, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    followTheme(this, [this] { refresh(); });
}

Label::Label(const QString &text, Type type, Colour colour, QWidget *parent)
    : Label(type, colour, parent)
{
    setText(text);
}

void Label::setType(Type type)
{
    m_type = type;
    refresh();
}

void Label::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    refresh();
}

void Label::setMostLines(int lines)
{
    m_mostLines = lines;
    refresh();
}

void Label::setVeiled(bool veiled)
{
    m_veiled = veiled;
    update();
}

void Label::refresh()
{
    setFont(theme().font(m_type));
    updateGeometry();
    update();
}

int Label::lines() const
{
    return wordWrap() ? m_mostLines : 1;
}

QSize Label::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = ElidedText::widthOf(text(), m_type);
    if (!wordWrap())
        return QSize(width, theme().line(m_type)).grownBy(margins);
    const int measure = std::min(width, theme().px("label-measure"));
    return QSize(measure, ElidedText(text(), m_type, measure, lines()).height()).grownBy(margins);
}

QSize Label::minimumSizeHint() const
{
    if (!wordWrap() && !m_elided)
        return sizeHint();
    return QSize(std::min(ElidedText::widthOf(text(), m_type), theme().px("label-least")), theme().line(m_type))
        .grownBy(contentsMargins());
}

int Label::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return ElidedText(text(), m_type, width - margins.left() - margins.right(), lines()).height() + margins.top() +
           margins.bottom();
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (ElidedText(text(), m_type, contentsRect().width(), lines()).isCut())
            QToolTip::showText(static_cast<const QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void Label::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect place = contentsRect();
    ElidedText shown(text(), m_type, place.width(), lines());
    shown.setVeiled(m_veiled);
    int top = place.top();
    if (alignment().testFlag(Qt::AlignVCenter))
        top += std::max(0, (place.height() - shown.height()) / 2);
    shown.paint(painter, QRectF(place.left(), top, place.width(), shown.height()), theme().colour(m_colour),
                alignment());
}

} // namespace lanai
