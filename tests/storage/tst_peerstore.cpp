#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstPeerStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPeerComesBackAsTheyWere()
    {
        StoreFile scratch;
        Peer peer;
        peer.id = idOf("tomás");
        peer.name = QStringLiteral("Tomás Ferreira");
        peer.preferredName = QStringLiteral("Tom");
        peer.pronouns = QStringLiteral("he");
        peer.role = QStringLiteral("CRO");
        peer.organisation = QStringLiteral("Northwind");
        peer.team = QStringLiteral("Sales");
        peer.email = QStringLiteral("tom@example.org");
        peer.phone = QStringLiteral("+351 1");
        peer.links = {QStringLiteral("https://example.org/a,b"), QStringLiteral("\"quoted\"")};
        peer.timeZone = "Europe/Lisbon";
        peer.birthday = {2, 29, 1980};
        peer.photo = "abc123";
        peer.interdependence = Interdependence::Light;
        peer.standing = Standing::Former;
        peer.howWeMet = QStringLiteral("at a bus stop");
        peer.tags = {QStringLiteral("sales")};
        peer.snoozeUntil = day("2026-12-01");
        VERIFY_OK(scratch.file->peers.peers().insert(peer, scratch.stamp()));
        scratch.reopen();
        const auto read = scratch.file->peers.peers().get(peer.id);
        VERIFY_OK(read);
        QCOMPARE(read->name, peer.name);
        QCOMPARE(read->preferredName, peer.preferredName);
        QCOMPARE(read->pronouns, peer.pronouns);
        QCOMPARE(read->role, peer.role);
        QCOMPARE(read->organisation, peer.organisation);
        QCOMPARE(read->team, peer.team);
        QCOMPARE(read->email, peer.email);
        QCOMPARE(read->phone, peer.phone);
        QCOMPARE(read->links, peer.links);
        QCOMPARE(read->timeZone, peer.timeZone);
        QCOMPARE(read->birthday, peer.birthday);
        QCOMPARE(read->photo, peer.photo);
        QCOMPARE(read->interdependence, Interdependence::Light);
        QCOMPARE(read->standing, Standing::Former);
        QCOMPARE(read->howWeMet, peer.howWeMet);
        QCOMPARE(read->tags, peer.tags);
        QCOMPARE(read->snoozeUntil, peer.snoozeUntil);
        QVERIFY(read->createdAt.isValid() && read->createdAt.timeSpec() == Qt::UTC);
    }
    void peopleAreInTheOrderOfTheirNames()
    {
        StoreFile scratch;
        scratch.addPeer("ana", "ana Lima");
        scratch.addPeer("gone", "Bo Gone");
        VERIFY_OK(scratch.file->peers.peers().trash(idOf("gone"), scratch.stamp()));
        QCOMPARE(idsIn(*scratch.file->peers.all()), idsOf("ana dana priya"));
        const auto byId = scratch.file->peers.byId();
        VERIFY_OK(byId);
        QCOMPARE(byId->size(), 3);
        QCOMPARE(byId->value(idOf("ana")).name, QStringLiteral("ana Lima"));
        const auto names = scratch.file->peers.names();
        VERIFY_OK(names);
        QCOMPARE(idsIn(*names), idsOf("ana dana priya"));
        QCOMPARE(names->first().name, QStringLiteral("ana Lima"));
        QVERIFY(names->first().preferredName.isEmpty());
    }
    void earlierRolesAreTheNewestFirst()
    {
        StoreFile scratch;
        for (const auto &[word, from] : {std::pair{"unknown", ""}, {"old", "2015-01-01"}, {"new", "2020-01-01"}}) {
            const RoleHistory role{idOf(word), scratch.dana, QString::fromLatin1(word), {}, {}, day(from), {}};
            VERIFY_OK(scratch.file->peers.roles().insert(role, scratch.stamp()));
        }
        QCOMPARE(idsIn(*scratch.file->peers.rolesOf(scratch.dana)), idsOf("new old unknown"));
        QVERIFY(scratch.file->peers.rolesOf(scratch.priya)->isEmpty());
    }
    void awayWeeksThatTouchTheDaysAreFound()
    {
        StoreFile scratch;
        const AwayWeek away{idOf("w"), day("2026-12-21"), day("2026-12-31"), QStringLiteral("holidays")};
        VERIFY_OK(scratch.file->peers.awayWeeks().insert(away, scratch.stamp()));
        const PeerStore &store = scratch.file->peers;
        QCOMPARE(store.awayBetween(day("2026-12-31"), day("2027-01-10"))->size(), 1);
        QCOMPARE(store.awayBetween(day("2026-12-01"), day("2026-12-21"))->first().reason, away.reason);
        QVERIFY(store.awayBetween(day("2027-01-01"), day("2027-01-10"))->isEmpty());
        QVERIFY(store.awayBetween(day("2026-12-01"), day("2026-12-20"))->isEmpty());
    }
    void thereIsOneMe()
    {
        StoreFile scratch;
        QVERIFY(scratch.file->peers.me()->name.isEmpty());
        Me me;
        me.name = QStringLiteral("Alex Winter");
        me.initials = QStringLiteral("AW");
        me.timeZone = "Europe/Berlin";
        me.peerDay = Qt::Wednesday;
        me.weeklyMinutes = 240;
        VERIFY_OK(scratch.file->peers.setMe(me, scratch.stamp()));
        me.role = QStringLiteral("COO");
        VERIFY_OK(scratch.file->peers.setMe(me, scratch.stamp()));
        const auto read = scratch.file->peers.me();
        VERIFY_OK(read);
        QCOMPARE(read->name, me.name);
        QCOMPARE(read->role, me.role);
        QCOMPARE(read->initials, me.initials);
        QCOMPARE(read->timeZone, me.timeZone);
        QCOMPARE(read->peerDay, Qt::Wednesday);
        QCOMPARE(read->reportsDay, Qt::Tuesday);
        QCOMPARE(read->weeklyMinutes, 240);
        QCOMPARE(scratch.file->connection().value(QStringLiteral("SELECT count(*) FROM me"))->toInt(), 1);
    }
};

LANAI_TEST(TstPeerStore, tst_peerstore)
#include "tst_peerstore.moc"
