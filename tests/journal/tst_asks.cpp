#include "core/journal/asks.h"
#include "core/journal/notes.h"
#include "core/journal/projects.h"
#include "core/journal/search.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "tests/support/named.h"
#include "tests/support/notedraft.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Ask typed(const char *question)
{
    Ask ask;
    ask.question = QString::fromUtf8(question);
    return ask;
}

// With Dana, Priya and a question in it.
struct AskingJournal : OpenJournal
{
    AskingJournal() { ask = journal->asks().add(typed("Do you think we have too many metrics?")).value(); }

    [[nodiscard]] Ask now() const { return journal->asks().get(ask).value(); }
    [[nodiscard]] Result<Id> replyFrom(const Id &peer, const char *words, QDate on = {}) const
    {
        AskReply reply;
        reply.peerId = peer;
        reply.words = QString::fromUtf8(words);
        reply.on = on;
        return journal->asks().reply(ask, reply);
    }
    [[nodiscard]] int found(const char *words) const { return journal->search().find(QString::fromUtf8(words))->total; }
    [[nodiscard]] QList<AgendaItem> agendaOn(const char *iso) const
    {
        return journal->oneOnOnes()
            .on(dana, day(iso))
            .and_then([this](const Meeting &meeting) { return journal->oneOnOnes().agendaOf(meeting.id); })
            .value_or(QList<AgendaItem>());
    }

    Id ask;
};

} // namespace

