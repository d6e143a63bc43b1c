// How often a fault was brought about, for the table that packaging/test --faults shows.
#pragma once
#include <QString>

namespace lanai::test {

// Whether this is the run at the table's own counts (LANAI_FAULTS=full) and not the short one.
[[nodiscard]] bool isFullRun();

// `full` in that run, `few` in the short one.
[[nodiscard]] int rounds(int few, int full);

// One row of the table: made where the test begins, written where it ends.
class FaultRow
{
public:
    explicit FaultRow(const char *fault)
        : m_fault(QString::fromUtf8(fault))
    {
    }
    FaultRow(const FaultRow &) = delete;
    FaultRow &operator=(const FaultRow &) = delete;
    // "fault, count reached, result", with tabs between them, into the file that LANAI_FAULTS_TABLE names, if any; the
    // result is whether the test has passed so far.
    ~FaultRow();

    // How often so far, and what is worth telling of it.
    void reached(int count, const QString &told = {});

private:
    QString m_fault;
    int m_count = 0;
    QString m_told;
};

} // namespace lanai::test
