// What the pages say about a circle's sessions and what was taken away from them. Sentences use names.
#pragma once
#include "core/journal/circlepage.h"
#include <QCoreApplication>

namespace lanai {

class Clock;

class SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionWords)

public:
    // "Wed 2 Dec, 12:30, 60 min" on this device, with its own zone's time beside where they differ. Rule 3
    [[nodiscard]] static QString when(const CircleSession &session, const Clock &clock);
    [[nodiscard]] static QString host(const CircleMeeting &meeting); // "Jonas", "I", "Nobody yet"
    // "Hosted by Dana. There: Dana and Jonas. Missing: Aisha."
    [[nodiscard]] static QString attendance(const CircleMeeting &meeting);
    // "Wed 23 Dec: no topic yet", with the host where there is one.
    [[nodiscard]] static QString ahead(const CircleMeeting &meeting, QDate today);
    [[nodiscard]] static QString skipped(const CircleMeeting &meeting); // "Skipped: Dana in Nova Scotia."
    // "Became an insight: wants the number first"; empty: nothing yet.
    [[nodiscard]] static QString became(const CircleTaken &taken);
};

} // namespace lanai
