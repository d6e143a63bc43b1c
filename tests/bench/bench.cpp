#include "tests/bench/bench.h"
#include <QElapsedTimer>
#include <QList>
#include <algorithm>
#include <cstdio>

namespace lanai::bench {

namespace {

double timed(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(QList<double> times, double share)
{
    std::sort(times.begin(), times.end());
    const auto last = times.size() - 1;
    return times.at(std::min(last, static_cast<qsizetype>(share * static_cast<double>(times.size()))));
}

void fill(Row &row, const QList<double> &times)
{
    row.subject = quantile(times, 0.5);
    row.p95 = quantile(times, 0.95);
    row.p99 = quantile(times, 0.99);
}

} // namespace

QJsonObject Row::toJson() const
{
    return {{QStringLiteral("name"), name},       {QStringLiteral("twin"), twin},
            {QStringLiteral("ratio"), ratio()},   {QStringLiteral("target"), target},
            {QStringLiteral("holds"), holds()},   {QStringLiteral("medianMs"), subject},
            {QStringLiteral("p95Ms"), p95},       {QStringLiteral("p99Ms"), p99},
            {QStringLiteral("twinMs"), twinTime}, {QStringLiteral("ofP95"), useP95}};
}

Row compare(const QString &name, const QString &twinName, double target, int runs, const Work &subject,
            const Work &twin)
{
    subject();
    twin();
    QList<double> subjects;
    QList<double> twins;
    for (int run = 0; run < runs; ++run) {
        subjects << timed(subject);
        twins << timed(twin);
    }
    Row row{.name = name, .twin = twinName, .target = target};
    fill(row, subjects);
    row.twinTime = quantile(twins, 0.5);
    return row;
}

Row against(const QString &name, const QString &twinName, double twinMilliseconds, double target,
            const QList<Work> &subjects)
{
    QList<double> times;
    for (const Work &subject : subjects)
        times << timed(subject);
    Row row{.name = name, .twin = twinName, .target = target};
    fill(row, times);
    row.twinTime = twinMilliseconds;
    row.useP95 = true;
    return row;
}

void print(const Row &row)
{
    std::printf("%-46s %9.3f ms (p95 %8.3f, p99 %8.3f)  twin %9.3f ms  ratio %6.3f%s  target %5.2f  %s\n",
                qPrintable(row.name), row.subject, row.p95, row.p99, row.twinTime, row.ratio(),
                row.useP95 ? " p95" : "    ", row.target, row.holds() ? "holds" : "MISSED");
    std::fflush(stdout);
}

} // namespace lanai::bench
