#include "ui/sheet/sheetpdf.h"
#include "ui/sheet/sheetpages.h"
#include <QBuffer>
#include <QPdfWriter>

namespace lanai {

QByteArray sheetPdf(const SheetDocument &document, Paper paper)
{
    const SheetPages pages(document, paper);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(pageSize(paper));
        writer.setPageMargins({});
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Lanai " LANAI_VERSION));
        QPainter painter(&writer);
        for (int i = 0; i < pages.count(); ++i) {
            if (i > 0)
                writer.newPage();
            pages.paint(painter, i);
        }
    }
    return pdf;
}

} // namespace lanai
