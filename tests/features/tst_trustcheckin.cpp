// How trust stands is written down, and the one thing to practise next is there when it is needed: in the
// prep of the next 1:1, and in its log, which asks how it went. It is Thursday morning.
#include "tests/features/steps.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstTrustCheckIn : public QObject, private Scenarios
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { stage.reset(); }

    void thePracticeOfACheckInStandsInTheNextPrepAndTheLogAsksHowItWent()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        when.iPress("Ctrl+5");
        then.iAmOn(PageId::Trust);
        then.iRead("Five of nine peers checked in this month. Tomás has been at 2 since August.");
        when.iPress("Ctrl+Shift+N");
        then.iAmAt("Listening: 1 of 5");
        when.iPress("4");
        when.iTabTo("Open-mindedness: 1 of 5");
        when.iPress("4");
        when.iTabTo("Vulnerability: 1 of 5");
        when.iPress("3");
        then.iRead("Still to say: Trust");
        when.iTabTo("Trust: 1 of 5");
        when.iPress("4");
        when.iTabTo("Next practice");
        when.iPress("Space");
        when.iChoose("Ask for help with something small.");
        then.iRead("The intention of the 1:1 on Thu 19 Nov.");
        when.iPress("Ctrl+Return");
        then.iRead("The check-in about Dana is saved.");
        when.iPress("Ctrl+1");
        when.iPress("P");
        then.iAmOn(PageId::Prep);
        then.iRead("Ask for help with something small.");
        when.iPress("Ctrl+1");
        when.iPress("L");
        then.iAmOn(PageId::Log);
        then.iReadInThisOrder({"Trust practice for this meeting", "Vulnerability: ask for help with something small.",
                               "Did it", "It was mostly status"});
    }
};

LANAI_TEST(TstTrustCheckIn, tst_trustcheckin)
#include "tst_trustcheckin.moc"
