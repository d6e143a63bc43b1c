#include "core/journal/sampleline.h"
#include "core/domain/names.h"

namespace lanai {
namespace {
const QLatin1StringView cellBorder(" | "); // blanks around it, since a date token has a bar too
} // namespace

void SampleReading::refuse(int line, const QString &found)
{
    if (!error)
        error = Error{ErrorCode::DamagedFile, {QStringLiteral("%1:%2").arg(file).arg(line), found}};
}

SampleLine::SampleLine(SampleReading &reading, int number, const QString &key, const QString &value)
    : m_reading(&reading)
    , m_number(number)
    , m_key(key)
    , m_cells(value.split(cellBorder))
{
}

QString SampleLine::raw(int cell) const
{
    const QString words = m_cells.value(cell).trimmed();
    return words == QLatin1StringView("-") ? QString() : words;
}

QString SampleLine::text(int cell) const
{
    const QString written = raw(cell);
    if (!isGiven() || written.isEmpty())
        return {};
    const auto moved = m_reading->shift.text(written);
    if (!moved)
        refuse();
    return moved.value_or(written);
}

QDate SampleLine::dateOf(const QString &words) const
{
    const QDate written = QDate::fromString(words, Qt::ISODate);
    if (!written.isValid())
        refuse();
    return written.isValid() ? m_reading->shift.date(written) : QDate();
}

QDate SampleLine::date(int cell) const
{
    const QString words = raw(cell);
    return words.isEmpty() ? QDate() : dateOf(words);
}

QTime SampleLine::time(int cell) const
{
    const QString words = raw(cell);
    const QTime time = QTime::fromString(words, QStringLiteral("HH:mm"));
    if (!time.isValid() && !words.isEmpty())
        refuse();
    return time;
}

int SampleLine::whole(int lowest, int highest, int cell) const
{
    const QString words = raw(cell);
    if (words.isEmpty())
        return 0;
    bool isNumber = false;
    const int number = words.toInt(&isNumber);
    if (!isNumber || number < lowest || number > highest)
        refuse();
    return number;
}

RecurringDate SampleLine::yearly(int cell) const
{
    const QString words = raw(cell);
    if (words.isEmpty())
        return {};
    const QDate day =
        QDate::fromString(QString::number(SampleShift::writtenFor().year()) + QLatin1Char('-') + words, Qt::ISODate);
    if (!day.isValid())
        refuse();
    return day.isValid() ? m_reading->shift.yearly(day.month(), day.day()) : RecurringDate();
}

QString SampleLine::peerOf(const QString &words) const
{
    const auto id = m_reading->people->findOne(words);
    if (!id)
        refuse();
    return id ? m_reading->people->nameOf(*id) : QString();
}

QString SampleLine::peer(int cell) const
{
    const QString words = raw(cell);
    return words.isEmpty() ? QString() : peerOf(words);
}

QStringList SampleLine::texts(int cell) const
{
    QStringList all;
    for (const QString &one : text(cell).split(QLatin1Char(','), Qt::SkipEmptyParts))
        all << one.trimmed();
    return all;
}

QList<QDate> SampleLine::dates(int cell) const
{
    QList<QDate> all;
    for (const QString &one : raw(cell).split(QLatin1Char(','), Qt::SkipEmptyParts))
        all << dateOf(one.trimmed());
    return all;
}

QStringList SampleLine::peers(int cell) const
{
    QStringList all;
    for (const QString &one : raw(cell).split(QLatin1Char(','), Qt::SkipEmptyParts))
        all << peerOf(one.trimmed());
    return all;
}

void SampleLine::refuse() const
{
    refuse(m_key + QLatin1StringView(": ") + m_cells.join(cellBorder));
}

void SampleLine::refuse(const QString &found) const
{
    if (m_reading)
        m_reading->refuse(m_number, found);
}

} // namespace lanai
