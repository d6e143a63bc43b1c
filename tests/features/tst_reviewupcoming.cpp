// The second job: what comes up, what is slipping, and acting on it without leaving the page. It is Thursday, half past
// eight in the morning.
#include "tests/features/steps.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstReviewUpcoming : public QObject, private Scenarios
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { stage.reset(); }

    void everySyncStandsInItsOrderWithTheOneThingToRemember()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        then.iAmAt("10:00, Dana Whitfield");
        then.iReadInThisOrder({"Today", "10:00, Dana Whitfield", "She nearly missed it for the release.",
                               "14:00, Marcus Oyelaran", "a straight read on the levelling plan", "15:00, Elena Brandt",
                               "Keep to 25 minutes", "Tuesday", "11:00, Priya Raman"});
        then.iReadInThisOrder({"Needs a decision", "Elena Brandt, ends today", "Drifting", "Aisha Karim"});
    }
    void thePrepForAPersonIsOneKeyAway()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        when.iPress("Down");
        when.iPress("P");
        then.iAmOn(PageId::Prep);
        then.iRead("Marcus Oyelaran");
        then.iRead("Levelling draft");
        when.iPress("Alt+Left");
        then.iAmOn(PageId::Today);
    }
    void aSyncThatCantBeIsSkippedWithItsReasonAndBroughtBack()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        when.iPress("Down");
        when.iPress("Menu");
        when.iChoose("Skip…");
        then.iRead("Skip the 1:1 with Marcus");
        when.iType("Board call");
        when.iPress("Return");
        then.the1on1WithIs("Marcus", "2026-11-19", MeetingState::Skipped);
        then.iRead("Board call, Marcus skipped");
        then.iRead("Two peer 1:1s today");
        then.iReadInThisOrder(
            {"Thursday 3 December", "14:00, Marcus Oyelaran", "a straight read on the levelling plan"});
        when.iPress("Ctrl+Z");
        then.the1on1WithIs("Marcus", "2026-11-19", MeetingState::Planned);
        then.iRead("Three peer 1:1s today");
    }
    void whatWasHeldMeanwhileIsNotSkippedAndTheReasonStaysTyped()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        when.iPress("Menu");
        when.iChoose("Skip…");
        when.iType("Board call");
        given.meanwhileTheCommandLineMarksAsHeld("Dana", "2026-11-19");
        when.iPress("Return");
        then.iRead("no longer planned");
        then.iRead("Board call");
        then.the1on1WithIs("Dana", "2026-11-19", MeetingState::Held);
        when.iPress("Escape");
        then.iDoNotRead("Skip the 1:1 with Dana");
    }
    void aTermThatEndsTodayIsRenewedFromToday()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        when.iTabTo("Elena Brandt, ends today");
        when.iTabTo("Renew: Elena Brandt");
        when.iPress("Return");
        then.iAmOn(PageId::Decision);
        then.iRead("Elena Brandt");
        when.iPress("Return");
        then.iAmOn(PageId::Today);
        then.iDoNotRead("Elena Brandt, ends today");
        then.theTermWithEnds("Elena", "2027-02-18");
    }
    void aPromiseIsKeptWithOneKeyAndOpenAgainWithOneMore()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        when.iTabTo("I promised Elena Brandt");
        when.iPress("Space");
        then.iRead("Kept: Introduce Kofi at Northwind");
        then.nothingIsOwedEitherWayAbout("Introduce Kofi at Northwind");
        when.iPress("Ctrl+Z");
        then.iOwe("Elena", "Introduce Kofi at Northwind", "2026-11-17");
    }
};

LANAI_TEST(TstReviewUpcoming, tst_reviewupcoming)
#include "tst_reviewupcoming.moc"
