#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "core/journal/settings.h"
#include "tests/peers/accessible.h"
#include "tests/support/deskbench.h"
#include "tests/support/german.h"
#include "tests/support/registry.h"
#include "ui/parts/words.h"
#include "ui/peers/triagepage.h"
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lanai;
using namespace lanai::test;

class TstTriage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskBench>(DeskBench::Content::Empty);
        m_page = new TriagePage(m_desk->context(), &m_desk->window);
        m_page->resize(1072, 820);
        m_desk->window.show();
        m_page->show();
        m_page->enter(Place());
    }
    void cleanup() { m_desk.reset(); }
    void threeKeysMakeAPeerWithARhythm()
    {
        name("Ingrid Nyqvist");
        press("121");
        QCOMPARE(model().stage(), TriageStage::Done);
        const Peer peer = m_desk->journal->people().find(QStringLiteral("Ingrid")).value();
        QCOMPARE(peer.interdependence, Interdependence::Strong);
        const SeriesState series = m_desk->journal->oneOnOnes().ofPeer(peer.id).value();
        QCOMPARE(series.term.schedule.rhythm, Rhythm::everyWeeks(2, Qt::Thursday));
        QCOMPARE(series.term.schedule.time, QTime(9, 0));
        QCOMPARE(series.weeks, 13);
    }
    void everyAnswerTakesFourKeysAtMost_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("series");
        QTest::newRow("weekly") << QStringLiteral("111") << 1;
        QTest::newRow("monthly in the afternoon") << QStringLiteral("335") << 1;
        QTest::newRow("quarterly") << QStringLiteral("242") << 1;
        QTest::newRow("not regularly") << QStringLiteral("25") << 0;
        QTest::newRow("without a rhythm") << QStringLiteral("2s") << 0;
    }
    void everyAnswerTakesFourKeysAtMost()
    {
        QFETCH(QString, keys);
        name("Ingrid");
        press(keys.toLatin1().constData());
        QVERIFY(keys.size() <= 4);
        QCOMPARE(model().stage(), TriageStage::Done);
        QTEST(model().series(), "series");
        QCOMPARE(people(), 1);
    }
    void enterTakesWhatIsSuggested()
    {
        name("Ingrid\nOdd");
        press("1");
        QCOMPARE(model().suggested(), 0); // strong: weekly
        press("\r\r");
        press("3");
        QCOMPARE(model().suggested(), 2); // light: monthly
        press("\r");
        QCOMPARE(model().suggested(), 1); // nine is taken
        press("\r");
        QCOMPARE(model().series(), 2);
    }
    void enterPressesTheButtonThatHasTheFocus()
    {
        name("Ingrid");
        press("25");
        auto *finish = m_page->findChild<QPushButton *>(QStringLiteral("triageFinish"));
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
        QCOMPARE(QApplication::focusWidget(), finish);
        QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("triageLater"))->isVisible());
        QTest::keyClick(finish, Qt::Key_Return);
        QCOMPARE(m_desk->navigator.current().page, PageId::Today);
    }
    void interdependenceIsCalledAsElsewhere()
    {
        const German german;
        name("Ingrid");
        const QList<TriageChoice> choices = model().choices();
        for (const Interdependence each : {Interdependence::Strong, Interdependence::Moderate, Interdependence::Light})
            QCOMPARE(choices.at(int(each)).text, Words::name(each));
        QCOMPARE(Words::name(Interdependence::Light), QStringLiteral("Gering"));
    }
    void backTakesOneStepBack()
    {
        name("Ingrid\nOdd");
        press("111");
        QCOMPARE(people(), 1);
        press("\b");
        QCOMPARE(people(), 0);
        QCOMPARE(model().stage(), TriageStage::Rhythm);
        QCOMPARE(model().name(), QStringLiteral("Ingrid"));
        press("\b\b");
        QCOMPARE(model().stage(), TriageStage::Names);
    }
    void allOfItCanBeTakenBack()
    {
        name("Ingrid\nOdd\nSiri");
        press("111222333");
        QCOMPARE(people(), 3);
        m_page->findChild<QPushButton *>(QStringLiteral("triageTakeBack"))->click();
        QCOMPARE(people(), 0);
        QVERIFY(m_desk->journal->oneOnOnes().all().value().isEmpty());
        QCOMPARE(names()->toPlainText(), QStringLiteral("Ingrid\nOdd\nSiri"));
    }
    void leavingOneOutAddsNobody()
    {
        name("Ingrid\nOdd");
        press("s111");
        QCOMPARE(people(), 1);
        QVERIFY(m_desk->journal->people().find(QStringLiteral("Odd")));
    }
    void aNameThatExistsIsRefusedAndTheTextStays()
    {
        Peer peer;
        peer.name = QStringLiteral("Ingrid");
        QVERIFY(m_desk->journal->people().add(peer));
        name("Odd\ningrid");
        QCOMPARE(model().stage(), TriageStage::Names);
        QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("triageRefusal"))->isVisible());
        QCOMPARE(names()->toPlainText(), QStringLiteral("Odd\ningrid"));
        name("");
        QCOMPARE(model().stage(), TriageStage::Names);
    }
    void namesTypedSurviveLeaving()
    {
        names()->setPlainText(QStringLiteral("Ingrid\nOdd"));
        m_page->leave();
        TriagePage again(m_desk->context(), &m_desk->window);
        again.enter(Place());
        QCOMPARE(again.findChild<QPlainTextEdit *>(QStringLiteral("triageNames"))->toPlainText(),
                 QStringLiteral("Ingrid\nOdd"));
    }
    void itIsNotAskedAgainOnceDone()
    {
        name("Ingrid");
        press("111");
        m_page->findChild<QPushButton *>(QStringLiteral("triageFinish"))->click();
        QVERIFY(m_desk->journal->settings().get(setting::triageDone).value());
        QCOMPARE(m_desk->navigator.current().page, PageId::Today);
    }
    void everythingHasAName()
    {
        QCOMPARE(unnamedIn(*m_page), QStringList());
        name("Ingrid");
        QCOMPARE(unnamedIn(*m_page), QStringList());
    }

private:
    [[nodiscard]] TriageModel &model() { return m_page->model(); }
    [[nodiscard]] QPlainTextEdit *names() const
    {
        return m_page->findChild<QPlainTextEdit *>(QStringLiteral("triageNames"));
    }
    [[nodiscard]] int people() const { return static_cast<int>(m_desk->journal->people().all().value().size()); }
    void name(const char *typed)
    {
        names()->setPlainText(QString::fromLatin1(typed));
        QTest::keyClick(names(), Qt::Key_Return, Qt::ControlModifier);
    }
    void press(const char *keys)
    {
        for (const char *key = keys; *key != 0; ++key) {
            QWidget *at = m_page->focusWidget() == nullptr ? m_page : m_page->focusWidget();
            if (*key == '\r')
                QTest::keyClick(at, Qt::Key_Return);
            else if (*key == '\b')
                QTest::keyClick(at, Qt::Key_Backspace);
            else
                QTest::keyClick(at, *key);
        }
    }

    std::unique_ptr<DeskBench> m_desk;
    TriagePage *m_page = nullptr;
};

LANAI_TEST(TstTriage, tst_triage)
#include "tst_triage.moc"
