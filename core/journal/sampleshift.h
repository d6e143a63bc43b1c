// Moves the sample journal by whole weeks, so that weekdays hold and its Thursday lies in the present ISO week.
#pragma once
#include "core/domain/recurringdate.h"
#include "core/domain/result.h"

namespace lanai {

class SampleShift
{
public:
    // The day the sources are written as of: Thursday 19 November 2026.
    [[nodiscard]] static QDate writtenFor() { return {2026, 11, 19}; }

    // `today`: the device's local date.
    explicit SampleShift(QDate today);

    [[nodiscard]] int days() const { return m_days; } // a multiple of 7
    [[nodiscard]] QDate date(QDate written) const { return written.addDays(m_days); }

    // A day that comes round each year, without its year: it keeps its distance from the sample's Thursday.
    [[nodiscard]] RecurringDate yearly(int month, int day) const;

    // The text with each {{2026-11-14|d MMM}} replaced by that day, moved, in English and in QDate's format of d, M, y,
    // blanks and commas: "14 Nov". DamagedFile with the token's words when it can't be read.
    [[nodiscard]] Result<QString> text(const QString &written) const;

private:
    [[nodiscard]] Result<QString> rendered(QStringView token) const;

    int m_days = 0;
};

} // namespace lanai
