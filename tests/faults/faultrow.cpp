#include "tests/faults/faultrow.h"
#include <QFile>
#include <QtTest>

namespace lanai::test {

bool isFullRun()
{
    return qgetenv("LANAI_FAULTS") == "full";
}

int rounds(int few, int full)
{
    return isFullRun() ? full : few;
}

FaultRow::~FaultRow()
{
    QFile table(qEnvironmentVariable("LANAI_FAULTS_TABLE"));
    if (table.fileName().isEmpty() || !table.open(QIODevice::Append))
        return;
    const QString reached = QString::number(m_count) + (m_told.isEmpty() ? QString() : QStringLiteral(", ") + m_told);
    const QString result = QTest::currentTestFailed() ? QStringLiteral("FAILED") : QStringLiteral("passed");
    table.write(QStringList{m_fault, reached, result}.join(u'\t').toUtf8() + '\n');
}

void FaultRow::reached(int count, const QString &told)
{
    m_count = count;
    m_told = told;
}

} // namespace lanai::test
