#include "core/storage/integrity.h"
#include "core/storage/scalar.h"
#include "core/storage/searchtidy.h"
#include "core/storage/sqliteopen.h"
#include "core/storage/transaction.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include <QRandomGenerator>
#include <QSet>

using namespace lanai;
using namespace lanai::test;

namespace {

constexpr int notes = 900;

// Every page of the file as it lies there, unused ones too, without its encryption.
QByteArray decrypted(const QString &path)
{
    const auto handle = openSqlite(path, ScratchJournal::key(), OpenMode::ReadOnly);
    if (!handle)
        qFatal("the journal did not open: %s", why(handle).constData());
    sqlite3_int64 size = 0;
    unsigned char *pages = sqlite3_serialize((*handle)->db(), "main", &size, 0);
    const QByteArray bytes(reinterpret_cast<const char *>(pages), size);
    sqlite3_free(pages);
    return bytes;
}

} // namespace

class TstSearchTidy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfErasedWordsStaysInTheFile()
    {
        ScratchJournal scratch;
        QStringList erased;
        QSet<QString> living;
        write(scratch, erased, living);
        const QByteArray before = decrypted(scratch.path());
        for (const QString &word : std::as_const(erased))
            QVERIFY(before.contains(word.toLatin1()));
        erase(scratch, [](const Connection &) { return Result<bool>(false); });
        QVERIFY(traces(scratch, erased, living) > 0); // this is what tidying is for
        erase(scratch, tidySearch);
        QCOMPARE(traces(scratch, erased, living), 0);
        scratch.reopen();
        QVERIFY(checkIntegrity(scratch.file->connection())->isWhole());
        for (const QString &word : std::as_const(living))
            QCOMPARE(hits(scratch, word), 1);
        for (const QString &word : std::as_const(erased))
            QCOMPARE(hits(scratch, word), 0);
    }
    void aTidyIndexIsLeftAlone()
    {
        ScratchJournal scratch;
        QStringList erased;
        QSet<QString> living;
        write(scratch, erased, living);
        scratch.reopen();
        const auto tidied = tidySearch(scratch.file->connection());
        VERIFY_OK(tidied);
        QVERIFY(!*tidied);
        erase(scratch, tidySearch);
        scratch.reopen();
        QVERIFY(!*tidySearch(scratch.file->connection()));
    }
    void anEmptyJournalIsTidy()
    {
        ScratchJournal scratch;
        const auto tidied = tidySearch(scratch.file->connection());
        VERIFY_OK(tidied);
        QVERIFY(!*tidied);
    }

private:
    // Words that have long beginnings in common, so that what tells two pages apart is long, too. Each stands in one
    // note, and every third note is to be erased.
    static void write(ScratchJournal &scratch, QStringList &erased, QSet<QString> &living)
    {
        QRandomGenerator random(20261119);
        auto transaction = Transaction::begin(scratch.file->connection());
        VERIFY_OK(transaction);
        for (int i = 0; i < notes; ++i) {
            Entry entry;
            entry.id = newId(1);
            entry.date = day("2026-11-19");
            entry.body = QStringLiteral("jz");
            for (int letter = 0; letter < 20; ++letter)
                entry.body += QLatin1Char(random.bounded(2) ? 'q' : 'x');
            if (i % 3 == 0) {
                entry.tags = {QStringLiteral("erase")};
                erased << entry.body;
            } else {
                living << entry.body;
            }
            VERIFY_OK(scratch.file->entries.insert(entry, scratch.stamp()));
        }
        VERIFY_OK(transaction->commit());
    }
    template<class Tidy>
    static void erase(ScratchJournal &scratch, Tidy tidy)
    {
        scratch.reopen();
        auto transaction = Transaction::begin(scratch.file->connection());
        VERIFY_OK(transaction);
        VERIFY_OK(scratch.file->connection().exec(QStringLiteral("DELETE FROM entry WHERE tags<>'[]'")));
        VERIFY_OK(scratch.file->connection().exec(QStringLiteral("DELETE FROM revision")));
        VERIFY_OK(tidy(scratch.file->connection()));
        VERIFY_OK(transaction->commit());
        scratch.file.reset();
    }
    // Of how many erased words the file holds the beginning that is of no word still there.
    static int traces(const ScratchJournal &scratch, const QStringList &erased, const QSet<QString> &living)
    {
        QSet<QString> shared;
        for (const QString &word : living) {
            for (qsizetype length = 1; length <= word.size(); ++length)
                shared << word.left(length);
        }
        const QByteArray bytes = decrypted(scratch.path());
        int found = 0;
        for (const QString &word : erased) {
            qsizetype length = 1;
            while (shared.contains(word.left(length)))
                ++length;
            found += bytes.contains(word.left(length).toLatin1()) ? 1 : 0;
        }
        return found;
    }
    static qint64 hits(const ScratchJournal &scratch, const QString &word)
    {
        return numberOf(scratch.file->connection(), QStringLiteral("SELECT count(*) FROM search WHERE search MATCH ?"),
                        {word})
            .value_or(-1);
    }
};

LANAI_TEST(TstSearchTidy, tst_searchtidy)
#include "tst_searchtidy.moc"
