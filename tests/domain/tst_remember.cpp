#include "core/domain/remember.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"
#include <QRandomGenerator>

using namespace lanai;
using namespace lanai::test;

namespace {

constexpr Audience paper{Outlet::OneOnOneSheet};

Meeting heldWith(const char *name, const char *remember, const char *outcome, Privacy privacy = Privacy::SheetSafe)
{
    Meeting meeting;
    meeting.id = idOf(name);
    meeting.state = MeetingState::Held;
    meeting.remember = QString::fromLatin1(remember);
    meeting.outcome = QString::fromLatin1(outcome);
    meeting.privacy = privacy;
    return meeting;
}

Fact factSaying(const char *text, const char *comesRound = "", Privacy privacy = Privacy::Private)
{
    Fact fact;
    fact.id = idOf(text);
    fact.text = QString::fromLatin1(text);
    fact.date = RecurringDate::fromText(QString::fromLatin1(comesRound));
    fact.privacy = privacy;
    return fact;
}

Commitment promised(CommitmentSide side, const char *text, const char *due, Privacy privacy = Privacy::SheetSafe)
{
    Commitment commitment;
    commitment.id = idOf(text);
    commitment.side = side;
    commitment.text = QString::fromLatin1(text);
    commitment.due = day(due);
    commitment.privacy = privacy;
    return commitment;
}

AgendaItem agendaSaying(const char *text, AgendaSource source, Privacy privacy = Privacy::SheetSafe)
{
    AgendaItem item;
    item.id = idOf(text);
    item.text = QString::fromLatin1(text);
    item.source = source;
    item.privacy = privacy;
    return item;
}

Ask asking(const char *question, AskState state, const char *note, Privacy privacy = Privacy::Private)
{
    Ask ask;
    ask.id = idOf(question);
    ask.question = QString::fromLatin1(question);
    ask.state = state;
    ask.entryId = idOf(note);
    ask.privacy = privacy;
    return ask;
}

Entry noteSaying(const char *body, Privacy privacy = Privacy::Private, EntryKind kind = EntryKind::OneOnOne)
{
    Entry entry;
    entry.id = idOf("last note");
    entry.kind = kind;
    entry.body = QString::fromLatin1(body);
    entry.privacy = privacy;
    return entry;
}

// One of everything, in the rule's order.
RememberInput oneOfEach(Privacy privacy = Privacy::SheetSafe)
{
    RememberInput input;
    input.today = today();
    input.held = {heldWith("last", "pinned", "outcome", privacy)};
    input.facts = {factSaying("fact", "", privacy), factSaying("dated fact", "--11-21", privacy)};
    input.commitments = {promised(CommitmentSide::Theirs, "theirs", "2026-11-01", privacy),
                         promised(CommitmentSide::Mine, "mine", "2026-11-18", privacy)};
    input.agenda = {agendaSaying("own", AgendaSource::Own, privacy),
                    agendaSaying("carried", AgendaSource::CarriedOver, privacy)};
    input.asks = {asking("ask", AskState::Draft, "last note", privacy)};
    input.lastNote = noteSaying("entry line\nmore", privacy);
    return input;
}

// Every line, one after the other, as meetings in one list show them.
QStringList allLines(const RememberInput &input, const Audience &audience = {})
{
    QStringList shown;
    while (const auto line = rememberFor(input, today(), shown, audience))
        shown << line->text;
    return shown;
}

QString onlyLine(const RememberInput &input, QDate meetingDay = today())
{
    const auto line = rememberFor(input, meetingDay);
    return line ? wordFor(line->kind) + QStringLiteral(": ") + line->text : QString();
}

} // namespace

