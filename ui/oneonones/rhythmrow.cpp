#include "ui/oneonones/rhythmrow.h"
#include "ui/oneonones/rhythmwords.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace lanai {

RhythmRowView::RhythmRowView(const QString &key, const Peer &peer, const QString &below, const TermCalendar &calendar,
                             QWidget *parent)
    : ListRow(key, parent)
    , m_peer(peer)
    , m_below(below)
    , m_calendar(calendar)
{
    setFixedHeight(theme().px("rhythm-row"));
}

QPushButton *RhythmRowView::addButton(const QString &name, const QString &text, const QString &spoken)
{
    m_button = new QPushButton(text, this);
    m_button->setObjectName(name);
    m_button->setProperty("measure", QStringLiteral("small"));
    m_button->setAutoDefault(true); // Enter presses it
    m_button->setAccessibleName(spoken);
    placeButton();
    return m_button;
}

void RhythmRowView::placeButton()
{
    if (m_button == nullptr)
        return;
    m_button->adjustSize();
    const QSize size = m_button->sizeHint();
    const QRect right(width() - size.width(), (height() - size.height()) / 2, size.width(), size.height());
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), right));
}

void RhythmRowView::resizeEvent(QResizeEvent *event)
{
    ListRow::resizeEvent(event);
    placeButton();
}

void RhythmRowView::paintRow(QPainter &painter)
{
    const QRectF place = rect();
    const qreal hairline = theme().px("hairline");
    paintHairline(painter, {place.left(), place.bottom() - hairline, place.width(), hairline});
    const QSizeF face(theme().px("avatar-28"), theme().px("avatar-28"));
    paintAvatar(painter, leadingPart(painter, place, face), Face{m_peer.id, m_peer.name, {}});
    const qreal end = theme().px("rhythm-end");
    const qreal lead = theme().px("rhythm-face");
    const QRectF rest = withoutLeading(painter, place, lead);
    const QRectF words =
        leadingPart(painter, rest, {theme().px("rhythm-name") - lead - theme().px("step-8"), place.height()});
    const qreal upper = theme().line(Type::Base);
    const qreal lower = theme().line(Type::Caption);
    const qreal top = place.center().y() - (upper + lower) / 2;
    paintText(painter, {words.left(), top, words.width(), upper}, {m_peer.name, Type::BaseStrong, Colour::Ink});
    paintText(painter, {words.left(), top + upper, words.width(), lower},
              {m_below, Type::Caption, isActive() ? Colour::Ink : Colour::Muted});
    if (m_button == nullptr)
        paintText(painter, trailingPart(painter, place, {end, place.height()}),
                  {m_end, Type::Small, isActive() ? Colour::Ink : Colour::Muted}, Qt::AlignRight);
    paintTerms(painter);
}

WithoutSeriesRow::WithoutSeriesRow(const WithoutSeries &row, const TermCalendar &calendar, QWidget *parent)
    : RhythmRowView(QStringLiteral("without-") + idText(row.peer.id), row.peer,
                    RhythmWords::lastSpoke(row, calendar.today()), calendar, parent)
    , m_suggestion(RhythmWords::suggestion(row))
{
    setAccessibleName(QStringList{row.peer.name, RhythmWords::lastSpoke(row, calendar.today()), m_suggestion}.join(
        QStringLiteral(", ")));
}

void WithoutSeriesRow::paintTerms(QPainter &painter)
{
    QRectF place = withoutLeading(painter, rect(), theme().px("rhythm-name"));
    place = withoutTrailing(painter, place, theme().px("rhythm-end"));
    paintText(painter, place, {m_suggestion, Type::Small, isActive() ? Colour::Ink : Colour::Muted});
}

} // namespace lanai
