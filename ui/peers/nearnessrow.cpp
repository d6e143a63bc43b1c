#include "ui/peers/nearnessrow.h"
#include "ui/parts/badges.h"
#include "ui/parts/paint.h"
#include "ui/parts/words.h"
#include "ui/peers/breadthwords.h"
#include "ui/shell/theme.h"
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace lanai {

NearnessRow::NearnessRow(const BreadthRow &row, QDate today, QWidget *parent)
    : ListRow(QStringLiteral("breadth-") + idText(row.peer.id), parent)
    , m_row(row)
    , m_today(today)
{
    setFixedHeight(theme().px("breadth-row"));
    setAccessibleName(BreadthWords::spoken(row, today));
    if (row.advice == BreadthAdvice::None)
        return;
    m_button = new QPushButton(BreadthWords::verb(row.advice), this);
    m_button->setObjectName(QStringLiteral("breadthAdvice"));
    m_button->setAccessibleName(tr("%1: %2", "what a button does; why").arg(m_button->text(), BreadthWords::why(row)));
    m_button->setProperty("measure", QStringLiteral("row"));
    m_button->setAutoDefault(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QPushButton::clicked, this, &NearnessRow::adviceFollowed);
}

void NearnessRow::placeButton()
{
    if (m_button == nullptr)
        return;
    const QSize size = m_button->sizeHint();
    const int edge = width() - theme().px("step-8");
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(QPoint(edge - size.width(), (height() - size.height()) / 2), size)));
}

void NearnessRow::resizeEvent(QResizeEvent *event)
{
    ListRow::resizeEvent(event);
    placeButton();
}

qreal NearnessRow::paintPerson(QPainter &painter, const QRectF &place) const
{
    const qreal avatar = theme().px("avatar-32");
    paintAvatar(painter, leadingPart(painter, place, {avatar, avatar}), Face{m_row.peer.id, m_row.peer.name, {}});
    const qreal person = theme().px("breadth-person");
    QRectF words =
        withoutLeading(painter, leadingPart(painter, place, {person, place.height()}), avatar + theme().px("step-12"));
    const qreal upper = theme().line(Type::Base);
    const qreal lower = theme().line(Type::Caption);
    words = QRectF(words.left(), place.center().y() - (upper + lower) / 2, words.width(), upper);
    QList<TextRun> runs{{m_row.peer.name, Type::BaseStrong, Colour::Ink}};
    if (m_row.standing != Standing::Current)
        runs << TextRun{Words::name(m_row.standing), Type::Caption, isActive() ? Colour::Ink : Colour::Muted};
    paintRuns(painter, words, runs);
    words.translate(0, upper);
    words.setHeight(lower);
    paintText(painter, words, {m_row.peer.role, Type::Caption, isActive() ? Colour::Ink : Colour::Muted});
    return person + theme().px("step-16");
}

void NearnessRow::paintDays(QPainter &painter, const QRectF &place) const
{
    const qreal line = theme().line(Type::Small);
    QRectF words(place.left(), place.center().y() - line, place.width(), line);
    paintText(painter, words, {BreadthWords::often(m_row), Type::SmallMedium, Colour::Ink});
    words.translate(0, line);
    paintText(painter, words,
              {BreadthWords::last(m_row, m_today), Type::Small, isActive() ? Colour::Ink : Colour::Muted});
}

void NearnessRow::paintRow(QPainter &painter)
{
    const qreal side = theme().px("step-8");
    QRectF place = QRectF(rect()).adjusted(side, 0, -side, 0);
    place = withoutLeading(painter, place, paintPerson(painter, place));
    const qreal often = theme().px("breadth-often");
    paintDays(painter, leadingPart(painter, place, {often, place.height()}));
    place = withoutLeading(painter, place, often + theme().px("step-16"));
    if (m_button != nullptr)
        place = withoutTrailing(painter, place, m_button->width() + theme().px("step-12"));
    const Colour quiet = isActive() ? Colour::Ink : Colour::Muted;
    const qreal line = theme().line(Type::Small);
    const QString on = BreadthWords::on(m_row);
    const QString why = BreadthWords::why(m_row);
    QRectF words(place.left(), place.center().y() - (on.isEmpty() || why.isEmpty() ? line / 2 : line), place.width(),
                 line);
    if (!on.isEmpty()) {
        paintText(painter, words, {on, Type::Small, Colour::Ink});
        words.translate(0, line);
    }
    paintText(painter, words, {why, Type::Small, quiet});
}

} // namespace lanai
