#include "ui/oneonones/decisionmodel.h"
#include "core/domain/termlength.h"
#include "core/domain/termmeetings.h"
#include "core/journal/journal.h"
#include "ui/oneonones/advicewords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"
#include <QLocale>

namespace lanai {
namespace {

constexpr int pauseDays = 28; // proposed

struct TermWords
{
    Q_DECLARE_TR_FUNCTIONS(TermWords)

public:
    static QString weeks(int count) { return count == 1 ? tr("1 week") : tr("%n weeks", nullptr, count); }
};

std::optional<TermDecision> choiceNamed(const QString &words)
{
    for (const auto &each : EnumWords<TermDecision>::words) {
        const QString word = QString(each.word); // "renewed": "renew" begins it
        if (!words.isEmpty() && each.value != TermDecision::None && word.startsWith(words))
            return each.value;
    }
    return std::nullopt;
}

} // namespace

DecisionModel::DecisionModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

Result<void> DecisionModel::load(const Id &peer, const QString &choice)
{
    const Result<DecisionFacts> facts = m_journal.decisionFacts(peer);
    if (!facts)
        return fail(facts.error());
    m_facts = *facts;
    m_decision = {};
    choose(choiceNamed(choice).value_or(TermDecision::Renewed));
    return {};
}

void DecisionModel::choose(TermDecision choice)
{
    m_decision.choice = choice;
    propose();
    Q_EMIT changed();
}

// The default day of each choice, until another is typed.
void DecisionModel::propose()
{
    m_decision.until = {};
    m_decision.schedule.reset();
    if (m_decision.choice == TermDecision::Changed) {
        Schedule wanted = m_facts.term.schedule;
        if (m_facts.advice && m_facts.advice->suggested)
            wanted.rhythm = *m_facts.advice->suggested;
        m_decision.schedule = wanted;
    }
    if (m_decision.choice == TermDecision::Paused)
        m_decision.until = m_facts.series.today.addDays(pauseDays);
    else if (const auto would = tried(); would && would->opened)
        m_decision.until = would->opened->lastDay;
}

void DecisionModel::setUntil(QDate until)
{
    m_decision.until = until;
    Q_EMIT changed();
}

// The last day follows the new term's first, unless it was typed.
void DecisionModel::setSchedule(const Schedule &schedule)
{
    const auto before = tried();
    const bool proposed = before && before->opened && m_decision.until == defaultLastDay(before->opened->firstDay);
    m_decision.schedule = schedule;
    if (proposed) {
        m_decision.until = {};
        if (const auto would = tried(); would && would->opened)
            m_decision.until = would->opened->lastDay;
    }
    Q_EMIT changed();
}

void DecisionModel::setWhy(const QString &why)
{
    m_decision.why = why;
}

QDate DecisionModel::earliest() const
{
    return std::max(m_facts.series.today.addDays(1), m_facts.term.firstDay);
}

QString DecisionModel::title() const
{
    return tr("1:1s with %1").arg(m_facts.series.peer.name);
}

QString DecisionModel::subtitle() const
{
    const QString day = Dates::soon(m_facts.term.effectiveLastDay(), m_facts.series.today);
    switch (m_facts.state) {
    case TermState::Lapsed:
        return tr("Nobody decided, so the term lapsed %1. Nothing is planned until you decide.", "a day").arg(day);
    case TermState::Paused:
        return tr("Paused. Nothing is planned until you decide.");
    case TermState::Settled:
    case TermState::Upcoming:
        return tr("What comes next is decided already.");
    case TermState::Over:
        return tr("This series is over.");
    default:
        return tr("The term ends %1. Nothing renews itself: decide what comes next.", "a day").arg(day);
    }
}

QString DecisionModel::kept() const
{
    const auto share = [](const KeptRate &rate) {
        return tr("%1 of %2", "how many promises, of how many")
            .arg(QLocale().toString(rate.inTime), QLocale().toString(rate.counted));
    };
    QStringList said;
    if (m_facts.mine.counted > 0)
        said << tr("You kept %1 in time", "3 of 4").arg(share(m_facts.mine));
    if (m_facts.theirs.counted > 0)
        said
            << tr("%1 kept %2 in time", "a person, 3 of 4").arg(m_facts.series.peer.shortName(), share(m_facts.theirs));
    return said.isEmpty() ? tr("none fell due in the last 90 days") : said.join(tr("; ", "between two shares"));
}

QString DecisionModel::trust() const
{
    if (m_facts.trustNow == 0)
        return tr("no check-in yet");
    const QLocale locale;
    const QDate today = m_facts.series.today;
    const QString now = tr("%1 on %2", "a trust level and the day it was entered")
                            .arg(locale.toString(m_facts.trustNow), Dates::weekdayDate(m_facts.trustNowOn, today));
    if (m_facts.trustThenOn == m_facts.trustNowOn)
        return now;
    const QString then = tr("%1 on %2", "a trust level and the day it was entered")
                             .arg(locale.toString(m_facts.trustThen), Dates::weekdayDate(m_facts.trustThenOn, today));
    return tr("%1, then %2", "trust as it was, and as it is").arg(then, now);
}

QList<FactLine> DecisionModel::lines() const
{
    const QLocale locale;
    const Term &term = m_facts.term;
    const QDate today = m_facts.series.today;
    QString held = tr("%1 of %2").arg(locale.toString(m_facts.held), locale.toString(m_facts.meetings));
    if (m_facts.skipped > 0)
        held = tr("%1, %2 skipped").arg(held, locale.toString(m_facts.skipped));
    QList<FactLine> lines;
    if (!m_facts.series.series.purpose.isEmpty())
        lines << FactLine{tr("Purpose"), m_facts.series.series.purpose};
    lines << FactLine{tr("Term"),
                      tr("%1 to %2, %3", "two days, how many weeks")
                          .arg(Dates::weekdayDate(term.firstDay, today),
                               Dates::weekdayDate(term.effectiveLastDay(), today), TermWords::weeks(m_facts.weeks))}
          << FactLine{tr("Rhythm"), tr("%1, %2, %3", "a rhythm and its day, a time, how long")
                                        .arg(Words::sentence(term.schedule.rhythm), Dates::time(term.schedule.time),
                                             Dates::minutes(term.schedule.minutes))}
          << FactLine{tr("Held"), held} << FactLine{tr("Time spent"), Dates::minutes(m_facts.minutes)}
          << FactLine{tr("Worth"), m_facts.worth ? tr("%1 of 5 on average").arg(locale.toString(*m_facts.worth, 'f', 1))
                                                 : tr("not rated")}
          << FactLine{tr("Mostly status"),
                      m_facts.held > 0 ? tr("%1 of the %2 held", "how many 1:1s, of how many")
                                             .arg(locale.toString(m_facts.mostlyStatus), locale.toString(m_facts.held))
                                       : tr("none held yet")}
          << FactLine{tr("Trust"), trust()} << FactLine{tr("Commitments kept"), kept()};
    for (const Commitment &agreement : m_facts.agreements)
        lines << FactLine{tr("Agreement"), agreement.text};
    return lines;
}

QString DecisionModel::suggestion() const
{
    return m_facts.advice ? AdviceWords::advice(*m_facts.advice, m_facts.series.peer.interdependence)
                          : tr("Nothing speaks for another rhythm.");
}

QString DecisionModel::thanks() const
{
    return tr("%1, our regular 1:1s have done what we set out to do, so I am ending the series. Thank you for the time "
              "and the candour. My door stays open: whenever something needs the two of us, say so.")
        .arg(m_facts.series.peer.shortName());
}

Result<DecisionOutcome> DecisionModel::tried() const
{
    const Deciding deciding{m_facts.series.today, m_facts.series.peer.name, m_decision.why};
    const auto until = m_decision.until.isValid() ? std::optional<QDate>(m_decision.until) : std::nullopt;
    switch (m_decision.choice) {
    case TermDecision::Changed:
        return change(m_facts.term, deciding, schedule(), until);
    case TermDecision::Paused:
        return pause(m_facts.term, deciding, m_decision.until);
    case TermDecision::Ended:
        return end(m_facts.term, deciding);
    case TermDecision::Renewed:
    case TermDecision::None:
        break;
    }
    return renew(m_facts.term, deciding, until);
}

std::optional<ConsideredSeries> DecisionModel::considered() const
{
    const Result<DecisionOutcome> would = tried();
    if (!would || !would->opened)
        return std::nullopt;
    const Term &next = *would->opened;
    return ConsideredSeries{m_facts.series.peer.id, next.schedule, next.firstDay, next.lastDay};
}

Result<QString> DecisionModel::outcome() const
{
    return tried().map([this](const DecisionOutcome &would) {
        const QDate today = m_facts.series.today;
        if (m_decision.choice == TermDecision::Paused)
            return tr("Nothing is planned after today. On %1 it stands under Needs a decision; it never restarts by "
                      "itself.")
                .arg(Dates::weekdayDate(m_decision.until, today));
        if (!would.opened)
            return tr("The series ends today. What was not talked about waits for the next 1:1.");
        const Term &next = *would.opened;
        const QString term = tr("The next term: %1 to %2, %3. %4.", "two days, how many weeks, the rhythm")
                                 .arg(Dates::weekdayDate(next.firstDay, today), Dates::weekdayDate(next.lastDay, today),
                                      TermWords::weeks(weekCount(next)), Words::sentence(next.schedule.rhythm));
        return holdsNoMeeting(next) ? tr("%1 It would hold no meeting: choose a later last day.").arg(term) : term;
    });
}

Result<void> DecisionModel::decide()
{
    return m_journal.oneOnOnes().decide(m_facts.series.peer.id, m_decision).map([](const SeriesState &) {});
}

} // namespace lanai
