#include "core/journal/notes.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/peers/balancematrix.h"
#include "ui/peers/balancewords.h"
#include "ui/peers/onepeerpage.h"
#include "ui/peers/peerplace.h"
#include <QLabel>
#include <QPushButton>

using namespace lanai;
using namespace lanai::test;

class TstConversations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskBench>(DeskBench::Content::Empty);
        Peer peer;
        peer.name = QStringLiteral("Dana Whitfield");
        m_dana = m_desk->journal->people().add(peer).value();
        m_page = new OnePeerPage(m_desk->context(), &m_desk->window);
        connect(m_desk->journal.get(), &Journal::changed, m_page, &OnePeerPage::refresh);
        m_page->resize(1072, 820);
        m_desk->window.show();
        m_page->show();
        m_page->enter(placeOf(PageId::Peer, m_dana));
    }
    void cleanup() { m_desk.reset(); }

    void whatWasSpokenOfIsSaidInASentence_data()
    {
        QTest::addColumn<QList<SpokenThing>>("things");
        QTest::addColumn<QString>("sentence");
        using Things = QList<SpokenThing>;
        QTest::newRow("too little") << Things{{TopicTheme::Growth, 2}} << "Too little was noted this quarter to tell.";
        QTest::newRow("with a level") << Things{{TopicTheme::Growth, 2},
                                                {TopicTheme::Growth, 4},
                                                {TopicTheme::Conflict, 1}}
                                      << "Mostly growth and conflict, up to trust level 4. Not this quarter: exchange "
                                         "of insight, alignment, feedback and one another as people.";
        QTest::newRow("without any level")
            << Things{{TopicTheme::Conflict}, {TopicTheme::Conflict}, {TopicTheme::Conflict}}
            << "Mostly conflict. Not this quarter: exchange of insight, alignment, feedback, growth and one another as "
               "people.";
        QTest::newRow("levels without a theme")
            << Things{{std::nullopt, 2}, {std::nullopt, 2}, {std::nullopt, 3}}
            << "Up to trust level 3. Not this quarter: exchange of insight, alignment, conflict, feedback, growth and "
               "one another as people.";
        QTest::newRow("everything") << Things{{TopicTheme::Insight, 1},  {TopicTheme::Alignment, 1},
                                              {TopicTheme::Conflict, 1}, {TopicTheme::Feedback, 1},
                                              {TopicTheme::Growth, 1},   {TopicTheme::Humans, 1}}
                                    << "Mostly exchange of insight and alignment, up to trust level 1.";
    }
    void whatWasSpokenOfIsSaidInASentence()
    {
        QFETCH(QList<SpokenThing>, things);
        QTEST(BalanceWords::sentence(conversationBalance(things, day("2026-11-19"))), "sentence");
    }
    void theMatrixSaysItsNumbers()
    {
        const ConversationBalance balance = conversationBalance(
            {{TopicTheme::Growth, 2}, {TopicTheme::Growth, 2}, {TopicTheme::Conflict}}, day("2026-11-19"));
        const BalanceMatrix matrix(balance);
        QCOMPARE(matrix.spokenRole(), QAccessible::Chart);
        QVERIFY(!matrix.accessibleName().isEmpty());
        QVERIFY2(matrix.spokenValue().contains(QStringLiteral("Growth: 2 at level 2")),
                 qPrintable(matrix.spokenValue()));
        QVERIFY(matrix.spokenValue().contains(QStringLiteral("Conflict: 1 without a level")));
        QVERIFY(matrix.spokenValue().contains(QStringLiteral("Insight: not this quarter")));
    }
    void itStandsOnThePageOnceSomethingWasSpokenOf()
    {
        auto *section = m_page->findChild<QWidget *>(QStringLiteral("conversations"));
        QVERIFY(section != nullptr && !section->isVisible());
        log(EntryKind::Conflict);
        QVERIFY(section->isVisible());
        QVERIFY(m_page->findChild<BalanceMatrix *>() == nullptr); // too little to draw
        log(EntryKind::Kudos);
        log(EntryKind::FeedbackGiven);
        QVERIFY(m_page->findChild<BalanceMatrix *>() != nullptr);
        QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("balanceSentence"))
                    ->text()
                    .startsWith(QStringLiteral("Mostly conflict")));
        m_desk->toasts.clear();
    }
    void theWordsOfASealedPromiseStandInTheRecordOnly()
    {
        Commitment sealed;
        sealed.peerId = m_dana;
        sealed.text = QStringLiteral("between us");
        sealed.privacy = Privacy::Sealed;
        const Id id = m_desk->journal->promises().add(sealed).value();
        auto *words = m_page->findChild<QPushButton *>(QStringLiteral("sealed-") + idText(id));
        QVERIFY(words != nullptr);
        QCOMPARE(words->text(), QStringLiteral("Sealed: open it to read it"));
        for (const QWidget *widget : m_page->findChildren<QWidget *>())
            QVERIFY(!widget->accessibleName().contains(QStringLiteral("between us")));
        words->click(); // leads to its line of the record
    }

private:
    void log(EntryKind kind) const
    {
        NoteDraft draft;
        draft.kind = kind;
        draft.body = QStringLiteral("said");
        draft.peers = {m_dana};
        QVERIFY(m_desk->journal->notes().log(draft));
    }

    std::unique_ptr<DeskBench> m_desk;
    Id m_dana;
    OnePeerPage *m_page = nullptr;
};

LANAI_TEST(TstConversations, tst_conversations)
#include "tst_conversations.moc"
