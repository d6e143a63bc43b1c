#include "app/cli/peerpage.h"
#include "app/cli/daytext.h"
#include "app/cli/json.h"
#include "app/cli/thingjson.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeerPage)
};

QString joined(QStringList parts, const QString &between = QStringLiteral(", "))
{
    parts.removeAll(QString());
    return parts.join(between);
}

void tellWhoTheyAre(Page &page, const Peer &peer, QDate today)
{
    page.heading(peer.name, joined({peer.role, peer.team, peer.organisation}));
    const auto row = [](const QString &label, const QString &text) {
        return Row{Cell(label, Tone::Quiet), Cell(text)};
    };
    QList<Row> rows{row(Words::tr("standing"), wordFor(peer.standing)),
                    row(Words::tr("interdependence"), wordFor(peer.interdependence)),
                    row(Words::tr("called"), peer.preferredName),
                    row(Words::tr("pronouns"), peer.pronouns),
                    row(Words::tr("e-mail"), peer.email),
                    row(Words::tr("phone"), peer.phone),
                    row(Words::tr("time zone"), QString::fromLatin1(peer.timeZone)),
                    row(Words::tr("birthday"), calendarDay(peer.birthday.nextOnOrAfter(today), today)),
                    row(Words::tr("how we met"), peer.howWeMet),
                    row(Words::tr("tags"), joined(peer.tags)),
                    row(Words::tr("links"), joined(peer.links))};
    rows.removeIf([](const Row &each) { return each.last().text.isEmpty(); });
    page.table(rows);
}

void tellFacts(Page &page, const QList<Fact> &facts, QDate today)
{
    QList<Row> rows;
    for (const Fact &fact : facts) {
        const QDate next = fact.date.nextOnOrAfter(today);
        const QString label = fact.label.isEmpty() ? wordFor(fact.category) : fact.label;
        rows << Row{Cell(label, Tone::Quiet), Cell(calendarDay(next, today), Tone::Due), Cell(fact.text)};
    }
    if (!rows.isEmpty())
        page.heading(Words::tr("Know them"));
    page.table(rows);
}

void tellInsights(Page &page, const QList<Insight> &insights)
{
    QList<Row> rows;
    for (const Insight &insight : insights)
        rows << Row{Cell(wordFor(insight.facet), Tone::Quiet), Cell(insight.text)};
    if (!rows.isEmpty())
        page.heading(Words::tr("How they work"));
    page.table(rows);
}

void tellRoles(Page &page, const QList<RoleHistory> &roles, QDate today)
{
    QList<Row> rows;
    for (const RoleHistory &role : roles) {
        const QString until =
            role.until.isValid() ? Words::tr("until %1").arg(calendarDay(role.until, today)) : QString();
        rows << Row{Cell(joined({role.role, role.team, role.organisation})), Cell(until, Tone::Quiet)};
    }
    if (!rows.isEmpty())
        page.heading(Words::tr("Before"));
    page.table(rows);
}

} // namespace

Result<Answer> peerPage(Journal &journal, const Peer &peer)
{
    People &people = journal.people();
    const QDate today = journal.clock().today();
    const Result<QList<Fact>> facts = people.factsOf(peer.id);
    if (!facts)
        return fail(facts.error());
    const Result<QList<Insight>> insights = people.insightsOf(peer.id);
    if (!insights)
        return fail(insights.error());
    const Result<QList<RoleHistory>> roles = people.rolesOf(peer.id);
    if (!roles)
        return fail(roles.error());
    Answer answer;
    tellWhoTheyAre(answer.page, peer, today);
    tellFacts(answer.page, *facts, today);
    tellInsights(answer.page, *insights);
    tellRoles(answer.page, *roles, today);
    answer.json = {{QStringLiteral("peer"), peerJson(peer)},
                   {QStringLiteral("facts"), jsonList(*facts, factJson)},
                   {QStringLiteral("insights"), jsonList(*insights, insightJson)},
                   {QStringLiteral("roles"), jsonList(*roles, roleJson)}};
    return answer;
}

QStringList peerPageShape()
{
    return {QStringLiteral("{\"peer\": PEER, \"facts\": [FACT…], \"insights\": [INSIGHT…], \"roles\": [ROLE…]}")};
}

} // namespace lanai
