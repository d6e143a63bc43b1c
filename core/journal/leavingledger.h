// Notes what leaves with a sheet and how much stays, while the sheet is being put together. Rule 13.
#pragma once
#include "core/domain/leaving.h"
#include "core/journal/prepsheet.h"

namespace lanai {

class LeavingLedger
{
public:
    explicit LeavingLedger(const Audience &audience)
        : m_audience(audience)
    {
    }

    // True when it may leave, and it is on the list then; else it counts as left out.
    bool admit(LeavingThing thing, Privacy privacy, Matter matter = Matter::Thing)
    {
        if (keptBack(matter, privacy, m_audience)) {
            ++m_leftOut;
            return false;
        }
        m_leaving << std::move(thing);
        return true;
    }

    // For a thing of several lines, each of which is admitted then: kept back, it counts once as a whole.
    [[nodiscard]] bool admitsAll(Privacy privacy, Matter matter)
    {
        const bool keeps = keptBack(matter, privacy, m_audience).has_value();
        m_leftOut += keeps ? 1 : 0;
        return !keeps;
    }

    [[nodiscard]] const Audience &audience() const { return m_audience; }
    void fill(SheetImprint &imprint) const
    {
        imprint.leftOut = m_leftOut;
        imprint.leaving = m_leaving;
    }

private:
    Audience m_audience;
    int m_leftOut = 0;
    QList<LeavingThing> m_leaving;
};

} // namespace lanai