class TstAsks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftIsWhatIsTyped()
    {
        OpenJournal journal;
        Ask ask = typed(" How do you run calibration? ");
        ask.context = QStringLiteral("In my situation, because we have five regions. ");
        ask.tags = {QStringLiteral("hiring"), QStringLiteral(" Hiring "), QString()};
        ask.closesOn = day("2026-12-04");
        ask.replies = {{idOf("r"), journal.dana, day("2026-11-01"), AskWay::Other, QStringLiteral("made up")}};
        const auto id = journal->asks().add(ask);
        VERIFY_OK(id);
        journal.reopen();
        const auto read = journal->asks().get(*id);
        VERIFY_OK(read);
        QCOMPARE(read->question, QStringLiteral("How do you run calibration?"));
        QCOMPARE(read->context, QStringLiteral("In my situation, because we have five regions."));
        QCOMPARE(read->tags, QStringList{QStringLiteral("hiring")});
        QCOMPARE(read->closesOn, day("2026-12-04"));
        QCOMPARE(read->state, AskState::Draft);
        QVERIFY(read->replies.isEmpty());
    }
    void aQuestionWithoutWordsIsRefused()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->asks().add(typed("  ")), ErrorCode::EmptyText);
        Ask late = typed("Why?");
        late.closesOn = day("2026-11-18");
        VERIFY_REFUSED(journal->asks().add(late), ErrorCode::DuePassed);
        QVERIFY(journal->asks().all()->isEmpty());
    }
    void whatIsAboutItChangesButNotItsWords()
    {
        AskingJournal journal;
        Ask ask = journal.now();
        ask.question = QStringLiteral("Other words");
        ask.context = QStringLiteral("We report 61.");
        ask.privacy = Privacy::SheetSafe;
        VERIFY_OK(journal->asks().change(ask));
        QCOMPARE(journal.now().question, QStringLiteral("Do you think we have too many metrics?"));
        QCOMPARE(journal.now().context, QStringLiteral("We report 61."));
        QCOMPARE(journal.now().privacy, Privacy::SheetSafe);
        ask.id = idOf("nothing");
        VERIFY_REFUSED(journal->asks().change(ask), ErrorCode::NotFound);
    }
    void betterWordsKeepTheOnesBeforeAndReachTheAgenda()
    {
        AskingJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        VERIFY_OK(journal->asks().ask(journal.ask, {journal.dana}, {}, AskWay::Meeting));
        VERIFY_OK(journal->asks().refine(journal.ask, QStringLiteral("What did you stop measuring?"),
                                         QStringLiteral("so that the answer is a story")));
        QCOMPARE(journal.now().wordings.first().text, QStringLiteral("Do you think we have too many metrics?"));
        QCOMPARE(journal.agendaOn("2026-11-19").first().text, QStringLiteral("What did you stop measuring?"));
        VERIFY_REFUSED(journal->asks().refine(journal.ask, QStringLiteral("What did you stop measuring?"), {}),
                       ErrorCode::SameWording);
    }

    void askedInTheNextMeetingItJoinsThatAgenda()
    {
        AskingJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        VERIFY_OK(journal->asks().ask(journal.ask, {journal.dana, journal.priya}, {}, AskWay::Meeting));
        QCOMPARE(journal.now().state, AskState::Open);
        const QList<AgendaItem> agenda = journal.agendaOn("2026-11-19");
        QCOMPARE(agenda.size(), 1);
        QCOMPARE(agenda.first().source, AgendaSource::Ask);
        QCOMPARE(agenda.first().sourceId, journal.ask);
        QCOMPARE(agenda.first().privacy, Privacy::Private); // as the question. Rule 13
        QCOMPARE(journal.now().recipients.first().agendaId, agenda.first().id);
        // Priya has no 1:1 yet: it waits for the first.
        journal.startSeries(journal.priya, "2026-11-19");
        const auto first = journal->oneOnOnes().on(journal.priya, day("2026-11-19"));
        QCOMPARE(journal->oneOnOnes().agendaOf(first->id)->size(), 1);
    }
    void anAnswerTicksItThere()
    {
        AskingJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        VERIFY_OK(journal->asks().ask(journal.ask, {journal.dana}, {}, AskWay::Meeting));
        VERIFY_OK(journal.replyFrom(journal.dana, "Queue length."));
        QVERIFY(journal.agendaOn("2026-11-19").first().done);
        QCOMPARE(journal.now().replies.first().on, today());
    }
    void askedAgainAnotherWayItLeavesTheAgenda()
    {
        AskingJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        VERIFY_OK(journal->asks().ask(journal.ask, {journal.dana}, {}, AskWay::Meeting));
        VERIFY_OK(journal->asks().ask(journal.ask, {journal.dana}, {}, AskWay::Message));
        QVERIFY(journal.agendaOn("2026-11-19").isEmpty());
        QCOMPARE(journal.now().recipients.size(), 1);
        QVERIFY(journal.now().recipients.first().agendaId.isNull());
    }
    void takenBackItLeavesTheAgendaToo()
    {
        AskingJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        VERIFY_OK(journal->asks().ask(journal.ask, {journal.dana}, {}, AskWay::Meeting));
        VERIFY_OK(journal->asks().unask(journal.ask, journal.now().recipients.first().id));
        QVERIFY(journal.agendaOn("2026-11-19").isEmpty());
        QCOMPARE(journal.now().state, AskState::Draft);
    }
    void whoRepliedWasAskedAndIsNamed()
    {
        AskingJournal journal;
        VERIFY_OK(journal->asks().ask(journal.ask, {journal.dana}, {}, AskWay::Message));
        VERIFY_OK(journal.replyFrom(journal.dana, "Queue length."));
        const auto taken = journal->asks().unask(journal.ask, journal.now().recipients.first().id);
        VERIFY_REFUSED(taken, ErrorCode::AskRecipientReplied);
        QCOMPARE(taken.error().args, QStringList{QStringLiteral("Dana Whitfield")});
    }
    void badAsksChangeNothing()
    {
        AskingJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        const QStringList before = journal.rows();
        VERIFY_REFUSED(journal->asks().ask(journal.ask, {}, {}, AskWay::Message), ErrorCode::AskToNobody);
        VERIFY_REFUSED(journal->asks().ask(journal.ask, {idOf("nobody")}, {}, AskWay::Message), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->asks().ask(journal.ask, {}, {idOf("no circle")}, AskWay::Circle), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->asks().ask(journal.ask, {journal.dana}, {}, AskWay::Meeting, day("2026-11-20")),
                       ErrorCode::DayAhead);
        VERIFY_REFUSED(journal->asks().weave(journal.ask, {{{}, QStringLiteral("Stop."), {}}}),
                       ErrorCode::NothingToWeave);
        VERIFY_REFUSED(journal.replyFrom(idOf("nobody"), "Yes."), ErrorCode::NotFound);
        VERIFY_REFUSED(journal.replyFrom(journal.dana, " "), ErrorCode::EmptyText);
        VERIFY_REFUSED(journal.replyFrom(journal.dana, "Yes.", day("2026-11-20")), ErrorCode::DayAhead);
        VERIFY_REFUSED(journal->asks().outcome(journal.ask, QStringLiteral("Nothing"), {}), ErrorCode::AskNotAnswered);
        VERIFY_REFUSED(journal->asks().thank(journal.ask, {}), ErrorCode::AskNotAnswered);
        VERIFY_REFUSED(journal->asks().reopen(journal.ask), ErrorCode::AskNotClosed);
        VERIFY_REFUSED(journal->asks().close(journal.ask, day("2026-11-20")), ErrorCode::DayAhead);
        VERIFY_REFUSED(journal->asks().toProject(journal.ask, {}), ErrorCode::ProjectNeedsPeer);
        QCOMPARE(journal.rows(), before);
    }
    void whoLiesInTheTrashIsAskedNothing()
    {
        AskingJournal journal;
        VERIFY_OK(journal->people().remove(journal.dana));
        VERIFY_REFUSED(journal->asks().ask(journal.ask, {journal.dana}, {}, AskWay::Message), ErrorCode::NotFound);
        VERIFY_REFUSED(journal.replyFrom(journal.dana, "Yes."), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->asks().toAgenda(journal.ask, journal.dana), ErrorCode::NotFound);
    }
    void whatIsClosedIsAskedNobodyUntilItIsTakenUpAgain()
    {
        AskingJournal journal;
        VERIFY_OK(journal->asks().close(journal.ask));
        VERIFY_REFUSED(journal->asks().ask(journal.ask, {journal.dana}, {}, AskWay::Message), ErrorCode::AskClosed);
        VERIFY_REFUSED(journal.replyFrom(journal.dana, "Yes."), ErrorCode::AskClosed);
        VERIFY_OK(journal->asks().reopen(journal.ask));
        VERIFY_OK(journal.replyFrom(journal.dana, "Yes."));
    }
    void repliesChangeAndGo()
    {
        AskingJournal journal;
        const Id id = journal.replyFrom(journal.dana, "Queue length.").value();
        VERIFY_OK(journal->asks().weave(journal.ask, {{{}, QStringLiteral("Keep a slower copy."), id}}));
        AskReply reply = journal.now().replies.first();
        reply.words = QStringLiteral("Daily queue length.");
        VERIFY_OK(journal->asks().changeReply(journal.ask, reply));
        QCOMPARE(journal.now().replies.first().words, QStringLiteral("Daily queue length."));
        VERIFY_OK(journal->asks().removeReply(journal.ask, id));
        QVERIFY(journal.now().replies.isEmpty());
        QVERIFY(journal.now().threads.first().replyId.isNull());
    }

    void theTrashTakesRepliesOutOfTheSearchAndBringsThemBack()
    {
        AskingJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        VERIFY_OK(journal->asks().ask(journal.ask, {journal.dana}, {}, AskWay::Meeting));
        VERIFY_OK(journal.replyFrom(journal.priya, "Walrus counting."));
        const QStringList before = journal.rows();
        VERIFY_OK(journal->asks().remove(journal.ask));
        QVERIFY(journal->asks().all()->isEmpty());
        QVERIFY(journal.agendaOn("2026-11-19").isEmpty());
        QCOMPARE(journal->trash().things()->size(), 1);
        VERIFY_OK(journal->trash().restore(journal.ask));
        QCOMPARE(journal.rows(), before);
    }
    void theStepsOfAProjectComeBackWithIt()
    {
        OpenJournal journal;
        Project project;
        project.title = QStringLiteral("One glossary");
        project.peers = {journal.dana};
        const Id id = journal->projects().add(project).value();
        VERIFY_OK(journal->projects().move(id, ProjectPhase::Converge, QStringLiteral("agreed in the sauna")));
        const QStringList before = journal.rows();
        VERIFY_OK(journal->projects().remove(id));
        QCOMPARE(journal->search().find(QStringLiteral("sauna"))->total, 0);
        VERIFY_OK(journal->trash().restore(id));
        QCOMPARE(journal->search().find(QStringLiteral("sauna"))->total, 1);
        QCOMPARE(journal.rows(), before);
    }
    void aNoteKeepsWhatItsQuestionBecame()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(noteAbout({journal.dana}, "?? How do you run calibration"));
        const Id ask = filed->things.first().id;
        VERIFY_OK(journal->asks().ask(ask, {journal.priya}, {}, AskWay::Message));
        const auto edited = journal->notes().edit(filed->entryId, noteAbout({journal.dana}, "?? Quite another one"));
        VERIFY_OK(edited);
        QCOMPARE(edited->kept.size(), 1);
        QCOMPARE(journal->asks().get(ask)->question, QStringLiteral("How do you run calibration"));
        QCOMPARE(journal->asks().get(ask)->recipients.size(), 1);
    }
    void aDraftFollowsItsNoteUntilItIsDeveloped()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(noteAbout({journal.dana}, "?? How do you run calibration"));
        VERIFY_OK(journal->notes().edit(filed->entryId, noteAbout({journal.dana}, "?? How do you calibrate")));
        QCOMPARE(journal->asks().get(filed->things.first().id)->question, QStringLiteral("How do you calibrate"));
    }
    void itIsFoundByItsEndOrAnyPartOfItsWords()
    {
        AskingJournal journal;
        const Id other = journal->asks().add(typed("How many metrics are too few?")).value();
        QCOMPARE(journal->asks().find(QStringLiteral("TOO FÉW"))->id, other);
        QCOMPARE(journal->asks().find(idText(other).right(8))->id, other);
        VERIFY_REFUSED(journal->asks().find(QStringLiteral("metrics")), ErrorCode::AmbiguousName);
        const auto unknown = journal->asks().find(QStringLiteral("walrus"));
        VERIFY_REFUSED(unknown, ErrorCode::UnknownValue);
        QCOMPARE(unknown.error().args.size(), 4);
    }
    void whatIsSealedIsFoundAndNamedInNoError()
    {
        AskingJournal journal;
        Ask sealed = typed("Whom do we let go for metrics?");
        sealed.privacy = Privacy::Sealed;
        const Id id = journal->asks().add(sealed).value();
        QCOMPARE(journal->asks().find(QStringLiteral("let go"))->id, id);
        const auto unknown = journal->asks().find(QStringLiteral("walrus"));
        VERIFY_REFUSED(unknown, ErrorCode::UnknownValue);
        QCOMPARE(unknown.error().args.size(), 3);
        const auto both = journal->asks().find(QStringLiteral("metrics"));
        VERIFY_REFUSED(both, ErrorCode::AmbiguousName);
        QCOMPARE(both.error().args,
                 QStringList({QStringLiteral("metrics"), QStringLiteral("Do you think we have too many metrics?")}));
    }
    void anErrorNamesAFewQuestionsByTheirFirstWords()
    {
        AskingJournal journal;
        for (int i = 0; i < 20; ++i)
            VERIFY_OK(journal->asks().add(typed(QByteArray(200, 'x').constData())));
        const auto unknown = journal->asks().find(QStringLiteral("walrus"));
        VERIFY_REFUSED(unknown, ErrorCode::UnknownValue);
        const QStringList named = unknown.error().args.mid(2);
        QCOMPARE(named.size(), 12);
        for (const QString &words : named)
            QVERIFY(words.size() <= 80);
        QCOMPARE(named.last(), QString(QChar(0x2026))); // there are more
    }
};

LANAI_TEST(TstAsks, tst_asks)
#include "tst_asks.moc"
