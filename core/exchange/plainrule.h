// Most of what repeats is every N days, or every N weeks on some weekdays. Such days are counted straight away: libical
// steps through them one by one from the beginning, a few microseconds each, and a calendar has millions.
#pragma once
#include "core/exchange/icalpointer.h"
#include <QDate>
#include <QList>
#include <optional>

namespace lanai {

class PlainRule
{
public:
    // None where it says anything else. `first`: the day it is counted from.
    [[nodiscard]] static std::optional<PlainRule> of(const icalrecurrencetype &rule, QDate first);

    // Those of its days that lie in that stretch (both belong to it), in order.
    [[nodiscard]] QList<QDate> days(QDate from, QDate until) const;

private:
    QDate m_begin;           // of the period that `first` lies in
    int m_period = 1;        // days
    QList<int> m_offsets{0}; // from the beginning of a period, in order
    qint64 m_skipped = 0;    // of the first period, before `first`
    qint64 m_count = 0;      // 0: without an end
};

} // namespace lanai
