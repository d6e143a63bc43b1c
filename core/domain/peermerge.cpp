#include "core/domain/peermerge.h"

namespace lanai {
namespace {

// The field's own words, where it is a text and nothing else; null otherwise.
QString Peer::*textOf(PeerField field)
{
    switch (field) {
    case PeerField::Name:
        return &Peer::name;
    case PeerField::PreferredName:
        return &Peer::preferredName;
    case PeerField::Pronouns:
        return &Peer::pronouns;
    case PeerField::Email:
        return &Peer::email;
    case PeerField::Phone:
        return &Peer::phone;
    case PeerField::HowWeMet:
        return &Peer::howWeMet;
    default:
        return nullptr;
    }
}

// Each field as one text, empty where nothing is said, so that all are looked at alike.
QString said(const Peer &peer, PeerField field)
{
    if (const auto text = textOf(field))
        return peer.*text;
    switch (field) {
    case PeerField::Role: {
        const QString all = QStringList{peer.role, peer.organisation, peer.team}.join(u'\n');
        return all.trimmed().isEmpty() ? QString() : all;
    }
    case PeerField::TimeZone:
        return QString::fromLatin1(peer.timeZone);
    case PeerField::Birthday:
        return peer.birthday.toText();
    case PeerField::Photo:
        return QString::fromLatin1(peer.photo);
    case PeerField::Interdependence:
        return wordFor(peer.interdependence);
    default:
        return wordFor(peer.standing);
    }
}

void takeRole(Peer &into, const Peer &from)
{
    into.role = from.role;
    into.organisation = from.organisation;
    into.team = from.team;
}

void take(Peer &into, const Peer &from, PeerField field)
{
    if (const auto text = textOf(field))
        into.*text = from.*text;
    else if (field == PeerField::Role)
        takeRole(into, from);
    else if (field == PeerField::TimeZone)
        into.timeZone = from.timeZone;
    else if (field == PeerField::Birthday)
        into.birthday = from.birthday;
    else if (field == PeerField::Photo)
        into.photo = from.photo;
    else if (field == PeerField::Interdependence)
        into.interdependence = from.interdependence;
    else
        into.standing = from.standing;
}

void join(QStringList &into, const QStringList &more)
{
    into << more;
    into.removeAll(QString());
    into.removeDuplicates();
}

} // namespace

QList<PeerField> differingFields(const Peer &kept, const Peer &other)
{
    QList<PeerField> differing;
    for (const auto &field : EnumWords<PeerField>::words) {
        const QString one = said(kept, field.value);
        const QString two = said(other, field.value);
        if (!one.isEmpty() && !two.isEmpty() && one != two)
            differing << field.value;
    }
    return differing;
}

MergedPeer mergedPeer(const Peer &kept, const Peer &other, const QSet<PeerField> &fromOther, QDate today)
{
    MergedPeer merged{kept, std::nullopt, {}};
    Peer &peer = merged.peer;
    const QList<PeerField> differing = differingFields(kept, other);
    for (const auto &field : EnumWords<PeerField>::words) {
        const bool chosen = differing.contains(field.value) && fromOther.contains(field.value);
        if (said(kept, field.value).isEmpty() || chosen)
            take(peer, other, field.value);
    }
    join(peer.links, other.links);
    join(peer.tags, other.tags);
    const auto loser = [&](PeerField field) -> const Peer & { return fromOther.contains(field) ? kept : other; };
    for (const PeerField field : differing) {
        const Peer &lost = loser(field);
        if (field == PeerField::Role)
            merged.role = RoleHistory{{}, kept.id, lost.role, lost.organisation, lost.team, {}, today.addDays(-1)};
        else if (field == PeerField::Email || field == PeerField::Phone)
            join(peer.links, {said(lost, field)});
        else if (field == PeerField::Name || field == PeerField::PreferredName)
            join(merged.words, {said(lost, field)});
        else if (field == PeerField::HowWeMet)
            peer.howWeMet += u'\n' + lost.howWeMet;
    }
    return merged;
}

} // namespace lanai
