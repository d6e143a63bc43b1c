// Two programs that write the same journal at once, one that keeps it open as the window does and lanai-cli beside it:
// what either was told is saved is there.
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "tests/faults/faultjournal.h"
#include "tests/faults/faultrow.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QProcess>

using namespace lanai;
using namespace lanai::test;

namespace {

// One after the other in a shell of their own, `times` notes; each that was saved is named on a line.
QByteArray manyNotes(int times)
{
    return "i=0; while [ $i -lt " + QByteArray::number(times) +
           " ]; do \"$LANAI_CLI\" log Priya -m \"From beside, $i\" --today 2026-11-19 >/dev/null 2>&1 && echo $i; "
           "i=$((i+1)); done";
}

QStringList numbered(const QString &words, const QList<int> &numbers)
{
    QStringList all;
    for (const int number : numbers)
        all << words.arg(number);
    return all;
}

QStringList sortedNotes(QStringList notes, const QString &beginning)
{
    notes = notes.filter(QRegularExpression(u'^' + beginning));
    notes.sort();
    return notes;
}

} // namespace

class TstTwoWriters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostBetweenThem()
    {
        FaultRow row("writes by two processes at once");
        const FaultJournal file;
        auto journal = Journal::open(file.path(), file.key(), file.clock(), QStringLiteral("window"));
        VERIFY_OK(journal);
        const int beside = rounds(20, 2000);
        const int here = rounds(80, 8000);
        QProcess other;
        other.setProcessEnvironment(file.environment());
        other.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromLatin1(manyNotes(beside))});
        QVERIFY(other.waitForStarted());
        QList<int> saved;
        int busy = 0;
        int tried = 0;
        // As long as the other one writes, too.
        while (tried < here || other.state() == QProcess::Running) {
            NoteDraft draft;
            draft.body = QStringLiteral("From here, %1").arg(tried);
            const auto logged = (*journal)->notes().log(draft);
            if (logged)
                saved << tried;
            else
                QVERIFY2(logged.error().code == ErrorCode::Busy, why(logged).constData());
            busy += logged ? 0 : 1;
            ++tried;
            other.waitForFinished(tried < here ? 1 : 20); // lets the other one in
        }
        QCOMPARE(other.exitStatus(), QProcess::NormalExit);
        QList<int> savedBeside;
        const QList<QByteArray> lines = other.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                savedBeside << line.toInt();
        }
        journal->reset();
        const auto look = FaultJournal::lookAt(file.path(), FaultJournal::passphrase);
        VERIFY_OK(look);
        QVERIFY(look->integrity.isWhole());
        QStringList expectedHere = numbered(QStringLiteral("From here, %1"), saved);
        QStringList expectedBeside = numbered(QStringLiteral("From beside, %1"), savedBeside);
        expectedHere.sort();
        expectedBeside.sort();
        QCOMPARE(sortedNotes(look->notes, QStringLiteral("From here")), expectedHere);
        QCOMPARE(sortedNotes(look->notes, QStringLiteral("From beside")), expectedBeside);
        const int refused = busy + beside - int(savedBeside.size());
        row.reached(int(saved.size() + savedBeside.size()),
                    QStringLiteral("%1 by a program that keeps it open, %2 by lanai-cli; 0 lost, %3 refused as busy")
                        .arg(saved.size())
                        .arg(savedBeside.size())
                        .arg(refused));
        QVERIFY(savedBeside.size() > beside / 2);
    }
};

LANAI_TEST(TstTwoWriters, tst_twowriters)
#include "tst_twowriters.moc"
