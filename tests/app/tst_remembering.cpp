// The window and the keychain: what is remembered opens the journal, and nothing that goes wrong there keeps anybody
// from typing the passphrase.
#include "app/pages.h"
#include "core/journal/vault.h"
#include "core/keys/recoverykey.h"
#include "tests/support/days.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/label.h"
#include "ui/shell/mainwindow.h"
#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class TstRemembering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        folder = std::make_unique<QTemporaryDir>();
        clock = std::make_unique<FixedClock>(utc("2026-11-19T07:30"), QTimeZone("Europe/Berlin"));
        keychain = std::make_unique<FakeKeychain>();
        VERIFY_OK(Journal::create(path(), SecretBytes(passphrase.toUtf8()), *clock, QStringLiteral("window")));
        open();
    }
    void cleanup()
    {
        window.reset();
        folder.reset();
    }

    void nothingIsRememberedUnlessOneAsksForIt()
    {
        window->begin(path());
        QVERIFY(find<CheckRow>("remember")->isVisible());
        QVERIFY(!find<CheckRow>("remember")->isChecked());
        unlock();
        QVERIFY(keychain->kept.isEmpty());
    }
    void whatWasRememberedOpensTheJournalAtTheNextStart()
    {
        remember();
        open();
        window->begin(path());
        QTRY_VERIFY(window->desk() != nullptr);
    }
    void afterLockingThePassphraseIsAskedFor()
    {
        remember();
        window->lock();
        const int before = keychain->asked;
        QVERIFY(find<QLineEdit>("passphrase")->hasFocus());
        QCoreApplication::processEvents();
        QVERIFY(window->desk() == nullptr);
        QCOMPARE(keychain->asked, before);
        unlock();
    }
    void aLockedJournalThatIsAskedForAgainStaysLocked()
    {
        remember();
        window->lock();
        const int before = keychain->asked;
        window->openInstead(path());
        QCoreApplication::processEvents();
        QVERIFY(screen("unlockScreen")->isVisible());
        QVERIFY(find<QAbstractButton>("unlock")->isEnabled()); // nothing is being opened
        QCOMPARE(keychain->asked, before);
    }
    void afterLockingNoOtherJournalOpensByItselfEither()
    {
        const QString other = folder->filePath(QStringLiteral("Other.lanai"));
        VERIFY_OK(Journal::create(other, SecretBytes(passphrase.toUtf8()), *clock, QStringLiteral("window")));
        remember();
        window->lock();
        const int before = keychain->asked;
        window->openInstead(other);
        QCoreApplication::processEvents();
        QVERIFY(screen("unlockScreen")->isVisible());
        QCOMPARE(keychain->asked, before);
    }
    void anAnswerThatComesWhenOneHasGoneOnOpensNothing()
    {
        remember();
        open();
        window->begin(path());
        find<QAbstractButton>("openAnother")->click();
        QVERIFY(screen("welcomeScreen")->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(find<QAbstractButton>("unlock")->isEnabled()); // nothing is being opened
        window->openWith(path(), SecretBytes(passphrase.toUtf8()));
        QTRY_VERIFY(window->desk() != nullptr);
    }
    void lockedWhileItOpensByARememberedKeyItStaysLocked()
    {
        remember();
        open();
        window->begin(path());
        QVERIFY(QTest::qWaitFor([this] { return !find<QAbstractButton>("unlock")->isEnabled(); })); // the key was found
        window->lock();
        QTRY_VERIFY(find<QAbstractButton>("unlock")->isEnabled());
        QVERIFY(window->desk() == nullptr);
        unlock();
    }
    void rememberingIsOfferedOnlyWhereItDoesSomething()
    {
        window->begin(path());
        QVERIFY(find<CheckRow>("remember")->isVisible());
        prompts.path = path();
        find<QAbstractButton>("openAnother")->click();
        find<QAbstractButton>("restoreBackup")->click();
        QVERIFY(screen("unlockScreen")->isVisible());
        QVERIFY(!find<CheckRow>("remember")->isVisible());
        find<QAbstractButton>("openAnother")->click();
        find<QAbstractButton>("trySample")->click();
        QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 30000);
        window->lock();
        QVERIFY(screen("unlockScreen")->isVisible());
        QVERIFY(!find<CheckRow>("remember")->isVisible());
    }
    void whateverTheKeychainDoesThePassphraseOpens_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::newRow("no keychain") << int(ErrorCode::NoKeychain);
        QTest::newRow("silent") << int(ErrorCode::KeychainSilent);
        QTest::newRow("denied") << int(ErrorCode::KeychainDenied);
        QTest::newRow("deleted there") << int(ErrorCode::KeychainEmpty);
        QTest::newRow("no key") << int(ErrorCode::KeychainWrong);
    }
    void whateverTheKeychainDoesThePassphraseOpens()
    {
        QFETCH(const int, trouble);
        keychain->refuses = ErrorCode(trouble);
        window->begin(path());
        QCoreApplication::processEvents();
        QVERIFY(screen("unlockScreen")->isVisible());
        QVERIFY(find<QLineEdit>("passphrase")->hasFocus());
        QVERIFY(!find<Label>("unlockMessage")->isVisible());
        unlock();
    }
    void aKeychainThatHangsKeepsNobodyFromTyping()
    {
        keychain->answers = false;
        window->begin(path());
        unlock();
    }
    void whatDoesNotFitIsSaidAndThePassphraseOpens()
    {
        const QByteArray salt = readSalt(path()).value();
        keychain->kept.insert(salt.toHex(), "x'" + QByteArray(64, 'a') + salt.toHex() + "'");
        window->begin(path());
        QTRY_VERIFY(find<Label>("unlockMessage")->isVisible());
        QVERIFY(find<Label>("unlockMessage")->text().contains(QStringLiteral("keychain")));
        unlock();
    }
    void aRefusalToRememberIsSaidAndTheJournalIsOpen()
    {
        window->begin(path());
        QCoreApplication::processEvents();
        keychain->refuses = ErrorCode::KeychainDenied;
        find<CheckRow>("remember")->setChecked(true);
        unlock();
        QVERIFY(keychain->kept.isEmpty());
    }
    void theRecoveryKeyOpensTheJournal()
    {
        window->begin(path());
        unlock();
        const QString key = recoveryLinesOf(window->desk()->context().journal.key())->join(u'\n');
        window->lock();
        find<QAbstractButton>("useRecoveryKey")->click();
        auto *field = find<QPlainTextEdit>("recoveryKey");
        QVERIFY(field->hasFocus());
        QVERIFY(!find<QLineEdit>("passphrase")->isVisible());
        field->setPlainText(key);
        find<QAbstractButton>("unlock")->click();
        QTRY_VERIFY(window->desk() != nullptr);
        QVERIFY(field->toPlainText().isEmpty());
    }
    void aSlipInTheRecoveryKeyNamesItsLineAndKeepsWhatWasTyped()
    {
        window->begin(path());
        unlock();
        QString key = recoveryLinesOf(window->desk()->context().journal.key())->join(u'\n');
        window->lock();
        key[27] = key.at(27) == u'7' ? u'8' : u'7';
        find<QAbstractButton>("useRecoveryKey")->click();
        find<QPlainTextEdit>("recoveryKey")->setPlainText(key);
        find<QAbstractButton>("unlock")->click();
        QTRY_VERIFY(find<Label>("unlockMessage")->isVisible());
        QVERIFY(find<Label>("unlockMessage")->text().contains(QStringLiteral("Line 2")));
        QCOMPARE(find<QPlainTextEdit>("recoveryKey")->toPlainText(), key);
        find<QAbstractButton>("useRecoveryKey")->click();
        QVERIFY(find<QLineEdit>("passphrase")->hasFocus());
    }

private:
    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(*clock, &makePages);
        window->setPrompts(prompts);
        window->setKeychain(*keychain);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void unlock()
    {
        find<QLineEdit>("passphrase")->setText(passphrase);
        QTest::keyClick(find<QLineEdit>("passphrase"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 20000);
    }
    void remember()
    {
        window->begin(path());
        find<CheckRow>("remember")->setChecked(true);
        unlock();
        QTRY_COMPARE(keychain->kept.size(), 1);
    }
    template<class Widget>
    Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QWidget *screen(const char *name) const { return find<QWidget>(name); }
    QString path() const { return folder->filePath(QStringLiteral("Peers.lanai")); }

    const QString passphrase = QStringLiteral("a test passphrase");
    FakePrompts prompts;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<FakeKeychain> keychain;
    std::unique_ptr<MainWindow> window;
};

LANAI_TEST(TstRemembering, tst_remembering)
#include "tst_remembering.moc"
