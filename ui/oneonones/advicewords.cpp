#include "ui/oneonones/advicewords.h"
#include "ui/parts/words.h"

namespace lanai {

QString AdviceWords::need(Interdependence interdependence)
{
    switch (interdependence) {
    case Interdependence::Strong:
        return tr("the interdependence is strong");
    case Interdependence::Moderate:
        return tr("the interdependence is moderate");
    case Interdependence::Light:
        return tr("the interdependence is light");
    }
    return {};
}

QString AdviceWords::reason(RhythmReason reason, Interdependence interdependence)
{
    switch (reason) {
    case RhythmReason::LowWorth:
        return tr("the last two meetings were worth little");
    case RhythmReason::Skips:
        return tr("three or more were skipped in this term");
    case RhythmReason::Conflict:
        return tr("there was a conflict in this term");
    case RhythmReason::TrustFell:
        return tr("trust fell");
    case RhythmReason::Need:
        break;
    }
    return need(interdependence);
}

QString AdviceWords::advice(const RhythmAdvice &advice, Interdependence interdependence)
{
    QStringList reasons;
    for (const RhythmReason each : advice.reasons)
        reasons << reason(each, interdependence);
    const QString why = Words::list(reasons);
    if (!advice.suggested)
        return tr("A ritual instead, or an end, would suit better: %1.").arg(why);
    return tr("%1 would suit better: %2.", "a rhythm; the reasons").arg(Words::name(*advice.suggested), why);
}

QString AdviceWords::suggestion(const Rhythm &rhythm, Interdependence interdependence)
{
    return tr("%1 is suggested: %2.", "a rhythm; the reason").arg(Words::name(rhythm), need(interdependence));
}

} // namespace lanai
