#include "core/journal/kudos.h"
#include "core/journal/notes.h"
#include "core/journal/peerpage.h"
#include "core/journal/sheets.h"
#include "core/journal/undoing.h"
#include "tests/support/notedraft.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Dana and Priya, known for four months.
struct Praising : OpenJournal
{
    Praising()
        : OpenJournal("2026-07-19")
    {
        comeTo("2026-11-19");
    }
    [[nodiscard]] Kudos &kudos() const { return journal->kudos(); }
    Id give(const Id &peer, const char *words, const char *on, Privacy privacy = Privacy::Private) const
    {
        return kudos().give(peer, QString::fromUtf8(words), day(on), privacy).value();
    }
    [[nodiscard]] QStringList due() const
    {
        QStringList names;
        const QList<KudosDue> all = kudos().due().value();
        for (const KudosDue &one : all)
            names << one.peer.shortName;
        return names;
    }
    [[nodiscard]] std::optional<SheetKindWord> onSheet(bool includePrivate = false) const
    {
        SheetOptions options;
        options.includePrivate = includePrivate;
        return journal->sheets().oneOnOne(dana, options)->kindWord;
    }
};

QString words(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TstKudos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKindWordIsAnEntryAndAContact()
    {
        Praising journal;
        const Id id = journal.give(journal.dana, "Held the release calmly.", "2026-11-18", Privacy::SheetSafe);
        const auto entry = journal->notes().entry(id);
        VERIFY_OK(entry);
        QCOMPARE(entry->kind, EntryKind::Kudos);
        QCOMPARE(entry->date, day("2026-11-18"));
        QCOMPARE(entry->body, words("Held the release calmly."));
        QCOMPARE(entry->privacy, Privacy::SheetSafe);
        QCOMPARE(entry->ownPeers(), QList<Id>{journal.dana});
        QCOMPARE(journal->peerPage(journal.dana)->lastContact, day("2026-11-18")); // Rule 11
    }
    void withoutADayItIsTodayAndPrivate()
    {
        Praising journal;
        const auto id = journal.kudos().give(journal.dana, words("Thank you."));
        VERIFY_OK(id);
        QCOMPARE(journal->notes().entry(*id)->date, day("2026-11-19"));
        QCOMPARE(journal->notes().entry(*id)->privacy, Privacy::Private);
        VERIFY_OK(journal->undo());
        VERIFY_REFUSED(journal->notes().entry(*id), ErrorCode::NotFound);
    }
    void whatMakesNoSenseIsRefusedAndChangesNothing()
    {
        Praising journal;
        const QStringList before = journal.rows();
        VERIFY_REFUSED(journal.kudos().give(journal.dana, words("  \n")), ErrorCode::EmptyText);
        VERIFY_REFUSED(journal.kudos().give(newId(0), words("Thanks")), ErrorCode::NotFound);
        VERIFY_REFUSED(journal.kudos().give(journal.dana, words("Thanks"), day("2026-11-20")), ErrorCode::DayAhead);
        QCOMPARE(journal.rows(), before);
    }
    void whoHasHadNoneForAQuarterIsDueTheLongestAgoFirst()
    {
        Praising journal;
        QCOMPARE(journal.due(), QStringList({words("Dana"), words("Priya")}));
        journal.give(journal.dana, "Well done", "2026-08-01");
        QCOMPARE(journal.due(), QStringList({words("Priya"), words("Dana")})); // never comes first
        journal.give(journal.priya, "Well done", "2026-07-20");
        QCOMPARE(journal.due(), QStringList({words("Priya"), words("Dana")}));
        journal.give(journal.priya, "Again", "2026-10-20");
        QCOMPARE(journal.due(), QStringList{words("Dana")});
        QCOMPARE(journal.kudos().due()->first().last, day("2026-08-01"));
    }
    void whoIsNewFormerOrDormantIsNotDue()
    {
        Praising journal;
        journal.addPeer("Elena Brandt");
        for (const auto &[id, standing] :
             {std::pair(journal.dana, Standing::Former), std::pair(journal.priya, Standing::Dormant)}) {
            Peer peer = journal->people().peer(id).value();
            peer.standing = standing;
            VERIFY_OK(journal->people().change(peer));
        }
        QCOMPARE(journal.due(), QStringList());
    }
    void theLastOneIsRememberedASealedOneWithoutItsWords()
    {
        Praising journal;
        QCOMPARE(journal.kudos().lastOf(journal.dana).value(), (std::pair<QDate, QString>()));
        journal.give(journal.dana, "Held it calmly,\nfrom ten to four. Thank you.", "2026-10-01");
        journal.give(journal.dana, "Earlier", "2026-09-01");
        QCOMPARE(journal.kudos().lastOf(journal.dana).value(),
                 std::pair(day("2026-10-01"), words("Held it calmly, from ten to four.")));
        journal.give(journal.dana, "Between us", "2026-11-01", Privacy::Sealed);
        QCOMPARE(journal.kudos().lastOf(journal.dana).value(), std::pair(day("2026-11-01"), QString()));
        QCOMPARE(journal.kudos().lastOf(journal.priya).value(), (std::pair<QDate, QString>()));
    }
    void oneInTheTrashWasNotSaid()
    {
        Praising journal;
        const Id id = journal.give(journal.dana, "Well done", "2026-11-01");
        QCOMPARE(journal.due(), QStringList{words("Priya")});
        VERIFY_OK(journal->notes().remove(id));
        QCOMPARE(journal.due(), QStringList({words("Dana"), words("Priya")}));
        QVERIFY(!journal.kudos().lastOf(journal.dana)->first.isValid());
    }
    void aSheetHasTheHumanLineOnceAQuarterIsOver()
    {
        Praising journal;
        QVERIFY(journal.onSheet()->never);
        QVERIFY(!journal.onSheet()->on.isValid());
        const Id id = journal.give(journal.dana, "Held it calmly.", "2026-08-01", Privacy::SheetSafe);
        QCOMPARE(*journal.onSheet(), (SheetKindWord{id, day("2026-08-01"), words("Held it calmly."), false}));
        journal.give(journal.dana, "Thank you.", "2026-09-01");
        QVERIFY(!journal.onSheet());
    }
    void itsWordsLeaveOnlyAsTheyMay() // Rule 13
    {
        Praising journal;
        journal.give(journal.dana, "Between us", "2026-08-01");
        QCOMPARE(journal.onSheet()->on, day("2026-08-01"));
        QCOMPARE(journal.onSheet()->words, QString());
        const auto kept = journal->sheets().oneOnOne(journal.dana, {});
        QVERIFY(kept->imprint.leaving.isEmpty() || kept->imprint.leaving.last().kind != LeavingKind::KindWord);
        QVERIFY(kept->imprint.leftOut > 0);
        QCOMPARE(journal.onSheet(true)->words, words("Between us"));
        journal.give(journal.dana, "Sealed", "2026-08-02", Privacy::Sealed);
        QCOMPARE(journal.onSheet(true)->words, QString());
        QVERIFY(!journal.onSheet(true)->on.isValid() && !journal.onSheet(true)->never);
    }
};

LANAI_TEST(TstKudos, tst_kudos)
#include "tst_kudos.moc"
