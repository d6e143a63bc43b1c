// What is proposed when 1:1s with a peer begin: a rhythm after their interdependence, on the peer day. Rules 2 and 5.
#pragma once
#include "core/domain/peer.h"
#include "core/journal/oneonones.h"
#include <QCoreApplication>

namespace lanai {

struct SeriesProposal
{
    Q_DECLARE_TR_FUNCTIONS(SeriesProposal)

public:
    Id peer;
    int suggested = 0; // among rhythms()
    Qt::DayOfWeek weekday = Qt::Thursday;
    QTime time{10, 0};
    int minutes = 30;
    QByteArray zone;
    QDate from;

    // Weekly, every 2 weeks, monthly, quarterly.
    [[nodiscard]] QList<Rhythm> rhythms() const;
    [[nodiscard]] QStringList names() const;
    // With the rhythm at `index`.
    [[nodiscard]] SeriesDraft draft(int index) const;
};

[[nodiscard]] SeriesProposal proposedSeries(const Peer &peer, const Me &me, QDate today);

} // namespace lanai
