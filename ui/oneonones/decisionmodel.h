// A decision about a term, without a widget: the facts in words, what each choice would come to, and the deciding.
// Rules 1 and 2.
#pragma once
#include "core/domain/termdecision.h"
#include "core/journal/decisionfacts.h"
#include "core/journal/loadahead.h"
#include <QObject>

namespace lanai {

class Journal;

struct FactLine
{
    QString name;  // "Held"
    QString value; // "9 of 13, 2 skipped"
};

class DecisionModel : public QObject
{
    Q_OBJECT
public:
    explicit DecisionModel(Journal &journal, QObject *parent = nullptr);

    // `choice`: "renew", "change", "pause", "end", or the stable words of TermDecision; else the first that fits.
    [[nodiscard]] Result<void> load(const Id &peer, const QString &choice);

    [[nodiscard]] const DecisionFacts &facts() const { return m_facts; }
    [[nodiscard]] QString title() const;    // "Decide about the 1:1s with Elena Brandt"
    [[nodiscard]] QString subtitle() const; // "Every 2 weeks, Thursday. The term ends today."
    [[nodiscard]] QList<FactLine> lines() const;
    [[nodiscard]] QString suggestion() const; // Rule 2
    [[nodiscard]] QString thanks() const;     // a note to the peer, to copy: an end is a success

    [[nodiscard]] TermDecision choice() const { return m_decision.choice; }
    void choose(TermDecision choice);
    // What is typed: the next term's last day, or the day a pause is over; the new schedule; the reason.
    void setUntil(QDate until);
    void setSchedule(const Schedule &schedule);
    void setWhy(const QString &why);
    [[nodiscard]] QDate until() const { return m_decision.until; }
    [[nodiscard]] Schedule schedule() const { return m_decision.schedule.value_or(m_facts.term.schedule); }
    // The earliest day on which another rhythm could begin.
    [[nodiscard]] QDate earliest() const;

    // The term that would open, for looking at its load; none where none would.
    [[nodiscard]] std::optional<ConsideredSeries> considered() const;
    void setSkipAway(bool skip) { m_decision.skipAway = skip; }

    // What would come of it, or why it can't be.
    [[nodiscard]] Result<QString> outcome() const;
    [[nodiscard]] Result<void> decide();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<DecisionOutcome> tried() const;
    [[nodiscard]] QString kept() const;
    [[nodiscard]] QString trust() const;
    void propose();

    Journal &m_journal;
    DecisionFacts m_facts;
    Decision m_decision;
};

} // namespace lanai
