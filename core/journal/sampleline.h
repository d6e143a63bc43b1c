// One "key: value" line of the sample's sources, and what it takes to understand it.
#pragma once
#include "core/domain/enumtext.h"
#include "core/journal/sampleshift.h"
#include <QList>
#include <QTime>
#include <optional>

namespace lanai {

class PeopleByName;

// What every line needs to be understood, and the first thing that was wrong. It is kept rather than returned at once,
// so that reading a record is a plain list of its fields.
struct SampleReading
{
    SampleShift shift;
    QString file;
    const PeopleByName *people = nullptr;
    std::optional<Error> error = {};

    // DamagedFile: args "file:line", what was found there.
    void refuse(int line, const QString &found);
};

// One line of a source. A cell that isn't there reads as nothing.
class SampleLine
{
public:
    SampleLine() = default; // absent
    SampleLine(SampleReading &reading, int number, const QString &key, const QString &value);

    [[nodiscard]] bool isGiven() const { return m_reading != nullptr; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const QString &key() const { return m_key; }

    [[nodiscard]] QString text(int cell = 0) const; // dates in it rendered
    [[nodiscard]] QDate date(int cell = 0) const;   // moved
    [[nodiscard]] QTime time(int cell = 0) const;
    [[nodiscard]] int whole(int lowest, int highest, int cell = 0) const;
    [[nodiscard]] QString peer(int cell = 0) const;         // the full name
    [[nodiscard]] RecurringDate yearly(int cell = 0) const; // of "03-14"

    // Comma-separated.
    [[nodiscard]] QStringList texts(int cell = 0) const;
    [[nodiscard]] QList<QDate> dates(int cell = 0) const;
    [[nodiscard]] QStringList peers(int cell = 0) const;

    template<class E>
    [[nodiscard]] E word(E absent, int cell = 0) const
    {
        const QString words = raw(cell);
        if (words.isEmpty())
            return absent;
        const auto value = fromWord<E>(words, m_key);
        if (!value)
            refuse();
        return value.value_or(absent);
    }

    void refuse() const;
    void refuse(const QString &found) const;

private:
    [[nodiscard]] QString raw(int cell) const; // "-" is empty
    [[nodiscard]] QDate dateOf(const QString &words) const;
    [[nodiscard]] QString peerOf(const QString &words) const;

    SampleReading *m_reading = nullptr;
    int m_number = 0; // from 1
    QString m_key;
    QStringList m_cells;
};

} // namespace lanai
