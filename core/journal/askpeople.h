// Who stands on the way of which question: read once for all of them.
#pragma once
#include "core/domain/askrules.h"
#include "core/domain/circle.h"
#include "core/domain/result.h"
#include "core/journal/today.h"
#include "core/storage/askstore.h"

namespace lanai {

class Session;

// How often somebody was asked, in person or in a circle.
struct AskedOften
{
    QDate last;
    int lately = 0; // questions within 30 days; one counts once, however often it came
};

// Of everybody whom a question has reached.
[[nodiscard]] QHash<Id, AskedOften> askedOften(const QList<AskHearer> &hearers, QDate today);

class AskPeople
{
public:
    [[nodiscard]] static Result<AskPeople> of(Session &session);

    // Nobody in the trash is reminded.
    [[nodiscard]] QList<AskStanding> standings(const Ask &ask) const;
    // How many questions went to them within 30 days.
    [[nodiscard]] int askedLately(const Id &peer) const { return m_askedLately.value(peer); }
    // Also of who lies in the trash; without a name: erased.
    [[nodiscard]] PersonRef person(const Id &peer) const { return m_people.value(peer, PersonRef{peer, {}, {}, {}}); }
    // Living ones.
    [[nodiscard]] const QList<Circle> &circles() const { return m_circles; }
    // A null id where there is none.
    [[nodiscard]] Circle circle(const Id &id) const;
    // In which of a question's circles it was said; null: in none.
    [[nodiscard]] Circle circleOf(const Ask &ask, const AskReply &reply) const;

private:
    QDate m_today;
    QHash<Id, PersonRef> m_people;
    QSet<Id> m_living;
    QList<Circle> m_circles;
    QHash<Id, QHash<Id, QList<Id>>> m_members; // by ask, by circle
    QHash<Id, int> m_askedLately;
};

} // namespace lanai
