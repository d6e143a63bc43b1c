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
    QString name; // of the last job
    using Printing::print;
    void print(const Job &job, QWidget * /*window*/, QObject * /*context*/,
               const std::function<void(Result<int> pages)> &done) override
    {
        if (jams)
            return done(fail(ErrorCode::CannotWrite, {QString()}));
        QBuffer buffer(&printed);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        name = job.name;
        writer.setPageSize(pageSize(job.paper));
        writer.setPageMargins({});
        done(job.paint(writer));
    }
};

} // namespace lanai::test
