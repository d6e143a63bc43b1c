// The first job: two minutes after a 1:1 what matters of it is in the journal. It is Thursday, 10:52; Dana's 1:1 at
// ten has just ended.
#include "tests/features/steps.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstLogAfterA1on1 : public QObject, private Scenarios
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { stage.reset(); }

    void fromTodayANoteIsSavedWithAtMostSixKeysBesideItsText()
    {
        given.theSampleJournalAt("2026-11-19T09:52");
        when.iPress("L");
        when.iType("We met.");
        when.iPress("Ctrl+Return");
        then.itTookAtMost(6);
        then.iAmOn(PageId::Today);
        then.iRead("Saved.");
        then.the1on1WithIs("Dana", "2026-11-19", MeetingState::Held);
        then.iRead("Two peer 1:1s today");
    }
    void whatIsMarkedInTheNoteIsFiledWithIt()
    {
        given.theSampleJournalAt("2026-11-19T09:52");
        when.iPress("L");
        when.iType("She is for it.\n"
                   ">> me by Fri: the ticket split by team\n"
                   ">> Dana by 3 Dec: on-call cost per item\n"
                   "++ Theo is second chair now");
        then.iReadInThisOrder({"Will be filed", "3 items", "The ticket split by team, Fri 20 Nov"});
        then.nothingIsOwedEitherWayAbout("the ticket split by team");
        when.iPress("Ctrl+Return");
        then.iRead("Filed 3 things.");
        then.iOwe("Dana", "the ticket split by team", "2026-11-20");
        then.iAmOwedBy("Dana", "on-call cost per item", "2026-12-03");
        then.iKnowOf("Dana", "Theo is second chair now");
        then.iReadInThisOrder({"I promised Dana Whitfield: the ticket split by team. due tomorrow"});
    }
    void aNameThatMayBeTwoPeopleIsAskedAboutAndSettledByKeyboard()
    {
        given.theSampleJournalAt("2026-11-19T09:52");
        given.alsoAPeer("Priya Novak");
        when.iPress("L");
        when.iType(">> Priya by Tue: the headcount");
        then.iRead("Which Priya?");
        when.iTabTo("The headcount");
        when.iPress("Space");
        when.iChoose("Priya Novak");
        then.iRead(">> Priya Novak by Tue: the headcount");
        then.iDoNotRead("Which Priya?");
        when.iPress("Ctrl+Return");
        then.iAmOwedBy("Priya Novak", "the headcount", "2026-11-24");
    }
    void aNameLeftOpenFilesNothingAndTheNoteKeepsItsLine()
    {
        given.theSampleJournalAt("2026-11-19T09:52");
        given.alsoAPeer("Priya Novak");
        when.iPress("L");
        when.iType(">> Priya by Tue: the headcount");
        when.iPress("Ctrl+Return");
        then.iRead("1 line filed nothing.");
        then.nothingIsOwedEitherWayAbout("the headcount");
        when.iPress("Ctrl+Z");
        then.iRead("Taken back. What you wrote waits as a draft.");
        then.the1on1WithIs("Dana", "2026-11-19", MeetingState::Planned);
        when.iPress("Home");
        when.iPress("L");
        then.iRead(">> Priya by Tue: the headcount");
    }
    void halfANoteIsThereAgainAfterTheWindowWasClosed()
    {
        given.theSampleJournalAt("2026-11-19T09:52");
        when.iPress("L");
        when.iType("She said that the");
        when.iCloseTheWindow();
        when.iOpenItAgain();
        then.the1on1WithIs("Dana", "2026-11-19", MeetingState::Planned);
        when.iPress("L");
        then.iRead("A draft from 10:52 was kept.");
        then.iRead("She said that the");
        when.iPress("Ctrl+Return");
        then.the1on1WithIs("Dana", "2026-11-19", MeetingState::Held);
    }
    void anEmptyNoteIsRefusedAndOneStaysWhereOneWas()
    {
        given.theSampleJournalAt("2026-11-19T09:52");
        when.iPress("L");
        when.iPress("Ctrl+Return");
        then.iAmOn(PageId::Log);
        then.iAmAt("Note");
        then.iRead("The note is empty");
        then.the1on1WithIs("Dana", "2026-11-19", MeetingState::Planned);
    }
};

LANAI_TEST(TstLogAfterA1on1, tst_logaftera1on1)
#include "tst_logaftera1on1.moc"
