#include "ui/oneonones/whatif.h"
#include "core/domain/clock.h"
#include "core/journal/journal.h"
#include "ui/parts/dates.h"
#include "ui/shell/theme.h"
#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>
#include <numeric>

namespace lanai {
namespace {

constexpr int whatIfPause = 150; // milliseconds after the last change

} // namespace

WhatIf::WhatIf(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_load(new Label(Type::Small, Colour::Muted, this))
    , m_skip(new QCheckBox(this))
{
    setObjectName(QStringLiteral("whatIf"));
    m_load->setObjectName(QStringLiteral("whatIfLoad"));
    m_load->setWordWrap(true);
    m_skip->setObjectName(QStringLiteral("whatIfSkip"));
    m_skip->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme().px("step-4"));
    column->addWidget(m_load);
    column->addWidget(m_skip);
    m_pause.setSingleShot(true);
    m_pause.setInterval(whatIfPause);
    connect(&m_pause, &QTimer::timeout, this, &WhatIf::ask);
}

void WhatIf::consider(const std::optional<ConsideredSeries> &series)
{
    m_series = series;
    setVisible(series.has_value());
    if (series)
        m_pause.start();
    else
        m_pause.stop();
}

bool WhatIf::skipAway() const
{
    return m_series && !m_skip->isHidden() && m_skip->isChecked();
}

// What can't be is refused when it is confirmed; until then there is nothing to say.
void WhatIf::ask()
{
    const Result<LoadAhead> ahead = m_series ? m_journal.loadWith(*m_series) : fail(ErrorCode::EmptyText);
    const bool over = ahead && ahead->load.isOver();
    m_load->setColour(over ? Colour::Due : Colour::Muted);
    m_load->setText(ahead ? sentence(*ahead, m_journal.clock().today()) : QString());
    const int away = ahead ? ahead->consideredAway : 0;
    m_skip->setText(tr("Skip the %n that lie in your away weeks", nullptr, away));
    m_skip->setAccessibleName(m_skip->text());
    m_skip->setVisible(away > 0);
}

QString WhatIf::sentence(const LoadAhead &ahead, QDate today)
{
    const QLocale locale;
    const QList<WeekLoad> &weeks = ahead.load.weeks;
    const auto overHours =
        std::count_if(weeks.cbegin(), weeks.cend(), [](const WeekLoad &week) { return week.overHours; });
    QStringList said;
    if (overHours > 0) {
        const int most = std::accumulate(weeks.cbegin(), weeks.cend(), 0,
                                         [](int found, const WeekLoad &week) { return std::max(found, week.minutes); });
        said << tr("Up to %1 a week, over your %2 in %3 of %4 weeks", "hours; the limit; two numbers")
                    .arg(Dates::minutes(most), Dates::minutes(ahead.me.weeklyMinutes), locale.toString(int(overHours)),
                         locale.toString(int(weeks.size())));
    } else {
        said << tr("%1 of 1:1s a week", "hours").arg(Dates::minutes(qRound(ahead.load.minutesAWeek())));
    }
    if (ahead.load.mostADay > ahead.me.dailyPeerMeetings)
        said << tr("%1 would hold %2 1:1s", "a day, a number")
                    .arg(Dates::weekdayDate(ahead.load.busiestDay, today), locale.toString(ahead.load.mostADay));
    if (ahead.load.tooManySeries)
        said << tr("%1 series, over your %2", "two numbers")
                    .arg(locale.toString(ahead.load.openSeries), locale.toString(ahead.me.openSeries));
    return tr("%1.", "a sentence about the load").arg(said.join(tr("; ", "between two parts of the load")));
}

} // namespace lanai
