#include "core/domain/entry.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contactIsWhatWasSaidWithOrToSomebody_data()
    {
        QTest::addColumn<EntryKind>("kind");
        QTest::addColumn<bool>("contact");
        QTest::newRow("1:1") << EntryKind::OneOnOne << true;
        QTest::newRow("conversation") << EntryKind::Conversation << true;
        QTest::newRow("ritual") << EntryKind::Ritual << true;
        QTest::newRow("conflict") << EntryKind::Conflict << true;
        QTest::newRow("feedback given") << EntryKind::FeedbackGiven << true;
        QTest::newRow("feedback received") << EntryKind::FeedbackReceived << true;
        QTest::newRow("kudos") << EntryKind::Kudos << true;
        QTest::newRow("insight") << EntryKind::Insight << false;
        QTest::newRow("note") << EntryKind::Note << false;
    }
    void contactIsWhatWasSaidWithOrToSomebody()
    {
        QFETCH(const EntryKind, kind);
        QTEST(isContact(kind), "contact");
    }
    void aNoteIsTheirsWhomItIsAboutOrWhoWereThere()
    {
        Entry entry;
        entry.peers = {{idOf("dana"), EntryRole::About},
                       {idOf("marcus"), EntryRole::Mentioned},
                       {idOf("priya"), EntryRole::Present}};
        QCOMPARE(entry.ownPeers(), idsOf("dana priya"));
        entry.peers = {{idOf("marcus"), EntryRole::Mentioned}};
        QCOMPARE(entry.ownPeers(), QList<Id>());
    }
    void aNoteIsPrivateByDefault() { QCOMPARE(Entry{}.privacy, Privacy::Private); } // Rule 13
};

LANAI_TEST(TstEntry, tst_entry)
#include "tst_entry.moc"
