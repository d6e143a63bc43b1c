#include "ui/today/syncrowview.h"
#include "ui/parts/badges.h"
#include "ui/parts/dates.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolTip>

namespace lanai {
namespace {

// Two lines of text around the middle of `place`.
QRectF lineAt(const QRectF &place, qreal above, qreal height)
{
    return {place.left(), place.center().y() + above - height / 2, place.width(), height};
}

QPushButton *rowButton(const char *name, const QString &text, const QString &spoken, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(spoken);
    button->setProperty("measure", QStringLiteral("row"));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

// A sign in place of the word, which the pointer then tells.
void showSign(QPushButton &button, const QString &icon, Colour colour)
{
    button.setToolTip(button.text());
    button.setText({});
    button.setIcon(themedIcon(icon, colour));
}

// Wider where the hours of the day are counted in halves: "10:00 AM".
int timeWidth()
{
    const QFontMetrics metrics(theme().font(Type::BaseMedium));
    return std::max(theme().px("today-time"),
                    metrics.horizontalAdvance(Dates::time(QTime(10, 0))) + theme().px("step-12"));
}

// Wider where the longest usual words are: "Alle 2 Wochen", "Woche 13 von 13".
int termWidth(const TodayWords &words)
{
    SyncRow longest;
    longest.week = longest.weeks = 13;
    const int chip = chipWidth(Words::name(Rhythm::everyWeeks(2, Qt::Thursday)));
    return std::max(theme().px("today-term"),
                    chip + theme().px("step-4") + ElidedText::widthOf(words.week(longest), Type::Caption));
}

// Where the words begin: behind time and avatar.
int wordsStart()
{
    return timeWidth() + theme().px("today-text") - theme().px("today-time");
}

} // namespace

SyncRowView::SyncRowView(const SyncRow &sync, const TodayWords &words, QDate today, QWidget *parent)
    : ListRow(QStringLiteral("sync-") + idText(sync.meetingId), parent)
    , m_sync(sync)
    , m_words(words)
    , m_today(today)
    , m_tall(sync.date == today)
    , m_buttons(new QWidget(this))
{
    setAccessibleName(m_words.spoken(sync));
    setFixedHeight(theme().px(m_tall ? "today-row" : "today-row-later"));
    setMinimumWidth(theme().px("today-text") + termWidth(words) + theme().px("today-contact") +
                    4 * theme().px("step-32"));
    addButtons();
    connect(this, &ListRow::activeChanged, this, &SyncRowView::showButtons);
}

void SyncRowView::follow(const SyncRowView *above)
{
    m_above = above;
    connect(above, &ListRow::activeChanged, this, [this] { update(); });
}

void SyncRowView::addButtons()
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(theme().px("today-button-gap"));
    auto *prep = rowButton("prepButton", tr("Prep"), tr("Prep the 1:1 with %1").arg(m_sync.peer.shortName), m_buttons);
    auto *log = rowButton("logButton", tr("Log"), tr("Log the 1:1 with %1").arg(m_sync.peer.shortName), m_buttons);
    log->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(prep);
    row->addWidget(log);
    connect(prep, &QPushButton::clicked, this, &SyncRowView::prepWanted);
    connect(log, &QPushButton::clicked, this, &SyncRowView::logWanted);
    if (!haveRoom({prep->text(), log->text()})) {
        showSign(*prep, QStringLiteral("prep"), Colour::Ink);
        showSign(*log, QStringLiteral("plus"), Colour::OnAccent);
    }
    prep->installEventFilter(this);
    log->installEventFilter(this);
    m_buttons->hide();
}

bool SyncRowView::haveRoom(const QStringList &words) const
{
    int wanted = theme().px("today-button-gap");
    for (const QString &word : words)
        wanted += ElidedText::widthOf(word, Type::SmallStrong) + 2 * theme().px("step-8");
    return wanted <= theme().px("today-contact");
}

void SyncRowView::showButtons(bool active)
{
    m_buttons->setVisible(active);
}

void SyncRowView::resizeEvent(QResizeEvent *event)
{
    const int width = theme().px("today-contact");
    const int height = theme().px("button-row");
    const int inset = theme().px("today-inset");
    const QRect right(rect().right() + 1 - inset - width, (rect().height() - height) / 2, width, height);
    m_buttons->setGeometry(QStyle::visualRect(layoutDirection(), rect(), right));
    ListRow::resizeEvent(event);
}

int SyncRowView::textWidth() const
{
    return width() - 2 * theme().px("today-inset") - wordsStart() - theme().px("today-contact") -
           theme().px("today-contact-gap") - termWidth(m_words) - theme().px("today-term-gap");
}

bool SyncRowView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_sync.remember) {
        const int width = textWidth() - theme().px("icon") - theme().px("step-4");
        if (ElidedText(m_sync.remember->text, Type::Small, width, lines()).isCut()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_sync.remember->text, this);
            return true;
        }
    }
    return ListRow::event(event);
}

