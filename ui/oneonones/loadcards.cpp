#include "ui/oneonones/loadcards.h"
#include "ui/oneonones/advicewords.h"
#include "ui/oneonones/rhythmmodel.h"
#include "ui/oneonones/rhythmwords.h"
#include "ui/oneonones/weekdaybars.h"
#include "ui/oneonones/weeksahead.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/parts/sectionheader.h"
#include <QPainter>
#include <QPushButton>

namespace lanai {

WeekdayCard::WeekdayCard(QWidget *parent)
    : Card(parent)
    , m_bars(new WeekdayBars(this))
    , m_weeks(new WeeksAhead(this))
    , m_advice(new InlineBar(InlineBar::Kind::Warning, this))
    , m_act(m_advice->addButton(tr("Find a slot"), QStringLiteral("findSlot")))
{
    setObjectName(QStringLiteral("weekdayCard"));
    auto *header = new SectionHeader(tr("Load by weekday"), Type::BaseStrong, this);
    header->setCaption(tr("average week, this term"));
    m_advice->setObjectName(QStringLiteral("groupAdvice"));
    body()->addWidget(header);
    body()->addStretch(1);
    body()->addWidget(m_bars);
    body()->addWidget(new Hairline(Qt::Horizontal, this));
    body()->addWidget(m_weeks);
    body()->addWidget(m_advice);
    followTheme(this, [this] { body()->setSpacing(theme().px("step-8")); });
    connect(m_act, &QPushButton::clicked, this, &WeekdayCard::regroupWanted);
}

void WeekdayCard::show(const RhythmModel &model)
{
    const LoadAdvice *advice = model.grouping();
    m_bars->setPage(model.page(), advice == nullptr ? Id() : advice->peer.id);
    m_weeks->setAhead(model.page().ahead, model.page().today);
    m_advice->setVisible(advice != nullptr);
    if (advice == nullptr)
        return;
    const QString words = RhythmWords::advice(*advice, model.page());
    if (words != m_advice->message())
        m_advice->say(words);
    m_act->setAccessibleName(tr("Find a slot: %1").arg(words));
}

LimitBar::LimitBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("hoursBar"));
    setAccessibleName(tr("Hours a week"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LimitBar::setShare(double share, const QString &said)
{
    m_share = share;
    m_said = said;
    update();
}

QSize LimitBar::sizeHint() const
{
    return {theme().px("step-32"), theme().px("rhythm-hours")};
}

void LimitBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF place = rect();
    const qreal radius = place.height() / 2;
    fillRounded(painter, place, radius, theme().colour(Colour::Line));
    const qreal width = place.width() * qBound(0.0, m_share, 1.0);
    if (width >= place.height())
        fillRounded(painter, leadingPart(painter, place, {width, place.height()}), radius,
                    theme().colour(m_share > 1 ? Colour::Due : Colour::Accent));
}

GuardCard::GuardCard(QWidget *parent)
    : Card(parent)
    , m_bar(new LimitBar(this))
{
    setObjectName(QStringLiteral("guardCard"));
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Over-scheduling guard"), Type::BaseStrong, Colour::Ink, this), 1);
    auto *limits = new QPushButton(tr("Edit limits"), this);
    limits->setObjectName(QStringLiteral("editLimits"));
    limits->setProperty("kind", QStringLiteral("link"));
    limits->setAccessibleName(tr("Edit limits"));
    connect(limits, &QPushButton::clicked, this, &GuardCard::limitsWanted);
    head->addWidget(limits);
    body()->addLayout(head);
    m_hours = addLine(tr("Hours a week"), "guardHours");
    body()->addWidget(m_bar);
    body()->addSpacing(theme().px("step-8"));
    body()->addWidget(new Hairline(Qt::Horizontal, this));
    m_busiest = addLine(tr("Most in one day"), "guardBusiest");
    body()->addWidget(new Hairline(Qt::Horizontal, this));
    m_open = addLine(tr("Open series"), "guardOpen");
    body()->addWidget(new Hairline(Qt::Horizontal, this));
    m_low = addLine(tr("Rated 2 of 5 or less"), "guardLow");
    body()->addStretch(1);
    m_proposal = new QWidget(this);
    auto *column = new QVBoxLayout(m_proposal);
    column->setContentsMargins({});
    column->setSpacing(theme().px("step-8"));
    column->addWidget(new Hairline(Qt::Horizontal, m_proposal));
    auto *row = new QHBoxLayout;
    m_words = new Label(Type::Small, Colour::Ink, m_proposal);
    m_words->setObjectName(QStringLiteral("guardAdvice"));
    m_words->setWordWrap(true);
    m_act = new QPushButton(m_proposal);
    m_act->setObjectName(QStringLiteral("guardAct"));
    m_act->setProperty("measure", QStringLiteral("small"));
    connect(m_act, &QPushButton::clicked, this, &GuardCard::lighterWanted);
    row->addWidget(m_words, 1);
    row->addWidget(m_act, 0, Qt::AlignVCenter);
    column->addLayout(row);
    body()->addWidget(m_proposal);
}

Label *GuardCard::addLine(const QString &name, const char *objectName)
{
    auto *line = new QWidget(this);
    line->setFixedHeight(theme().px("rhythm-guard-row"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(new Label(name, Type::Small, Colour::Ink, line));
    auto *value = new Label(Type::SmallMedium, Colour::Muted, line);
    value->setObjectName(QString::fromLatin1(objectName));
    value->setElided(true);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(value, 1);
    body()->addWidget(line);
    return value;
}

void GuardCard::show(const RhythmModel &model)
{
    const RhythmPage &page = model.page();
    const Load &load = page.ahead.load;
    double most = page.minutesAWeek();
    bool over = false;
    for (const WeekLoad &week : load.weeks) {
        over = over || week.overHours;
        most = week.overHours ? std::max(most, double(week.minutes)) : most;
    }
    m_hours->setText(RhythmWords::hours(page));
    m_hours->setColour(over ? Colour::Due : Colour::Ink);
    m_bar->setShare(most / std::max(1, page.ahead.me.weeklyMinutes), m_hours->text());
    m_busiest->setText(RhythmWords::busiest(page));
    m_busiest->setColour(load.mostADay > page.ahead.me.dailyPeerMeetings ? Colour::Due : Colour::Muted);
    m_open->setText(RhythmWords::open(page));
    m_open->setColour(load.tooManySeries ? Colour::Due : Colour::Muted);
    m_low->setText(RhythmWords::lowRated(page));
    m_low->setColour(page.lowRated() > 0 ? Colour::Due : Colour::Muted);
    showProposal(model);
}

void GuardCard::showProposal(const RhythmModel &model)
{
    const LoadAdvice *advice = model.lightening();
    const RhythmRow *slower = model.slower();
    m_proposal->setVisible(advice != nullptr || slower != nullptr);
    if (advice != nullptr) {
        m_words->setText(RhythmWords::advice(*advice, model.page()));
        m_act->setText(advice->kind == LoadAdvice::Kind::Lighter ? tr("Move") : tr("Decide"));
    } else if (slower != nullptr) {
        m_words->setText(tr("%1: %2", "a person; what would suit better")
                             .arg(slower->series.peer.shortName(),
                                  AdviceWords::advice(*slower->advice, slower->series.peer.interdependence)));
        m_act->setText(tr("Decide"));
    }
    m_act->setAccessibleName(tr("%1: %2", "a verb; what is proposed").arg(m_act->text(), m_words->text()));
}

} // namespace lanai
