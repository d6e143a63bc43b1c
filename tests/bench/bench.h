// Rows of the speed table: each measures a subject and a twin in turn, in one process, and says ratio and verdict.
#pragma once
#include "core/domain/result.h"
#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>

namespace lanai::bench {

// One side of a row: what is timed, and what clears up behind it untimed.
struct Work
{
    std::function<Result<void>()> run;
    std::function<Result<void>()> tidy = {};
};

// Which time of the subject the ratio is of.
enum class Share { Median, P95, P99 };

// One line of the table. Times are milliseconds unless `unit` says otherwise.
struct Row
{
    QString name;
    QString twin;
    double target = 0; // the ratio that must not be passed
    Share share = Share::Median;
    QString unit = QStringLiteral("ms");
    QString missing = {}; // why it isn't measured yet; empty: it is

    double median = 0; // of the subject
    double p95 = 0;
    double p99 = 0;
    double twinMedian = 0;

    [[nodiscard]] double ratio() const;
    [[nodiscard]] bool holds() const { return ratio() <= target; }
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QJsonObject toJson() const;
};

// The value that `share` (0 to 1) of the values don't pass; 0 when there are none.
[[nodiscard]] double quantile(QList<double> values, double share);

// Puts the subject's times into the row.
void fill(Row &row, const QList<double> &times);

// What the work takes, in milliseconds.
[[nodiscard]] Result<double> timed(const Work &work);

// Fills `row`, which says what it measures: A B A B …, `runs` times after one warm-up of each.
[[nodiscard]] Result<Row> compare(Row row, int runs, const Work &subject, const Work &twin);

// Fills `row` with one time for each subject, after one warm-up of each, against a fixed time in milliseconds.
[[nodiscard]] Result<Row> against(Row row, double twinMilliseconds, const QList<Work> &subjects);

} // namespace lanai::bench
