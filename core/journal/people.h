// Peers, what one knows of them, and who keeps the journal.
#pragma once
#include "core/domain/knowing.h"
#include "core/domain/names.h"
#include "core/domain/peer.h"
#include "core/domain/result.h"

namespace lanai {

class Session;

class People
{
public:
    explicit People(Session &session)
        : m_session(session)
    {
    }

    // By name.
    [[nodiscard]] Result<QList<Peer>> all() const;
    [[nodiscard]] Result<Peer> peer(const Id &id) const;
    [[nodiscard]] Result<QList<PersonName>> names() const;
    // By any unambiguous part of the name: UnknownName, AmbiguousName.
    [[nodiscard]] Result<Peer> find(const QString &words) const;
    [[nodiscard]] Result<QList<Peer>> findAll(const QStringList &names) const;

    // EmptyName; NameTaken when a peer is called so already; UnknownTimeZone.
    [[nodiscard]] Result<Id> add(Peer peer);
    // A new role, organisation or team puts the one before into the role history, until yesterday. Refusals as add().
    [[nodiscard]] Result<void> change(const Peer &peer);
    [[nodiscard]] Result<void> remove(const Id &id);
    // Rule 11: not drifting until then; a null day ends it.
    [[nodiscard]] Result<void> snooze(const Id &id, QDate until);

    [[nodiscard]] Result<QList<RoleHistory>> rolesOf(const Id &peer) const;
    // A role from before the journal began.
    [[nodiscard]] Result<Id> addRole(RoleHistory past);
    // NotFound.
    [[nodiscard]] Result<void> changeRole(const RoleHistory &past);
    [[nodiscard]] Result<void> removeRole(const Id &past);

    // EmptyText without text. learntOn is today unless given.
    [[nodiscard]] Result<Id> addFact(Fact fact);
    [[nodiscard]] Result<void> changeFact(const Fact &fact);
    [[nodiscard]] Result<void> removeFact(const Id &fact);
    // Asked about on that day; null: not yet, after all. Rule 12.
    [[nodiscard]] Result<void> markAsked(const Id &fact, QDate on);
    [[nodiscard]] Result<QList<Fact>> factsOf(const Id &peer) const;
    [[nodiscard]] Result<Id> addInsight(Insight insight);
    [[nodiscard]] Result<void> changeInsight(const Insight &insight);
    [[nodiscard]] Result<void> removeInsight(const Id &insight);
    [[nodiscard]] Result<QList<Insight>> insightsOf(const Id &peer) const;

    [[nodiscard]] Result<Me> me() const;
    // UnknownTimeZone; OutOfRange for a limit below 0.
    [[nodiscard]] Result<void> setMe(const Me &me);

private:
    [[nodiscard]] Result<void> check(const Peer &peer) const;

    Session &m_session;
};

} // namespace lanai
