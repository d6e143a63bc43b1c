// Working together: one project from its first line to what stands on the peer's page.
#include "core/journal/people.h"
#include "tests/features/steps.h"
#include "tests/support/registry.h"
#include "ui/shell/desk.h"

using namespace lanai;
using namespace lanai::test;

class TstProjectLife : public QObject, private Scenarios
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { stage.reset(); }

    void oneProjectGoesThroughAllPhasesToAnInsightOnThePeersPage()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        when.iPress("Ctrl+4");
        then.iAmOn(PageId::Projects);
        then.iRead("Three are running, one is ready to debrief.");
        when.iPress("Ctrl+Shift+N");
        when.iType("A walk a week");
        when.iTabTo("With Jonas Eklund");
        when.iPress("Space");
        when.iPress("Return");
        then.iRead("“A walk a week” is on the board.");
        when.iPress("Ctrl+Shift+Right");
        then.iRead("A walk a week, Diverge, with Jonas, day 1 of 14");
        when.iPress("Ctrl+Shift+Right");
        when.iPress("Ctrl+Shift+Right");
        when.iPress("Ctrl+Shift+Right");
        then.iRead("A walk a week, Debrief, with Jonas, day 1 of 14");
        when.iTabTo("Jonas: What did you learn about how they think?");
        when.iType("Walks first, and talks at the turn");
        when.iTabTo("Close and file what you learnt");
        when.iPress("Space");
        then.iRead("“A walk a week” is closed.");
        then.iRead("6 projects with 7 peers");
        Place page;
        page.page = PageId::Peer;
        page.peer = stage->bench().journal->people().find(QStringLiteral("Jonas"))->id;
        stage->window().desk()->navigator().go(page);
        then.iAmOn(PageId::Peer);
        then.iRead("Walks first, and talks at the turn");
        then.iRead("from the debrief of A walk a week");
    }
    void aPhaseIsLeftOutWithALineAndUndone()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        when.iPress("Ctrl+4");
        when.iPress("Right");
        then.iAmAt("Onboarding day for EMEA managers, Diverge");
        when.iPress("Menu");
        when.iChoose("Move to Deliver");
        QCOMPARE(stage->bench().prompts.asked, QStringList{QStringLiteral("To Deliver at once?")});
        then.iRead("Onboarding day for EMEA managers, Diverge");
        stage->bench().prompts.line = QStringLiteral("One format was left anyway");
        when.iPress("Menu");
        when.iChoose("Move to Deliver");
        then.iRead("Onboarding day for EMEA managers, Deliver");
        when.iPress("Ctrl+Z");
        then.iRead("Onboarding day for EMEA managers, Diverge");
    }
    void anEmptyDebriefIsRefusedAndStaysAsItIs()
    {
        given.theSampleJournalAt("2026-11-19T07:30");
        when.iPress("Ctrl+4");
        when.iPress("Ctrl+Shift+Right");
        when.iPress("Ctrl+Shift+Right");
        when.iPress("Ctrl+Shift+Right");
        when.iPress("Ctrl+Shift+Right");
        then.iRead("One glossary for ARR terms, Debrief");
        when.iTabTo("Close and file what you learnt");
        when.iPress("Space");
        then.iRead("The debrief of “One glossary for ARR terms” is still empty.");
        then.iRead("One glossary for ARR terms, Debrief");
    }
};

LANAI_TEST(TstProjectLife, tst_projectlife)
#include "tst_projectlife.moc"
