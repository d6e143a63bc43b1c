#include "ui/sheet/sheetfile.h"
#include "ui/sheet/sheethtml.h"
#include "ui/sheet/sheetmarkdown.h"
#include "ui/sheet/sheetpdf.h"
#include <QFile>
#include <QSaveFile>

namespace lanai {

Result<QByteArray> sheetBytes(const SheetDocument &document, SheetFormat format, Paper paper)
{
    if (document.isEmpty())
        return fail(ErrorCode::NothingToPrint);
    switch (format) {
    case SheetFormat::Pdf:
        return sheetPdf(document, paper);
    case SheetFormat::Html:
        return sheetHtml(document, paper);
    case SheetFormat::Markdown:
        break;
    }
    return sheetMarkdown(document).toUtf8();
}

Error writeError(QFileDevice::FileError error, const QString &path, const QString &reason)
{
    if (error == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, {path}};
    return {ErrorCode::CannotWrite, {path, reason}};
}

Result<void> writeSheet(const SheetDocument &document, SheetFormat format, Paper paper, const QString &path)
{
    const Result<QByteArray> bytes = sheetBytes(document, format, paper);
    if (!bytes)
        return fail(bytes.error());
    const bool isNew = !QFile::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeError(file.error(), path, file.errorString()));
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Without flush() a QSaveFile commits what it could write of its buffer, and says that all is well.
    if (file.write(*bytes) != bytes->size() || !file.flush() || !file.commit())
        return fail(writeError(file.error(), path, file.errorString()));
    return {};
}

QString proposedFileName(SheetKind kind, QDate date, SheetFormat format)
{
    const QString what = [kind] {
        switch (kind) {
        case SheetKind::Staff:
            return QStringLiteral("staff");
        case SheetKind::OneOnOne:
            return QStringLiteral("1on1");
        case SheetKind::Circle:
            return QStringLiteral("circle");
        case SheetKind::Day:
            break;
        }
        return QStringLiteral("day");
    }();
    return QStringLiteral("prep-%1-%2.%3").arg(what, date.toString(Qt::ISODate), wordFor(format));
}

} // namespace lanai
