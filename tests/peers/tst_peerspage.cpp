#include "core/journal/people.h"
#include "tests/peers/accessible.h"
#include "tests/support/deskbench.h"
#include "tests/support/german.h"
#include "tests/support/registry.h"
#include "ui/peers/peerform.h"
#include "ui/peers/peersfilter.h"
#include "ui/peers/peerspage.h"
#include "ui/peers/peerstable.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace lanai;
using namespace lanai::test;

class TstPeersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<DeskBench>();
        open();
    }
    void cleanup() { m_desk.reset(); }
    void keysLeadWhereTheySay_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<PageId>("page");
        QTest::newRow("Enter opens") << int(Qt::Key_Return) << PageId::Peer;
        QTest::newRow("L logs") << int(Qt::Key_L) << PageId::Log;
        QTest::newRow("P prepares") << int(Qt::Key_P) << PageId::Prep;
    }
    void keysLeadWhereTheySay()
    {
        QFETCH(int, key);
        QFETCH(PageId, page);
        select("Dana");
        QTest::keyClick(table(), Qt::Key(key));
        QCOMPARE(m_desk->navigator.current().page, page);
        QCOMPARE(m_desk->navigator.current().peer, idOfPeer("Dana"));
    }
    void typingFinds()
    {
        auto *field = m_page->findChild<QLineEdit *>(QStringLiteral("peersFind"));
        QTest::keyClicks(field, QStringLiteral("eklu"));
        QCOMPARE(m_page->model().rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(table()->currentPeer(), idOfPeer("Jonas"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(m_page->model().rowCount(), 12);
        QCOMPARE(table()->currentPeer(), idOfPeer("Jonas"));
    }
    void inTheSmallestWindowNoFilterLiesOverAnother()
    {
        const German german;
        PeersFilter filter(nullptr);
        filter.setTags({QStringLiteral("privacy law")});
        filter.findChild<QLineEdit *>(QStringLiteral("peersFind"))
            ->setText(QStringLiteral("dana")); // "Show all" is there
        const int width = 960 - 57 - 2 * theme().px("page-side");
        filter.resize(width, filter.heightForWidth(width));
        filter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&filter));
        const QList<QWidget *> parts = filter.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (int i = 0; i < parts.size(); ++i) {
            QVERIFY2(filter.rect().contains(parts.at(i)->geometry()), qPrintable(parts.at(i)->objectName()));
            for (int j = 0; j < i; ++j)
                QVERIFY2(!parts.at(i)->geometry().intersects(parts.at(j)->geometry()),
                         qPrintable(parts.at(i)->objectName()));
        }
    }
    void theOrderIsRemembered()
    {
        table()->horizontalHeader()->setSortIndicator(PeersModel::LastContact, Qt::DescendingOrder);
        open();
        QCOMPARE(m_page->model().sortColumn(), int(PeersModel::LastContact));
        QCOMPARE(m_page->model().sortOrder(), Qt::DescendingOrder);
    }
    void deletingAsksAndCanBeUndone()
    {
        const Id jonas = idOfPeer("Jonas");
        select("Jonas");
        m_desk->prompts.yes = false;
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(m_desk->prompts.asked.size(), 1);
        QCOMPARE(m_page->model().rowCount(), 12);
        m_desk->prompts.yes = true;
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(m_page->model().rowCount(), 11);
        m_desk->toasts.press();
        QCOMPARE(m_page->model().rowCount(), 12);
        QVERIFY(m_desk->journal->people().peer(jonas));
    }
    void aNewPeerIsAdded()
    {
        PeerForm *form = m_page->addPeer();
        field(form, "peerName")->setText(QStringLiteral("Ingrid Nyqvist"));
        field(form, "peerTags")->setText(QStringLiteral("data, data , boards"));
        field(form, "peerBirthday")->setText(QStringLiteral("14 March"));
        form->press();
        const Peer added = m_desk->journal->people().find(QStringLiteral("Ingrid")).value();
        QCOMPARE(added.tags, (QStringList{QStringLiteral("data"), QStringLiteral("boards")}));
        QCOMPARE(added.birthday.month, 3);
        QCOMPARE(m_page->model().rowCount(), 13);
        QCOMPARE(m_desk->navigator.current().peer, added.id);
    }
    void aNameThatExistsIsRefusedInPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("zone");
        QTest::newRow("taken") << QStringLiteral("dana  whitfield") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("an unknown zone") << QStringLiteral("Ingrid") << QStringLiteral("Europe/Nowhere");
    }
    void aNameThatExistsIsRefusedInPlace()
    {
        QFETCH(QString, name);
        QFETCH(QString, zone);
        PeerForm *form = m_page->addPeer();
        field(form, "peerName")->setText(name);
        field(form, "peerZone")->setText(zone);
        field(form, "peerRole")->setText(QStringLiteral("VP of <b>Data</b>"));
        form->press();
        QVERIFY(!form->refusal().isEmpty());
        QCOMPARE(field(form, "peerRole")->text(), QStringLiteral("VP of <b>Data</b>"));
        QCOMPARE(m_page->model().all(), 12);
        form->reject();
    }
    void everythingHasAName() { QCOMPARE(unnamedIn(*m_page), QStringList()); }
    void anEmptyJournalTeaches()
    {
        DeskBench empty(DeskBench::Content::Empty);
        PeersPage page(empty.context(), &empty.window);
        page.enter(Place());
        page.findChild<QPushButton *>(QStringLiteral("peersFirst"))->click();
        QCOMPARE(empty.navigator.current().page, PageId::Triage);
    }

private:
    void open()
    {
        m_page = new PeersPage(m_desk->context(), &m_desk->window);
        connect(m_desk->journal.get(), &Journal::changed, m_page, &PeersPage::refresh);
        m_page->resize(1072, 820);
        m_desk->window.show();
        m_page->show();
        m_page->enter(Place());
    }
    [[nodiscard]] PeersTable *table() const { return m_page->findChild<PeersTable *>(); }
    [[nodiscard]] Id idOfPeer(const char *name) const
    {
        return m_desk->journal->people().find(QString::fromLatin1(name)).value().id;
    }
    void select(const char *name) { table()->setCurrentPeer(idOfPeer(name)); }
    static QLineEdit *field(PeerForm *form, const char *name)
    {
        return form->findChild<QLineEdit *>(QString::fromLatin1(name));
    }

    std::unique_ptr<DeskBench> m_desk;
    PeersPage *m_page = nullptr;
};

LANAI_TEST(TstPeersPage, tst_peerspage)
#include "tst_peerspage.moc"
