// The window and the keys of a journal: a good passphrase at the beginning, the recovery sheet that was read once, and
// a change of passphrase from which everything comes back.
#include "app/pages.h"
#include "core/journal/backupfolder.h"
#include "core/journal/drafts.h"
#include "core/journal/people.h"
#include "core/journal/recoverycheck.h"
#include "core/journal/settings.h"
#include "core/keys/recoverykey.h"
#include "tests/leaving/fakeprinting.h"
#include "tests/sheet/poppler.h"
#include "tests/support/days.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/label.h"
#include "ui/settings/passphrasesection.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/toasts.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class TstKeyCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        prompts = std::make_unique<FakePrompts>();
        printing = std::make_unique<FakePrinting>();
        keychain = std::make_unique<FakeKeychain>();
        folder = std::make_unique<QTemporaryDir>();
        clock = std::make_unique<FixedClock>(utc("2026-11-19T07:30"), QTimeZone("Europe/Berlin"));
    }
    void cleanup()
    {
        window.reset();
        folder.reset();
    }

    void fiveWordsAreOfferedToBeWrittenDownAndTypedAgain()
    {
        beginCreating();
        button("offerWords")->click();
        const QString words = field("newPassphrase")->text();
        QCOMPARE(words.split(u' ').size(), 5);
        QCOMPARE(field("newPassphrase")->echoMode(), QLineEdit::Normal);
        QVERIFY(field("newPassphraseAgain")->hasFocus());
        QVERIFY(text("passphraseStrength").contains(QStringLiteral("Write these words down")));
        QTest::keyClicks(field("newPassphraseAgain"), words);
        QTest::keyClick(field("newPassphraseAgain"), Qt::Key_Return);
        untilOpen();
        VERIFY_OK(Journal::open(path(), SecretBytes(words.toUtf8()), *clock, QStringLiteral("cli")));
        QVERIFY(field("newPassphrase")->text().isEmpty());
        QCOMPARE(field("newPassphrase")->echoMode(), QLineEdit::Password);
    }
    void offeredWordsThatWereNotTypedAgainMakeNoJournal()
    {
        beginCreating();
        button("offerWords")->click();
        button("create")->click();
        QVERIFY(text("createMessage").contains(QStringLiteral("differ")));
        QVERIFY(!QFile::exists(path()));
    }
    void aWeakPassphraseIsRefusedUnlessItIsMeant()
    {
        beginCreating();
        QVERIFY(!button("weakMeant")->isVisible());
        for (const char *name : {"newPassphrase", "newPassphraseAgain"})
            QTest::keyClicks(field(name), QStringLiteral("summer2026"));
        QVERIFY(text("passphraseStrength").startsWith(QStringLiteral("Weak")));
        button("create")->click();
        QVERIFY(text("createMessage").contains(QStringLiteral("weak")));
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(field("newPassphrase")->text(), QStringLiteral("summer2026"));
        button("weakMeant")->click();
        button("create")->click();
        untilOpen();
    }
    void anotherWeakOneHasToBeMeantAnew()
    {
        beginCreating();
        field("newPassphrase")->setText(QStringLiteral("summer2026"));
        button("weakMeant")->click();
        field("newPassphrase")->setText(QStringLiteral("gravel otter pumpkin violin sleeve"));
        QVERIFY(!button("weakMeant")->isVisible());
        QCOMPARE(text("passphraseStrength"), QStringLiteral("Strong."));
        field("newPassphrase")->setText(QStringLiteral("summer2026"));
        QVERIFY(button("weakMeant")->isVisible());
        QVERIFY(!static_cast<QAbstractButton *>(button("weakMeant"))->isChecked());
    }

    void aNewJournalOffersItsRecoverySheetAndItIsReadOnce()
    {
        create();
        QVERIFY(screen("recoveryScreen")->isVisible());
        prompts->path = folder->filePath(QStringLiteral("sheet.pdf"));
        button("recoverySave")->click();
        QCOMPARE(prompts->lastFile.name, QStringLiteral("recovery-2026-11-19.pdf"));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(prompts->path) & others));
        const QStringList lines = recoveryLinesOf(journal().key()).value();
        QFile file(prompts->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Pdf sheet(file.readAll());
        QCOMPARE(sheet.pages(), 1);
        for (const QString &line : lines)
            QVERIFY2(sheet.flatText().contains(line), qPrintable(sheet.flatText()));
        field("recoveryGroup")->setText(QStringLiteral("0000"));
        button("recoveryDone")->click();
        QVERIFY(text("recoveryMessage").contains(QStringLiteral("sixth line")));
        QVERIFY(screen("recoveryScreen")->isVisible());
        field("recoveryGroup")->setText(lines.last().right(4).toUpper());
        QTest::keyClick(field("recoveryGroup"), Qt::Key_Return);
        QCOMPARE(*recoveryCheck(journal()), (RecoveryCheck{RecoverySheet::Checked, day("2026-11-19")}));
        button("recoveryDone")->click();
        QVERIFY(window->desk()->isVisible());
    }
    void itCanBePutOffAndIsThenSaidInSettings()
    {
        create();
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QTest::keyClick(screen("recoveryScreen"), Qt::Key_Escape);
        QVERIFY(window->desk()->isVisible());
        goToSettings();
        QVERIFY(says(QStringLiteral("None was checked yet")));
    }
    void theSheetIsPrintedUnderADateAndNoName()
    {
        create();
        button("recoveryPrint")->click();
        QCOMPARE(printing->name, QStringLiteral("recovery-2026-11-19.pdf"));
        const QStringList lines = recoveryLinesOf(journal().key()).value();
        QVERIFY(Pdf(printing->printed).flatText().contains(lines.last()));
    }
    void withoutAPrinterOrWithOneThatJamsItSaysSo()
    {
        create();
        printing->there = false;
        button("recoveryPrint")->click();
        QVERIFY(text("recoveryMessage").contains(QStringLiteral("no printer")));
        printing->there = true;
        printing->jams = true;
        button("recoveryPrint")->click();
        QVERIFY(!text("recoveryMessage").isEmpty());
        prompts->path = folder->filePath(QStringLiteral("nowhere/sheet.pdf"));
        button("recoverySave")->click();
        QVERIFY(text("recoveryMessage").contains(QStringLiteral("sheet.pdf")));
    }
    void lockingTakesTheSheetAway()
    {
        create();
        field("recoveryGroup")->setText(QStringLiteral("abcd"));
        window->lock();
        QVERIFY(screen("unlockScreen")->isVisible());
        QVERIFY(field("recoveryGroup")->text().isEmpty());
        prompts->path = folder->filePath(QStringLiteral("sheet.pdf"));
        button("recoverySave")->click();
        QVERIFY(!QFile::exists(prompts->path));
    }
    void fromSettingsItAsksWhoMakesIt()
    {
        open();
        goToSettings();
        button("recoverySheet")->click();
        field("presentPassphrase")->setText(QStringLiteral("not that one"));
        button("proofConfirm")->click();
        QTRY_VERIFY(text("proofRefusal").contains(QStringLiteral("does not open")));
        QVERIFY(window->desk()->isVisible());
        field("presentPassphrase")->setText(passphrase);
        button("proofConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen("recoveryScreen")->isVisible(), 60'000);
    }

    void theNewPassphraseOpensAndOneIsBackAtTheSamePlace()
    {
        open();
        goToSettings();
        change();
        QTRY_VERIFY_WITH_TIMEOUT(screen("recoveryScreen")->isVisible(), 60'000);
        QVERIFY(text("recoveryWhy").contains(QStringLiteral("the sheet from before is void")));
        QVERIFY(text("recoveryWhy").contains(QStringLiteral("1 backup")));
        button("recoveryLater")->click();
        QCOMPARE(window->desk()->navigator().current().page, PageId::Settings);
        VERIFY_OK(opening(fresh));
        VERIFY_REFUSED(opening(passphrase), ErrorCode::WrongPassphrase);
        const QList<StoredBackup> kept = BackupFolder(path(), *clock).all();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().reason, BackupReason::BeforePassphrase);
        VERIFY_OK(Journal::open(kept.first().path, SecretBytes(passphrase.toUtf8()), *clock, QStringLiteral("cli")));
    }
    void aSheetThatWasCheckedBeforeIsVoid()
    {
        open();
        VERIFY_OK(keepRecoveryCheck(journal()));
        change();
        QTRY_VERIFY_WITH_TIMEOUT(screen("recoveryScreen")->isVisible(), 60'000);
        QCOMPARE(recoveryCheck(journal())->sheet, RecoverySheet::Void);
        button("recoveryLater")->click();
        goToSettings();
        QVERIFY(says(QStringLiteral("is void")));
    }
    void backupsFromBeforeFollowOrGo_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("byNew");
        QTest::newRow("keep") << int(OlderBackups::Keep) << 2 << false;
        QTest::newRow("re-encrypt") << int(OlderBackups::ReEncrypt) << 2 << true;
        QTest::newRow("delete") << int(OlderBackups::Delete) << 1 << true;
    }
    void backupsFromBeforeFollowOrGo()
    {
        QFETCH(const int, choice);
        QFETCH(const int, left);
        QFETCH(const bool, byNew);
        open();
        const BackupFolder backups(path(), *clock);
        VERIFY_OK(backups.take(BackupReason::Daily, journal().key(), [](int) { return true; }));
        change(OlderBackups(choice));
        QTRY_VERIFY_WITH_TIMEOUT(screen("recoveryScreen")->isVisible(), 60'000);
        QCOMPARE(backups.all().size(), left);
        for (const StoredBackup &backup : backups.all()) {
            const QString opensIt = byNew ? fresh : passphrase;
            VERIFY_OK(Journal::open(backup.path, SecretBytes(opensIt.toUtf8()), *clock, QStringLiteral("cli")));
        }
    }
    void whatIsRefusedIsSaidAndNothingIsChanged()
    {
        open();
        action("change-passphrase");
        fillChange(passphrase, passphrase);
        button("proofConfirm")->click();
        QTRY_VERIFY(window->toasts().text().contains(QStringLiteral("has already")));
        QVERIFY(window->desk()->isVisible());
        VERIFY_OK(opening(passphrase));
        QVERIFY(BackupFolder(path(), *clock).all().isEmpty());
    }
    void aWrongPresentPassphraseKeepsWhatWasTyped()
    {
        open();
        action("change-passphrase");
        fillChange(QStringLiteral("not that one"), fresh);
        button("proofConfirm")->click();
        QTRY_VERIFY(text("proofRefusal").contains(QStringLiteral("does not open")));
        QCOMPARE(field("newPassphrase", "passphraseForm")->text(), fresh);
        QVERIFY(window->desk() != nullptr);
    }
    void enterLeadsFromFieldToFieldAndConfirmsInTheLast()
    {
        open();
        action("change-passphrase");
        QTest::keyClicks(field("presentPassphrase", "passphraseForm"), passphrase);
        QTest::keyClick(field("presentPassphrase", "passphraseForm"), Qt::Key_Return);
        QTRY_VERIFY(field("newPassphrase", "passphraseForm")->hasFocus());
        QTest::keyClicks(field("newPassphrase", "passphraseForm"), fresh);
        QTest::keyClick(field("newPassphrase", "passphraseForm"), Qt::Key_Return);
        QTRY_VERIFY(field("newPassphraseAgain", "passphraseForm")->hasFocus());
        QVERIFY(!within("passphraseForm", "proofRefusal")->isVisible());
        QTest::keyClicks(field("newPassphraseAgain", "passphraseForm"), fresh);
        QTest::keyClick(field("newPassphraseAgain", "passphraseForm"), Qt::Key_Return);
        // What is being proven stays as it was typed.
        QVERIFY(!field("newPassphrase", "passphraseForm")->isEnabled());
        QVERIFY(!field("presentPassphrase", "passphraseForm")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(screen("recoveryScreen")->isVisible(), 60'000);
        VERIFY_OK(opening(fresh));
    }
    void aRefusedProofCanBeTypedAgain()
    {
        open();
        action("change-passphrase");
        fillChange(QStringLiteral("not that one"), fresh);
        button("proofConfirm")->click();
        QVERIFY(!field("presentPassphrase", "passphraseForm")->isEnabled());
        QTRY_VERIFY(text("proofRefusal").contains(QStringLiteral("does not open")));
        QVERIFY(field("newPassphrase", "passphraseForm")->isEnabled());
        QTRY_VERIFY(field("presentPassphrase", "passphraseForm")->hasFocus());
    }
    // AwayLock's, for instance: the session is locked while the journal is closed for the change.
    void lockedMeanwhileTheJournalStaysLockedAndItIsToldWhenItIsOpen()
    {
        open();
        bool ended = false;
        connect(&window->keyCare(), &KeyCare::openWanted, this, [&ended] { ended = true; });
        change();
        QTRY_VERIFY(screen("passphraseScreen")->isVisible());
        window->lock();
        QVERIFY(window->keyCare().isChanging());
        QTRY_VERIFY_WITH_TIMEOUT(ended, 60'000);
        QVERIFY(!window->keyCare().isChanging());
        QTRY_VERIFY(screen("unlockScreen")->isVisible() && button("unlock")->isEnabled());
        QVERIFY(window->desk() == nullptr);
        field("passphrase", "unlockScreen")->setText(fresh);
        button("unlock")->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen("recoveryScreen")->isVisible(), 20'000);
        QVERIFY(text("recoveryWhy").contains(QStringLiteral("the sheet from before is void")));
    }
    void aDraftSurvivesTheChange()
    {
        open();
        const QString place = QStringLiteral("log:new");
        VERIFY_OK(journal().drafts().save(place, QStringLiteral("half a thought")));
        change();
        QTRY_VERIFY_WITH_TIMEOUT(screen("recoveryScreen")->isVisible(), 60'000);
        QCOMPARE(journal().drafts().at(place)->content, QStringLiteral("half a thought"));
    }
    void theKeychainFollowsWhereItHeldTheKey()
    {
        open();
        goToSettings();
        QTRY_VERIFY(button("rememberKey")->isEnabled());
        button("rememberKey")->click();
        QTRY_COMPARE(keychain->kept.size(), 1);
        const QByteArray before = keychain->kept.constBegin().key();
        change();
        QTRY_VERIFY_WITH_TIMEOUT(screen("recoveryScreen")->isVisible(), 60'000);
        QTRY_VERIFY(keychain->kept.size() == 1 && keychain->kept.constBegin().key() != before);
        QCOMPARE(keychain->kept.constBegin().key(), readSalt(path())->toHex());
    }
    void aKeychainThatHeldNothingHoldsNothingAfterwards()
    {
        open();
        change();
        QTRY_VERIFY_WITH_TIMEOUT(screen("recoveryScreen")->isVisible(), 60'000);
        QCoreApplication::processEvents();
        QVERIFY(keychain->kept.isEmpty());
    }
    void aKeychainThatHangsKeepsNobodyFromAChange()
    {
        keychain->answers = false;
        open();
        change();
        QTRY_VERIFY_WITH_TIMEOUT(screen("recoveryScreen")->isVisible(), 60'000);
        VERIFY_OK(opening(fresh));
    }

    void settingsRememberAndForget()
    {
        open();
        goToSettings();
        auto *remember = static_cast<QAbstractButton *>(button("rememberKey"));
        QTRY_VERIFY(remember->isEnabled());
        QVERIFY(!remember->isChecked());
        remember->click();
        QTRY_COMPARE(keychain->kept.size(), 1);
        QTRY_VERIFY(remember->isEnabled() && remember->isChecked());
        QVERIFY(window->toasts().text().contains(QStringLiteral("from now on")));
        remember->click();
        QTRY_VERIFY(keychain->kept.isEmpty());
        QTRY_VERIFY(remember->isEnabled() && !remember->isChecked());
    }
    void aKeychainThatCannotBeAskedLeavesTheSwitchAlone()
    {
        keychain->refuses = ErrorCode::KeychainDenied;
        open();
        goToSettings();
        QCoreApplication::processEvents();
        QVERIFY(!button("rememberKey")->isEnabled());
    }
    void aKeychainThatRefusesIsSaidAndTheSwitchGoesBack()
    {
        open();
        goToSettings();
        auto *remember = static_cast<QAbstractButton *>(button("rememberKey"));
        QTRY_VERIFY(remember->isEnabled());
        keychain->refuses = ErrorCode::KeychainDenied;
        remember->click();
        QTRY_VERIFY(remember->isEnabled() && !remember->isChecked());
        QVERIFY(!window->toasts().text().isEmpty());
    }

    void theRecoveryKeyOpensAFileWhoseFirstBytesAreDestroyedAndSavingMendsThem()
    {
        VERIFY_OK(Journal::create(path(), SecretBytes(passphrase.toUtf8()), *clock, QStringLiteral("window")));
        const QByteArray salt = *readSalt(path());
        const Key key = *keyFor(path(), SecretBytes(passphrase.toUtf8()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(16, 'x')), 16);
        file.close();
        makeWindow();
        window->begin(path());
        button("useRecoveryKey")->click();
        window->findChild<QPlainTextEdit *>(QStringLiteral("recoveryKey"))
            ->setPlainText(recoveryLinesOf(key)->join(u'\n'));
        button("unlock")->click();
        untilOpen();
        QVERIFY(window->toasts().text().contains(QStringLiteral("recovery key")));
        Peer peer;
        peer.name = QStringLiteral("Dana Whitfield");
        VERIFY_OK(journal().people().add(peer));
        QCOMPARE(*readSalt(path()), salt);
        VERIFY_OK(opening(passphrase));
    }
    // Who has lost the passphrase can't type it: the key that opened the journal is proof enough.
    void whoCameWithTheRecoveryKeyChoosesANewPassphrase()
    {
        VERIFY_OK(Journal::create(path(), SecretBytes(passphrase.toUtf8()), *clock, QStringLiteral("window")));
        const Key key = *keyFor(path(), SecretBytes(passphrase.toUtf8()));
        makeWindow();
        window->begin(path());
        button("useRecoveryKey")->click();
        window->findChild<QPlainTextEdit *>(QStringLiteral("recoveryKey"))
            ->setPlainText(recoveryLinesOf(key)->join(u'\n'));
        button("unlock")->click();
        untilOpen();
        window->toasts().press();
        QVERIFY(!field("presentPassphrase")->isVisible());
        fillChange({}, fresh);
        button("proofConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen("recoveryScreen")->isVisible(), 60'000);
        VERIFY_OK(opening(fresh));
    }
    void theSampleKeepsItsPassphrase()
    {
        makeWindow();
        window->begin({});
        button("trySample")->click();
        untilOpen();
        QVERIFY(!screen("recoveryScreen")->isVisible());
        action("change-passphrase");
        QVERIFY(window->toasts().text().contains(QStringLiteral("sample")));
        QVERIFY(window->findChild<QWidget *>(QStringLiteral("passphraseForm")) == nullptr);
    }

private:
    void makeWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(*clock, &makePages);
        window->setPrompts(*prompts);
        window->setKeychain(*keychain);
        window->keyCare().setPrinting(*printing);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void untilOpen() { QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 20000); }
    void beginCreating()
    {
        makeWindow();
        window->begin({});
        button("createJournal")->click();
        field("newPath")->setText(path());
    }
    void create()
    {
        beginCreating();
        field("newPassphrase")->setText(passphrase);
        field("newPassphraseAgain")->setText(passphrase);
        button("create")->click();
        untilOpen();
    }
    void open()
    {
        VERIFY_OK(Journal::create(path(), SecretBytes(passphrase.toUtf8()), *clock, QStringLiteral("window")));
        makeWindow();
        window->openWith(path(), SecretBytes(passphrase.toUtf8()));
        untilOpen();
    }
    void goToSettings()
    {
        Place place;
        place.page = PageId::Settings;
        place.words = QStringLiteral("passphrase");
        window->desk()->navigator().go(place);
    }
    void action(const char *id) { window->actions().action(QString::fromLatin1(id))->trigger(); }
    void fillChange(const QString &present, const QString &wanted)
    {
        field("presentPassphrase", "passphraseForm")->setText(present);
        field("newPassphrase", "passphraseForm")->setText(wanted);
        field("newPassphraseAgain", "passphraseForm")->setText(wanted);
    }
    void change(OlderBackups older = OlderBackups::Keep)
    {
        action("change-passphrase");
        fillChange(passphrase, fresh);
        auto *choice = window->findChild<QComboBox *>(QStringLiteral("olderBackups"));
        choice->setCurrentIndex(choice->findData(int(older)));
        button("proofConfirm")->click();
    }
    [[nodiscard]] Result<std::unique_ptr<Journal>> opening(const QString &by) const
    {
        return Journal::open(path(), SecretBytes(by.toUtf8()), *clock, QStringLiteral("cli"));
    }
    [[nodiscard]] Journal &journal() const { return window->desk()->context().journal; }
    [[nodiscard]] QWidget *screen(const char *name) const
    {
        return window->findChild<QWidget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QWidget *within(const char *screenName, const char *name) const
    {
        return screen(screenName)->findChild<QWidget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return window->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit *field(const char *name, const char *within = nullptr) const
    {
        const QWidget *from = within != nullptr ? screen(within) : window.get();
        return from->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = window->findChild<Label *>(QString::fromLatin1(name));
        return label->text();
    }
    // Whether the section in Settings says so.
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = window->findChild<PassphraseSection *>()->findChildren<Label *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const Label *label) { return label->text().contains(words); });
    }
    QString path() const { return folder->filePath(QStringLiteral("Peers.lanai")); }

    const QString passphrase = QStringLiteral("a test passphrase");
    const QString fresh = QStringLiteral("gravel otter pumpkin violin sleeve");
    std::unique_ptr<FakePrompts> prompts;
    std::unique_ptr<FakePrinting> printing;
    std::unique_ptr<FakeKeychain> keychain;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
};

LANAI_TEST(TstKeyCare, tst_keycare)
#include "tst_keycare.moc"
