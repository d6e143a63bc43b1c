#include "ui/settings/calendarsection.h"
#include "ui/parts/toggle.h"
#include "ui/settings/calendarincoming.h"
#include "ui/settings/calendaroutgoing.h"
#include <QPushButton>

namespace lanai {

CalendarSection::CalendarSection(const Context &context, const CalendarFiles &files, QWidget *parent)
    : Section(parent)
    , m_incoming(new CalendarIncoming(context, files, this))
    , m_outgoing(new CalendarOutgoing(context, files, this))
{
    addHeading(tr("From your calendar"));
    addRow(
        tr("Import 1:1s"),
        tr("From a file your calendar exported (.ics). An event of up to four people with one or two peers is offered "
           "as a 1:1; nothing is taken unasked, and the file is only read."),
        m_incoming->chooser());
    m_incoming->chooser()->setAccessibleName(m_incoming->chooser()->text());
    addRow(tr("Watch it for changes"),
           tr("As long as the journal is open, a change of the file is read and what it means for your 1:1s offered."),
           m_incoming->watcher());
    addWide(m_incoming);
    addHeading(tr("Into your calendar"));
    addRow(tr("Neutral titles"), tr("“1:1” instead of a name, and no words of a promise."), m_outgoing->neutral());
    addWide(m_outgoing);
    connect(m_outgoing, &CalendarOutgoing::refused, this, &CalendarSection::say);
}

void CalendarSection::refresh(const ChangeSet &changes)
{
    m_incoming->refresh(changes);
    m_outgoing->refresh();
}

} // namespace lanai
