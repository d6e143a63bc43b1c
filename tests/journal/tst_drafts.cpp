#include "core/journal/drafts.h"
#include "core/journal/notes.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {
const QString newNote = QStringLiteral("log:new");
}

class TstDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftSurvivesTheEndOfTheProgram()
    {
        OpenJournal journal;
        VERIFY_OK(journal->drafts().save(newNote, QStringLiteral("{\"body\":\">> me: \\u0000\"}")));
        journal.reopen();
        const auto draft = journal->drafts().at(newNote);
        VERIFY_OK(draft);
        QCOMPARE(draft->content, QStringLiteral("{\"body\":\">> me: \\u0000\"}"));
        QCOMPARE(draft->updatedAt, journal.scratch.clock.nowUtc());
    }
    void eachPlaceHasItsOwnAndTheNewestComesFirst()
    {
        OpenJournal journal;
        VERIFY_OK(journal->drafts().save(newNote, QStringLiteral("1")));
        journal.comeTo("2026-11-20");
        VERIFY_OK(journal->drafts().save(QStringLiteral("composer:dana"), QStringLiteral("2")));
        journal.comeTo("2026-11-21");
        VERIFY_OK(journal->drafts().save(newNote, QStringLiteral("3")));
        const auto all = journal->drafts().all();
        VERIFY_OK(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().place, newNote);
        QCOMPARE(all->first().content, QStringLiteral("3"));
        QCOMPARE(all->last().content, QStringLiteral("2"));
    }
    void whereNothingIsWrittenThereIsNone()
    {
        OpenJournal journal;
        QVERIFY(journal->drafts().at(newNote)->content.isNull());
        VERIFY_OK(journal->drafts().drop(newNote));
        VERIFY_OK(journal->drafts().save(newNote, QStringLiteral("1")));
        VERIFY_OK(journal->drafts().drop(newNote));
        QVERIFY(journal->drafts().at(newNote)->content.isNull());
    }
    void aDraftNeedsAPlace()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->drafts().save({}, QStringLiteral("1")), ErrorCode::EmptyText);
    }
    void savingTheNoteDropsItsDraftAndNoOther()
    {
        OpenJournal journal;
        VERIFY_OK(journal->drafts().save(newNote, QStringLiteral("1")));
        VERIFY_OK(journal->drafts().save(QStringLiteral("log:other"), QStringLiteral("2")));
        NoteDraft note;
        note.body = QStringLiteral("said");
        note.draftPlace = newNote;
        const auto filed = journal->notes().log(note);
        VERIFY_OK(filed);
        QCOMPARE(journal->drafts().all()->size(), 1);
        VERIFY_OK(journal->drafts().save(newNote, QStringLiteral("1")));
        VERIFY_OK(journal->notes().edit(filed->entryId, note));
        QCOMPARE(journal->drafts().all()->size(), 1);
    }
    void aNoteThatIsRefusedKeepsItsDraft()
    {
        OpenJournal journal;
        VERIFY_OK(journal->drafts().save(newNote, QStringLiteral("1")));
        NoteDraft note;
        note.body = QStringLiteral("  ");
        note.draftPlace = newNote;
        VERIFY_REFUSED(journal->notes().log(note), ErrorCode::EmptyNote);
        QCOMPARE(journal->drafts().at(newNote)->content, QStringLiteral("1"));
    }
    void draftsKeepNoRevisionsAndTellNobody()
    {
        OpenJournal journal;
        const Id last = journal->lastCommand()->id;
        int told = 0;
        connect(journal.journal.get(), &Journal::changed, this, [&told] { ++told; });
        VERIFY_OK(journal->drafts().save(newNote, QStringLiteral("1")));
        VERIFY_OK(journal->drafts().drop(newNote));
        QCOMPARE(journal->lastCommand()->id, last);
        QCOMPARE(told, 0);
    }
};

LANAI_TEST(TstDrafts, tst_drafts)
#include "tst_drafts.moc"
