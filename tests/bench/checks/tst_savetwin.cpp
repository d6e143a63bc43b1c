#include "core/journal/notes.h"
#include "core/storage/scalar.h"
#include "tests/bench/savetwin.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::bench;
using namespace lanai::test;

namespace {

// A journal, a copy of it, and a twin that writes there what the journal's last command wrote.
struct Pair
{
    Pair()
    {
        QFile::copy(journal.scratch.path(), copyPath());
        auto opened = SaveTwin::open(journal.scratch.path(), copyPath(), ScratchJournal::key());
        if (!opened)
            qFatal("the twin did not open: %s", why(opened).constData());
        twin = std::move(*opened);
    }
    QString copyPath() const { return journal.scratch.folder() + QStringLiteral("/Copy.lanai"); }
    Result<Filed> log(const char *body)
    {
        NoteDraft draft;
        draft.peers = {journal.dana};
        draft.kind = EntryKind::Conversation;
        draft.body = QString::fromUtf8(body);
        return journal->notes().log(draft);
    }

    OpenJournal journal;
    std::unique_ptr<SaveTwin> twin;
};

// Every row of a table as one text, in the order it was written.
QStringList rowsOf(const QString &path, const QString &table)
{
    const auto connection = Connection::open(path, ScratchJournal::key(), Connection::Mode::ReadOnly).value();
    const QStringList columns =
        textsOf(*connection, QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE name<>'at'"), {table}).value();
    return textsOf(*connection,
                   QStringLiteral("SELECT json_array(%1) FROM %2 ORDER BY 1").arg(columns.join(u','), table))
        .value();
}

} // namespace

class TstSaveTwin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twinWritesWhatTheCommandWrote()
    {
        Pair pair;
        VERIFY_OK(pair.log("Walked\n>> me by Fri: call\n++ Likes tea\n?? Why?\n!! Slow to say no\n-> Budget"));
        VERIFY_OK(pair.twin->learn());
        QCOMPARE(pair.twin->rowCount(), 13); // the command, the note, whose it is, five things and their lines
        VERIFY_OK(pair.twin->write());
        for (const char *table : {"command", "current_command", "entry", "entry_peer", "commitment", "fact", "ask",
                                  "insight", "agenda_item", "filed_line", "search_doc", "revision"}) {
            const QStringList expected = rowsOf(pair.journal.scratch.path(), QString::fromLatin1(table));
            QVERIFY2(!expected.isEmpty(), table);
            QCOMPARE(rowsOf(pair.copyPath(), QString::fromLatin1(table)), expected);
        }
    }

    void oneCommandFollowsTheOther()
    {
        Pair pair;
        for (const char *body : {"First\n++ Plays the cello", "Second", "Third\n?? How so?"}) {
            VERIFY_OK(pair.log(body));
            VERIFY_OK(pair.twin->learn());
            VERIFY_OK(pair.twin->write());
        }
        const QString table = QStringLiteral("entry");
        QCOMPARE(rowsOf(pair.copyPath(), table), rowsOf(pair.journal.scratch.path(), table));
    }

    void commandThatChangesRowsHasNoTwin()
    {
        Pair pair;
        const Result<Filed> filed = pair.log("First");
        VERIFY_OK(filed);
        NoteDraft changed;
        changed.peers = {pair.journal.dana};
        changed.body = QStringLiteral("Second");
        VERIFY_OK(pair.journal->notes().edit(filed->entryId, changed));
        VERIFY_REFUSED(pair.twin->learn(), ErrorCode::Storage);
    }

    void sameRowsCannotBeWrittenTwice()
    {
        Pair pair;
        VERIFY_OK(pair.log("First"));
        VERIFY_OK(pair.twin->learn());
        VERIFY_OK(pair.twin->write());
        VERIFY_REFUSED(pair.twin->write(), ErrorCode::Storage);
    }
};

LANAI_TEST(TstSaveTwin, tst_savetwin)
#include "tst_savetwin.moc"
