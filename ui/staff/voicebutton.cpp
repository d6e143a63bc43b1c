#include "ui/staff/voicebutton.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {

VoiceButton::VoiceButton(const Face &face, const QString &said, Colour colour, QWidget *parent)
    : QPushButton(said, parent)
    , m_face(face)
    , m_colour(colour)
{
    setObjectName(QStringLiteral("staffVoice"));
    setAccessibleName(tr("%1, %2", "a name, what they said").arg(face.name, said));
    setAccessibleDescription(tr("Record a reaction"));
    setProperty("painted", true);
    setAutoDefault(true); // Enter presses it
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize VoiceButton::sizeHint() const
{
    return {theme().px("avatar-18") + theme().px("step-4") + ElidedText::widthOf(text(), Type::Small) + 1,
            theme().px("avatar-18")};
}

void VoiceButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF place = rect();
    const qreal side = place.height();
    paintAvatar(painter, leadingPart(painter, place, {side, side}), m_face);
    paintText(painter, withoutLeading(painter, place, side + theme().px("step-4")),
              {text(), underMouse() ? Type::SmallMedium : Type::Small, m_colour});
    if (hasFocus())
        paintFocusRing(painter, place, theme().px("radius-check"));
}

} // namespace lanai