void SyncRowView::paintRow(QPainter &painter)
{
    const qreal inset = theme().px("today-inset");
    const QRectF place = QRectF(rect()).adjusted(inset, 0, -inset, 0);
    const QSizeF contact(theme().px("today-contact"), place.height());
    if (m_above != nullptr && !m_above->isActive() && !isActive()) {
        const QRectF line(place.left(), 0, place.width(), theme().px("hairline"));
        paintHairline(painter, withoutLeading(painter, line, timeWidth()));
    }
    paintText(painter, leadingPart(painter, place, QSizeF(timeWidth(), place.height())),
              {Dates::time(m_sync.time), Type::BaseMedium, Colour::Ink});
    const QRectF rest = withoutLeading(painter, place, timeWidth());
    const qreal avatar = theme().px("avatar-32");
    paintAvatar(painter, leadingPart(painter, rest, QSizeF(avatar, avatar)), {m_sync.peer.id, m_sync.peer.name, {}});
    const QRectF words = withoutLeading(painter, place, wordsStart());
    paintPerson(painter, leadingPart(painter, words, QSizeF(textWidth(), place.height())));
    const QRectF beforeContact = withoutTrailing(painter, place, contact.width() + theme().px("today-contact-gap"));
    paintTerm(painter, trailingPart(painter, beforeContact, QSizeF(termWidth(m_words), place.height())));
    if (!isActive())
        paintContact(painter, trailingPart(painter, place, contact));
}

void SyncRowView::paintPerson(QPainter &painter, const QRectF &place) const
{
    const int icon = theme().px("icon-small");
    const int indent = icon + theme().px("step-4");
    const QString text = m_sync.remember ? m_sync.remember->text : QString();
    ElidedText lines(text, Type::Small, int(place.width()) - indent, this->lines());
    lines.setVeiled(true);
    const qreal nameHeight = theme().line(Type::Base);
    const qreal height = nameHeight + (text.isEmpty() ? 0 : lines.height());
    const qreal top = place.center().y() - height / 2;
    paintRuns(painter, {place.left(), top, place.width(), nameHeight},
              {{m_sync.peer.name, Type::BaseStrong, Colour::Ink},
               {m_sync.peer.role, Type::Small, Colour::Muted},
               {m_words.ownTime(m_sync), Type::SmallMedium, Colour::Muted}});
    if (text.isEmpty())
        return;
    const QRectF below(place.left(), top + nameHeight, place.width(), lines.height());
    const QRectF first(below.left(), below.top(), below.width(), theme().line(Type::Small));
    paintIcon(painter, TodayWords::iconOf(m_sync.remember->kind), leadingPart(painter, first, QSizeF(icon, icon)),
              theme().colour(Colour::Muted));
    lines.paint(painter, withoutLeading(painter, below, indent), theme().colour(Colour::Ink));
}

void SyncRowView::paintTerm(QPainter &painter, const QRectF &place) const
{
    const qreal chip = theme().px("chip");
    const QRectF above = lineAt(place, -theme().px("step-4"), chip);
    const QString week = m_words.week(m_sync);
    if (m_sync.rhythm)
        paintChip(painter,
                  withoutTrailing(painter, above, ElidedText::widthOf(week, Type::Caption) + theme().px("step-4")),
                  Words::name(*m_sync.rhythm), ChipKind::Neutral);
    paintText(painter, above, {week, Type::Caption, m_sync.lastWeek ? Colour::Due : Colour::Muted}, Qt::AlignRight);
    if (m_sync.weeks > 0)
        paintTermBar(painter, lineAt(place, theme().px("step-12") + 1, chip), m_sync.week, m_sync.weeks);
}

void SyncRowView::paintContact(QPainter &painter, const QRectF &place) const
{
    const qreal shift = theme().px("step-8");
    if (!m_sync.lastContact.isValid()) {
        const ElidedText words(tr("not spoken yet"), Type::Caption, int(place.width()), 2);
        const qreal top = place.center().y() - words.height() / 2.0;
        words.paint(painter, {place.left(), top, place.width(), qreal(words.height())}, theme().colour(Colour::Muted),
                    Qt::AlignRight);
        return;
    }
    paintText(painter, lineAt(place, -shift, theme().line(Type::Small)),
              {Dates::shortDay(m_sync.lastContact, m_today), Type::Small, Colour::Ink}, Qt::AlignRight);
    paintText(painter, lineAt(place, shift + 1, theme().line(Type::Caption)),
              {Dates::ago(m_sync.lastContact, m_today), Type::Caption, Colour::Muted}, Qt::AlignRight);
}

} // namespace lanai
