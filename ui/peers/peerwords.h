// The sentences of the peers pages, besides the words that all pages share (parts/words.h, parts/dates.h).
#pragma once
#include "core/journal/peerpage.h"
#include <QCoreApplication>
#include <QTimeZone>

namespace lanai {

class PeerWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerWords)

public:
    explicit PeerWords(QDate today)
        : m_today(today)
    {
    }

    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] QString contact(QDate day) const; // "12 Nov, 7 days ago"; "never"
    [[nodiscard]] QString due(QDate due) const;     // "10 Dec"; "no date" for a working agreement
    [[nodiscard]] QString next(const QDateTime &startsAt, const QTimeZone &device) const; // "Thu 26 Nov, 10:00"
    [[nodiscard]] static QString comesRound(const RecurringDate &date);                   // "14 March", "14 March 1980"

    [[nodiscard]] static QString schedule(const Schedule &schedule); // "Weekly, Thu 10:00, 45 min"
    [[nodiscard]] QString ends(const SeriesState &series) const;     // "ends Thu 17 Dec", "lapsed Fri 6 Nov"
    [[nodiscard]] static QString held(const SeriesState &series);    // "7 held, 1 skipped"
    [[nodiscard]] static QString rate(const KeptRate &rate);         // "5 of 6"

    // "VP Engineering, Platform and Infrastructure, 214 people"; without a team the organisation.
    [[nodiscard]] static QString roleLine(const Peer &peer);
    [[nodiscard]] static QString pastRole(const RoleHistory &role); // "Staff Engineer, Gullpoint Labs"
    [[nodiscard]] static QString pastDays(const RoleHistory &role); // "Jun 2018 to Jan 2023"

    // What a line of the record is called: "1:1, 45 minutes", "How Dana works".
    [[nodiscard]] static QString title(const TimelineRow &row, const QString &shortName);
    // What it says; of a kept commitment "You: partner API usage table, 1 day early".
    [[nodiscard]] static QString text(const TimelineRow &row, const QString &shortName);
    [[nodiscard]] static QString sealed(); // instead of a sealed one's words
    [[nodiscard]] static QStringList
    chips(const TimelineRow &row); // "2 commitments", "Worth it 4 of 5"; a circle's rule

private:
    QDate m_today;
};

} // namespace lanai
