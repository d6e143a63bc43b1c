#include "core/journal/checkins.h"
#include "core/journal/knowers.h"
#include "core/journal/notes.h"
#include "core/journal/trash.h"
#include "core/storage/evidencestore.h"
#include "tests/support/notedraft.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

struct Knowing : OpenJournal
{
    [[nodiscard]] Knowers &knowers() const { return journal->knowers(); }
    Id note(const QList<Id> &peers, const char *body, Privacy privacy = Privacy::Private,
            const QStringList &tags = {}) const
    {
        NoteDraft draft = noteAbout(peers, body);
        draft.kind = EntryKind::Note;
        draft.privacy = privacy;
        draft.tags = tags;
        return journal->notes().log(draft).value().entryId;
    }
    [[nodiscard]] QStringList names(const char *question, const QList<Id> &without = {}, int most = 5) const
    {
        QStringList found;
        const QList<Knower> all = knowers().whoKnows(QString::fromUtf8(question), without, most).value();
        for (const Knower &one : all)
            found << one.peer.shortName;
        return found;
    }
    [[nodiscard]] Knower first(const char *question) const
    {
        const QList<Knower> all = knowers().whoKnows(QString::fromUtf8(question)).value();
        return all.isEmpty() ? Knower() : all.first();
    }
    // How many are right for that topic at this level.
    [[nodiscard]] qsizetype rightAt(int level) const
    {
        return knowers().rightFor(QStringLiteral("burnout"), level).value().size();
    }
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString marked(const Evidence &evidence)
{
    QStringList words;
    for (const auto &[from, length] : evidence.hits)
        words << evidence.text.mid(from, length);
    return words.join(QStringLiteral(", "));
}

} // namespace

