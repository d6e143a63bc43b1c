// How the sample's sources are written: lines of "key: value", a record ends at a blank line, and its first key says
// what it is. A line that begins with a blank goes on with the one before; # begins a comment. A value may have several
// cells, separated by " | ".
#pragma once
#include "core/journal/sampleline.h"

namespace lanai {

// One record; lines that nobody has taken mean nothing.
class SampleRecord
{
public:
    explicit SampleRecord(const QList<SampleLine> &lines) // one at least
        : m_lines(lines)
    {
    }

    [[nodiscard]] const QString &kind() const { return m_lines.first().key(); }
    [[nodiscard]] SampleLine take(QLatin1StringView key);     // refused when it stands there twice
    [[nodiscard]] SampleLine required(QLatin1StringView key); // refused when absent or empty
    [[nodiscard]] QList<SampleLine> takeAll(QLatin1StringView key);
    void refuse() const { m_lines.first().refuse(); } // the record as a whole
    void finish() const;                              // refuses what nobody took

private:
    QList<SampleLine> m_lines;
    QStringList m_taken;
};

// Refuses a line without a key. firstLine: the number that the text's first line has in its file.
[[nodiscard]] QList<SampleRecord> parseSampleRecords(const QString &text, SampleReading &reading, int firstLine = 1);

} // namespace lanai
