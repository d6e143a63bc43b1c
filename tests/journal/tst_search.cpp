#include "core/journal/awayweeks.h"
#include "core/journal/notes.h"
#include "core/journal/promises.h"
#include "core/journal/search.h"
#include "core/journal/staff.h"
#include "core/journal/vault.h"
#include "core/storage/askstore.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// A few weeks: notes about Dana and Priya, promises, facts, a sealed note.
class Written : public OpenJournal
{
public:
    Written()
    {
        note("The budget needs Dana's headcount numbers", "2026-10-01", dana);
        note("Budget again, and the offsite", "2026-10-15", priya);
        note("Walked to the station\n>> me by 3 Dec: send the budget draft\n>> Priya by 10 Nov: levelling draft\n"
             "++ daughter Mia plays cello, recital 12 Dec\n?? how do you run calibration\n"
             "!! wants the number first\n-> revisit the hiring plan",
             "2026-11-05", priya);
        NoteDraft sealed;
        sealed.body = QStringLiteral("The budget will be cut by a third\n>> me by 1 Dec: tell nobody of the cut");
        sealed.date = day("2026-11-12");
        sealed.peers = {dana};
        sealed.privacy = Privacy::Sealed;
        log(sealed);
    }

    Id note(const char *body, const char *on, const Id &peer = {}, const QStringList &tags = {},
            std::optional<EntryKind> kind = {})
    {
        NoteDraft draft;
        draft.body = QString::fromUtf8(body);
        draft.date = day(on);
        if (!peer.isNull())
            draft.peers = {peer};
        draft.tags = tags;
        draft.kind = kind;
        return log(draft);
    }
    [[nodiscard]] Result<SearchAnswer> find(const char *typed, const SearchWish &wish = {}) const
    {
        return journal->search().find(QString::fromUtf8(typed), wish);
    }
    // "entry 2026-10-15|commitment 2026-12-03", in order; people first.
    [[nodiscard]] QString found(const char *typed, const SearchWish &wish = {}) const
    {
        const auto answer = find(typed, wish);
        if (!answer)
            return QString::fromLatin1(why(answer));
        QStringList all;
        for (const SearchHit &hit : answer->people + answer->things)
            all << (hit.kind == FoundKind::Peer ? hit.title.text
                                                : wordFor(hit.kind) + u' ' + hit.date.toString(Qt::ISODate));
        return all.join(u'|');
    }

private:
    Id log(const NoteDraft &draft)
    {
        const auto filed = journal->notes().log(draft);
        if (!filed)
            qWarning("%s", why(filed).constData());
        return filed ? filed->entryId : Id();
    }
};

QString marked(const MarkedText &text)
{
    QStringList words;
    for (const TextRange &mark : text.marks)
        words << mark.in(text.text).toString();
    return words.join(u'|');
}

} // namespace

class TstSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestIsFoundFirst()
    {
        QCOMPARE(Written().found("budget"),
                 QStringLiteral("commitment 2026-12-03|entry 2026-11-12|entry 2026-11-05|entry 2026-10-15|"
                                "entry 2026-10-01"));
    }
    void queriesFindWhatTheySay_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *typed, const char *found) {
            QTest::newRow(typed) << QByteArray(typed) << QString::fromUtf8(found);
        };
        row("budget headcount", "entry 2026-10-01");
        row("BÜDGET headcount", "entry 2026-10-01");
        row("\"headcount numbers\"", "entry 2026-10-01");
        row("\"numbers headcount\"", "");
        row("headc*", "entry 2026-10-01");
        row("headc", "");
        row("number", "insight 2026-11-19|entry 2026-11-05"); // not numbers
        row("budget -offsite after:2026-10-10 before:2026-11-10", "entry 2026-11-05");
        row("budget kind:entry before:2026-10-15", "entry 2026-10-01");
        row("budget after:2026-10-15 before:2026-11-12", "entry 2026-11-05");
        row("budget peer:priya", "commitment 2026-12-03|entry 2026-11-05|entry 2026-10-15");
        row("budget -peer:priya", "entry 2026-11-12|entry 2026-10-01");
        row("budget peer:dana peer:priya", "");
        row("kind:commitment", "commitment 2026-12-03|commitment 2026-12-01|commitment 2026-11-10");
        row("kind:commitment is:mine", "commitment 2026-12-03|commitment 2026-12-01");
        row("kind:commitment is:theirs", "commitment 2026-11-10");
        row("is:overdue", "commitment 2026-11-10");
        row("is:open is:mine before:2026-12-03", "commitment 2026-12-01");
        row("is:open -kind:commitment", "agenda-item 2026-11-19|ask 2026-11-19");
        row("draft -is:mine", "commitment 2026-11-10|entry 2026-11-05");
        row("kind:fact", "fact 2026-11-19");
        row("kind:fact before:2026-11-19", "");
        row("kind:insight", "insight 2026-11-19");
        row("kind:ask kind:fact", "ask 2026-11-19|fact 2026-11-19");
        row("is:sealed", "commitment 2026-12-01|entry 2026-11-12");
        row("budget -is:sealed kind:entry", "entry 2026-11-05|entry 2026-10-15|entry 2026-10-01");
        row("cello is:private", "fact 2026-11-19|entry 2026-11-05");
        row("kind:peer dana", "Dana Whitfield");
        row("dana -kind:entry", "Dana Whitfield");
        row("kind:conversation offsite", "entry 2026-10-15");
        row("kind:1:1 budget", "");
        row("-budget peer:dana kind:entry", "");
        row("-headcount peer:dana kind:entry", "entry 2026-11-12");
        row("whitf*", "Dana Whitfield");
    }
    void queriesFindWhatTheySay()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const QString, found);
        static const Written journal;
        QCOMPARE(journal.found(typed.constData()), found);
    }

    void aHitSaysWhatAndWhoseItIs()
    {
        const Written journal;
        const SearchHit promise = journal.find("\"levelling draft\" kind:commitment")->things.first();
        QCOMPARE(promise.kind, FoundKind::Commitment);
        QCOMPARE(promise.side, CommitmentSide::Theirs);
        QCOMPARE(promise.state, CommitmentState::Open);
        QVERIFY(promise.isLate);
        QCOMPARE(promise.due, day("2026-11-10"));
        QCOMPARE(promise.peers.first().name, QStringLiteral("Priya Raman"));
        QCOMPARE(promise.snippet.text, QStringLiteral("levelling draft"));
        QCOMPARE(marked(promise.snippet), QStringLiteral("levelling draft"));
        const SearchHit note = journal.find("offsite")->things.first();
        QCOMPARE(note.entryKind, EntryKind::Conversation);
        QCOMPARE(note.peers.first().shortName, QStringLiteral("Priya"));
        QCOMPARE(marked(note.snippet), QStringLiteral("offsite"));
        QCOMPARE(note.date, day("2026-10-15"));
    }
    void aSealedThingIsFoundWithoutItsWords()
    {
        const Written journal;
        const auto answer = journal.find("cut");
        VERIFY_OK(answer);
        QCOMPARE(answer->things.size(), 2);
        for (const SearchHit &hit : answer->things) {
            QCOMPARE(hit.privacy, Privacy::Sealed);
            QVERIFY(hit.snippet.text.isEmpty() && hit.title.text.isEmpty() && hit.tags.isEmpty());
            QCOMPARE(hit.peers.first().name, QStringLiteral("Dana Whitfield"));
        }
    }
    void theTrashIsNotSearched()
    {
        Written journal;
        const Id note = journal.note("about the zeppelin\n>> me: fly it", "2026-11-18", journal.dana);
        QCOMPARE(journal.found("zeppelin"), QStringLiteral("entry 2026-11-18"));
        VERIFY_OK(journal->notes().remove(note));
        QCOMPARE(journal.found("zeppelin"), QString());
        QCOMPARE(journal.found("fly"), QString());
    }
    void aChangedNoteIsFoundByItsNewWords()
    {
        Written journal;
        const Id note = journal.note("about the zeppelin", "2026-11-18", journal.dana);
        NoteDraft draft;
        draft.body = QStringLiteral("about the balloon");
        draft.date = day("2026-11-17");
        draft.peers = {journal.priya};
        VERIFY_OK(journal->notes().edit(note, draft));
        QCOMPARE(journal.found("zeppelin"), QString());
        QCOMPARE(journal.found("balloon peer:priya"), QStringLiteral("entry 2026-11-17"));
        QVERIFY(journal->vault().verify()->isWhole());
    }
    void aSlipLeavesNothingBehind()
    {
        // A command that is refused halfway changes no index.
        Written journal;
        NoteDraft draft;
        draft.body = QStringLiteral("zeppelin");
        draft.peers = {newId(1)};
        VERIFY_REFUSED(journal->notes().log(draft), ErrorCode::NotFound);
        QCOMPARE(journal.found("zeppelin"), QString());
        QVERIFY(journal->vault().verify()->isWhole());
    }

    void peopleAreFoundByWhatOneKnowsOfThem()
    {
        Written journal;
        Peer elena;
        elena.name = QStringLiteral("Elena Brandt");
        elena.role = QStringLiteral("GM Pricing EMEA");
        elena.organisation = QStringLiteral("Alderwick");
        elena.tags = {QStringLiteral("pricing"), QStringLiteral("partners")};
        elena.howWeMet = QStringLiteral("On the ferry");
        elena.id = *journal->people().add(elena);
        journal.startSeries(elena.id, "2026-11-19");
        const SearchHit byTag = journal.find("pricing")->people.first();
        QCOMPARE(byTag.id, elena.id);
        QCOMPARE(marked(byTag.role), QStringLiteral("Pricing"));
        QCOMPARE(byTag.tags.size(), 1);
        QCOMPARE(marked(byTag.tags.first()), QStringLiteral("pricing"));
        QVERIFY(byTag.title.marks.isEmpty());
        QCOMPARE(byTag.nextMeeting, QDateTime(day("2026-11-19"), QTime(9, 0), QTimeZone::utc()));
        QCOMPARE(marked(journal.find("ferry")->people.first().snippet), QStringLiteral("ferry"));
        QCOMPARE(journal.found("tag:PARTNERS"), QStringLiteral("Elena Brandt"));
        QCOMPARE(marked(journal.find("ele*")->people.first().title), QStringLiteral("Elena"));
    }
    void whoIsCalledSoComesFirst()
    {
        Written journal;
        Peer elena;
        elena.name = QStringLiteral("Elena Brandt");
        elena.howWeMet = QStringLiteral("Dana brought us together");
        VERIFY_OK(journal->people().add(elena));
        QCOMPARE(journal.found("dana kind:peer"), QStringLiteral("Dana Whitfield|Elena Brandt"));
    }
    void anEarlierRoleLeadsToItsPeer()
    {
        Written journal;
        RoleHistory past;
        past.peerId = journal.dana;
        past.role = QStringLiteral("Zeppelin captain");
        VERIFY_OK(journal->people().addRole(past));
        const SearchHit role = journal.find("zeppelin")->things.first();
        QCOMPARE(role.kind, FoundKind::Role);
        QCOMPARE(role.id, journal.dana);
    }
    void anAmbiguousNameMeansAnyOfThem()
    {
        Written journal;
        const Id ruiz = journal.addPeer("Ana Ruiz");
        const Id lima = journal.addPeer("Ana Lima");
        journal.note("zeppelin one", "2026-11-01", ruiz);
        journal.note("zeppelin two", "2026-11-02", lima);
        QCOMPARE(journal.found("zeppelin peer:ana"), QStringLiteral("entry 2026-11-02|entry 2026-11-01"));
        QCOMPARE(journal.found("zeppelin peer:\"Ana Ruiz\""), QStringLiteral("entry 2026-11-01"));
    }
    void aNoteIsEverybodysWhoIsNamedInIt()
    {
        Written journal;
        journal.note("zeppelin with @Priya, and @Marcus will hate it", "2026-11-01", journal.dana);
        QCOMPARE(journal.found("zeppelin peer:dana"), QStringLiteral("entry 2026-11-01"));
        QCOMPARE(journal.found("zeppelin peer:priya"), QStringLiteral("entry 2026-11-01"));
    }
    void tagsOfNotesAreConditions()
    {
        Written journal;
        journal.note("zeppelin", "2026-11-01", journal.dana, {QStringLiteral("Qualité"), QStringLiteral("hiring")});
        journal.note("zeppelin", "2026-11-02", journal.dana, {QStringLiteral("hiring")});
        journal.note("zeppelin", "2026-11-03", journal.dana);
        QCOMPARE(journal.found("zeppelin tag:hiring"), QStringLiteral("entry 2026-11-02|entry 2026-11-01"));
        QCOMPARE(journal.found("tag:hiring tag:qualite"), QStringLiteral("entry 2026-11-01"));
        QCOMPARE(journal.found("zeppelin -tag:qualite"), QStringLiteral("entry 2026-11-03|entry 2026-11-02"));
        const auto unknown = journal.find("tag:fun");
        VERIFY_REFUSED(unknown, ErrorCode::UnknownValue);
        QCOMPARE(unknown.error().args.join(u'|'), QStringLiteral("tag|fun|hiring|Qualité"));
    }
    void anUnknownNameIsRefusedWithThoseThereAre()
    {
        const Written journal;
        const auto unknown = journal.find("budget peer:zoe");
        VERIFY_REFUSED(unknown, ErrorCode::UnknownName);
        QCOMPARE(unknown.error().args.join(u'|'), QStringLiteral("zoe|Dana Whitfield|Priya Raman"));
    }
    void aLimitBeyondReasonIsRefused()
    {
        const Written journal;
        VERIFY_REFUSED(journal.find("budget", {.limit = 0}), ErrorCode::OutOfRange);
        VERIFY_REFUSED(journal.find("budget", {.limit = 1'001}), ErrorCode::OutOfRange);
    }
    void aWordBeingTypedMayGoOn()
    {
        const Written journal;
        QCOMPARE(journal.found("headc", {.isTyping = true}), QStringLiteral("entry 2026-10-01"));
        QCOMPARE(journal.found("headc ", {.isTyping = true}), QString());
    }

    void everythingWrittenIsFound()
    {
        Written journal;
        AwayWeek away;
        away.from = day("2026-12-24");
        away.until = day("2026-12-31");
        away.reason = QStringLiteral("zeppelin season");
        VERIFY_OK(journal->awayWeeks().add(away));
        const Id series = journal.startSeries(journal.dana, "2026-11-19");
        Commitment promise;
        promise.peerId = journal.dana;
        promise.text = QStringLiteral("grease the airship");
        promise.due = day("2026-11-26");
        promise.id = *journal->promises().add(promise);
        VERIFY_OK(journal->promises().renegotiate(promise.id, day("2026-12-01"), QStringLiteral("zeppelin delayed")));
        const SearchHit agreed = journal.find("zeppelin kind:commitment")->things.first();
        QCOMPARE(agreed.id, promise.id);
        QCOMPARE(agreed.title.text, promise.text);
        QCOMPARE(agreed.due, day("2026-12-01"));
        QCOMPARE(journal.find("zeppelin kind:away-week")->things.first().ownDay, day("2026-12-24"));
        QCOMPARE(journal.found("zeppelin peer:dana"), QStringLiteral("commitment 2026-11-19"));
        QVERIFY(!series.isNull());
    }
    void aLongAnswerIsCutAndCounted()
    {
        Written journal;
        for (int i = 0; i < 70; ++i)
            journal.note("zeppelin", "2026-11-18", i % 2 ? journal.dana : journal.priya);
        const auto answer = journal.find("zeppelin");
        QCOMPARE(answer->things.size(), 50);
        QCOMPARE(answer->total, 70);
        QVERIFY(!answer->isMore);
        QCOMPARE(journal.find("zeppelin peer:dana", {.limit = 5})->things.size(), 5);
        QCOMPARE(journal.find("zeppelin peer:dana", {.limit = 5})->total, 35);
    }
    void whatNearlyEverythingHoldsIsCountedOnlySoFar()
    {
        Written journal;
        QByteArray many;
        for (int i = 0; i < 450; ++i)
            many += "++ zeppelin " + QByteArray::number(i) + '\n';
        journal.note(many.constData(), "2026-11-18", journal.dana);
        const auto answer = journal.find("zeppelin");
        QCOMPARE(answer->things.size(), 50);
        QCOMPARE(answer->total, 400);
        QVERIFY(answer->isMore);
        // Who wants more is shown more.
        const auto longer = journal.find("zeppelin", {.limit = 1'000});
        QCOMPARE(longer->things.size(), 451); // with the note itself
        QVERIFY(!longer->isMore);
    }
    void whoIsCalledSoComesFirstHoweverManyOthersAreFound()
    {
        Written journal; // Priya Raman is older than all that follow
        for (int i = 0; i < 20; ++i) {
            Peer other;
            other.name = QStringLiteral("Somebody %1").arg(i);
            other.tags = {QStringLiteral("privacy")};
            VERIFY_OK(journal->people().add(other));
        }
        journal.addPeer("Anna Prinz");
        for (const SearchOrder order : {SearchOrder::Newest, SearchOrder::Best}) {
            const auto answer = journal.find("pri", {.order = order, .limit = 8, .isTyping = true, .people = 3});
            QVERIFY(answer->people.size() >= 3); // more where things leave room
            QCOMPARE(answer->people.at(0).title.text, QStringLiteral("Priya Raman"));
            QCOMPARE(answer->people.at(1).title.text, QStringLiteral("Anna Prinz"));
        }
    }
    void theBestMatchComesFirstWhenRanked()
    {
        Written journal;
        journal.note("zeppelin zeppelin zeppelin", "2026-01-01", journal.dana);
        journal.note("a zeppelin among many other things that went on for a long time and had little to do with it",
                     "2026-11-18", journal.dana);
        const SearchWish ranked{.order = SearchOrder::Best};
        QCOMPARE(journal.found("zeppelin"), QStringLiteral("entry 2026-11-18|entry 2026-01-01"));
        QCOMPARE(journal.found("zeppelin", ranked), QStringLiteral("entry 2026-01-01|entry 2026-11-18"));
        QCOMPARE(journal.found("zeppelin after:2026-02", ranked), QStringLiteral("entry 2026-11-18"));
        QCOMPARE(journal.find("zeppelin", ranked)->total, 2);
        QCOMPARE(journal.found("kind:commitment is:overdue", ranked), QStringLiteral("commitment 2026-11-10"));
    }
    void HanKanaAndHangulAreFoundInsideText_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char *typed : {"東京", "京", "都", "会議", "東京都", "コーヒー", "서울", "Dana", "ロ*"})
            QTest::newRow(typed) << QByteArray(typed);
    }
    void HanKanaAndHangulAreFoundInsideText()
    {
        QFETCH(const QByteArray, typed);
        static Written journal;
        if (journal.found("会議").isEmpty())
            journal.note("来週東京都でDanaさんと会議、コーヒーとロボット 서울에서", "2026-11-18");
        const auto answer = journal.find(typed.constData());
        VERIFY_OK(answer);
        QCOMPARE(answer->things.first().date, day("2026-11-18"));
        QVERIFY(!answer->things.first().snippet.marks.isEmpty());
        QCOMPARE(journal.found("大阪"), QString());
        QCOMPARE(journal.found("京東"), QString());
    }
    void plainSpellingsAreFound()
    {
        Written journal;
        journal.note("Łukasz aus der Hauptstraße", "2026-11-18");
        for (const char *typed : {"lukasz", "ŁUKASZ", "hauptstrasse", "hauptstraße", "haupts*"})
            QCOMPARE(journal.found(typed), QStringLiteral("entry 2026-11-18"));
    }
};

LANAI_TEST(TstSearch, tst_search)
#include "tst_search.moc"
