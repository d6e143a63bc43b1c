#include "ui/oneonones/rhythmmodel.h"
#include "core/journal/journal.h"

namespace lanai {
namespace {

template<class Fits>
const LoadAdvice *firstThat(const QList<LoadAdvice> &all, Fits fits)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), fits);
    return found == all.cend() ? nullptr : &*found;
}

bool isSlower(const RhythmRow &row)
{
    return row.advice && (!row.advice->suggested ||
                          nominalDays(*row.advice->suggested) > nominalDays(row.series.term.schedule.rhythm));
}

} // namespace

RhythmModel::RhythmModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

void RhythmModel::reload()
{
    Result<RhythmPage> page = m_journal.rhythmPage();
    m_error = page ? std::nullopt : std::optional<Error>(page.error());
    if (page)
        m_page = std::move(*page);
    Q_EMIT changed();
}

bool RhythmModel::concerns(const ChangeSet &changes)
{
    return changes.touches(QLatin1StringView("meeting")) || changes.touches(QLatin1StringView("term")) ||
           changes.touches(QLatin1StringView("series")) || changes.touches(QLatin1StringView("peer")) ||
           changes.touches(QLatin1StringView("me")) || changes.touches(QLatin1StringView("setting")) ||
           changes.touches(QLatin1StringView("entry")) || changes.touches(QLatin1StringView("away_week"));
}

const LoadAdvice *RhythmModel::grouping() const
{
    return firstThat(m_page.ahead.advice,
                     [](const LoadAdvice &advice) { return advice.kind == LoadAdvice::Kind::Group; });
}

const LoadAdvice *RhythmModel::lightening() const
{
    return firstThat(m_page.ahead.advice,
                     [](const LoadAdvice &advice) { return advice.kind != LoadAdvice::Kind::Group; });
}

const RhythmRow *RhythmModel::slower() const
{
    const auto found = std::find_if(m_page.rows.cbegin(), m_page.rows.cend(), isSlower);
    return found == m_page.rows.cend() ? nullptr : &*found;
}

} // namespace lanai
