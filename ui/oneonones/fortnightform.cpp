#include "ui/oneonones/fortnightform.h"
#include "core/domain/away.h"
#include "core/domain/clock.h"
#include "core/journal/journal.h"
#include "core/journal/loadahead.h"
#include "ui/oneonones/rhythmwords.h"
#include "ui/oneonones/severalforms.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr int fortnightDays = 14; // ahead of today, as Today looks
constexpr int fortnightWeeks = 3; // that they touch

} // namespace

FortnightForm::FortnightForm(const Context &context, QWidget *parent)
    : SmallForm(tr("The next two weeks"), tr("Save"), parent)
    , m_context(context)
    , m_today(context.journal.clock().today())
{
    setObjectName(QStringLiteral("fortnightForm"));
    setMinimumWidth(theme().px("fortnight-width"));
    addBelow(makeRows());
    if (!m_rows.isEmpty())
        addWhy();
    addLoad();
    setHint(m_rows.isEmpty() ? tr("No 1:1 is planned in the next two weeks. Once there is a series, this is where a "
                                  "busy time is cleared at once.")
                             : tr("Choose which take place, move or are skipped. All of it is done together, and one "
                                  "Undo brings it back."));
    showLoad();
    onConfirm([this] { return settle(); });
}

QWidget *FortnightForm::makeRows()
{
    const AwayWeek fortnight{{}, m_today, m_today.addDays(fortnightDays), {}};
    const QList<AwayRow> planned = m_context.journal.awayWeeks().plannedIn(fortnight).value_or(QList<AwayRow>());
    const QList<AwayWeek> away = m_context.journal.awayWeeks().all().value_or(QList<AwayWeek>());
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("fortnightRows"));
    area->setAccessibleName(tr("1:1s of the next two weeks"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme().px("step-16"), 0); // beside the bar
    column->setSpacing(0);
    for (const AwayRow &one : planned) {
        const QString note = awayOn(away, one.date) == nullptr ? QString() : tr("you are away");
        auto *row = new FortnightRow(one, note, m_today, content);
        connect(row, &FortnightRow::changed, this, &FortnightForm::showLoad);
        column->addWidget(row);
        m_rows << row;
    }
    area->setWidget(content);
    const int rows = int(m_rows.size()) * theme().px("fortnight-row");
    area->setMaximumHeight(std::min(theme().px("fortnight-rows"), rows)); // and less where the screen is small
    area->setMinimumHeight(std::min(2 * theme().px("fortnight-row"), rows));
    return area;
}

// Below what it is about.
void FortnightForm::addWhy()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(theme().px("step-16"));
    auto *said = new Label(tr("Why"), Type::Base, Colour::Muted, line);
    m_why = new QLineEdit(line);
    m_why->setObjectName(QStringLiteral("fortnightWhy"));
    m_why->setAccessibleName(said->text());
    said->setBuddy(m_why);
    row->addWidget(said);
    row->addWidget(m_why, 1);
    addBelow(line);
}

void FortnightForm::addLoad()
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    for (int week = 0; week < fortnightWeeks; ++week) {
        m_load << new Label(Type::Small, Colour::Muted, both);
        m_load.last()->setObjectName(QStringLiteral("fortnightLoad%1").arg(week));
        m_load.last()->setWordWrap(true);
        lines->addWidget(m_load.last());
    }
    auto *limits = new QPushButton(tr("Edit limits"), this);
    limits->setObjectName(QStringLiteral("fortnightLimits"));
    limits->setProperty("kind", QStringLiteral("link"));
    limits->setAccessibleName(tr("Edit limits"));
    limits->setAutoDefault(false);
    connect(limits, &QPushButton::clicked, this, &FortnightForm::editLimits);
    row->addLayout(lines, 1);
    row->addWidget(limits, 0, Qt::AlignTop);
    addBelow(both);
}

QList<MeetingFate> FortnightForm::fates() const
{
    QList<MeetingFate> all;
    for (const FortnightRow *row : m_rows)
        all << row->fate();
    return all;
}

void FortnightForm::showLoad()
{
    const Result<LoadAhead> ahead = m_context.journal.oneOnOnes().loadAfter(fates(), fortnightWeeks);
    if (!ahead)
        return m_load.first()->setText(errorSentence(ahead.error()));
    for (int at = 0; at < fortnightWeeks; ++at) {
        const WeekLoad &week = ahead->load.weeks.at(at);
        const bool over = week.overHours || !week.fullDays.isEmpty();
        m_load.at(at)->setColour(over ? Colour::Due : Colour::Muted);
        m_load.at(at)->setText(RhythmWords::week(week, *ahead, m_today));
    }
}

Result<void> FortnightForm::settle()
{
    return SeveralForms::settle(m_context, fates(), m_why == nullptr ? QString() : m_why->text());
}

void FortnightForm::editLimits()
{
    Place place;
    place.page = PageId::Settings;
    place.words = QStringLiteral("you");
    reject();
    m_context.navigator.go(place);
}

} // namespace lanai
