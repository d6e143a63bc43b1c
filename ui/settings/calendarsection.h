// 1:1s from another calendar, and into one.
#pragma once
#include "ui/settings/calendarfiles.h"
#include "ui/settings/section.h"
#include "ui/shell/context.h"

namespace lanai {

class CalendarIncoming;
class CalendarOutgoing;

class CalendarSection : public Section
{
    Q_OBJECT
public:
    CalendarSection(const Context &context, const CalendarFiles &files, QWidget *parent = nullptr);

    void refresh(const ChangeSet &changes) override;

private:
    CalendarIncoming *m_incoming;
    CalendarOutgoing *m_outgoing;
};

} // namespace lanai
