#include "core/storage/scalar.h"
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
    void itComesBackWithAllItsParts()
    {
        StoreFile scratch;
        const Ask ask = developed(scratch);
        VERIFY_OK(scratch.file->asks.put(ask, scratch.stamp()));
        const auto read = scratch.file->asks.get(ask.id);
        VERIFY_OK(read);
        QCOMPARE(read->tags, ask.tags);
        QCOMPARE(read->askedOn, ask.askedOn);
        QCOMPARE(read->did, ask.did);
        QCOMPARE(read->didOn, ask.didOn);
        QCOMPARE(read->went, ask.went);
        QCOMPARE(read->wentOn, ask.wentOn);
        QCOMPARE(read->closedOn, ask.closedOn);
        QCOMPARE(read->answeredOn, ask.answeredOn);
        QCOMPARE(idsIn(read->wordings), idsOf("w1 w2"));
        QCOMPARE(read->wordings.first().until, day("2026-11-05"));
        QCOMPARE(read->wordings.first().why, QStringLiteral("a story"));
        QCOMPARE(idsIn(read->recipients), idsOf("to-priya to-dana"));
        QCOMPARE(read->recipients.first().peerId, scratch.priya);
        QCOMPARE(read->recipients.first().way, AskWay::Meeting);
        QCOMPARE(read->recipients.first().thankedOn, day("2026-11-18"));
        QCOMPARE(idsIn(read->replies), idsOf("r1 r2"));
        QCOMPARE(read->replies.first().words, QStringLiteral("Cost per seat."));
        QCOMPARE(read->replies.last().way, AskWay::Other);
        QCOMPARE(idsIn(read->threads), idsOf("t2 t1"));
        QCOMPARE(read->threads.last().replyId, idOf("r1"));
        QCOMPARE(read->state, AskState::Closed);
    }
    void theStateIsWhatFollowsFromItsParts()
    {
        StoreFile scratch;
        Ask ask = developed(scratch);
        ask.closedOn = QDate();
        ask.state = AskState::Draft;
        VERIFY_OK(scratch.file->asks.put(ask, scratch.stamp()));
        QCOMPARE(scratch.file->asks.asks().get(ask.id)->state, AskState::Answered);
        ask.threads.clear();
        VERIFY_OK(scratch.file->asks.put(ask, scratch.stamp()));
        QCOMPARE(idsIn(*scratch.file->asks.unanswered()), QList<Id>{ask.id});
    }
    void partsThatAreTakenAwayAreGoneAndComeBackAsTheSame()
    {
        StoreFile scratch;
        const Ask ask = developed(scratch);
        VERIFY_OK(scratch.file->asks.put(ask, scratch.stamp()));
        Ask less = ask;
        less.threads.clear();
        less.replies.removeLast();
        less.recipients.removeFirst();
        VERIFY_OK(scratch.file->asks.put(less, scratch.stamp()));
        const auto read = scratch.file->asks.get(ask.id);
        QVERIFY(read->threads.isEmpty());
        QCOMPARE(idsIn(read->replies), idsOf("r1"));
        QCOMPARE(idsIn(read->recipients), idsOf("to-dana"));
        VERIFY_OK(scratch.file->asks.put(ask, scratch.stamp()));
        QCOMPARE(scratch.file->asks.get(ask.id)->recipients.size(), 2);
    }
    void theTrashTakesItsPartsAlong()
    {
        StoreFile scratch;
        const Ask ask = developed(scratch);
        VERIFY_OK(scratch.file->asks.put(ask, scratch.stamp()));
        VERIFY_OK(scratch.file->asks.trash(ask.id, scratch.stamp()));
        VERIFY_REFUSED(scratch.file->asks.get(ask.id), ErrorCode::NotFound);
        for (const char *table : {"ask_wording", "ask_recipient", "ask_reply", "ask_thread"}) {
            QCOMPARE(
                *numberOf(
                    scratch.file->connection(),
                    QStringLiteral("SELECT count(*) FROM %1 WHERE deleted_at IS NULL").arg(QLatin1StringView(table))),
                0);
        }
        QVERIFY(scratch.file->asks.ofPeer(scratch.priya)->isEmpty());
    }
    void aNoteWritesTheAskAloneAndItsPartsStay()
    {
        StoreFile scratch;
        Ask ask = developed(scratch);
        VERIFY_OK(scratch.file->asks.put(ask, scratch.stamp()));
        Ask alone = *scratch.file->asks.asks().get(ask.id);
        alone.privacy = Privacy::Sealed;
        VERIFY_OK(scratch.file->asks.asks().update(alone, scratch.stamp()));
        const auto read = scratch.file->asks.get(ask.id);
        QCOMPARE(read->privacy, Privacy::Sealed);
        QCOMPARE(read->replies.size(), 2);
        QCOMPARE(read->state, AskState::Closed);
    }
    void asksOfAPeerWentThereOrCameFromThere()
    {
        StoreFile scratch;
        scratch.addPeer("jonas", "Jonas Eklund");
        Ask asked = developed(scratch);
        VERIFY_OK(scratch.file->asks.put(asked, scratch.stamp()));
        add(scratch, "other", {}, AskState::Draft);
        QCOMPARE(idsIn(*scratch.file->asks.ofPeer(scratch.dana)), QList<Id>{asked.id});
        QVERIFY(scratch.file->asks.ofPeer(idOf("jonas"))->isEmpty());
        Ask other = *scratch.file->asks.get(idOf("other"));
        other.replies = {{idOf("r9"), idOf("jonas"), day("2026-11-12"), AskWay::Other, QStringLiteral("Yes.")}};
        VERIFY_OK(scratch.file->asks.put(other, scratch.stamp()));
        QCOMPARE(idsIn(*scratch.file->asks.ofPeer(idOf("jonas"))), idsOf("other"));
    }
    void aCircleHearsWithThoseWhoWereThere_data()
    {
        QTest::addColumn<QString>("session"); // its day and state; empty: none
        QTest::addColumn<QString>("heard");
        QTest::newRow("no session that day") << "2026-11-12 held" << "dana priya";
        QTest::newRow("it met that day") << "2026-11-11 held" << "priya";
        QTest::newRow("it was skipped that day") << "2026-11-11 skipped" << "dana priya";
    }
    void aCircleHearsWithThoseWhoWereThere()
    {
        QFETCH(QString, session);
        QFETCH(QString, heard);
        StoreFile scratch;
        addCircle(scratch, session.section(QLatin1Char(' '), 0, 0), session.section(QLatin1Char(' '), 1));
        Ask ask;
        ask.id = idOf("a");
        ask.question = QStringLiteral("Why?");
        ask.recipients = {{idOf("to"), {}, idOf("practice"), day("2026-11-11"), AskWay::Circle, {}, {}}};
        VERIFY_OK(scratch.file->asks.put(ask, scratch.stamp()));
        const auto hearers = scratch.file->asks.hearers();
        VERIFY_OK(hearers);
        QStringList found;
        for (const AskHearer &hearer : *hearers) {
            QCOMPARE(hearer.circleId, idOf("practice"));
            found << (hearer.peerId == scratch.dana ? QStringLiteral("dana") : QStringLiteral("priya"));
        }
        found.sort();
        QCOMPARE(found.join(QLatin1Char(' ')), heard);
        QVERIFY(scratch.file->asks.hearers(day("2026-11-12"))->isEmpty());
    }

