#include "ui/circles/circledecision.h"
#include "core/domain/termlength.h"
#include "ui/circles/circlewords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"

namespace lanai {
namespace {

constexpr int circlePauseDays = 28; // proposed

} // namespace

CircleDecision::CircleDecision(const CirclePage &page)
    : m_name(page.circle.name)
    , m_today(page.today)
{
    if (!page.term)
        return;
    m_term = page.term->term;
    m_facts = tr("%1. %2.", "how a term stands; how many sessions were held")
                  .arg(CircleWords::end(*page.term, page.today), CircleWords::held(*page.term));
    if (!page.circle.purpose.isEmpty())
        m_facts = tr("%1 What it is for: %2", "facts; a purpose").arg(m_facts, page.circle.purpose);
    choose(TermDecision::Renewed);
}

QString CircleDecision::facts() const
{
    return m_facts;
}

Result<DecisionOutcome> CircleDecision::tried() const
{
    const Deciding deciding{m_today, m_name, m_decision.why};
    const std::optional<QDate> until =
        m_decision.until.isValid() ? std::optional<QDate>(m_decision.until) : std::nullopt;
    switch (m_decision.choice) {
    case TermDecision::Changed:
        return lanai::change(m_term, deciding, schedule(), until);
    case TermDecision::Paused:
        return pause(m_term, deciding, m_decision.until);
    case TermDecision::Ended:
        return lanai::end(m_term, deciding);
    case TermDecision::Renewed:
    case TermDecision::None:
        break;
    }
    return renew(m_term, deciding, until);
}

void CircleDecision::choose(TermDecision choice)
{
    m_decision.choice = choice;
    m_decision.until = {};
    m_decision.schedule.reset();
    if (choice == TermDecision::Changed)
        m_decision.schedule = m_term.schedule;
    if (choice == TermDecision::Paused)
        m_decision.until = m_today.addDays(circlePauseDays);
    else if (const auto would = tried(); would && would->opened)
        m_decision.until = would->opened->lastDay;
}

void CircleDecision::setSchedule(const Schedule &schedule)
{
    const auto before = tried();
    const bool proposed = before && before->opened && m_decision.until == defaultLastDay(before->opened->firstDay);
    m_decision.schedule = schedule;
    if (!proposed)
        return;
    m_decision.until = {};
    if (const auto would = tried(); would && would->opened)
        m_decision.until = would->opened->lastDay;
}

Result<QString> CircleDecision::outcome() const
{
    return tried().map([this](const DecisionOutcome &would) {
        if (m_decision.choice == TermDecision::Paused)
            return tr("Nothing is planned after today. On %1 it waits for a decision; it never restarts by itself.")
                .arg(Dates::weekdayDate(m_decision.until, m_today));
        if (!would.opened)
            return tr("The rhythm ends today. The circle stays, with all that was said in it.");
        const Term &next = *would.opened;
        return tr("The next term: %1 to %2. %3.", "two days, the rhythm")
            .arg(Dates::weekdayDate(next.firstDay, m_today), Dates::weekdayDate(next.lastDay, m_today),
                 Words::sentence(next.schedule.rhythm));
    });
}

} // namespace lanai
