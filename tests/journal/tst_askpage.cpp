#include "core/journal/askpage.h"
#include "core/journal/asks.h"
#include "core/journal/notes.h"
#include "core/journal/projects.h"
#include "tests/support/named.h"
#include "tests/support/notedraft.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Asks by their words.
struct AskedJournal : OpenJournal
{
    Id add(const char *question, QDate closes = {})
    {
        Ask ask;
        ask.question = QString::fromLatin1(question);
        ask.closesOn = closes;
        return journal->asks().add(ask).value();
    }
    void send(const Id &ask, const QList<Id> &peers, const char *on, AskWay way = AskWay::Message)
    {
        if (const auto sent = journal->asks().ask(ask, peers, {}, way, day(on)); !sent)
            qFatal("not asked: %s", why(sent).constData());
    }
    Id hear(const Id &ask, const Id &peer, const char *on)
    {
        AskReply reply;
        reply.peerId = peer;
        reply.on = day(on);
        reply.words = QStringLiteral("Yes.");
        return journal->asks().reply(ask, reply).value();
    }
    void weave(const Id &ask, const Id &reply)
    {
        if (const auto done = journal->asks().weave(ask, {{{}, QStringLiteral("Yes."), reply}}); !done)
            qFatal("not woven: %s", why(done).constData());
    }
    [[nodiscard]] QStringList listed() const
    {
        QStringList all;
        const QList<AskLine> lines = journal->asks().list().value().asks;
        for (const AskLine &line : lines)
            all << line.question + QLatin1Char(':') + wordFor(line.state);
        return all;
    }
    [[nodiscard]] QStringList reminded() const
    {
        QStringList all;
        const QList<AskReminder> reminders = journal->asks().reminders().value();
        for (const AskReminder &each : reminders)
            all << each.question + QLatin1Char(' ') + each.peer.shortName + QLatin1Char(' ') +
                       QString::number(each.days);
        return all;
    }
};

} // namespace

class TstAskPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openOnesStandFirstAndTheLatestOfThem()
    {
        AskedJournal journal;
        const Id closed = journal.add("closed");
        VERIFY_OK(journal->asks().close(closed));
        const Id woven = journal.add("woven");
        journal.weave(woven, journal.hear(woven, journal.dana, "2026-11-10"));
        journal.add("draft");
        const Id later = journal.add("later");
        const Id earlier = journal.add("earlier");
        journal.send(later, {journal.dana}, "2026-11-18");
        journal.send(earlier, {journal.dana}, "2026-11-17");
        QCOMPARE(journal.listed(), (QStringList{QStringLiteral("later:open"), QStringLiteral("earlier:open"),
                                                QStringLiteral("draft:draft"), QStringLiteral("woven:answered"),
                                                QStringLiteral("closed:closed")}));
        QCOMPARE(journal->asks().list()->in(AskState::Open).size(), 2);
    }
    void aLineCountsPeopleAndReplies()
    {
        AskedJournal journal;
        const Id jonas = journal.addPeer("Jonas Eklund");
        const Id ask = journal.add("why", day("2026-12-04"));
        journal.send(ask, {journal.dana, journal.priya}, "2026-11-16");
        journal.hear(ask, journal.dana, "2026-11-17");
        journal.hear(ask, jonas, "2026-11-18"); // the word went round
        const AskLine line = journal->asks().list()->asks.first();
        QCOMPARE(line.asked, 2);
        QCOMPARE(line.replied, 2);
        QCOMPARE(line.lastReply, day("2026-11-18"));
        QCOMPARE(line.askedOn, day("2026-11-16"));
        QCOMPARE(line.closesOn, day("2026-12-04"));
        QVERIFY(!line.remind && !line.closing);
    }
    void afterAWeekWithoutAReplySomebodyIsReminded()
    {
        AskedJournal journal;
        const Id ask = journal.add("why");
        journal.send(ask, {journal.dana, journal.priya}, "2026-11-12");
        journal.hear(ask, journal.priya, "2026-11-13");
        QCOMPARE(journal.reminded(), QStringList{QStringLiteral("why Dana 7")});
        QCOMPARE(journal->asks().list()->toActOn(), 1);
        QVERIFY(journal->asks().whole(ask)->recipients.first().remind);
        journal.hear(ask, journal.dana, "2026-11-19");
        QVERIFY(journal.reminded().isEmpty());
        QCOMPARE(journal->asks().list()->toActOn(), 0);
    }
    void whoWasAskedTwiceInThirtyDaysIsNotReminded()
    {
        AskedJournal journal;
        const Id before = journal.add("before");
        journal.send(before, {journal.dana}, "2026-10-20");
        journal.hear(before, journal.dana, "2026-10-21");
        const Id ask = journal.add("why");
        journal.send(ask, {journal.dana, journal.priya}, "2026-11-06");
        QCOMPARE(journal.reminded(), QStringList{QStringLiteral("why Priya 13")});
        const auto whole = journal->asks().whole(ask);
        QCOMPARE(whole->askedEnough.size(), 1);
        QCOMPARE(whole->askedEnough.first().id, journal.dana);
        QCOMPARE(whole->recipients.first().askedLately, 2);
        journal.comeTo("2026-11-20"); // 31 days after the first
        QCOMPARE(journal.reminded().size(), 2);
    }
    void nobodyInTheTrashIsReminded()
    {
        AskedJournal journal;
        const Id ask = journal.add("why");
        journal.send(ask, {journal.dana}, "2026-11-06");
        VERIFY_OK(journal->people().remove(journal.dana));
        QVERIFY(journal.reminded().isEmpty());
        QCOMPARE(journal->asks().whole(ask)->recipients.first().peer.name, QStringLiteral("Dana Whitfield"));
    }
    void aClosingDayThatHasComeWaitsForSomebodyToAct()
    {
        AskedJournal journal;
        const Id ask = journal.add("why", day("2026-11-20"));
        journal.send(ask, {journal.dana}, "2026-11-18");
        QCOMPARE(journal->asks().list()->toActOn(), 0);
        journal.comeTo("2026-11-20");
        QVERIFY(journal->asks().list()->asks.first().closing);
        QCOMPARE(journal->asks().list()->toActOn(), 1);
    }
    void itSaysOnWhichAgendaItWaits()
    {
        AskedJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        const Id ask = journal.add("why");
        journal.send(ask, {journal.dana}, "2026-11-19", AskWay::Meeting);
        const auto whole = journal->asks().whole(ask);
        QCOMPARE(whole->recipients.first().agendaMeeting.date(), day("2026-11-19"));
        QVERIFY(whole->offline.agenda.isEmpty());
    }
    void itSaysWhatItBecameOffLine()
    {
        AskedJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        const Id ask = journal.add("why");
        const auto item = journal->asks().toAgenda(ask, journal.dana);
        QCOMPARE(*journal->asks().toAgenda(ask, journal.dana), *item); // it stands there already
        const auto project = journal->asks().toProject(ask, {journal.priya});
        VERIFY_OK(item);
        VERIFY_OK(project);
        const auto whole = journal->asks().whole(ask);
        QCOMPARE(whole->offline.agenda.first().id, *item);
        QCOMPARE(whole->offline.projects.first().id, *project);
        QCOMPARE(journal->projects().project(*project)->title, QStringLiteral("why"));
        QCOMPARE(whole->state, AskState::Draft);
    }
    void itShowsTheNoteItIsFromUnlessThatIsSealed()
    {
        AskedJournal journal;
        NoteDraft note = noteAbout({journal.dana}, "About calibration\n?? How do you run it");
        const auto filed = journal->notes().log(note);
        const Id ask = filed->things.first().id;
        QCOMPARE(journal->asks().whole(ask)->entryLine, QStringLiteral("About calibration"));
        note.privacy = Privacy::Sealed;
        VERIFY_OK(journal->notes().edit(filed->entryId, note));
        QVERIFY(journal->asks().whole(ask)->entryLine.isEmpty());
    }
    void asksOfAPeerAreThoseThatWentThere()
    {
        AskedJournal journal;
        const Id ask = journal.add("why");
        journal.add("other");
        journal.send(ask, {journal.dana}, "2026-11-18");
        QCOMPARE(journal->asks().ofPeer(journal.dana)->size(), 1);
        QVERIFY(journal->asks().ofPeer(journal.priya)->isEmpty());
        VERIFY_REFUSED(journal->asks().whole(idOf("nothing")), ErrorCode::NotFound);
    }
};

LANAI_TEST(TstAskPage, tst_askpage)
#include "tst_askpage.moc"
