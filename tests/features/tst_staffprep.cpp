// The third job: the sheet for Monday's staff meeting, with what peers said beforehand and nothing that is private.
#include "tests/features/steps.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstStaffPrep : public QObject, private Scenarios
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { stage.reset(); }

    void theSheetIsExportedInThreeKeysOnceOneHasSeenWhatLeaves()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        given.theFileWillBe("staff.pdf");
        when.iPress("Ctrl+8");
        then.iReadInThisOrder({"Q1 roadmap cut line", "EMEA pricing pilot", "Support hiring exception"});
        when.iPress("Ctrl+E");
        then.iReadInThisOrder({"What goes into the file", "things leave", "The file is not encrypted"});
        then.thereIsNoFile();
        when.iPress("Return");
        then.theFileSays("Q1 roadmap cut line");
        then.theFileSays("Five above, four below.");
        then.theFileSays("Dana Whitfield");
        then.theFileSays("Worried about Q1 quota.");
        then.iRead("Saved as staff.pdf");
    }
    void whatIsSealedStaysInTheJournalAndTheSheetSaysHowMuch()
    {
        given.theSampleJournalAt("2026-11-19T09:52");
        given.theFileWillBe("staff.pdf");
        when.iPress("L");
        when.iType(">> me by Fri: name the three who may leave");
        when.iTabTo("Private");
        when.iPress("Right");
        then.iAmAt("Sealed");
        when.iPress("Ctrl+Return");
        then.iOwe("Dana", "name the three who may leave", "2026-11-20");
        when.iPress("Ctrl+8");
        when.iPress("Ctrl+E");
        then.iRead("1 private note left out");
        when.iPress("Return");
        then.theFileSays("Introduce Kofi at Northwind");
        then.theFileSays("1 private note left out");
        then.theFileDoesNotSay("the three who may leave");
    }
    void namesBecomeInitialsWhereOneWantsIt()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        given.theFileWillBe("staff.pdf");
        when.iPress("Ctrl+8");
        when.iTabTo("Export PDF");
        when.iPress("Return");
        when.iTabTo("Write names as initials");
        when.iPress("Space");
        when.iPress("Return");
        then.theFileSays("DW");
        then.theFileDoesNotSay("Dana Whitfield");
    }
    void whatAPeerSaidOnTheWayStandsOnTheSheet()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        given.theFileWillBe("staff.pdf");
        when.iPress("Ctrl+8");
        when.iPress("Ctrl+Shift+M");
        when.iPress("Return");
        when.iPress("2");
        when.iTabTo("In their words");
        when.iType("if on-call cost stands beside it");
        when.iTabTo("Record");
        when.iPress("Return");
        then.iRead("The preview was recorded.");
        when.iPress("Escape");
        when.iPress("Ctrl+E");
        when.iPress("Return");
        then.theFileSays("if on-call cost stands beside it");
    }
    void aFileThatCantBeWrittenSaysWhyAndTheNextTryGoesThrough()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        given.theFileWillBe("no such folder/staff.pdf");
        when.iPress("Ctrl+8");
        when.iPress("Ctrl+E");
        when.iPress("Return");
        then.iAmOn(PageId::Staff);
        then.iRead("staff.pdf” can't be written");
        then.thereIsNoFile();
        given.theFileWillBe("staff.pdf");
        when.iPress("Ctrl+E");
        when.iPress("Return");
        then.theFileSays("Q1 roadmap cut line");
        then.iDoNotRead("can't be written");
    }
    void aNewJournalPlansItsFirstStaffMeetingByKeyboard()
    {
        given.anEmptyJournalAt("2026-11-19T07:30");
        given.theFileWillBe("staff.pdf");
        when.iPress("Ctrl+8");
        then.iRead("No staff meeting yet.");
        when.iPress("Ctrl+E");
        then.thereIsNoFile();
        when.iTabTo("Plan the staff meeting");
        when.iPress("Return");
        when.iTabTo("Add the meeting");
        when.iPress("Return");
        when.iPress("Ctrl+Shift+N");
        when.iType("One glossary\n");
        when.iPress("Ctrl+E");
        when.iPress("Return");
        then.theFileSays("One glossary");
    }
};

LANAI_TEST(TstStaffPrep, tst_staffprep)
#include "tst_staffprep.moc"
