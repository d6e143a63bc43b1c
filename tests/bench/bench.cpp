#include "tests/bench/bench.h"
#include <QElapsedTimer>
#include <cmath>

namespace lanai::bench {

namespace {

QString word(Share share)
{
    switch (share) {
    case Share::P95:
        return QStringLiteral("p95");
    case Share::P99:
        return QStringLiteral("p99");
    case Share::Median:
        break;
    }
    return QStringLiteral("median");
}

Result<void> tidyUp(const Work &work)
{
    return work.tidy ? work.tidy() : Result<void>();
}

} // namespace

double Row::ratio() const
{
    const double own = share == Share::P99 ? p99 : share == Share::P95 ? p95 : median;
    return twinMedian > 0 ? own / twinMedian : 0;
}

QString Row::toText() const
{
    const QString what = QStringLiteral("%1 | %2").arg(name, -52).arg(twin, -44);
    if (!missing.isEmpty())
        return QStringLiteral("%1 | not yet: %2").arg(what, missing);
    const auto number = [](double value) { return QString::number(value, 'f', value < 10 ? 3 : 1); };
    return QStringLiteral("%1 | %2 %3 (p95 %4, p99 %5) | twin %6 | ratio of %7 %8 | target %9 | %10")
        .arg(what, number(median), unit, number(p95), number(p99), number(twinMedian), word(share))
        .arg(ratio(), 0, 'f', 3)
        .arg(target, 0, 'f', 2)
        .arg(holds() ? QStringLiteral("holds") : QStringLiteral("MISSED"));
}

QJsonObject Row::toJson() const
{
    if (!missing.isEmpty())
        return {{QStringLiteral("name"), name}, {QStringLiteral("twin"), twin}, {QStringLiteral("missing"), missing}};
    return {{QStringLiteral("name"), name},
            {QStringLiteral("twin"), twin},
            {QStringLiteral("unit"), unit},
            {QStringLiteral("median"), median},
            {QStringLiteral("p95"), p95},
            {QStringLiteral("p99"), p99},
            {QStringLiteral("twinMedian"), twinMedian},
            {QStringLiteral("ratioOf"), word(share)},
            {QStringLiteral("ratio"), ratio()},
            {QStringLiteral("target"), target},
            {QStringLiteral("holds"), holds()}};
}

double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto place = static_cast<qsizetype>(std::ceil(share * static_cast<double>(values.size())));
    return values.at(std::max<qsizetype>(place, 1) - 1);
}

void fill(Row &row, const QList<double> &times)
{
    row.median = quantile(times, 0.5);
    row.p95 = quantile(times, 0.95);
    row.p99 = quantile(times, 0.99);
}

Result<double> timed(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    const Result<void> done = work.run();
    const auto nanoseconds = static_cast<double>(timer.nsecsElapsed());
    return done.and_then([&work] { return tidyUp(work); }).map([nanoseconds] { return nanoseconds / 1e6; });
}

Result<Row> compare(Row row, int runs, const Work &subject, const Work &twin)
{
    QList<double> subjects;
    QList<double> twins;
    for (int run = 0; run <= runs; ++run) {
        const Result<double> own = timed(subject);
        const Result<double> other = own ? timed(twin) : own;
        if (!other)
            return fail(other.error());
        if (run == 0) // the warm-up
            continue;
        subjects << *own;
        twins << *other;
    }
    fill(row, subjects);
    row.twinMedian = quantile(twins, 0.5);
    return row;
}

Result<Row> against(Row row, double twinMilliseconds, const QList<Work> &subjects)
{
    QList<double> times;
    for (const Work &subject : subjects) {
        const Result<double> time = timed(subject).and_then([&subject](double) { return timed(subject); });
        if (!time)
            return fail(time.error());
        times << *time;
    }
    fill(row, times);
    row.twinMedian = twinMilliseconds;
    return row;
}

} // namespace lanai::bench
