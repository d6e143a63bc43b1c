#include "core/storage/integrity.h"
#include "core/storage/scalar.h"
#include "tests/bench/generator.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include <QSet>

using namespace lanai;
using namespace lanai::bench;
using namespace lanai::test;

namespace {

constexpr Size little{.entries = 120, .peers = 40, .series = 14};

// A journal made by the generator.
struct Made
{
    explicit Made(Size size = little)
    {
        const Result<void> done = Generator(*scratch.file, scratch.clock, size).run();
        if (!done)
            qFatal("the journal was not made: %s", why(done).constData());
    }
    qint64 number(const char *sql) const
    {
        return numberOf(scratch.file->connection(), QString::fromLatin1(sql)).value();
    }
    QStringList texts(const char *sql) const
    {
        return textsOf(scratch.file->connection(), QString::fromLatin1(sql)).value();
    }

    ScratchJournal scratch;
};

} // namespace

class TstGenerator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsOfTheVocabularyAllDiffer()
    {
        QSet<QString> words;
        for (int rank = 0; rank < Generator::vocabulary; ++rank)
            words << Generator::word(rank);
        QCOMPARE(words.size(), Generator::vocabulary);
    }

    void journalHasWhatWasAskedFor()
    {
        const Made made;
        QCOMPARE(made.number("SELECT count(*) FROM entry"), 120);
        QCOMPARE(made.number("SELECT count(*) FROM peer"), 40);
        QCOMPARE(made.number("SELECT count(*) FROM series"), 14);
        QCOMPARE(made.number("SELECT count(*) FROM term"), 14);
        QCOMPARE(made.number("SELECT count(*) FROM staff_item"), 6);
        QCOMPARE(made.number("SELECT count(*) FROM attendee"), 12);
        QVERIFY(made.number("SELECT count(*) FROM commitment") > 0);
        QVERIFY(made.number("SELECT count(*) FROM fact") > 0);
    }

    void journalIsWhole()
    {
        const Made made;
        const Result<Integrity> found = checkIntegrity(made.scratch.file->connection());
        VERIFY_OK(found);
        const QStringList findings = found->cipher + found->structure + found->references + found->search;
        QVERIFY2(found->isWhole(), qPrintable(findings.join(u'\n')));
    }

    void sameWordsAndDaysComeEachTime()
    {
        const char *everything = "SELECT day || kind || body FROM entry ORDER BY pk";
        QCOMPARE(Made().texts(everything), Made().texts(everything));
        const char *people = "SELECT id || name || role FROM peer ORDER BY pk";
        QCOMPARE(Made().texts(people), Made({.entries = 1, .peers = 40, .series = 14}).texts(people));
    }

    void everyNoteIsACommandWithRevisions()
    {
        const Made made;
        QCOMPARE(made.number("SELECT count(*) FROM command WHERE kind='log'"), 120);
        QCOMPARE(made.number("SELECT count(*) FROM revision WHERE table_name='entry'"), 120);
        QCOMPARE(made.number("SELECT count(*) FROM revision WHERE command_id IS NULL AND "
                             "table_name<>'command'"),
                 0);
        QCOMPARE(made.number("SELECT count(*) FROM current_command WHERE command_id IS NOT NULL"), 0);
    }

    void daysRunOverTenYearsUpToToday()
    {
        const Made made;
        QCOMPARE(made.texts("SELECT max(day) FROM entry"), QStringList{QStringLiteral("2026-11-19")});
        QVERIFY(made.texts("SELECT min(day) FROM entry").first() < QStringLiteral("2017"));
    }

    void closestPeerHasEveryEighthOfTheNewestNotes()
    {
        const Made made;
        const QString own = QStringLiteral("SELECT count(*) FROM entry_peer WHERE role='about' AND peer_id=?");
        QCOMPARE(numberOf(made.scratch.file->connection(), own, {idText(Generator::peerId(0))}).value(), 15);
    }

    void oneOnOnesWereHeld()
    {
        const Made made;
        QCOMPARE(made.number("SELECT count(*) FROM entry WHERE kind='1:1'"), 30);
        QCOMPARE(made.number("SELECT count(*) FROM entry e JOIN meeting m ON m.id=e.meeting_id WHERE m.state='held' "
                             "AND m.day=e.day"),
                 30);
    }

    void whatANoteFiledIsKnown()
    {
        const Made made;
        QCOMPARE(made.number("SELECT count(*) FROM filed_line f JOIN commitment c ON c.id=f.thing_id "
                             "AND c.entry_id=f.entry_id WHERE f.thing_table='commitment'"),
                 made.number("SELECT count(*) FROM commitment"));
        QCOMPARE(made.number("SELECT count(*) FROM filed_line f JOIN fact x ON x.id=f.thing_id "
                             "AND x.entry_id=f.entry_id WHERE f.thing_table='fact'"),
                 made.number("SELECT count(*) FROM fact"));
    }

    void fewWordsAreFrequentAndMostAreRare()
    {
        const Made made({.entries = 400, .peers = 40, .series = 14});
        QHash<QString, int> counts;
        for (const QString &body : made.texts("SELECT body FROM entry")) {
            for (const QString &word : body.toLower().remove(u'.').simplified().split(u' '))
                ++counts[word];
        }
        QVERIFY(counts.size() > 4'000);
        QVERIFY(counts.value(Generator::word(0)) > 1'000);
        const auto once = std::count(counts.cbegin(), counts.cend(), 1);
        QVERIFY(once > counts.size() / 3);
    }
};

LANAI_TEST(TstGenerator, tst_generator)
#include "tst_generator.moc"
