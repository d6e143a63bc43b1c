#include "ui/circles/sessionsheet.h"
#include "core/journal/journal.h"
#include "core/journal/sheets.h"
#include "ui/sheet/sessioncomposer.h"

namespace lanai {

Result<Departure> sessionDeparture(Journal &journal, const Id &session, bool initials)
{
    const SheetChoices choices = journal.sheets().choices().value_or(SheetChoices());
    SheetOptions options; // what is turned on for other sheets is no matter of this one
    options.initials = initials;
    const Paper paper = fromWord<Paper>(choices.paper, QString()).value_or(paperOf(QLocale()));
    return journal.sheets().session(session, options).map([paper](const SessionSheet &sheet) {
        return Departure{sessionDocument(sheet), sheet.imprint, SheetKind::Session, sheet.when.date, paper};
    });
}

} // namespace lanai
