#include "core/journal/backupmemory.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace lanai {
namespace {

// A path is no good key: its slashes would make groups.
QString memoryKey(const QString &journal, const char *what)
{
    const QByteArray path = QFileInfo(journal).absoluteFilePath().toUtf8();
    return QStringLiteral("backups/%1/%2")
        .arg(QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex()),
             QString::fromLatin1(what));
}

void rememberValue(const QString &key, const QVariant &value)
{
    if (value.isNull())
        QSettings().remove(key);
    else
        QSettings().setValue(key, value);
}

// What is said of a file, with its path; of all else only that it was: SQLite's own words may quote a note.
QVariant failureWords(const std::optional<Error> &failure)
{
    if (!failure)
        return {};
    const bool isOfFile = failure->code <= ErrorCode::Busy;
    const ErrorCode code = isOfFile ? failure->code : ErrorCode::Storage;
    return QStringList{QString::number(static_cast<int>(code))} + (isOfFile ? failure->args.mid(0, 1) : QStringList());
}

std::optional<Error> readFailure(const QString &key)
{
    const QStringList words = QSettings().value(key).toStringList();
    bool isNumber = false;
    const int code = words.value(0).toInt(&isNumber);
    if (!isNumber || code < 0 || code > static_cast<int>(ErrorCode::Storage))
        return std::nullopt;
    return Error{static_cast<ErrorCode>(code), words.mid(1)};
}

} // namespace

BackupMemory &BackupMemory::instance()
{
    static BackupMemory memory;
    return memory;
}

QString BackupMemory::folderOf(const QString &journal) const
{
    return QSettings().value(memoryKey(journal, "folder")).toString();
}

void BackupMemory::setFolder(const QString &journal, const QString &folder)
{
    rememberValue(memoryKey(journal, "folder"), folder.isEmpty() ? QVariant() : folder);
    Q_EMIT changed();
}

std::optional<Error> BackupMemory::failureOf(const QString &journal) const
{
    return readFailure(memoryKey(journal, "failure"));
}

void BackupMemory::setFailure(const QString &journal, const std::optional<Error> &failure)
{
    rememberValue(memoryKey(journal, "failure"), failureWords(failure));
    Q_EMIT changed();
}

RestoreTestReport BackupMemory::testOf(const QString &journal) const
{
    const QSettings settings;
    return {settings.value(memoryKey(journal, "tested")).toDateTime(),
            settings.value(memoryKey(journal, "tested-backup")).toDateTime(),
            readFailure(memoryKey(journal, "tested-failure")),
            settings.value(memoryKey(journal, "tested-good")).toDateTime()};
}

void BackupMemory::setTest(const QString &journal, const RestoreTestReport &report)
{
    rememberValue(memoryKey(journal, "tested"), report.at);
    rememberValue(memoryKey(journal, "tested-backup"), report.takenAt);
    rememberValue(memoryKey(journal, "tested-failure"), failureWords(report.failure));
    rememberValue(memoryKey(journal, "tested-good"), report.newestGood);
    Q_EMIT changed();
}

} // namespace lanai
