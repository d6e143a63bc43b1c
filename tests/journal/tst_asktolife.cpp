// One question, from the first wording to a page of the playbook that another one finds.
#include "core/journal/asks.h"
#include "core/journal/playbook.h"
#include "core/journal/trash.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Id repliedBy(const OpenJournal &journal, const Id &ask, const Id &peer, const char *words)
{
    AskReply reply;
    reply.peerId = peer;
    reply.words = QString::fromUtf8(words);
    return journal->asks().reply(ask, reply).value();
}

// A question answered by Dana, woven and tagged.
Id answeredAsk(const OpenJournal &journal, const char *question, const char *answer, const char *tag)
{
    Ask ask;
    ask.question = QString::fromUtf8(question);
    ask.tags = {QString::fromUtf8(tag)};
    const Id id = journal->asks().add(ask).value();
    const Id reply = repliedBy(journal, id, journal.dana, answer);
    const auto woven = journal->asks().weave(id, {{{}, QString::fromUtf8(answer), reply}});
    return woven ? id : Id();
}

} // namespace

class TstAskToLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromADraftToThePlaybook()
    {
        OpenJournal journal("2026-06-22");
        Ask draft;
        draft.question = QStringLiteral("What does one say to somebody whose mother has died?");
        draft.tags = {QStringLiteral("grief")};
        const Id ask = journal->asks().add(draft).value();
        QCOMPARE(journal->asks().get(ask)->state, AskState::Draft);

        journal.comeTo("2026-06-24");
        VERIFY_OK(journal->asks().refine(ask, QStringLiteral("What helped when somebody on your team was grieving?"),
                                         QStringLiteral("I was looking for a sentence.")));
        VERIFY_OK(journal->asks().ask(ask, {journal.dana, journal.priya}, {}, AskWay::Message));
        QCOMPARE(journal->asks().get(ask)->state, AskState::Open);
        QCOMPARE(askMessage(*journal->asks().get(ask)),
                 QStringLiteral("What helped when somebody on your team was grieving?"));

        journal.comeTo("2026-07-01");
        QCOMPARE(journal->asks().reminders()->size(), 2);
        const Id thirteen = repliedBy(journal, ask, journal.priya, "Thirteen weeks: the flowers stop after two.");
        const Id name = repliedBy(journal, ask, journal.dana, "Saying the name.");
        QVERIFY(journal->asks().reminders()->isEmpty());
        QVERIFY(journal->playbook().all()->isEmpty()); // not yet woven

        VERIFY_OK(journal->asks().weave(ask, {{{}, QStringLiteral("Say the name."), name},
                                              {{}, QStringLiteral("Come back in the third month."), thirteen},
                                              {{}, QStringLiteral("None of it is a sentence."), {}}}));
        QCOMPARE(journal->asks().get(ask)->state, AskState::Answered);
        VERIFY_OK(journal->asks().outcome(ask, QStringLiteral("Took over two meetings"), {}));
        journal.comeTo("2026-09-14");
        VERIFY_OK(journal->asks().outcome(ask, QStringLiteral("Took over two meetings"),
                                          QStringLiteral("The meetings made the difference")));
        QList<Id> recipients;
        const Ask closing = journal->asks().get(ask).value();
        for (const AskRecipient &recipient : closing.recipients)
            recipients << recipient.id;
        VERIFY_OK(journal->asks().thank(ask, recipients));
        VERIFY_OK(journal->asks().close(ask));
        journal.reopen();

        const auto found = journal->playbook().find(QStringLiteral("a colleague is grieving after a death"));
        VERIFY_OK(found);
        QCOMPARE(found->size(), 1);
        const PlaybookEntry &entry = found->first();
        QCOMPARE(entry.thing, ask);
        QCOMPARE(entry.answer,
                 QStringLiteral("Say the name.\nCome back in the third month.\nNone of it is a sentence."));
        QCOMPARE(entry.did, QStringLiteral("Took over two meetings"));
        QCOMPARE(entry.went, QStringLiteral("The meetings made the difference"));
        QCOMPARE(entry.from.size(), 2);
        QCOMPARE(entry.on, day("2026-07-01"));
        const Ask whole = journal->asks().get(ask).value();
        QCOMPARE(whole.wordings.size(), 1);
        QCOMPARE(whole.didOn, day("2026-07-01"));
        QCOMPARE(whole.wentOn, day("2026-09-14"));
        QCOMPARE(whole.recipients.last().thankedOn, day("2026-09-14"));
    }
    void theBestFitStandsFirst()
    {
        OpenJournal journal;
        const Id offsite =
            answeredAsk(journal, "When does an offsite earn its cost?", "Count stuck decisions.", "offsites");
        const Id review =
            answeredAsk(journal, "Who reads a review?", "Drop the review's appendix, count readers.", "reporting");
        const auto found = journal->playbook().find(QStringLiteral("is our offsite worth its cost"));
        VERIFY_OK(found);
        QCOMPARE(found->first().thing, offsite);
        const auto reading = journal->playbook().find(QStringLiteral("readers of an appendix"));
        QCOMPARE(reading->first().thing, review);
        QVERIFY(reading->first().hits.size() >= 2);
        QVERIFY(journal->playbook().find(QStringLiteral("walrus"))->isEmpty());
        QCOMPARE(journal->playbook().find(QStringLiteral(" "))->size(), 2);
    }
    void tagsCountWhatTheyHold()
    {
        OpenJournal journal;
        answeredAsk(journal, "One?", "Yes.", "Hiring");
        answeredAsk(journal, "Two?", "No.", "hiring");
        answeredAsk(journal, "Three?", "Maybe.", "budget");
        const auto tags = journal->playbook().tags();
        VERIFY_OK(tags);
        QCOMPARE(tags->size(), 2);
        QCOMPARE(tags->at(0), std::pair(QStringLiteral("budget"), 1));
        QCOMPARE(tags->at(1).second, 2);
        QCOMPARE(journal->playbook().all(QStringLiteral("HIRING"))->size(), 2);
        QCOMPARE(journal->playbook().find(QStringLiteral("maybe"), QStringLiteral("hiring"))->size(), 0);
    }
    void whatIsSealedOrInTheTrashIsNoPageOfIt()
    {
        OpenJournal journal;
        const Id sealed = answeredAsk(journal, "One?", "Yes.", "a");
        Ask ask = journal->asks().get(sealed).value();
        ask.privacy = Privacy::Sealed;
        VERIFY_OK(journal->asks().change(ask));
        const Id gone = answeredAsk(journal, "Do walruses help?", "No.", "a");
        VERIFY_OK(journal->asks().remove(gone));
        QVERIFY(journal->playbook().all()->isEmpty());
        QVERIFY(journal->playbook().find(QStringLiteral("one walrus"))->isEmpty());
        VERIFY_OK(journal->trash().restore(gone));
        QCOMPARE(journal->playbook().find(QStringLiteral("a walrus"))->size(), 1);
    }
};

LANAI_TEST(TstAskToLife, tst_asktolife)
#include "tst_asktolife.moc"
