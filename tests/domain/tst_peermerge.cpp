#include "core/domain/peermerge.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Peer named(const char *name)
{
    Peer peer;
    peer.id = derivedId({QString::fromUtf8(name)});
    peer.name = QString::fromUtf8(name);
    return peer;
}

} // namespace

class TstPeerMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatBothSayAndNotTheSameDiffers()
    {
        Peer kept = named("Dana");
        Peer other = named("Dana");
        QCOMPARE(differingFields(kept, other), QList<PeerField>());
        kept.role = QStringLiteral("VP");
        other.email = QStringLiteral("d@example.org");
        QCOMPARE(differingFields(kept, other), QList<PeerField>());
        other.role = QStringLiteral("CTO");
        other.standing = Standing::Former;
        QCOMPARE(differingFields(kept, other), (QList<PeerField>{PeerField::Role, PeerField::Standing}));
    }
    void whatOneLeavesEmptyComesFromTheOther()
    {
        const Peer kept = named("Dana");
        Peer other = named("Dana");
        other.pronouns = QStringLiteral("they");
        other.role = QStringLiteral("CTO");
        other.team = QStringLiteral("Platform");
        other.timeZone = "Europe/Berlin";
        other.photo = QByteArray(64, 'a');
        other.birthday = RecurringDate::fromText(QStringLiteral("--12-03"));
        other.preferredName = QStringLiteral("Dee");
        other.phone = QStringLiteral("+49 1");
        other.howWeMet = QStringLiteral("at the offsite");
        const MergedPeer merged = mergedPeer(kept, other, {}, day("2026-11-19"));
        QCOMPARE(merged.peer.id, kept.id);
        QCOMPARE(merged.peer.pronouns, other.pronouns);
        QCOMPARE(merged.peer.role, other.role);
        QCOMPARE(merged.peer.team, other.team);
        QCOMPARE(merged.peer.timeZone, other.timeZone);
        QCOMPARE(merged.peer.photo, other.photo);
        QCOMPARE(merged.peer.birthday.toText(), other.birthday.toText());
        QCOMPARE(merged.peer.preferredName, other.preferredName);
        QCOMPARE(merged.peer.phone, other.phone);
        QCOMPARE(merged.peer.howWeMet, other.howWeMet);
        QVERIFY(!merged.role);
        QCOMPARE(merged.words, QStringList());
    }
    void whatLosesIsKeptElsewhere()
    {
        Peer kept = named("Dana");
        kept.email = QStringLiteral("a@example.org");
        kept.role = QStringLiteral("VP");
        kept.links = {QStringLiteral("x")};
        kept.interdependence = Interdependence::Strong;
        Peer other = named("D. Whitfield");
        other.email = QStringLiteral("b@example.org");
        other.role = QStringLiteral("CTO");
        other.links = {QStringLiteral("x"), QStringLiteral("y")};
        other.interdependence = Interdependence::Light;
        const MergedPeer merged =
            mergedPeer(kept, other, {PeerField::Email, PeerField::Name, PeerField::Interdependence}, day("2026-11-19"));
        QCOMPARE(merged.peer.name, QStringLiteral("D. Whitfield"));
        QCOMPARE(merged.words, QStringList{QStringLiteral("Dana")});
        QCOMPARE(merged.peer.email, QStringLiteral("b@example.org"));
        QCOMPARE(merged.peer.links,
                 (QStringList{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("a@example.org")}));
        QCOMPARE(merged.peer.role, QStringLiteral("VP"));
        QCOMPARE(merged.role->role, QStringLiteral("CTO"));
        QCOMPARE(merged.role->until, day("2026-11-18"));
        QCOMPARE(merged.role->peerId, kept.id);
        QCOMPARE(merged.peer.interdependence, Interdependence::Light);
    }
};

LANAI_TEST(TstPeerMerge, tst_peermerge)
#include "tst_peermerge.moc"
