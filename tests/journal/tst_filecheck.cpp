#include "core/journal/filecheck.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

namespace {

// One bit of a late page, which opening doesn't read.
void flipABit(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 2000);
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    file.seek(file.size() - 2000);
    QVERIFY(file.putChar(static_cast<char>(byte ^ 1)));
}

} // namespace

class TstFileCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundFileIsWholeAndItsContentIsCounted()
    {
        const OpenJournal journal;
        const auto check = journal->fileCheck();
        const QSignalSpy checked(check.get(), &FileCheck::checked);
        check->start();
        QVERIFY(check->isRunning());
        QCOMPARE(checked.size(), 0); // later
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(!check->isRunning());
        const auto found = checked.first().first().value<JournalCheck>().file;
        QVERIFY(found.isWhole());
        QCOMPARE(found.peers, 2);
    }
    void aFlippedBitIsFound()
    {
        OpenJournal journal;
        for (int i = 0; i < 200; ++i)
            journal.addPeer(qPrintable(QStringLiteral("Peer %1").arg(i)));
        const auto check = journal->fileCheck();
        flipABit(journal.scratch.path());
        const QSignalSpy checked(check.get(), &FileCheck::checked);
        check->start();
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(!checked.first().first().value<JournalCheck>().file.cipher.isEmpty());
    }
    void aFileThatIsGoneIsToldOf()
    {
        const OpenJournal journal;
        const auto check = journal->fileCheck();
        QVERIFY(QFile::remove(journal.scratch.path()));
        const QSignalSpy failed(check.get(), &FileCheck::failed);
        check->start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileNotFound);
    }
    void askedTwiceItLooksOnce()
    {
        const OpenJournal journal;
        const auto check = journal->fileCheck();
        const QSignalSpy checked(check.get(), &FileCheck::checked);
        check->start();
        check->start();
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(!check->isRunning());
        check->start();
        QTRY_COMPARE(checked.size(), 2);
    }
    void itCanGoWhileItLooks()
    {
        const OpenJournal journal;
        auto check = journal->fileCheck();
        check->start();
        check.reset();
        VERIFY_OK(journal->people().all()); // and nothing holds the file
    }
};

LANAI_TEST(TstFileCheck, tst_filecheck)
#include "tst_filecheck.moc"
