// A printer that prints into memory, or none.
#pragma once
#include "ui/leaving/printing.h"
#include <QBuffer>
#include <QPdfWriter>

namespace lanai::test {

class FakePrinting final : public Printing
{
public:
    bool there = true;
    bool jams = false;
    QByteArray printed; // as PDF

    [[nodiscard]] bool hasPrinter() const override { return there; }
    void print(const Departure &sheet, QWidget * /*window*/, QObject * /*context*/,
               const std::function<void(Result<int> pages)> &done) override
    {
        if (jams)
            return done(fail(ErrorCode::CannotWrite, {QString()}));
        QBuffer buffer(&printed);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(pageSize(sheet.paper));
        writer.setPageMargins({});
        done(printPages(sheet, writer));
    }
};

} // namespace lanai::test
