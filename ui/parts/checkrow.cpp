#include "ui/parts/checkrow.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/focusframe.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lanai {

CheckRow::CheckRow(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusFrame::around(*this);
    followTheme(this, [this] { refresh(); });
}

void CheckRow::refresh()
{
    updateGeometry();
    update();
}

void CheckRow::setType(Type type)
{
    m_type = type;
    refresh();
}

void CheckRow::setFace(const Face &face)
{
    m_face = face;
    refresh();
}

void CheckRow::setChip(const QString &text, ChipKind kind)
{
    m_chip = text;
    m_kind = kind;
    setAccessibleDescription(text.isEmpty() ? m_note : text);
    refresh();
}

void CheckRow::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note.isEmpty() ? m_chip : note);
    refresh();
}

void CheckRow::setQuietWhenTicked(bool quiet)
{
    m_quiet = quiet;
    update();
}

void CheckRow::setVeiled(bool veiled)
{
    m_veiled = veiled;
    update();
}

int CheckRow::before() const
{
    const int face = m_face ? theme().px("avatar-22") + theme().px("step-8") : 0;
    return theme().px("check") + theme().px("step-8") + face;
}

int CheckRow::behind() const
{
    return m_chip.isEmpty() ? 0 : chipWidth(m_chip) + theme().px("step-8");
}

QSize CheckRow::sizeHint() const
{
    const int words = std::max(ElidedText::widthOf(text(), m_type), ElidedText::widthOf(m_note, Type::Caption));
    const int note = m_note.isEmpty() ? 0 : theme().line(Type::Caption);
    return {before() + words + behind(), std::max(theme().px("check-row"), theme().line(Type::Base) + note)};
}

QSize CheckRow::minimumSizeHint() const
{
    return {before() + theme().px("label-least") + behind(), sizeHint().height()};
}

bool CheckRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (width() < sizeHint().width())
            QToolTip::showText(static_cast<const QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QCheckBox::event(event);
}

void CheckRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const qreal line = theme().line(Type::Base);
    const qreal row = m_note.isEmpty() ? height() : line;
    const QRectF first(0, 0, width(), row);
    const qreal check = theme().px("check");
    paintCheckBox(painter, leadingPart(painter, first, QSizeF(check, check)), isChecked(), isEnabled());
    if (m_face) {
        const qreal size = theme().px("avatar-22");
        const QRectF rest = withoutLeading(painter, first, check + theme().px("step-8"));
        paintAvatar(painter, leadingPart(painter, rest, QSizeF(size, size)), *m_face);
    }
    const QRectF words = withoutTrailing(painter, withoutLeading(painter, rect(), before()), behind());
    const bool quiet = !isEnabled() || (m_quiet && isChecked());
    paintText(painter, QRectF(words.left(), 0, words.width(), row),
              {text(), m_type, quiet ? Colour::Muted : Colour::Ink, m_veiled});
    if (!m_note.isEmpty())
        paintText(painter, words.adjusted(0, line, 0, 0), {m_note, Type::Caption, Colour::Muted});
    if (!m_chip.isEmpty())
        paintChip(painter, trailingPart(painter, first, QSizeF(chipWidth(m_chip), row)), m_chip, m_kind);
}

} // namespace lanai
