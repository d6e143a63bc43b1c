#include "ui/rituals/ritualsmodel.h"
#include "core/journal/journal.h"
#include <algorithm>

namespace lanai {

RitualsModel::RitualsModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

QDate RitualsModel::today() const
{
    return m_journal.clock().today();
}

bool RitualsModel::isDue(RitualState state)
{
    return state == RitualState::Overdue || state == RitualState::Today;
}

int RitualsModel::due() const
{
    return int(std::count_if(m_page.living.cbegin(), m_page.living.cend(),
                             [](const RitualLine &line) { return isDue(line.state); }));
}

void RitualsModel::reload()
{
    const Result<RitualPage> page = m_journal.rituals().page();
    m_error = page ? std::optional<Error>() : std::optional<Error>(page.error());
    if (page)
        m_page = *page;
    Q_EMIT changed();
}

bool RitualsModel::concerns(const ChangeSet &changes)
{
    static const QList<QLatin1StringView> here{QLatin1StringView("ritual"),      QLatin1StringView("ritual_peer"),
                                               QLatin1StringView("ritual_time"), QLatin1StringView("peer"),
                                               QLatin1StringView("away_week"),   QLatin1StringView("staff_meeting")};
    return std::any_of(here.cbegin(), here.cend(), [&](QLatin1StringView table) { return changes.touches(table); });
}

const RitualLine *RitualsModel::line(const Id &ritual) const
{
    for (const QList<RitualLine> *lines : {&m_page.living, &m_page.ended}) {
        for (const RitualLine &line : *lines) {
            if (line.ritual.id == ritual)
                return &line;
        }
    }
    return nullptr;
}

} // namespace lanai
