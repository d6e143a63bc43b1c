#include "ui/rituals/ritualrow.h"
#include "ui/parts/badges.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include "ui/parts/verbbutton.h"
#include "ui/rituals/ritualwords.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {
namespace {

constexpr qsizetype mostFaces = 3; // that are shown; the row names everybody
constexpr qreal faceStep = 0.86;   // they overlap, beside their initials

QString ideaKey(const RitualSuggestion &idea)
{
    const Id &about = idea.idea == RitualIdea::StaysClose ? idea.peer : idea.event.id;
    return QStringLiteral("ritualIdea-") + idText(about);
}

} // namespace

RitualListRow::RitualListRow(const QString &key, const ActionTable &actions, QWidget *parent)
    : ListRow(key, parent)
    , m_actions(actions)
{
    connect(this, &ListRow::activeChanged, this, &RitualListRow::showVerbs);
}

void RitualListRow::addVerb(const QString &action, const QString &text, const QString &spoken)
{
    auto *button = new VerbButton(text, this);
    button->setObjectName(action);
    button->setKeys(m_actions.keysOf(action));
    button->setAccessibleName(spoken);
    button->hide();
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT verbChosen(action); });
    m_verbs << button;
    placeVerbs();
}

void RitualListRow::showVerbs()
{
    for (VerbButton *verb : std::as_const(m_verbs))
        verb->setVisible(isActive());
    update();
}

int RitualListRow::verbsWidth() const
{
    const int width = widthOf(m_verbs);
    return width > 0 ? width + theme().px("step-8") : 0;
}

void RitualListRow::placeVerbs()
{
    place(m_verbs, width() - theme().px("step-8"), (height() - theme().px("button-row")) / 2);
}

void RitualListRow::resizeEvent(QResizeEvent *event)
{
    ListRow::resizeEvent(event);
    placeVerbs();
}

RitualRow::RitualRow(const RitualLine &line, QDate today, const ActionTable &actions, QWidget *parent)
    : RitualListRow(QStringLiteral("ritual-") + idText(line.ritual.id), actions, parent)
    , m_line(line)
    , m_today(today)
{
    setFixedHeight(theme().px("ritual-row"));
    setAccessibleName(RitualWords::spoken(line, today));
    const QString &title = line.ritual.title;
    if (line.state == RitualState::Ended) {
        addVerb(QStringLiteral("ritual-end"), tr("Goes on"), tr("%1 goes on", "a ritual").arg(title));
    } else {
        addVerb(QStringLiteral("ritual-happened"), tr("It happened"), tr("It happened: %1", "a ritual").arg(title));
        addVerb(QStringLiteral("ritual-end"), tr("End"), tr("End %1", "a ritual").arg(title));
    }
    setToolTip(line.lastWords);
}

qreal RitualRow::paintFaces(QPainter &painter, const QRectF &place) const
{
    const qreal size = theme().px("avatar-28");
    const qreal step = size * faceStep;
    const qsizetype shown = std::min(mostFaces, m_line.peers.size());
    for (qsizetype at = shown - 1; at >= 0; --at) {
        const PersonRef &peer = m_line.peers.at(at);
        const QRectF rest = withoutLeading(painter, place, step * qreal(at));
        paintAvatar(painter, leadingPart(painter, rest, {size, size}), Face{peer.id, peer.name, {}});
    }
    return size + step * qreal(mostFaces - 1);
}

qreal RitualRow::paintDays(QPainter &painter, const QRectF &place) const
{
    const QString next = RitualWords::stands(m_line.ritual, m_today);
    const QString last = RitualWords::last(m_line.last, m_today);
    const qreal width =
        1 + std::max(ElidedText::widthOf(next, Type::SmallMedium), ElidedText::widthOf(last, Type::Small));
    const qreal line = theme().line(Type::Small);
    QRectF column = trailingPart(painter, place, {width, 2 * line});
    column.setHeight(line);
    const Colour quiet = isActive() ? Colour::Ink : Colour::Muted;
    const Colour tone = RitualWords::tone(m_line.state);
    paintText(painter, column, {next, Type::SmallMedium, tone == Colour::Muted ? quiet : tone}, Qt::AlignRight);
    column.translate(0, line);
    paintText(painter, column, {last, Type::Small, quiet}, Qt::AlignRight);
    return width;
}

void RitualRow::paintRow(QPainter &painter)
{
    const qreal side = theme().px("step-8");
    const QRectF row = QRectF(rect()).adjusted(side, 0, -side, 0);
    const qreal faces = paintFaces(painter, row);
    const int verbs = verbsWidth();
    const qreal end = verbs > 0 ? verbs : paintDays(painter, row) + theme().px("step-16");
    QRectF words = withoutTrailing(painter, withoutLeading(painter, row, faces + theme().px("step-12")), end);
    const Colour quiet = isActive() ? Colour::Ink : Colour::Muted;
    const qreal upper = theme().line(Type::Base);
    const qreal lower = theme().line(Type::Small);
    words.setTop(words.center().y() - (upper + lower) / 2);
    words.setHeight(upper);
    paintRuns(painter, words,
              {{m_line.ritual.title, Type::BaseStrong, Colour::Ink}, {RitualWords::people(m_line), Type::Base, quiet}});
    words.translate(0, upper);
    words.setHeight(lower);
    const QString below = RitualWords::below(m_line);
    const QString days =
        tr("%1 · %2", "when a ritual is next; its rhythm").arg(RitualWords::stands(m_line.ritual, m_today), below);
    paintText(painter, words, {verbs > 0 ? days : below, Type::Small, quiet});
}

RitualIdeaRow::RitualIdeaRow(const RitualSuggestion &idea, const QString &why, const ActionTable &actions,
                             QWidget *parent)
    : RitualListRow(ideaKey(idea), actions, parent)
    , m_idea(idea)
    , m_why(why)
{
    setFixedHeight(theme().px("ritual-idea-row"));
    setAccessibleName(why);
    setToolTip(why);
    addVerb(QStringLiteral("ritual-idea"), RitualWords::verb(idea),
            tr("%1: %2", "what a button does; why").arg(RitualWords::verb(idea), why));
}

void RitualIdeaRow::paintRow(QPainter &painter)
{
    const qreal side = theme().px("step-8");
    const QRectF row = QRectF(rect()).adjusted(side, 0, -side, 0);
    const qreal size = theme().px("icon");
    paintIcon(painter, QStringLiteral("bulb"), leadingPart(painter, row, {size, size}), theme().colour(Colour::Muted));
    const QRectF words = withoutTrailing(painter, withoutLeading(painter, row, size + theme().px("step-12")),
                                         verbsWidth() > 0 ? verbsWidth() : side);
    paintText(painter, words, {m_why, Type::Base, Colour::Ink});
}

} // namespace lanai
