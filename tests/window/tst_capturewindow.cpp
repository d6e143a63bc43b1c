#include "core/journal/inbox.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/noteeditor.h"
#include "ui/shell/capturewindow.h"
#include "ui/shell/capturing.h"
#include <QElapsedTimer>
#include <QPointer>
#include <QPushButton>

using namespace lanai;
using namespace lanai::test;

namespace {

class Opened
{
public:
    Opened()
        : capturing(bench.clock)
    {
        path = bench.journal->path();
    }
    CaptureWindow &open()
    {
        capturing.open(path);
        window = capturing.window();
        return *window;
    }
    [[nodiscard]] NoteEditor &editor() const { return *window->findChild<NoteEditor *>(QStringLiteral("captureText")); }
    [[nodiscard]] QStringList notes() const
    {
        QStringList texts;
        if (!bench.journal->inbox().collect())
            return texts;
        const auto all = bench.journal->inbox().waiting().value_or(QList<WaitingNote>());
        for (const WaitingNote &note : all)
            texts << note.text;
        return texts;
    }

    DeskBench bench{DeskBench::Content::Empty};
    QString path;
    Capturing capturing;
    QPointer<CaptureWindow> window;
};

const QString call = QStringLiteral("Dana called.\n>> me by Fri: call back");

} // namespace

class TstCaptureWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void controlEnterSealsAndCloses_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
    }
    void controlEnterSealsAndCloses()
    {
        QFETCH(const Qt::Key, key);
        Opened at;
        CaptureWindow &window = at.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(at.editor().hasFocus());
        at.editor().setPlainText(call);
        QTest::keyClick(&at.editor(), key, Qt::ControlModifier);
        QTRY_VERIFY(at.window.isNull());
        QCOMPARE(at.notes(), QStringList{call});
    }
    void escapeCloses()
    {
        Opened at;
        QTest::keyClick(&at.open(), Qt::Key_Escape);
        QTRY_VERIFY(at.window.isNull());
        QVERIFY(at.notes().isEmpty());
    }
    void whatIsWrittenIsThrownAwayOnTheSecondTimeOnly()
    {
        Opened at;
        at.open();
        at.editor().setPlainText(call);
        QTest::keyClick(&at.editor(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!at.window.isNull());
        QVERIFY(at.window->isVisible());
        at.editor().insertPlainText(QStringLiteral("more")); // written on: it is asked anew
        QTest::keyClick(&at.editor(), Qt::Key_Escape);
        QVERIFY(at.window->isVisible());
        QTest::keyClick(&at.editor(), Qt::Key_Escape);
        QTRY_VERIFY(at.window.isNull());
        QVERIFY(at.notes().isEmpty());
    }
    void nothingWrittenSealsNothing()
    {
        Opened at;
        at.open();
        at.editor().setPlainText(QStringLiteral(" \n"));
        at.window->findChild<QPushButton *>(QStringLiteral("captureSeal"))->click();
        QTRY_VERIFY(at.window.isNull());
        QVERIFY(at.notes().isEmpty());
    }
    void theOneThatIsOpenComesToTheFront()
    {
        Opened at;
        const CaptureWindow *first = &at.open();
        QCOMPARE(&at.open(), first);
    }
    void forAnotherJournalThereIsAnotherWindowAndTheNoteOfTheFirstIsKept()
    {
        Opened at;
        const QPointer<CaptureWindow> first(&at.open());
        at.editor().setPlainText(call);
        at.capturing.open(at.bench.folder.filePath(QStringLiteral("other.lanai")));
        QVERIFY(at.capturing.window() != first);
        QVERIFY(!first->isVisible());
        QCOMPARE(at.notes(), QStringList{call});
        QTRY_VERIFY(first.isNull());
        QVERIFY(at.capturing.window()->isVisible());
    }
    void whatCannotBeKeptComesForwardInsteadOfAnotherWindow()
    {
        Opened at;
        const CaptureWindow *first = &at.open();
        at.editor().setPlainText(call);
        QVERIFY(QFile::remove(at.bench.journal->inbox().path()));
        at.capturing.open(at.bench.folder.filePath(QStringLiteral("other.lanai")));
        QCOMPARE(at.capturing.window(), first);
        QVERIFY(!first->isMinimized());
        QCOMPARE(at.editor().text(), call);
        QVERIFY(!first->refusal().isEmpty());
    }
    void itsTitleSaysNothing()
    {
        Opened at;
        QCOMPARE(at.open().windowTitle(), QStringLiteral("Lanai"));
    }
    void whereNothingCanBeKeptThatIsSaidFirst()
    {
        Opened at;
        QVERIFY(QFile::remove(at.bench.journal->inbox().path()));
        QVERIFY(at.open().refusal().contains(QStringLiteral("peers.inbox")));
        QVERIFY(!at.window->findChild<QPushButton *>(QStringLiteral("captureSeal"))->isEnabled());
        delete at.window;
        CaptureWindow none({}, at.bench.clock);
        none.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(none.refusal().startsWith(QStringLiteral("There is no journal yet")));
        none.findChild<NoteEditor *>()->setPlainText(call);
        QVERIFY(!none.seal());
    }
    void aForeignInboxIsRefusedAndTheTextStays()
    {
        Opened at;
        at.open();
        at.editor().setPlainText(call);
        QFile inbox(at.bench.journal->inbox().path());
        QVERIFY(inbox.open(QIODevice::WriteOnly));
        inbox.write("a letter to somebody");
        inbox.close();
        QVERIFY(!at.window->seal());
        QVERIFY(!at.window->refusal().isEmpty());
        QCOMPARE(at.editor().text(), call);
    }
    void beforeTheScreenIsLeftAloneItIsSealed()
    {
        Opened at;
        at.open();
        at.editor().setPlainText(call);
        at.capturing.putAway();
        QTRY_VERIFY(at.window.isNull());
        QCOMPARE(at.notes(), QStringList{call});
        at.capturing.putAway(); // nothing there: nothing happens
    }
};

LANAI_TEST(TstCaptureWindow, tst_capturewindow)
#include "tst_capturewindow.moc"
