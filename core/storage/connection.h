// One open journal file, on one thread. Everything in core/storage speaks to the database through here.
//
//     auto rows = connection.list<QString>(QStringLiteral("SELECT name FROM peer WHERE state = ?"), {state},
//                                          [](const QSqlQuery &row) { return row.value(0).toString(); });
//
// Statements are kept prepared by their text, so write values as placeholders, never into the text. A null QString
// binds as NULL and QString("") as ''; see sqlitevalue.h for the other forms.
#pragma once
#include "core/domain/result.h"
#include "core/storage/key.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>

namespace lanai {

class CipherDriver;
class SqliteHandle;

class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    // With all of security.md's settings. Errors: see openSqlite(). Create leaves an empty file until the first write,
    // and one that can't be set up is removed again.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, const Key &key, Mode mode);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    // On the thread that opened it. Queries that are still alive become unusable and hold nothing.
    ~Connection();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    [[nodiscard]] bool isInTransaction() const;
    // For Qt's own classes. A copy must not outlive the connection.
    [[nodiscard]] QSqlDatabase database() const;

    // ChangedElsewhere once another file has taken this one's place, for this and all below; nothing is read then.
    // Prepared, bound and run; forward-only, standing before the first row. Read it to the end or let it go soon: until
    // then no other connection can commit. After the loop ask finished() whether that was really the last row.
    [[nodiscard]] Result<QSqlQuery> query(const QString &sql, const QVariantList &binds = {}) const;
    [[nodiscard]] Result<void> finished(const QSqlQuery &query) const;

    [[nodiscard]] Result<void> exec(const QString &sql, const QVariantList &binds = {}) const;
    // The new row's rowid.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const QVariantList &binds = {}) const;
    // How many rows were changed.
    [[nodiscard]] Result<int> change(const QString &sql, const QVariantList &binds = {}) const;
    // The first column of the first row; invalid when there is no row, null when it is NULL.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &binds = {}) const;
    // `read` for each row in turn.
    template<class T, class Read>
    [[nodiscard]] Result<QList<T>> list(const QString &sql, const QVariantList &binds, Read read) const;
    // Statement after statement, as a migration file holds them; not in a transaction of its own. Stops at the first
    // error.
    [[nodiscard]] Result<void> script(const QString &sql) const;

    // Writes the whole file anew: what was deleted leaves copies where rows moved from one page to another, which
    // secure_delete doesn't reach. Not in a transaction; another program's one is waited for: Busy. DiskFull.
    [[nodiscard]] Result<void> vacuum() const { return exec(QStringLiteral("VACUUM")); }
    // What is open here, compacted and under the same key, as a new file: also once another has taken its place.
    [[nodiscard]] Result<void> vacuumInto(const QString &path) const;

    // Another file under a key of its own, new or there already, as schema `name` until detach().
    [[nodiscard]] Result<void> attach(const QString &path, const QString &name, const Key &key) const;
    [[nodiscard]] Result<void> detach(const QString &name) const;
    // Copies this file page by page over `target`'s, which has the same key: `pages` at a time, and between two steps
    // others may write; what they write is in the copy. `goOn` is asked after each step, told how many pages of how
    // many are there: Cancelled when it says no.
    [[nodiscard]] Result<void> copyInto(const Connection &target, int pages,
                                        const std::function<bool(int copied, int all)> &goOn) const;

    // What query() and friends answer for a QSqlError of this connection.
    [[nodiscard]] Error error(const QSqlError &error) const;

    // Ends what this connection is running, with Cancelled; nothing happens when it runs nothing. Callable from any
    // thread and at any time, also after the connection is gone.
    [[nodiscard]] std::function<void()> interrupter() const;

private:
    Connection(QString path, Mode mode, const std::shared_ptr<SqliteHandle> &handle);

    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &binds) const;
    // Another file lies there now. To SQLite a rollback journal of that one would look like this one's own.
    [[nodiscard]] bool isReplaced() const;

    QString m_path;
    QByteArray m_identity;
    QString m_name; // of the QSqlDatabase
    Mode m_mode;
    std::shared_ptr<SqliteHandle> m_handle;
    CipherDriver *m_driver; // the QSqlDatabase owns it
};

template<class T, class Read>
Result<QList<T>> Connection::list(const QString &sql, const QVariantList &binds, Read read) const
{
    auto rows = query(sql, binds);
    if (!rows)
        return fail(rows.error());
    QList<T> all;
    while (rows->next())
        all << read(std::as_const(*rows));
    if (auto ended = finished(*rows); !ended)
        return fail(ended.error());
    return all;
}

} // namespace lanai
