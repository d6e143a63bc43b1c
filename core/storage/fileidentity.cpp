#include "core/storage/fileidentity.h"
#include <QFile>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace lanai {

QByteArray fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QByteArray::number(static_cast<qulonglong>(status.st_dev)) + ':' +
           QByteArray::number(static_cast<qulonglong>(status.st_ino));
#else
    return QFile::exists(path) ? QByteArrayLiteral("there") : QByteArray();
#endif
}

} // namespace lanai
