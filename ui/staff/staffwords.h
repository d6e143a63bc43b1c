// The sentences of the staff meeting page.
#pragma once
#include "ui/parts/badges.h"
#include "ui/shell/tokens.h"
#include "ui/staff/staffmodel.h"
#include <QCoreApplication>

namespace lanai {

class StaffWords
{
    Q_DECLARE_TR_FUNCTIONS(StaffWords)

public:
    explicit StaffWords(const StaffModel &model)
        : m_model(model)
    {
    }

    // "Monday 23 November, 09:00. Three of four items previewed, Elena is next at 15:00."
    [[nodiscard]] QString subtitle() const;
    // "Mon 23 Nov 2026, 09:00"
    [[nodiscard]] static QString choice(const StaffMeeting &meeting);
    [[nodiscard]] static QString rhythm(int everyWeeks); // "Weekly", "Every 2 weeks", "Once"
    [[nodiscard]] QString attendance() const;            // "7 of 9"

    // What a voice says in a row: the reaction, or when it can still be asked.
    [[nodiscard]] QString said(const ItemVoice &voice) const;
    // "supports with a change: if two come from attrition"
    [[nodiscard]] QString saidInFull(const ItemVoice &voice) const;
    [[nodiscard]] static Colour colourOf(const ItemVoice &voice);

    [[nodiscard]] static QString number(int number); // "four"; figures from thirteen on

private:
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QString outlook() const;

    const StaffModel &m_model;
};

} // namespace lanai
