#include "core/journal/askpage.h"
#include "core/domain/zonedtime.h"
#include "core/journal/askpeople.h"
#include "core/journal/circlepage.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

constexpr std::array askOrder{AskState::Open, AskState::Draft, AskState::Answered, AskState::Closed};

// The day on which it came to where it stands.
QDate standsSince(const AskLine &line, const Ask &ask, const QTimeZone &zone)
{
    switch (line.state) {
    case AskState::Closed:
        return ask.closedOn;
    case AskState::Answered:
        return ask.answeredOn;
    case AskState::Open:
        return ask.askedOn;
    case AskState::Draft:
        break;
    }
    return localDate(ask.createdAt, zone);
}

AskLine lineOf(const Ask &ask, const AskPeople &people, QDate today)
{
    AskLine line;
    line.id = ask.id;
    line.question = ask.question;
    line.state = askState(ask);
    line.askedOn = ask.askedOn;
    line.closesOn = ask.closesOn;
    line.closing = isClosingDue(ask, today);
    line.privacy = ask.privacy;
    for (const AskStanding &person : people.standings(ask)) {
        line.asked += person.askedOn.isValid() ? 1 : 0;
        line.replied += person.hasReplied() ? 1 : 0;
        line.remind = line.remind || person.remind;
    }
    if (!ask.replies.isEmpty())
        line.lastReply = ask.replies.last().on;
    return line;
}

// Living ones, in the order they come in.
Result<QList<CircleLine>> circlesBeside(Session &session)
{
    return CirclePageQuery(session).lines().map([](QList<CircleLine> lines) {
        lines.removeIf([](const CircleLine &line) { return line.ended; });
        return lines;
    });
}

} // namespace

QList<AskLine> AskList::in(AskState state) const
{
    QList<AskLine> those;
    std::copy_if(asks.cbegin(), asks.cend(), std::back_inserter(those),
                 [state](const AskLine &line) { return line.state == state; });
    return those;
}

int AskList::toActOn() const
{
    return static_cast<int>(
        std::count_if(asks.cbegin(), asks.cend(), [](const AskLine &line) { return line.remind || line.closing; }));
}

Result<AskList> AskPageQuery::list() const
{
    return m_session.reading([this]() -> Result<AskList> {
        const Result<QList<AskLine>> asks = lines();
        const Result<QList<CircleLine>> circles = circlesBeside(m_session);
        if (!asks || !circles)
            return fail(asks ? circles.error() : asks.error());
        return AskList{m_session.today(), *asks, *circles};
    });
}

Result<QList<AskLine>> AskPageQuery::lines() const
{
    return m_session.reading([this]() -> Result<QList<AskLine>> {
        const Result<QList<Ask>> asks = m_session.file().asks.all();
        const Result<AskPeople> people = AskPeople::of(m_session);
        if (!asks || !people)
            return fail(asks ? people.error() : asks.error());
        QList<AskLine> lines;
        for (const AskState state : askOrder) {
            QList<std::pair<QDate, AskLine>> those;
            for (const Ask &ask : *asks) {
                const AskLine line = lineOf(ask, *people, m_session.today());
                if (line.state == state)
                    those << std::pair(standsSince(line, ask, m_session.clock().zone()), line);
            }
            std::stable_sort(those.begin(), those.end(),
                             [](const auto &one, const auto &other) { return one.first > other.first; });
            for (const auto &[since, line] : std::as_const(those))
                lines << line;
        }
        return lines;
    });
}

Result<QList<AskReminder>> AskPageQuery::reminders() const
{
    return m_session.reading([this]() -> Result<QList<AskReminder>> {
        const Result<QList<Ask>> asks = m_session.file().asks.all();
        const Result<AskPeople> people = AskPeople::of(m_session);
        if (!asks || !people)
            return fail(asks ? people.error() : asks.error());
        QList<AskReminder> reminders;
        for (const Ask &ask : *asks) {
            for (const AskStanding &person : people->standings(ask)) {
                if (person.remind)
                    reminders << AskReminder{ask.id, ask.question, people->person(person.peerId), person.askedOn,
                                             static_cast<int>(person.askedOn.daysTo(m_session.today()))};
            }
        }
        std::stable_sort(reminders.begin(), reminders.end(),
                         [](const AskReminder &one, const AskReminder &other) { return one.askedOn < other.askedOn; });
        return reminders;
    });
}

} // namespace lanai
