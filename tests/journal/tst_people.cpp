#include "core/journal/people.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPeerIsFoundByAnyUnambiguousPartOfTheName()
    {
        OpenJournal journal;
        journal.addPeer("Ana Ruiz");
        journal.addPeer("Ana Lima");
        QCOMPARE(journal->people().find(QStringLiteral("whit"))->id, journal.dana);
        QCOMPARE(journal->people().find(QStringLiteral("PRIYA"))->id, journal.priya);
        VERIFY_REFUSED(journal->people().find(QStringLiteral("Ana")), ErrorCode::AmbiguousName);
        VERIFY_REFUSED(journal->people().find(QStringLiteral("Zed")), ErrorCode::UnknownName);
    }
    void aNamelessPeerIsRefused()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->people().add(named("  ")), ErrorCode::EmptyName);
    }
    void aNameThatIsTakenIsRefused()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->people().add(named("dana  whitfield")), ErrorCode::NameTaken);
    }
    void anUnknownZoneIsRefused()
    {
        OpenJournal journal;
        Peer peer = named("Zoe");
        peer.timeZone = "Mars/Base";
        VERIFY_REFUSED(journal->people().add(peer), ErrorCode::UnknownTimeZone);
    }
    void anotherRoleKeepsTheOneBefore()
    {
        OpenJournal journal;
        Peer dana = *journal->people().peer(journal.dana);
        dana.role = QStringLiteral("VP Engineering");
        VERIFY_OK(journal->people().change(dana)); // from no role: nothing to keep
        QCOMPARE(journal->people().rolesOf(journal.dana)->size(), 0);
        dana.role = QStringLiteral("CTO");
        VERIFY_OK(journal->people().change(dana));
        const auto roles = journal->people().rolesOf(journal.dana);
        QCOMPARE(roles->size(), 1);
        QCOMPARE(roles->first().role, QStringLiteral("VP Engineering"));
        QCOMPARE(roles->first().until, day("2026-11-18"));
    }
    void someoneInTheTrashIsFoundNoMore()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().remove(journal.dana));
        VERIFY_REFUSED(journal->people().find(QStringLiteral("Dana")), ErrorCode::UnknownName);
        VERIFY_REFUSED(journal->people().remove(journal.dana), ErrorCode::NotFound);
    }
    void limitsBelowZeroAreRefused()
    {
        OpenJournal journal;
        Me me;
        me.timeZone = "Europe/Berlin";
        me.openSeries = -1;
        VERIFY_REFUSED(journal->people().setMe(me), ErrorCode::OutOfRange);
        me.openSeries = 7;
        me.name = QStringLiteral("Maya");
        VERIFY_OK(journal->people().setMe(me));
        journal.reopen();
        QCOMPARE(journal->people().me()->openSeries, 7);
        QCOMPARE(journal->people().me()->name, QStringLiteral("Maya"));
    }

private:
    static Peer named(const char *name)
    {
        Peer peer;
        peer.name = QString::fromUtf8(name);
        return peer;
    }
};

LANAI_TEST(TstPeople, tst_people)
#include "tst_people.moc"
