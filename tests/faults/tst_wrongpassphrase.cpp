// A wrong passphrase opens nothing and changes nothing.
#include "core/journal/journal.h"
#include "core/storage/connection.h"
#include "tests/faults/faultjournal.h"
#include "tests/faults/faultrow.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QRandomGenerator>

using namespace lanai;
using namespace lanai::test;

class TstWrongPassphrase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Raw keys: what deriving makes of a passphrase, without the fifth of a second each.
    void wrongKeysOpenNothing()
    {
        FaultRow row("wrong passphrase (raw keys)");
        const FaultJournal journal;
        const QByteArray before = bytesOfFile(journal.path());
        QRandomGenerator dice(7);
        const int times = rounds(100, 1000);
        for (int round = 0; round < times; ++round) {
            QByteArray bytes(32, '\0');
            for (char &byte : bytes)
                byte = char(dice.bounded(256));
            // Every other one differs from the right one in one digit.
            QByteArray raw = round % 2 == 0 ? "x'" + bytes.toHex() + "'" : QByteArray(FaultJournal::passphrase);
            if (round % 2 != 0) {
                char &digit = raw[2 + dice.bounded(64)];
                digit = digit == '7' ? '8' : '7';
            }
            const Key key = FaultJournal::keyOf(journal.path(), raw.constData());
            VERIFY_REFUSED(Journal::open(journal.path(), key, journal.clock(), QStringLiteral("window")),
                           ErrorCode::WrongPassphrase);
            row.reached(round + 1, QStringLiteral("0 opens"));
        }
        QCOMPARE(bytesOfFile(journal.path()), before);
        QCOMPARE(journal.names(), QStringList{QStringLiteral("Peers.lanai")});
    }
    void wrongWordsOpenNothing()
    {
        FaultRow row("wrong passphrase (typed words, derived)");
        const FaultJournal journal;
        const QByteArray before = bytesOfFile(journal.path());
        const int times = rounds(3, 50);
        for (int round = 0; round < times; ++round) {
            VERIFY_REFUSED(Journal::open(journal.path(), passphraseBytes(QStringLiteral("guess %1").arg(round)),
                                         journal.clock(), QStringLiteral("window")),
                           ErrorCode::WrongPassphrase);
            row.reached(round + 1, QStringLiteral("0 opens"));
        }
        QCOMPARE(bytesOfFile(journal.path()), before);
    }
};

LANAI_TEST(TstWrongPassphrase, tst_wrongpassphrase)
#include "tst_wrongpassphrase.moc"