class TstKnowers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSentenceThatSpeaksForSomebodyIsShownAsWritten()
    {
        const Knowing journal;
        const Id id = journal.note({journal.dana}, "Long day.\n\nThe outage taught her\nto call early. Then lunch.");
        const Knower knower = journal.first("Who has lived through outages?");
        QCOMPARE(knower.peer.id, journal.dana);
        QCOMPARE(knower.evidence.size(), 1);
        const Evidence evidence = knower.evidence.first();
        QCOMPARE(evidence.kind, FoundKind::Entry);
        QCOMPARE(evidence.thing, id);
        QCOMPARE(evidence.on, day("2026-11-19"));
        QCOMPARE(evidence.text, text("The outage taught her to call early."));
        QCOMPARE(marked(evidence), text("outage"));
        QCOMPARE(evidence.word, QString()); // one of its own forms
        QCOMPARE(knower.strength, 2);       // of two words that say something
    }
    void aWordThatStandsForAnotherIsSaid()
    {
        const Knowing journal;
        journal.note({journal.dana}, "She ran the offsite.");
        const Evidence evidence = journal.first("Who knows about retreats?").evidence.first();
        QCOMPARE(marked(evidence), text("offsite"));
        QCOMPARE(evidence.word, text("retreats"));
    }
    void everythingThatIsWrittenOfAPersonSpeaks_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<FoundKind>("kind");
        QTest::newRow("a tag") << QByteArray("tag") << FoundKind::Peer;
        QTest::newRow("a role") << QByteArray("role") << FoundKind::Peer;
        QTest::newRow("a team") << QByteArray("team") << FoundKind::Peer;
        QTest::newRow("an earlier role") << QByteArray("before") << FoundKind::Role;
        QTest::newRow("a fact") << QByteArray("fact") << FoundKind::Fact;
        QTest::newRow("an insight") << QByteArray("insight") << FoundKind::Insight;
        QTest::newRow("a promise of theirs") << QByteArray("promise") << FoundKind::Commitment;
        QTest::newRow("what came of a 1:1") << QByteArray("outcome") << FoundKind::Meeting;
    }
    void everythingThatIsWrittenOfAPersonSpeaks()
    {
        QFETCH(const QByteArray, what);
        Knowing journal;
        tell(journal, what);
        const Knower knower = journal.first("Who would know about procurement?");
        QCOMPARE(knower.peer.id, journal.dana);
        QTEST(knower.evidence.first().kind, "kind");
        QCOMPARE(marked(knower.evidence.first()).toLower(), text("procurement"));
    }
    void whoIsOnlyNamedSpeaksWhereTheyAreNamed()
    {
        const Knowing journal;
        journal.note({journal.dana}, "We spoke of nothing. @Priya moved the ledger.");
        QCOMPARE(journal.names("Who moved a ledger?"), QStringList({text("Dana"), text("Priya")}));
        journal.note({}, "@Priya has a kiln.");
        QCOMPARE(journal.names("kiln"), QStringList{text("Priya")});
    }
    void theBestThreeSentencesAreShown()
    {
        const Knowing journal;
        for (const char *body : {"Budget.", "The budget again.", "A third budget.", "And a fourth budget."})
            journal.note({journal.dana}, body);
        QCOMPARE(journal.first("budget").evidence.size(), 3);
    }
    void whatIsSealedSpeaksWithoutItsWords()
    {
        const Knowing journal;
        const Id id = journal.note({journal.dana}, "The merger scares her.", Privacy::Sealed);
        const Evidence evidence = journal.first("merger").evidence.first();
        QCOMPARE(evidence.thing, id);
        QCOMPARE(evidence.text, QString());
        QVERIFY(evidence.hits.isEmpty());
        QVERIFY(journal.knowers().similar(text("the merger scares people"))->isEmpty());
    }
    void whoLiesInTheTrashIsNotNamedNorIsWhatLiesThere()
    {
        const Knowing journal;
        const Id note = journal.note({journal.dana}, "Knows kilns.");
        journal.note({journal.priya}, "Has a kiln.");
        VERIFY_OK(journal->people().remove(journal.priya));
        QCOMPARE(journal.names("kiln"), QStringList{text("Dana")});
        VERIFY_OK(journal->notes().remove(note));
        QCOMPARE(journal.names("kiln"), QStringList());
    }
    void aFormerColleagueIsNamedToo()
    {
        const Knowing journal;
        journal.note({journal.dana}, "Built the kiln.");
        Peer dana = journal->people().peer(journal.dana).value();
        dana.standing = Standing::Former;
        VERIFY_OK(journal->people().change(dana));
        QCOMPARE(journal.names("kiln"), QStringList{text("Dana")});
    }
    void whoWasAskedAlreadyIsLeftOutAndTheListIsShort()
    {
        const Knowing journal;
        journal.note({journal.dana, journal.priya}, "They fired the kiln.");
        QCOMPARE(journal.names("kiln").size(), 2);
        QCOMPARE(journal.names("kiln", {journal.dana}), QStringList{text("Priya")});
        QCOMPARE(journal.names("kiln", {}, 1).size(), 1);
    }
    void aQuestionThatSaysNothingIsRefused_data()
    {
        QTest::addColumn<QString>("question");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << QStringLiteral("  \n");
        QTest::newRow("only fillers") << QStringLiteral("Who would know?");
        QTest::newRow("signs") << QStringLiteral("?! \"*\" (");
    }
    void aQuestionThatSaysNothingIsRefused()
    {
        QFETCH(const QString, question);
        const Knowing journal;
        VERIFY_REFUSED(journal.knowers().whoKnows(question), ErrorCode::EmptyQuery);
        VERIFY_REFUSED(journal.knowers().rightFor(question, 2), ErrorCode::EmptyQuery);
    }
    void signsOfTheIndexesLanguageAreOnlyWords()
    {
        const Knowing journal;
        journal.note({journal.dana}, "Said NEAR and OR to a kiln.");
        QCOMPARE(journal.names("kiln\" OR * NEAR( -x {text}: AND"), QStringList{text("Dana")});
    }
    void aTopicIsForThoseWhoseTrustReachesThere() // Rule 7
    {
        const Knowing journal;
        journal.note({journal.dana, journal.priya}, "They spoke of burnout.");
        CheckIn checkIn;
        checkIn.peerId = journal.dana;
        checkIn.on = day("2026-11-19");
        checkIn.trust = 4;
        checkIn.listening.score = checkIn.openMindedness.score = checkIn.vulnerability.score = 3;
        VERIFY_OK(journal->checkIns().add(checkIn));
        QCOMPARE(journal.rightAt(1), 2);
        QCOMPARE(journal.rightAt(3), 2); // one above what is taken without a check-in
        QCOMPARE(journal.rightAt(4), 1);
        QCOMPARE(journal.rightAt(5), 1); // one above hers
        QCOMPARE(journal.knowers().rightFor(text("burnout"), 5)->first().trust, 4);
        VERIFY_REFUSED(journal.knowers().rightFor(text("burnout"), 0), ErrorCode::OutOfRange);
        VERIFY_REFUSED(journal.knowers().rightFor(text("burnout"), 6), ErrorCode::OutOfRange);
    }
    void whileTypingWhatIsLikeItAppears()
    {
        const Knowing journal;
        const Id id = journal.note({journal.dana}, "After the outage we wrote to the customers.");
        journal.note({journal.priya}, "Lunch at the harbour.");
        const auto found = journal.knowers().similar(text("telling clients of an outage"));
        VERIFY_OK(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().thing, id);
        QCOMPARE(found->first().kind, FoundKind::Entry);
        QCOMPARE(found->first().title, text("After the outage we wrote to the customers."));
        QVERIFY(found->first().hits.size() >= 2);
        QCOMPARE(journal.knowers().similar(text("outage"))->size(), 1);
        QVERIFY(journal.knowers().similar(text("who was the"))->isEmpty()); // no word that says something
        QVERIFY(journal.knowers().similar(QString())->isEmpty());
        QVERIFY(journal.knowers().similar(text("telling clients of an outage"), id)->isEmpty());
    }
    void beginningsAreAskedOfTheIndexAsWords()
    {
        QCOMPARE(evidenceExpression({}), QString());
        QCOMPARE(evidenceExpression({text("offsit"), text("post mortem"), text("go"), text("a\"b")}),
                 text("text : ((\"offsit\"*) OR (\"post\"* AND \"mortem\"*) OR (\"go\") OR (\"ab\"))"));
    }

private:
    static void tell(Knowing &journal, const QByteArray &what)
    {
        Peer dana = journal->people().peer(journal.dana).value();
        if (what == "tag")
            dana.tags = {text("procurement")};
        if (what == "role" || what == "before")
            dana.role = text("Head of Procurement");
        if (what == "team")
            dana.team = text("Procurement");
        QVERIFY(journal->people().change(dana));
        dana.role = text("Head of Sheep");
        if (what == "before")
            QVERIFY(journal->people().change(dana));
        if (what == "fact")
            journal.note({journal.dana}, "++ did procurement for a shipyard");
        if (what == "insight")
            journal.note({journal.dana}, "!! thinks in procurement rounds");
        if (what == "promise")
            journal.note({journal.dana}, ">> Dana by 3 Dec: the procurement list");
        if (what == "outcome") {
            NoteDraft draft = noteAbout({journal.dana}, "We met.");
            draft.kind = EntryKind::OneOnOne;
            draft.outcome = text("Procurement waits.");
            QVERIFY(journal->notes().log(draft));
        }
    }
};

LANAI_TEST(TstKnowers, tst_knowers)
#include "tst_knowers.moc"
