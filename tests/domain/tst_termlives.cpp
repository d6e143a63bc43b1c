// Lives of series, made up at random but the same on every machine: begun, decided about, skipped, moved and forgotten
// over three years. Whatever is done, rule 1 holds after each step.
#include "core/domain/termdecision.h"
#include "core/domain/termlength.h"
#include "core/domain/termmeetings.h"
#include "core/domain/termstate.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include <random>

using namespace lanai;
using namespace lanai::test;

namespace {

constexpr int livesTried = 800;
constexpr int livedYears = 3;

struct LivedMeeting
{
    Id term; // null: on its own
    QDate day;
    bool planned = true;
};

// Refusals are part of it: what is refused changes nothing.
class TermLife
{
public:
    explicit TermLife(unsigned seed)
        : m_random(seed)
        , m_today(day("2026-01-01").addDays(below(365)))
        , m_until(m_today.addYears(livedYears))
        , m_series(derivedId({QStringLiteral("life"), QString::number(seed)}))
    {
    }

    [[nodiscard]] bool isOver() const { return m_today > m_until; }
    // A few days pass, and something is done, or nothing.
    void step()
    {
        m_today = m_today.addDays(below(25));
        switch (below(6)) {
        case 0:
            return start();
        case 1:
            return skip();
        case 2:
            return move();
        case 3:
        case 4:
            return decide();
        default:
            return; // nobody decides: it may lapse
        }
    }
    // What is broken; empty: nothing.
    [[nodiscard]] QString broken() const
    {
        int open = 0;
        for (const Term &term : m_terms) {
            if (term.lastDay > term.firstDay.addMonths(3) || term.lastDay < term.firstDay)
                return said("a term is longer than three months, or shorter than a day", term);
            open += isOpen(term, m_today) ? 1 : 0;
            for (const Term &other : m_terms) {
                const bool lived = other.firstDay > term.firstDay && other.effectiveLastDay() >= other.firstDay;
                if (lived && other.firstDay <= lastDayOfItsOwn(term))
                    return said("two terms hold the same day", term);
            }
        }
        if (open > 1)
            return said("two terms are open", m_terms.last());
        for (const LivedMeeting &meeting : m_meetings) {
            const Term *term = termOf(meeting);
            if (meeting.planned && term != nullptr && !term->holds(meeting.day))
                return said("a meeting is planned outside of its term", *term);
        }
        return afterLapse();
    }
    [[nodiscard]] int terms() const { return int(m_terms.size()); }
    [[nodiscard]] int lapses() const { return m_lapses; }

private:
    [[nodiscard]] int below(int bound) { return int(m_random() % unsigned(bound)); } // the same everywhere
    [[nodiscard]] QString said(const char *what, const Term &term) const
    {
        return QStringLiteral("%1: %2 to %3, on %4")
            .arg(QString::fromLatin1(what), term.firstDay.toString(Qt::ISODate), term.lastDay.toString(Qt::ISODate),
                 m_today.toString(Qt::ISODate));
    }
    // What was paused or ended gives the day of its stop away.
    [[nodiscard]] static QDate lastDayOfItsOwn(const Term &term)
    {
        const bool stopped = term.decision == TermDecision::Paused || term.decision == TermDecision::Ended;
        return term.effectiveLastDay().addDays(stopped ? -1 : 0);
    }
    [[nodiscard]] QString afterLapse() const
    {
        const auto latest = latestTerm(m_terms);
        if (!latest || termState(*latest, m_today) != TermState::Lapsed)
            return {};
        for (const LivedMeeting &meeting : m_meetings) {
            if (meeting.planned && !meeting.term.isNull() && meeting.day > latest->lastDay)
                return said("something is planned after a lapse", *latest);
        }
        return {};
    }
    [[nodiscard]] const Term *termOf(const LivedMeeting &meeting) const
    {
        const auto found = std::find_if(m_terms.cbegin(), m_terms.cend(),
                                        [&meeting](const Term &term) { return term.id == meeting.term; });
        return found == m_terms.cend() ? nullptr : &*found;
    }
    [[nodiscard]] Schedule schedule()
    {
        const auto weekday = Qt::DayOfWeek(1 + below(7));
        Schedule schedule;
        switch (below(4)) {
        case 0:
            schedule.rhythm = Rhythm::monthly(below(2) == 0 ? -1 : 1 + below(4), weekday);
            break;
        case 1:
            schedule.rhythm = Rhythm::quarterly(1 + below(4), weekday);
            break;
        default:
            schedule.rhythm = Rhythm::everyWeeks(1 + below(12), weekday);
        }
        schedule.time = QTime(8 + below(10), 0);
        schedule.zone = below(2) == 0 ? "Europe/Berlin" : "America/New_York";
        return schedule;
    }
    // Mostly none: the default. Sometimes too long, sometimes too short.
    [[nodiscard]] std::optional<QDate> lastDay(QDate first)
    {
        return below(3) == 0 ? std::optional<QDate>(first.addDays(below(130) - 10)) : std::nullopt;
    }
    void open(Term term)
    {
        term.id = derivedId({idText(m_series), QString::number(m_terms.size())});
        for (const QDate on : meetingDays(term))
            m_meetings << LivedMeeting{term.id, on, true};
        m_terms << term;
    }
    void start()
    {
        const QDate first = m_today.addDays(below(20));
        const Result<Term> term = openTerm(m_series, schedule(), first, lastDay(first));
        if (term && checkOneOpenTerm(m_terms, *term, {}))
            open(*term);
    }
    void decide()
    {
        const auto latest = latestTerm(m_terms);
        if (!latest)
            return;
        m_lapses += termState(*latest, m_today) == TermState::Lapsed ? 1 : 0;
        const Deciding deciding{m_today, QStringLiteral("Dana"), {}};
        const Result<DecisionOutcome> outcome = decided(*latest, deciding);
        if (!outcome)
            return;
        for (Term &term : m_terms) {
            if (term.id == outcome->closed.id)
                term = outcome->closed;
        }
        m_meetings.removeIf([&](const LivedMeeting &meeting) {
            return meeting.planned && meeting.term == outcome->closed.id && !outcome->closed.holds(meeting.day);
        });
        if (outcome->opened)
            open(*outcome->opened);
    }
    [[nodiscard]] Result<DecisionOutcome> decided(const Term &term, const Deciding &deciding)
    {
        switch (below(5)) {
        case 0:
            return change(term, deciding, schedule(), lastDay(m_today));
        case 1:
            return pause(term, deciding, m_today.addDays(below(60) - 5));
        case 2:
            return end(term, deciding);
        default:
            return renew(term, deciding, lastDay(term.lastDay));
        }
    }
    [[nodiscard]] LivedMeeting *anyPlanned()
    {
        QList<LivedMeeting *> ahead;
        for (LivedMeeting &meeting : m_meetings) {
            if (meeting.planned && meeting.day >= m_today)
                ahead << &meeting;
        }
        return ahead.isEmpty() ? nullptr : ahead.at(below(int(ahead.size())));
    }
    void skip()
    {
        if (LivedMeeting *meeting = anyPlanned())
            meeting->planned = false;
    }
    void move()
    {
        LivedMeeting *meeting = anyPlanned();
        const Term *term = meeting == nullptr ? nullptr : termOf(*meeting);
        if (meeting == nullptr)
            return;
        const QDate to = m_today.addDays(below(120));
        const auto home =
            term == nullptr ? MeetingHome::AdHoc : homeAfterMove(*term, to, QTime(10, 0), term->schedule.zone);
        if (!home)
            return;
        if (*home == MeetingHome::AdHoc)
            meeting->term = Id();
        meeting->day = to;
    }

    std::mt19937 m_random;
    QDate m_today;
    QDate m_until;
    Id m_series;
    QList<Term> m_terms;
    QList<LivedMeeting> m_meetings;
    int m_lapses = 0;
};

} // namespace

class TstTermLives : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverIsDoneRuleOneHolds()
    {
        int terms = 0;
        int lapses = 0;
        for (unsigned seed = 1; seed <= livesTried; ++seed) {
            TermLife life(seed);
            while (!life.isOver()) {
                life.step();
                const QString broken = life.broken();
                QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("life %1: %2").arg(seed).arg(broken)));
            }
            terms += life.terms();
            lapses += life.lapses();
        }
        QVERIFY2(terms > livesTried * 5, qPrintable(QString::number(terms))); // they do live
        QVERIFY2(lapses > livesTried, qPrintable(QString::number(lapses)));
    }
};

LANAI_TEST(TstTermLives, tst_termlives)
#include "tst_termlives.moc"
