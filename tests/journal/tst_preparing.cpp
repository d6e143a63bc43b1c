#include "core/journal/sheets.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstPreparing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPinnedLineIsTheOneThingToRemember()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        const Id sync = nextSync(journal);
        VERIFY_REFUSED(journal->oneOnOnes().pinFor(sync, QStringLiteral("Be kind")), ErrorCode::MeetingNotFound);
        const Id before = journal->oneOnOnes().on(journal.dana, day("2026-11-12"))->id;
        VERIFY_OK(journal->oneOnOnes().hold(before, 4, QStringLiteral("All well")));
        VERIFY_OK(journal->oneOnOnes().pinFor(sync, QStringLiteral("  Be kind ")));
        SheetOptions seen;
        seen.includePrivate = true;
        const auto sheet = journal->sheets().oneOnOne(journal.dana, seen);
        VERIFY_OK(sheet);
        QCOMPARE(sheet->remember->kind, RememberKind::Pinned);
        QCOMPARE(sheet->remember->text, QStringLiteral("Be kind"));
        VERIFY_OK(journal->oneOnOnes().pinFor(sync, {}));
        QCOMPARE(journal->sheets().oneOnOne(journal.dana, seen)->remember->kind, RememberKind::Outcome);
    }

private:
    static Id nextSync(const OpenJournal &journal)
    {
        return journal->oneOnOnes().on(journal.dana, day("2026-11-19"))->id;
    }
};

LANAI_TEST(TstPreparing, tst_preparing)
#include "tst_preparing.moc"
