#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstAskStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAskComesBackAsItWas()
    {
        StoreFile scratch;
        Ask ask;
        ask.id = idOf("a");
        ask.question = QStringLiteral("How do you run calibration?");
        ask.context = QStringLiteral("Across regions");
        ask.state = AskState::Open;
        ask.closesOn = day("2026-12-01");
        ask.privacy = Privacy::SheetSafe;
        VERIFY_OK(scratch.file->asks.asks().insert(ask, scratch.stamp()));
        const auto read = scratch.file->asks.asks().get(ask.id);
        VERIFY_OK(read);
        QCOMPARE(read->question, ask.question);
        QCOMPARE(read->context, ask.context);
        QCOMPARE(read->state, AskState::Open);
        QCOMPARE(read->closesOn, ask.closesOn);
        QCOMPARE(read->privacy, Privacy::SheetSafe);
        QVERIFY(read->entryId.isNull());
    }
    void unansweredOnesAreDraftOrOpenTheNewestFirst()
    {
        StoreFile scratch;
        QVERIFY(!*scratch.file->asks.anyUnanswered());
        add(scratch, "answered", {}, AskState::Answered);
        add(scratch, "closed", {}, AskState::Closed);
        QVERIFY(!*scratch.file->asks.anyUnanswered());
        add(scratch, "draft", {}, AskState::Draft);
        add(scratch, "open", {}, AskState::Open);
        QVERIFY(*scratch.file->asks.anyUnanswered());
        QCOMPARE(idsIn(*scratch.file->asks.unanswered()), idsOf("open draft"));
        for (const char *word : {"draft", "open"})
            VERIFY_OK(scratch.file->asks.asks().trash(idOf(word), scratch.stamp()));
        QVERIFY(!*scratch.file->asks.anyUnanswered());
    }
    void asksOfNotesAreFoundForOneAndForMany()
    {
        StoreFile scratch;
        for (const char *note : {"n", "o"}) {
            Entry entry;
            entry.id = idOf(note);
            entry.date = day("2026-11-19");
            VERIFY_OK(scratch.file->entries.insert(entry, scratch.stamp()));
        }
        add(scratch, "first", idOf("n"), AskState::Draft);
        add(scratch, "other", idOf("o"), AskState::Answered);
        add(scratch, "second", idOf("n"), AskState::Open);
        QCOMPARE(idsIn(*scratch.file->asks.ofEntry(idOf("n"))), idsOf("first second"));
        QCOMPARE(idsIn(*scratch.file->asks.ofEntries(idsOf("o n"))), idsOf("first other second"));
        QVERIFY(scratch.file->asks.ofEntries({})->isEmpty());
    }

private:
    static void add(StoreFile &scratch, const char *word, const Id &entry, AskState state)
    {
        Ask ask;
        ask.id = idOf(word);
        ask.question = QString::fromLatin1(word);
        ask.entryId = entry;
        ask.state = state;
        VERIFY_OK(scratch.file->asks.asks().insert(ask, scratch.stamp()));
    }
};

LANAI_TEST(TstAskStore, tst_askstore)
#include "tst_askstore.moc"
