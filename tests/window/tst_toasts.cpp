#include "tests/support/registry.h"
#include "ui/shell/errortext.h"
#include "ui/shell/toasts.h"
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace lanai;

namespace {

constexpr int soon = 1; // milliseconds that a toast stays in these tests

QString said(const char *latin)
{
    return QString::fromLatin1(latin);
}

// A window with a toast and something else that can have the focus.
struct Bench
{
    QWidget window;
    QPushButton other;
    Toasts toasts;

    explicit Bench(int stays = soon)
        : other(said("Other"), &window)
        , toasts(&window, stays)
    {
        window.resize(640, 400);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window did not become active");
        other.setFocus();
    }
    [[nodiscard]] QPushButton *button() { return toasts.findChild<QPushButton *>(said("toastButton")); }
};

// Longer than a toast would stay.
bool aMomentLater()
{
    QTimer moment;
    moment.setSingleShot(true);
    QSignalSpy over(&moment, &QTimer::timeout);
    moment.start(20 * soon);
    return over.wait();
}

} // namespace

class TstToasts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageGoesByItself()
    {
        Bench bench;
        bench.toasts.tell(said("Saved."));
        QCOMPARE(bench.toasts.text(), said("Saved."));
        QCOMPARE(bench.toasts.accessibleName(), said("Saved."));
        QVERIFY(!bench.toasts.offers());
        QTRY_VERIFY(bench.toasts.isHidden());
        QCOMPARE(bench.toasts.text(), QString());
    }
    void itStaysWhileItsButtonHasTheFocus()
    {
        Bench bench;
        bench.toasts.tell(said("Ended."), said("Undo"), &bench.window, [] {});
        bench.button()->setFocus();
        QVERIFY(aMomentLater());
        QVERIFY(!bench.toasts.isHidden());
        bench.other.setFocus();
        QTRY_VERIFY(bench.toasts.isHidden());
    }
    void itStaysWhileThePointerIsOverIt()
    {
        Bench bench;
        bench.toasts.tell(said("Ended."));
        bench.toasts.setAttribute(Qt::WA_UnderMouse);
        QEnterEvent enter({}, {}, {});
        QCoreApplication::sendEvent(&bench.toasts, &enter);
        QVERIFY(aMomentLater());
        QVERIFY(!bench.toasts.isHidden());
        bench.toasts.setAttribute(Qt::WA_UnderMouse, false);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&bench.toasts, &leave);
        QTRY_VERIFY(bench.toasts.isHidden());
    }
    void undoCallsOnceAndTheToastGoes()
    {
        Bench bench(100000);
        int undone = 0;
        bench.toasts.tell(said("Ended."), said("Undo"), &bench.window, [&undone] { ++undone; });
        QVERIFY(bench.toasts.offers());
        bench.toasts.press();
        QCOMPARE(undone, 1);
        QVERIFY(bench.toasts.isHidden());
        bench.toasts.press();
        bench.button()->click();
        QCOMPARE(undone, 1);
    }
    void theNextMessageTakesTheOfferOfTheLastAway()
    {
        Bench bench(100000);
        int first = 0;
        int second = 0;
        bench.toasts.tell(said("One."), said("Undo"), &bench.window, [&first] { ++first; });
        bench.toasts.tell(said("Two."), said("Undo"), &bench.window, [&second] { ++second; });
        bench.toasts.press();
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
        bench.toasts.tell(said("Three."));
        QVERIFY(!bench.toasts.offers());
    }
    void nothingIsCalledForOneWhoIsGone()
    {
        Bench bench(100000);
        int undone = 0;
        auto gone = std::make_unique<QObject>();
        bench.toasts.tell(said("Ended."), said("Undo"), gone.get(), [&undone] { ++undone; });
        gone.reset();
        bench.toasts.press();
        QCOMPARE(undone, 0);
    }
    void whatIsOfferedRightAfterACommandTakesItBack()
    {
        Bench bench(100000);
        const Id command = newId(1);
        bench.toasts.follow(command);
        bench.toasts.tell(said("Saved."));
        QCOMPARE(bench.toasts.takesBack(), Id()); // it offers nothing
        bench.toasts.tell(said("Saved."), said("Undo"), &bench.window, [] {});
        QCOMPARE(bench.toasts.takesBack(), command);
        QVERIFY(aMomentLater());
        QCOMPARE(bench.toasts.takesBack(), command);
        bench.toasts.tell(said("There is more."), said("Look"), &bench.window, [] {});
        QCOMPARE(bench.toasts.takesBack(), Id());
    }
    void anErrorIsSaidInItsWords()
    {
        Bench bench(100000);
        const Error error{ErrorCode::DiskFull, {said("peers.lanai")}};
        bench.toasts.tell(error);
        QCOMPARE(bench.toasts.text(), errorSentence(error));
    }
    void itKeepsToTheMiddleAndTheBottomOfItsWindow()
    {
        Bench bench(100000);
        bench.toasts.tell(said("Saved."));
        bench.window.resize(900, 700);
        QTRY_COMPARE(bench.toasts.geometry().bottom(), 700 - 24 - 1);
        QVERIFY(std::abs(bench.toasts.geometry().center().x() - 450) <= 1);
    }
    void lockingTakesItsWordsAway()
    {
        Bench bench(100000);
        bench.toasts.tell(said("Ended."), said("Undo"), &bench.window, [] {});
        bench.toasts.clear();
        QVERIFY(bench.toasts.isHidden());
        QVERIFY(!bench.toasts.offers());
        QCOMPARE(bench.toasts.text(), QString());
        QCOMPARE(bench.toasts.accessibleName(), QString());
        QCOMPARE(bench.button()->text(), QString());
    }
};

LANAI_TEST(TstToasts, tst_toasts)
#include "tst_toasts.moc"
