#include "core/journal/today.h"
#include "tests/bench/rows.h"
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <cstdio>

namespace lanai::bench {

namespace {

constexpr double keePassXc = 86; // MB, with 10,000 entries open

// The most memory this process ever had in RAM, in bytes; 0 where the system doesn't say.
qint64 peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

int measureMemory(const QString &path)
{
    const std::unique_ptr<Clock> clock = Journals::standingClock();
    const auto journal = Journal::open(path, Journals::passphrase(), *clock, QStringLiteral("bench"));
    if (!journal || !(*journal)->today())
        return 1;
    std::printf("%lld\n", static_cast<long long>(peak()));
    return 0;
}

Result<Rows> memoryRows(const Journals &journals, int)
{
    Row row{.name = QStringLiteral("memory at most, journal open and Today run"),
            .twin = QStringLiteral("KeePassXC with 10,000 entries open"),
            .target = 1,
            .unit = QStringLiteral("MB")};
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory-of"), journals.large()});
    if (!child.waitForFinished(-1) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return fail(ErrorCode::CannotRead, {journals.large(), child.errorString()});
    const double bytes = child.readAllStandardOutput().trimmed().toDouble();
    if (bytes <= 0) {
        row.missing = QStringLiteral("this system doesn't say how much memory a process takes");
        return Rows{row};
    }
    fill(row, {bytes / 1e6});
    row.twinMedian = keePassXc;
    return Rows{row};
}

} // namespace lanai::bench
