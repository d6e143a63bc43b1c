#include "ui/peers/triagechoicebutton.h"
#include "ui/parts/badges.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QLocale>
#include <QPainter>

namespace lanai {

TriageChoiceButton::TriageChoiceButton(int key, const TriageChoice &choice, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(QLocale().toString(key))
    , m_choice(choice)
{
    setText(choice.text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken{tr("Key %1: %2").arg(m_key, choice.text), choice.note,
                       choice.suggested ? tr("suggested") : QString()};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

QSize TriageChoiceButton::sizeHint() const
{
    return {theme().px("triage-column"), theme().px("triage-choice")};
}

void TriageChoiceButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const PainterState state(painter);
    painter.setLayoutDirection(layoutDirection());
    paintBox(painter, rect(), theme().px("radius-card"), underMouse() ? Colour::Hover : Colour::Surface, Colour::Line);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme().px("radius-card"));
    QRectF line = QRectF(rect()).adjusted(theme().px("step-12"), 0, -theme().px("step-12"), 0);
    paintKeyHint(painter, line, m_key);
    line = withoutLeading(painter, line, keyHintWidth(m_key) + theme().px("step-12"));
    if (m_choice.suggested) {
        const QString chip = tr("suggested");
        const QRectF end = trailingPart(painter, line, QSizeF(chipWidth(chip), theme().px("chip")));
        paintChip(painter, end, chip, ChipKind::Accent);
        line = withoutTrailing(painter, line, end.width() + theme().px("step-8"));
    }
    paintRuns(painter, line,
              {{m_choice.text, Type::BaseStrong, Colour::Ink}, {m_choice.note, Type::Small, Colour::Muted}});
}

} // namespace lanai
