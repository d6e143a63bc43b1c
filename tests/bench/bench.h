// Rows of the speed table: each measures a subject and a twin in turn, in one process, and says ratio and verdict.
#pragma once
#include <QJsonObject>
#include <QString>
#include <functional>

namespace lanai::bench {

// What is measured once; returns milliseconds by itself, or is timed whole.
using Work = std::function<void()>;

struct Row
{
    QString name;
    QString twin;
    double target = 0;   // the ratio that must not be passed
    double subject = 0;  // median, ms
    double twinTime = 0; // median, ms
    double p95 = 0;      // of the subject, ms
    double p99 = 0;      // of the subject, ms
    bool useP95 = false; // the ratio is of the 95th percentile

    [[nodiscard]] double ratio() const { return twinTime > 0 ? (useP95 ? p95 : subject) / twinTime : 0; }
    [[nodiscard]] bool holds() const { return ratio() <= target; }
    [[nodiscard]] QJsonObject toJson() const;
};

// A B A B …, `runs` times after one warm-up of each.
[[nodiscard]] Row compare(const QString &name, const QString &twinName, double target, int runs, const Work &subject,
                          const Work &twin);

// The subject alone against a fixed time, its 95th percentile counting.
[[nodiscard]] Row against(const QString &name, const QString &twinName, double twinMilliseconds, double target,
                          const QList<Work> &subjects);

// One line of the table on standard output.
void print(const Row &row);

} // namespace lanai::bench
