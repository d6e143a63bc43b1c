#include "core/storage/seriesstore.h"

namespace lanai {

void Mapping<Series>::write(const Series &series, Values &out)
{
    out.id(series.peerId).text(series.purpose);
}

Series Mapping<Series>::read(Row &row)
{
    Series series;
    row.start(series);
    series.peerId = row.id();
    series.purpose = row.text();
    return series;
}

void Mapping<Term>::write(const Term &term, Values &out)
{
    const Rhythm &rhythm = term.schedule.rhythm;
    out.id(term.seriesId)
        .day(term.firstDay)
        .day(term.lastDay)
        .word(rhythm.unit)
        .number(rhythm.weeks)
        .number(rhythm.ordinal)
        .number(rhythm.weekday)
        .time(term.schedule.time)
        .latin(term.schedule.zone)
        .number(term.schedule.minutes)
        .day(term.schedule.anchor)
        .word(term.decision)
        .day(term.decidedOn)
        .day(term.endedOn)
        .text(term.why)
        .day(term.pauseUntil);
}

Term Mapping<Term>::read(Row &row)
{
    Term term;
    row.start(term);
    term.seriesId = row.id();
    term.firstDay = row.day();
    term.lastDay = row.day();
    Rhythm &rhythm = term.schedule.rhythm;
    rhythm.unit = row.word(RhythmUnit::Weeks);
    rhythm.weeks = row.small();
    rhythm.ordinal = row.small();
    rhythm.weekday = static_cast<Qt::DayOfWeek>(std::clamp<qint64>(row.number(), 1, 7));
    term.schedule.time = row.time();
    term.schedule.zone = row.text().toLatin1();
    term.schedule.minutes = row.small();
    term.schedule.anchor = row.day();
    term.decision = row.word(TermDecision::None);
    term.decidedOn = row.day();
    term.endedOn = row.day();
    term.why = row.text();
    term.pauseUntil = row.day();
    return term;
}

Result<QList<Series>> SeriesStore::seriesOf(const Id &peer) const
{
    return m_series.where(
        QStringLiteral("peer_id=? ORDER BY (SELECT max(min(last_day,ifnull(ended_on,last_day))) FROM term "
                       "WHERE series_id=series.id AND term.deleted_at IS NULL), pk"),
        {idText(peer)});
}

Result<QList<Term>> SeriesStore::termsOf(const Id &series) const
{
    return m_terms.where(QStringLiteral("series_id=? ORDER BY first_day, pk"), {idText(series)});
}

Result<QHash<Id, QList<Term>>> SeriesStore::termsOfAll() const
{
    return m_terms.where(QStringLiteral("1 ORDER BY first_day, pk")).map([](const QList<Term> &terms) {
        QHash<Id, QList<Term>> ofSeries;
        for (const Term &term : terms)
            ofSeries[term.seriesId] << term;
        return ofSeries;
    });
}

} // namespace lanai
