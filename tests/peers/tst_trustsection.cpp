#include "core/journal/checkins.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/parts/trendchart.h"
#include "ui/peers/onepeerpage.h"
#include "ui/peers/peerplace.h"
#include "ui/peers/trustsection.h"
#include <QLabel>
#include <QPushButton>

using namespace lanai;
using namespace lanai::test;

class TstTrustSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskBench>();
        m_page = new OnePeerPage(m_desk->context(), &m_desk->window);
        connect(m_desk->journal.get(), &Journal::changed, m_page, &OnePeerPage::refresh);
        m_page->resize(1072, 820);
        m_desk->window.show();
        m_page->show();
        enter("Dana");
    }
    void cleanup() { m_desk.reset(); }
    void myNumberAndTheirsStandApart()
    {
        const QStringList texts = said();
        QVERIFY(texts.contains(QStringLiteral("Jun to Nov")));
        QVERIFY(texts.contains(QStringLiteral("— You 4")));
        QVERIFY(texts.contains(QStringLiteral("◇ Dana 4")));
        QVERIFY(texts.contains(QStringLiteral("“Better. You stopped solving it while I was still explaining it.”")));
        QVERIFY(texts.contains(QStringLiteral("Dana, Mon 9 Nov")));
        const TrendData &shown = section()->findChild<TrendChart *>()->data();
        QCOMPARE(shown.lines.size(), 1);
        QCOMPARE(shown.lines.first().values, (QList{3, 3, 3, 3, 4, 4}));
    }
    void theCheckInIsOneClickAway()
    {
        section()->findChild<QPushButton *>(QStringLiteral("trustOpen"))->click();
        QCOMPARE(m_desk->navigator.went.last().page, PageId::Trust);
        QCOMPARE(m_desk->navigator.went.last().thing,
                 m_desk->journal->checkIns().ofPeer(m_desk->navigator.went.last().peer)->first().id);
        auto *chart = section()->findChild<TrendChart *>();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(m_desk->journal->checkIns().checkIn(m_desk->navigator.went.last().thing)->on, day("2026-06-08"));
    }
    void withoutOneItOffersTheFirst()
    {
        enter("Rafael");
        QVERIFY(said().contains(QStringLiteral("No check-in yet.")));
        section()->findChild<QPushButton *>(QStringLiteral("trustOpen"))->click();
        QCOMPARE(m_desk->navigator.went.last().page, PageId::Trust);
        QVERIFY(m_desk->navigator.went.last().thing.isNull());
        QVERIFY(!m_desk->navigator.went.last().peer.isNull());
    }
    void aCheckInDeletedElsewhereLeavesTheRail()
    {
        const Id dana = m_desk->journal->people().find(QStringLiteral("Dana"))->id;
        const Id last = m_desk->journal->checkIns().ofPeer(dana)->first().id;
        QVERIFY(m_desk->journal->checkIns().remove(last));
        QVERIFY(said().contains(QStringLiteral("◇ Dana 3"))); // as she said in July
        QVERIFY(m_desk->journal->timeline(dana, TimelineFilter::Trust, 20)->rows.size() == 9);
    }

private:
    void enter(const char *name)
    {
        m_page->enter(placeOf(PageId::Peer, m_desk->journal->people().find(QString::fromLatin1(name))->id));
    }
    [[nodiscard]] TrustSection *section() const { return m_page->findChild<TrustSection *>(); }
    [[nodiscard]] QStringList said() const
    {
        QStringList texts;
        for (const QLabel *label : section()->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

    std::unique_ptr<DeskBench> m_desk;
    OnePeerPage *m_page = nullptr;
};

LANAI_TEST(TstTrustSection, tst_trustsection)
#include "tst_trustsection.moc"
