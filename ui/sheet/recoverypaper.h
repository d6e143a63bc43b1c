// The recovery sheet on one page: the key in lines that can be typed, what it is for, and how the stock sqlcipher shell
// opens the file without Lanai.
#pragma once
#include "core/domain/result.h"
#include "ui/sheet/paper.h"
#include <QByteArray>
#include <QDate>
#include <QStringList>

class QPagedPaintDevice;

namespace lanai {

struct RecoveryPaper
{
    QString fileName;  // of the journal, without its folder
    QDate date;        // local, of the day it is made
    QStringList lines; // see recoveryLinesOf()
    Paper paper = Paper::A4;
};

// The two lines for the shell; the second holds the whole key. `lines`: as above.
[[nodiscard]] QStringList sqlcipherLines(const RecoveryPaper &sheet);

// Real text with embedded fonts; its title and its name hold no secret. Needs a QGuiApplication. The caller wipes it.
[[nodiscard]] QByteArray recoveryPdf(const RecoveryPaper &sheet);
// The same onto a printer. CannotWrite when it takes no page.
[[nodiscard]] Result<int> printRecovery(const RecoveryPaper &sheet, QPagedPaintDevice &device);

// "recovery-2026-11-26.pdf"
[[nodiscard]] QString recoveryFileName(QDate date);
// Whole or not at all, for its owner's eyes only. CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeRecovery(const RecoveryPaper &sheet, const QString &path);

} // namespace lanai
