#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "tests/bench/rows.h"
#include "ui/sheet/sheetfile.h"
#include "ui/sheet/staffcomposer.h"
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace lanai::bench {

namespace {

Result<StaffSheet> staffSheet(const Journals &journals)
{
    const auto journal = journals.openLarge();
    if (!journal)
        return fail(journal.error());
    return (*journal)->staff().next(journals.clock().today()).and_then([&](const StaffMeeting &meeting) {
        return (*journal)->sheets().staff(meeting.id, {});
    });
}

// From values to the file's bytes, as each print and each export does it.
Result<void> makePdf(const StaffSheet &sheet)
{
    return sheetBytes(staffDocument(sheet), SheetFormat::Pdf, Paper::A4).map([](const QByteArray &) {});
}

Result<void> makeEmptyPdf()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, {{}, buffer.errorString()});
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter;
    if (!painter.begin(&writer) || !painter.end() || pdf.isEmpty())
        return fail(ErrorCode::CannotWrite, {{}, QStringLiteral("QPdfWriter wrote nothing")});
    return {};
}

} // namespace

Result<Rows> sheetRows(const Journals &journals, int runs)
{
    const Result<StaffSheet> sheet = staffSheet(journals);
    if (!sheet)
        return fail(sheet.error());
    return compare({.name = QStringLiteral("staff sheet for 12 attendees to PDF"),
                    .twin = QStringLiteral("an empty one-page PDF by QPdfWriter"),
                    .target = 3},
                   runs, {.run = [&] { return makePdf(*sheet); }}, {.run = makeEmptyPdf})
        .map([](const Row &row) { return Rows{row}; });
}

} // namespace lanai::bench