private:
    static Ask developed(const StoreFile &scratch)
    {
        Ask ask;
        ask.id = idOf("developed");
        ask.question = QStringLiteral("What did you stop measuring?");
        ask.tags = {QStringLiteral("metrics"), QStringLiteral("bad news")};
        ask.askedOn = day("2026-11-06");
        ask.answeredOn = day("2026-11-17");
        ask.did = QStringLiteral("Halved them");
        ask.didOn = day("2026-11-17");
        ask.went = QStringLiteral("Quietly");
        ask.wentOn = day("2026-11-18");
        ask.closedOn = day("2026-11-18");
        ask.wordings = {{idOf("w1"), day("2026-11-05"), QStringLiteral("Too many?"), QStringLiteral("a story")},
                        {idOf("w2"), day("2026-11-06"), QStringLiteral("What did you stop?"), {}}};
        ask.recipients = {
            {idOf("to-priya"), scratch.priya, {}, day("2026-11-06"), AskWay::Meeting, {}, day("2026-11-18")},
            {idOf("to-dana"), scratch.dana, {}, day("2026-11-06"), AskWay::Message, {}, {}}};
        ask.replies = {
            {idOf("r1"), scratch.priya, day("2026-11-10"), AskWay::Meeting, QStringLiteral("Cost per seat.")},
            {idOf("r2"), scratch.dana, day("2026-11-12"), AskWay::Other, QStringLiteral("Queue length.")}};
        ask.threads = {{idOf("t2"), QStringLiteral("Keep a slower copy."), idOf("r2")},
                       {idOf("t1"), QStringLiteral("Stop and wait."), idOf("r1")}};
        return ask;
    }
    // Dana and Priya; on that day Priya came.
    static void addCircle(const StoreFile &scratch, const QString &on, const QString &state)
    {
        const QString end = QStringLiteral("1,1,1,'d')");
        const QString circle = idText(idOf("practice"));
        const auto write = [&scratch](const QString &sql) { scratch.write(sql.toUtf8().constData()); };
        write(
            QStringLiteral("INSERT INTO circle (id,name,purpose,principles,part,talks_in,link,rule,privacy,created_at,"
                           "updated_at,hlc,device) VALUES ('%1','Reliability','','','member','','','','private',")
                .arg(circle) +
            end);
        for (const Id &member : {scratch.dana, scratch.priya}) {
            write(QStringLiteral("INSERT INTO circle_member (id,circle_id,peer_id,position,created_at,updated_at,hlc,"
                                 "device) VALUES ('m%2','%1','%2',0,")
                      .arg(circle, idText(member)) +
                  end);
        }
        write(QStringLiteral("INSERT INTO circle_session (id,circle_id,day,at_time,zone,start_at,minutes,hosted_by_me,"
                             "topic,state,why,opening,questions,closing,notes,created_at,updated_at,hlc,device) VALUES "
                             "('s','%1','%2','18:00','UTC',0,60,1,'','%3','','','','','',")
                  .arg(circle, on, state) +
              end);
        write(QStringLiteral("INSERT INTO circle_attendance (id,session_id,peer_id,position,created_at,updated_at,hlc,"
                             "device) VALUES ('t','s','%1',0,")
                  .arg(idText(scratch.priya)) +
              end);
    }
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
