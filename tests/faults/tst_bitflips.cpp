// One bit of the file flipped, anywhere: verifying finds each, and nothing crashes. A flip in the salt is told as a
// wrong passphrase, since nothing can tell one from the other.
#include "core/storage/connection.h"
#include "tests/faults/faultjournal.h"
#include "tests/faults/faultrow.h"
#include "tests/faults/traced.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QRandomGenerator>

using namespace lanai;
using namespace lanai::test;

namespace {

void flip(const QString &path, qint64 byte, int bit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(byte))
        qFatal("not flipped");
    char value = 0;
    file.getChar(&value);
    file.seek(byte);
    file.putChar(char(value ^ (1 << bit)));
}

} // namespace

class TstBitFlips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verifyFindsEach()
    {
        FaultRow row("one bit flipped anywhere, verified");
        const FaultJournal journal;
        const qint64 size = QFileInfo(journal.path()).size();
        QRandomGenerator dice(20261126); // the same flips each time
        const int times = rounds(40, 1000);
        int opening = 0;
        for (int round = 0; round < times; ++round) {
            const qint64 byte = saltSize + dice.bounded(size - saltSize);
            const int bit = dice.bounded(8);
            flip(journal.path(), byte, bit);
            const auto look = FaultJournal::lookAt(journal.path(), FaultJournal::passphrase);
            flip(journal.path(), byte, bit);
            QVERIFY2(!look || !look->integrity.isWhole(), QByteArray::number(byte));
            opening += look ? 0 : 1;
            row.reached(
                round + 1,
                QStringLiteral("all found; %1 when opening, %2 by the check").arg(opening).arg(round + 1 - opening));
        }
        VERIFY_OK(FaultJournal::lookAt(journal.path(), FaultJournal::passphrase));
    }
    void theProgramNamesBothForOneInTheSalt()
    {
        FaultRow row("one bit flipped, lanai-cli verify");
        const FaultJournal journal;
        const qint64 size = QFileInfo(journal.path()).size();
        QRandomGenerator dice(6);
        const int times = rounds(5, 200);
        for (int round = 0; round < times; ++round) {
            // Every fifth in the salt: a derived key is another one then.
            const bool inSalt = round % 5 == 0;
            const qint64 byte = inSalt ? dice.bounded(saltSize) : saltSize + dice.bounded(size - saltSize);
            flip(journal.path(), byte, round % 8);
            QProcessEnvironment environment = journal.environment();
            if (inSalt)
                environment.insert(QStringLiteral("LANAI_PASSPHRASE"), QStringLiteral("words that are derived"));
            const Traced ran = runTraced(cli({QStringLiteral("verify")}), environment, journal.folder());
            flip(journal.path(), byte, round % 8);
            QVERIFY2(ran.signal == 0, QByteArray::number(byte));
            QVERIFY2(ran.status == 3 || ran.status == 4,
                     QByteArray::number(byte) + " → " + QByteArray::number(ran.status));
            if (ran.status == 3)
                QVERIFY2(ran.err.contains("passphrase") && ran.err.contains("damaged"), ran.err.constData());
            row.reached(round + 1, QStringLiteral("0 crashes, refused as damaged or as wrong passphrase or damaged"));
        }
    }
};

LANAI_TEST(TstBitFlips, tst_bitflips)
#include "tst_bitflips.moc"
