#include "app/cli/input.h"
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace lanai {
namespace {

constexpr qint64 most = 64 * 1024 * 1024; // far above a note's limit, so that its refusal can say how long it is
constexpr qint64 chunk = 1024 * 1024;

Result<void> opened(QFile &file, const QString &source)
{
    if (source == QLatin1StringView("-")) {
        if (file.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)) // not the buffered stdin of C: the passphrase
            return {};                                                 // may have been read from it before
    } else {
        file.setFileName(source);
        const QFileInfo info(file);
        if (!info.exists())
            return fail(ErrorCode::FileNotFound, {source});
        if (!info.isDir() && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {};
        if (info.isDir())
            return fail(ErrorCode::CannotRead, {source});
    }
    return fail(ErrorCode::CannotRead, {source, file.errorString()});
}

} // namespace

Result<QByteArray> bytesFrom(const QString &source)
{
    QFile file;
    if (const Result<void> ready = opened(file, source); !ready)
        return fail(ready.error());
    QByteArray bytes;
    // A short read is the end: asking once more would wait for a second Ctrl+D.
    for (bool ended = false; !ended && bytes.size() <= most;) {
        const QByteArray more = file.read(chunk);
        ended = more.size() < chunk;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, {source, file.errorString()});
    if (bytes.size() > most)
        return fail(ErrorCode::NoteTooLong);
    return bytes;
}

bool namesASource(const QString &word)
{
    static const QRegularExpression path(QStringLiteral("[/\\\\]|^-$|\\.(md|markdown|txt|text)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return path.match(word).hasMatch();
}

} // namespace lanai
