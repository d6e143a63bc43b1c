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

int RitualsModel::due() const
{
    return int(std::count_if(m_page.living.cbegin(), m_page.living.cend(), [](const RitualLine &line) {
        return line.state == RitualState::Overdue || line.state == RitualState::Today;
    }));
}

void RitualsModel::reload()
{
    const Result<RitualPage> page = m_journal.rituals().page();
    m_error = page ? std::optional<Error>() : std::optional<Error>(page.error());
    if (page)
        m_page = *page;
    Q_EMIT changed();
}

void RitualsModel::refresh(const ChangeSet &changes)
{
    for (const char *table : {"ritual", "ritual_peer", "ritual_time", "peer", "away_week", "staff_meeting"}) {
        if (changes.touches(QLatin1StringView(table)))
            return reload();
    }
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
