// A second start, in a thread that stands for its process.
#include "app/singleinstance.h"
#include "tests/support/registry.h"
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <pwd.h>
#include <unistd.h>

using namespace lanai;

namespace {

QString nameHere()
{
    return QStringLiteral("lanai-test-%1").arg(QCoreApplication::applicationPid());
}

SecondStart someStart()
{
    return {{QStringLiteral("lanai"), QStringLiteral("Peers \u00e9\n.lanai")}, QStringLiteral("/a folder"), "leave"};
}

// What a second start of that name comes to.
bool isHandedOver(const SecondStart &start)
{
    bool taken = false;
    std::unique_ptr<QThread> second(QThread::create([&taken, start] {
        SingleInstance instance(nameHere());
        taken = !instance.becomeFirst() && instance.handOver(start);
    }));
    second->start();
    const bool ended = QTest::qWaitFor([&second] { return second->isFinished(); }, 5000);
    second->wait();
    return ended && taken;
}

QString socketPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QLatin1Char('/') + nameHere();
}

} // namespace

class TstSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecondStartHandsItsWordsToTheFirst()
    {
        SingleInstance first(nameHere());
        QVERIFY(first.becomeFirst());
        QList<SecondStart> heard;
        connect(&first, &SingleInstance::started, this, [&heard](const SecondStart &start) { heard << start; });
        QElapsedTimer since;
        since.start();
        QVERIFY(isHandedOver(someStart()));
        QVERIFY(since.elapsed() < 1000);
        QCOMPARE(heard, QList<SecondStart>{someStart()});
        QVERIFY(isHandedOver(someStart())); // and a third
        QCOMPARE(heard.size(), 2);
    }
    // What a start leads to may take longer than the second waits.
    void theSecondStartIsAnsweredBeforeAnythingIsDoneAboutIt()
    {
        SingleInstance first(nameHere());
        QVERIFY(first.becomeFirst());
        bool taken = false;
        const std::unique_ptr<QThread> second(QThread::create([&taken] {
            SingleInstance instance(nameHere());
            taken = !instance.becomeFirst() && instance.handOver(someStart());
        }));
        bool endedMeanwhile = false;
        bool heard = false;
        connect(&first, &SingleInstance::started, this, [&] {
            endedMeanwhile = second->wait(5000); // nothing is handled here meanwhile
            heard = true;
        });
        second->start();
        QTRY_VERIFY(heard);
        second->wait();
        QVERIFY(endedMeanwhile);
        QVERIFY(taken);
    }
    void withoutAFolderOfOnesOwnNobodyIsMet()
    {
        const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
        const QByteArray temporary = qgetenv("TMPDIR");
        const bool hadTemporary = qEnvironmentVariableIsSet("TMPDIR");
        const auto back = qScopeGuard([&] {
            qputenv("XDG_RUNTIME_DIR", folder);
            if (hadTemporary)
                qputenv("TMPDIR", temporary);
            else
                qunsetenv("TMPDIR");
        });
        qputenv("XDG_RUNTIME_DIR", "/nonexistent/run");
        // Qt looks for a folder of this name next.
        const QTemporaryDir shared;
        const passwd *person = ::getpwuid(::geteuid());
        QVERIFY(person != nullptr);
        QFile inItsPlace(shared.filePath(QStringLiteral("runtime-") + QFile::decodeName(person->pw_name)));
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        qputenv("TMPDIR", QFile::encodeName(shared.path()));
        QVERIFY(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation).isEmpty());
        SingleInstance first(nameHere());
        QVERIFY(first.becomeFirst());
        QElapsedTimer since;
        since.start();
        SingleInstance second(nameHere());
        QVERIFY(second.becomeFirst());
        QVERIFY(!second.handOver(someStart()));
        QVERIFY(since.elapsed() < 1000); // nobody is waited for
    }
    void whoComesAfterTheFirstHasGoneIsFirst()
    {
        {
            SingleInstance gone(nameHere());
            QVERIFY(gone.becomeFirst());
        }
        SingleInstance next(nameHere());
        QVERIFY(next.becomeFirst());
    }
    void aSocketThatAKilledOneLeftIsTakenOver()
    {
        QFile left(socketPath());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance first(nameHere());
        QVERIFY(first.becomeFirst());
        QVERIFY(isHandedOver(someStart()));
    }
    void aFirstThatHangsIsWaitedForASecondAtMost()
    {
        SingleInstance first(nameHere());
        QVERIFY(first.becomeFirst());
        SingleInstance second(nameHere());
        QVERIFY(!second.becomeFirst());
        QElapsedTimer since;
        since.start();
        QVERIFY(!second.handOver(someStart())); // this thread is the first one's, and answers nobody meanwhile
        QVERIFY(since.elapsed() < 2000);
    }
    void whatIsNoStartIsNotHeard_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("no json") << QByteArray("hello\n");
        QTest::newRow("nothing in it") << QByteArray("{}\n");
        QTest::newRow("a line without an end") << QByteArray(2 << 20, 'a');
    }
    void whatIsNoStartIsNotHeard()
    {
        QFETCH(const QByteArray, sent);
        SingleInstance first(nameHere());
        QVERIFY(first.becomeFirst());
        const QSignalSpy heard(&first, &SingleInstance::started);
        QLocalSocket stranger;
        stranger.connectToServer(socketPath());
        QVERIFY(stranger.waitForConnected());
        stranger.write(sent);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(heard.size(), 0);
        QVERIFY(isHandedOver(someStart()));
    }
    void onlyThePersonMayKnock()
    {
        SingleInstance first(nameHere());
        QVERIFY(first.becomeFirst());
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(QFileInfo::exists(socketPath()));
        QVERIFY((QFileInfo(socketPath()).permissions() & others) == 0);
    }
    void anotherScreenIsAnotherProgram()
    {
        const QByteArray screen = qgetenv("DISPLAY");
        const auto back = qScopeGuard([&screen] { qputenv("DISPLAY", screen); });
        qputenv("DISPLAY", ":1");
        const QString one = SingleInstance::usualName();
        qputenv("DISPLAY", ":2");
        QVERIFY(SingleInstance::usualName() != one);
    }
};

LANAI_TEST(TstSingleInstance, tst_singleinstance)
#include "tst_singleinstance.moc"
