#include "core/journal/circles.h"
#include "core/journal/circlesheet.h"
#include "core/journal/sheets.h"
#include "tests/journal/circledesk.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

QStringList textsLeaving(const CircleSheet &sheet)
{
    QStringList texts;
    for (const LeavingThing &thing : sheet.imprint.leaving)
        texts << (thing.text.isEmpty() ? thing.person : thing.text);
    return texts;
}

} // namespace

class TstCirclesheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSaidStaysUnlessItIsAskedFor()
    {
        OpenJournal journal;
        const Id id = heldCircle(journal);
        const Id session = journal->circles().on(id, day("2026-11-12"))->id;
        const auto sheet = journal->sheets().circle(session);
        VERIFY_OK(sheet);
        QCOMPARE(sheet->circle, QStringLiteral("First Fridays"));
        QCOMPARE(sheet->rule, QStringLiteral("Names stay here"));
        QCOMPARE(sheet->topic, QStringLiteral("Delegation"));
        QCOMPARE(sheet->host.peerId, journal.dana);
        QCOMPARE(sheet->members.size(), 2);
        QVERIFY(sheet->takeaways.isEmpty() && sheet->notes.isEmpty());
        const QStringList leaving = textsLeaving(*sheet);
        for (const QString &said : {sheet->circle, sheet->rule, sheet->topic, QStringLiteral("Dana Whitfield"),
                                    QStringLiteral("Priya Raman")})
            QVERIFY2(leaving.contains(said), qPrintable(said));
        const auto whole = journal->sheets().circle(session, {true, true});
        VERIFY_OK(whole);
        QCOMPARE(whole->takeaways.size(), 2);
        QVERIFY(!whole->notes.isEmpty());
        QVERIFY(textsLeaving(*whole).contains(whole->notes));
        QVERIFY(textsLeaving(*whole).contains(whole->takeaways.first().text));
    }
    void whoWantedTheTopicIsNamed()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        CircleTopic topic;
        topic.circleId = id;
        topic.text = QStringLiteral("Letting go");
        topic.wantedBy = {journal.priya};
        const Id wish = journal->circles().addTopic(topic).value();
        const Id session = journal->circles().on(id, day("2026-11-25"))->id;
        VERIFY_OK(journal->circles().choose(session, wish));
        QCOMPARE(journal->sheets().circle(session)->wantedBy.first().peerId, journal.priya);
        VERIFY_OK(journal->circles().removeTopic(wish));
        const auto without = journal->sheets().circle(session);
        VERIFY_OK(without);
        QVERIFY(without->wantedBy.isEmpty());
        QCOMPARE(without->topic, QStringLiteral("Letting go"));
    }
    void aMemberInTheTrashIsNotOnIt()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        VERIFY_OK(journal->people().remove(journal.priya));
        const auto sheet = journal->sheets().circle(journal->circles().on(id, day("2026-11-25"))->id);
        VERIFY_OK(sheet);
        QCOMPARE(sheet->members.size(), 1);
    }
    void nothingOfASealedCircleLeaves()
    {
        OpenJournal journal;
        const Id id = heldCircle(journal);
        Circle circle = *journal->circles().get(id);
        circle.privacy = Privacy::Sealed;
        VERIFY_OK(journal->circles().change(circle));
        const auto sheet = journal->sheets().circle(journal->circles().on(id, day("2026-11-12"))->id);
        VERIFY_REFUSED(sheet, ErrorCode::CircleSealed);
        QCOMPARE(sheet.error().args, QStringList{QStringLiteral("First Fridays")});
        VERIFY_REFUSED(journal->sheets().circle(id), ErrorCode::NotFound);
    }
};

LANAI_TEST(TstCirclesheet, tst_circlesheet)
#include "tst_circlesheet.moc"
