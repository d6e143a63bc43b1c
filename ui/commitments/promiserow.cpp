#include "ui/commitments/promiserow.h"
#include "ui/commitments/ledgerwords.h"
#include "ui/parts/badges.h"
#include "ui/parts/icon.h"
#include "ui/parts/keytext.h"
#include "ui/parts/paint.h"
#include "ui/parts/verbbutton.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace lanai {

PromiseRow::PromiseRow(const LedgerLine &line, const LedgerWords &words, const ActionTable &actions, QWidget *parent)
    : ListRow(line.key(), parent)
    , m_line(line)
    , m_words(words)
    , m_actions(actions)
{
    setFixedHeight(theme().px("ledger-row"));
    setAccessibleName(line.spoken);
    QStringList keys;
    for (const QString &verb : line.verbs)
        keys << tr("%1: %2", "a key; what it does").arg(KeyText::of(actions.keysOf(verb)), words.verb(verb));
    setAccessibleDescription(keys.join(QStringLiteral(", ")));
    setToolTip(line.text);
    connect(this, &ListRow::activeChanged, this, &PromiseRow::showVerbs);
}

void PromiseRow::setChosen(bool chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    update();
    QAccessibleValueChangeEvent said(this, spokenValue());
    QAccessible::updateAccessibility(&said);
}

void PromiseRow::setOpened(bool opened)
{
    m_opened = opened;
    update();
}

QString PromiseRow::spokenValue() const
{
    QStringList said;
    if (m_chosen)
        said << tr("chosen");
    if (m_opened)
        said << tr("opened");
    return said.join(QStringLiteral(", "));
}

void PromiseRow::makeVerbs()
{
    for (const QString &verb : std::as_const(m_line.verbs)) {
        auto *button = new VerbButton(m_words.verb(verb), this);
        button->setObjectName(verb);
        button->setKeys(m_actions.keysOf(verb));
        button->setAccessibleName(tr("%1: %2", "a verb, what was promised").arg(m_words.verb(verb), m_line.text));
        connect(button, &QPushButton::clicked, this, [this, verb] { Q_EMIT verbChosen(verb); });
        m_verbs << button;
    }
    placeVerbs();
}

void PromiseRow::showVerbs()
{
    const bool shown = isActive();
    if (shown && m_verbs.isEmpty())
        makeVerbs();
    for (VerbButton *verb : std::as_const(m_verbs))
        verb->setVisible(shown);
    update();
}

int PromiseRow::verbsWidth() const
{
    const int width = widthOf(m_verbs);
    return width > 0 ? width + theme().px("step-4") : 0;
}

int PromiseRow::dueWidth() const
{
    return theme().px("ledger-due");
}

int PromiseRow::boxWidth() const
{
    return 2 * theme().px("step-8") + theme().px("check");
}

void PromiseRow::placeVerbs()
{
    place(m_verbs, width() - theme().px("step-8") - dueWidth(), (height() - theme().px("button-row")) / 2);
}

void PromiseRow::resizeEvent(QResizeEvent *event)
{
    ListRow::resizeEvent(event);
    placeVerbs();
}

// Shift with Up or Down chooses on the way.
void PromiseRow::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (shift && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT extended(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    ListRow::keyPressEvent(event);
}

void PromiseRow::mouseReleaseEvent(QMouseEvent *event)
{
    ListRow::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, boxWidth(), height()));
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT reachedTo();
    else if (event->modifiers().testFlag(Qt::ControlModifier) || box.contains(event->pos()))
        Q_EMIT ticked();
    else
        Q_EMIT opened();
}

// The second click of two is one more, and no opening of its own.
void PromiseRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void PromiseRow::paintRow(QPainter &painter)
{
    if (m_chosen)
        paintRowBackground(painter, rect(), RowState::Selected);
    const qreal gap = theme().px("step-8");
    QRectF place = withoutTrailing(painter, withoutLeading(painter, rect(), gap), gap);
    const qreal box = theme().px("check");
    paintCheckBox(painter, leadingPart(painter, place, {box, place.height()}), m_chosen);
    place = withoutLeading(painter, place, box + gap);
    const qreal sign = theme().px("icon-small");
    const Colour ink = m_line.row.commitment.side == CommitmentSide::Mine ? Colour::Accent : Colour::Muted;
    paintIcon(painter, m_line.icon, leadingPart(painter, place, {sign, sign}), theme().colour(ink));
    place = withoutLeading(painter, place, sign + gap);
    paintDue(painter, trailingPart(painter, place, {qreal(dueWidth()), place.height()}));
    paintWords(painter, withoutTrailing(painter, place, dueWidth() + verbsWidth()));
}

void PromiseRow::paintWords(QPainter &painter, const QRectF &place) const
{
    const qreal face = theme().px("avatar-24");
    paintAvatar(painter, leadingPart(painter, place, {face, face}), Face{m_line.row.peer.id, m_line.row.peer.name, {}});
    const QRectF words = withoutLeading(painter, place, face + theme().px("step-8"));
    const qreal upper = theme().line(Type::Base);
    const qreal lower = theme().line(Type::Caption);
    const qreal top = words.center().y() - (upper + lower) / 2;
    const bool sealed = m_line.row.commitment.privacy == Privacy::Sealed;
    const Colour quiet = isActive() || m_chosen ? Colour::Ink : Colour::Muted;
    QRectF first(words.left(), top, words.width(), upper);
    if (sealed) {
        const qreal size = theme().px("icon-small");
        paintIcon(painter, QStringLiteral("lock"), leadingPart(painter, first, {size, size}), theme().colour(quiet));
        first = withoutLeading(painter, first, size + theme().px("step-4"));
    }
    paintText(painter, first, {m_line.text, Type::Base, sealed && !m_opened ? quiet : Colour::Ink, true});
    paintText(painter, {words.left(), top + upper, words.width(), lower}, {m_line.below, Type::Caption, quiet});
}

void PromiseRow::paintDue(QPainter &painter, const QRectF &place) const
{
    const qreal upper = theme().line(Type::Base);
    const qreal lower = theme().line(Type::Caption);
    const Colour tone = (isActive() || m_chosen) && m_line.tone == Colour::Muted ? Colour::Ink : m_line.tone;
    if (m_line.dueWords.isEmpty()) {
        paintText(painter, place, {m_line.due, Type::Small, tone}, Qt::AlignRight);
        return;
    }
    const qreal top = place.center().y() - (upper + lower) / 2;
    paintText(painter, {place.left(), top, place.width(), upper}, {m_line.due, Type::Small, tone}, Qt::AlignRight);
    paintText(painter, {place.left(), top + upper, place.width(), lower}, {m_line.dueWords, Type::Caption, tone},
              Qt::AlignRight);
}

} // namespace lanai
