#include "core/journal/sheets.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstSheetChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAChoiceThereAreTheDefaults()
    {
        const OpenJournal journal;
        QCOMPARE(*journal->sheets().choices(), SheetChoices());
    }
    void everyOptionIsFoundAgainAfterOpening()
    {
        OpenJournal journal;
        SheetChoices choices;
        choices.options.staff = {false, false, false, true};
        choices.options.includePrivate = true;
        choices.options.initials = true;
        choices.paper = QStringLiteral("letter");
        VERIFY_OK(journal->sheets().choose(choices));
        journal.reopen();
        QCOMPARE(*journal->sheets().choices(), choices);
    }
    void whatIsTurnedOnForOneSheetIsNotKept()
    {
        const OpenJournal journal;
        SheetChoices choices;
        choices.options.includeTrust = true;
        choices.options.includeConflict = true;
        VERIFY_OK(journal->sheets().choose(choices));
        QCOMPARE(*journal->sheets().choices(), SheetChoices());
    }
};

LANAI_TEST(TstSheetChoices, tst_sheetchoices)
#include "tst_sheetchoices.moc"
