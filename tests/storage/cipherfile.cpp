#include "tests/storage/cipherfile.h"
#include <QFile>

namespace lanai::test {

Key rawKey(char fill)
{
    const QByteArray hex = QByteArray(32, fill).toHex() + QByteArray(16, 's').toHex();
    return std::move(*Key::fromRaw(SecretBytes(QByteArrayView(QByteArray("x'" + hex + "'")))));
}

CipherFile::CipherFile(const QString &sql)
    : m_path(m_folder.filePath(QStringLiteral("journal.lanai")))
    , m_key(rawKey())
{
    const auto made = open(Connection::Mode::Create);
    if (const auto ready = made->script(sql); !ready)
        qFatal("%s", qPrintable(ready.error().args.join(QLatin1Char(' '))));
}

std::unique_ptr<Connection> CipherFile::open(Connection::Mode mode) const
{
    auto opened = tryOpen(mode);
    if (!opened)
        qFatal("error %d: %s", int(opened.error().code), qPrintable(opened.error().args.join(QLatin1Char(' '))));
    return std::move(*opened);
}

std::unique_ptr<Connection> CipherFile::openImpatient(Connection::Mode mode) const
{
    auto opened = open(mode);
    if (!opened->exec(QStringLiteral("PRAGMA busy_timeout = 0")))
        qFatal("the journal insists on waiting");
    return opened;
}

Result<std::unique_ptr<Connection>> CipherFile::tryOpen(Connection::Mode mode) const
{
    return Connection::open(m_path, *m_key, mode);
}

QByteArray CipherFile::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CipherFile::overwrite(qint64 at, const QByteArray &bytes) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

} // namespace lanai::test
