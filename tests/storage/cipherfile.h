// A journal in a folder of its own, opened with a raw key so that no test waits for the derivation.
#pragma once
#include "core/storage/connection.h"
#include <QTemporaryDir>
#include <QtTest>

namespace lanai::test {

class CipherFile
{
public:
    // Made, with `sql` run on it, and closed again.
    explicit CipherFile(const QString &sql = QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, v)"));

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const Key &key() const { return *m_key; }
    // Fails the test, loudly, when it can't be opened.
    [[nodiscard]] std::unique_ptr<Connection> open(Connection::Mode mode = Connection::Mode::ReadWrite) const;
    // One that doesn't wait for another's lock.
    [[nodiscard]] std::unique_ptr<Connection> openImpatient(Connection::Mode mode = Connection::Mode::ReadWrite) const;
    [[nodiscard]] Result<std::unique_ptr<Connection>> tryOpen(Connection::Mode mode) const;
    [[nodiscard]] QByteArray bytes() const;
    void overwrite(qint64 at, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    Result<Key> m_key;
};

// x'…' of 32 bytes `fill` and 16 bytes of salt.
[[nodiscard]] Key rawKey(char fill = 'k');

} // namespace lanai::test
