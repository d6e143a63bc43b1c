// What a keychain can do to one, each against a real one: every failure ends at the passphrase within two seconds, and
// nothing that lies there is deleted, nor written anywhere else.
#include "core/keys/systemkeychain.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <qt6keychain/keychain.h>

using namespace lanai;
using namespace lanai::test;

namespace {

const QByteArray foundSalt("0123456789abcdef");
constexpr int patienceAndSlack = 4000; // ms; two seconds, on a busy machine

Key rawKey(const QByteArray &salt)
{
    return *Key::fromRaw(SecretBytes("x'" + QByteArray(64, 'a') + salt.toHex() + "'"));
}

// What a process that begins in that environment hears, and how long it took.
struct Heard
{
    QByteArray said;
    qint64 milliseconds = 0;
};

Heard heardIn(const QProcessEnvironment &environment, const char *question)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("ask"), QString::fromLatin1(question)});
    process.waitForFinished(20'000);
    return {process.readAllStandardOutput().trimmed(), timer.elapsed()};
}

bool endsAtThePassphrase(int code)
{
    return code == int(ErrorCode::NoKeychain) || code == int(ErrorCode::KeychainSilent) ||
           code == int(ErrorCode::KeychainDenied) || code == int(ErrorCode::KeychainEmpty);
}

bool holdsKey(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(QByteArray(64, 'a')))
            return true;
    }
    return false;
}

} // namespace

class TstKeychainFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutADaemonOrWithAnotherBackendThePassphraseIsLeft_data()
    {
        QTest::addColumn<QString>("desktop");
        QTest::newRow("no session bus") << QString();
        QTest::newRow("none on Plasma") << QStringLiteral("KDE");
        QTest::newRow("none on GNOME") << QStringLiteral("GNOME");
    }
    void withoutADaemonOrWithAnotherBackendThePassphraseIsLeft()
    {
        QFETCH(const QString, desktop);
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
        environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), desktop);
        for (const char *question : {"keep", "find", "forget"}) {
            const Heard heard = heardIn(environment, question);
            bool isNumber = false;
            const int code = heard.said.toInt(&isNumber);
            // Forgetting what can't be there is no fault.
            const bool fine = (isNumber && endsAtThePassphrase(code)) || (heard.said == "ok" && *question != 'k');
            QVERIFY2(fine, question + QByteArray(": ") + heard.said);
            QVERIFY2(heard.milliseconds < patienceAndSlack, QByteArray::number(heard.milliseconds).constData());
        }
        QVERIFY2(!holdsKey(home.path()), "the key was written to a file of its own");
    }
    // Another backend is the desktop's first choice there, and isn't running: what runs is asked, and nothing else is
    // written to.
    void onPlasmaWithoutAWalletTheKeyringIsAsked()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("KDE"));
        environment.insert(QStringLiteral("KDE_SESSION_VERSION"), QStringLiteral("5"));
        for (const char *question : {"keep", "find", "forget"})
            QCOMPARE(heardIn(environment, question).said, QByteArray("ok"));
        QVERIFY(!holdsKey(qEnvironmentVariable("HOME")));
    }
    void whatIsNoKeyOfThisJournalIsRefusedAndLeftThere_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("words") << QByteArray("correct horse battery staple");
        QTest::newRow("noise") << QByteArray("\x00\xff\x01 x'", 7);
        QTest::newRow("another journal's") << rawKey(QByteArray(16, 'z')).bytes().toByteArray();
        QTest::newRow("very long") << QByteArray(100'000, 'a');
    }
    void whatIsNoKeyOfThisJournalIsRefusedAndLeftThere()
    {
        QFETCH(const QByteArray, value);
        writeThere(value);
        const std::optional<Result<Key>> found = find();
        QVERIFY(found.has_value());
        const ErrorCode expected = value.isEmpty() ? found->error().code : ErrorCode::KeychainWrong;
        QVERIFY(!*found);
        QCOMPARE(found->error().code, expected);
        QCOMPARE(readThere(), value);
    }
    void whatSomebodyDeletedThereIsNotRemembered()
    {
        keep();
        QKeychain::DeletePasswordJob job(QStringLiteral("Lanai"));
        runJob(job);
        QCOMPARE(job.error(), QKeychain::NoError);
        const std::optional<Result<Key>> found = find();
        QVERIFY(found.has_value());
        VERIFY_REFUSED(*found, ErrorCode::KeychainEmpty);
    }
    // As long as one likes: it is given up after two seconds, and a late answer is nobody's.
    void aKeyringThatIsStoppedIsGivenUpInTwoSecondsAndItsLateAnswerIsNotTold()
    {
        keep();
        signalTo(SIGSTOP);
        SystemKeychain keychain;
        QObject here;
        int answers = 0;
        std::optional<Result<Key>> found;
        QElapsedTimer timer;
        timer.start();
        keychain.find(foundSalt, &here, [&](Result<Key> &&key) {
            ++answers;
            found.emplace(std::move(key));
        });
        QTRY_VERIFY_WITH_TIMEOUT(found, 10'000);
        const qint64 took = timer.elapsed();
        signalTo(SIGCONT);
        VERIFY_REFUSED(*found, ErrorCode::KeychainSilent);
        QVERIFY2(took >= 1900 && took < patienceAndSlack, QByteArray::number(took).constData());
        const std::optional<Result<Key>> later = find(); // by then the late answer has come
        QVERIFY(later.has_value());
        VERIFY_OK(*later);
        QCOMPARE(answers, 1);
    }
    // Locked, and nobody who could be asked to unlock it: a session without a screen.
    void aKeyringThatIsLockedGivesNothingAndLosesNothing()
    {
        keep();
        QProcess lock;
        lock.start(QStringLiteral("dbus-send"),
                   {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                    QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                    QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                    QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
        QVERIFY(lock.waitForFinished() && lock.exitCode() == 0);
        const std::optional<Result<Key>> found = find();
        QVERIFY(found.has_value());
        QVERIFY(!*found);
        QVERIFY2(endsAtThePassphrase(int(found->error().code)), why(*found).constData());
        QVERIFY(!holdsKey(qEnvironmentVariable("HOME")));
    }
    // The last one: there is no keyring of this test's own afterwards.
    void aKeyringThatDiesInTheMiddleOfACallEndsAtThePassphrase()
    {
        signalTo(SIGSTOP);
        SystemKeychain keychain;
        QObject here;
        std::optional<Result<Key>> found;
        keychain.find(foundSalt, &here, [&found](Result<Key> &&key) { found.emplace(std::move(key)); });
        QCoreApplication::processEvents();
        signalTo(SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(found, 10'000);
        QVERIFY(!*found);
        QVERIFY2(endsAtThePassphrase(int(found->error().code)), why(*found).constData());
    }

private:
    static void signalTo(int signal)
    {
        bool known = false;
        const int keyring = qEnvironmentVariableIntValue("LANAI_KEYRING", &known);
        QVERIFY2(known && ::kill(keyring, signal) == 0, "no keyring of this test's own");
    }
    static std::optional<Result<Key>> find()
    {
        SystemKeychain keychain;
        QObject here;
        std::optional<Result<Key>> found;
        keychain.find(foundSalt, &here, [&found](Result<Key> &&key) { found.emplace(std::move(key)); });
        (void)QTest::qWaitFor([&found] { return found.has_value(); }, 10'000);
        return found;
    }
    static void keep()
    {
        SystemKeychain keychain;
        QObject here;
        std::optional<Result<void>> kept;
        keychain.keep(rawKey(foundSalt), &here, [&kept](const Result<void> &result) { kept.emplace(result); });
        QTRY_VERIFY(kept);
        VERIFY_OK(*kept);
    }
    // Past Lanai, as another program would.
    static void runJob(QKeychain::Job &job)
    {
        job.setAutoDelete(false);
        job.setKey(QString::fromLatin1(foundSalt.toHex()));
        bool ended = false;
        QObject::connect(&job, &QKeychain::Job::finished, &job, [&ended] { ended = true; });
        job.start();
        QTRY_VERIFY(ended);
    }
    static void writeThere(const QByteArray &value)
    {
        QKeychain::WritePasswordJob job(QStringLiteral("Lanai"));
        job.setBinaryData(value);
        runJob(job);
        QCOMPARE(job.error(), QKeychain::NoError);
    }
    static QByteArray readThere()
    {
        QKeychain::ReadPasswordJob job(QStringLiteral("Lanai"));
        runJob(job);
        return job.binaryData();
    }
};

LANAI_TEST(TstKeychainFailures, tst_keychainfailures)
#include "tst_keychainfailures.moc"
