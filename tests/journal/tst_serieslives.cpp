// The same lives as tst_termlives of the domain, on a real journal and through its commands.
#include "core/domain/termlength.h"
#include "core/domain/zonedtime.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <random>

using namespace lanai;
using namespace lanai::test;

namespace {

constexpr int livedPeople = 20;
constexpr int livedSteps = 50; // of three weeks

class Lives : public OpenJournal
{
public:
    Lives()
        : OpenJournal("2026-01-05")
    {
        for (int i = 0; i < livedPeople; ++i)
            peers << addPeer(QStringLiteral("Person %1").arg(i).toUtf8().constData());
    }
    void pass()
    {
        const QDate on = scratch.clock.today().addDays(15 + below(13));
        scratch.clock.set(QDateTime(on, QTime(8, 0), QTimeZone::utc()));
    }
    void act(const Id &peer)
    {
        switch (below(5)) {
        case 0:
            return skip(peer);
        case 1:
            return move(peer);
        case 2:
            return; // nobody decides
        default:
            return decide(peer);
        }
    }
    [[nodiscard]] QString broken(const Id &peer) const
    {
        const Result<SeriesState> state = journal->oneOnOnes().ofPeer(peer);
        if (!state)
            return {};
        int open = 0;
        for (const Term &term : state->terms) {
            if (term.lastDay > latestLastDay(term.firstDay))
                return QStringLiteral("a term is longer than three months");
            open += isOpen(term, state->today) ? 1 : 0;
        }
        if (open > 1)
            return QStringLiteral("two terms are open");
        const Result<QList<Meeting>> meetings =
            journal->oneOnOnes().between(peer, day("2026-01-01"), day("2031-01-01"));
        if (!meetings)
            return QStringLiteral("the meetings can't be read");
        for (const Meeting &meeting : *meetings) {
            // Of a series before this one, what was planned for the day it ended stays.
            if (meeting.state != MeetingState::Planned || meeting.seriesId != state->series.id)
                continue;
            const auto term = std::find_if(state->terms.cbegin(), state->terms.cend(),
                                           [&meeting](const Term &one) { return one.id == meeting.termId; });
            if (term == state->terms.cend() || !term->holds(meeting.date))
                return QStringLiteral("a meeting is planned outside of its term");
            if (state->state == TermState::Lapsed && meeting.date > state->term.lastDay)
                return QStringLiteral("something is planned after a lapse");
        }
        return {};
    }

    QList<Id> peers;
    int decided = 0;

private:
    [[nodiscard]] int below(int bound) { return int(m_random() % unsigned(bound)); }
    [[nodiscard]] Schedule schedule()
    {
        Schedule schedule;
        const auto weekday = Qt::DayOfWeek(1 + below(5));
        schedule.rhythm =
            below(4) == 0 ? Rhythm::monthly(1 + below(4), weekday) : Rhythm::everyWeeks(2 + below(4), weekday);
        schedule.time = QTime(8 + below(10), 0);
        schedule.zone = "Europe/Berlin";
        return schedule;
    }
    // The first time, and once it is over, it begins; otherwise something is decided, or refused.
    void decide(const Id &peer)
    {
        const Result<SeriesState> state = journal->oneOnOnes().ofPeer(peer);
        if (!state || state->state == TermState::Over) {
            SeriesDraft draft;
            draft.peerId = peer;
            draft.schedule = schedule();
            draft.from = scratch.clock.today().addDays(below(10));
            decided += journal->oneOnOnes().start(draft) ? 1 : 0;
            return;
        }
        Decision decision;
        const std::array choices{TermDecision::Renewed, TermDecision::Renewed, TermDecision::Changed,
                                 TermDecision::Paused, TermDecision::Ended};
        decision.choice = choices.at(size_t(below(int(choices.size()))));
        if (decision.choice == TermDecision::Paused)
            decision.until = scratch.clock.today().addDays(below(60));
        if (decision.choice == TermDecision::Changed)
            decision.schedule = schedule();
        decided += journal->oneOnOnes().decide(peer, decision) ? 1 : 0;
    }
    [[nodiscard]] Id next(const Id &peer) const
    {
        const Result<QList<Meeting>> ahead =
            journal->oneOnOnes().between(peer, scratch.clock.today(), scratch.clock.today().addDays(90));
        for (const Meeting &meeting : ahead.value_or(QList<Meeting>())) {
            if (meeting.state == MeetingState::Planned)
                return meeting.id;
        }
        return {};
    }
    void skip(const Id &peer)
    {
        if (const Id meeting = next(peer); !meeting.isNull())
            VERIFY_OK(journal->oneOnOnes().skip(meeting, {}));
    }
    void move(const Id &peer)
    {
        const QDate to = scratch.clock.today().addDays(below(100));
        if (const Id meeting = next(peer); !meeting.isNull())
            VERIFY_OK(journal->oneOnOnes().move(meeting, to, QTime(10, 0), {}, {}));
    }

    std::mt19937 m_random{2026};
};

} // namespace

class TstSeriesLives : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverIsDoneRuleOneHoldsInTheJournal()
    {
        Lives lives;
        for (int step = 0; step < livedSteps; ++step) {
            lives.pass();
            for (const Id &peer : std::as_const(lives.peers)) {
                lives.act(peer);
                const QString broken = lives.broken(peer);
                QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(broken)));
            }
        }
        QVERIFY2(lives.decided > livedPeople * 5, qPrintable(QString::number(lives.decided)));
    }
};

LANAI_TEST(TstSeriesLives, tst_serieslives)
#include "tst_serieslives.moc"
