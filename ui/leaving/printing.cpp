#include "ui/leaving/printing.h"
#include "ui/sheet/sheetpages.h"
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <memory>

namespace lanai {

Result<int> printPages(const Departure &sheet, QPagedPaintDevice &device)
{
    const SheetPages pages(sheet.document, sheet.paper);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::CannotWrite, {QString()});
    const double scale = double(device.logicalDpiX()) / dotsPerInch;
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !device.newPage())
            return fail(ErrorCode::CannotWrite, {QString()});
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return pages.count();
}

bool SystemPrinting::hasPrinter() const
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

void Printing::print(const Departure &sheet, QWidget *window, QObject *context,
                     const std::function<void(Result<int> pages)> &done)
{
    print(Job{proposedFileName(sheet.kind, sheet.date, SheetFormat::Pdf), sheet.paper,
              [sheet](QPagedPaintDevice &device) { return printPages(sheet, device); }},
          window, context, done);
}

void SystemPrinting::print(const Job &job, QWidget *window, QObject *context,
                           const std::function<void(Result<int> pages)> &done)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(pageSize(job.paper));
    printer->setPageMargins({}, QPageLayout::Point);
    printer->setDocName(job.name);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), context,
                     [printer, paint = job.paint, done](QPrinter *chosen) { done(paint(*chosen)); });
    dialog->open();
}

Printing &systemPrinting()
{
    static SystemPrinting system;
    return system;
}

} // namespace lanai
