#include "ui/today/todayrow.h"
#include "ui/parts/choice.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/icon.h"
#include "ui/shell/theme.h"
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace lanai {

TodayRow::TodayRow(const QString &key, const TodayRowLook &look, QWidget *parent)
    : ListRow(key, parent)
    , m_look(look)
{
    const bool twoLines = !look.below.text.isEmpty();
    setFixedHeight(theme().px(twoLines ? "rail-row-decision" : look.face ? "rail-row-face" : "rail-row"));
    setAccessibleName(look.spoken);
    setToolTip(look.tip);
}

Choice *TodayRow::addVerbs(const QStringList &ids, const QStringList &texts, const QString &about)
{
    m_verbs = new Choice(Choice::Mode::Action, this);
    m_verbs->setChoices(ids, texts);
    m_verbs->setAccessibleName(about);
    for (int i = 0; i < m_verbs->count(); ++i) {
        SegmentCell *cell = m_verbs->cell(i);
        cell->setFixedWidth(ElidedText::widthOf(texts.at(i), Type::SmallMedium) + 2 * theme().px("rail-verb-side"));
        cell->setAccessibleName(tr("%1: %2", "a verb, a person").arg(texts.at(i), about));
    }
    placeVerbs();
    m_verbs->show(); // the row may be shown already
    return m_verbs;
}

int TodayRow::lead() const
{
    if (m_look.face)
        return theme().px("rail-lead-face");
    return m_look.icon.isEmpty() ? 0 : theme().px("rail-lead");
}

void TodayRow::placeVerbs()
{
    if (m_verbs == nullptr)
        return;
    m_verbs->adjustSize();
    const QSize size = m_verbs->sizeHint();
    const int side = theme().px("step-8");
    const QPoint corner = m_verbsBelow ? QPoint(side, height() - side - size.height())
                                       : QPoint(width() - side - size.width(), (height() - size.height()) / 2);
    m_verbs->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(corner, size)));
}

bool TodayRow::fitsBesideVerbs(int width) const
{
    if (m_verbs == nullptr)
        return true;
    const TextRun &name = m_look.words.first();
    const int widest =
        std::max(ElidedText::widthOf(name.text, name.type), ElidedText::widthOf(m_look.below.text, m_look.below.type));
    return widest <= width - m_verbs->sizeHint().width() - 3 * theme().px("step-8");
}

void TodayRow::setVerbsBelow(bool below)
{
    if (m_verbs == nullptr || m_verbsBelow == below)
        return;
    m_verbsBelow = below;
    const int around = 2 * theme().px("step-8") + theme().px("step-4");
    setFixedHeight(below ? theme().line(Type::Base) + m_verbs->sizeHint().height() + around
                         : theme().px("rail-row-decision"));
    placeVerbs();
    update();
}

int TodayRow::wordsWidth() const
{
    const int side = theme().px("step-8");
    const int all = width() - 2 * side - lead();
    if (m_verbs != nullptr)
        return m_verbsBelow ? all : all - m_verbs->width() - side;
    if (m_look.trailing.text.isEmpty())
        return all;
    return all - std::min(ElidedText::widthOf(m_look.trailing.text, m_look.trailing.type), all / 2) -
           theme().px("step-4");
}

QList<TextRun> TodayRow::wordsIn(int width) const
{
    QList<TextRun> runs = m_look.words;
    if (!m_look.shorter.isEmpty() && ElidedText::widthOf(runs.first().text, runs.first().type) > width)
        runs.first().text = m_look.shorter;
    return runs;
}

void TodayRow::resizeEvent(QResizeEvent *event)
{
    ListRow::resizeEvent(event);
    placeVerbs();
}

void TodayRow::mouseReleaseEvent(QMouseEvent *event)
{
    ListRow::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    const int side = theme().px("step-8");
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, side + lead(), height()));
    if (m_look.tickable && box.contains(event->position().toPoint()))
        Q_EMIT ticked();
    else
        Q_EMIT clicked();
}

void TodayRow::paintLead(QPainter &painter, const QRectF &place) const
{
    if (m_look.face) {
        const qreal size = theme().px("avatar-24");
        paintAvatar(painter, leadingPart(painter, place, QSizeF(size, size)), *m_look.face);
        return;
    }
    if (m_look.icon.isEmpty())
        return;
    const qreal size = theme().px("icon");
    const QRectF sign = leadingPart(painter, place, QSizeF(size, size));
    if (m_look.tickable && isActive())
        paintCheckBox(painter, sign, false);
    else
        paintIcon(painter, m_look.icon, sign, theme().colour(m_look.iconColour));
}

void TodayRow::paintRow(QPainter &painter)
{
    const qreal side = theme().px("step-8");
    const QRectF place = QRectF(rect()).adjusted(side, 0, -side, 0);
    if (m_look.parted && !isActive())
        paintHairline(painter, {place.left(), 0, place.width(), qreal(theme().px("hairline"))});
    paintLead(painter, place);
    if (m_verbsBelow)
        return paintAbove(painter, place);
    if (m_verbs == nullptr && !m_look.trailing.text.isEmpty()) {
        const qreal right =
            std::min(qreal(ElidedText::widthOf(m_look.trailing.text, m_look.trailing.type)), place.width() / 2);
        paintText(painter, trailingPart(painter, place, QSizeF(right, place.height())), m_look.trailing,
                  Qt::AlignRight);
    }
    const QRectF words =
        leadingPart(painter, withoutLeading(painter, place, lead()), {qreal(wordsWidth()), place.height()});
    const QList<TextRun> runs = wordsIn(wordsWidth());
    if (m_look.below.text.isEmpty()) {
        paintRuns(painter, words, runs);
        return;
    }
    const qreal upper = theme().line(Type::Base);
    const qreal lower = theme().line(m_look.below.type);
    const qreal top = words.center().y() - (upper + lower) / 2;
    paintRuns(painter, {words.left(), top, words.width(), upper}, runs);
    paintText(painter, {words.left(), top + upper, words.width(), lower}, m_look.below);
}

// What stands over verbs that have a line of their own: the name, and at its right what else stands below it.
void TodayRow::paintAbove(QPainter &painter, const QRectF &place) const
{
    const QRectF line(place.left(), theme().px("step-8"), place.width(), theme().line(Type::Base));
    const int aside = ElidedText::widthOf(m_look.below.text, m_look.below.type);
    const QRectF words = withoutTrailing(painter, line, aside + theme().px("step-8"));
    paintRuns(painter, words, wordsIn(int(words.width())));
    paintText(painter, trailingPart(painter, line, QSizeF(aside, line.height())), m_look.below, Qt::AlignRight);
}

} // namespace lanai
