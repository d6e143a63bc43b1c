// Rule 2 in words: which rhythm is suggested, and why.
#pragma once
#include "core/domain/rhythmadvice.h"
#include <QCoreApplication>

namespace lanai {

class AdviceWords
{
    Q_DECLARE_TR_FUNCTIONS(AdviceWords)

public:
    // "Every 2 weeks would suit better: the last two meetings were worth little."
    [[nodiscard]] static QString advice(const RhythmAdvice &advice, Interdependence interdependence);
    // "Weekly is suggested: the interdependence is strong."
    [[nodiscard]] static QString suggestion(const Rhythm &rhythm, Interdependence interdependence);

private:
    [[nodiscard]] static QString reason(RhythmReason reason, Interdependence interdependence);
    [[nodiscard]] static QString need(Interdependence interdependence);
};

} // namespace lanai
