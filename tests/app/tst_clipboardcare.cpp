#include "tests/support/registry.h"
#include "ui/shell/clipboardcare.h"
#include "ui/shell/passphrasefield.h"
#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace lanai;

class TstClipboardCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        isOurs = true;
        clipboard().clear();
        care = std::make_unique<ClipboardCare>(clipboard(), nullptr, [this](QClipboard::Mode) { return isOurs; });
        window = std::make_unique<QWidget>();
        words = new QLineEdit(QStringLiteral("spoke about budgets"), window.get());
        secret = new PassphraseField(window.get());
        secret->setText(QStringLiteral("one quiet word"));
        secret->setEchoMode(QLineEdit::Normal); // shown, as the eye in it does
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void cleanup()
    {
        window.reset();
        care.reset();
    }

    void managersAreToldNotToKeepWhatIsCopied()
    {
        copyFrom(*words);
        QCOMPARE(clipboard().text(), QStringLiteral("spoke about budgets"));
        QCOMPARE(clipboard().mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    }
    void whatIsCopiedGoesAtLock()
    {
        copyFrom(*words);
        care->clear();
        QCOMPARE(clipboard().text(), QString());
    }
    void whatAnotherProgramCopiedStays()
    {
        isOurs = false;
        clipboard().setText(QStringLiteral("somebody else’s"));
        QVERIFY(!clipboard().mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
        care->clear();
        QCOMPARE(clipboard().text(), QStringLiteral("somebody else’s"));
    }
    void aPassphraseGoesByItself()
    {
        care->setPatience(std::chrono::milliseconds(20));
        copyFrom(*secret);
        QCOMPARE(clipboard().text(), QStringLiteral("one quiet word"));
        QTRY_COMPARE(clipboard().text(), QString());
    }
    // As Wayland does: what was set here is told of once more when the compositor has it.
    void aPassphraseGoesByItselfWhereItsCopyingIsToldOfTwice()
    {
        care->setPatience(std::chrono::milliseconds(20));
        copyFrom(*secret);
        Q_EMIT clipboard().dataChanged();
        QCOMPARE(clipboard().text(), QStringLiteral("one quiet word"));
        QTRY_COMPARE(clipboard().text(), QString());
    }
    void otherWordsStayUntilLock()
    {
        care->setPatience(std::chrono::milliseconds(20));
        copyFrom(*secret);
        copyFrom(*words); // the time of the secret ends with it
        const QSignalSpy changed(&clipboard(), &QClipboard::dataChanged);
        QVERIFY(!QTest::qWaitFor([&changed] { return !changed.isEmpty(); }, 100));
        QCOMPARE(clipboard().text(), QStringLiteral("spoke about budgets"));
    }
    void whatAnotherProgramCopiedAfterAPassphraseStays()
    {
        care->setPatience(std::chrono::milliseconds(20));
        copyFrom(*secret);
        isOurs = false;
        clipboard().setText(QStringLiteral("somebody else’s"));
        QVERIFY(!QTest::qWaitFor([] { return clipboard().text().isEmpty(); }, 100));
    }

private:
    static QClipboard &clipboard() { return *QGuiApplication::clipboard(); }
    static void copyFrom(QLineEdit &field)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    }

    bool isOurs = true;
    std::unique_ptr<ClipboardCare> care;
    std::unique_ptr<QWidget> window;
    QLineEdit *words = nullptr;
    PassphraseField *secret = nullptr;
};

LANAI_TEST(TstClipboardCare, tst_clipboardcare)
#include "tst_clipboardcare.moc"
