// A journal's bytes through SQLite's own handle. POSIX drops all locks of a process on a file as soon as it closes any
// handle of its own on it: who opened a journal by himself would take the locks of its connections away. SQLite knows
// of all its handles, and closes one only when no lock hangs on the file. Private to core/storage.
#pragma once
#include "core/domain/result.h"
#include <QByteArray>
#include <QString>
#include <memory>

struct sqlite3;

namespace lanai {

class SqliteFile
{
public:
    // What is in it needn't be a journal. FileNotFound, CannotRead.
    [[nodiscard]] static Result<SqliteFile> open(const QString &path);

    [[nodiscard]] Result<qint64> size() const;
    // Fewer bytes at its end. CannotRead.
    [[nodiscard]] Result<QByteArray> read(qint64 at, int bytes) const;
    // Keeps everybody else out until this goes, also where no key opens what is there. Busy, ReadOnly.
    [[nodiscard]] Result<void> lock();

private:
    struct Closing
    {
        void operator()(sqlite3 *db) const;
    };
    SqliteFile(QString path, sqlite3 *db);

    QString m_path;
    std::unique_ptr<sqlite3, Closing> m_db;
};

} // namespace lanai
