// Series of 1:1s and their terms.
#pragma once
#include "core/domain/series.h"
#include "core/domain/term.h"
#include "core/storage/table.h"

namespace lanai {

// As the journal stores it; the command line says a whole rhythm in its own words.
template<>
struct EnumWords<RhythmUnit>
{
    static constexpr std::array words{EnumWord<RhythmUnit>{RhythmUnit::Weeks, QLatin1StringView("weeks")},
                                      EnumWord<RhythmUnit>{RhythmUnit::Monthly, QLatin1StringView("monthly")},
                                      EnumWord<RhythmUnit>{RhythmUnit::Quarterly, QLatin1StringView("quarterly")}};
};

template<>
struct Mapping<Series>
{
    static constexpr QLatin1StringView table{"series"};
    static constexpr QLatin1StringView columns{"peer_id,purpose"};
    static constexpr bool searched = true;
    static void write(const Series &series, Values &out);
    static Series read(Row &row);
    static QString words(const Series &series) { return series.purpose; }
};

template<>
struct Mapping<Term>
{
    static constexpr QLatin1StringView table{"term"};
    static constexpr QLatin1StringView columns{"series_id,first_day,last_day,unit,weeks,ordinal,weekday,at_time,zone,"
                                               "minutes,anchor,decision,decided_on,ended_on,why,pause_until"};
    static constexpr bool searched = true;
    static void write(const Term &term, Values &out);
    static Term read(Row &row);
    static QString words(const Term &term) { return term.why; }
};

class SeriesStore
{
public:
    explicit SeriesStore(Connection &connection)
        : m_series(connection)
        , m_terms(connection)
    {
    }

    [[nodiscard]] Table<Series> &series() { return m_series; }
    [[nodiscard]] const Table<Series> &series() const { return m_series; }
    [[nodiscard]] Table<Term> &terms() { return m_terms; }
    [[nodiscard]] const Table<Term> &terms() const { return m_terms; }

    // The one that reaches furthest last: it counts. A peer has one series at most in use, older ones keep their terms.
    [[nodiscard]] Result<QList<Series>> seriesOf(const Id &peer) const;
    // By first day.
    [[nodiscard]] Result<QList<Term>> termsOf(const Id &series) const;
    // The same for every series that has any.
    [[nodiscard]] Result<QHash<Id, QList<Term>>> termsOfAll() const;

private:
    Table<Series> m_series;
    Table<Term> m_terms;
};

} // namespace lanai
