#include "core/domain/breadth.h"

namespace lanai {

namespace {

bool isSince(QDate day, QDate from)
{
    return day.isValid() && day >= from;
}

QDate breadthQuarter(QDate today)
{
    return today.addDays(1 - breadthDays);
}

} // namespace

Nearness nearness(const BreadthRecord &record, QDate today)
{
    if (record.standing == Standing::Former)
        return isSince(record.last, today.addYears(-1)) ? Nearness::KeptWarm : Nearness::NameOnly;
    if (record.contacts >= innerContacts)
        return Nearness::Inner;
    return record.contacts >= regularContacts ? Nearness::Regular : Nearness::NameOnly;
}

BreadthAdvice breadthAdvice(const BreadthRecord &record, QDate today)
{
    const QDate quarter = breadthQuarter(today);
    if (record.standing == Standing::Former)
        return isSince(record.last, quarter) ? BreadthAdvice::None : BreadthAdvice::KeepWarm;
    const Nearness near = nearness(record, today);
    if (near == Nearness::Inner && record.useful && record.circles == 0)
        return BreadthAdvice::Sponsor;
    if (near != Nearness::NameOnly || record.standing == Standing::Dormant || isSince(record.knownSince, quarter))
        return BreadthAdvice::None;
    if (record.interdependence != Interdependence::Light)
        return BreadthAdvice::Renew;
    return record.owed ? BreadthAdvice::None : BreadthAdvice::LetRest;
}

} // namespace lanai
