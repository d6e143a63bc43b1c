#include "core/journal/samplerecord.h"
#include <QRegularExpression>

namespace lanai {
namespace {

// Lines as typed, before they are understood: continued ones are joined.
struct TypedLine
{
    int number = 0;
    QString key;
    QString value;
};

void addLine(QList<TypedLine> &record, const QString &line, int number, SampleReading &reading)
{
    static const QRegularExpression shape(QStringLiteral("^([a-z][a-z ]*):(?: (.*))?$"));
    if (line.startsWith(QLatin1Char(' ')) && !record.isEmpty()) {
        record.last().value += QLatin1Char(' ') + line.trimmed();
        return;
    }
    const auto match = shape.match(line);
    if (!match.hasMatch())
        reading.refuse(number, line);
    else
        record << TypedLine{number, match.captured(1), match.captured(2).trimmed()};
}

void closeRecord(QList<SampleRecord> &records, QList<TypedLine> &typed, SampleReading &reading)
{
    QList<SampleLine> lines;
    for (const TypedLine &line : std::as_const(typed))
        lines << SampleLine(reading, line.number, line.key, line.value);
    if (!lines.isEmpty())
        records << SampleRecord(lines);
    typed.clear();
}

} // namespace

SampleLine SampleRecord::take(QLatin1StringView key)
{
    const QList<SampleLine> all = takeAll(key);
    if (all.size() > 1)
        all.at(1).refuse(); // said twice
    return all.value(0);
}

SampleLine SampleRecord::required(QLatin1StringView key)
{
    const SampleLine line = take(key);
    if (!line.isGiven() || line.text().isEmpty())
        m_lines.first().refuse(QString(key) + QLatin1StringView(": ?"));
    return line;
}

QList<SampleLine> SampleRecord::takeAll(QLatin1StringView key)
{
    QList<SampleLine> all;
    for (const SampleLine &line : std::as_const(m_lines)) {
        if (line.key() == key)
            all << line;
    }
    m_taken << key;
    return all;
}

void SampleRecord::finish() const
{
    for (const SampleLine &line : m_lines) {
        if (!m_taken.contains(line.key()))
            line.refuse();
    }
}

QList<SampleRecord> parseSampleRecords(const QString &text, SampleReading &reading, int firstLine)
{
    QList<SampleRecord> records;
    QList<TypedLine> typed;
    int number = firstLine;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            closeRecord(records, typed, reading);
        else if (!line.startsWith(QLatin1Char('#')))
            addLine(typed, line, number, reading);
        ++number;
    }
    closeRecord(records, typed, reading);
    return records;
}

} // namespace lanai
