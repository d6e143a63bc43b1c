// Check-ins in words. Built from names, never from what somebody is.
#pragma once
#include "core/journal/trustpage.h"
#include "ui/parts/heatgrid.h"
#include "ui/parts/trendchart.h"
#include <QCoreApplication>

namespace lanai {

class TrustWords
{
    Q_DECLARE_TR_FUNCTIONS(TrustWords)

public:
    [[nodiscard]] static QString name(TrustMeasure measure); // "Listening"
    // "Five of nine peers checked in this month. Tomás has been at 2 since August."
    [[nodiscard]] static QString facts(const TrustPage &page);
    [[nodiscard]] static QString month(QDate day, QDate today); // "November", with the year when it isn't today's
    // "ten check-ins, three with their own answer"
    [[nodiscard]] static QString counts(const QList<CheckIn> &checkIns);
    // "trust 4, listening 4, open-mindedness 4, vulnerability 3"
    [[nodiscard]] static QString mine(const CheckIn &checkIn);
    // "Dana: 4. “Better.”"; empty where they weren't asked or have not answered.
    [[nodiscard]] static QString theirs(const CheckIn &checkIn, const QString &name);

    [[nodiscard]] static QList<HeatColumn> columns(QDate until);
    [[nodiscard]] static HeatRow row(const TrustRow &row, const QList<TrustMonth> &months);
    // Of the months the grid shows.
    [[nodiscard]] static QList<CheckIn> shown(const QList<CheckIn> &checkIns, QDate today); // newest first
    [[nodiscard]] static TrendData trend(const TrustRow &row, QDate today);
    // The trust level alone, and their answers: for a rail. The latest half year.
    [[nodiscard]] static TrendData smallTrend(const QList<CheckIn> &checkIns, const QString &name);

private:
    [[nodiscard]] static TrendPoint point(const CheckIn &checkIn, const QString &name);
};

} // namespace lanai
