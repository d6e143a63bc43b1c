#include "ui/asks/circlelines.h"
#include "ui/circles/circlewords.h"
#include "ui/parts/avatar.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/shell/navigator.h"
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace lanai {
namespace {

constexpr qsizetype mostMembers = 3; // that are shown; the row names everybody

} // namespace

CircleLineRow::CircleLineRow(const CircleLine &line, QDate today, QWidget *parent)
    : ListRow(QStringLiteral("circle-") + idText(line.id), parent)
    , m_line(line)
    , m_below(CircleWords::below(line, today))
{
    setFixedHeight(theme().px("asks-circle"));
    QStringList names;
    for (const PersonRef &member : line.members)
        names << member.name;
    setAccessibleName(QStringList{line.name, m_below, names.join(QStringLiteral(", "))}.join(QStringLiteral(", ")));
    setToolTip(names.join(QLatin1Char('\n')));
}

void CircleLineRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
}

qreal CircleLineRow::paintMembers(QPainter &painter, const QRectF &place) const
{
    const qreal size = theme().px("avatar-18");
    const qreal step = size + theme().px("hairline");
    const qsizetype shown = std::min(mostMembers, m_line.members.size());
    for (qsizetype at = 0; at < shown; ++at) {
        const PersonRef &member = m_line.members.at(at);
        paintAvatar(painter,
                    trailingPart(painter, withoutTrailing(painter, place, step * qreal(shown - 1 - at)), {size, size}),
                    Face{member.id, member.name, {}});
    }
    return shown == 0 ? 0 : step * qreal(shown) + theme().px("step-8");
}

void CircleLineRow::paintRow(QPainter &painter)
{
    const qreal side = theme().px("asks-inset");
    QRectF words = QRectF(rect()).adjusted(side, 0, -side, 0);
    const qreal upper = theme().line(Type::Base);
    words.setTop(words.center().y() - (upper + theme().line(Type::Caption)) / 2);
    words.setHeight(upper);
    const qreal members = paintMembers(painter, words);
    paintText(painter, withoutTrailing(painter, words, members), {m_line.name, Type::BaseMedium, Colour::Ink});
    words.translate(0, upper);
    words.setHeight(theme().line(Type::Caption));
    paintText(painter, words, {m_below, Type::Caption, isActive() ? Colour::Ink : Colour::Muted});
}

CircleLines::CircleLines(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new RowList(this))
{
    setObjectName(QStringLiteral("asksCircles"));
    m_rows->setAccessibleName(tr("Circles"));
    auto *column = new QVBoxLayout(this);
    auto *line = new Hairline(Qt::Horizontal, this);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Circles"), Type::CaptionStrong, Colour::Muted, this), 1);
    auto *add = new IconButton(QStringLiteral("plus"), tr("New circle"), this, "button-row");
    add->setObjectName(QStringLiteral("asksNewCircle"));
    head->addWidget(add);
    column->addWidget(line);
    column->addLayout(head);
    column->addWidget(m_rows);
    connect(add, &QToolButton::clicked, this, [this] {
        Place place;
        place.page = PageId::Circles;
        place.words = QStringLiteral("new");
        m_context.navigator.go(place);
    });
    followTheme(this, [column, head] {
        const int inset = theme().px("asks-inset");
        column->setContentsMargins(0, theme().px("step-16"), 0, 0);
        column->setSpacing(theme().px("step-8"));
        head->setContentsMargins(inset, theme().px("step-4"), theme().px("step-4"), 0);
    });
}

void CircleLines::fill(const AskList &list)
{
    m_rows->noteFocus();
    m_rows->clear();
    for (const CircleLine &line : list.circles) {
        auto *row = new CircleLineRow(line, list.today, m_rows);
        connect(row, &ListRow::opened, this, [this, id = line.id] { go(id); });
        connect(row, &CircleLineRow::clicked, this, [this, id = line.id] { go(id); });
        m_rows->addRow(row);
    }
    m_rows->restoreFocus();
}

void CircleLines::go(const Id &circle)
{
    Place place;
    place.page = PageId::Circles;
    place.thing = circle;
    m_context.navigator.go(place);
}

} // namespace lanai
