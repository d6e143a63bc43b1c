#include "core/domain/peermerge.h"

namespace lanai {
namespace {

// Each field as one text, empty where nothing is said, so that all are looked at alike.
QString said(const Peer &peer, PeerField field)
{
    switch (field) {
    case PeerField::Name:
        return peer.name;
    case PeerField::PreferredName:
        return peer.preferredName;
    case PeerField::Pronouns:
        return peer.pronouns;
    case PeerField::Role: {
        const QString all = QStringList{peer.role, peer.organisation, peer.team}.join(u'\n');
        return all.trimmed().isEmpty() ? QString() : all;
    }
    case PeerField::Email:
        return peer.email;
    case PeerField::Phone:
        return peer.phone;
    case PeerField::TimeZone:
        return QString::fromLatin1(peer.timeZone);
    case PeerField::Birthday:
        return peer.birthday.toText();
    case PeerField::Photo:
        return QString::fromLatin1(peer.photo);
    case PeerField::Interdependence:
        return wordFor(peer.interdependence);
    case PeerField::Standing:
        return wordFor(peer.standing);
    case PeerField::HowWeMet:
        break;
    }
    return peer.howWeMet;
}

void take(Peer &into, const Peer &from, PeerField field)
{
    switch (field) {
    case PeerField::Name:
        into.name = from.name;
        break;
    case PeerField::PreferredName:
        into.preferredName = from.preferredName;
        break;
    case PeerField::Pronouns:
        into.pronouns = from.pronouns;
        break;
    case PeerField::Role:
        into.role = from.role;
        into.organisation = from.organisation;
        into.team = from.team;
        break;
    case PeerField::Email:
        into.email = from.email;
        break;
    case PeerField::Phone:
        into.phone = from.phone;
        break;
    case PeerField::TimeZone:
        into.timeZone = from.timeZone;
        break;
    case PeerField::Birthday:
        into.birthday = from.birthday;
        break;
    case PeerField::Photo:
        into.photo = from.photo;
        break;
    case PeerField::Interdependence:
        into.interdependence = from.interdependence;
        break;
    case PeerField::Standing:
        into.standing = from.standing;
        break;
    case PeerField::HowWeMet:
        into.howWeMet = from.howWeMet;
        break;
    }
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