class TstRemember : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOrderIsTheRules()
    {
        RememberInput input = oneOfEach();
        const auto drop = [&input](int step) {
            switch (step) {
            case 0:
                return input.held.first().remember.clear();
            case 1:
                return input.facts.removeLast();
            case 2:
                return input.commitments.removeLast();
            case 3:
                return input.commitments.clear();
            case 4:
                return input.agenda.clear();
            case 5:
                return input.asks.clear();
            case 6:
                return input.facts.clear();
            case 7:
                return input.held.clear();
            default:
                return input.lastNote.reset();
            }
        };
        const QStringList order{QStringLiteral("pinned: pinned"),
                                QStringLiteral("dated-fact: dated fact"),
                                QStringLiteral("my-overdue: mine"),
                                QStringLiteral("their-overdue: theirs"),
                                QStringLiteral("carried: carried"),
                                QStringLiteral("ask: ask"),
                                QStringLiteral("fact: fact"),
                                QStringLiteral("outcome: outcome"),
                                QStringLiteral("entry-line: entry line"),
                                QString()};
        for (int step = 0; step < order.size(); ++step) {
            QCOMPARE(onlyLine(input), order.at(step));
            drop(step);
        }
    }

    void aLineNamesItsSourceItsPrivacyAndItsDay()
    {
        RememberInput input;
        input.today = today();
        input.commitments = {promised(CommitmentSide::Mine, "mine", "2026-11-18", Privacy::Private)};
        QCOMPARE(rememberFor(input, today()), (Remembered{RememberKind::MyOverdue, QStringLiteral("mine"), idOf("mine"),
                                                          Privacy::Private, day("2026-11-18")}));
        input.commitments.clear();
        input.facts = {factSaying("recital", "--11-21")};
        QCOMPARE(rememberFor(input, today()), (Remembered{RememberKind::DatedFact, QStringLiteral("recital"),
                                                          idOf("recital"), Privacy::Private, day("2026-11-21")}));
    }

    void onlyTheLastMeetingsPinnedLineIsForTheNext()
    {
        RememberInput input;
        input.held = {heldWith("last", "", ""), heldWith("before", "old pin", "old outcome")};
        QCOMPARE(onlyLine(input), QStringLiteral("outcome: old outcome"));
    }

    void theDatedFactIsNearTheMeetingsDayNotToday()
    {
        RememberInput input;
        input.today = today();
        input.facts = {factSaying("recital", "--12-12")};
        input.facts.first().askedOn = day("2026-11-12");
        QCOMPARE(onlyLine(input, today()), QString());
        QCOMPARE(onlyLine(input, day("2026-12-10")), QStringLiteral("dated-fact: recital"));
    }

    void overdueIsJudgedByTodayNotTheMeetingsDay()
    {
        RememberInput input;
        input.today = today();
        input.commitments = {promised(CommitmentSide::Mine, "due tomorrow", "2026-11-20"),
                             promised(CommitmentSide::Mine, "due today", "2026-11-19")};
        QCOMPARE(onlyLine(input, day("2026-12-03")), QString());
    }

    void theLongestOverdueComesFirst()
    {
        RememberInput input;
        input.today = today();
        input.commitments = {promised(CommitmentSide::Mine, "one day", "2026-11-18"),
                             promised(CommitmentSide::Mine, "a week", "2026-11-12"),
                             promised(CommitmentSide::Mine, "kept", "2026-11-01"),
                             promised(CommitmentSide::Mine, "agreement", "")};
        input.commitments[2].state = CommitmentState::Kept;
        QCOMPARE(allLines(input), QStringList({QStringLiteral("a week"), QStringLiteral("one day")}));
    }

    void theFirstCarriedItemIsTheAgendasFirst()
    {
        RememberInput input;
        input.agenda = {agendaSaying("high trust", AgendaSource::CarriedOver),
                        agendaSaying("done", AgendaSource::CarriedOver),
                        agendaSaying("low trust", AgendaSource::CarriedOver)};
        input.agenda[0].trustLevel = 4;
        input.agenda[1].trustLevel = 1;
        input.agenda[1].done = true;
        QCOMPARE(allLines(input), QStringList({QStringLiteral("low trust"), QStringLiteral("high trust")}));
    }

    void anAskIsOfTheLastNoteAndStillDraftOrOpen_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("shown");
        QTest::newRow("draft") << QStringLiteral("draft") << QStringLiteral("last note") << true;
        QTest::newRow("open") << QStringLiteral("open") << QStringLiteral("last note") << true;
        QTest::newRow("answered") << QStringLiteral("answered") << QStringLiteral("last note") << false;
        QTest::newRow("closed") << QStringLiteral("closed") << QStringLiteral("last note") << false;
        QTest::newRow("of an older note") << QStringLiteral("draft") << QStringLiteral("older note") << false;
    }
    void anAskIsOfTheLastNoteAndStillDraftOrOpen()
    {
        QFETCH(QString, state);
        QFETCH(QString, note);
        QFETCH(bool, shown);
        RememberInput input;
        input.lastNote = noteSaying("");
        input.asks = {asking("how", fromWord<AskState>(state, {}).value(), note.toLatin1())};
        QCOMPARE(onlyLine(input), shown ? QStringLiteral("ask: how") : QString());
        input.lastNote.reset();
        QCOMPARE(onlyLine(input), QString());
    }

    void factsNotAskedAboutGoByTheirDayToAskThenTheLatestLearnt()
    {
        RememberInput input;
        input.facts = {factSaying("older"), factSaying("newer"), factSaying("asked"), factSaying("for later"),
                       factSaying("its day is past")};
        input.facts[0].learntOn = day("2026-06-01");
        input.facts[1].learntOn = day("2026-11-01");
        input.facts[2].askedOn = day("2026-11-05");
        input.facts[3].askOn = day("2027-02-01");
        input.facts[4].askOn = day("2026-10-01");
        QCOMPARE(allLines(input),
                 QStringList({QStringLiteral("its day is past"), QStringLiteral("newer"), QStringLiteral("older")}));
    }

    void theEntryLineIsTheFirstThatSaysSomethingAsWritten_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("line");
        QTest::newRow("first of several") << QStringLiteral("One.\nTwo.") << QStringLiteral("One.");
        QTest::newRow("after blank lines") << QStringLiteral("\n  \n\tThird  \nFour") << QStringLiteral("Third");
        QTest::newRow("the only one") << QStringLiteral("Only") << QStringLiteral("Only");
        QTest::newRow("Windows line ends") << QStringLiteral("One\r\nTwo") << QStringLiteral("One");
        QTest::newRow("marks and all") << QStringLiteral("++ likes *tea*\nmore") << QStringLiteral("++ likes *tea*");
        QTest::newRow("nothing but blanks") << QStringLiteral(" \n\n ") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void theEntryLineIsTheFirstThatSaysSomethingAsWritten()
    {
        QFETCH(QString, body);
        QFETCH(QString, line);
        RememberInput input;
        input.lastNote = noteSaying("");
        input.lastNote->body = body;
        QCOMPARE(onlyLine(input), line.isEmpty() ? line : QStringLiteral("entry-line: ") + line);
    }

    void twoMeetingsOfOnePeerShowDifferentLines()
    {
        QCOMPARE(allLines(oneOfEach()).size(), 9);
        RememberInput input;
        input.held = {heldWith("last", "the same words", "the same words")};
        QCOMPARE(allLines(input), QStringList({QStringLiteral("the same words")}));
    }

    void withNothingElseLeftALaterMeetingShowsNone()
    {
        RememberInput input;
        QVERIFY(!rememberFor(input, today()));
        input.held = {heldWith("last", "pinned", "")};
        QVERIFY(!rememberFor(input, today(), {QStringLiteral("pinned")}));
    }

    void paperTakesOnlyWhatIsSheetSafeAndKeepsPinnedLinesToOneself()
    {
        QStringList all = allLines(oneOfEach());
        QCOMPARE(allLines(oneOfEach(), paper), all.mid(1));
        QCOMPARE(allLines(oneOfEach(Privacy::Private), paper), QStringList());
        QCOMPARE(allLines(oneOfEach(Privacy::Private), {Outlet::OneOnOneSheet, true}), all);
    }

    void aConflictsLineGoesOnPaperOnlyWhereBothAreTurnedOn()
    {
        RememberInput input;
        input.lastNote = noteSaying("We clashed.", Privacy::Private, EntryKind::Conflict);
        QCOMPARE(onlyLine(input), QStringLiteral("entry-line: We clashed."));
        QVERIFY(!rememberFor(input, today(), {}, {Outlet::OneOnOneSheet, true}));
        QVERIFY(rememberFor(input, today(), {}, {Outlet::OneOnOneSheet, true, true}));
    }

    void aKeptBackLineGivesWayToTheNextKind()
    {
        RememberInput input = oneOfEach();
        input.facts[1].privacy = Privacy::Sealed;
        input.held[0].privacy = Privacy::Sealed;
        QCOMPARE(onlyLine(input), QStringLiteral("my-overdue: mine"));
    }

    void anOlderOutcomeDoesNotStandInForASealedOne()
    {
        RememberInput input;
        input.held = {heldWith("last", "", "sealed", Privacy::Sealed), heldWith("before", "", "older")};
        QCOMPARE(onlyLine(input), QString());
    }

    void sealedTextIsNeverShownWhateverIsTurnedOn()
    {
        QRandomGenerator random(20261119);
        const auto privacy = [&random] { return static_cast<Privacy>(random.bounded(3)); };
        for (int round = 0; round < 2'000; ++round) {
            RememberInput input = oneOfEach();
            input.held[0].privacy = privacy();
            for (Fact &fact : input.facts)
                fact.privacy = privacy();
            for (Commitment &one : input.commitments)
                one.privacy = privacy();
            for (AgendaItem &item : input.agenda)
                item.privacy = privacy();
            input.asks[0].privacy = privacy();
            input.lastNote->privacy = privacy();
            const Audience audience{static_cast<Outlet>(random.bounded(3)), random.bounded(2) == 0,
                                    random.bounded(2) == 0, random.bounded(2) == 0};
            QStringList shown;
            while (const auto line = rememberFor(input, today(), shown, audience)) {
                QVERIFY(line->privacy != Privacy::Sealed);
                QVERIFY(!audience.isPaper() || audience.includePrivate || line->privacy == Privacy::SheetSafe);
                shown << line->text;
            }
        }
    }
};

LANAI_TEST(TstRemember, tst_remember)
#include "tst_remember.moc"
