// What becomes of a circle's term, without a widget: the choice that is being made and what it would come to. Rule 1
#pragma once
#include "core/domain/termdecision.h"
#include "core/journal/circles.h"
#include <QCoreApplication>

namespace lanai {

class CircleDecision
{
    Q_DECLARE_TR_FUNCTIONS(CircleDecision)

public:
    explicit CircleDecision(const CirclePage &page);

    [[nodiscard]] const Decision &decision() const { return m_decision; }
    [[nodiscard]] Schedule schedule() const { return m_decision.schedule.value_or(m_term.schedule); }
    // With the day that is usual for it.
    void choose(TermDecision choice);
    void setUntil(QDate until) { m_decision.until = until; }
    // The last day follows, unless it was typed.
    void setSchedule(const Schedule &schedule);
    void setWhy(const QString &why) { m_decision.why = why; }
    // The earliest day on which another rhythm could begin.
    [[nodiscard]] QDate earliest() const { return std::max(m_today.addDays(1), m_term.firstDay); }

    // "Held 2 of 5. For: get better at the night when it breaks."
    [[nodiscard]] QString facts() const;
    // What would come of it, or why it can't be.
    [[nodiscard]] Result<QString> outcome() const;

private:
    [[nodiscard]] Result<DecisionOutcome> tried() const;

    QString m_name;
    QString m_facts;
    Term m_term;
    QDate m_today;
    Decision m_decision;
};

} // namespace lanai
