#include "core/journal/notes.h"
#include "core/journal/promises.h"
#include "core/journal/session.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

class TstSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCommandSaysWhatItChangedOnce()
    {
        OpenJournal journal;
        ChangeSet seen;
        int times = 0;
        connect(journal.journal.get(), &Journal::changed, this, [&](const ChangeSet &changes) {
            seen = changes;
            ++times;
        });
        NoteDraft draft;
        draft.peers = {journal.dana};
        draft.body = QStringLiteral(">> me: call");
        VERIFY_OK(journal->notes().log(draft));
        QCOMPARE(times, 1);
        QVERIFY(seen.touches(QLatin1StringView("entry")));
        QVERIFY(seen.touches(QLatin1StringView("commitment")));
        QVERIFY(!seen.touches(QLatin1StringView("peer")));
    }
    void whatIsRefusedSaysNothingAndLeavesNothing()
    {
        OpenJournal journal;
        int times = 0;
        connect(journal.journal.get(), &Journal::changed, this, [&times] { ++times; });
        Commitment nobodys;
        nobodys.peerId = newId(1);
        nobodys.text = QStringLiteral("call");
        QVERIFY(!journal->promises().add(nobodys));
        QCOMPARE(times, 0);
        QCOMPARE(journal->promises().open()->size(), 0);
    }
    void aFullDiskLeavesTheLastSavedAndTheNextSaveWorks()
    {
        ScratchJournal scratch;
        const Connection &connection = scratch.file->connection();
        const auto pages = connection.value(QStringLiteral("PRAGMA page_count"));
        VERIFY_OK(connection.value(QStringLiteral("PRAGMA max_page_count=%1").arg(pages->toLongLong() + 8)));
        Session session(std::move(scratch.file), scratch.clock, QStringLiteral("cli"), {});
        NoteDraft draft;
        draft.body = QStringLiteral("short");
        const auto saved = Notes(session).log(draft);
        VERIFY_OK(saved);
        draft.body = QString(200'000, u'x');
        VERIFY_REFUSED(Notes(session).log(draft), ErrorCode::DiskFull);
        QCOMPARE(Notes(session).entry(saved->entryId)->body, QStringLiteral("short"));
        draft.body = QStringLiteral("short again");
        VERIFY_OK(Notes(session).log(draft));
    }
    void stampsNeverGoBackWhenTheClockDoes()
    {
        OpenJournal journal;
        NoteDraft draft;
        draft.body = QStringLiteral("one");
        const auto first = journal->notes().log(draft);
        journal.comeTo("2026-11-18");
        journal.reopen();
        const auto second = journal->notes().log(draft);
        VERIFY_OK(second);
        journal.journal.reset();
        ScratchJournal &scratch = journal.scratch;
        scratch.reopen();
        const auto stamp = [&scratch](const Id &entry) {
            return scratch.file->connection()
                .value(QStringLiteral("SELECT hlc FROM entry WHERE id=?"), {idText(entry)})
                ->toLongLong();
        };
        QVERIFY(stamp(second->entryId) > stamp(first->entryId));
    }
};

LANAI_TEST(TstSession, tst_session)
#include "tst_session.moc"
