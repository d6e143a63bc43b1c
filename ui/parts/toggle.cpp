#include "ui/parts/toggle.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QPainter>

namespace lanai {
namespace {

void paintSwitch(QPainter &painter, const QRectF &place, bool on, bool enabled)
{
    const bool hollow = !on && theme().shown() == Scheme::Contrast; // there a strong line is black, more than on
    const Colour track = on && enabled ? Colour::Accent : Colour::LineStrong;
    paintBox(painter, place, place.height() / 2, hollow ? Colour::Surface : track, track);
    const qreal inset = theme().px("toggle-inset");
    const qreal knob = place.height() - 2 * inset;
    const bool right = on != (painter.layoutDirection() == Qt::RightToLeft);
    const qreal left = right ? place.right() - inset - knob : place.left() + inset;
    fillRounded(painter, QRectF(left, place.top() + inset, knob, knob), knob / 2,
                theme().colour(on       ? Colour::OnAccent
                               : hollow ? track
                                        : Colour::Surface));
}

} // namespace

Toggle::Toggle(const QString &name, bool asRow, QWidget *parent)
    : QCheckBox(name, parent)
    , m_asRow(asRow)
{
    setAccessibleName(name);
    setSizePolicy(asRow ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void Toggle::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

QSize Toggle::sizeHint() const
{
    const QSize ring(theme().px("toggle-width") + 2 * theme().px("ring-gap"),
                     theme().px("toggle-height") + 2 * theme().px("ring-gap"));
    if (!m_asRow)
        return ring;
    const int words = std::max(ElidedText::widthOf(text(), m_note.isEmpty() ? Type::Small : Type::BaseMedium),
                               ElidedText::widthOf(m_note, Type::Caption));
    const int note = m_note.isEmpty() ? 0 : theme().line(Type::Caption);
    return {words + theme().px("step-8") + ring.width(), std::max(theme().line(Type::Base) + note, ring.height())};
}

QSize Toggle::minimumSizeHint() const
{
    return m_asRow ? QSize(theme().px("label-least") + theme().px("toggle-width"), sizeHint().height()) : sizeHint();
}

void Toggle::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const qreal gap = theme().px("ring-gap");
    const QSizeF size(theme().px("toggle-width") + 2 * gap, theme().px("toggle-height") + 2 * gap);
    const QRectF ring = trailingPart(painter, rect(), size);
    paintSwitch(painter, ring.adjusted(gap, gap, -gap, -gap), isChecked(), isEnabled());
    if (hasFocus())
        paintFocusRing(painter, ring, ring.height() / 2);
    if (!m_asRow)
        return;
    const QRectF words = withoutTrailing(painter, rect(), size.width() + theme().px("step-8"));
    const Colour ink = isEnabled() ? Colour::Ink : Colour::Muted;
    if (m_note.isEmpty()) {
        paintText(painter, words, {text(), Type::Small, ink});
        return;
    }
    const qreal first = theme().line(Type::Base);
    paintText(painter, QRectF(words.left(), words.top(), words.width(), first), {text(), Type::BaseMedium, ink});
    paintText(painter, words.adjusted(0, first, 0, 0), {m_note, Type::Caption, Colour::Muted});
}

} // namespace lanai
