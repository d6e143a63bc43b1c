#include "core/journal/notes.h"
#include "core/journal/people.h"
#include "tests/peers/accessible.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/peers/mergedialog.h"
#include "ui/peers/onepeerpage.h"
#include "ui/peers/peerplace.h"
#include <QLabel>
#include <QPushButton>

using namespace lanai;
using namespace lanai::test;

class TstMergeDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskBench>();
        Peer twice;
        twice.name = QStringLiteral("D. Whitfield");
        twice.role = QStringLiteral("VP Engineering");
        twice.email = QStringLiteral("dana@home.example");
        m_twice = m_desk->journal->people().add(twice).value();
        m_dana = m_desk->journal->people().find(QStringLiteral("Dana")).value().id;
        NoteDraft draft;
        draft.peers = {m_twice};
        draft.kind = EntryKind::Conversation;
        draft.body = QStringLiteral("On the stairs.");
        QVERIFY(m_desk->journal->notes().log(draft));
        m_page = new OnePeerPage(m_desk->context(), &m_desk->window);
        connect(m_desk->journal.get(), &Journal::changed, m_page, &OnePeerPage::refresh);
        m_desk->window.show();
        m_page->show();
        m_page->enter(placeOf(PageId::Peer, m_dana));
        m_dialog = m_page->merge();
    }
    void cleanup() { m_desk.reset(); }
    void theOtherIsChosenBeforeAnythingIsDone()
    {
        QVERIFY(!m_dialog->findChild<QPushButton *>(QStringLiteral("mergeDo"))->isEnabled());
        QCOMPARE(unnamedIn(*m_dialog), QStringList());
    }
    void whatMovesAndWhatDiffersIsSeenFirst()
    {
        m_dialog->choose(m_twice);
        QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("mergeMoves"))->text().contains(QStringLiteral("1 note")));
        QVERIFY(m_dialog->findChild<QComboBox *>(QStringLiteral("merge-name")) != nullptr);
        QVERIFY(m_dialog->findChild<QComboBox *>(QStringLiteral("merge-email")) != nullptr);
        QCOMPARE(m_dialog->preview().otherHas.entries, 1);
    }
    void mergingMovesEverythingAndCanBeUndone()
    {
        const int before = m_page->record().page().entries;
        m_dialog->choose(m_twice);
        m_dialog->findChild<QComboBox *>(QStringLiteral("merge-email"))->setCurrentIndex(1);
        m_dialog->press();
        QCOMPARE(m_page->record().page().entries, before + 1);
        QCOMPARE(m_page->record().peer().email, QStringLiteral("dana@home.example"));
        QVERIFY(!m_desk->journal->people().find(QStringLiteral("D. Whitfield")).has_value() ||
                m_desk->journal->people().find(QStringLiteral("D. Whitfield"))->id == m_dana);
        m_desk->toasts.press();
        QCOMPARE(m_page->record().page().entries, before);
        QCOMPARE(m_desk->journal->people().peer(m_twice).value().name, QStringLiteral("D. Whitfield"));
    }

private:
    std::unique_ptr<DeskBench> m_desk;
    OnePeerPage *m_page = nullptr;
    QPointer<MergeDialog> m_dialog;
    Id m_twice;
    Id m_dana;
};

LANAI_TEST(TstMergeDialog, tst_mergedialog)
#include "tst_mergedialog.moc"
