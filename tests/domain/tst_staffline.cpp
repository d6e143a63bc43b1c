#include "core/domain/staffline.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

constexpr Audience sheet{Outlet::StaffSheet};
constexpr Audience withPrivate{Outlet::StaffSheet, true};

Commitment promisedWith(CommitmentSide side, const char *text, const char *due, const char *peer = "tomas")
{
    Commitment commitment;
    commitment.id = idOf(text);
    commitment.peerId = idOf(peer);
    commitment.side = side;
    commitment.text = QString::fromLatin1(text);
    commitment.due = day(due);
    return commitment;
}

Preview reacted(Reaction reaction, const char *words, const char *on = "2026-11-18", const char *peer = "tomas")
{
    Preview preview;
    preview.id = idOf(words);
    preview.peerId = idOf(peer);
    preview.reaction = reaction;
    preview.words = QString::fromLatin1(words);
    preview.on = day(on);
    return preview;
}

StaffItem itemAt(int position, const QList<Preview> &previews)
{
    StaffItem item;
    item.position = position;
    item.previews = previews;
    return item;
}

Meeting heldOn(const char *on, const char *outcome, const char *peer = "tomas")
{
    Meeting meeting;
    meeting.id = idOf(outcome);
    meeting.peerId = idOf(peer);
    meeting.date = day(on);
    meeting.state = MeetingState::Held;
    meeting.outcome = QString::fromLatin1(outcome);
    return meeting;
}

Fact factOn(const char *comesRound, const char *text, const char *peer = "tomas")
{
    Fact fact;
    fact.id = idOf(text);
    fact.peerId = idOf(peer);
    fact.text = QString::fromLatin1(text);
    fact.date = RecurringDate::fromText(QString::fromLatin1(comesRound));
    fact.privacy = Privacy::SheetSafe;
    return fact;
}

StaffLineInput nothingKnown()
{
    StaffLineInput input;
    input.today = day("2026-11-19");
    input.meetingDay = day("2026-11-23");
    return input;
}

// One of everything about Tomás.
StaffLineInput allAboutTomas()
{
    StaffLineInput input = nothingKnown();
    input.commitments = {promisedWith(CommitmentSide::Theirs, "their draft", "2026-11-10"),
                         promisedWith(CommitmentSide::Mine, "my intro", "2026-11-17")};
    input.items = {itemAt(2, {reacted(Reaction::HasConcerns, "worried about Q1")})};
    input.held = {heldOn("2026-11-11", "agreed on one quarter")};
    input.facts = {factOn("--11-24", "moves house")};
    return input;
}

Attendee attendee(const char *peer = "tomas", const char *line = "")
{
    return {idOf("attendee"), idOf(peer), {}, QString::fromLatin1(line), true};
}

QString lineOf(const StaffLineInput &input, const Audience &audience = sheet)
{
    const StaffLine line = staffLine(attendee(), input, audience);
    return wordFor(line.source) + (line.text.isEmpty() ? QString() : QStringLiteral(": ") + line.text);
}

} // namespace

