// One query on a journal: the whole contract of QSqlResult, on SQLite's C interface.
//
// A forward-only query that only reads hands out the current row straight from SQLite. Any other query keeps the rows
// it has fetched, for previous(), first() and seek(); one that writes is run to its end by exec(). After the last row
// the statement is reset at once: a statement in the middle of its rows keeps other connections from committing, so
// leave no SELECT half read. size() is -1: SQLite doesn't know beforehand.
#pragma once
#include <QSqlRecord>
#include <QSqlResult>
#include <memory>
#include <vector>

namespace lanai {

class CipherDriver;
class SqliteCursor;
class SqliteHandle;
class SqliteStatement;

class CipherResult final : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver *driver);
    ~CipherResult() override;

    // The sqlite3_stmt *, as Qt's own drivers answer.
    [[nodiscard]] QVariant handle() const override;

protected:
    // One statement; a second one in the text is refused. SQLite sees the text as it was written: Qt would turn each ?
    // into a name, and ?1 into two different ones.
    bool savePrepare(const QString &query) override;
    bool prepare(const QString &rewritten) override;
    bool exec() override;
    bool execBatch(bool arrayBind) override;
    bool reset(const QString &query) override;
    bool fetch(int row) override;
    bool fetchFirst() override { return fetch(0); }
    bool fetchLast() override;
    bool fetchNext() override { return fetch(at() + 1); }
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; }
    // 0 for a statement that changes no rows; -1 for a SELECT.
    int numRowsAffected() override;
    // Invalid unless the statement changed rows.
    [[nodiscard]] QVariant lastInsertId() const override;
    // Types are those declared; those of the first row's values where a column has no declaration.
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    [[nodiscard]] bool isUsable() const;
    bool prepareText(const QString &sql);
    bool run(const QVariantList &values);
    bool bind(const QVariantList &values);
    bool refuse(const QString &why);
    bool failed(const QString &doing);
    void findValuePlaces();
    void giveBackStatement();

    std::shared_ptr<SqliteHandle> m_handle;
    QString m_written; // what savePrepare() was given
    std::unique_ptr<SqliteStatement> m_statement;
    std::unique_ptr<SqliteCursor> m_cursor;
    std::vector<qsizetype> m_valuePlaces; // for each parameter, its place in boundValues(); only if they have names
    std::vector<QByteArray> m_bound;      // where SQLite reads the texts and blobs of this run
    mutable QSqlRecord m_record;
    bool m_hasNames = false;
};

} // namespace lanai
