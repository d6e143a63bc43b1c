#include "core/journal/ledger.h"
#include "core/journal/notes.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Id promise(OpenJournal &journal, const char *text, const char *due, const Id &peer = {},
           CommitmentSide side = CommitmentSide::Mine)
{
    Commitment commitment;
    commitment.peerId = peer.isNull() ? journal.dana : peer;
    commitment.text = QString::fromUtf8(text);
    commitment.due = day(due);
    commitment.side = side;
    return journal->promises().add(commitment).value();
}

QString textsOf(const QList<LedgerRow> &rows)
{
    QStringList texts;
    for (const LedgerRow &row : rows)
        texts << row.commitment.text;
    return texts.join(u' ');
}

QString openTexts(OpenJournal &journal)
{
    return textsOf(journal->ledger().value().open);
}

} // namespace

class TstLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openOnesStandByDueDayAndAgreementsLast()
    {
        OpenJournal journal;
        promise(journal, "never", "");
        promise(journal, "theirs", "2026-11-20", journal.priya, CommitmentSide::Theirs);
        promise(journal, "mine", "2026-11-20");
        promise(journal, "late", "2026-11-10", journal.priya);
        const Result<Ledger> ledger = journal->ledger();
        VERIFY_OK(ledger);
        QCOMPARE(textsOf(ledger->open), QStringLiteral("late mine theirs never"));
        QCOMPARE(ledger->open.first().peer.name, QStringLiteral("Priya Raman"));
        QVERIFY(ledger->closed.isEmpty());
        QCOMPARE(ledger->date, day("2026-11-19"));
    }
    void closedOnesStandForNinetyDaysTheLatestFirst()
    {
        OpenJournal journal("2026-08-20");
        const Id old = promise(journal, "old", "2026-08-20");
        const Id first = promise(journal, "first", "2026-08-21");
        const Id second = promise(journal, "second", "");
        VERIFY_OK(journal->promises().keep(old));
        journal.comeTo("2026-08-21");
        VERIFY_OK(journal->promises().keep(first));
        journal.comeTo("2026-11-19");
        VERIFY_OK(journal->promises().drop(second));
        QCOMPARE(textsOf(journal->ledger()->closed), QStringLiteral("second first"));
        QVERIFY(journal->ledger()->open.isEmpty());
    }
    void whatWasKeptInTimeIsToldPerPersonAndPerWeek()
    {
        OpenJournal journal;
        VERIFY_OK(journal->promises().keep(promise(journal, "a", "2026-11-10"), day("2026-11-10")));
        VERIFY_OK(journal->promises().keep(promise(journal, "b", "2026-11-11"), day("2026-11-12")));
        promise(journal, "c", "2026-11-17", journal.priya, CommitmentSide::Theirs);
        const Ledger ledger = journal->ledger().value();
        QCOMPARE(ledger.mine, (KeptRate{1, 2}));
        QCOMPARE(ledger.peers.size(), 2);
        QCOMPARE(ledger.peers.at(0).peer.shortName, QStringLiteral("Dana"));
        QCOMPARE(ledger.peers.at(0).mine, (KeptRate{1, 2}));
        QCOMPARE(ledger.peers.at(0).theirs, (KeptRate{0, 0}));
        QCOMPARE(ledger.peers.at(1).theirs, (KeptRate{0, 1}));
        QCOMPARE(ledger.weeks.size(), 14);
        QCOMPARE(ledger.weeks.at(12), (KeptWeek{day("2026-11-09"), {1, 2}}));
    }
    void whoIsGoneTakesTheirPromisesAlong()
    {
        OpenJournal journal;
        promise(journal, "dana", "2026-11-20");
        promise(journal, "priya", "2026-11-21", journal.priya);
        VERIFY_OK(journal->people().remove(journal.dana));
        QCOMPARE(openTexts(journal), QStringLiteral("priya"));
    }
    void theSentenceAPromiseCameFromIsFound()
    {
        OpenJournal journal;
        NoteDraft note;
        note.body = QStringLiteral("Walked to the bakery.\n  >> me by Fri: send the draft\n");
        note.peers = {journal.dana};
        note.kind = EntryKind::Conversation;
        note.date = day("2026-11-18");
        const auto filed = journal->notes().log(note);
        VERIFY_OK(filed);
        const Id id = journal->ledger()->open.first().commitment.id;
        const auto source = journal->promises().sourceOf(id);
        VERIFY_OK(source);
        QCOMPARE(source->sentence, QStringLiteral(">> me by Fri: send the draft"));
        QCOMPARE(source->entryId, filed->entryId);
        QCOMPARE(source->kind, EntryKind::Conversation);
        QCOMPARE(source->date, day("2026-11-18"));
    }
    void oneThatCameFromNoNoteHasNoSource()
    {
        OpenJournal journal;
        const auto source = journal->promises().sourceOf(promise(journal, "a", ""));
        VERIFY_OK(source);
        QVERIFY(source->entryId.isNull());
        VERIFY_REFUSED(journal->promises().sourceOf(journal.dana), ErrorCode::NotFound);
    }
    void oneWhoseNoteIsGoneHasNoSourceEither()
    {
        OpenJournal journal;
        NoteDraft note;
        note.body = QStringLiteral(">> me: send the draft\n");
        note.peers = {journal.dana};
        note.date = day("2026-11-18");
        const auto filed = journal->notes().log(note);
        VERIFY_OK(filed);
        Commitment kept = journal->ledger()->open.first().commitment;
        VERIFY_OK(journal->notes().remove(filed->entryId));
        kept.id = Id();
        VERIFY_OK(journal->promises().add(kept));
        const auto source = journal->promises().sourceOf(journal->ledger()->open.first().commitment.id);
        VERIFY_OK(source);
        QVERIFY(source->entryId.isNull());
    }

    // Several at once
    void severalAreKeptAsOneCommandWithOneUndo()
    {
        OpenJournal journal;
        const Id a = promise(journal, "a", "2026-11-20");
        const Id b = promise(journal, "b", "2026-11-10");
        promise(journal, "c", "2026-11-21");
        const QStringList before = journal.rows();
        VERIFY_OK(journal->promises().keep(QList<Id>{a, b, a}));
        QCOMPARE(openTexts(journal), QStringLiteral("c"));
        VERIFY_OK(journal->undo());
        QCOMPARE(openTexts(journal), QStringLiteral("b a c"));
        QCOMPARE(journal.rows().size(), before.size());
    }
    void eachActDoesItToAllOfThem_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("open");
        QTest::newRow("drop") << QStringLiteral("drop") << QStringLiteral("c");
        QTest::newRow("keep and reopen") << QStringLiteral("reopen") << QStringLiteral("a b c");
        QTest::newRow("renegotiate") << QStringLiteral("renegotiate") << QStringLiteral("c a b");
        QTest::newRow("correct") << QStringLiteral("correct") << QStringLiteral("c a b");
        QTest::newRow("remove") << QStringLiteral("remove") << QStringLiteral("c");
    }
    void eachActDoesItToAllOfThem()
    {
        QFETCH(QString, act);
        OpenJournal journal;
        const QList<Id> both{promise(journal, "a", "2026-11-20"), promise(journal, "b", "2026-11-21")};
        promise(journal, "c", "2026-11-22");
        Promises &promises = journal->promises();
        if (act == QStringLiteral("drop")) {
            VERIFY_OK(promises.drop(both));
        } else if (act == QStringLiteral("reopen")) {
            VERIFY_OK(promises.keep(both));
            VERIFY_OK(promises.reopen(both));
        } else if (act == QStringLiteral("renegotiate")) {
            VERIFY_OK(promises.renegotiate(both, day("2026-12-01"), QStringLiteral("the offsite")));
            for (const Id &id : both)
                QCOMPARE(promises.commitment(id)->renegotiations.value(0).why, QStringLiteral("the offsite"));
        } else if (act == QStringLiteral("correct")) {
            VERIFY_OK(promises.correctDue(both, day("2026-12-01")));
            QVERIFY(promises.commitment(both.first())->renegotiations.isEmpty());
        } else {
            VERIFY_OK(promises.remove(both));
        }
        QTEST(openTexts(journal), "open");
        VERIFY_OK(journal->undo());
        QCOMPARE(openTexts(journal), act == QStringLiteral("reopen") ? QStringLiteral("c") : QStringLiteral("a b c"));
    }
    void oneThatCanNotBeKeepsAllAsTheyAre()
    {
        OpenJournal journal;
        const Id open = promise(journal, "open", "2026-11-20");
        const Id closed = promise(journal, "closed", "2026-11-21");
        VERIFY_OK(journal->promises().keep(closed));
        const QStringList before = journal.rows();
        VERIFY_REFUSED(journal->promises().drop(QList<Id>{open, closed}), ErrorCode::CommitmentClosed);
        VERIFY_REFUSED(journal->promises().keep(QList<Id>{open, journal.dana}), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->promises().keep(QList<Id>{open}, day("2026-11-20")), ErrorCode::DayAhead);
        VERIFY_REFUSED(journal->promises().renegotiate(QList<Id>{open, closed}, day("2026-12-01"), {}),
                       ErrorCode::CommitmentClosed);
        VERIFY_REFUSED(journal->promises().correctDue(QList<Id>{open, closed}, {}), ErrorCode::CommitmentClosed);
        VERIFY_REFUSED(journal->promises().remove(QList<Id>{open, journal.dana}), ErrorCode::NotFound);
        QCOMPARE(journal.rows(), before);
    }
    void lateOnesAmongThemAreCountedAndNamed()
    {
        OpenJournal journal;
        const Id late = promise(journal, "the levelling draft", "2026-11-18");
        const Id later = promise(journal, "the shortlist", "2026-11-10");
        const Id soon = promise(journal, "soon", "2026-11-20");
        const auto refused =
            journal->promises().renegotiate(QList<Id>{soon, late, later}, day("2026-12-01"), QStringLiteral("why"));
        QVERIFY(!refused);
        QCOMPARE(refused.error(),
                 (Error{ErrorCode::LateAmongThem, {QStringLiteral("2"), QStringLiteral("the levelling draft")}}));
        QCOMPARE(journal->promises().commitment(soon)->due, day("2026-11-20"));
        VERIFY_REFUSED(journal->promises().renegotiate(QList<Id>{late}, day("2026-12-01"), {}),
                       ErrorCode::RenegotiatedTooLate);
    }
    void theWordsOfASealedOneAreNotToldInARefusal()
    {
        OpenJournal journal;
        const Id late = promise(journal, "between us", "2026-11-18");
        Commitment sealed = journal->promises().commitment(late).value();
        sealed.privacy = Privacy::Sealed;
        VERIFY_OK(journal->promises().change(sealed));
        const Id soon = promise(journal, "soon", "2026-11-20");
        const auto refused = journal->promises().renegotiate(QList<Id>{late, soon}, day("2026-12-01"), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().args, QStringList{QStringLiteral("1")});
    }
};

LANAI_TEST(TstLedger, tst_ledger)
#include "tst_ledger.moc"
