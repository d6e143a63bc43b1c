#include "ui/circles/sessionsheet.h"
#include "core/journal/journal.h"
#include "core/journal/sheets.h"
#include "ui/sheet/circlecomposer.h"

namespace lanai {

Result<Departure> sessionDeparture(Journal &journal, const Id &session, bool initials)
{
    const SheetChoices choices = journal.sheets().choices().value_or(SheetChoices());
    CircleSheetOptions options; // what is turned on for other sheets is no matter of this one
    options.initials = initials;
    const Paper paper = fromWord<Paper>(choices.paper, QString()).value_or(paperOf(QLocale()));
    return journal.sheets().circle(session, options).map([paper](const CircleSheet &sheet) {
        return Departure{circleDocument(sheet), sheet.imprint, SheetKind::Circle, sheet.when.date, paper};
    });
}

} // namespace lanai
