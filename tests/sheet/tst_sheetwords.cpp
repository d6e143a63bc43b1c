#include "tests/sheet/samplesheets.h"
#include "tests/sheet/words.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "ui/sheet/sheetwords.h"

using namespace lanai;
using namespace lanai::test;

namespace {

RoomLine about(RoomLineSource source, const QString &text, QDate on = {}, int item = 0)
{
    RoomLine line{person(QStringLiteral("Dana Whitfield")), {}, Reaction::HasConcerns};
    line.said = {source, text, {}, on, item};
    return line;
}

} // namespace

class TstSheetWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachReactionSaysItsOwnWords_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<QString>("bare");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("supports") << Reaction::Supports << QStringLiteral("*Dana* supports.")
                                  << QStringLiteral("*Dana* supports: start in May.");
        QTest::newRow("with a change") << Reaction::SupportsWithChange
                                       << QStringLiteral("*Dana* supports with a change.")
                                       << QStringLiteral("*Dana* supports with a change: start in May.");
        QTest::newRow("concerns") << Reaction::HasConcerns << QStringLiteral("*Dana* has concerns.")
                                  << QStringLiteral("*Dana* has concerns: start in May.");
        QTest::newRow("opposes") << Reaction::Opposes << QStringLiteral("*Dana* opposes.")
                                 << QStringLiteral("*Dana* opposes: start in May.");
        QTest::newRow("unclear") << Reaction::Unclear << QStringLiteral("*Dana* is unclear.")
                                 << QStringLiteral("*Dana* is unclear: start in May.");
    }
    void eachReactionSaysItsOwnWords()
    {
        QFETCH(Reaction, reaction);
        SheetSupport support{person(QStringLiteral("Dana Whitfield")), true, reaction, {}, false};
        QTEST(marked(m_words.support(support)), "bare");
        support.words = QStringLiteral(" start in May ");
        QTEST(marked(m_words.support(support)), "spoken");
    }
    void theFiveReactionsHaveTheDomainsNames()
    {
        QStringList names;
        for (const auto &word : EnumWords<Reaction>::words)
            names << m_words.name(word.value);
        QCOMPARE(names,
                 QStringList({QStringLiteral("supports"), QStringLiteral("supports with a change"),
                              QStringLiteral("has concerns"), QStringLiteral("opposes"), QStringLiteral("unclear")}));
    }
    void wordsThatEndThemselvesGetNoSecondFullStop()
    {
        SheetSupport support{person(QStringLiteral("Dana")), true, Reaction::Opposes, {}, false};
        for (const QString &words : {QStringLiteral("why now?"), QStringLiteral("no."), QStringLiteral("not yet…"),
                                     QStringLiteral("不要。")}) {
            support.words = words;
            QCOMPARE(marked(m_words.support(support)), QStringLiteral("*Dana* opposes: ") + words);
        }
    }
    void supportStillMissingIsNamed()
    {
        SheetSupport support{person(QStringLiteral("Elena Brandt")), true, std::nullopt, {}, false};
        QVERIFY(support.isMissing());
        QCOMPARE(marked(m_words.support(support)), QStringLiteral("*Elena* not yet previewed."));
        support.noSyncBefore = true;
        QCOMPARE(marked(m_words.support(support)),
                 QStringLiteral("*Elena* not yet previewed, no sync before the meeting."));
    }
    void nothingIsSaidOfOneWhoWasNeitherNeededNorAsked()
    {
        const SheetSupport support{person(QStringLiteral("Elena")), false, std::nullopt, {}, true};
        QVERIFY(!support.isMissing());
        QCOMPARE(m_words.support(support), SheetParagraph());
    }
    void aPlaceMarkerInsideWordsIsText()
    {
        const SheetSupport support{person(QStringLiteral("%2"), QStringLiteral("%2")), true, Reaction::Supports,
                                   QStringLiteral("grows %1 and 5%, not %n"), false};
        QCOMPARE(marked(m_words.support(support)), QStringLiteral("*%2* supports: grows %1 and 5%, not %n."));
    }
    void aTranslationMayTurnTheWordsAround()
    {
        const SheetParagraph runs{{QStringLiteral("Dana"), RunStyle::Strong}, {QStringLiteral("x"), RunStyle::Plain}};
        QCOMPARE(marked(composed(QStringLiteral("%2, says %1"), runs)), QStringLiteral("x, says *Dana*"));
        QCOMPARE(marked(composed(QStringLiteral("100% %3 %"), runs)), QStringLiteral("100% %3 %"));
    }
    void whatIsSoughtLeads_data()
    {
        QTest::addColumn<ItemSought>("sought");
        QTest::addColumn<QString>("bare");
        QTest::addColumn<QString>("full");
        QTest::newRow("decide") << ItemSought::Decide << QStringLiteral("Decide.")
                                << QStringLiteral("Decide. Six %1 roles.");
        QTest::newRow("discuss") << ItemSought::Discuss << QStringLiteral("Discuss.")
                                 << QStringLiteral("Discuss. Six %1 roles.");
        QTest::newRow("inform") << ItemSought::Inform << QStringLiteral("Inform.")
                                << QStringLiteral("Inform. Six %1 roles.");
    }
    void whatIsSoughtLeads()
    {
        QFETCH(ItemSought, sought);
        QTEST(m_words.sought(sought, {}), "bare");
        QTEST(m_words.sought(sought, QStringLiteral("Six %1 roles")), "full");
    }
    void aRoomLineSaysWhereItComesFrom_data()
    {
        QTest::addColumn<RoomLine>("line");
        QTest::addColumn<QString>("said");
        const QString text = QStringLiteral("Levelling draft");
        QTest::newRow("edited") << about(RoomLineSource::Edited, text) << QStringLiteral("Levelling draft");
        QTest::newRow("mine") << about(RoomLineSource::MyOverdue, text, today().addDays(-2))
                              << QStringLiteral("I owe: Levelling draft !2 days late!");
        QTest::newRow("theirs") << about(RoomLineSource::TheirOverdue, text, today().addDays(-1))
                                << QStringLiteral("Owes me: Levelling draft !1 day late!");
        QTest::newRow("concern") << about(RoomLineSource::Concern, text, today(), 2)
                                 << QStringLiteral("Concern on item 2: Levelling draft");
        QTest::newRow("outcome") << about(RoomLineSource::LastOutcome, text, today())
                                 << QStringLiteral("Last time: Levelling draft");
        QTest::newRow("fact") << about(RoomLineSource::DatedFact, text, QDate(2026, 11, 21))
                              << QStringLiteral("Sat 21 Nov: Levelling draft");
        QTest::newRow("nothing") << about(RoomLineSource::Nothing, {}) << QString();
        QTest::newRow("blanks") << about(RoomLineSource::Edited, QStringLiteral(" \n ")) << QString();
    }
    void aRoomLineSaysWhereItComesFrom()
    {
        QFETCH(RoomLine, line);
        QTEST(marked(m_words.roomLine(line, today())), "said");
    }
    void aDoubtfulDayLeavesItInDoubtWhetherItIsLate()
    {
        RoomLine line = about(RoomLineSource::TheirOverdue, QStringLiteral("Levelling draft"), today().addDays(-2));
        line.said.doubtful = true;
        QCOMPARE(marked(m_words.roomLine(line, today())), QStringLiteral("Owes me: Levelling draft !2 days late?!"));
    }
    void anObjectionIsNoMereConcern()
    {
        RoomLine line = about(RoomLineSource::Concern, QStringLiteral("too early"), today(), 3);
        line.reaction = Reaction::Opposes;
        QCOMPARE(marked(m_words.roomLine(line, today())), QStringLiteral("Opposes item 3: too early"));
    }
    void commitmentsSayWhoToWhom()
    {
        SheetCommitment commitment{{}, CommitmentSide::Mine, person(QStringLiteral("Elena Brandt")), {}, {}, 0, false,
                                   {}};
        QCOMPARE(m_words.parties(commitment), QStringLiteral("Me to Elena"));
        commitment.side = CommitmentSide::Theirs;
        QCOMPARE(m_words.parties(commitment), QStringLiteral("Elena to me"));
    }
    void latenessIsAWordAndAColour()
    {
        SheetCommitment commitment{{}, CommitmentSide::Mine, {}, QStringLiteral("Send it"), {}, 0, false, {}};
        QCOMPARE(marked(m_words.promise(commitment)), QStringLiteral("Send it"));
        commitment.daysLate = 1;
        QCOMPARE(marked(m_words.promise(commitment)), QStringLiteral("Send it !1 day late!"));
        commitment.daysLate = 40;
        QCOMPARE(marked(m_words.promise(commitment)), QStringLiteral("Send it !40 days late!"));
        commitment.dueDoubtful = true;
        QCOMPARE(marked(m_words.promise(commitment)), QStringLiteral("Send it !40 days late?!"));
    }
    void aWorkingAgreementHasNoDate()
    {
        SheetCommitment owed;
        QCOMPARE(m_words.due(owed, today()), QStringLiteral("No date"));
        owed.due = QDate(2026, 11, 17);
        QCOMPARE(m_words.due(owed, today()), QStringLiteral("Tue 17 Nov"));
        owed.dueDoubtful = true;
        QCOMPARE(m_words.due(owed, today()), QStringLiteral("Tue 17 Nov?"));
    }

private:
    SheetWords m_words{QLocale::c()};
};

LANAI_TEST(TstSheetWords, tst_sheetwords)
#include "tst_sheetwords.moc"