class TstStaffline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOrderIsAsThePageSays()
    {
        StaffLineInput input = allAboutTomas();
        QCOMPARE(lineOf(input), QStringLiteral("my-overdue: my intro"));
        input.commitments.removeLast();
        QCOMPARE(lineOf(input), QStringLiteral("their-overdue: their draft"));
        input.commitments.clear();
        QCOMPARE(lineOf(input), QStringLiteral("concern: worried about Q1"));
        input.items.clear();
        QCOMPARE(lineOf(input), QStringLiteral("last-outcome: agreed on one quarter"));
        input.held.clear();
        QCOMPARE(lineOf(input), QStringLiteral("dated-fact: moves house"));
        input.facts.clear();
        QCOMPARE(lineOf(input), QStringLiteral("nothing"));
    }

    void aLineNamesItsSourceItsDayAndItsItem()
    {
        StaffLineInput input = allAboutTomas();
        QCOMPARE(staffLine(attendee(), input, sheet), (StaffLine{RoomLineSource::MyOverdue, QStringLiteral("my intro"),
                                                                 idOf("my intro"), day("2026-11-17")}));
        input.commitments.clear();
        QCOMPARE(staffLine(attendee(), input, sheet),
                 (StaffLine{RoomLineSource::Concern, QStringLiteral("worried about Q1"), idOf("worried about Q1"),
                            day("2026-11-18"), 2}));
        input.items.clear();
        QCOMPARE(staffLine(attendee(), input, sheet).on, day("2026-11-11"));
        input.held.clear();
        QCOMPARE(staffLine(attendee(), input, sheet).on, day("2026-11-24"));
    }

    void anEditedLineWinsEvenForOneWhoIsNoPeer()
    {
        const StaffLine edited{RoomLineSource::Edited, QStringLiteral("Joins by video"), {}, {}};
        QCOMPARE(staffLine(attendee("tomas", " Joins by video "), allAboutTomas(), sheet), edited);
        Attendee ceo{idOf("ceo"), {}, QStringLiteral("Ingrid"), QStringLiteral("Joins by video"), true};
        QCOMPARE(staffLine(ceo, allAboutTomas(), sheet), edited);
        ceo.line = QStringLiteral("  ");
        QCOMPARE(staffLine(ceo, allAboutTomas(), sheet), StaffLine{});
    }

    void onlyWhatIsTheirsIsProposed() { QCOMPARE(staffLine(attendee("dana"), allAboutTomas(), sheet), StaffLine{}); }

    void aPromiseNobodyNamedIsNotOfAnAttendeeWhoIsNoPeer()
    {
        StaffLineInput input = allAboutTomas();
        input.commitments.last().peerId = {};
        const Attendee ceo{idOf("ceo"), {}, QStringLiteral("Ingrid"), {}, true};
        QCOMPARE(staffLine(ceo, input, sheet), StaffLine{});
    }

    void overdueIsJudgedByTodayAndTheLongestComesFirst()
    {
        StaffLineInput input = nothingKnown();
        input.commitments = {promisedWith(CommitmentSide::Mine, "due by the meeting", "2026-11-20")};
        QCOMPARE(lineOf(input), QStringLiteral("nothing"));
        input.commitments = {promisedWith(CommitmentSide::Mine, "lately", "2026-11-18"),
                             promisedWith(CommitmentSide::Mine, "long ago", "2026-11-02")};
        QCOMPARE(lineOf(input), QStringLiteral("my-overdue: long ago"));
    }

    void aConcernIsOneThatStillStands_data()
    {
        QTest::addColumn<StaffItem>("item");
        QTest::addColumn<bool>("proposed");
        const auto row = [](const char *name, const StaffItem &item, bool proposed) {
            QTest::newRow(name) << item << proposed;
        };
        row("has concerns", itemAt(1, {reacted(Reaction::HasConcerns, "words")}), true);
        row("opposes", itemAt(1, {reacted(Reaction::Opposes, "words")}), true);
        row("supports", itemAt(1, {reacted(Reaction::Supports, "words")}), false);
        row("supports with a change", itemAt(1, {reacted(Reaction::SupportsWithChange, "words")}), false);
        row("unclear", itemAt(1, {reacted(Reaction::Unclear, "words")}), false);
        row("without words", itemAt(1, {reacted(Reaction::HasConcerns, " ")}), false);
        row("came round since",
            itemAt(1, {reacted(Reaction::HasConcerns, "words"), reacted(Reaction::Supports, "fine", "2026-11-19")}),
            false);
        row("somebody else's", itemAt(1, {reacted(Reaction::HasConcerns, "words", "2026-11-18", "dana")}), false);
        StaffItem decided = itemAt(1, {reacted(Reaction::HasConcerns, "words")});
        decided.outcome = ItemOutcome::Decided;
        row("of an item that is settled", decided, false);
        StaffItem hidden = itemAt(1, {reacted(Reaction::HasConcerns, "words")});
        hidden.privacy = Privacy::Private;
        row("of an item that stays off the sheet", hidden, false);
        StaffItem discreet = itemAt(1, {reacted(Reaction::HasConcerns, "words")});
        discreet.previews.first().privacy = Privacy::Private;
        row("that stays off the sheet itself", discreet, false);
    }
    void aConcernIsOneThatStillStands()
    {
        QFETCH(StaffItem, item);
        QFETCH(bool, proposed);
        StaffLineInput input = nothingKnown();
        input.items = {item};
        QCOMPARE(lineOf(input), proposed ? QStringLiteral("concern: words") : QStringLiteral("nothing"));
    }

    void theLastOutcomeIsTheNewestThatSaysSomething()
    {
        StaffLineInput input = nothingKnown();
        input.held = {heldOn("2026-11-18", " "), heldOn("2026-11-11", "newer"), heldOn("2026-11-04", "older")};
        QCOMPARE(lineOf(input), QStringLiteral("last-outcome: newer"));
        input.held[1].privacy = Privacy::Private;
        QCOMPARE(lineOf(input), QStringLiteral("nothing"));
        QCOMPARE(lineOf(input, withPrivate), QStringLiteral("last-outcome: newer"));
    }

    void aDatedFactIsNearTheMeetingAndSheetSafeWhateverIsTurnedOn()
    {
        StaffLineInput input = nothingKnown();
        input.facts = {factOn("--11-24", "moves house")};
        QCOMPARE(lineOf(input), QStringLiteral("dated-fact: moves house"));
        input.facts[0].privacy = Privacy::Private;
        QCOMPARE(lineOf(input, withPrivate), QStringLiteral("nothing"));
        input.facts = {factOn("--12-24", "Christmas")};
        QCOMPARE(lineOf(input), QStringLiteral("nothing"));
        input.facts = {factOn("--11-14", "nine days before")};
        QCOMPARE(lineOf(input), QStringLiteral("nothing"));
    }

    void whatMayNotLeaveGivesWayToTheNext()
    {
        StaffLineInput input = allAboutTomas();
        input.commitments[1].privacy = Privacy::Private;
        QCOMPARE(lineOf(input), QStringLiteral("their-overdue: their draft"));
        QCOMPARE(lineOf(input, withPrivate), QStringLiteral("my-overdue: my intro"));
        input.commitments[1].privacy = Privacy::Sealed;
        QCOMPARE(lineOf(input, withPrivate), QStringLiteral("their-overdue: their draft"));
    }
};

LANAI_TEST(TstStaffline, tst_staffline)
#include "tst_staffline.moc"
