#include "ui/review/reviewrow.h"
#include "ui/parts/badges.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/icon.h"
#include "ui/parts/keytext.h"
#include "ui/parts/verbbutton.h"
#include "ui/review/reviewwords.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {

ReviewRow::ReviewRow(const ReviewLine &line, const ReviewWords &words, const ActionTable &actions, QWidget *parent)
    : ListRow(line.key(), parent)
    , m_line(line)
    , m_words(words)
    , m_actions(actions)
{
    setFixedHeight(theme().px("review-row") +
                   (int(line.agenda.size()) + (line.more.isEmpty() ? 0 : 1)) * theme().line(Type::Small));
    setAccessibleName(line.spoken);
    QStringList keys;
    for (const QString &verb : line.verbs)
        keys << tr("%1: %2", "a key; what it does").arg(KeyText::of(actions.keysOf(verb)), words.verb(verb));
    setAccessibleDescription(keys.join(QStringLiteral(", ")));
    if (line.part == ReviewPart::Commitment)
        setToolTip(line.text);
    connect(this, &ListRow::activeChanged, this, &ReviewRow::showVerbs);
}

void ReviewRow::setCurrent(bool current)
{
    m_current = current;
    showVerbs();
}

void ReviewRow::makeVerbs()
{
    for (const QString &verb : std::as_const(m_line.verbs)) {
        auto *button = new VerbButton(m_words.verb(verb), this);
        button->setObjectName(verb);
        button->setKeys(m_actions.keysOf(verb));
        button->setAccessibleName(tr("%1: %2", "a verb, a person").arg(m_words.verb(verb), m_line.peer.name));
        connect(button, &QPushButton::clicked, this, [this, verb] { Q_EMIT verbChosen(verb); });
        m_verbs << button;
    }
    placeVerbs();
}

void ReviewRow::showVerbs()
{
    const bool shown = m_current || isActive();
    if (shown && m_verbs.isEmpty())
        makeVerbs();
    for (VerbButton *verb : std::as_const(m_verbs))
        verb->setVisible(shown);
    update();
}

int ReviewRow::verbsWidth() const
{
    if (m_verbs.isEmpty() || m_verbs.first()->isHidden())
        return 0;
    int width = theme().px("step-4") * int(m_verbs.size());
    for (const VerbButton *verb : m_verbs)
        width += verb->sizeHint().width();
    return width;
}

void ReviewRow::placeVerbs()
{
    place(m_verbs, width() - theme().px("step-8"), (theme().px("review-row") - theme().px("button-row")) / 2);
}

void ReviewRow::resizeEvent(QResizeEvent *event)
{
    ListRow::resizeEvent(event);
    placeVerbs();
}

void ReviewRow::paintRow(QPainter &painter)
{
    const qreal side = theme().px("step-8");
    const QRectF head(side, 0, width() - 2 * side, theme().px("review-row"));
    const QSizeF face(theme().px("avatar-28"), theme().px("avatar-28"));
    paintAvatar(painter, leadingPart(painter, head, face), Face{m_line.peer.id, m_line.peer.name, {}});
    qreal end = verbsWidth();
    if (end <= 0 && !m_line.trailing.isEmpty()) {
        end = ElidedText::widthOf(m_line.trailing, Type::Small) + 1;
        paintText(painter, trailingPart(painter, head, {end, head.height()}),
                  {m_line.trailing, Type::Small, trailingTone()}, Qt::AlignRight);
        end += side;
    }
    const QRectF words = withoutLeading(painter, head, face.width() + theme().px("step-12"));
    paintLines(painter, withoutTrailing(painter, words, end));
}

Colour ReviewRow::trailingTone() const
{
    return m_line.tone == Colour::Muted && isActive() ? Colour::Ink : m_line.tone;
}

// Of a decision it says no more than the verbs do.
QList<TextRun> ReviewRow::secondLine() const
{
    QList<TextRun> runs{{m_line.below, Type::Small, isActive() ? Colour::Ink : Colour::Muted}};
    if (verbsWidth() > 0 && !m_line.trailing.isEmpty() && m_line.part != ReviewPart::Decision)
        runs << TextRun{m_line.trailing, Type::Small, trailingTone()};
    return runs;
}

void ReviewRow::paintLines(QPainter &painter, const QRectF &words) const
{
    const qreal upper = theme().line(Type::Base);
    const qreal lower = theme().line(Type::Small);
    const qreal top = words.center().y() - (upper + lower) / 2;
    const Colour quiet = isActive() ? Colour::Ink : Colour::Muted;
    QRectF first(words.left(), top, words.width(), upper);
    if (!m_line.icon.isEmpty()) {
        const qreal size = theme().px("icon-small");
        const Colour ink = m_line.icon == QStringLiteral("arrow-mine") ? Colour::Accent : Colour::Muted;
        paintIcon(painter, m_line.icon, leadingPart(painter, first, {size, size}), theme().colour(ink));
        first = withoutLeading(painter, first, size + theme().px("step-4"));
    }
    const bool promised = m_line.part == ReviewPart::Commitment;
    paintRuns(painter, first,
              {{m_line.peer.name, Type::BaseStrong, Colour::Ink},
               {m_line.text, Type::Base, promised ? Colour::Ink : quiet, promised}});
    paintRuns(painter, {words.left(), top + upper, words.width(), lower}, secondLine());
    paintAgenda(painter, top + upper + lower);
}

// Reaches below the verbs.
void ReviewRow::paintAgenda(QPainter &painter, qreal top) const
{
    const qreal line = theme().line(Type::Small);
    const qreal lead = theme().px("avatar-28") + theme().px("step-8") + theme().px("step-12");
    const auto paintItem = [&](const TextRun &run) {
        const QRectF row(0, top, width(), line);
        paintText(painter, withoutTrailing(painter, withoutLeading(painter, row, lead), theme().px("step-8")), run);
        top += line;
    };
    for (const QString &item : m_line.agenda)
        paintItem({QStringLiteral("· ") + item, Type::Small, Colour::Ink, true});
    if (!m_line.more.isEmpty())
        paintItem({m_line.more, Type::Small, isActive() ? Colour::Ink : Colour::Muted});
}

} // namespace lanai
