// Printing, behind a seam: tests have no printer, or one that they look into.
#pragma once
#include "core/domain/result.h"
#include "ui/leaving/departure.h"

class QPagedPaintDevice;
class QWidget;

namespace lanai {

class Printing
{
public:
    Printing() = default;
    Printing(const Printing &) = delete;
    Printing &operator=(const Printing &) = delete;
    virtual ~Printing() = default;

    [[nodiscard]] virtual bool hasPrinter() const = 0;
    // Asks which printer over `window` and answers later, while `context` lives: with how many pages went to it. Not at
    // all when it was cancelled.
    void print(const Departure &sheet, QWidget *window, QObject *context,
               const std::function<void(Result<int> pages)> &done);

    struct Job
    {
        QString name; // a date and no name: queues and spoolers show it to whoever looks
        Paper paper = Paper::A4;
        std::function<Result<int>(QPagedPaintDevice &)> paint; // how many pages
    };
    // The same for what is no prep sheet.
    virtual void print(const Job &job, QWidget *window, QObject *context,
                       const std::function<void(Result<int> pages)> &done) = 0;
};

// With the system's dialog.
class SystemPrinting final : public Printing
{
public:
    [[nodiscard]] bool hasPrinter() const override;
    using Printing::print;
    void print(const Job &job, QWidget *window, QObject *context,
               const std::function<void(Result<int> pages)> &done) override;
};

[[nodiscard]] Printing &systemPrinting();

// Paints every page of the sheet onto a printer. CannotWrite when it takes no page.
[[nodiscard]] Result<int> printPages(const Departure &sheet, QPagedPaintDevice &device);

} // namespace lanai
