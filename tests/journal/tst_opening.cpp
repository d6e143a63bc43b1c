#include "core/journal/opening.h"
#include "core/journal/vault.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

namespace {

constexpr int patience = 60'000; // ms; deriving takes 0.2 s on an idle machine

// An Opening on the file of a scratch journal, and what it told.
struct WatchedOpening
{
    explicit WatchedOpening(const Clock &clock)
        : opening(clock, QStringLiteral("window"))
        , opened(&opening, &Opening::opened)
    {
        QObject::connect(&opening, &Opening::failed, &opening, [this](const Error &error) { failures << error; });
    }

    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return opened.count() > 0 || !failures.isEmpty(); }, patience);
    }

    Opening opening;
    QSignalSpy opened;
    QList<Error> failures;
};

} // namespace

class TstOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePassphraseOpensOnThisThreadWithoutHoldingItUp()
    {
        const OpenJournal other;
        WatchedOpening watched(other.scratch.clock);
        watched.opening.open(other.scratch.path(), ScratchJournal::passphrase());
        QCOMPARE(watched.opened.count(), 0);
        QVERIFY(watched.opening.isRunning());
        QVERIFY(watched.ends());
        QCOMPARE(watched.failures, QList<Error>());
        QVERIFY(!watched.opening.isRunning());
        const std::unique_ptr<Journal> journal = watched.opening.takeJournal();
        QCOMPARE(journal->thread(), QThread::currentThread());
        QCOMPARE(journal->people().peer(other.dana)->name, QStringLiteral("Dana Whitfield"));
        QVERIFY(!watched.opening.takeJournal());
    }
    void aKeyOpensTheSameWay()
    {
        const OpenJournal other;
        WatchedOpening watched(other.scratch.clock);
        watched.opening.open(other.scratch.path(), other->key());
        QVERIFY(watched.ends());
        QCOMPARE(watched.opening.takeJournal()->people().all()->size(), 2);
    }
    void theJournalKeepsTheKeyThatOpensFurtherConnections()
    {
        const OpenJournal other;
        VERIFY_OK(Journal::open(other.scratch.path(), other->key(), other.scratch.clock, QStringLiteral("window")));
        WatchedOpening watched(other.scratch.clock);
        watched.opening.open(other.scratch.path(), ScratchJournal::passphrase());
        QVERIFY(watched.ends());
        QCOMPARE(watched.opening.takeJournal()->key().bytes().toByteArray(), other->key().bytes().toByteArray());
    }
    void aWrongPassphraseIsSaidAndTheNextTryOpens()
    {
        const OpenJournal other;
        WatchedOpening watched(other.scratch.clock);
        watched.opening.open(other.scratch.path(), passphraseBytes(QStringLiteral("wrong")));
        QVERIFY(watched.ends());
        QCOMPARE(watched.failures.first().code, ErrorCode::WrongPassphrase);
        QVERIFY(!watched.opening.takeJournal());
        watched.failures.clear();
        watched.opening.open(other.scratch.path(), ScratchJournal::passphrase());
        QVERIFY(watched.ends());
        QVERIFY(watched.opening.takeJournal());
    }
    void whatCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no file") << QString() << ErrorCode::FileNotFound;
        QTest::newRow("a few letters") << QStringLiteral("Hello") << ErrorCode::NotAJournal;
    }
    void whatCannotBeOpenedIsSaid()
    {
        QFETCH(const QString, content);
        QFETCH(const ErrorCode, code);
        const OpenJournal other;
        const QString path = other.scratch.folder() + QStringLiteral("/other.lanai");
        if (!content.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content.toUtf8());
        }
        WatchedOpening watched(other.scratch.clock);
        watched.opening.open(path, ScratchJournal::passphrase());
        QVERIFY(watched.ends());
        QCOMPARE(watched.failures.first().code, code);
    }
    void aCancelledOpeningSaysNothing()
    {
        const OpenJournal other;
        WatchedOpening watched(other.scratch.clock);
        watched.opening.open(other.scratch.path(), ScratchJournal::passphrase());
        watched.opening.cancel();
        QVERIFY(!watched.opening.isRunning());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
        QCoreApplication::processEvents();
        QCOMPARE(watched.opened.count(), 0);
        QCOMPARE(watched.failures, QList<Error>());
    }
    void oneCancelledOnItsWayBackSaysNothing()
    {
        const OpenJournal other;
        WatchedOpening watched(other.scratch.clock);
        watched.opening.open(other.scratch.path(), ScratchJournal::passphrase());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(patience)); // the answer waits in the event queue
        watched.opening.cancel();
        QCoreApplication::processEvents();
        QCOMPARE(watched.opened.count(), 0);
    }
    void oneThatIsGoneBeforeItsAnswerHurtsNobody()
    {
        const OpenJournal other;
        {
            WatchedOpening watched(other.scratch.clock);
            watched.opening.open(other.scratch.path(), ScratchJournal::passphrase());
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
        QCoreApplication::processEvents();
    }
    void theLastCallCounts()
    {
        const OpenJournal other;
        WatchedOpening watched(other.scratch.clock);
        watched.opening.open(other.scratch.path(), passphraseBytes(QStringLiteral("wrong")));
        watched.opening.open(other.scratch.path(), ScratchJournal::passphrase());
        QVERIFY(watched.ends());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
        QCoreApplication::processEvents();
        QCOMPARE(watched.opened.count(), 1);
        QCOMPARE(watched.failures, QList<Error>());
    }
    void aNewJournalIsMadeWholeAndOpened_data()
    {
        QTest::addColumn<NewJournal>("content");
        QTest::addColumn<bool>("people");
        QTest::newRow("empty") << NewJournal::Empty << false;
        QTest::newRow("sample") << NewJournal::Sample << true;
    }
    void aNewJournalIsMadeWholeAndOpened()
    {
        QFETCH(const NewJournal, content);
        QFETCH(const bool, people);
        const ScratchJournal scratch;
        const QString path = scratch.folder() + QStringLiteral("/new.lanai");
        WatchedOpening watched(scratch.clock);
        watched.opening.create(path, ScratchJournal::passphrase(), content);
        QVERIFY(watched.ends());
        QCOMPARE(watched.failures, QList<Error>());
        const std::unique_ptr<Journal> journal = watched.opening.takeJournal();
        QCOMPARE(!journal->people().all()->isEmpty(), people);
        QVERIFY(journal->vault().verify()->isWhole());
    }
    void aFileThatIsThereIsNotMadeAnew()
    {
        const OpenJournal other;
        WatchedOpening watched(other.scratch.clock);
        watched.opening.create(other.scratch.path(), ScratchJournal::passphrase(), NewJournal::Empty);
        QVERIFY(watched.ends());
        QCOMPARE(watched.failures.first().code, ErrorCode::FileExists);
        QCOMPARE(other->people().all()->size(), 2);
    }
};

LANAI_TEST(TstOpening, tst_opening)
#include "tst_opening.moc"
