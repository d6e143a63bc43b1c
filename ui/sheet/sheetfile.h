// A prep sheet into a file, whole or not at all.
#pragma once
#include "core/domain/result.h"
#include "ui/sheet/paper.h"
#include "ui/sheet/sheetdocument.h"
#include <QDate>
#include <QFileDevice>

namespace lanai {

// The bytes of the file. NothingToPrint for a document without rows. Pdf needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> sheetBytes(const SheetDocument &document, SheetFormat format, Paper paper);

// Writes to a temporary file in the same folder and puts it in place with one rename: an older sheet is there until the
// new one is complete. A new file can be read by its owner alone. NothingToPrint, CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeSheet(const SheetDocument &document, SheetFormat format, Paper paper,
                                      const QString &path);

enum class SheetKind { Staff, OneOnOne, Day, Circle };

// "prep-staff-2026-11-23.pdf": a date, never a name, as folders and printers show it to whoever looks.
[[nodiscard]] QString proposedFileName(SheetKind kind, QDate date, SheetFormat format);

// What a failed write means: DiskFull or CannotWrite.
[[nodiscard]] Error writeError(QFileDevice::FileError error, const QString &path, const QString &reason);

} // namespace lanai
